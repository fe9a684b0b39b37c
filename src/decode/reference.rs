//! The references of a document that could not be read, so that the faults in them are found in the same run.

use super::shape::{Field, Shape, Text};
use crate::{
    diagnostic::{Pointer, Step},
    field::format_fault,
    model::{Aim, Kind, Written},
    yaml::Node,
};

/// A walk over a document.
pub(super) struct Collector {
    /// Where reading stopped because of a fault; what stands from there on is not read.
    pub(super) until: Option<usize>,
    pub(super) pointer: Pointer,
    pub(super) found: Vec<Written>,
}

impl Collector {
    /// Collects the well-formed references in a value.
    pub(super) fn collect(&mut self, field: &Field, node: &Node) {
        match &field.shape {
            Shape::Text(text) => self.found.extend(self.reference(text, node)),
            Shape::List(item) => {
                for (index, node) in node.items().unwrap_or_default().iter().enumerate() {
                    self.inside(Step::Index(index), item, node);
                }
            }
            Shape::Struct { fields, .. } => {
                for entry in node.entries().unwrap_or_default() {
                    if let Some(field) = fields.get(&entry.key) {
                        self.inside(Step::Key(entry.key.clone()), field, &entry.value);
                    }
                }
            }
            Shape::Map(value) => {
                for entry in node.entries().unwrap_or_default() {
                    self.inside(Step::Key(entry.key.clone()), value, &entry.value);
                }
            }
            _ => {}
        }
    }

    fn inside(&mut self, step: Step, field: &Field, node: &Node) {
        self.pointer.push(step);
        self.collect(field, node);
        self.pointer.pop();
    }

    fn reference(&self, text: &Text, node: &Node) -> Option<Written> {
        let written = &*node.scalar()?.text;
        let is_read = self.until.is_none_or(|until| node.span.end < until) && !written.is_empty();
        let aim = aim(text).filter(|_| is_read && format_fault(&text.format, written).is_none())?;
        Some(Written { pointer: self.pointer.clone(), aim, text: written.into() })
    }
}

/// Returns what a text refers to, by its format in the schema.
fn aim(text: &Text) -> Option<Aim> {
    match &*text.format {
        "reference" => Kind::named(text.target.as_ref()?).map(Aim::Entity),
        "any-reference" => Some(Aim::AnyEntity),
        "media-path" => Some(Aim::Media),
        format => Aim::named(format),
    }
}
