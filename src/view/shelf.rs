//! What a scope offers next, in order: made once for a scope, so that the page of one of a thousand offers that shows
//! three others costs three and not a thousand.

use std::{cmp::Reverse, collections::BTreeMap};

use super::OfferCounts;
use crate::{
    field::Day,
    model::{Entity, Event, News, Story, Training},
    portal::{Id, Portal, ScopeId, SectorId},
};

/// The public entities that a scope shows and that somebody may want next, each kind in the order in which it is offered;
/// which of two equal ones comes first is told by their ids.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// The offers of each sector that have a start to come with a date, the soonest in front.
    offers: BTreeMap<SectorId, Vec<Id<Training>>>,
    /// How many offers there are of each sort.
    pub counts: OfferCounts,
    /// The events to come, the first in front.
    pub events: Vec<Id<Event>>,
    /// The news that has not expired, the latest in front.
    pub news: Vec<Id<News>>,
    /// The stories, the latest in front.
    pub stories: Vec<Id<Story>>,
}

impl Shelf {
    /// Returns what a scope offers on a day.
    #[must_use]
    pub fn new(portal: &Portal, scope: ScopeId, day: Day) -> Self {
        let mut events = shown::<Event>(portal, scope, day);
        events.retain(|id| portal.get(*id).is_on(day));
        events.sort_by_key(|id| (portal.get(*id).start, id.entity()));
        let mut news = shown::<News>(portal, scope, day);
        news.retain(|id| !portal.get(*id).is_expired(day));
        news.sort_by_key(|id| (Reverse(portal.get(*id).date), id.entity()));
        let mut stories = shown::<Story>(portal, scope, day);
        stories.sort_by_key(|id| (Reverse(portal.get(*id).date), id.entity()));
        let offers = portal.sectors().map(|(sector, _)| (sector, offers(portal, scope, sector, day))).collect();
        Self { offers, counts: OfferCounts::new(portal, scope, day), events, news, stories }
    }

    /// Returns the offers of a sector that have a start to come with a date, the soonest in front.
    #[must_use]
    pub fn offers(&self, sector: SectorId) -> &[Id<Training>] {
        self.offers.get(&sector).map_or(&[], Vec::as_slice)
    }
}

fn shown<K: Entity>(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Id<K>> {
    portal.shown::<K>(scope).filter(|id| portal.is_public(id.entity(), day)).collect()
}

/// Returns the offers of a sector that have a start to come with a date, the soonest in front.
fn offers(portal: &Portal, scope: ScopeId, sector: SectorId, day: Day) -> Vec<Id<Training>> {
    let public = portal.shown_in_sector::<Training>(scope, sector).filter(|id| portal.is_public(id.entity(), day));
    let dated = public.filter_map(|id| Some((portal.get(id).next_start(day)?.date?, id.entity(), id)));
    let mut dated: Vec<_> = dated.collect();
    dated.sort_unstable_by_key(|(date, entity, _)| (*date, *entity));
    dated.into_iter().map(|(.., id)| id).collect()
}
