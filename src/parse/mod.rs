//! Understands each file on its own: what it is by its place, its facts, its Markdown.
//!
//! The unit is an entity with its translations. A unit whose bytes did not change since the previous documents is taken
//! over from them as it was.

mod document;
mod ending;
mod layout;
mod passage;
mod table;
mod unit;
mod walk;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use self::unit::{Files, Unit, UnitName};
pub use self::{
    document::{Body, Broken, Document, Key, Scope},
    layout::{Role, role},
    passage::Passage,
    unit::CODES,
    walk::{references_of, texts},
};
use crate::{
    diagnostic::{Diagnostic, Place},
    model::PortalFile,
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
    /// The faults of all files.
    pub diagnostics: Vec<Diagnostic>,
    units: BTreeMap<UnitName, Arc<Unit>>,
}

/// Parses the content. What did not change since `previous` is not parsed again.
#[must_use]
pub fn parse(sources: &Sources, previous: Option<&Documents>) -> Documents {
    let (units, mut diagnostics) = group(sources);
    let parse_unit = |(name, files): (UnitName, Files)| {
        let hash = files.hash(sources);
        let known = previous.and_then(|documents| documents.units.get(&name)).filter(|unit| unit.hash == hash);
        let unit = known.cloned().unwrap_or_else(|| Arc::new(Unit::parse(&name, &files, hash, sources)));
        (name, unit)
    };
    let units: BTreeMap<UnitName, Arc<Unit>> = units.into_par_iter().map(parse_unit).collect();
    let mut documents = Documents::default();
    for (name, unit) in &units {
        diagnostics.extend(unit.diagnostics.iter().cloned());
        match (name, &unit.document, &unit.portal) {
            (_, Some(document), _) => documents.entities.push(document.clone()),
            (UnitName::Portal, _, portal) => documents.portal.clone_from(portal),
            (UnitName::Entity(key), None, _) if unit.has_original => {
                documents.broken.insert(key.clone(), unit.broken.clone());
            }
            // A translation alone is no entity: what refers to one leads nowhere.
            (UnitName::Entity(_), None, _) => {}
        }
    }
    documents.portal_file = sources.texts.keys().find(|path| path.as_str() == "portal.yaml").cloned();
    if documents.portal_file.is_none() {
        diagnostics.push(Diagnostic::error("portal-missing", Place::file(&FilePath::new("portal.yaml"))));
    }
    diagnostics.extend(regions_without_file(&units));
    Documents { diagnostics, units, ..documents }
}

/// Brings together the files of each unit, and reports those that lie where nothing belongs.
fn group(sources: &Sources) -> (BTreeMap<UnitName, Files>, Vec<Diagnostic>) {
    let mut units: BTreeMap<UnitName, Files> = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for path in sources.texts.keys().chain(sources.media.keys()) {
        let (name, lang) = match role(path) {
            Ok(Role::Portal(lang)) => (UnitName::Portal, lang),
            Ok(Role::Entity(key, lang)) => (UnitName::Entity(key), lang),
            Ok(Role::Data | Role::Ignored) => continue,
            Err(fault) => {
                diagnostics.push(*fault);
                continue;
            }
        };
        diagnostics.extend(units.entry(name).or_default().add(path, lang));
    }
    diagnostics.extend(sources.links.iter().map(|path| Diagnostic::warning("symbolic-link", Place::file(path))));
    let unreadable = |name: &String| Diagnostic::error("unreadable-name", Place::file(&FilePath::new(name)));
    diagnostics.extend(sources.unreadable_names.iter().map(unreadable));
    (units, diagnostics)
}

/// Reports every region folder that has no `region.yaml`.
fn regions_without_file(units: &BTreeMap<UnitName, Arc<Unit>>) -> Vec<Diagnostic> {
    let keys = || units.keys().filter_map(|name| if let UnitName::Entity(key) = name { Some(key) } else { None });
    let with: BTreeSet<&Scope> =
        keys().filter(|k| k.kind == crate::model::Kind::Region).map(|key| &key.scope).collect();
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
