//! Figures: in a list by their key number, on their page as a chart, as sentences and as a table.
//!
//! A missing value is never zero: it is a gap in the chart, a word in the table, and no part of any reckoning.

mod compare;
mod period;
mod say;
mod table;

use serde::Serialize;
use tera::Value;

pub use self::compare::{ComparedView, ComparisonView};
pub use self::table::{BreakView, RowView, SeriesTable};
use self::{period::is_time, say::sentences};
use super::{Context, LinkView, spark::spark};
use crate::{
    chart::{self, Chart},
    field::Localized,
    model::{Figures, figures::ChartKind},
    portal::Id,
};

/// Figures in a list.
#[derive(Debug, Clone, Serialize)]
pub struct FiguresCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What they say.
    pub summary: Option<Localized<'a>>,
    /// What is measured.
    pub indicator: Localized<'a>,
    /// The unit.
    pub unit: Localized<'a>,
    /// The area that they are about.
    pub area: Option<Localized<'a>>,
    /// The number to begin with, when any is known.
    pub key: Option<KeyNumber<'a>>,
    /// The lines of a small drawing of 100 by 30, each the `points` of a `polyline`; none when they are not about time.
    pub spark: Vec<String>,
    /// Who publishes them.
    pub publisher: Option<Localized<'a>>,
    /// Whether they are invented.
    pub example: bool,
}

/// One number that stands for all figures: the last one of a line, the last total of a stack, the highest of categories.
#[derive(Debug, Clone, Serialize)]
pub struct KeyNumber<'a> {
    /// `last`, `total` or `highest`, for the label `figures-key-last`.
    pub sort: &'static str,
    /// The value.
    pub value: f64,
    /// The period or category, in words.
    pub period: String,
    /// The series, when there are more.
    pub series: Option<Localized<'a>>,
    /// Whether the value is provisional.
    pub provisional: bool,
}

/// Figures in full.
#[derive(Debug, Clone, Serialize)]
pub struct FiguresView<'a> {
    /// The chart, as markup.
    pub chart: Value,
    /// What the chart shows, in sentences made of the points.
    pub sentences: Vec<String>,
    /// Whether the chart shows parts of a whole, in percent, and the table the values themselves.
    pub has_shares: bool,
    /// All values.
    pub table: SeriesTable<'a>,
    /// Whether any value is provisional.
    pub has_provisional: bool,
    /// Whether any value is missing.
    pub has_missing: bool,
}

impl<'a> FiguresCard<'a> {
    /// Returns the card of figures.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Figures>) -> Self {
        let figures = cx.portal.get(id);
        let entity = id.entity();
        let table = SeriesTable::new(cx, id);
        let own_area = figures.area.as_ref().map(|area| cx.text(entity, area));
        Self {
            link: cx.link(entity),
            summary: cx.summary(entity),
            indicator: cx.text(entity, &figures.indicator),
            unit: cx.text(entity, &figures.unit),
            area: own_area.or_else(|| cx.portal.region_entity(cx.portal.scope(entity)).map(|region| cx.title(region))),
            key: key_number(figures.chart, &table),
            spark: if table.is_over_time { spark(&key_values(figures.chart, &table)) } else { Vec::new() },
            publisher: figures.source.as_ref().map(|source| cx.text(entity, &source.publisher)),
            example: figures.example,
        }
    }

    /// Returns the cards of figures by their titles.
    #[must_use]
    pub fn sorted(cx: &Context<'a>, figures: impl IntoIterator<Item = Id<Figures>>) -> Vec<Self> {
        let mut cards: Vec<Self> = figures.into_iter().map(|id| Self::new(cx, id)).collect();
        cx.sort_by_name(&mut cards, |card| &card.indicator.text);
        cards
    }
}

/// Returns the value of each period that stands for all series: their total in a stack, else the first series.
fn key_values(kind: ChartKind, table: &SeriesTable<'_>) -> Vec<Option<f64>> {
    let value = |row: &RowView<'_>| match kind {
        // A total of which a part is missing would be too low.
        ChartKind::Stacked | ChartKind::StackedShare => {
            row.cells.iter().copied().sum::<Option<f64>>().filter(|_| !row.cells.is_empty())
        }
        ChartKind::Line | ChartKind::Bar => row.cells.first().copied().flatten(),
    };
    table.rows.iter().map(value).collect()
}

fn key_number<'a>(kind: ChartKind, table: &SeriesTable<'a>) -> Option<KeyNumber<'a>> {
    let values = key_values(kind, table);
    let mut known = table.rows.iter().zip(values).filter_map(|(row, value)| Some((row, value?)));
    let (sort, found) = match (table.is_over_time, kind) {
        (false, _) => ("highest", known.max_by(|a, b| a.1.total_cmp(&b.1))),
        (true, ChartKind::Stacked | ChartKind::StackedShare) => ("total", known.next_back()),
        (true, ChartKind::Line | ChartKind::Bar) => ("last", known.next_back()),
    };
    let (row, value) = found?;
    let is_stack = matches!(kind, ChartKind::Stacked | ChartKind::StackedShare);
    let has_names = !is_stack && table.series.len() > 1;
    Some(KeyNumber {
        sort,
        value,
        period: row.period.text.clone().into_owned(),
        series: table.series.first().filter(|_| has_names).cloned().flatten(),
        provisional: row.provisional,
    })
}

impl<'a> FiguresView<'a> {
    /// Returns figures in full.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Figures>) -> Self {
        let figures = cx.portal.get(id);
        let table = SeriesTable::new(cx, id);
        let has_shares = figures.chart == ChartKind::StackedShare;
        let percent = || cx.label("figures-percent");
        let unit = if has_shares { percent() } else { cx.text(id.entity(), &figures.unit) };
        let shares = has_shares.then(|| table.shares());
        let drawn = shares.as_ref().unwrap_or(&table);
        let sentences = sentences(cx, drawn, figures.chart, &unit.text);
        Self {
            chart: Value::safe_string(&draw(cx, id, drawn, &unit.text, sentences.join(" "))),
            sentences,
            has_shares,
            has_provisional: table.rows.iter().any(|row| row.provisional),
            has_missing: table.rows.iter().any(|row| row.cells.iter().any(Option::is_none)),
            table,
        }
    }
}

fn draw<'a>(cx: &Context<'a>, id: Id<Figures>, table: &SeriesTable<'a>, unit: &str, summary: String) -> String {
    let figures = cx.portal.get(id);
    let title = cx.title(id.entity());
    let words = ChartWords::new(cx);
    let series = table.series.iter().enumerate().map(|(index, name)| chart::Series {
        name: name.as_ref().map_or("", |name| &name.text),
        values: table.rows.iter().map(|row| row.cells.get(index).copied().flatten()).collect(),
    });
    let breaks = table.breaks.iter().filter_map(|broken| Some((broken.row?, &*broken.reason.text)));
    let format = |value| say::number(cx, figures.chart, value);
    chart::draw(&Chart {
        kind: match figures.chart {
            ChartKind::Line => chart::Kind::Line,
            ChartKind::Bar => chart::Kind::Bar,
            ChartKind::Stacked | ChartKind::StackedShare => chart::Kind::Stacked,
        },
        id: &format!("chart-{}", cx.portal.document(id.entity()).key.id),
        title: &title.text,
        title_lang: title.lang,
        summary,
        unit,
        series: series.collect(),
        periods: table.rows.iter().map(|row| &*row.period.text).collect(),
        provisional: table.rows.iter().map(|row| row.provisional).collect(),
        breaks: breaks.collect(),
        format: &format,
        words: words.of_chart(),
    })
}

/// The words that a chart needs of its own.
struct ChartWords {
    provisional: String,
    missing: String,
    broken: String,
}

impl ChartWords {
    fn new(cx: &Context<'_>) -> Self {
        let [provisional, missing, broken] =
            ["provisional", "missing", "break"].map(|key| cx.word(&format!("figures-{key}")));
        Self { provisional, missing, broken }
    }

    fn of_chart(&self) -> chart::Words<'_> {
        chart::Words { provisional: &self.provisional, missing: &self.missing, broken: &self.broken }
    }
}
