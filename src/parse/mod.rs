//! Understands each file on its own: what it is by its place, its facts, its Markdown.
//!
//! The unit is an entity with its translations. Reading all of the content ([`parse`]) and reading again what changed in it
//! ([`Parsed::refresh`]) are the same steps. A build takes over what an earlier one understood (`recall`).

mod document;
mod ending;
mod layout;
mod oddity;
mod outlines;
mod passage;
mod recall;
mod table;
mod unit;
mod walk;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use self::unit::{Outcome, Unit, UnitName};
pub use self::{
    document::{Body, Broken, Document, Key, Scope},
    layout::{Role, role},
    passage::Passage,
    unit::CODES,
    walk::{references_of, texts, texts_with},
};
use crate::{
    diagnostic::{Diagnostic, Place},
    kept::{Pack, Store},
    model::{Kind, PortalFile},
    source::{FilePath, Sources},
};

/// All documents of the content.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// What `portal.yaml` says, if it can be read.
    pub portal: Option<Arc<PortalFile>>,
    /// Where `portal.yaml` lies.
    pub portal_file: Option<FilePath>,
    /// The entities that could be read, sorted by their keys.
    pub entities: Vec<Arc<Document>>,
    /// The entities that are there but could not be read.
    pub broken: BTreeMap<Key, Arc<Broken>>,
}

/// The content, understood file by file, with what it takes to go on from here when some of the files change.
#[derive(Debug, Default)]
pub struct Parsed {
    documents: Documents,
    units: BTreeMap<UnitName, Unit>,
    /// The units with faults.
    faulty: BTreeSet<UnitName>,
    /// The faults of files that lie where nothing belongs.
    strays: BTreeMap<FilePath, Diagnostic>,
    /// The faults of what is no file that could be read.
    oddities: Vec<Diagnostic>,
}

/// The pack with the documents that builds understood.
const KEPT: &str = "documents";

/// How many units a thread takes on at once. At the end nobody waits long for the last of another one.
const AT_ONCE: usize = 16;

/// Parses the content.
#[must_use]
pub fn parse(sources: &Sources) -> Parsed {
    parse_with(sources, &Store::default()).0
}

/// Parses the content. What an earlier build kept of it is taken over; what is new is in the pack, for the next.
#[must_use]
pub fn parse_with(sources: &Sources, store: &Store) -> (Parsed, Pack) {
    let mut parsed = Parsed::default();
    let all = sources.texts.keys().chain(sources.media.keys());
    let (touched, pack) = rayon::join(|| parsed.sort_all_in(sources, all), || store.open(KEPT));
    parsed.understand(sources, touched, &pack);
    (parsed, pack)
}

impl Parsed {
    /// Parses again what the files at `changed` are part of; they came, went or hold other bytes than before.
    pub fn refresh<'p>(&mut self, sources: &Sources, changed: impl IntoIterator<Item = &'p FilePath>) {
        let touched = self.sort_all_in(sources, changed);
        self.understand(sources, touched, &Pack::default());
    }

    /// Brings files to their units, or takes them from there, and returns the units that this touches.
    fn sort_all_in<'p>(
        &mut self,
        sources: &Sources,
        changed: impl IntoIterator<Item = &'p FilePath>,
    ) -> BTreeSet<UnitName> {
        let mut touched = BTreeSet::new();
        let is_first = self.units.is_empty();
        for path in changed {
            self.sort_in(sources, path, is_first, &mut touched);
        }
        touched
    }

    fn understand(&mut self, sources: &Sources, touched: BTreeSet<UnitName>, pack: &Pack) {
        let parse = |name: UnitName| {
            let parsed = self.units.get(&name).map(|unit| unit.files.parse(&name, sources, pack));
            (name, parsed)
        };
        let touched: Vec<UnitName> = touched.into_iter().collect();
        let parsed: Vec<_> = touched.into_par_iter().with_max_len(AT_ONCE).map(parse).collect();
        for (name, outcome) in parsed {
            self.put(name, outcome);
        }
        self.documents.portal_file = sources.texts.keys().find(|path| path.as_str() == "portal.yaml").cloned();
        self.oddities = oddity::faults(sources);
    }

    /// Returns the documents.
    #[must_use]
    pub fn documents(&self) -> &Documents {
        &self.documents
    }

    /// Returns the faults of all files.
    #[must_use]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let of_units = self.faulty.iter().filter_map(|name| self.units.get(name)).flat_map(|unit| &unit.diagnostics);
        let mut diagnostics: Vec<Diagnostic> =
            of_units.chain(self.strays.values()).chain(&self.oddities).cloned().collect();
        if self.documents.portal_file.is_none() {
            diagnostics.push(Diagnostic::error("portal-missing", Place::file(&FilePath::new("portal.yaml"))));
        }
        diagnostics.extend(self.regions_without_file());
        diagnostics
    }

    /// Brings a file to its unit, or takes it from there when it is gone, and notes which units that touches. The first time
    /// all are touched.
    fn sort_in(&mut self, sources: &Sources, path: &FilePath, is_first: bool, touched: &mut BTreeSet<UnitName>) {
        let is_there = sources.texts.contains_key(path) || sources.media.contains_key(path);
        self.strays.remove(path);
        let (name, lang) = match role(path) {
            Ok(Role::Portal(lang)) => (UnitName::Portal, lang),
            Ok(Role::Entity(key, lang)) => (UnitName::Entity(key), lang),
            Ok(Role::Data) if is_first => return,
            Ok(Role::Data) => return touched.extend(self.readers_beside(path)),
            Err(fault) if is_there => return drop(self.strays.insert(path.clone(), *fault)),
            Ok(Role::Ignored) | Err(_) => return,
        };
        if is_there {
            self.units.entry(name.clone()).or_default().files.add(path, lang);
        } else if let Some(unit) = self.units.get_mut(&name)
            && unit.files.remove(path)
        {
            self.units.remove(&name);
        }
        touched.insert(name);
    }

    /// Returns the units that may read the table or the outlines at `path`.
    fn readers_beside<'a>(&'a self, path: &'a FilePath) -> impl Iterator<Item = UnitName> + 'a {
        let reads = |name: &UnitName| match name {
            UnitName::Entity(key) => matches!(key.kind, Kind::Figures | Kind::Region),
            UnitName::Portal => true,
        };
        let is_beside = move |(name, unit): &(&UnitName, &Unit)| reads(name) && unit.files.folder() == path.folder();
        self.units.iter().filter(is_beside).map(|(name, _)| name.clone())
    }

    /// Takes over what became of a unit; `None` when it has no files any more.
    fn put(&mut self, name: UnitName, outcome: Option<Outcome>) {
        let Outcome { document, broken, portal, diagnostics } = outcome.unwrap_or_default();
        let was_faulty = self.faulty.remove(&name);
        let is_faulty = !diagnostics.is_empty();
        if (was_faulty || is_faulty)
            && let Some(unit) = self.units.get_mut(&name)
        {
            unit.diagnostics = diagnostics;
        }
        if is_faulty {
            self.faulty.insert(name.clone());
        }
        let UnitName::Entity(key) = name else {
            self.documents.portal = portal;
            return;
        };
        let entities = &mut self.documents.entities;
        // While all of it is new, each comes after those before it.
        let is_next = entities.last().is_none_or(|last| last.key < key);
        let place = if is_next { Err(entities.len()) } else { entities.binary_search_by(|known| known.key.cmp(&key)) };
        match (place, document) {
            (Ok(index), Some(document)) => entities[index] = document,
            (Ok(index), None) => drop(entities.remove(index)),
            (Err(index), Some(document)) => entities.insert(index, document),
            (Err(_), None) => {}
        }
        match broken {
            Some(broken) => drop(self.documents.broken.insert(key, broken)),
            None => drop(self.documents.broken.remove(&key)),
        }
    }

    /// Reports every region folder that has no `region.yaml`.
    fn regions_without_file(&self) -> Vec<Diagnostic> {
        let keys =
            || self.units.keys().filter_map(|name| if let UnitName::Entity(key) = name { Some(key) } else { None });
        let with: BTreeSet<&Scope> = keys().filter(|k| k.kind == Kind::Region).map(|key| &key.scope).collect();
        let all: BTreeSet<&Scope> = keys().map(|key| &key.scope).filter(|scope| **scope != Scope::Network).collect();
        let fault = |scope: &&Scope| {
            let slug = scope.to_string();
            let file = FilePath::new(&format!("regions/{slug}/region.yaml"));
            let known: Vec<String> = with.iter().map(ToString::to_string).collect();
            let fault = Diagnostic::error("region-file-missing", Place::file(&file)).with("region", &slug);
            fault.suggesting(&slug, known.iter().map(String::as_str))
        };
        all.difference(&with).map(fault).collect()
    }
}
