//! Finds the place that a pointer leads to.

use std::ops::Range;

use super::{Node, Value};
use crate::diagnostic::{Pointer, Step};

/// Returns where the value at `pointer` stands, or its key when `key` is asked for. When it is not there, that is where
/// the nearest value around it stands, by its key if it has one.
#[must_use]
pub fn find(root: &Node, pointer: &Pointer, key: bool) -> Range<usize> {
    let mut node = root;
    let mut own_key = None;
    for step in pointer.steps() {
        let next = match (&node.value, step) {
            (Value::Map(entries), step) => {
                let name = match step {
                    Step::Key(name) => name.to_string(),
                    Step::Index(index) => index.to_string(),
                };
                let entry = entries.iter().find(|entry| *entry.key == *name);
                entry.map(|entry| (&entry.value, Some(entry.key_span.clone())))
            }
            (Value::List(items), Step::Index(index)) => items.get(*index).map(|item| (item, None)),
            _ => None,
        };
        match next {
            Some((child, key)) => (node, own_key) = (child, key),
            None => return own_key.unwrap_or_else(|| head(node)),
        }
    }
    match own_key {
        Some(key_span) if key || node.is_empty() => key_span,
        _ => node.span.clone(),
    }
}

/// Returns where the first key of a map stands, or the value itself.
fn head(node: &Node) -> Range<usize> {
    match &node.value {
        Value::Map(entries) => entries.first().map_or_else(|| node.span.clone(), |entry| entry.key_span.clone()),
        _ => node.span.clone(),
    }
}

/// Returns the part of a range that stands in its first line, so that a long list is not shown in full.
#[must_use]
pub fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let line = text.get(span.clone()).and_then(|part| part.lines().next()).unwrap_or_default();
    span.start..span.start + line.trim_end().len()
}
