//! A document: one entity with its translations, understood on its own and not yet linked to others.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Passage;
use crate::{
    diagnostic::Pointer,
    field::Slug,
    lang::Lang,
    markdown::Markdown,
    model::{Facts, Kind, Written},
    source::{FilePath, Hash},
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
    /// A hash of its own files, from which everything in it follows but what stands in a table or a map beside them.
    pub hash: Hash,
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

/// An entity whose facts could not be read: what can be said of it all the same.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Broken {
    /// The file with the facts; `None` when that is no text, or is not there.
    pub file: Option<FilePath>,
    /// The references that stand in it where the kind has some.
    pub references: Vec<Written>,
    /// The bodies, with the file that each stands in.
    pub bodies: Vec<(FilePath, Body)>,
}

/// The Markdown below the front matter.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Body {
    /// The text, compiled.
    pub markdown: Markdown,
    /// Where the text begins in its file, in bytes from 0.
    pub offset: usize,
}

impl Broken {
    /// Returns all Markdown that is known of the entity.
    pub fn passages(&self) -> impl Iterator<Item = Passage<'_>> {
        self.bodies.iter().map(|(file, body)| Passage::of_body(file, body))
    }
}

impl Document {
    /// Returns the files that it was made from.
    pub fn files(&self) -> impl Iterator<Item = FilePath> + '_ {
        let table = match &self.facts {
            Facts::Figures(figures) => figures.data.as_deref(),
            _ => None,
        };
        let beside = |name: &str| FilePath::new(&format!("{}/{name}", self.file.folder()));
        let own = std::iter::once(&self.file).chain(self.translations.iter().map(|(_, file)| file));
        own.cloned().chain(table.map(beside))
    }

    /// Returns the body for a page in `lang`, and `true` when that is a translation.
    #[must_use]
    pub fn body(&self, lang: Lang) -> (&Body, bool) {
        match self.translated_bodies.iter().find(|(translated, body)| *translated == lang && !body.markdown.is_empty())
        {
            Some((_, body)) => (body, true),
            None => (&self.body, false),
        }
    }

    /// Returns the body for a page in `lang` as a passage.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> Passage<'_> {
        let (body, is_translation) = self.body(lang);
        let translated = self.translations.iter().find(|(translated, _)| is_translation && *translated == lang);
        Passage::of_body(translated.map_or(&self.file, |(_, file)| file), body)
    }

    /// Returns all bodies with the file that each stands in.
    pub fn bodies(&self) -> impl Iterator<Item = (&FilePath, &Body)> {
        let translated = self.translated_bodies.iter().filter_map(|(lang, body)| {
            let file = self.translations.iter().find(|(translated, _)| translated == lang)?;
            Some((&file.1, body))
        });
        std::iter::once((&self.file, &self.body)).chain(translated)
    }

    /// Returns all Markdown of the entity, bodies and fields, in all languages.
    pub fn passages(&self) -> impl Iterator<Item = Passage<'_>> {
        self.bodies().map(|(file, body)| Passage::of_body(file, body)).chain(self.markdown_fields())
    }

    fn markdown_fields(&self) -> Vec<Passage<'_>> {
        let Facts::Region(region) = &self.facts else { return Vec::new() };
        let Some(governance) = &region.governance else { return Vec::new() };
        let translated =
            self.translations.iter().filter_map(|(lang, file)| Some((file, governance.translation(*lang)?)));
        let texts = std::iter::once((&self.file, governance.original())).chain(translated);
        texts.map(|(file, text)| Passage::of_field(file, Pointer::root().key("governance"), text)).collect()
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
