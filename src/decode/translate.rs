//! Brings an entity's translations into its original: one document whose texts are in all languages.

use std::fmt::Write;

use super::{
    check::Checker,
    shape::{Field, Shape},
    value::wrong_type,
};
use crate::{
    diagnostic::{Place, Step},
    field::Text,
    lang::Lang,
    source::FilePath,
    yaml::{Entry, Node, Plain, Scalar, Value, plain},
};

impl Checker<'_> {
    /// Checks that a translation holds nothing but texts that the original in `file` has, too.
    pub(super) fn translation(&mut self, field: &Field, node: &Node, original: Option<&Node>, file: &FilePath) {
        if node.is_null() {
            return;
        }
        if !field.holds_text() {
            let fault = self.at_key("fact-in-translation").with("key", self.key_name()).with("original", file);
            self.report(fault.and(Place::key(file, self.pointer.clone())));
            return;
        }
        let original = original.filter(|original| !original.is_null());
        let Some(original) = original else {
            let fault = self.at_key("translation-without-original").with("key", self.key_name()).with("original", file);
            self.report(fault.and(Place::value(file, self.pointer.clone())));
            return;
        };
        match &field.shape {
            Shape::Struct { fields, .. } => self.translated_keys(field, node, original, file, |key| fields.get(key)),
            Shape::Map(value) => self.translated_keys(field, node, original, file, |_| Some(value)),
            Shape::List(item) => self.translated_items(item, node, original, file),
            _ => self.check(field, node),
        }
    }

    fn translated_keys<'f>(
        &mut self,
        field: &Field,
        node: &Node,
        original: &Node,
        file: &FilePath,
        inner: impl Fn(&str) -> Option<&'f Field>,
    ) {
        let Some(entries) = node.entries() else {
            let fault = if self.pointer.steps().is_empty() {
                self.at_value("not-a-map")
            } else {
                wrong_type(self.at_value("wrong-type"), "map", node).with("allowed", "none")
            };
            self.report(fault);
            return;
        };
        self.duplicates(entries);
        for entry in entries {
            self.inside(Step::Key(entry.key.clone()), |checker| match inner(&entry.key) {
                Some(inner) => checker.translation(inner, &entry.value, value_of(original, &entry.key), file),
                None => checker.unknown_key(field, &entry.key),
            });
        }
    }

    fn translated_items(&mut self, item: &Field, node: &Node, original: &Node, file: &FilePath) {
        let Value::List(items) = &node.value else {
            let fault = wrong_type(self.at_value("wrong-type"), "list", node);
            self.report(fault);
            return;
        };
        let originals = original.items().unwrap_or_default();
        for (index, node) in items.iter().enumerate() {
            self.inside(Step::Index(index), |checker| {
                if let Some(original) = originals.get(index) {
                    checker.translation(item, node, Some(original), file);
                } else {
                    let fault = checker.at_value("translation-without-original").with("key", checker.key_name());
                    let list = Place::key(file, checker.pointer.clone());
                    checker.report(fault.with("original", file).and(list));
                }
            });
        }
    }
}

fn value_of<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    node.entries()?.iter().find(|entry| *entry.key == *key).map(|entry| &entry.value)
}

fn item_of(node: &Node, index: usize) -> Option<&Node> {
    if let Value::List(items) = &node.value { items.get(index) } else { None }
}

/// Returns the original as YAML in which every translated text is joined with its translations.
pub(super) fn merge(field: &Field, original: &Node, translations: &[(Lang, &Node)]) -> String {
    let mut out = String::new();
    write(&mut out, Some(field), original, translations, 0);
    out.push('\n');
    out
}

fn write(out: &mut String, field: Option<&Field>, node: &Node, translations: &[(Lang, &Node)], indent: usize) {
    match &node.value {
        Value::Scalar(scalar) => write_scalar(out, field, scalar, translations),
        Value::List(items) if items.is_empty() => out.push_str(" []"),
        Value::Map(entries) if entries.is_empty() => out.push_str(" {}"),
        Value::List(items) => {
            let inner = field.and_then(|field| if let Shape::List(item) = &field.shape { Some(&**item) } else { None });
            for (index, item) in items.iter().enumerate() {
                start_line(out, indent, "-");
                write(out, inner, item, &select(translations, |node| item_of(node, index)), indent + 1);
            }
        }
        Value::Map(entries) => {
            for Entry { key, value, .. } in entries {
                let inner = field.and_then(|field| match &field.shape {
                    Shape::Struct { fields, .. } => fields.get(key),
                    Shape::Map(value) => Some(value),
                    _ => None,
                });
                start_line(out, indent, "");
                write_quoted(out, key);
                out.push(':');
                write(out, inner, value, &select(translations, |node| value_of(node, key)), indent + 1);
            }
        }
    }
}

fn select<'n>(
    translations: &[(Lang, &'n Node)],
    inner: impl Fn(&'n Node) -> Option<&'n Node>,
) -> Vec<(Lang, &'n Node)> {
    translations.iter().filter_map(|(lang, node)| Some((*lang, inner(node)?))).collect()
}

fn start_line(out: &mut String, indent: usize, mark: &str) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push_str(mark);
}

fn write_scalar(out: &mut String, field: Option<&Field>, scalar: &Scalar, translations: &[(Lang, &Node)]) {
    let is_text = field.is_some_and(|field| matches!(&field.shape, Shape::Text(text) if text.is_translatable));
    let texts = translations.iter().filter(|(_, node)| !node.is_null() && is_text);
    let texts = texts
        .filter_map(|(lang, node)| Some((*lang, &*node.scalar()?.text)).filter(|(_, text)| !text.trim().is_empty()));
    let texts: Vec<(Lang, &str)> = texts.collect();
    out.push(' ');
    if texts.is_empty() && scalar.is_plain && plain(&scalar.text) != Plain::Text {
        // Null, numbers and the like stay as they were written, so that they mean the same.
        out.push_str(&scalar.text);
    } else {
        write_quoted(out, &Text::join(&scalar.text, texts));
    }
}

/// Writes text between double quotes, with escapes for all that YAML does not take as it is.
fn write_quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\0' => out.push_str("\\0"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
                write!(out, "\\U{:08X}", u32::from(c)).expect("a string can always be written to");
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Kind, yaml};

    #[test]
    fn the_merged_document_means_the_same_and_has_all_languages() {
        let shape = Field::compile(&Kind::Training.schema().to_value());
        let original = yaml::parse(
            "title: \"Lassen \\\"1\\\"\"\nprovider: roc\nskills: [a, 'é\\', ]\nstudy_load: 10\nexample: true\nagreement: ~\nstarts:\n  - location: Hal\n    seats: 3\n  - {}\npartners: []\n",
        );
        let english = yaml::parse("title: Welding\nskills: [one]\nstarts:\n  - location: |\n      Hall\n");
        let (original, english) = (original.root.expect("a document"), english.root.expect("a document"));
        let merged = merge(&shape, &original, &[(Lang::EN, &english)]);
        let crate::model::Facts::Training(training) = Kind::Training.read(&merged).expect("the document is complete")
        else {
            panic!("a training")
        };
        assert_eq!(training.title.original(), "Lassen \"1\"");
        assert_eq!(training.title.translation(Lang::EN), Some("Welding"));
        assert_eq!(training.skills[0].translation(Lang::EN), Some("one"));
        assert_eq!(training.skills[1].original(), "é\\");
        assert_eq!(training.skills[1].translation(Lang::EN), None);
        let location = training.starts[0].location.as_ref().expect("the place is given");
        assert_eq!(location.translation(Lang::EN), Some("Hall\n"));
        assert_eq!((training.study_load, training.example, training.agreement.is_none()), (Some(10), true, true));
    }
}
