//! The portal: all entities together, every reference with its meaning, every way back indexed.
//!
//! A portal is made by [`link()`] and never changed. It knows no date, no layout and no language: those are inputs of a
//! page.

mod fault;
mod frame;
mod id;
mod link;
mod lookup;
pub mod meant;
mod reads;
mod territory;
mod ways;

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{Hash, Hasher},
    sync::Arc,
};

use self::{
    frame::Frame,
    reads::Reads,
    ways::{Links, Ways},
};
pub use self::{
    id::{EntityId, Id, MunicipalityId, ScopeId, SectorId},
    link::{CODES, link, link_again, link_faults},
    lookup::Meaning,
};
use crate::{
    diagnostic::Step,
    field::Day,
    lang::Lang,
    model::{Common, Entity, Facts, Kind, PortalFile, Region, Status},
    parse::{Document, Key, Scope},
    source::{FilePath, Media},
};

/// All content, linked.
#[derive(Debug, Clone)]
pub struct Portal {
    /// What `portal.yaml` says.
    pub file: Arc<PortalFile>,
    /// The files that pages may show or offer.
    pub media: Arc<BTreeMap<FilePath, Media>>,
    /// Sorted by scope, kind and id.
    documents: Vec<Arc<Document>>,
    /// The entities that are there but could not be read; a reference to one of those is no fault of its own.
    broken: BTreeSet<Key>,
    frame: Arc<Frame>,
    /// What the references of each document mean, by its index.
    links: Vec<Arc<Links>>,
    ways: Arc<Ways>,
    reads: Reads,
}

/// A way back: an entity that refers to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backlink {
    /// Who refers.
    pub from: EntityId,
    /// With which of its references, by the index in [`Document::references`].
    pub reference: u16,
}

impl Portal {
    /// Returns all entities, in the order of their ids.
    pub fn entities(&self) -> impl Iterator<Item = EntityId> + use<> {
        (0..u32::try_from(self.documents.len()).expect("entities are counted with 32 bits")).map(EntityId)
    }

    /// Returns an entity's document.
    #[must_use]
    pub fn document(&self, id: EntityId) -> &Document {
        self.reads.note(id);
        &self.documents[id.index()]
    }

    /// Returns an entity's document, which several states of the portal may share.
    #[must_use]
    pub fn shared_document(&self, id: EntityId) -> &Arc<Document> {
        self.reads.note(id);
        &self.documents[id.index()]
    }

    /// Returns what all entities are called, in the order of their ids.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.documents.iter().map(|document| &document.key)
    }

    /// Returns the entity that is called so.
    #[must_use]
    pub fn id_of(&self, key: &Key) -> Option<EntityId> {
        let index = self.documents.binary_search_by(|document| document.key.cmp(key)).ok()?;
        u32::try_from(index).ok().map(EntityId)
    }

    /// Returns the document of the entity that is called so.
    #[must_use]
    pub fn document_of(&self, key: &Key) -> Option<&Arc<Document>> {
        self.id_of(key).map(|id| &self.documents[id.index()])
    }

    /// Feeds a hasher with all that pages learn from the portal besides what stands in its documents and in `portal.yaml`:
    /// which entities there are, and what refers to what.
    pub fn hash_frame(&self, hasher: &mut impl Hasher) {
        self.keys().for_each(|key| key.hash(hasher));
        self.broken.hash(hasher);
        self.links.iter().for_each(|links| links.meant.hash(hasher));
        for (path, media) in &*self.media {
            path.hash(hasher);
            media.hash.as_bytes().hash(hasher);
        }
    }

    /// Returns the scope that an entity of this name belongs to, whether or not there is one.
    #[must_use]
    pub fn scope_of_key(&self, key: &Key) -> Option<ScopeId> {
        match &key.scope {
            Scope::Network => Some(ScopeId::NETWORK),
            Scope::Region(region) => self.scope_named(region.as_str()),
        }
    }

    /// Says whether two portals have the same entities, each with the same id.
    #[must_use]
    pub fn has_same_entities(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.frame, &other.frame) || self.keys().eq(other.keys())
    }

    /// Says whether the pages of a region follow from the same as in `other`: its own entities and the network's, and the
    /// frame, in which the languages and sectors of `portal.yaml` are alike. In doubt they do not.
    #[must_use]
    pub fn is_planned_alike(&self, region: ScopeId, other: &Self) -> bool {
        let is_same = |id: u32| Arc::ptr_eq(&self.documents[id as usize], &other.documents[id as usize]);
        let ids = |scope: ScopeId| self.frame.scopes[scope.index()].kinds.values().cloned().flatten();
        Arc::ptr_eq(&self.frame, &other.frame) && ids(ScopeId::NETWORK).chain(ids(region)).all(is_same)
    }

    /// Returns all entities of a kind, in the order of their ids.
    pub fn all_of(&self, kind: Kind) -> impl Iterator<Item = EntityId> + '_ {
        self.frame.scopes.iter().filter_map(move |entry| entry.kinds.get(&kind)).cloned().flatten().map(EntityId)
    }

    /// Returns an entity's facts.
    #[must_use]
    pub fn get<K: Entity>(&self, id: Id<K>) -> &K {
        K::of(&self.document(id.entity()).facts).expect("a typed id is made only for an entity of that kind")
    }

    /// Gives an id its kind, if the entity is of kind `K`.
    #[must_use]
    pub fn typed<K: Entity>(&self, id: EntityId) -> Option<Id<K>> {
        (self.kind(id) == K::KIND).then(|| Id::of_known_kind(id))
    }

    /// Returns the fields of an entity that all kinds have.
    #[must_use]
    pub fn common(&self, id: EntityId) -> Common<'_> {
        self.document(id).facts.common()
    }

    /// Returns an entity's kind.
    #[must_use]
    pub fn kind(&self, id: EntityId) -> Kind {
        self.documents[id.index()].key.kind
    }

    /// Returns to whom an entity belongs.
    #[must_use]
    pub fn scope(&self, id: EntityId) -> ScopeId {
        self.frame.scope_of[id.index()]
    }

    /// Returns who refers to an entity, sorted.
    #[must_use]
    pub fn referrers(&self, id: EntityId) -> &[Backlink] {
        self.ways.back(id)
    }

    /// Returns the network and, after it, the regions in the order of their folders' names.
    pub fn scopes(&self) -> impl Iterator<Item = ScopeId> + '_ {
        std::iter::once(ScopeId::NETWORK).chain(self.regions())
    }

    /// Returns the regions, in the order of their folders' names.
    pub fn regions(&self) -> impl Iterator<Item = ScopeId> + '_ {
        self.all_regions().filter(|scope| self.region_entity(*scope).is_some())
    }

    /// Returns the regions, also those whose `region.yaml` could not be read.
    fn all_regions(&self) -> impl Iterator<Item = ScopeId> + use<> {
        (1..self.frame.scopes.len()).map(ScopeId::from_index)
    }

    /// Returns the network and, after it, the regions that are on the portal on `day`.
    pub fn scopes_on(&self, day: Day) -> impl Iterator<Item = ScopeId> + '_ {
        self.scopes().filter(move |scope| self.is_scope_public(*scope, day))
    }

    /// Returns the regions that are on the portal on `day`.
    pub fn regions_on(&self, day: Day) -> impl Iterator<Item = ScopeId> + '_ {
        self.scopes_on(day).filter(|scope| scope.is_region())
    }

    fn is_scope_public(&self, scope: ScopeId, day: Day) -> bool {
        self.region_entity(scope).is_none_or(|region| self.common(region).is_public(day))
    }

    /// Returns a region's facts, or `None` for the network.
    #[must_use]
    pub fn region(&self, scope: ScopeId) -> Option<&Region> {
        let region = self.frame.scopes[scope.index()].region?;
        Region::of(&self.document(region).facts)
    }

    /// Returns the entity of a region's `region.yaml`.
    #[must_use]
    pub fn region_entity(&self, scope: ScopeId) -> Option<EntityId> {
        self.frame.scopes[scope.index()].region
    }

    /// Returns the name of the region's folder, or `None` for the network.
    #[must_use]
    pub fn region_slug(&self, scope: ScopeId) -> Option<&str> {
        match &self.frame.scopes[scope.index()].scope {
            Scope::Network => None,
            Scope::Region(slug) => Some(slug.as_str()),
        }
    }

    /// Returns the entities of kind `K` that belong to `scope` itself, in the order of their ids.
    pub fn own<K: Entity>(&self, scope: ScopeId) -> impl Iterator<Item = Id<K>> + use<K> {
        self.own_of(scope, K::KIND).map(Id::of_known_kind)
    }

    /// Returns the entities of a kind that belong to `scope` itself, in the order of their ids.
    pub fn own_of(&self, scope: ScopeId, kind: Kind) -> impl Iterator<Item = EntityId> + use<> {
        self.frame.scopes[scope.index()].kinds.get(&kind).cloned().unwrap_or_default().map(EntityId)
    }

    /// Returns the entities of kind `K` that `scope` shows: its own and, in a region, the shared ones meant for it.
    pub fn shown<K: Entity>(&self, scope: ScopeId) -> impl Iterator<Item = Id<K>> + '_ {
        let shared = (scope != ScopeId::NETWORK).then(|| self.own::<K>(ScopeId::NETWORK)).into_iter().flatten();
        self.own::<K>(scope).chain(shared.filter(move |id| self.is_meant_for(id.entity(), scope)))
    }

    /// Says whether a shared entity is meant for a region; everything is meant for its own scope.
    #[must_use]
    pub fn is_meant_for(&self, id: EntityId, scope: ScopeId) -> bool {
        let regions = self.common(id).regions;
        self.scope(id) == scope
            || (self.scope(id) == ScopeId::NETWORK
                && (regions.is_empty() || regions.iter().any(|r| self.region_slug(scope) == Some(r.as_str()))))
    }

    /// Says whether an entity is on the portal on `day`: published, within its window, in a region that is so too, and
    /// for a person's story with the consent that it needs.
    #[must_use]
    pub fn is_public(&self, id: EntityId, day: Day) -> bool {
        let consented = match &self.document(id).facts {
            Facts::Story(story) => story.may_be_shown(day),
            _ => true,
        };
        consented && self.common(id).is_public(day) && self.is_scope_public(self.scope(id), day)
    }

    /// Returns the portal as it is when everything that is not on it on `day` is: drafts, and what is still to come or past.
    /// What needs a consent still needs it.
    #[must_use]
    pub fn with_everything(&self, day: Day) -> Self {
        let published = |document: &Arc<Document>| {
            if document.facts.common().is_public(day) {
                return document.clone();
            }
            Arc::new(Document { facts: document.facts.published(), ..Document::clone(document) })
        };
        // What references mean does not depend on who may see it.
        Self { documents: self.documents.iter().map(published).collect(), ..self.clone() }
    }

    /// Says whether an entity may be named on `day`: it is on the portal, or was.
    #[must_use]
    pub fn may_be_named(&self, id: EntityId, day: Day) -> bool {
        let appeared =
            |common: Common<'_>| common.status != Status::Draft && common.publish_from.is_none_or(|from| from <= day);
        let region = self.region_entity(self.scope(id));
        appeared(self.common(id)) && region.is_none_or(|region| appeared(self.common(region)))
    }

    /// Returns the outermost field in which a way back stands: `provider`, `parties`.
    #[must_use]
    pub fn field(&self, back: Backlink) -> &str {
        match self.pointer(back).first() {
            Some(Step::Key(key)) => key,
            _ => "",
        }
    }

    /// Returns where a way back stands in the entity that refers: the steps from its outermost field.
    #[must_use]
    pub fn pointer(&self, back: Backlink) -> &[Step] {
        self.document(back.from).references[usize::from(back.reference)].pointer.steps()
    }

    /// Returns the languages of a scope's pages, the default one first.
    #[must_use]
    pub fn languages(&self, scope: ScopeId) -> &[Lang] {
        match self.region(scope) {
            Some(region) if !region.languages.is_empty() => &region.languages,
            _ => &self.file.languages,
        }
    }

    /// Returns the language in which a scope's originals are written.
    #[must_use]
    pub fn default_language(&self, scope: ScopeId) -> Lang {
        self.languages(scope).first().copied().unwrap_or(Lang::NL)
    }
}
