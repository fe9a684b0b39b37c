//! Makes a portal of documents: gives every reference its meaning and reports those that have none.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{Backlink, EntityId, Meaning, MunicipalityId, Portal, ScopeEntry, ScopeId, SectorId, lookup};
use crate::{
    diagnostic::{Diagnostic, Place, closest},
    markdown::{Link, LinkTarget},
    model::{Facts, Kind, Region},
    parse::{Document, Documents, Key, Scope, Written},
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
        media: Arc::new(sources.media.clone()),
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
        linker.link_bodies(&portal, id);
    }
    for written in crate::parse::references_of(&**file) {
        if let Some(place) = documents.portal_file.as_ref().map(|file| Place::value(file, written.pointer.clone())) {
            linker.link_part(&portal, ScopeId::NETWORK, &written, place);
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
    for key in &documents.broken {
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

impl Linker<'_> {
    fn link_facts(&mut self, portal: &Portal, id: EntityId) {
        let document = portal.document(id);
        let scope = portal.scope(id);
        for (index, written) in (0_u16..).zip(&document.references) {
            let place = Place::value(&document.file, written.pointer.clone());
            match written.marker {
                "ref:municipality" => self.link_municipality(portal, id, written, place),
                "ref:sector" => self.link_sector(portal, id, written, place),
                "ref:any" | "ref:region" | "ref:sub-region" | "media" => {
                    if let Some(to) = self.link_part(portal, scope, written, place) {
                        self.ways.back.push((to, Backlink { from: id, reference: index }));
                    }
                }
                marker => {
                    let kind =
                        marker.strip_prefix("ref:").and_then(Kind::named).expect("every other marker names a kind");
                    if let Some(to) = self.link_entity(portal, scope, kind, &written.text, place) {
                        self.ways.back.push((to, Backlink { from: id, reference: index }));
                    }
                }
            }
        }
    }

    fn link_entity(
        &mut self,
        portal: &Portal,
        from: ScopeId,
        kind: Kind,
        text: &str,
        place: Place,
    ) -> Option<EntityId> {
        let found = portal.find(from, kind, text);
        if found.is_none() && !self.is_broken(portal, from, kind, text) {
            self.diagnostics.push(unknown_reference(portal, from, kind, text, place));
        }
        found
    }

    /// Links a reference to something that is not an entity of a fixed kind.
    fn link_part(&mut self, portal: &Portal, scope: ScopeId, written: &Written, place: Place) -> Option<EntityId> {
        let text = &*written.text;
        match written.marker {
            "ref:any" => {
                let (kind, reference) = text.split_once(':')?;
                let Some(kind) = Kind::named(kind) else {
                    let kinds = Kind::ALL.iter().map(|kind| kind.name());
                    let fault = Diagnostic::error("unknown-kind", place).with("kind", kind).suggesting(kind, kinds);
                    self.diagnostics.push(fault);
                    return None;
                };
                return self.link_entity(portal, scope, kind, reference, place);
            }
            "ref:region" if portal.scope_named(text).is_none() => {
                let regions = portal.scopes.iter().skip(1).map(|entry| entry.scope.to_string()).collect::<Vec<_>>();
                let fault = Diagnostic::error("unknown-region", place).with("region", text);
                self.diagnostics.push(fault.suggesting(text, regions.iter().map(String::as_str)));
            }
            "ref:sub-region" if !portal.sub_regions(scope).iter().any(|s| s.id.as_str() == text) => {
                let ids = portal.sub_regions(scope).iter().map(|sub_region| sub_region.id.as_str());
                let fault =
                    Diagnostic::error("unknown-sub-region", place).with("sub-region", text).suggesting(text, ids);
                self.diagnostics.push(fault);
            }
            "media" if portal.media_named(scope, text).is_none() => {
                self.diagnostics.push(missing_file(portal, text, place));
            }
            _ => {}
        }
        None
    }

    fn link_municipality(&mut self, portal: &Portal, id: EntityId, written: &Written, place: Place) {
        let scope = portal.scope(id);
        let found = if scope.is_region() {
            portal.municipality_of(scope, &written.text)
        } else {
            portal.regions().find_map(|region| portal.municipality_of(region, &written.text))
        };
        match found {
            // A region lists its own municipalities again in its sub-regions; that does not make it local.
            Some(_) if matches!(portal.document(id).facts, Facts::Region(_)) => {}
            Some(municipality) => {
                let here = self.ways.at_municipality.entry(municipality).or_default();
                if here.last() != Some(&id) {
                    here.push(id);
                }
            }
            None if scope.is_region() && portal.region(scope).is_none() => {}
            // Whether those of a region are its members is a rule, which says more.
            None if matches!(portal.document(id).facts, Facts::Region(_)) => {}
            None => self.diagnostics.push(unknown_municipality(portal, scope, &written.text, place)),
        }
    }

    fn link_sector(&mut self, portal: &Portal, id: EntityId, written: &Written, place: Place) {
        match portal.sector_named(&written.text) {
            Some(sector) => {
                let here = self.ways.in_sector.entry(sector).or_default();
                if here.last() != Some(&id) {
                    here.push(id);
                }
            }
            None => {
                let sectors = portal.file.sectors.iter().map(|sector| sector.id.as_str());
                let fault = Diagnostic::error("unknown-sector", place).with("sector", &written.text);
                self.diagnostics.push(fault.suggesting(&written.text, sectors));
            }
        }
    }

    fn link_bodies(&mut self, portal: &Portal, id: EntityId) {
        let document = portal.document(id);
        for (file, body) in document.bodies() {
            for link in &body.markdown.links {
                let range = body.offset + link.range.start..body.offset + link.range.end;
                let place = Place::bytes(file, range);
                let fault = self.link_fault(portal, document, file, link, place);
                self.diagnostics.extend(fault);
            }
        }
    }

    fn link_fault(
        &self,
        portal: &Portal,
        document: &Document,
        file: &FilePath,
        link: &Link,
        place: Place,
    ) -> Option<Diagnostic> {
        let from = scope_id(&portal.scopes, &document.key.scope);
        match (&link.target, portal.meaning(from, file, &link.target)) {
            (LinkTarget::Forbidden(address), _) => Some(forbidden_link(address, place)),
            (LinkTarget::Entity { kind, reference, .. }, Meaning::Nothing) => {
                let kind = Kind::named(kind)?;
                let is_broken = self.is_broken(portal, from, kind, reference);
                (!is_broken).then(|| unknown_reference(portal, from, kind, reference, place))
            }
            (LinkTarget::File { path, .. }, Meaning::Nothing) => Some(broken_link(portal, from, file, path, place)),
            (LinkTarget::Fragment(fragment), _) => broken_fragment(document, fragment, place),
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
            self.broken.broken.contains(&Key { scope, kind, id: id.clone() })
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
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    match closest(scheme, Kind::ALL.iter().map(|kind| kind.name())) {
        Some(kind) => Diagnostic::error("unknown-kind", place).with("kind", scheme).with("suggestion", kind),
        None => Diagnostic::error("forbidden-link", place).with("address", address),
    }
}

/// Suggests a file of the folder that the link leads to.
fn broken_link(portal: &Portal, from: ScopeId, file: &FilePath, path: &str, place: Place) -> Diagnostic {
    let (folder, name) = path.rfind('/').map_or(("", path), |slash| path.split_at(slash + 1));
    let region = portal.region_slug(from).map(|region| format!("regions/{region}"));
    let starts: Vec<&str> = match region.as_deref() {
        // Images and documents are written from the folder of the region, or of the network.
        Some(region) if folder.starts_with("media/") => vec![region, ""],
        None if folder.starts_with("media/") => vec![""],
        _ => vec![file.folder()],
    };
    let folders: Vec<FilePath> = starts.into_iter().filter_map(|start| lookup::join(start, folder)).collect();
    let files = portal.documents.iter().map(|document| &document.file).chain(portal.media.keys());
    let beside = files.filter(|file| folders.iter().any(|folder| folder.as_str() == file.folder()));
    let fault = Diagnostic::error("broken-link", place).with("path", path);
    match closest(name, beside.map(FilePath::name)) {
        Some(name) => fault.with("suggestion", format!("{folder}{name}")),
        None => fault,
    }
}

fn broken_fragment(document: &Document, fragment: &str, place: Place) -> Option<Diagnostic> {
    let headings = || document.bodies().flat_map(|(_, body)| &body.markdown.headings).map(|heading| &*heading.id);
    let known = headings().any(|id| id == fragment);
    (!known).then(|| {
        Diagnostic::error("broken-fragment", place).with("fragment", fragment).suggesting(fragment, headings())
    })
}
