//! All offers of a scope in one file, from which a theme's script makes lists of those that somebody asks for.
//!
//! It holds what cards show as columns, each value that many offers share only once, and for each way to choose the values
//! that there are. Which offers are found, and how they are shown, is not known here.

use std::{borrow::Cow, collections::BTreeSet};

use ahash::AHashMap;
use serde::{Serialize, Serializer};

use super::{Card, Context, OfferLists, StartView, TrainingCard};
use crate::{
    field::{Localized, Month},
    lang::Lang,
    model::{Training, training::Start},
    portal::{Id, MunicipalityId},
};

/// All offers of a scope, those that start first in front.
#[derive(Debug, Serialize)]
pub struct OfferIndex<'a> {
    /// The ways to choose.
    facets: Vec<Facet<'a>>,
    /// What cards show.
    columns: Vec<Column<'a>>,
    /// The offers in the order of their titles.
    by_title: &'a [usize],
}

/// A way to choose offers.
#[derive(Debug, Serialize)]
struct Facet<'a> {
    name: &'static str,
    /// The values that offers have, each with its name in addresses and its words.
    values: Vec<(String, Said<'a>)>,
    /// The values of each offer, by their places; `None` for an offer that has them all.
    of: Vec<Option<Vec<usize>>>,
}

/// Some values of every offer that belong together.
#[derive(Debug, Serialize)]
struct Column<'a> {
    names: &'static [&'static str],
    values: Vec<Row<'a>>,
    /// Which of them each offer has; left out when each has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<Vec<usize>>,
}

type Row<'a> = Vec<Option<Said<'a>>>;

/// Words, with their language and the direction in which it is written when that language is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Said<'a>(Cow<'a, str>, Option<Lang>);

impl<'a> Said<'a> {
    /// Returns words with their language.
    pub fn new(text: impl Into<Cow<'a, str>>, lang: Option<Lang>) -> Self {
        Self(text.into(), lang)
    }
}

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(text, lang) = self;
        match lang {
            Some(lang) => (text, lang, lang.direction()).serialize(serializer),
            None => text.serialize(serializer),
        }
    }
}

impl<'a> From<Localized<'a>> for Said<'a> {
    fn from(Localized { text, lang }: Localized<'a>) -> Self {
        Self(text, lang)
    }
}

impl From<String> for Said<'_> {
    fn from(text: String) -> Self {
        Self(text.into(), None)
    }
}

impl<'a> OfferIndex<'a> {
    /// Returns all offers that a scope shows on the page's date.
    #[must_use]
    pub fn new(cx: &Context<'a>) -> Self {
        let OfferLists { all, by_title, .. } = cx.offers();
        let cards: Vec<TrainingCard<'a>> = all.iter().map(|id| TrainingCard::new(cx, *id)).collect();
        Self { facets: facets(cx, all, &cards), columns: columns(cx, &cards), by_title }
    }

    /// Returns the file.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("an index is plain values")
    }
}

/// When people can begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Begin {
    Month(Month),
    AnyTime,
}

impl Begin {
    fn of(start: &Start) -> Option<Self> {
        if start.rolling { Some(Self::AnyTime) } else { start.date.map(|date| Self::Month(date.month())) }
    }
}

/// For whom an offer is free of charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Free {
    Everybody,
    Some,
}

impl Free {
    fn of(training: &Training) -> Option<Self> {
        let cost = training.cost.as_ref()?;
        let for_some = || (!cost.free_for.is_empty()).then_some(Self::Some);
        if cost.amount.get() == 0.0 { Some(Self::Everybody) } else { for_some() }
    }
}

fn facets<'a>(cx: &Context<'a>, ids: &[Id<Training>], cards: &[TrainingCard<'a>]) -> Vec<Facet<'a>> {
    let word = |sort: &str, value: &str| (value.to_owned(), cx.word(&format!("{sort}-{value}")).into());
    let offers: Vec<&Training> = ids.iter().map(|id| cx.portal.get(*id)).collect();
    let each = || offers.iter();
    let all = [
        facet("sector", cards.iter().map(|card| card.sector_ids.clone()), |sector| {
            let facts = cx.portal.sector_facts(*sector);
            (facts.id.as_str().to_owned(), cx.sector_link(*sector).title.into())
        }),
        facet("start", each().map(|offer| begins(cx, offer)), |begin| match begin {
            Begin::Month(month @ (year, number)) => (format!("{year:04}-{number:02}"), cx.formats.month(*month).into()),
            Begin::AnyTime => ("any".to_owned(), cx.word("start-any").into()),
        }),
        municipalities(cx, ids),
        facet("level", each().map(|offer| [offer.level]), |level| word("level", level.as_str())),
        facet("track", each().map(|offer| [offer.track]), |track| word("track", track.as_str())),
        facet("mode", each().map(|offer| [offer.mode]), |mode| word("mode", mode.as_str())),
        facet("cost", each().map(|offer| Free::of(offer)), |free| match free {
            Free::Everybody => ("free".to_owned(), cx.word("price-free").into()),
            Free::Some => ("free-for-some".to_owned(), cx.word("price-free-for-some").into()),
        }),
        facet("language", each().map(|offer| offer.language), |lang| word("lang", lang.as_str())),
    ];
    all.into_iter().filter(Facet::tells_apart).collect()
}

fn begins(cx: &Context<'_>, offer: &Training) -> BTreeSet<Begin> {
    offer.starts.iter().filter(|start| start.is_to_come(cx.day)).filter_map(Begin::of).collect()
}

/// Returns a way to choose by the values of each offer.
fn facet<'a, V: Ord + Clone>(
    name: &'static str,
    each: impl Iterator<Item = impl IntoIterator<Item = V>>,
    view: impl Fn(&V) -> (String, Said<'a>),
) -> Facet<'a> {
    let each: Vec<Vec<V>> = each.map(|values| values.into_iter().collect()).collect();
    let mut values: Vec<V> = each.iter().flatten().cloned().collect();
    values.sort_unstable();
    values.dedup();
    let places = |own: &Vec<V>| own.iter().filter_map(|value| values.binary_search(value).ok()).collect();
    Facet { name, of: each.iter().map(|own| Some(places(own))).collect(), values: values.iter().map(view).collect() }
}

/// Returns the choice of a municipality. An offer that names none is for all of them.
fn municipalities<'a>(cx: &Context<'a>, offers: &[Id<Training>]) -> Facet<'a> {
    let (portal, day) = (cx.portal, cx.day);
    let regions = portal.regions_on(day).filter(|region| !cx.scope.is_region() || *region == cx.scope);
    let called = |id: MunicipalityId| &*portal.membership(portal.membership_on(id, day)).name;
    let mut names: Vec<&str> = regions.flat_map(|region| portal.members(region, day)).map(called).collect();
    cx.sort_by_name(&mut names, |name| name);
    names.dedup();
    let place = |id: MunicipalityId| names.iter().position(|known| *known == called(id));
    let places = |id: &Id<Training>| {
        let (offer, scope) = (portal.get(*id), portal.scope(id.entity()));
        let ids = offer.municipalities.iter().filter_map(|written| portal.municipality(scope, written));
        (!offer.municipalities.is_empty()).then(|| ids.filter_map(place).collect())
    };
    let of = offers.iter().map(places).collect();
    let values = names.iter().map(|known| (slug::slugify(known), Said((*known).into(), None)));
    Facet { name: "municipality", values: values.collect(), of }
}

impl Facet<'_> {
    /// Says whether it tells some offers from others.
    fn tells_apart(&self) -> bool {
        let lacks = |own: &Option<Vec<usize>>| own.as_ref().is_some_and(Vec::is_empty);
        !self.values.is_empty() && (self.values.len() > 1 || self.of.iter().any(lacks))
    }
}

fn columns<'a>(cx: &Context<'a>, cards: &[TrainingCard<'a>]) -> Vec<Column<'a>> {
    let own = |card: &TrainingCard<'a>| {
        let href = card.link.href.clone().map(Said::from);
        vec![Some(card.link.title.clone().into()), href, card.summary.clone().map(Said::from)]
    };
    vec![
        Column { names: &["title", "href", "summary"], values: cards.iter().map(own).collect(), of: None },
        shared(&["date", "day", "month", "year", "start"], cards, |card| start(cx, card)),
        shared(&["state"], cards, |card| vec![Some(Said(state(card).into(), None))]),
        shared(&["place"], cards, |card| {
            let mode = || cx.word(&format!("mode-{}", card.mode)).into();
            vec![Some(card.place.clone().map_or_else(mode, Said::from))]
        }),
        shared(&["level"], cards, |card| vec![Some(level(cx, card).into())]),
        shared(&["price"], cards, |card| vec![Some(price(cx, card).into())]),
        shared(&["provider", "provider-href"], cards, |card| {
            let provider = card.provider.clone();
            vec![provider.clone().map(|p| p.title.into()), provider.and_then(|p| p.href).map(Said::from)]
        }),
        shared(&["example"], cards, |card| vec![card.example.then(|| cx.word("example").into())]),
    ]
}

/// Returns values that many offers share, each once.
fn shared<'a, 'c>(
    names: &'static [&'static str],
    cards: &'c [TrainingCard<'a>],
    row: impl Fn(&'c TrainingCard<'a>) -> Row<'a>,
) -> Column<'a> {
    let mut places: AHashMap<Row<'a>, usize> = AHashMap::new();
    let mut values = Vec::new();
    let place = |card| {
        let row = row(card);
        *places.entry(row).or_insert_with_key(|row| {
            values.push(row.clone());
            values.len() - 1
        })
    };
    let of = cards.iter().map(place).collect();
    Column { names, values, of: Some(of) }
}

/// Returns the date of a card's start, its parts, and the start in words.
fn start<'a>(cx: &Context<'a>, card: &TrainingCard<'a>) -> Row<'a> {
    let Some(date) = card.next_start.as_ref().and_then(|start| start.date) else {
        let words = cx.word(if card.rolling { "start-any" } else { "start-none" });
        return vec![None, None, None, None, Some(words.into())];
    };
    let [year, day] = [date.date().year().to_string(), date.date().day().to_string()];
    let month = cx.formats.short_month(date);
    [date.to_string(), day, month, year, cx.formats.day(date)].map(|part| Some(part.into())).into()
}

/// Returns in what state a card's start is: that of its places, `closed` when nobody can enrol any more, `rolling` when
/// people can start at any time, `none` when they cannot.
fn state(card: &TrainingCard<'_>) -> &'static str {
    match &card.next_start {
        Some(StartView { state: "open", enrolment_closed: true, .. }) => "closed",
        Some(start) => start.state,
        None if card.rolling => "rolling",
        None => "none",
    }
}

fn level(cx: &Context<'_>, card: &TrainingCard<'_>) -> String {
    if card.level == "none" {
        return cx.word(&format!("track-{}", card.track));
    }
    format!("{}, {}", cx.word(&format!("level-{}", card.level)), cx.word(&format!("track-{}-short", card.track)))
}

fn price(cx: &Context<'_>, card: &TrainingCard<'_>) -> String {
    match card.price {
        None => cx.word("price-unknown"),
        Some(0.0) => cx.word("price-free"),
        Some(amount) => cx.formats.euro(amount),
    }
}
