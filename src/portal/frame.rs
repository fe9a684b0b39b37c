//! The frame of a portal: which scopes there are, and which documents are whose. References aim at it.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use ahash::{AHashMap, RandomState};
use hashbrown::HashTable;

use super::{EntityId, Portal, ScopeId};
use crate::{
    model::{Facts, Kind, PortalFile, Region},
    parse::{Document, Documents, Passage, Scope},
    source::Sources,
};

/// Which scopes there are, and which documents are whose.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub(super) scopes: Vec<ScopeEntry>,
    /// To whom each document belongs, by its index.
    pub(super) scope_of: Vec<ScopeId>,
    /// Each document by the hash of whose it is, its kind and its id.
    entities: HashTable<EntityId>,
    hashes: RandomState,
}

/// The entities of the network or of one region.
#[derive(Debug)]
pub(super) struct ScopeEntry {
    pub(super) scope: Scope,
    /// The entity of `region.yaml`; `None` for the network.
    pub(super) region: Option<EntityId>,
    /// Where each kind's documents lie.
    pub(super) kinds: BTreeMap<Kind, Range<u32>>,
    /// A region's municipalities by code and by name.
    pub(super) municipalities: AHashMap<Box<str>, u16>,
}

impl Frame {
    /// Returns the frame of documents: the network and every region that has a folder.
    pub(super) fn of(documents: &Documents) -> Self {
        let mut kinds: BTreeMap<&Scope, BTreeMap<Kind, Range<u32>>> =
            BTreeMap::from([(&Scope::Network, BTreeMap::new())]);
        let mut start = 0;
        for same in documents.entities.chunk_by(|a, b| (&a.key.scope, a.key.kind) == (&b.key.scope, b.key.kind)) {
            let (key, end) =
                (&same[0].key, start + u32::try_from(same.len()).expect("documents are counted with 32 bits"));
            kinds.entry(&key.scope).or_default().insert(key.kind, start..end);
            start = end;
        }
        for key in documents.broken.keys() {
            kinds.entry(&key.scope).or_default();
        }
        let mut scope_of = vec![ScopeId::NETWORK; documents.entities.len()];
        for (index, kinds) in kinds.values().enumerate() {
            for range in kinds.values() {
                scope_of[range.start as usize..range.end as usize].fill(ScopeId::from_index(index));
            }
        }
        let scopes = kinds.into_iter().map(|(scope, kinds)| ScopeEntry::new(documents, scope, kinds)).collect();
        let (hashes, mut entities) = (RandomState::new(), HashTable::with_capacity(documents.entities.len()));
        let hash = |id: &EntityId| {
            let key = &documents.entities[id.index()].key;
            hashes.hash_one((scope_of[id.index()], key.kind, key.id.as_str()))
        };
        for id in (0_u32..).map(EntityId).take(documents.entities.len()) {
            entities.insert_unique(hash(&id), id, hash);
        }
        Self { scopes, scope_of, entities, hashes }
    }

    /// Returns the entity of `kind` with this id that belongs to a scope itself, among the documents that the frame is of.
    pub(super) fn find(&self, documents: &[Arc<Document>], scope: ScopeId, kind: Kind, id: &str) -> Option<EntityId> {
        let is_named = |entity: &EntityId| {
            let key = &documents[entity.index()].key;
            self.scope_of[entity.index()] == scope && key.kind == kind && key.id.as_str() == id
        };
        self.entities.find(self.hashes.hash_one((scope, kind, id)), is_named).copied()
    }

    pub(super) fn scope_id(&self, scope: &Scope) -> ScopeId {
        let index = self.scopes.binary_search_by(|entry| entry.scope.cmp(scope)).expect("every scope is listed");
        ScopeId::from_index(index)
    }
}

impl ScopeEntry {
    fn new(documents: &Documents, scope: &Scope, kinds: BTreeMap<Kind, Range<u32>>) -> Self {
        let region = kinds.get(&Kind::Region).map(|range| EntityId(range.start));
        let facts = region.map(|region| &documents.entities[region.index()].facts);
        let municipalities = match facts {
            Some(Facts::Region(region)) => names_of_municipalities(region),
            _ => AHashMap::new(),
        };
        Self { scope: scope.clone(), region, kinds, municipalities }
    }
}

/// A code or name that occurs twice, as a municipality may that left and came back, means its last membership.
fn names_of_municipalities(region: &Region) -> AHashMap<Box<str>, u16> {
    let numbered = (0_u16..).zip(&region.municipalities);
    numbered.flat_map(|(index, m)| [(m.code.as_str().into(), index), (m.name.clone(), index)]).collect()
}

/// Returns the documents that are other than in `portal`, by their index; `None` when references in documents that stayed
/// as they were may now mean something else.
pub(super) fn changed(portal: &Portal, documents: &Documents, sources: &Sources) -> Option<Vec<EntityId>> {
    let is_same_frame = documents.portal.as_ref().is_some_and(|file| names_alike(&portal.file, file))
        && portal.documents.len() == documents.entities.len()
        && portal.broken.iter().eq(documents.broken.keys())
        && (Arc::ptr_eq(&portal.media, &sources.media) || portal.media.keys().eq(sources.media.keys()));
    if !is_same_frame {
        return None;
    }
    let pairs = (0_u32..).zip(portal.documents.iter().zip(&documents.entities));
    let other = pairs.filter(|(_, (before, now))| !Arc::ptr_eq(before, now));
    other.map(|(index, (before, now))| aims_alike(before, now).then_some(EntityId(index))).collect()
}

/// Says whether two versions of `portal.yaml` give the same names to what references aim at.
fn names_alike(before: &PortalFile, now: &PortalFile) -> bool {
    let sectors = |file: &PortalFile| file.sectors.iter().map(|sector| sector.id.clone()).collect::<Vec<_>>();
    before.languages == now.languages && sectors(before) == sectors(now)
}

/// Says whether what refers to one of two documents may as well refer to the other.
fn aims_alike(before: &Document, now: &Document) -> bool {
    let is_same_region = match (&before.facts, &now.facts) {
        (Facts::Region(before), Facts::Region(now)) => is_divided_alike(before, now),
        _ => true,
    };
    let headings = |document: &Document| -> Vec<_> {
        let ids = |passage: Passage<'_>| {
            (
                passage.file.clone(),
                passage.markdown.headings.iter().map(|heading| heading.id.clone()).collect::<Vec<_>>(),
            )
        };
        document.passages().map(ids).collect()
    };
    before.key == now.key && is_same_region && headings(before) == headings(now)
}

/// Says whether a region has the same municipalities, parts and languages as before.
fn is_divided_alike(before: &Region, now: &Region) -> bool {
    let municipalities = |region: &Region| -> Vec<_> {
        region.municipalities.iter().map(|m| (m.code.clone(), m.name.clone())).collect()
    };
    let parts = |region: &Region| region.sub_regions.iter().map(|part| part.id.clone()).collect::<Vec<_>>();
    before.languages == now.languages && municipalities(before) == municipalities(now) && parts(before) == parts(now)
}
