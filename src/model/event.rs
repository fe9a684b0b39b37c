//! An event: a fair, an open day, a meeting.

use super::{Audience, Partner};
use crate::field::{Euro, Moment, MunicipalityRef, Ref, SectorRef, Text, Url};

entity! {
    /// A fair, an open day, a meeting.
    pub struct Event {
        /// The event's title.
        pub title: Text,
        /// When it starts: `2026-12-03 19:30`, or a whole day.
        pub start: Moment,
        /// When it ends.
        pub end: Option<Moment>,
        /// Where it takes place.
        pub place: Option<Text>,
        /// The address where people take part online.
        pub online: Option<Url>,
        /// The municipality where it takes place.
        pub municipality: Option<MunicipalityRef>,
        /// Who organises it.
        pub host: Option<Ref<Partner>>,
        /// For whom it is; everybody when left out.
        #[serde(default)]
        pub audience: Vec<Audience>,
        /// The sectors that it is about.
        #[serde(default)]
        pub sectors: Vec<SectorRef>,
        /// What it costs in euros; free when 0, not said when left out.
        pub cost: Option<Euro>,
        /// Where people register.
        pub registration_url: Option<Url>,
        /// Whether it goes on.
        #[serde(default)]
        pub state: EventState,
    }
}

choice! {
    /// Whether an event goes on.
    #[derive(Default)]
    pub enum EventState {
        /// It goes on as planned.
        #[default]
        Planned = "planned",
        /// It was moved to the date given.
        Moved = "moved",
        /// It does not go on.
        Cancelled = "cancelled",
    }
}

impl Event {
    /// Says whether the event has not ended before `day`.
    #[must_use]
    pub fn is_to_come(&self, day: crate::field::Day) -> bool {
        self.end.unwrap_or(self.start).day >= day
    }

    /// Says whether the event is one to go to: it has not ended before `day`, and is not called off.
    #[must_use]
    pub fn is_on(&self, day: crate::field::Day) -> bool {
        self.is_to_come(day) && self.state != EventState::Cancelled
    }
}
