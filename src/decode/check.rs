//! Checks a located tree against the shape of its kind and collects all faults.

use std::collections::BTreeMap;

use super::{
    disguise::hard_space,
    shape::{Field, Shape},
    value::{is_closed, listed, meant, with_suggestion, wrong_type},
};
use crate::{
    diagnostic::{Diagnostic, Place, Pointer, Step},
    source::FilePath,
    yaml::{Entry, Node, quoted},
};

/// How many allowed keys a message lists.
const MAX_KEYS_LISTED: usize = 14;

/// A walk over one document.
pub(super) struct Checker<'a> {
    pub(super) file: &'a FilePath,
    /// The document's text, and where it begins in the file.
    pub(super) text: &'a str,
    pub(super) offset: usize,
    /// Where reading stopped because of a fault; what stands from there on is not judged.
    pub(super) until: Option<usize>,
    /// `true` in a translation, where nothing is required.
    pub(super) is_translation: bool,
    pub(super) pointer: Pointer,
    pub(super) faults: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(file: &'a FilePath, text: &'a str, offset: usize) -> Self {
        Self { file, text, offset, until: None, is_translation: false, pointer: Pointer::root(), faults: Vec::new() }
    }

    /// Checks a value and all that is in it.
    pub(super) fn check(&mut self, field: &Field, node: &Node) {
        let is_single = node.scalar().is_some();
        if self.until.is_some_and(|until| node.span.start >= until || (is_single && node.span.end >= until)) {
            return;
        }
        if node.tag.is_some() {
            self.tagged(node);
            return;
        }
        match &field.shape {
            Shape::Any => {}
            Shape::List(item) => self.list(item, node),
            Shape::Struct { fields, required } => {
                if let Some(entries) = self.entries(field, node, required.is_empty()) {
                    self.keys(field, entries);
                    let missing = required.iter().filter(|key| !entries.iter().any(|entry| entry.key == **key));
                    let missing: Vec<&str> = missing.map(|key| &**key).collect();
                    self.missing(&missing, fields, entries);
                }
            }
            Shape::Map(value) => {
                for entry in self.entries(field, node, true).unwrap_or_default() {
                    self.inside(Step::Key(entry.key.clone()), |checker| checker.check(value, &entry.value));
                }
                self.duplicates(node.entries().unwrap_or_default());
            }
            Shape::Text(_) | Shape::Choice(_) | Shape::Int { .. } | Shape::Number { .. } | Shape::Bool => {
                self.single(field, node);
            }
        }
    }

    /// Reports a word behind `!`, which YAML takes for a tag and leaves out of the value.
    fn tagged(&mut self, node: &Node) {
        let written = self.text.get(node.span.clone()).and_then(|text| text.lines().next()).unwrap_or_default();
        let fault =
            self.at_value("yaml-special-character").with("character", "!").with("suggestion", quoted(written.trim()));
        self.report(fault);
    }

    fn list(&mut self, item: &Field, node: &Node) {
        let Some(items) = node.items() else {
            if let (Shape::Text(text), Some(scalar)) = (&item.shape, node.scalar())
                && &*text.format == "time-range"
                && is_closed(&scalar.text)
            {
                let fault = self.at_value("bad-time").with("value", &scalar.text).with("reason", "closed");
                self.report(fault.with("format", &text.format));
                return;
            }
            let better = node.scalar().map(|scalar| format!("[{}]", scalar.text)).filter(|_| !node.is_null());
            let fault = with_suggestion(wrong_type(self.at_value("wrong-type"), "list", node), better);
            self.report(fault);
            return;
        };
        for (index, node) in items.iter().enumerate() {
            self.inside(Step::Index(index), |checker| checker.check(item, node));
        }
    }

    /// Returns the entries of a map, or reports that it is none.
    fn entries<'n>(&mut self, field: &Field, node: &'n Node, may_be_empty: bool) -> Option<&'n [Entry]> {
        let is_root = self.pointer.steps().is_empty();
        if node.is_empty() && !is_root && !may_be_empty {
            if !field.is_optional {
                let fault = self.at_key("empty-value").with("key", self.key_name());
                self.report(fault);
            }
            return None;
        }
        if node.is_null() && field.is_optional {
            return None;
        }
        if node.entries().is_none() {
            let fault = if is_root { self.not_a_map(node) } else { self.no_group(field, node) };
            self.report(fault);
        }
        node.entries()
    }

    /// Returns the fault of a value where a group of keys is wanted, with the key that the value belongs to.
    fn no_group(&self, field: &Field, node: &Node) -> Diagnostic {
        let fault = wrong_type(self.at_value("wrong-type"), "map", node);
        let Shape::Struct { fields, required } = &field.shape else { return fault.with("allowed", "none") };
        let known: Vec<&str> = fields.keys().map(|key| &**key).collect();
        let is_number = |key: &&str| matches!(fields[*key].shape, Shape::Int { .. } | Shape::Number { .. });
        let required = required.iter().map(|key| &**key);
        let candidates = required.chain(known.iter().copied().filter(is_number));
        let fits = |key: &&str| {
            let mut trial = Checker::new(self.file, self.text, self.offset);
            trial.check(&fields[*key], node);
            trial.faults.is_empty()
        };
        let written = self.text.get(node.span.clone()).filter(|_| node.scalar().is_some());
        let name = match self.pointer.steps().last() {
            Some(Step::Key(key)) => format!("{key}: "),
            _ => String::new(),
        };
        let better = candidates.into_iter().find(fits).zip(written);
        let better = better.map(|(key, written)| format!("{name}{{{key}: {written}}}"));
        with_suggestion(fault.with("allowed", listed(&known)), better)
    }

    fn not_a_map(&self, node: &Node) -> Diagnostic {
        let fault = self.at_value("not-a-map");
        // `title:Welding` alone is one text to YAML.
        let glued = node.scalar().and_then(|scalar| scalar.text.split_once(':'));
        let is_key = |key: &str| !key.is_empty() && key.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_');
        match glued.filter(|(key, value)| is_key(key) && !value.starts_with('/')) {
            Some((key, value)) => {
                fault.with("suggestion", format!("{key}: {}", value.lines().next().unwrap_or_default()))
            }
            None => fault,
        }
    }

    /// Checks the keys of a struct, and their values.
    fn keys(&mut self, field: &Field, entries: &[Entry]) {
        let Shape::Struct { fields, .. } = &field.shape else { return };
        self.duplicates(entries);
        for entry in entries {
            self.inside(Step::Key(entry.key.clone()), |checker| match fields.get(&entry.key) {
                Some(field) => checker.check(field, &entry.value),
                None => checker.unknown_key(field, &entry.key),
            });
        }
    }

    /// Reports the key that the walk is at as unknown.
    pub(super) fn unknown_key(&mut self, field: &Field, key: &str) {
        let Shape::Struct { fields, .. } = &field.shape else { return };
        let known: Vec<&str> = fields.keys().map(|key| &**key).collect();
        let within = fields.iter().find(|(_, field)| {
            let inner = if let Shape::List(item) = &field.shape { item } else { *field };
            matches!(&inner.shape, Shape::Struct { fields, .. } if fields.contains_key(key))
        });
        if let Some(fault) = hard_space(self.at_key("hard-space"), key, &known) {
            self.report(fault);
            return;
        }
        let suggestion = meant(key, &known).filter(|_| within.is_none());
        let fault = self.at_key("unknown-key").with("key", key);
        let fault = fault.with("within", within.map_or("none", |(key, _)| key));
        let allowed = if known.len() <= MAX_KEYS_LISTED { listed(&known) } else { "none".to_owned() };
        let fault = with_suggestion(fault.with("allowed", allowed), suggestion.map(str::to_owned));
        self.report(fault);
    }

    pub(super) fn duplicates(&mut self, entries: &[Entry]) {
        for (index, entry) in entries.iter().enumerate() {
            let Some(first) = entries[..index].iter().find(|first| first.key == entry.key) else { continue };
            let place = |entry: &Entry| {
                Place::bytes(self.file, self.offset + entry.key_span.start..self.offset + entry.key_span.end)
            };
            let fault = Diagnostic::error("duplicate-key", place(entry)).with("key", &entry.key).and(place(first));
            self.report(fault);
        }
    }

    /// Reports required keys that are not there, except those that stand there misspelled.
    fn missing(&mut self, missing: &[&str], fields: &BTreeMap<Box<str>, Field>, entries: &[Entry]) {
        if self.is_translation || self.until.is_some() {
            return;
        }
        let known: Vec<&str> = fields.keys().map(|key| &**key).collect();
        let unknown = entries.iter().filter(|entry| !known.contains(&&*entry.key));
        let misspelled: Vec<&str> = unknown.filter_map(|entry| meant(&entry.key, &known)).collect();
        for key in missing.iter().filter(|key| !misspelled.contains(key)) {
            // An item of a list has no key of its own to point at.
            let has_key = matches!(self.pointer.steps().last(), Some(Step::Key(_)));
            let fault = if has_key { self.at_key("missing-key") } else { self.at_value("missing-key") };
            let values: Vec<&str> = match fields.get(*key).map(|field| &field.shape) {
                Some(Shape::Choice(values)) => values.iter().map(|value| &**value).collect(),
                _ => Vec::new(),
            };
            let fault = fault.with("key", key).with("values", listed(&values));
            self.report(fault);
        }
    }

    /// Walks one step further.
    pub(super) fn inside(&mut self, step: Step, walk: impl FnOnce(&mut Self)) {
        self.pointer.push(step);
        walk(self);
        self.pointer.pop();
    }

    /// Returns an error at the value that the walk is at.
    pub(super) fn at_value(&self, code: &'static str) -> Diagnostic {
        Diagnostic::error(code, Place::value(self.file, self.pointer.clone()))
    }

    /// Returns an error at the key that the walk is at.
    pub(super) fn at_key(&self, code: &'static str) -> Diagnostic {
        Diagnostic::error(code, Place::key(self.file, self.pointer.clone()))
    }

    pub(super) fn report(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// Returns the name of the key that the walk is at or in.
    pub(super) fn key_name(&self) -> String {
        let keys = self.pointer.steps().iter().rev();
        let mut names = keys.filter_map(|step| if let Step::Key(key) = step { Some(key.to_string()) } else { None });
        names.next().unwrap_or_default()
    }

    /// Returns what follows an empty value in its line from `#` on: a colour without quotes is a comment to YAML.
    pub(super) fn comment_at(&self, node: &Node) -> Option<&'a str> {
        let rest = self.text.get(node.span.end..)?.lines().next()?;
        let comment = rest.trim_start_matches([':', ' ']);
        comment.starts_with('#').then(|| comment.split_whitespace().next()).flatten()
    }
}
