//! A document: one entity with its translations, understood on its own and not yet linked to others.

use std::fmt;

use super::walk::Written;
use crate::{
    field::Slug,
    lang::Lang,
    markdown::Markdown,
    model::{Facts, Kind},
    source::FilePath,
};

/// To whom an entity belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// To the network as a whole: `shared/`, `pages/`, `index.md`.
    Network,
    /// To a region, by the name of its folder.
    Region(Slug),
}

/// What an entity is called: unique in the content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// To whom it belongs.
    pub scope: Scope,
    /// Its kind.
    pub kind: Kind,
    /// Its id, unique per kind and scope.
    pub id: Slug,
}

/// One entity with its translations.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called.
    pub key: Key,
    /// The file with the facts.
    pub file: FilePath,
    /// The files with translations.
    pub translations: Vec<(Lang, FilePath)>,
    /// The facts, with their texts in all languages.
    pub facts: Facts,
    /// The body in the default language.
    pub body: Body,
    /// The bodies in other languages.
    pub translated_bodies: Vec<(Lang, Body)>,
    /// The references among the facts.
    pub references: Vec<Written>,
}

/// The Markdown below the front matter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    /// The text, compiled.
    pub markdown: Markdown,
    /// Where the text begins in its file, in bytes from 0.
    pub offset: usize,
}

impl Document {
    /// Returns the body for a page in `lang`, and `true` when that is a translation.
    #[must_use]
    pub fn body(&self, lang: Lang) -> (&Body, bool) {
        match self.translated_bodies.iter().find(|(translated, body)| *translated == lang && !body.markdown.is_empty())
        {
            Some((_, body)) => (body, true),
            None => (&self.body, false),
        }
    }

    /// Returns all bodies with the file that each stands in.
    pub fn bodies(&self) -> impl Iterator<Item = (&FilePath, &Body)> {
        let translated = self.translated_bodies.iter().filter_map(|(lang, body)| {
            let file = self.translations.iter().find(|(translated, _)| translated == lang)?;
            Some((&file.1, body))
        });
        std::iter::once((&self.file, &self.body)).chain(translated)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network => f.write_str("shared"),
            Self::Region(region) => fmt::Display::fmt(region, f),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}/{}", self.kind.name(), self.scope, self.id)
    }
}
