//! A story of people who learnt, changed work, or hired somebody.

use super::{contact::Consent, portal::Image};
use crate::field::{AnyRef, Day, Text};

entity! {
    /// A story of people who learnt, changed work, or hired somebody.
    pub struct Story {
        /// The story's title.
        pub title: Text,
        /// The day on which it was written.
        pub date: Option<Day>,
        /// The people in the story.
        #[serde(default)]
        pub people: Vec<Box<str>>,
        /// The company in the story.
        pub company: Option<Box<str>>,
        /// What somebody says in the story.
        pub quote: Option<Text>,
        /// A photograph.
        pub photo: Option<Image>,
        /// The consent of the people. Without it the story is not published.
        pub consent: Option<Consent>,
        /// What the story is about: `training:lassen`, `partner:roc-noord`.
        #[serde(default)]
        pub related: Vec<AnyRef>,
    }
}

impl Story {
    /// Says whether the story may be shown on `day`: it names nobody, or their consent holds.
    #[must_use]
    pub fn may_be_shown(&self, day: Day) -> bool {
        (self.people.is_empty() && self.photo.is_none())
            || self.consent.as_ref().is_some_and(|consent| consent.holds(day))
    }
}
