//! What a chart shows, in sentences for who cannot see it. They are reckoned from the points, so that they are never
//! out of date.

use super::{Context, RowView, SeriesTable};
use crate::{model::figures::ChartKind, words::args};

/// The most series that are told one by one; with more, the table is easier to follow.
const MOST: usize = 6;

/// Returns a number in words: parts of a whole, which are reckoned, with at most one decimal.
pub(super) fn number(cx: &Context<'_>, kind: ChartKind, value: f64) -> String {
    let is_share = kind == ChartKind::StackedShare;
    cx.formats.number(if is_share { (value * 10.0).round() / 10.0 } else { value })
}

/// Returns a sentence for each series, and one for the values that are missing.
pub(super) fn sentences(cx: &Context<'_>, table: &SeriesTable<'_>, kind: ChartKind, unit: &str) -> Vec<String> {
    let series = 0..table.series.len().min(MOST);
    let mut sentences: Vec<String> = series.filter_map(|series| of_series(cx, table, series, (kind, unit))).collect();
    if table.series.len() > MOST {
        sentences.push(say(cx, "figures-say-more", &[("n", (table.series.len() - MOST).to_string())]));
    }
    sentences.extend(missing(cx, table));
    sentences
}

fn of_series(
    cx: &Context<'_>,
    table: &SeriesTable<'_>,
    series: usize,
    (kind, unit): (ChartKind, &str),
) -> Option<String> {
    let name = table.series.get(series)?.as_ref().map_or("", |name| &name.text);
    let (first, last) = (table.known(series).next()?, table.known(series).next_back()?);
    let highest = table.known(series).max_by(|a, b| a.1.total_cmp(&b.1))?;
    let lowest = table.known(series).min_by(|a, b| a.1.total_cmp(&b.1))?;
    let (from, to) = if table.is_over_time { (first, last) } else { (highest, lowest) };
    let mut values =
        vec![("name", name.to_owned()), ("named", (!name.is_empty()).to_string()), ("unit", unit.to_owned())];
    values.extend(value(cx, kind, ["from", "from-period"], from));
    values.extend(value(cx, kind, ["to", "to-period"], to));
    values.extend(value(cx, kind, ["highest", "highest-period"], highest));
    let is_alone = std::ptr::eq(from.0, to.0);
    let key = match (table.is_over_time, is_alone) {
        (_, true) => "figures-say-one",
        (false, false) => "figures-say-categories",
        // The highest value is told apart from the ends, where it was told already.
        (true, false) if std::ptr::eq(highest.0, first.0) || std::ptr::eq(highest.0, last.0) => "figures-say-change",
        (true, false) => "figures-say-change-highest",
    };
    Some(say(cx, key, &values))
}

fn value(
    cx: &Context<'_>,
    kind: ChartKind,
    names: [&'static str; 2],
    (row, value): (&RowView<'_>, f64),
) -> [(&'static str, String); 2] {
    let period = &row.period.text;
    let provisional = if row.provisional { format!(" ({})", cx.word("figures-provisional")) } else { String::new() };
    [(names[0], number(cx, kind, value)), (names[1], format!("{period}{provisional}"))]
}

fn missing(cx: &Context<'_>, table: &SeriesTable<'_>) -> Option<String> {
    let rows = table.rows.iter().filter(|row| row.cells.iter().any(Option::is_none));
    let periods: Vec<&str> = rows.map(|row| &*row.period.text).collect();
    let (n, periods) = (periods.len().to_string(), periods.join(", "));
    (!periods.is_empty()).then(|| say(cx, "figures-say-missing", &[("n", n), ("periods", periods)]))
}

fn say(cx: &Context<'_>, key: &str, values: &[(&'static str, String)]) -> String {
    cx.words.get(key, &args(values.iter().map(|(name, value)| (*name, value.as_str()))))
}
