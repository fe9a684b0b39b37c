//! YAML as a tree in which every value knows its place. Made only when a fault is to be found or shown, and to merge
//! translations; what is read into the model goes through `serde_yaml`, which is faster.
//!
//! Places are bytes, counted from 0 in the YAML text. What a document should hold is not known here.

mod build;
mod fault;
mod place;
mod scalar;

use std::ops::Range;

pub use self::{
    build::parse,
    fault::{WORD_QUOTES, quoted},
    place::{find, first_line},
    scalar::{Plain, plain},
};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::FilePath;

/// The codes of the faults that this module finds.
pub const CODES: &[&str] = &[
    "yaml-syntax",
    "yaml-unclosed-quote",
    "yaml-quote-in-quotes",
    "yaml-colon-in-text",
    "word-quotes",
    "yaml-missing-colon",
    "yaml-missing-space",
    "yaml-indentation",
    "yaml-special-character",
    "yaml-unclosed-bracket",
    "yaml-escape",
    "yaml-several-documents",
    "yaml-too-many-aliases",
    "yaml-too-deep",
    "tab-in-yaml",
];

/// A YAML text, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tree {
    /// The first document, up to the fault if there is one; `None` when it is empty.
    pub root: Option<Node>,
    /// Why reading stopped before the end.
    pub fault: Option<Fault>,
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub span: Range<usize>,
    /// A tag of one's own before it, such as `!important`.
    pub tag: Option<Box<str>>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A single value.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// Keys with their values, as they were written: a key may be there twice.
    Map(Vec<Entry>),
}

/// A single value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// Its text, without quotes.
    pub text: Box<str>,
    /// `true` when it was written without quotes, so that YAML may read it as a number.
    pub is_plain: bool,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Box<str>,
    /// Where the key stands.
    pub key_span: Range<usize>,
    /// The value.
    pub value: Node,
}

/// Why a text is no YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The fault's code.
    pub code: &'static str,
    /// Where it is.
    pub span: Range<usize>,
    /// The facts that its words name.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    fn new(code: &'static str, span: Range<usize>) -> Self {
        Self { code, span, args: Vec::new() }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Returns the diagnostic, for YAML that begins at `offset` in `file`.
    #[must_use]
    pub fn diagnostic(self, file: &FilePath, offset: usize) -> Diagnostic {
        let place = Place::bytes(file, offset + self.span.start..offset + self.span.end);
        let args = self.args.into_iter().map(|(name, value)| (name.into(), value)).collect();
        Diagnostic { args, ..Diagnostic::error(self.code, place) }
    }
}

impl Node {
    /// Returns the value of a document in which nothing was written.
    #[must_use]
    pub fn nothing() -> Self {
        Self { value: Value::Scalar(Scalar { text: "".into(), is_plain: true }), span: 0..0, tag: None }
    }

    /// Returns the single value that this is, if it is one.
    #[must_use]
    pub fn scalar(&self) -> Option<&Scalar> {
        if let Value::Scalar(scalar) = &self.value { Some(scalar) } else { None }
    }

    /// Says whether nothing was written: `key:` without a value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scalar().is_some_and(|scalar| scalar.is_plain && scalar.text.is_empty())
    }

    /// Says whether this is YAML's null: nothing, `~` or `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.scalar().is_some_and(|scalar| scalar.is_plain && plain(&scalar.text) == Plain::Null)
    }

    /// Returns the entries, when this is a map or empty.
    #[must_use]
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ if self.is_empty() => Some(&[]),
            _ => None,
        }
    }

    /// Returns the items, when this is a list or empty.
    #[must_use]
    pub fn items(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ if self.is_empty() => Some(&[]),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
