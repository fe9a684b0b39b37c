//! A region beside its neighbours and the network, in the newest period for which there is something to compare.
//!
//! Only figures over time are compared, by the value that stands for them: the first series of a line, the total of a
//! stack. The network's value is published in `shared/`, or reckoned where the figures say that this is right.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::{ChartWords, Context, LinkView, SeriesTable, key_values};
use crate::{
    chart::{self, Chart},
    field::{Localized, Text},
    model::{Figures, figures::Network},
    portal::{Id, ScopeId},
    words::args,
};

/// A region beside others.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonView<'a> {
    /// The period, in words.
    pub period: String,
    /// The region itself, its neighbours by name, the network.
    pub rows: Vec<ComparedView<'a>>,
    /// The chart, as markup.
    pub chart: Value,
    /// The values in sentences.
    pub sentences: Vec<String>,
    /// What the network's value is: `published`, `sum`, `mean`; `incomplete` when it cannot be reckoned.
    pub network: Option<&'static str>,
    /// Of how many regions it is reckoned, and how many there are.
    pub counted: (usize, usize),
    /// The region's part of a sum, in percent.
    pub share: Option<f64>,
}

/// One of those that are compared.
#[derive(Debug, Clone, Serialize)]
pub struct ComparedView<'a> {
    /// `own`, `other` or `network`.
    pub sort: &'static str,
    /// The name, with a link to its figures.
    pub link: LinkView<'a>,
    /// The value; none when it is missing.
    pub value: Option<f64>,
    /// Whether it is provisional.
    pub provisional: bool,
}

/// The values of figures by period, as the period is written.
struct Values<'a> {
    /// The periods in their order, with their words.
    periods: Vec<(String, Localized<'a>)>,
    values: BTreeMap<String, (f64, bool)>,
}

/// One that may be compared.
struct Candidate<'a> {
    link: LinkView<'a>,
    values: Values<'a>,
}

/// The network's value: what it is, of how many regions, and the value.
struct Whole {
    sort: &'static str,
    counted: (usize, usize),
    value: Option<f64>,
}

impl<'a> Values<'a> {
    fn of(cx: &Context<'a>, id: Id<Figures>) -> Option<Self> {
        let table = SeriesTable::new(cx, id);
        if !table.is_over_time {
            return None;
        }
        let values = key_values(cx.portal.get(id).chart, &table);
        let known = table.rows.iter().zip(values);
        let known = known.filter_map(|(row, value)| Some((row.code.clone(), (value?, row.provisional))));
        let values = known.collect();
        Some(Self { values, periods: table.rows.into_iter().map(|row| (row.code, row.period)).collect() })
    }

    fn has(&self, period: &str) -> bool {
        self.values.contains_key(period)
    }
}

impl<'a> ComparisonView<'a> {
    /// Returns figures beside those of others that measure the same; nothing when there are none, or none at the same time.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Figures>) -> Option<Self> {
        let scope = cx.portal.scope(id.entity());
        let own = candidate(cx, id, scope)?;
        let others: Vec<Candidate<'a>> =
            beside(cx, scope).into_iter().filter_map(|other| candidate_like(cx, id, other)).collect();
        let published = if scope.is_region() { candidate_like(cx, id, ScopeId::NETWORK) } else { None };
        let (period, words) = common_period(&own, &others, published.as_ref())?;
        let whole = published.is_none().then(|| whole(cx, id, &period)).flatten().filter(|_| scope.is_region());
        let own_value = own.values.values.get(&period).map(|(value, _)| *value);
        let mut rows: Vec<ComparedView<'a>> = Vec::new();
        let is_region = scope.is_region();
        let (first, last) = if is_region { (Some(own), published) } else { (None, Some(own)) };
        rows.extend(first.into_iter().map(|own| compared(own, "own", &period)));
        rows.extend(others.into_iter().map(|other| compared(other, "other", &period)));
        let has_published = last.is_some();
        rows.extend(last.into_iter().map(|network| compared(network, "network", &period)));
        let reckoned = whole.as_ref().and_then(|whole| whole.value);
        rows.extend(reckoned.map(|value| ComparedView {
            sort: "network",
            link: LinkView { title: network_name(cx), href: None },
            value: Some(value),
            provisional: rows.iter().any(|row| row.provisional),
        }));
        if rows.len() < 2 {
            return None;
        }
        let is_sum = cx.portal.get(id).network == Network::Sum;
        let share = own_value.zip(reckoned).filter(|(_, sum)| is_sum && *sum > 0.0);
        let unit = cx.text(id.entity(), &cx.portal.get(id).unit);
        let sentences: Vec<String> = rows.iter().map(|row| sentence(cx, row, &unit.text)).collect();
        Some(Self {
            chart: Value::safe_string(&draw(cx, &rows, is_sum, &unit.text, sentences.join(" "))),
            period: words,
            sentences,
            network: if has_published && is_region {
                Some("published")
            } else {
                whole.as_ref().map(|whole| whole.sort)
            },
            counted: whole.map_or((0, 0), |whole| whole.counted),
            share: share.map(|(own, sum)| (own / sum * 100.0).round()),
            rows,
        })
    }
}

/// Returns the scopes beside which one is held: a region's neighbours by name, or all regions for the network.
fn beside(cx: &Context<'_>, scope: ScopeId) -> Vec<ScopeId> {
    let portal = cx.portal;
    let mut scopes: Vec<ScopeId> = match portal.region(scope) {
        Some(region) => region.neighbours.iter().filter_map(|name| portal.scope_named(name.as_str())).collect(),
        None => portal.regions_on(cx.day).collect(),
    };
    let name = |scope: &ScopeId| cx.region_link(*scope).map_or_else(String::new, |link| link.title.text.into_owned());
    scopes.sort_by(|a, b| cx.formats.compare(&name(a), &name(b)));
    scopes.dedup();
    scopes
}

/// Returns the figures of a scope that measure the same as `id` in the same unit, the first when there are more. It looks at
/// the figures of that scope alone, so that a page depends on no others.
fn like(cx: &Context<'_>, id: Id<Figures>, scope: ScopeId) -> Option<Id<Figures>> {
    let same = |one: &Text, other: &Text| one.original().trim().eq_ignore_ascii_case(other.original().trim());
    let figures = cx.portal.get(id);
    let is_like = |other: &Figures| same(&figures.indicator, &other.indicator) && same(&figures.unit, &other.unit);
    let mut own = cx.portal.own::<Figures>(scope).filter(|other| cx.is_public(other.entity()));
    own.find(|other| is_like(cx.portal.get(*other)))
}

fn candidate_like<'a>(cx: &Context<'a>, id: Id<Figures>, scope: ScopeId) -> Option<Candidate<'a>> {
    candidate(cx, like(cx, id, scope)?, scope)
}

fn candidate<'a>(cx: &Context<'a>, id: Id<Figures>, scope: ScopeId) -> Option<Candidate<'a>> {
    let title = cx.region_link(scope).map_or_else(|| network_name(cx), |link| link.title);
    Some(Candidate { link: LinkView { title, href: cx.entity_href(id.entity()) }, values: Values::of(cx, id)? })
}

fn network_name<'a>(cx: &Context<'a>) -> Localized<'a> {
    cx.label("figures-compare-network")
}

/// Returns the newest period of which all have a value, or else somebody has, with its words.
fn common_period(
    own: &Candidate<'_>,
    others: &[Candidate<'_>],
    published: Option<&Candidate<'_>>,
) -> Option<(String, String)> {
    let all = || others.iter().chain(published);
    let newest = |has: &dyn Fn(&str) -> bool| {
        own.values.periods.iter().rev().find(|(code, _)| own.values.has(code) && has(code))
    };
    let of_all = newest(&|code| all().all(|other| other.values.has(code)));
    let of_some = || newest(&|code| all().any(|other| other.values.has(code)));
    let (code, words) = of_all.or_else(of_some)?;
    Some((code.clone(), words.text.clone().into_owned()))
}

fn compared<'a>(one: Candidate<'a>, sort: &'static str, period: &str) -> ComparedView<'a> {
    let value = one.values.values.get(period).copied();
    ComparedView {
        sort,
        link: one.link,
        value: value.map(|(value, _)| value),
        provisional: value.is_some_and(|(_, provisional)| provisional),
    }
}

/// Reckons the network's value, when the figures say that this is right: a sum of all regions, or an average of those that
/// have the value.
fn whole(cx: &Context<'_>, id: Id<Figures>, period: &str) -> Option<Whole> {
    let network = cx.portal.get(id).network;
    if network == Network::None {
        return None;
    }
    let regions: Vec<ScopeId> = cx.portal.regions_on(cx.day).collect();
    let alike = regions.iter().filter_map(|scope| like(cx, id, *scope));
    let values: Vec<f64> = alike.filter_map(|one| cx.portal.get(one).value_at(period)).collect();
    let counted = (values.len(), regions.len());
    let sum: f64 = values.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "regions are counted in tens")]
    let mean = sum / values.len().max(1) as f64;
    match network {
        Network::Sum if counted.0 == counted.1 => Some(Whole { sort: "sum", counted, value: Some(sum) }),
        Network::Sum => Some(Whole { sort: "incomplete", counted, value: None }),
        // An average of one says nothing new.
        Network::Mean if counted.0 > 1 => {
            Some(Whole { sort: "mean", counted, value: Some((mean * 100.0).round() / 100.0) })
        }
        Network::Mean | Network::None => None,
    }
}

fn sentence(cx: &Context<'_>, row: &ComparedView<'_>, unit: &str) -> String {
    let value = row.value.map_or_else(|| cx.word("figures-missing"), |value| cx.formats.number(value));
    let key = if row.value.is_some() { "figures-compare-say" } else { "figures-compare-say-missing" };
    let place = row.link.title.text.clone().into_owned();
    let provisional = if row.provisional { format!(" ({})", cx.word("figures-provisional")) } else { String::new() };
    let values = [("place", place), ("value", value), ("unit", unit.to_owned()), ("provisional", provisional)];
    cx.words.get(key, &args(values))
}

/// Draws the values as bars. A sum would make all others small, so it stands in the table alone.
fn draw(cx: &Context<'_>, rows: &[ComparedView<'_>], is_sum: bool, unit: &str, summary: String) -> String {
    let drawn: Vec<&ComparedView<'_>> = rows.iter().filter(|row| !(is_sum && row.sort == "network")).collect();
    let words = ChartWords::new(cx);
    let title = cx.word(heading(cx));
    let format = |value| cx.formats.number(value);
    chart::draw(&Chart {
        kind: chart::Kind::Bar,
        id: "chart-compare",
        title: &title,
        title_lang: None,
        summary,
        unit,
        series: vec![chart::Series { name: "", values: drawn.iter().map(|row| row.value).collect() }],
        periods: drawn.iter().map(|row| &*row.link.title.text).collect(),
        provisional: drawn.iter().map(|row| row.provisional).collect(),
        breaks: Vec::new(),
        format: &format,
        words: words.of_chart(),
    })
}

fn heading(cx: &Context<'_>) -> &'static str {
    if cx.scope.is_region() { "figures-compare" } else { "figures-compare-regions" }
}
