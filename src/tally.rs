//! How many files of each genre a build has, for its last lines.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a file is to who publishes it. The order is that in which a build tells of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Genre {
    /// A page that visitors read.
    Page,
    /// A page that leads from an old address to the one of today.
    Redirect,
    /// A feed of news, events or offers.
    Feed,
    /// A calendar.
    Calendar,
    /// A contact card.
    Card,
    /// Open data, with its descriptions, and the tables of figures.
    Data,
    /// A picture or document of the content, in each of its sizes.
    Media,
    /// An image for who shares a page.
    Share,
    /// A part of the index of the search.
    Search,
    /// A style sheet, a script, an icon, or data that a script fetches.
    Asset,
    /// What is there for servers and search engines.
    Server,
}

/// How many files there are of each genre.
pub type Tally = BTreeMap<Genre, usize>;

impl Genre {
    /// Returns its name in our words: `tally-page`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "tally-page",
            Self::Redirect => "tally-redirect",
            Self::Feed => "tally-feed",
            Self::Calendar => "tally-calendar",
            Self::Card => "tally-card",
            Self::Data => "tally-data",
            Self::Media => "tally-media",
            Self::Share => "tally-share",
            Self::Search => "tally-search",
            Self::Asset => "tally-asset",
            Self::Server => "tally-server",
        }
    }
}
