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
