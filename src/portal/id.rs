//! What a reference means: the place of the thing itself. Only `link` makes these.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Serialize};

/// An entity of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntityId(pub(super) u32);

/// An entity of kind `K`.
pub struct Id<K> {
    entity: EntityId,
    kind: PhantomData<fn() -> K>,
}

/// The network, or one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(u16);

/// A municipality's membership of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityId {
    /// The region.
    pub region: ScopeId,
    /// The index in the region's list, from 0.
    pub index: u16,
}

/// A sector, by its index in `portal.yaml`, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectorId(pub u16);

impl EntityId {
    /// Returns the entity's place among all, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl<K> Id<K> {
    /// Gives an id its kind. Called only where the kind is known.
    pub(super) fn of_known_kind(entity: EntityId) -> Self {
        Self { entity, kind: PhantomData }
    }

    /// Returns the id without its kind.
    #[must_use]
    pub fn entity(self) -> EntityId {
        self.entity
    }
}

impl ScopeId {
    /// The network as a whole.
    pub const NETWORK: Self = Self(0);

    pub(super) fn from_index(index: usize) -> Self {
        Self(u16::try_from(index).expect("a network has fewer than 65,536 regions"))
    }

    pub(super) fn index(self) -> usize {
        self.0.into()
    }

    /// Says whether this is a region and not the network.
    #[must_use]
    pub fn is_region(self) -> bool {
        self != Self::NETWORK
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.entity == other.entity
    }
}

impl<K> Eq for Id<K> {}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.entity, f)
    }
}
