//! An event.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    course::Offer,
    organisation::Organisation,
    place::{Place, VirtualLocation},
    thing::thing,
};
use crate::{
    model::{self, event::EventState},
    portal::EntityId,
    view::Context,
};

thing! {
    /// An event.
    Event<'a> is "Event" {
        name: Cow<'a, str>,
        url: Option<String>,
        description: Option<Cow<'a, str>>,
        start_date: String,
        end_date: Option<String>,
        event_status: Option<&'static str>,
        event_attendance_mode: Option<&'static str>,
        location: Vec<Location<'a>>,
        organizer: Option<Organisation<'a>>,
        offers: Option<Offer>,
    }
}

/// Where an event takes place.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Location<'a> {
    Place(Place<'a>),
    Online(VirtualLocation<'a>),
}

impl<'a> Event<'a> {
    /// Returns what the page of an event says.
    pub(super) fn new(cx: &Context<'a>, id: EntityId, event: &'a model::Event) -> Self {
        let host = event.host.as_ref().and_then(|host| cx.portal.resolve(cx.portal.scope(id), host));
        let place = event.place.as_ref().map(|place| Location::Place(Place { name: cx.text(id, place).text }));
        let online = event.online.as_ref().map(|url| VirtualLocation { url: Cow::Borrowed(url.as_str()) });
        Self {
            name: cx.title(id).text,
            url: cx.entity_url(id),
            description: cx.summary(id).map(|summary| summary.text),
            start_date: event.start.exchanged(),
            end_date: event.end.map(|end| end.exchanged()),
            event_status: Some(match event.state {
                EventState::Planned => "https://schema.org/EventScheduled",
                EventState::Moved => "https://schema.org/EventRescheduled",
                EventState::Cancelled => "https://schema.org/EventCancelled",
            }),
            event_attendance_mode: match (&place, &online) {
                (Some(_), Some(_)) => Some("https://schema.org/MixedEventAttendanceMode"),
                (Some(_), None) => Some("https://schema.org/OfflineEventAttendanceMode"),
                (None, Some(_)) => Some("https://schema.org/OnlineEventAttendanceMode"),
                (None, None) => None,
            },
            location: place.into_iter().chain(online.map(Location::Online)).collect(),
            organizer: host.and_then(|host| Organisation::mention(cx, host)),
            offers: event
                .cost
                .map(|cost| Offer::new(cost.get(), event.registration_url.as_ref().map(|url| url.as_str()))),
        }
    }
}
