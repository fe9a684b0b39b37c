//! Makes a portal of documents: gives every reference its meaning and reports those that have none.

use std::sync::Arc;

use rayon::prelude::*;

use super::{
    EntityId, Meaning, MunicipalityId, Portal, ScopeId,
    fault::{self, Fault},
    frame::{self, Frame},
    lookup,
    reads::Reads,
    ways::{Links, Ways},
};
use crate::{
    diagnostic::{Diagnostic, Place},
    field::Slug,
    lang::Lang,
    markdown::{Link, LinkTarget},
    model::{Aim, Facts, Kind, Written},
    parse::{Broken, Document, Documents, Key, Passage, Role, references_of, role},
    source::{FilePath, Sources},
};

/// The codes of the faults that linking reports.
pub const CODES: &[&str] = &[
    "unknown-reference",
    "unknown-region",
    "unknown-municipality",
    "unknown-sector",
    "unknown-sub-region",
    "unknown-kind",
    "missing-file",
    "broken-link",
    "broken-fragment",
    "forbidden-link",
];

/// Links documents. Without a readable `portal.yaml` there is no portal; that fault is among the documents' own.
#[must_use]
pub fn link(documents: &Documents, sources: &Sources) -> Option<Portal> {
    let mut portal = Portal {
        file: documents.portal.clone()?,
        media: sources.media.clone(),
        documents: documents.entities.clone(),
        broken: documents.broken.keys().cloned().collect(),
        frame: Arc::new(Frame::of(documents)),
        links: Vec::new(),
        ways: Arc::default(),
        reads: Reads::default(),
    };
    let entities: Vec<EntityId> = portal.entities().collect();
    portal.links = entities.into_par_iter().map(|id| Arc::new(links(&portal, id))).collect();
    portal.ways = Arc::new(Ways::of(&portal.links));
    Some(portal)
}

/// Links documents of which most are as they were in `previous`; the same as [`link`], and sooner.
#[must_use]
pub fn link_again(previous: &Portal, documents: &Documents, sources: &Sources) -> Option<Portal> {
    let Some(changed) = frame::changed(previous, documents, sources) else { return link(documents, sources) };
    let mut portal = Portal {
        file: documents.portal.clone()?,
        media: sources.media.clone(),
        documents: documents.entities.clone(),
        broken: previous.broken.clone(),
        frame: previous.frame.clone(),
        links: previous.links.clone(),
        ways: previous.ways.clone(),
        reads: Reads::default(),
    };
    let again: Vec<(EntityId, Arc<Links>)> = changed.iter().map(|id| (*id, Arc::new(links(&portal, *id)))).collect();
    let is_meant_alike = again.iter().all(|(id, links)| links.meant == portal.links[id.index()].meant);
    for (id, links) in again {
        portal.links[id.index()] = links;
    }
    if !is_meant_alike {
        portal.ways = Arc::new(Ways::of(&portal.links));
    }
    Some(portal)
}

/// Returns the faults of all references and links, also of those in entities that could not be read.
#[must_use]
pub fn link_faults(portal: &Portal, documents: &Documents) -> Vec<Diagnostic> {
    let broken: Vec<Fault> =
        documents.broken.iter().flat_map(|(key, broken)| faults_of_broken(portal, key, broken)).collect();
    let of_file = documents.portal_file.as_ref().map_or(Vec::new(), |file| faults_of_portal_file(portal, file));
    let of_entities = portal.links.iter().flat_map(|links| &links.faults);
    fault::told(of_entities.chain(&broken).chain(&of_file), portal)
}

fn links(portal: &Portal, id: EntityId) -> Links {
    let mut linker = Linker { portal, links: Links::default() };
    linker.link_facts(id);
    for passage in portal.document(id).passages() {
        linker.link_passage(portal.scope(id), &passage);
    }
    linker.links
}

/// Reports what leads nowhere in an entity that could not be read. Nothing leads back to it.
fn faults_of_broken(portal: &Portal, key: &Key, broken: &Broken) -> Vec<Fault> {
    let mut linker = Linker { portal, links: Links::default() };
    let scope = portal.frame.scope_id(&key.scope);
    let from = Origin { scope, is_region_file: key.kind == Kind::Region };
    for (written, file) in broken.references.iter().filter_map(|written| Some((written, broken.file.as_ref()?))) {
        linker.resolve(from, written, Place::value(file, written.pointer.clone()));
    }
    for passage in broken.passages() {
        linker.link_passage(scope, &passage);
    }
    linker.links.faults
}

fn faults_of_portal_file(portal: &Portal, file: &FilePath) -> Vec<Fault> {
    let mut linker = Linker { portal, links: Links::default() };
    for written in references_of(&*portal.file) {
        let place = Place::value(file, written.pointer.clone());
        linker.resolve(Origin { scope: ScopeId::NETWORK, is_region_file: false }, &written, place);
    }
    linker.links.faults
}

struct Linker<'p> {
    /// Complete but for the links that are being made.
    portal: &'p Portal,
    links: Links,
}

/// Where a reference stands.
#[derive(Clone, Copy)]
struct Origin {
    scope: ScopeId,
    /// `true` in `region.yaml`. Whether the municipalities that it names are its members is a rule, which says more.
    is_region_file: bool,
}

/// What a reference means.
enum Found {
    Entity(EntityId),
    Municipality(MunicipalityId),
    /// A sector, or a part of something: no way back is kept to these.
    Part,
}

impl Linker<'_> {
    fn link_facts(&mut self, id: EntityId) {
        let document = self.portal.document(id);
        let is_region_file = matches!(document.facts, Facts::Region(_));
        let from = Origin { scope: self.portal.scope(id), is_region_file };
        for (index, written) in (0_u16..).zip(&document.references) {
            let place = Place::value(&document.file, written.pointer.clone());
            let found = self.resolve(from, written, place);
            let meant = &mut self.links.meant;
            match found {
                Some(Found::Entity(to)) => meant.entities.push((index, to)),
                // A region lists its own municipalities again in its sub-regions; that does not make it local.
                Some(Found::Municipality(municipality)) if !is_region_file => meant.municipalities.push(municipality),
                Some(Found::Municipality(_) | Found::Part) | None => {}
            }
        }
    }

    /// Returns what a reference means, or reports that it means nothing.
    fn resolve(&mut self, from: Origin, written: &Written, place: Place) -> Option<Found> {
        let (portal, scope, text) = (self.portal, from.scope, &*written.text);
        let fault = match written.aim {
            Aim::Entity(kind) => return self.entity(scope, kind, text, place),
            Aim::AnyEntity => {
                let (kind, reference) = text.split_once(':')?;
                match Kind::named(kind) {
                    Some(kind) => return self.entity(scope, kind, reference, place),
                    None => fault::unknown_kind(text, place).into(),
                }
            }
            Aim::Municipality => match portal.municipality_named(scope, text) {
                Some(municipality) => return Some(Found::Municipality(municipality)),
                None if from.is_region_file || (scope.is_region() && portal.region(scope).is_none()) => return None,
                None => Fault::unknown_municipality(scope, text, place),
            },
            Aim::Sector if portal.sector_named(text).is_none() => Fault::unknown_sector(text, place),
            Aim::Region if portal.scope_named(text).is_none() => Fault::unknown_region(text, place),
            Aim::SubRegion if !has_sub_region(portal, scope, text) => Fault::unknown_sub_region(scope, text, place),
            Aim::Media if portal.media_named(scope, text).is_none() => Fault::missing_file(text, place),
            Aim::Sector | Aim::Region | Aim::SubRegion | Aim::Media => return Some(Found::Part),
        };
        self.links.faults.push(fault);
        None
    }

    fn entity(&mut self, from: ScopeId, kind: Kind, text: &str, place: Place) -> Option<Found> {
        let found = self.portal.find(from, kind, text);
        if found.is_none() && !self.is_broken(from, kind, text) {
            self.links.faults.push(Fault::unknown_reference(from, kind, text, place));
        }
        found.map(Found::Entity)
    }

    fn link_passage(&mut self, from: ScopeId, passage: &Passage<'_>) {
        for link in &passage.markdown.links {
            let fault = self.link_fault(from, passage, link);
            self.links.faults.extend(fault);
        }
    }

    fn link_fault(&self, from: ScopeId, passage: &Passage<'_>, link: &Link) -> Option<Fault> {
        let (file, place) = (passage.file, || passage.place(&link.range));
        match (&link.target, self.portal.meaning(from, file, &link.target)) {
            (LinkTarget::Forbidden(address), _) => Some(fault::forbidden_link(address, place()).into()),
            (LinkTarget::Entity { kind, reference, .. }, Meaning::Nothing) => {
                let kind = Kind::named(kind)?;
                let is_broken = self.is_broken(from, kind, reference);
                (!is_broken).then(|| Fault::unknown_reference(from, kind, reference, place()))
            }
            (LinkTarget::File { path, .. }, Meaning::Nothing) => {
                (!self.is_broken_file(file, path)).then(|| Fault::broken_link(from, file, path, place()))
            }
            (_, Meaning::Fragment(fragment)) => {
                fault::broken_fragment(&passage.markdown.headings, &fragment, None, place()).map(Fault::from)
            }
            (_, Meaning::Entity(to, Some(fragment))) => {
                let shown = self.shown_text(to)?.shown(self.language(from, file));
                fault::broken_fragment(&shown.markdown.headings, &fragment, Some(shown.file), place()).map(Fault::from)
            }
            _ => None,
        }
    }

    /// Returns the document whose body stands on the page of an entity; none when that could not be read. A region's page
    /// shows its `index.md`.
    fn shown_text(&self, id: EntityId) -> Option<&Document> {
        let (kind, scope) = (self.portal.kind(id), self.portal.scope(id));
        if kind != Kind::Region {
            return Some(self.portal.document(id));
        }
        let index = self.portal.find_own(scope, Kind::Page, "index");
        let is_broken = || self.is_broken(scope, Kind::Page, "index");
        let shown = index.or_else(|| (!is_broken()).then_some(id));
        shown.map(|id| self.portal.document(id))
    }

    /// Returns the language of the text in a file of an entity of `scope`.
    fn language(&self, scope: ScopeId, file: &FilePath) -> Lang {
        match role(file) {
            Ok(Role::Entity(_, Some(lang))) => lang,
            _ => self.portal.default_language(scope),
        }
    }

    fn is_broken(&self, from: ScopeId, kind: Kind, text: &str) -> bool {
        let (scopes, id) = self.portal.scopes_of(from, kind, text);
        let Ok(id) = Slug::new(id) else { return false };
        scopes.into_iter().flatten().any(|scope| {
            let scope = self.portal.frame.scopes[scope.index()].scope.clone();
            self.portal.broken.contains(&Key { scope, kind, id: id.clone() })
        })
    }

    /// Says whether a link in `file` leads to the file of an entity that could not be read.
    fn is_broken_file(&self, file: &FilePath, path: &str) -> bool {
        let role = lookup::join(file.folder(), path).and_then(|path| role(&path).ok()); // No place of an entity: none is there.
        matches!(role, Some(Role::Entity(key, _)) if self.portal.broken.contains(&key))
    }
}

/// Says whether a sub-region is there; of a region that could not be read nobody knows.
fn has_sub_region(portal: &Portal, scope: ScopeId, text: &str) -> bool {
    let is_known = !scope.is_region() || portal.region(scope).is_some();
    !is_known || portal.sub_regions(scope).iter().any(|sub_region| sub_region.id.as_str() == text)
}
