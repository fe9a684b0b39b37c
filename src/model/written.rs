//! References of all kinds as they were found in an entity, before anybody looks up what they mean.

use super::Kind;
use crate::diagnostic::Pointer;

/// A reference as it was found in an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it stands.
    pub pointer: Pointer,
    /// What it refers to.
    pub aim: Aim,
    /// The reference's text.
    pub text: Box<str>,
}

/// What a reference refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// An entity of this kind.
    Entity(Kind),
    /// An entity of the kind that the reference itself names.
    AnyEntity,
    /// A region, by the name of its folder.
    Region,
    /// A municipality, by its code or name.
    Municipality,
    /// A sub-region of the own region.
    SubRegion,
    /// A sector of `portal.yaml`.
    Sector,
    /// A file in `media/`.
    Media,
}

impl Aim {
    /// Returns what the fields aim at that serialise under this name; `None` when the name is no reference's.
    #[must_use]
    pub fn named(marker: &str) -> Option<Self> {
        Some(match marker {
            "ref:any" => Self::AnyEntity,
            "ref:region" => Self::Region,
            "ref:municipality" => Self::Municipality,
            "ref:sub-region" => Self::SubRegion,
            "ref:sector" => Self::Sector,
            "media" => Self::Media,
            marker => Self::Entity(Kind::named(marker.strip_prefix("ref:")?)?),
        })
    }
}
