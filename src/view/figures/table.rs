//! Points as a table: a row for each period, a column for each series.

use serde::Serialize;

use super::{Context, is_time, period::Period};
use crate::{
    field::{Localized, Text},
    model::{Figures, figures::Point},
    portal::{EntityId, Id},
};

/// All values of figures.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesTable<'a> {
    /// The names of the columns; `None` for one series without a name.
    pub series: Vec<Option<Localized<'a>>>,
    /// The rows: periods in their order, or categories as they were written.
    pub rows: Vec<RowView<'a>>,
    /// Places where figures before and after cannot be compared.
    pub breaks: Vec<BreakView<'a>>,
    /// Whether the rows are periods of time.
    pub is_over_time: bool,
}

/// The values of a period.
#[derive(Debug, Clone, Serialize)]
pub struct RowView<'a> {
    /// The period, in words.
    pub period: Localized<'a>,
    /// Whether its values are provisional.
    pub provisional: bool,
    /// The values by series; `None` when they are missing.
    pub cells: Vec<Option<f64>>,
    /// The period as it is written; empty for one that was left out.
    #[serde(skip)]
    pub(super) code: String,
}

/// A place where figures before and after cannot be compared.
#[derive(Debug, Clone, Serialize)]
pub struct BreakView<'a> {
    /// The first period after it, in words.
    pub period: String,
    /// What changed.
    pub reason: Localized<'a>,
    /// The row of that period; none when no point has it.
    pub row: Option<usize>,
}

impl<'a> SeriesTable<'a> {
    /// Returns the table of figures.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Figures>) -> Self {
        let figures = cx.portal.get(id);
        let names = distinct(figures.points.iter().map(|point| point.series.as_ref()));
        let (mut rows, is_over_time) = rows(cx, id.entity(), &figures.points);
        for row in &mut rows {
            row.provisional = figures.provisional.iter().any(|period| **period == *row.code);
            row.cells = vec![None; names.len()];
        }
        let by_code: std::collections::BTreeMap<String, usize> =
            rows.iter().enumerate().map(|(index, row)| (row.code.clone(), index)).collect();
        for point in &figures.points {
            let column = names.iter().position(|name| same(*name, point.series.as_ref()));
            if let (Some(row), Some(column)) = (by_code.get(point.period.original()), column) {
                rows[*row].cells[column] = point.value.map(crate::field::Number::get);
            }
        }
        let breaks = figures.breaks.iter().map(|broken| BreakView {
            period: Period::parse(&broken.period).map_or_else(|| broken.period.to_string(), |period| period.words(cx)),
            reason: cx.text(id.entity(), &broken.reason),
            row: by_code.get(&*broken.period).copied(),
        });
        let series = names.into_iter().map(|name| name.map(|name| cx.text(id.entity(), name)));
        Self { series: series.collect(), breaks: breaks.collect(), rows, is_over_time }
    }

    /// Returns the same table with each value as its part of the row's whole, in percent. A row of which a part is missing
    /// or below zero has no whole. Parts are rounded down by less than can be seen, so that they are never over 100.
    #[must_use]
    pub(super) fn shares(&self) -> Self {
        let mut shares = self.clone();
        for row in &mut shares.rows {
            let is_whole = !row.cells.is_empty() && row.cells.iter().all(|cell| cell.is_some_and(|value| value >= 0.0));
            let whole: f64 = row.cells.iter().flatten().sum();
            let share = |value: f64| (value / whole * 1e8).floor() / 1e6;
            let is_known = is_whole && whole > 0.0;
            row.cells = row.cells.iter().map(|cell| cell.filter(|_| is_known).map(share)).collect();
        }
        shares
    }

    /// Returns the known values of a series with their rows.
    pub fn known(&self, series: usize) -> impl DoubleEndedIterator<Item = (&RowView<'a>, f64)> {
        self.rows.iter().filter_map(move |row| Some((row, row.cells.get(series).copied().flatten()?)))
    }
}

/// Returns the rows of points, still empty, and whether they are about time.
fn rows<'a>(cx: &Context<'a>, owner: EntityId, points: &'a [Point]) -> (Vec<RowView<'a>>, bool) {
    let texts: Vec<&'a Text> = distinct(points.iter().map(|point| Some(&point.period))).into_iter().flatten().collect();
    let row = |code: &str, period| RowView { period, provisional: false, cells: Vec::new(), code: code.to_owned() };
    let Some(times) = is_time(texts.iter().map(|text| text.original())) else {
        return (texts.into_iter().map(|text| row(text.original(), cx.text(owner, text))).collect(), false);
    };
    let mut times: Vec<(Period, &str)> = times.into_iter().zip(texts.iter().map(|text| text.original())).collect();
    times.sort_by_key(|(period, _)| period.index());
    let mut rows = Vec::with_capacity(times.len());
    let mut before: Option<Period> = None;
    for (period, code) in times {
        let gap = before.map_or(Vec::new(), |before| before.until(period));
        rows.extend(gap.into_iter().map(|period| row("", said(cx, period))));
        rows.push(row(code, said(cx, period)));
        before = Some(period);
    }
    (rows, true)
}

fn said<'a>(cx: &Context<'a>, period: Period) -> Localized<'a> {
    Localized { text: period.words(cx).into(), lang: None }
}

/// Returns each text once, by its original words, in the order of their first places.
fn distinct<'a>(texts: impl Iterator<Item = Option<&'a Text>>) -> Vec<Option<&'a Text>> {
    let mut seen = std::collections::BTreeSet::new();
    texts.filter(|text| seen.insert(text.map(Text::original))).collect()
}

fn same(a: Option<&Text>, b: Option<&Text>) -> bool {
    a.map(Text::original) == b.map(Text::original)
}
