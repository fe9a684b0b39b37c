//! The fields that all kinds of entity have.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::field::{Day, Email, NeighbourRef, OldPath, Period, Text};

/// Where an entity is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written; on no page.
    Draft,
    /// On the portal, within its publishing window.
    #[default]
    Published,
    /// No longer listed; on no page.
    Archived,
}

/// The fields that all kinds have, borrowed from one entity.
#[derive(Debug, Clone, Copy)]
pub struct Common<'a> {
    /// See [`entity!`].
    pub summary: Option<&'a Text>,
    /// See [`entity!`].
    pub status: Status,
    /// See [`entity!`].
    pub publish_from: Option<Day>,
    /// See [`entity!`].
    pub publish_until: Option<Day>,
    /// See [`entity!`].
    pub owner: Option<&'a Email>,
    /// See [`entity!`].
    pub reviewed_on: Option<Day>,
    /// See [`entity!`].
    pub review_every: Option<Period>,
    /// See [`entity!`].
    pub aliases: &'a [OldPath],
    /// See [`entity!`].
    pub regions: &'a [NeighbourRef],
    /// See [`entity!`].
    pub example: bool,
}

impl Common<'_> {
    /// Says whether the entity is on the portal on `day`.
    #[must_use]
    pub fn is_public(&self, day: Day) -> bool {
        self.status == Status::Published
            && self.publish_from.is_none_or(|from| from <= day)
            && self.publish_until.is_none_or(|until| day <= until)
    }

    /// Returns the day by which the entity must be looked at again, if it has one.
    #[must_use]
    pub fn review_by(&self) -> Option<Day> {
        Some(self.reviewed_on?.plus(self.review_every?.span()))
    }
}

/// Declares a kind's struct: its own fields and, after them, those that all kinds have.
///
/// A macro, because serde's `flatten` would give up `deny_unknown_fields` and half the speed.
macro_rules! entity {
    ($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($fields)*
            /// What it is in one or two sentences, shown in lists and search results; at most 200 characters.
            #[schemars(length(max = 200))]
            pub summary: Option<$crate::field::Text>,
            /// `draft` and `archived` are on no page; `published` is, within its publishing window.
            #[serde(default)]
            pub status: $crate::model::Status,
            /// The first day on which it is on the portal.
            pub publish_from: Option<$crate::field::Day>,
            /// The last day on which it is on the portal.
            pub publish_until: Option<$crate::field::Day>,
            /// The role mailbox of who looks after this text. Never shown on the portal.
            pub owner: Option<$crate::field::Email>,
            /// The day on which somebody last checked that everything still holds.
            pub reviewed_on: Option<$crate::field::Day>,
            /// How often it must be checked: `P6M` is every six months.
            pub review_every: Option<$crate::field::Period>,
            /// Paths that this page had before; they redirect here.
            #[serde(default)]
            pub aliases: Vec<$crate::field::OldPath>,
            /// In `shared/` only: the regions that show it. Without it, all regions do.
            #[serde(default)]
            pub regions: Vec<$crate::field::NeighbourRef>,
            /// `true` for invented content; the page says that it is an example.
            #[serde(default)]
            pub example: bool,
        }

        impl $name {
            pub(in crate::model) fn common_fields(&self) -> $crate::model::Common<'_> {
                $crate::model::Common {
                    summary: self.summary.as_ref(),
                    status: self.status,
                    publish_from: self.publish_from,
                    publish_until: self.publish_until,
                    owner: self.owner.as_ref(),
                    reviewed_on: self.reviewed_on,
                    review_every: self.review_every,
                    aliases: &self.aliases,
                    regions: &self.regions,
                    example: self.example,
                }
            }

            pub(in crate::model) fn publish_now(&mut self) {
                self.status = $crate::model::Status::Published;
                self.publish_from = None;
                self.publish_until = None;
            }
        }
    };
}

/// Declares an enum of values that an editor chooses from; written in `snake_case`.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $text)] $variant),*
        }

        impl $name {
            /// All values, in the order in which pages show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value as it is written.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }
    };
}
