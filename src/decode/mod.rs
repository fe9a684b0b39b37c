//! Reads a document into its type and, when it does not fit, says everything that is wrong with it.
//!
//! The fast path is `serde_yaml`. A located tree is made when that refuses a document, when the text has something in it
//! that `serde_yaml` lets pass, or when there are translations; it is held against the shape of the kind, which comes from
//! the same Rust type. Markdown is not looked at here, and what references mean neither.

mod agree;
mod check;
mod disguise;
mod dutch;
mod number;
mod plain;
mod reference;
mod scan;
mod shape;
mod suggest;
mod translate;
mod value;

use std::sync::OnceLock;

use self::{check::Checker, reference::Collector, scan::Scan, shape::Field};
use crate::{
    diagnostic::{Diagnostic, Place, Pointer, Severity},
    lang::Lang,
    model::{Kind, PortalFile, Written},
    source::FilePath,
    yaml::{self, Node, Tree},
};

/// The codes of the faults that this module reports, besides those of [`yaml`].
pub const CODES: &[&str] = &[
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-value",
    "duplicate-key",
    "empty-value",
    "not-a-map",
    "hard-space",
    "word-quotes",
    "bad-date",
    "impossible-date",
    "bad-time",
    "bad-period",
    "bad-tile",
    "code-needs-quotes",
    "bad-code",
    "bad-postcode",
    "bad-url",
    "bad-email",
    "bad-phone",
    "bad-reach",
    "bad-path",
    "bad-media-path",
    "bad-reference",
    "bad-id",
    "bad-language",
    "bad-colour",
    "number-out-of-range",
    "thousands-point",
    "text-too-long",
    "text-behind-hash",
    "control-character",
    "fact-in-translation",
    "translation-without-original",
    "yaml-unreadable",
];

/// The faults that `serde_yaml` lets pass.
const UNSEEN: [&str; 11] = [
    "hard-space",
    "word-quotes",
    "text-too-long",
    "text-behind-hash",
    "number-out-of-range",
    "thousands-point",
    "bad-colour",
    "empty-value",
    "control-character",
    "duplicate-key",
    "yaml-special-character",
];

/// A document's text and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Yaml<'a> {
    /// The file.
    pub file: &'a FilePath,
    /// The YAML.
    pub text: &'a str,
    /// Where the YAML begins in the file.
    pub offset: usize,
}

/// What documents of one type may hold.
#[derive(Debug)]
pub struct Schema {
    shape: Field,
    scan: Scan,
}

impl Schema {
    fn new(schema: &schemars::Schema) -> Self {
        let shape = Field::compile(schema.as_value());
        Self { scan: Scan::of(&shape), shape }
    }
}

/// Returns the number that a text with a decimal comma, a currency or a unit stands for, if that is clear.
#[must_use]
pub fn meant_number(text: &str) -> Option<String> {
    number::meant(text)
}

/// Returns the fault of a number with a point between thousands, which the computer reads as decimals, if it is one.
#[must_use]
pub fn thousands_point(text: &str, place: Place) -> Option<Diagnostic> {
    let thousands = number::Thousands::read(text)?;
    let fault = Diagnostic::error("thousands-point", place).with("value", text).with("suggestion", thousands.whole);
    let decimal = thousands.decimal.unwrap_or_else(|| "none".to_owned());
    Some(fault.with("decimal", decimal))
}

/// Returns what documents of a kind may hold.
#[must_use]
pub fn schema(kind: Kind) -> &'static Schema {
    static SCHEMAS: OnceLock<Vec<Schema>> = OnceLock::new();
    let all = SCHEMAS.get_or_init(|| Kind::ALL.iter().map(|kind| Schema::new(&kind.schema())).collect());
    let index = Kind::ALL.iter().position(|known| *known == kind).expect("the table holds every kind");
    &all[index]
}

/// Returns what `portal.yaml` may hold.
#[must_use]
pub fn portal_schema() -> &'static Schema {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::new(&schemars::schema_for!(PortalFile)))
}

/// Reads a document with its translations, whose texts it takes in. Without a value there is at least one error.
pub fn decode<T>(
    original: Yaml<'_>,
    translations: &[(Lang, Yaml<'_>)],
    schema: &Schema,
    read: impl Fn(&str) -> Result<T, serde_yaml::Error>,
) -> (Option<T>, Vec<Diagnostic>) {
    if !translations.is_empty() {
        return translated(original, translations, schema, read);
    }
    match read(original.text) {
        Ok(value) if schema.scan.suspects(original.text) => {
            (Some(value), unseen(original, schema, yaml::parse(original.text).root.as_ref()))
        }
        Ok(value) => (Some(value), Vec::new()),
        Err(error) => (None, faults(original, schema, &yaml::parse(original.text), &error)),
    }
}

fn translated<T>(
    original: Yaml<'_>,
    translations: &[(Lang, Yaml<'_>)],
    schema: &Schema,
    read: impl Fn(&str) -> Result<T, serde_yaml::Error>,
) -> (Option<T>, Vec<Diagnostic>) {
    let tree = yaml::parse(original.text);
    let mut found = Vec::new();
    let mut translated = Vec::new();
    for (lang, yaml) in translations {
        let translation = yaml::parse(yaml.text);
        found.extend(translation_faults(*yaml, schema, &translation, original, &tree));
        translated.extend(translation.root.filter(|_| translation.fault.is_none()).map(|root| (*lang, root)));
    }
    let nodes: Vec<(Lang, &Node)> = translated.iter().map(|(lang, node)| (*lang, node)).collect();
    let merged = match &tree {
        Tree { root: Some(root), fault: None } => translate::merge(&schema.shape, root, &nodes),
        _ => original.text.to_owned(),
    };
    match read(&merged) {
        Ok(value) if tree.fault.is_none() => {
            let doubtful = tree.root.as_ref().filter(|_| !plain::is_plain(original.text));
            if let Some(fault) = doubtful.and_then(|root| disagreement(original, root)) {
                found.push(fault);
                return (None, found);
            }
            found.extend(unseen(original, schema, tree.root.as_ref()));
            (Some(value), found)
        }
        Ok(_) => {
            found.extend(tree.fault.map(|fault| fault.diagnostic(original.file, original.offset)));
            (None, found)
        }
        Err(error) => {
            // Places in the merged text are nobody's; the original's own error has the right one.
            let error = read(original.text).err().unwrap_or(error);
            found.extend(faults(original, schema, &tree, &error));
            (None, found)
        }
    }
}

/// Returns the well-formed references of a document that does not fit its type.
#[must_use]
pub fn references(yaml: Yaml<'_>, schema: &Schema) -> Vec<Written> {
    let Tree { root, fault } = yaml::parse(yaml.text);
    let until = fault.map(|fault| line_start(yaml.text, fault.span.start));
    let mut collector = Collector { until, pointer: Pointer::root(), found: Vec::new() };
    collector.collect(&schema.shape, &root.unwrap_or_else(Node::nothing));
    collector.found
}

/// Returns everything that is wrong with a document that `serde_yaml` refused with `error`.
fn faults(yaml: Yaml<'_>, schema: &Schema, tree: &Tree, error: &serde_yaml::Error) -> Vec<Diagnostic> {
    let mut checker = Checker::new(yaml.file, yaml.text, yaml.offset);
    checker.until = tree.fault.as_ref().map(|fault| line_start(yaml.text, fault.span.start));
    let nothing = Node::nothing();
    checker.check(&schema.shape, tree.root.as_ref().unwrap_or(&nothing));
    let mut found = checker.faults;
    found.extend(tree.fault.clone().map(|fault| fault.diagnostic(yaml.file, yaml.offset)));
    if !found.iter().any(|fault| fault.severity == Severity::Error) {
        found.push(unreadable(yaml, error));
    }
    found
}

/// Returns what is wrong with a document that `serde_yaml` took, and that has this root.
fn unseen(yaml: Yaml<'_>, schema: &Schema, root: Option<&Node>) -> Vec<Diagnostic> {
    let Some(root) = root else { return Vec::new() };
    let mut checker = Checker::new(yaml.file, yaml.text, yaml.offset);
    checker.check(&schema.shape, root);
    checker.faults.retain(|fault| UNSEEN.contains(&fault.code));
    checker.faults
}

fn translation_faults(
    yaml: Yaml<'_>,
    schema: &Schema,
    tree: &Tree,
    original: Yaml<'_>,
    original_tree: &Tree,
) -> Vec<Diagnostic> {
    if let Some(fault) = tree.fault.clone() {
        return vec![fault.diagnostic(yaml.file, yaml.offset)];
    }
    let (Some(root), Some(original_root)) = (&tree.root, &original_tree.root) else { return Vec::new() };
    // Of an original that ends at a fault nobody knows what else is in it.
    if original_tree.fault.is_some() {
        return Vec::new();
    }
    let mut checker = Checker::new(yaml.file, yaml.text, yaml.offset);
    checker.is_translation = true;
    checker.translation(&schema.shape, root, Some(original_root), original.file);
    // What an original with faults lacks may be what is wrong with it.
    let lacks = |fault: &Diagnostic| fault.code == "translation-without-original";
    if checker.faults.iter().any(lacks) && !is_sound(original, schema, original_root) {
        checker.faults.retain(|fault| !lacks(fault));
    }
    checker.faults
}

fn is_sound(yaml: Yaml<'_>, schema: &Schema, root: &Node) -> bool {
    let mut checker = Checker::new(yaml.file, yaml.text, yaml.offset);
    checker.check(&schema.shape, root);
    checker.faults.is_empty()
}

/// Returns the fault in `serde_yaml`'s own words, for what nobody foresaw.
fn unreadable(yaml: Yaml<'_>, error: &serde_yaml::Error) -> Diagnostic {
    let start = error.location().map_or(0, |location| {
        let lines = yaml.text.split_inclusive('\n').take(location.line().saturating_sub(1));
        let line: usize = lines.map(str::len).sum();
        let words = yaml.text[line..].lines().next().unwrap_or_default();
        line + words.char_indices().nth(location.column().saturating_sub(1)).map_or(words.len(), |(at, _)| at)
    });
    let end = yaml.text[start..].lines().next().map_or(start, |rest| start + rest.trim_end().len());
    let place = Place::bytes(yaml.file, yaml.offset + start..yaml.offset + end);
    Diagnostic::error("yaml-unreadable", place).with("problem", error)
}

/// Returns the fault of a part that `serde_yaml` and our own reading understand differently, if there is one.
fn disagreement(yaml: Yaml<'_>, root: &Node) -> Option<Diagnostic> {
    match agree::first_difference(root, yaml.text) {
        Ok(node) => node.map(|node| {
            let place = Place::bytes(yaml.file, yaml.offset + node.span.start..yaml.offset + node.span.end);
            Diagnostic::error("yaml-unreadable", place)
                .with("problem", "readers of YAML do not agree on what this means")
        }),
        Err(error) => Some(unreadable(yaml, &error)),
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

#[cfg(test)]
mod tests;
