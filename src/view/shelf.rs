//! What a scope offers next, in order: made once for a scope, so that the page of one of a thousand offers that shows
//! three others costs three and not a thousand.

use std::{cmp::Reverse, collections::BTreeMap, sync::OnceLock};

use super::{Context, OfferLists};
use crate::{
    field::Day,
    lang::Lang,
    model::{Entity, Event, News, Story},
    portal::{Id, Portal, ScopeId},
};

/// The public entities that a scope shows and that somebody may want next, each kind in the order in which it is offered.
/// Which of two events, news items or stories of one moment comes first is told by their ids.
#[derive(Debug)]
pub struct Shelf {
    /// The offers of training in each language, made when a page first asks for them: by name they are in another order.
    offers: BTreeMap<Lang, OnceLock<OfferLists>>,
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
        let offers = portal.languages(scope).iter().map(|lang| (*lang, OnceLock::new())).collect();
        Self { offers, events, news, stories }
    }
}

impl<'a> Context<'a> {
    /// Returns the lists of the scope's training offers.
    #[must_use]
    pub fn offers(&self) -> &'a OfferLists {
        let made = self.shelf.offers.get(&self.lang).expect("a scope has pages in its own languages");
        made.get_or_init(|| self.portal.reading(self.scope, || OfferLists::new(self)))
    }
}

fn shown<K: Entity>(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Id<K>> {
    portal.shown::<K>(scope).filter(|id| portal.is_public(id.entity(), day)).collect()
}
