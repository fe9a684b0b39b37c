//! Open data: what the portal knows, as records of one form for each kind, with a JSON Schema and as JSON and CSV.
//!
//! A record is flat, in the language in which the portal is written first. What is on no page is in no record, and people
//! are in none.

mod catalogue;
mod column;
mod entity;
mod figure;
mod training;

pub use self::catalogue::{CATALOGUE, catalogue};
use schemars::JsonSchema;
use serde::Serialize;

use self::{
    column::csv,
    entity::{AgreementRecord, ContactRecord, EventRecord, NewsRecord, PartnerRecord, RegionRecord, ServiceRecord},
    figure::FigureRecord,
    training::{StartRecord, TrainingRecord},
};
use crate::{
    field::{MunicipalityRef, Ref, SectorRef, Text},
    model::{Entity, Figures, Partner, portal::DataLicence},
    portal::{EntityId, Id, Portal},
    view::Context,
};

/// A set of records.
pub struct Set {
    /// Its name: `training`. It is the name of its files and, in `data-training`, of its label.
    pub name: &'static str,
    /// Makes it as JSON: a list of records.
    pub json: fn(&Context<'_>) -> String,
    /// Makes it as CSV (RFC 4180) with a line of names.
    pub csv: fn(&Context<'_>) -> String,
    /// Makes the JSON Schema (2020-12) of it as JSON.
    pub schema: fn() -> String,
    /// Returns the licence under which it may be used, when the portal's own facts may be under the one that is given.
    pub licence: fn(DataLicence) -> DataLicence,
    /// Counts its records.
    pub count: fn(&Context<'_>) -> usize,
}

/// What one thing is, in a form that is the same for all things of its kind.
trait Record: Serialize + JsonSchema + Sized {
    /// Returns all records on the portal.
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a>;

    /// Returns the licence under which the records may be used, when the portal's own facts may be under this one.
    fn licence(own: DataLicence) -> DataLicence {
        own
    }
}

/// All sets of records.
pub const SETS: &[Set] = &[
    set::<RegionRecord>("regions"),
    set::<PartnerRecord>("partners"),
    set::<TrainingRecord>("training"),
    set::<StartRecord>("training-starts"),
    set::<ContactRecord>("contacts"),
    set::<AgreementRecord>("agreements"),
    set::<ServiceRecord>("services"),
    set::<FigureRecord>("figures"),
    set::<EventRecord>("events"),
    set::<NewsRecord>("news"),
];

const fn set<R: Record>(name: &'static str) -> Set {
    Set {
        name,
        json: |cx| json(R::all(cx)),
        csv: |cx| csv(R::all(cx)),
        schema: || serde_json::to_string_pretty(&schemars::schema_for!(Vec<R>)).expect("a schema is JSON") + "\n",
        licence: R::licence,
        count: |cx| R::all(cx).count(),
    }
}

/// Returns figures as CSV.
#[must_use]
pub fn figures_csv(cx: &Context<'_>, id: Id<Figures>) -> String {
    csv(FigureRecord::of(cx, id))
}

/// Returns a list in JSON with a record on each line, so that a difference is a line.
fn json<R: Record>(records: impl Iterator<Item = R>) -> String {
    let lines: Vec<String> =
        records.map(|record| serde_json::to_string(&record).expect("a record is of plain values")).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// Declares a record: its own fields after those that all have.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($fields:tt)* }) => {
        $(#[$meta])*
        #[derive(serde::Serialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            /// Its name in addresses, which is its own within its region and kind.
            pub(super) id: String,
            /// The region that it belongs to, by its name in addresses; none when it belongs to the whole network.
            pub(super) region: Option<String>,
            /// The address of its page.
            pub(super) url: Option<String>,
            $($fields)*
            /// What it is in one or two sentences.
            pub(super) summary: Option<String>,
            /// The day on which somebody last checked it.
            pub(super) reviewed_on: Option<crate::field::Day>,
            /// Whether it is invented.
            pub(super) example: bool,
        }
    };
}

/// Makes a record of an entity: the fields that all have, and those that are given.
macro_rules! record_of {
    ($name:ident, $cx:expr, $id:expr, { $($field:ident: $value:expr),* $(,)? }) => {{
        let (cx, id) = ($cx, $id);
        let common = cx.portal.common(id);
        $name {
            id: cx.portal.document(id).key.id.to_string(),
            region: cx.portal.region_slug(cx.portal.scope(id)).map(str::to_owned),
            url: cx.entity_url(id),
            $($field: $value,)*
            summary: cx.summary(id).map(|summary| summary.text.into_owned()),
            reviewed_on: common.reviewed_on,
            example: common.example,
        }
    }};
}

use {record, record_of};

/// Returns all public entities of a kind, the network's first.
fn public<'a, K: Entity>(cx: &Context<'a>) -> impl Iterator<Item = Id<K>> + use<'a, K> {
    let cx = *cx;
    cx.portal
        .scopes_on(cx.day)
        .flat_map(move |scope| cx.portal.own::<K>(scope))
        .filter(move |id| cx.is_public(id.entity()))
}

fn words(cx: &Context<'_>, id: EntityId, texts: &[Text]) -> Vec<String> {
    texts.iter().map(|text| said(cx, id, text)).collect()
}

fn said(cx: &Context<'_>, id: EntityId, text: &Text) -> String {
    text.localized(cx.lang, cx.portal.default_language(cx.portal.scope(id))).text.into_owned()
}

/// Returns the names of partners, without those that nobody may read of.
fn names<'r>(cx: &Context<'_>, id: EntityId, partners: impl IntoIterator<Item = &'r Ref<Partner>>) -> Vec<String> {
    let found = partners.into_iter().filter_map(|partner| cx.portal.resolve(cx.portal.scope(id), partner));
    found.filter_map(|partner| cx.mention(partner.entity())).map(|link| link.title.text.into_owned()).collect()
}

/// Returns the codes of municipalities in the register of the CBS.
fn municipalities(cx: &Context<'_>, id: EntityId, named: &[MunicipalityRef]) -> Vec<String> {
    let found = named.iter().filter_map(|named| cx.portal.municipality(cx.portal.scope(id), named));
    found.map(|municipality| cx.portal.membership(municipality).code.as_str().to_owned()).collect()
}

fn sectors(portal: &Portal, sectors: &[SectorRef]) -> Vec<String> {
    sectors.iter().filter(|sector| portal.sector(sector).is_some()).map(|sector| sector.as_str().to_owned()).collect()
}
