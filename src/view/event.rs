//! An event in a list.

use serde::Serialize;

use super::{Card, Context, LinkView, few};
use crate::{
    field::{Localized, Moment},
    model::Event,
    portal::Id,
};

/// An event in a list.
#[derive(Debug, Clone, Serialize)]
pub struct EventCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it is.
    pub summary: Option<Localized<'a>>,
    /// When it starts.
    pub start: Moment,
    /// When it ends.
    pub end: Option<Moment>,
    /// Where it takes place.
    pub place: Option<Localized<'a>>,
    /// Whether people can take part online.
    pub online: bool,
    /// Who organises it.
    pub host: Option<LinkView<'a>>,
    /// The price in euros, when it is known.
    pub price: Option<f64>,
    /// `planned`, for the label `event-planned`.
    pub state: &'static str,
    /// Whether it is over.
    pub past: bool,
    /// Whether it is invented.
    pub example: bool,
}

impl<'a> Card<'a> for EventCard<'a> {
    type Of = Event;
    const COMPONENT: &'static str = "card.event";

    fn new(cx: &Context<'a>, id: Id<Event>) -> Self {
        let event = cx.portal.get(id);
        let entity = id.entity();
        let host = event.host.as_ref().and_then(|host| cx.portal.resolve(cx.portal.scope(entity), host));
        Self {
            link: cx.link(entity),
            summary: cx.summary(entity),
            start: event.start,
            end: event.end,
            place: event.place.as_ref().map(|place| cx.text(entity, place)),
            online: event.online.is_some(),
            host: host.and_then(|host| cx.mention(host.entity())),
            price: event.cost.map(crate::field::Euro::get),
            state: event.state.as_str(),
            past: !event.is_to_come(cx.day),
            example: event.example,
        }
    }
}

impl EventCard<'_> {
    /// Returns the events that are to come, at most `most` of them, the first in front.
    #[must_use]
    pub fn to_come(cx: &Context<'_>, events: impl IntoIterator<Item = Id<Event>>, most: usize) -> Vec<Id<Event>> {
        let to_come = events.into_iter().filter(|id| cx.portal.get(*id).is_to_come(cx.day));
        let events = to_come.map(|id| (cx.portal.get(id).start, id.entity(), id)).collect();
        let events = few::first(events, most, |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        events.into_iter().map(|(.., id)| id).collect()
    }

    /// Returns the first few events that one can go to.
    #[must_use]
    pub fn few(cx: &Context<'_>, events: impl IntoIterator<Item = Id<Event>>, most: usize) -> Vec<Id<Event>> {
        let on = events.into_iter().filter(|id| cx.portal.get(*id).is_on(cx.day));
        Self::to_come(cx, on, most)
    }

    /// Returns the events that are over, the last in front.
    #[must_use]
    pub fn past(cx: &Context<'_>, events: impl IntoIterator<Item = Id<Event>>) -> Vec<Id<Event>> {
        let mut past: Vec<Id<Event>> = events.into_iter().filter(|id| !cx.portal.get(*id).is_to_come(cx.day)).collect();
        past.sort_by_key(|id| std::cmp::Reverse(cx.portal.get(*id).start));
        past
    }
}
