//! What rules look at: which entities, and where their facts stand. What is wrong with them is not known here.
//!
//! A rule judges what is on the portal and what will be: not drafts, nothing archived, and nothing whose window has
//! passed. So a text is judged when it is written, and not on the night before it appears. What lies in a region is seen
//! no more than the region is.

use rayon::prelude::*;

use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    field::Day,
    model::{Common, Entity, Kind, Region, Status},
    parse::{self, Document, Documents, Passage},
    plan::Plan,
    portal::{EntityId, Id, Portal, ScopeId},
};

/// What a rule may look at.
pub struct Check<'a> {
    /// All content.
    pub portal: &'a Portal,
    /// All pages.
    pub plan: &'a Plan,
    /// The documents, with those that could not be read.
    pub documents: &'a Documents,
    /// The date for which the portal is made.
    pub day: Day,
}

/// How long before a day of ending it is reported, in days.
pub(crate) const NOTICE_DAYS: i64 = 90;

/// An entity of a known kind, as a rule looks at it.
pub(crate) struct Judged<'a, K> {
    pub(crate) id: Id<K>,
    pub(crate) scope: ScopeId,
    pub(crate) facts: &'a K,
    pub(crate) document: &'a Document,
}

/// Whether an entity is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// On the portal, or will be.
    Shown,
    /// It was, until a day that has passed.
    Past,
    /// A draft, or archived.
    Hidden,
}

impl Standing {
    fn of_entity(portal: &Portal, id: EntityId, day: Day) -> Self {
        let own = Self::of(&portal.common(id), day);
        let region = portal.region_entity(portal.scope(id));
        region.map_or(own, |region| own.max(Self::of(&portal.common(region), day)))
    }

    fn of(common: &Common<'_>, day: Day) -> Self {
        match common.status {
            Status::Published if common.publish_until.is_none_or(|until| day <= until) => Self::Shown,
            Status::Published => Self::Past,
            Status::Draft | Status::Archived => Self::Hidden,
        }
    }
}

impl<K: Entity> Judged<'_, K> {
    /// Returns the place of the value at a pointer such as `/starts/2/date`.
    pub(crate) fn at(&self, pointer: &str) -> Place {
        Place::value(&self.document.file, Pointer::parse(pointer))
    }

    /// Returns the place of the key at a pointer.
    pub(crate) fn key(&self, pointer: &str) -> Place {
        Place::key(&self.document.file, Pointer::parse(pointer))
    }

    /// Returns whose mailbox looks after the entity; `none` when nobody's is named.
    pub(crate) fn owner(&self) -> String {
        owner(&self.facts.common())
    }
}

/// Returns whose mailbox looks after an entity; `none` when nobody's is named.
pub(crate) fn owner(common: &Common<'_>) -> String {
    common.owner.map_or_else(|| "none".to_owned(), ToString::to_string)
}

/// Returns a day as an argument of a message; `none` when there is none.
pub(crate) fn shown(day: Option<Day>) -> String {
    day.map_or_else(|| "none".to_owned(), |day| day.to_string())
}

impl<'a> Check<'a> {
    /// Returns the entities of kind `K` that rules judge.
    pub(crate) fn each<K: Entity>(&self) -> impl Iterator<Item = Judged<'a, K>> + use<'a, K> {
        let (portal, day) = (self.portal, self.day);
        let ids = portal.scopes().flat_map(move |scope| portal.own::<K>(scope));
        let judged = ids.map(move |id| Judged {
            id,
            scope: portal.scope(id.entity()),
            facts: portal.get(id),
            document: portal.document(id.entity()),
        });
        judged.filter(move |judged| Standing::of_entity(portal, judged.id.entity(), day) == Standing::Shown)
    }

    /// Returns the regions that rules judge.
    pub(crate) fn regions(&self) -> impl Iterator<Item = Judged<'a, Region>> + use<'a> {
        self.each::<Region>()
    }

    /// Returns the documents of all kinds that rules judge, with their ids.
    pub(crate) fn judged(&self) -> impl Iterator<Item = (EntityId, &'a Document)> + use<'a> {
        let (portal, day) = (self.portal, self.day);
        let judged = portal.entities().filter(move |id| Standing::of_entity(portal, *id, day) == Standing::Shown);
        judged.map(move |id| (id, portal.document(id)))
    }

    /// Returns what is found in each of these documents, with all cores: for what takes long.
    pub(crate) fn in_each<F: IntoIterator<Item = Diagnostic>>(
        &self,
        find: impl Fn(EntityId, &'a Document) -> F + Sync,
    ) -> Vec<Diagnostic> {
        let judged: Vec<(EntityId, &Document)> = self.judged().collect();
        judged.par_iter().flat_map_iter(|(id, document)| find(*id, document)).collect()
    }

    /// Returns all Markdown of the documents that rules judge, originals and translations.
    pub(crate) fn passages(&self) -> impl Iterator<Item = (EntityId, Passage<'a>)> + use<'a> {
        self.judged().flat_map(|(id, document)| document.passages().map(move |passage| (id, passage)))
    }

    /// Returns a fault when none of `entities` is seen, and nothing when one is. An error when there is none at all, a
    /// warning when there was one until a day that has passed: a date alone never stops publishing.
    pub(crate) fn absence(
        &self,
        code: &'static str,
        place: Place,
        entities: impl Iterator<Item = EntityId>,
    ) -> Option<Diagnostic> {
        let standing = |id| Standing::of_entity(self.portal, id, self.day);
        match entities.map(standing).min().unwrap_or(Standing::Hidden) {
            Standing::Shown => None,
            Standing::Past => Some(Diagnostic::warning(code, place)),
            Standing::Hidden => Some(Diagnostic::error(code, place)),
        }
    }

    /// Says whether all entities of a kind that a scope shows could be read. If not, nothing can be said to be missing.
    pub(crate) fn knows_all(&self, scope: ScopeId, kind: Kind) -> bool {
        let is_here = |region: &parse::Scope| match region {
            parse::Scope::Network => true,
            parse::Scope::Region(slug) => self.portal.region_slug(scope) == Some(slug.as_str()),
        };
        !self.documents.broken.keys().any(|key| key.kind == kind && is_here(&key.scope))
    }
}
