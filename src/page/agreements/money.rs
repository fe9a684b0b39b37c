//! The money of an agreement: where it comes from, for which years, and how much of it is sure.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use crate::{
    chart::{self, Chart, Series},
    field::Localized,
    model::{
        Agreement,
        agreement::{Funding, FundingSource},
    },
    portal::Id,
    view::{Context, LinkView},
};

#[derive(Serialize)]
pub(super) struct MoneyView<'a> {
    lines: Vec<LineView<'a>>,
    total: f64,
    /// The part of the total that comes only when a result is reached.
    bonus: Option<f64>,
    /// The part of the sector funds' money that is meant for the region, when they say.
    regional_total: Option<f64>,
    /// The money by source, as a chart; none when there is one source.
    chart: Option<Value>,
    has_years: bool,
    has_regional_shares: bool,
    has_conditions: bool,
}

#[derive(Serialize)]
struct LineView<'a> {
    source: &'static str,
    fund: Option<LinkView<'a>>,
    amount: f64,
    /// `2025–2028`, or `2025, 2027`.
    years: Option<String>,
    regional: Option<RegionalView>,
    condition: Option<Localized<'a>>,
}

/// The part of a sector fund's money that is meant for the region.
#[derive(Serialize)]
struct RegionalView {
    percent: f64,
    amount: f64,
}

/// Returns the money of an agreement, if it names any.
pub(super) fn money<'a>(cx: &Context<'a>, id: Id<Agreement>) -> Option<MoneyView<'a>> {
    let funding = &cx.portal.get(id).funding;
    let sum = |lines: &mut dyn Iterator<Item = &Funding>| lines.map(|line| line.amount.get()).sum::<f64>();
    let bonus = sum(&mut funding.iter().filter(|line| line.source == FundingSource::Bonus));
    (!funding.is_empty()).then(|| MoneyView {
        lines: funding.iter().map(|line| LineView::new(cx, id, line)).collect(),
        total: sum(&mut funding.iter()),
        bonus: (bonus > 0.0).then_some(bonus),
        regional_total: funding
            .iter()
            .any(|line| line.regional_share.is_some())
            .then(|| funding.iter().filter_map(regional).sum()),
        chart: chart(cx, funding).map(|markup| Value::safe_string(&markup)),
        has_years: funding.iter().any(|line| !line.years.is_empty()),
        has_regional_shares: funding.iter().any(|line| line.regional_share.is_some()),
        has_conditions: funding.iter().any(|line| line.condition.is_some()),
    })
}

impl<'a> LineView<'a> {
    fn new(cx: &Context<'a>, id: Id<Agreement>, line: &'a Funding) -> Self {
        let fund = line.fund.as_ref().and_then(|fund| cx.portal.resolve(cx.portal.scope(id.entity()), fund));
        let amount = line.amount.get();
        Self {
            source: line.source.as_str(),
            fund: fund.map(|fund| cx.link(fund.entity())),
            amount,
            years: years(&line.years),
            regional: line.regional_share.map(|share| RegionalView { percent: share.get(), amount: regional_of(line) }),
            condition: line.condition.as_ref().map(|condition| cx.text(id.entity(), condition)),
        }
    }
}

/// Returns how much of a sector fund's money is meant for the region, when it says so.
fn regional(line: &Funding) -> Option<f64> {
    Some((line.amount.get() * line.regional_share?.get() / 100.0).round())
}

/// Draws the money by source, the largest first: of a sector fund, what is meant for the region apart from the rest.
fn chart(cx: &Context<'_>, funding: &[Funding]) -> Option<String> {
    let mut sources: BTreeMap<FundingSource, (f64, f64)> = BTreeMap::new();
    for line in funding {
        let (regional, all) = sources.entry(line.source).or_default();
        *regional += regional_of(line);
        *all += line.amount.get();
    }
    let mut sources: Vec<_> = sources.into_iter().collect();
    sources.sort_by(|a, b| b.1.1.total_cmp(&a.1.1));
    if sources.len() < 2 {
        return None;
    }
    let names: Vec<String> =
        sources.iter().map(|(source, _)| cx.word(&format!("funding-{}", source.as_str()))).collect();
    let has_parts = sources.iter().any(|(_, (regional, _))| *regional > 0.0);
    let [title, all, part] = ["agreement-money", "agreement-money-rest", "agreement-regional"].map(|key| cx.word(key));
    let rest = Series {
        name: if has_parts { &all } else { "" },
        values: sources.iter().map(|(_, (regional, all))| Some(all - regional)).collect(),
    };
    let regional = Series { name: &part, values: sources.iter().map(|(_, (regional, _))| Some(*regional)).collect() };
    let say =
        |(name, (_, (_, all))): (&String, &(FundingSource, (f64, f64)))| format!("{name}: {}.", cx.formats.euro(*all));
    let format = |value| cx.formats.euro(value);
    Some(chart::draw(&Chart {
        kind: if has_parts { chart::Kind::Stacked } else { chart::Kind::Bar },
        id: "chart-money",
        title: &title,
        title_lang: None,
        summary: names.iter().zip(&sources).map(say).collect::<Vec<_>>().join(" "),
        unit: "",
        series: if has_parts { vec![rest, regional] } else { vec![rest] },
        periods: names.iter().map(String::as_str).collect(),
        provisional: Vec::new(),
        breaks: Vec::new(),
        format: &format,
        words: chart::Words { provisional: "", missing: "", broken: "" },
    }))
}

fn regional_of(line: &Funding) -> f64 {
    regional(line).unwrap_or(0.0)
}

/// Returns years in words, those in a row as a range.
fn years(years: &[u16]) -> Option<String> {
    let mut years = years.to_vec();
    years.sort_unstable();
    years.dedup();
    let rows = years.chunk_by(|a, b| b - a == 1);
    let row = |row: &[u16]| match row {
        [first, .., last] => format!("{first}–{last}"),
        [year] => year.to_string(),
        [] => String::new(),
    };
    let words: Vec<String> = rows.map(row).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn years_in_a_row_are_a_range() {
        assert_eq!(years(&[2027, 2025, 2026, 2026, 2029]).as_deref(), Some("2025–2027, 2029"));
        assert_eq!(years(&[2026]).as_deref(), Some("2026"));
        assert_eq!(years(&[]), None);
    }
}
