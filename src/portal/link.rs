//! Makes a portal of documents: gives every reference its meaning and reports those that have none.

use std::collections::{BTreeMap, HashMap};

use super::{Backlink, EntityId, Meaning, MunicipalityId, Portal, ScopeEntry, ScopeId, SectorId, meant};
use crate::{
    diagnostic::{Diagnostic, Place, closest},
    markdown::{Heading, Link, LinkTarget},
    model::{Aim, Facts, Kind, Region, Written},
    parse::{Body, Broken, Documents, Key, Scope},
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
    let mut linker = Linker { broken: documents, ways: Ways::default(), diagnostics: Vec::new() };
    for id in portal.entities() {
        linker.link_facts(&portal, id);
        linker.link_texts(&portal, id);
    }
    for (key, broken) in &documents.broken {
        linker.link_broken(&portal, key, broken);
    }
    for written in crate::parse::references_of(&**file) {
        if let Some(place) = documents.portal_file.as_ref().map(|file| Place::value(file, written.pointer.clone())) {
            linker.resolve(&portal, Origin { scope: ScopeId::NETWORK, is_region_file: false }, &written, place);
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

struct Linker<'d> {
    /// Knows the entities that are there but could not be read; a reference to one of those is no fault of its own.
    broken: &'d Documents,
    ways: Ways,
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
    fn link_facts(&mut self, portal: &Portal, id: EntityId) {
        let document = portal.document(id);
        let is_region_file = matches!(document.facts, Facts::Region(_));
        let from = Origin { scope: portal.scope(id), is_region_file };
        for (index, written) in (0_u16..).zip(&document.references) {
            let place = Place::value(&document.file, written.pointer.clone());
            match self.resolve(portal, from, written, place) {
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
    fn link_broken(&mut self, portal: &Portal, key: &Key, broken: &Broken) {
        let scope = scope_id(&portal.scopes, &key.scope);
        let from = Origin { scope, is_region_file: key.kind == Kind::Region };
        for (written, file) in broken.references.iter().filter_map(|written| Some((written, broken.file.as_ref()?))) {
            self.resolve(portal, from, written, Place::value(file, written.pointer.clone()));
        }
        let headings: Vec<&Heading> = broken.bodies.iter().flat_map(|(_, body)| &body.markdown.headings).collect();
        for (file, body) in &broken.bodies {
            self.link_body(portal, scope, &headings, (file, body));
        }
    }

    /// Returns what a reference means, or reports that it means nothing.
    fn resolve(&mut self, portal: &Portal, from: Origin, written: &Written, place: Place) -> Option<Found> {
        let (scope, text) = (from.scope, &*written.text);
        let fault = match written.aim {
            Aim::Entity(kind) => return self.entity(portal, scope, kind, text, place),
            Aim::AnyEntity => {
                let (kind, reference) = text.split_once(':')?;
                match Kind::named(kind) {
                    Some(kind) => return self.entity(portal, scope, kind, reference, place),
                    None => unknown_kind(text, place),
                }
            }
            Aim::Municipality => match portal.municipality_named(scope, text) {
                Some(municipality) => return Some(Found::Municipality(municipality)),
                None if from.is_region_file || (scope.is_region() && portal.region(scope).is_none()) => return None,
                None => unknown_municipality(portal, scope, text, place),
            },
            Aim::Sector => match portal.sector_named(text) {
                Some(sector) => return Some(Found::Sector(sector)),
                None => unknown_sector(portal, text, place),
            },
            Aim::Region if portal.scope_named(text).is_none() => unknown_region(portal, text, place),
            Aim::SubRegion if !has_sub_region(portal, scope, text) => unknown_sub_region(portal, scope, text, place),
            Aim::Media if portal.media_named(scope, text).is_none() => missing_file(portal, text, place),
            Aim::Region | Aim::SubRegion | Aim::Media => return Some(Found::Part),
        };
        self.diagnostics.push(fault);
        None
    }

    fn entity(&mut self, portal: &Portal, from: ScopeId, kind: Kind, text: &str, place: Place) -> Option<Found> {
        let found = portal.find(from, kind, text);
        if found.is_none() && !self.is_broken(portal, from, kind, text) {
            self.diagnostics.push(unknown_reference(portal, from, kind, text, place));
        }
        found.map(Found::Entity)
    }

    /// Links the texts of an entity. The places of links in a field are not known; their faults are at the field.
    fn link_texts(&mut self, portal: &Portal, id: EntityId) {
        let (document, scope) = (portal.document(id), portal.scope(id));
        let headings: Vec<&Heading> = document.bodies().flat_map(|(_, body)| &body.markdown.headings).collect();
        for text in document.bodies() {
            self.link_body(portal, scope, &headings, text);
        }
        for (file, pointer, markdown) in document.markdown_fields() {
            let headings: Vec<&Heading> = markdown.headings.iter().collect();
            for link in &markdown.links {
                let place = Place::value(file, pointer.clone());
                self.diagnostics.extend(self.link_fault(portal, scope, &headings, (file, link), place));
            }
        }
    }

    fn link_body(&mut self, portal: &Portal, from: ScopeId, headings: &[&Heading], (file, body): (&FilePath, &Body)) {
        for link in &body.markdown.links {
            let place = Place::bytes(file, body.offset + link.range.start..body.offset + link.range.end);
            self.diagnostics.extend(self.link_fault(portal, from, headings, (file, link), place));
        }
    }

    fn link_fault(
        &self,
        portal: &Portal,
        from: ScopeId,
        headings: &[&Heading],
        (file, link): (&FilePath, &Link),
        place: Place,
    ) -> Option<Diagnostic> {
        match (&link.target, portal.meaning(from, file, &link.target)) {
            (LinkTarget::Forbidden(address), _) => Some(forbidden_link(address, place)),
            (LinkTarget::Entity { kind, reference, .. }, Meaning::Nothing) => {
                let kind = Kind::named(kind)?;
                let is_broken = self.is_broken(portal, from, kind, reference);
                (!is_broken).then(|| unknown_reference(portal, from, kind, reference, place))
            }
            (LinkTarget::File { path, .. }, Meaning::Nothing) => Some(broken_link(portal, from, file, path, place)),
            (LinkTarget::Fragment(fragment), _) => broken_fragment(headings, fragment, place),
            _ => None,
        }
    }

    fn is_broken(&self, portal: &Portal, from: ScopeId, kind: Kind, text: &str) -> bool {
        let (scopes, id) = match text.split_once('/') {
            Some((region, id)) => (vec![portal.scope_named(region)], id),
            None => (vec![Some(from), Some(ScopeId::NETWORK)], text),
        };
        let Ok(id) = crate::field::Slug::new(id) else { return false };
        scopes.into_iter().flatten().any(|scope| {
            let scope = portal.scopes[scope.index()].scope.clone();
            self.broken.broken.contains_key(&Key { scope, kind, id: id.clone() })
        })
    }
}

fn unknown_reference(portal: &Portal, from: ScopeId, kind: Kind, text: &str, place: Place) -> Diagnostic {
    let fault = Diagnostic::error("unknown-reference", place).with("kind", kind.name()).with("reference", text);
    match suggestion(portal, from, kind, text) {
        Some(suggestion) => fault.with("suggestion", suggestion),
        None => fault,
    }
}

/// Returns what was probably meant: the same id in another region, or a similar one here.
fn suggestion(portal: &Portal, from: ScopeId, kind: Kind, text: &str) -> Option<String> {
    let id = text.rsplit('/').next().unwrap_or(text);
    let elsewhere = portal.regions().find(|scope| *scope != from && portal.find_own(*scope, kind, id).is_some());
    let here: Vec<&str> = [from, ScopeId::NETWORK]
        .into_iter()
        .flat_map(|scope| portal.own_of(scope, kind))
        .map(|entity| portal.document(entity).key.id.as_str())
        .collect();
    let region = elsewhere.and_then(|scope| portal.region_slug(scope));
    region.map(|region| format!("{region}/{id}")).or_else(|| closest(id, here).map(str::to_owned))
}

fn unknown_municipality(portal: &Portal, scope: ScopeId, text: &str, place: Place) -> Diagnostic {
    let scopes: Vec<ScopeId> = if scope.is_region() { vec![scope] } else { portal.regions().collect() };
    let facts = scopes.iter().filter_map(|scope| portal.region(*scope));
    let municipalities: Vec<_> = facts.flat_map(|region| &region.municipalities).collect();
    let names = municipalities.iter().flat_map(|m| [&*m.name, m.code.as_str()]);
    Diagnostic::error("unknown-municipality", place).with("municipality", text).suggesting(text, names)
}

fn missing_file(portal: &Portal, path: &str, place: Place) -> Diagnostic {
    let paths = portal.media.keys().filter_map(|file| file.as_str().find("media/").map(|at| &file.as_str()[at..]));
    Diagnostic::error("missing-file", place).with("path", path).suggesting(path, paths)
}

/// An address whose scheme is nearly a kind of entity is meant as one.
fn forbidden_link(address: &str, place: Place) -> Diagnostic {
    match meant::reference(address) {
        Some(_) => unknown_kind(address, place),
        None => Diagnostic::error("forbidden-link", place).with("address", address),
    }
}

fn broken_link(portal: &Portal, from: ScopeId, file: &FilePath, path: &str, place: Place) -> Diagnostic {
    let fault = Diagnostic::error("broken-link", place).with("path", if path.is_empty() { "none" } else { path });
    match meant::link(portal, from, file, path) {
        Some(suggestion) => fault.with("suggestion", suggestion),
        None => fault,
    }
}

fn broken_fragment(headings: &[&Heading], fragment: &str, place: Place) -> Option<Diagnostic> {
    let ids = || headings.iter().map(|heading| &*heading.id);
    let known = ids().any(|id| id == fragment);
    (!known).then(|| Diagnostic::error("broken-fragment", place).with("fragment", fragment).suggesting(fragment, ids()))
}

/// Returns the fault of `opleiding:lassen`, whose first part is no kind.
fn unknown_kind(written: &str, place: Place) -> Diagnostic {
    let kind = written.split_once(':').map_or(written, |(kind, _)| kind);
    let fault = Diagnostic::error("unknown-kind", place).with("kind", kind);
    match meant::reference(written) {
        Some(suggestion) => fault.with("suggestion", suggestion),
        None => fault,
    }
}

fn unknown_sector(portal: &Portal, text: &str, place: Place) -> Diagnostic {
    let sectors = portal.file.sectors.iter().map(|sector| sector.id.as_str());
    Diagnostic::error("unknown-sector", place).with("sector", text).suggesting(text, sectors)
}

fn unknown_region(portal: &Portal, text: &str, place: Place) -> Diagnostic {
    let regions: Vec<String> = portal.scopes.iter().skip(1).map(|entry| entry.scope.to_string()).collect();
    let regions = regions.iter().map(String::as_str);
    Diagnostic::error("unknown-region", place).with("region", text).suggesting(text, regions)
}

/// Says whether a sub-region is there; of a region that could not be read nobody knows.
fn has_sub_region(portal: &Portal, scope: ScopeId, text: &str) -> bool {
    let is_known = !scope.is_region() || portal.region(scope).is_some();
    !is_known || portal.sub_regions(scope).iter().any(|sub_region| sub_region.id.as_str() == text)
}

fn unknown_sub_region(portal: &Portal, scope: ScopeId, text: &str, place: Place) -> Diagnostic {
    let ids = portal.sub_regions(scope).iter().map(|sub_region| sub_region.id.as_str());
    Diagnostic::error("unknown-sub-region", place).with("sub-region", text).suggesting(text, ids)
}

/// Adds an entity to a list of a way back, in which it stands once. Entities come in the order of their ids.
fn push_once(list: &mut Vec<EntityId>, id: EntityId) {
    if list.last() != Some(&id) {
        list.push(id);
    }
}
