//! From what is written to what is meant.

use std::cmp::Ordering;

use super::{EntityId, Id, MunicipalityId, Portal, ScopeId, SectorId};
use crate::{
    field::{MediaPath, MunicipalityRef, Ref, SectorRef},
    markdown::LinkTarget,
    model::{Entity, Kind},
    parse::{Role, Scope, role},
    source::FilePath,
};

/// What a link in Markdown means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// An entity, with the part of its page.
    Entity(EntityId, Option<Box<str>>),
    /// A file that is offered as it is.
    Media(FilePath),
    /// A heading on the same page.
    Fragment(Box<str>),
    /// An address outside the portal.
    Outside(Box<str>),
    /// Nothing that is there.
    Nothing,
}

impl Portal {
    /// Returns the entity that a reference in an entity of `from` means: in its own scope first, then in `shared/`.
    #[must_use]
    pub fn resolve<K: Entity>(&self, from: ScopeId, reference: &Ref<K>) -> Option<Id<K>> {
        self.find(from, K::KIND, reference.as_str()).map(Id::of_known_kind)
    }

    /// Returns the entity of `kind` that `reference` means in an entity of `from`.
    #[must_use]
    pub fn find(&self, from: ScopeId, kind: Kind, reference: &str) -> Option<EntityId> {
        let (scopes, id) = self.scopes_of(from, kind, reference);
        scopes.into_iter().flatten().find_map(|scope| self.find_own(scope, kind, id))
    }

    /// Returns the scopes in which a reference may find its entity, in this order, and the id that it has there.
    pub(super) fn scopes_of<'r>(
        &self,
        from: ScopeId,
        kind: Kind,
        reference: &'r str,
    ) -> ([Option<ScopeId>; 2], &'r str) {
        match reference.split_once('/') {
            Some(("shared", id)) => ([Some(ScopeId::NETWORK), None], id),
            Some((region, id)) => ([self.scope_named(region), None], id),
            None if kind == Kind::Region => ([self.scope_named(reference), None], reference),
            None => ([Some(from), Some(ScopeId::NETWORK)], reference),
        }
    }

    /// Returns the entity that a reference with its kind means: `training:lassen`.
    #[must_use]
    pub fn find_any(&self, from: ScopeId, reference: &str) -> Option<EntityId> {
        let (kind, reference) = reference.split_once(':')?;
        self.find(from, Kind::named(kind)?, reference)
    }

    /// Returns the entity of `kind` with this id that belongs to `scope` itself.
    #[must_use]
    pub fn find_own(&self, scope: ScopeId, kind: Kind, id: &str) -> Option<EntityId> {
        self.frame.find(&self.documents, scope, kind, id)
    }

    /// Returns the region with this folder name, whether or not its `region.yaml` could be read.
    #[must_use]
    pub fn scope_named(&self, region: &str) -> Option<ScopeId> {
        let regions = &self.frame.scopes[1..];
        let name = |entry: &super::frame::ScopeEntry| match &entry.scope {
            // Only the first scope is the network, and it is left out of the search.
            Scope::Network => Ordering::Less,
            Scope::Region(slug) => slug.as_str().cmp(region),
        };
        regions.binary_search_by(name).ok().map(|index| ScopeId::from_index(index + 1))
    }

    /// Returns the municipality that a reference in an entity of `from` means. A shared entity may name the
    /// municipalities of all regions.
    #[must_use]
    pub fn municipality(&self, from: ScopeId, reference: &MunicipalityRef) -> Option<MunicipalityId> {
        self.municipality_named(from, reference.as_str())
    }

    pub(super) fn municipality_named(&self, from: ScopeId, written: &str) -> Option<MunicipalityId> {
        if from.is_region() {
            return self.municipality_of(from, written);
        }
        self.regions().find_map(|region| self.municipality_of(region, written))
    }

    pub(super) fn municipality_of(&self, region: ScopeId, written: &str) -> Option<MunicipalityId> {
        let index = *self.frame.scopes[region.index()].municipalities.get(written)?;
        Some(MunicipalityId { region, index })
    }

    /// Returns the sector that is meant.
    #[must_use]
    pub fn sector(&self, reference: &SectorRef) -> Option<SectorId> {
        self.sector_named(reference.as_str())
    }

    pub(super) fn sector_named(&self, id: &str) -> Option<SectorId> {
        let index = self.file.sectors.iter().position(|sector| sector.id.as_str() == id)?;
        u16::try_from(index).ok().map(SectorId)
    }

    /// Returns the file that a media path in an entity of `from` means: in the region's folder first, then in the
    /// network's.
    #[must_use]
    pub fn media_file(&self, from: ScopeId, path: &MediaPath) -> Option<FilePath> {
        self.media_named(from, path.as_str())
    }

    pub(super) fn media_named(&self, from: ScopeId, path: &str) -> Option<FilePath> {
        let own = self.region_slug(from).map(|region| format!("regions/{region}/{path}"));
        let candidates = own.into_iter().chain([path.to_owned()]);
        candidates.map(|path| FilePath::new(&path)).find(|path| self.media.contains_key(path))
    }

    /// Returns what a link in the body of `file`, an entity of `from`, means.
    #[must_use]
    pub fn meaning(&self, from: ScopeId, file: &FilePath, target: &LinkTarget) -> Meaning {
        match target {
            LinkTarget::Entity { kind, reference, fragment } => Kind::named(kind)
                .and_then(|kind| self.find(from, kind, reference))
                .map_or(Meaning::Nothing, |id| Meaning::Entity(id, fragment.clone())),
            LinkTarget::File { path, fragment } => self.file_meaning(from, file, path, fragment.as_deref()),
            LinkTarget::Fragment(fragment) => Meaning::Fragment(fragment.clone()),
            LinkTarget::Outside(address) => Meaning::Outside(address.clone()),
            LinkTarget::Forbidden(_) => Meaning::Nothing,
        }
    }

    fn file_meaning(&self, from: ScopeId, file: &FilePath, path: &str, fragment: Option<&str>) -> Meaning {
        if let Some(media) = path.starts_with("media/").then(|| self.media_named(from, path)).flatten() {
            return Meaning::Media(media);
        }
        let Some(path) = join(file.folder(), path) else { return Meaning::Nothing };
        if self.media.contains_key(&path) {
            return Meaning::Media(path);
        }
        let Ok(Role::Entity(key, _)) = role(&path) else { return Meaning::Nothing };
        let scope = match &key.scope {
            Scope::Network => Some(ScopeId::NETWORK),
            Scope::Region(region) => self.scope_named(region.as_str()),
        };
        scope
            .and_then(|scope| self.find_own(scope, key.kind, key.id.as_str()))
            .map_or(Meaning::Nothing, |id| Meaning::Entity(id, fragment.map(Into::into)))
    }
}

/// Joins a folder and a relative path; `None` when that leads out of the content.
pub(super) fn join(folder: &str, path: &str) -> Option<FilePath> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(FilePath::new(&parts.join("/")))
}
