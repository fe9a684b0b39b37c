//! The network as a whole: `portal.yaml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    duty::{Accessibility, Hosting, Privacy, Security},
    map::MapFile,
    region::Brand,
};
use crate::{
    field::{Code, Day, Email, Map, MediaPath, Phone, Slug, Text, Url},
    lang::Lang,
};

/// The network: `portal.yaml` at the top of the content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PortalFile {
    /// The portal's name.
    pub title: Text,
    /// What the portal is, in one or two sentences.
    #[schemars(length(max = 200))]
    pub summary: Option<Text>,
    /// The languages of the pages, the default one first.
    #[serde(default = "dutch_only")]
    pub languages: Vec<Lang>,
    /// Where the portal stands, with its path: `https://www.example.nl/arbeidsmarkt`.
    pub base_url: Url,
    /// One site with all regions, or a site for each.
    #[serde(default)]
    pub layout: Layout,
    /// The theme's name; its files in `themes/<name>/` replace those of the default theme.
    pub theme: Option<Slug>,
    /// The portal's own colour and logo.
    #[serde(default)]
    pub brand: Brand,
    /// The outlines of the regions, for a map; without it the regions that have a `tile` are squares.
    pub map: Option<MapFile>,
    /// A sentence that stands on top of every page, such as a warning that this is an example.
    pub notice: Option<Text>,
    /// Who publishes the portal and answers for it.
    pub publisher: Option<Publisher>,
    /// The sectors that offers and partners name.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// Words that mean the same, for the search: each line is a group with commas in between, such as `kok, chef`.
    #[serde(default)]
    pub synonyms: Vec<Box<str>>,
    /// Sources of the facts on the pages, named in the colophon.
    #[serde(default)]
    pub sources: Vec<SourceLine>,
    /// Under which licence everybody may use the portal's own facts. Without it they are not offered as open data.
    pub data_licence: Option<DataLicence>,
    /// Under which licence everybody may use the texts.
    pub text_licence: Option<Box<str>>,
    /// Under which licence everybody may use the photographs and drawings.
    pub image_licence: Option<Box<str>>,
    /// The accessibility statement.
    pub accessibility: Option<Accessibility>,
    /// Who answers for personal data, and what the server notes.
    pub privacy: Option<Privacy>,
    /// Where to report a leak: `security.txt`.
    pub security: Option<Security>,
    /// The web servers and hosts that get their settings from the output.
    #[serde(default)]
    pub hosting: Vec<Hosting>,
    /// How severe the rules are: a rule's code and `error`, `warning` or `off`.
    #[serde(default)]
    pub rules: Map<RuleSeverity>,
}

fn dutch_only() -> Vec<Lang> {
    vec![Lang::NL]
}

choice! {
    /// One site with all regions, or a site for each.
    #[derive(Default)]
    pub enum Layout {
        /// One site, `/<region>/…`.
        #[default]
        Hub = "hub",
        /// The hub and a site for each region.
        Separate = "separate",
    }
}

choice! {
    /// Under which licence everybody may use the portal's own facts.
    pub enum DataLicence {
        /// Everybody may do anything with them (CC0 1.0).
        Cc0 = "cc0",
        /// Whoever uses them says where they come from (CC BY 4.0).
        CcBy = "cc_by",
    }
}

impl DataLicence {
    /// Returns the licence's name.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Cc0 => "CC0 1.0",
            Self::CcBy => "CC BY 4.0",
        }
    }

    /// Returns the address of its text, which is also its identifier.
    #[must_use]
    pub fn url(self) -> &'static str {
        match self {
            Self::Cc0 => "http://creativecommons.org/publicdomain/zero/1.0/",
            Self::CcBy => "http://creativecommons.org/licenses/by/4.0/",
        }
    }
}

choice! {
    /// How severe a rule is.
    pub enum RuleSeverity {
        /// The site is not published.
        Error = "error",
        /// It is reported; the site is published.
        Warning = "warning",
        /// The rule is not applied.
        Off = "off",
    }
}

/// Who publishes the portal and answers for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// The organisation's name.
    pub name: Text,
    /// The organisation's website.
    pub website: Option<Url>,
    /// The mail address for questions about the portal.
    pub email: Option<Email>,
    /// The telephone number for questions about the portal.
    pub phone: Option<Phone>,
}

/// A sector.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// The sector's id, which offers and partners name.
    pub id: Slug,
    /// The sector's name.
    pub name: Text,
    /// The sector's section in the statistical classification SBI, such as `F`.
    pub sbi: Option<Code>,
}

/// A source of facts on the pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceLine {
    /// What was taken from it.
    pub title: Text,
    /// Who publishes it.
    pub publisher: Text,
    /// Its address.
    pub url: Option<Url>,
    /// Its licence, such as `CC BY 4.0`.
    pub licence: Option<Box<str>>,
    /// The day on which it was fetched.
    pub retrieved_on: Option<Day>,
}

/// An image with the words for who cannot see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// The file in `media/`.
    pub file: MediaPath,
    /// What can be seen.
    pub alt: Text,
}
