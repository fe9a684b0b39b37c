//! Makes a portal of documents: gives every reference its meaning and reports those that have none.

use std::collections::{BTreeMap, HashMap};

use super::{
    Backlink, EntityId, Meaning, MunicipalityId, Portal, ScopeEntry, ScopeId, SectorId,
    fault::{self, Faults},
    lookup,
};
use crate::{
    diagnostic::{Diagnostic, Place},
    field::Slug,
    lang::Lang,
    markdown::{Link, LinkTarget},
    model::{Aim, Facts, Kind, Region, Written},
    parse::{Broken, Document, Documents, Key, Passage, Role, Scope, role},
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
pub fn link(documents: &Documents, sources: &Sources) -> (Option<Portal>, Vec<Diagnostic>) {
    let Some(file) = &documents.portal else { return (None, Vec::new()) };
    let mut portal = Portal {
        file: file.clone(),
        media: sources.media.clone(),
        scopes: scopes(documents),
        documents: documents.entities.clone(),
        scope_of: Vec::new(),
        back: vec![Vec::new(); documents.entities.len()],
        at_municipality: HashMap::new(),
        in_sector: HashMap::new(),
    };
    portal.scope_of = portal.documents.iter().map(|d| scope_id(&portal.scopes, &d.key.scope)).collect();
    index_municipalities(&mut portal);
    let faults = Faults::new(&portal);
    let mut linker =
        Linker { portal: &portal, broken: documents, ways: Ways::default(), faults, diagnostics: Vec::new() };
    for id in portal.entities() {
        linker.link_facts(id);
        for passage in portal.document(id).passages() {
            linker.link_passage(portal.scope(id), &passage);
        }
    }
    for (key, broken) in &documents.broken {
        linker.link_broken(key, broken);
    }
    for written in crate::parse::references_of(&**file) {
        if let Some(place) = documents.portal_file.as_ref().map(|file| Place::value(file, written.pointer.clone())) {
            linker.resolve(Origin { scope: ScopeId::NETWORK, is_region_file: false }, &written, place);
        }
    }
    let Linker { ways, diagnostics, .. } = linker;
    for (to, back) in ways.back {
        portal.back[to.index()].push(back);
    }
    portal.at_municipality = ways.at_municipality;
    portal.in_sector = ways.in_sector;
    (Some(portal), diagnostics)
}

/// Returns the network and every region that has a folder, with the place of each kind's documents.
fn scopes(documents: &Documents) -> Vec<ScopeEntry> {
    let mut kinds: BTreeMap<Scope, BTreeMap<Kind, std::ops::Range<u32>>> = BTreeMap::new();
    kinds.insert(Scope::Network, BTreeMap::new());
    for (index, document) in (0_u32..).zip(&documents.entities) {
        let range =
            kinds.entry(document.key.scope.clone()).or_default().entry(document.key.kind).or_insert(index..index);
        range.end = index + 1;
    }
    for key in documents.broken.keys() {
        kinds.entry(key.scope.clone()).or_default();
    }
    let entry = |(scope, kinds): (Scope, BTreeMap<Kind, std::ops::Range<u32>>)| ScopeEntry {
        region: kinds.get(&Kind::Region).map(|range| EntityId(range.start)),
        scope,
        kinds,
        municipalities: HashMap::new(),
    };
    kinds.into_iter().map(entry).collect()
}

fn scope_id(scopes: &[ScopeEntry], scope: &Scope) -> ScopeId {
    let index = scopes.binary_search_by(|entry| entry.scope.cmp(scope)).expect("every document's scope is listed");
    ScopeId::from_index(index)
}

fn index_municipalities(portal: &mut Portal) {
    for scope in 1..portal.scopes.len() {
        let Some(region) = portal.region(ScopeId::from_index(scope)) else { continue };
        portal.scopes[scope].municipalities = names_of_municipalities(region);
    }
}

/// A code or name that occurs twice, as a municipality may that left and came back, means its last membership.
fn names_of_municipalities(region: &Region) -> HashMap<Box<str>, u16> {
    let numbered = (0_u16..).zip(&region.municipalities);
    numbered.flat_map(|(index, m)| [(m.code.as_str().into(), index), (m.name.clone(), index)]).collect()
}

/// What linking finds out besides faults.
#[derive(Default)]
struct Ways {
    back: Vec<(EntityId, Backlink)>,
    at_municipality: HashMap<MunicipalityId, Vec<EntityId>>,
    in_sector: HashMap<SectorId, Vec<EntityId>>,
}

struct Linker<'p> {
    portal: &'p Portal,
    /// Knows the entities that are there but could not be read; a reference to one of those is no fault of its own.
    broken: &'p Documents,
    ways: Ways,
    faults: Faults<'p>,
    diagnostics: Vec<Diagnostic>,
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
    Sector(SectorId),
    /// A part of something, to which no way back is kept.
    Part,
}

impl Linker<'_> {
    fn link_facts(&mut self, id: EntityId) {
        let document = self.portal.document(id);
        let is_region_file = matches!(document.facts, Facts::Region(_));
        let from = Origin { scope: self.portal.scope(id), is_region_file };
        for (index, written) in (0_u16..).zip(&document.references) {
            let place = Place::value(&document.file, written.pointer.clone());
            match self.resolve(from, written, place) {
                Some(Found::Entity(to)) => self.ways.back.push((to, Backlink { from: id, reference: index })),
                // A region lists its own municipalities again in its sub-regions; that does not make it local.
                Some(Found::Municipality(municipality)) if !is_region_file => {
                    push_once(self.ways.at_municipality.entry(municipality).or_default(), id);
                }
                Some(Found::Sector(sector)) => push_once(self.ways.in_sector.entry(sector).or_default(), id),
                Some(Found::Municipality(_) | Found::Part) | None => {}
            }
        }
    }

    /// Reports what leads nowhere in an entity that could not be read. Nothing leads back to it.
    fn link_broken(&mut self, key: &Key, broken: &Broken) {
        let scope = scope_id(&self.portal.scopes, &key.scope);
        let from = Origin { scope, is_region_file: key.kind == Kind::Region };
        for (written, file) in broken.references.iter().filter_map(|written| Some((written, broken.file.as_ref()?))) {
            self.resolve(from, written, Place::value(file, written.pointer.clone()));
        }
        for passage in broken.passages() {
            self.link_passage(scope, &passage);
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
                    None => fault::unknown_kind(text, place),
                }
            }
            Aim::Municipality => match portal.municipality_named(scope, text) {
                Some(municipality) => return Some(Found::Municipality(municipality)),
                None if from.is_region_file || (scope.is_region() && portal.region(scope).is_none()) => return None,
                None => self.faults.unknown_municipality(scope, text, place),
            },
            Aim::Sector => match portal.sector_named(text) {
                Some(sector) => return Some(Found::Sector(sector)),
                None => self.faults.unknown_sector(text, place),
            },
            Aim::Region if portal.scope_named(text).is_none() => self.faults.unknown_region(text, place),
            Aim::SubRegion if !has_sub_region(portal, scope, text) => {
                self.faults.unknown_sub_region(scope, text, place)
            }
            Aim::Media if portal.media_named(scope, text).is_none() => self.faults.missing_file(text, place),
            Aim::Region | Aim::SubRegion | Aim::Media => return Some(Found::Part),
        };
        self.diagnostics.push(fault);
        None
    }

    fn entity(&mut self, from: ScopeId, kind: Kind, text: &str, place: Place) -> Option<Found> {
        let found = self.portal.find(from, kind, text);
        if found.is_none() && !self.is_broken(from, kind, text) {
            self.diagnostics.push(self.faults.unknown_reference(from, kind, text, place));
        }
        found.map(Found::Entity)
    }

    fn link_passage(&mut self, from: ScopeId, passage: &Passage<'_>) {
        for link in &passage.markdown.links {
            let fault = self.link_fault(from, passage, link);
            self.diagnostics.extend(fault);
        }
    }

    fn link_fault(&mut self, from: ScopeId, passage: &Passage<'_>, link: &Link) -> Option<Diagnostic> {
        let (file, place) = (passage.file, || passage.place(&link.range));
        match (&link.target, self.portal.meaning(from, file, &link.target)) {
            (LinkTarget::Forbidden(address), _) => Some(fault::forbidden_link(address, place())),
            (LinkTarget::Entity { kind, reference, .. }, Meaning::Nothing) => {
                let kind = Kind::named(kind)?;
                let is_broken = self.is_broken(from, kind, reference);
                (!is_broken).then(|| self.faults.unknown_reference(from, kind, reference, place()))
            }
            (LinkTarget::File { path, .. }, Meaning::Nothing) => {
                (!self.is_broken_file(file, path)).then(|| self.faults.broken_link(from, file, path, place()))
            }
            (_, Meaning::Fragment(fragment)) => {
                fault::broken_fragment(&passage.markdown.headings, &fragment, None, place())
            }
            (_, Meaning::Entity(to, Some(fragment))) => {
                let shown = self.shown_text(to)?.shown(self.language(from, file));
                fault::broken_fragment(&shown.markdown.headings, &fragment, Some(shown.file), place())
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
        let (scopes, id) = match text.split_once('/') {
            Some((region, id)) => (vec![self.portal.scope_named(region)], id),
            None => (vec![Some(from), Some(ScopeId::NETWORK)], text),
        };
        let Ok(id) = Slug::new(id) else { return false };
        scopes.into_iter().flatten().any(|scope| {
            let scope = self.portal.scopes[scope.index()].scope.clone();
            self.broken.broken.contains_key(&Key { scope, kind, id: id.clone() })
        })
    }

    /// Says whether a link in `file` leads to the file of an entity that could not be read.
    fn is_broken_file(&self, file: &FilePath, path: &str) -> bool {
        let role = lookup::join(file.folder(), path).and_then(|path| role(&path).ok()); // No place of an entity: none is there.
        matches!(role, Some(Role::Entity(key, _)) if self.broken.broken.contains_key(&key))
    }
}

/// Says whether a sub-region is there; of a region that could not be read nobody knows.
fn has_sub_region(portal: &Portal, scope: ScopeId, text: &str) -> bool {
    let is_known = !scope.is_region() || portal.region(scope).is_some();
    !is_known || portal.sub_regions(scope).iter().any(|sub_region| sub_region.id.as_str() == text)
}

/// Adds an entity to a list of a way back, in which it stands once. Entities come in the order of their ids.
fn push_once(list: &mut Vec<EntityId>, id: EntityId) {
    if list.last() != Some(&id) {
        list.push(id);
    }
}
