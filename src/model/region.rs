//! A labour-market region. It is a market and not an administrative area: its size is free and provinces do not matter.

use super::{Contact, Partner, map::MapFile};
use crate::{
    field::{
        Day, Map, MediaPath, MunicipalityCode, MunicipalityRef, NeighbourRef, Ref, RegionCode, Slug, Text, Tile, Url,
    },
    lang::Lang,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

entity! {
    /// A labour-market region: `region.yaml` in the region's own folder.
    pub struct Region {
        /// The name that people use.
        pub name: Text,
        /// The full official name, when it differs.
        pub official_name: Option<Text>,
        /// The region's code in the register of the CBS, between quotes: `"AM04"`.
        pub code: RegionCode,
        /// What sort of region this is.
        #[serde(default)]
        pub kind: RegionKind,
        /// The municipality that speaks for the region.
        pub central_municipality: Option<MunicipalityRef>,
        /// The municipalities of the region, now, in the past and to come.
        pub municipalities: Vec<Municipality>,
        /// Parts of the region that work together.
        #[serde(default)]
        pub sub_regions: Vec<SubRegion>,
        /// The neighbouring regions in this network, by the names of their folders.
        #[serde(default)]
        pub neighbours: Vec<NeighbourRef>,
        /// Names or codes of the regions that this one came from.
        #[serde(default)]
        pub predecessors: Vec<Text>,
        /// The outlines of the municipalities, for a map; without it the municipalities are squares.
        pub map: Option<MapFile>,
        /// The region's square on the network's map: `B3` is the second column and the third row.
        pub tile: Option<Tile>,
        /// The languages of this region's pages, the default one first; those of `portal.yaml` when left out.
        #[serde(default)]
        pub languages: Vec<Lang>,
        /// Where this region's own site stands, with `layout: separate`.
        pub base_url: Option<Url>,
        /// The region's colour and logo.
        #[serde(default)]
        pub brand: Brand,
        /// The region on social media: platform and address.
        #[serde(default)]
        pub social: Map<Url>,
        /// The partner that hosts the regional office.
        pub host: Option<Ref<Partner>>,
        /// How the region is governed, in Markdown.
        pub governance: Option<Text>,
    }
}

choice! {
    /// What sort of region this is.
    #[derive(Default)]
    pub enum RegionKind {
        /// A labour-market region of the Netherlands.
        #[default]
        LabourRegion = "labour_region",
        /// A region on both sides of a border.
        CrossBorder = "cross_border",
        /// Another sort of region.
        Other = "other",
    }
}

/// A municipality's membership of a region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// The municipality's code in the register of the CBS, between quotes: `"GM0153"`.
    pub code: MunicipalityCode,
    /// The municipality's name.
    pub name: Box<str>,
    /// Names by which people may still know it: of earlier municipalities that are in it now, and its own earlier ones.
    #[serde(default)]
    pub formerly: Vec<Box<str>>,
    /// The first day of the membership, when it has one.
    pub from: Option<Day>,
    /// The last day of the membership, when it has one.
    pub until: Option<Day>,
    /// Which part of the municipality belongs here, when it is split over regions.
    pub part: Option<Text>,
    /// The municipality's square on a map without outlines: `B3` is the second column and the third row.
    pub tile: Option<Tile>,
}

/// A part of a region that works together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SubRegion {
    /// The sub-region's id, used in addresses of pages.
    pub id: Slug,
    /// The sub-region's name.
    pub name: Text,
    /// Its municipalities.
    pub municipalities: Vec<MunicipalityRef>,
    /// Its own desks.
    #[serde(default)]
    pub contacts: Vec<Ref<Contact>>,
}

/// How a region or portal looks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// The logo, an SVG or PNG file in `media/`.
    pub logo: Option<MediaPath>,
    /// The brand colour, as `"#1a6b54"`. Shades for text and areas are made from it with enough contrast.
    #[schemars(pattern(r"^#[0-9a-fA-F]{6}$"))]
    pub colour: Option<String>,
    /// Colours that replace those made from the brand colour; keys are the theme's token names.
    #[serde(default)]
    pub tokens: Map<String>,
}

impl Municipality {
    /// Says whether the membership holds on `day`.
    #[must_use]
    pub fn is_member(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Returns the first day, not before `day`, on which both memberships hold. None when they never do at once, or when
    /// each is of a named part of the municipality.
    #[must_use]
    pub fn clashes_with(&self, other: &Self, day: Day) -> Option<Day> {
        if self.part.is_some() && other.part.is_some() {
            return None;
        }
        let first = [self.from, other.from].into_iter().flatten().fold(day, Day::max);
        (self.is_member(first) && other.is_member(first)).then_some(first)
    }
}
