//! A passage: one Markdown text of an entity, a body or a field, that knows where it stands.

use std::{borrow::Cow, ops::Range};

use super::Body;
use crate::{
    diagnostic::{Place, Pointer},
    markdown::Markdown,
    source::FilePath,
};

/// One Markdown text of an entity, in one language.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    /// The file that it stands in.
    pub file: &'a FilePath,
    /// The text, compiled.
    pub markdown: Cow<'a, Markdown>,
    at: PassageAt,
}

/// Where in its file a passage stands.
#[derive(Debug, Clone)]
enum PassageAt {
    /// Below the front matter, from this byte on.
    Body(usize),
    /// In a field. Quotes and folded lines hide where in the file its words stand.
    Field(Pointer),
}

impl<'a> Passage<'a> {
    /// Returns the passage below the front matter of `file`.
    #[must_use]
    pub fn of_body(file: &'a FilePath, body: &'a Body) -> Self {
        Self { file, markdown: Cow::Borrowed(&body.markdown), at: PassageAt::Body(body.offset) }
    }

    /// Returns the passage in a field of `file`.
    pub(super) fn of_field(file: &'a FilePath, field: Pointer, text: &str) -> Self {
        Self { file, markdown: Cow::Owned(Markdown::compile(text)), at: PassageAt::Field(field) }
    }

    /// Returns the place of a range of the Markdown: its bytes in a body, the whole value in a field.
    #[must_use]
    pub fn place(&self, range: &Range<usize>) -> Place {
        match &self.at {
            PassageAt::Body(offset) => Place::bytes(self.file, offset + range.start..offset + range.end),
            PassageAt::Field(field) => Place::value(self.file, field.clone()),
        }
    }
}
