//! A news item.

use super::portal::Image;
use crate::field::{AnyRef, Day, Text};

entity! {
    /// A news item.
    pub struct News {
        /// The item's title.
        pub title: Text,
        /// Its date.
        pub date: Day,
        /// The last day on which it is listed.
        pub expires: Option<Day>,
        /// A photograph.
        pub photo: Option<Image>,
        /// What it is about: `training:lassen`, `agreement:regiodeal`.
        #[serde(default)]
        pub related: Vec<AnyRef>,
    }
}

impl News {
    /// Says whether the item is no longer listed on `day`. Its page stays as long as it is published.
    #[must_use]
    pub fn is_expired(&self, day: Day) -> bool {
        self.expires.is_some_and(|expires| expires < day)
    }
}
