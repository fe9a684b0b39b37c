//! The axis of periods or categories: which of its labels fit, and in how many lines.

use super::{Chart, Kind, Size, float, text};

/// A label below the axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    /// The period that it names.
    pub(super) period: usize,
    /// Its text, line by line.
    pub(super) lines: Vec<String>,
}

/// The room between two labels on one line.
const GAP: f64 = 10.0;

/// Returns the labels that fit when periods stand `step` apart. All of them where there is room, otherwise every second,
/// third or so, counted from the last, because the latest figure is what people look for.
pub(super) fn labels(periods: &[&str], step: f64, size: Size) -> Vec<Label> {
    let count = periods.len();
    let least = (1..count.max(2)).find(|every| fits(periods, *every, step, size)).unwrap_or(count.max(1));
    // A slightly larger distance that also shows the first period tells where the line starts.
    let even = (least..=least + least / 2).find(|every| (count.saturating_sub(1)).is_multiple_of(*every));
    let every = even.filter(|every| fits(periods, *every, step, size)).unwrap_or(least);
    shown(count, every).map(|period| Label { period, lines: lines(periods[period], every, step, size) }).collect()
}

fn shown(count: usize, every: usize) -> impl Iterator<Item = usize> {
    (0..count).filter(move |period| (count - 1 - period).is_multiple_of(every))
}

fn lines(period: &str, every: usize, step: f64, size: Size) -> Vec<String> {
    text::wrap(period, size.font, (float(every) * step - GAP).max(1.0))
}

/// Says whether every label fits that is shown: no word cut, and in two lines, or three when all are shown.
fn fits(periods: &[&str], every: usize, step: f64, size: Size) -> bool {
    let most = if every == 1 { 3 } else { 2 };
    let room = float(every) * step - GAP;
    shown(periods.len(), every).all(|period| {
        text::widest(periods[period].split_whitespace(), size.font) <= room
            && lines(periods[period], every, step, size).len() <= most
    })
}

/// Says whether bars lie rather than stand: when they are not about time and their names do not fit below them.
pub(super) fn wants_rows(chart: &Chart, size: Size) -> bool {
    let is_time = !chart.periods.is_empty() && chart.periods.iter().all(|period| has_year(period));
    // Room for the axis' numbers, or for the names beside stacked bars.
    let beside = if chart.kind == Kind::Stacked { size.label } else { 0.0 };
    let step = (size.width - beside - 50.0) / float(chart.periods.len().max(1));
    !is_time && !fits(&chart.periods, 1, step, size)
}

/// Says whether a text names a year from 1900 to 2099: `2026`, `2026-Q1`, `maart 2026`.
fn has_year(period: &str) -> bool {
    let words = period.split(|letter: char| !letter.is_ascii_digit());
    words.filter(|word| word.len() == 4).any(|word| word.starts_with("19") || word.starts_with("20"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{NARROW, WIDE};

    fn years(count: usize) -> Vec<String> {
        (0..count).map(|year| (2000 + year).to_string()).collect()
    }

    fn shown_years(count: usize, step: f64) -> Vec<usize> {
        let years = years(count);
        let periods: Vec<&str> = years.iter().map(String::as_str).collect();
        labels(&periods, step, WIDE).iter().map(|label| label.period).collect()
    }

    #[test]
    fn all_labels_are_shown_where_they_fit() {
        assert_eq!(shown_years(5, 100.0), [0, 1, 2, 3, 4]);
        assert_eq!(shown_years(1, 100.0), [0]);
        assert_eq!(shown_years(0, 100.0), Vec::<usize>::new());
    }

    #[test]
    fn the_last_label_is_always_shown_and_the_first_where_that_comes_out() {
        assert_eq!(shown_years(11, 28.0), [0, 2, 4, 6, 8, 10]);
        assert_eq!(shown_years(12, 28.0), [1, 3, 5, 7, 9, 11]);
        assert_eq!(shown_years(13, 18.0), [0, 3, 6, 9, 12]);
        // Every second would fit; every third shows the first too.
        assert_eq!(shown_years(10, 28.0), [0, 3, 6, 9]);
    }

    #[test]
    fn long_labels_take_more_lines_and_no_word_is_cut() {
        let labels = labels(&["1e kwartaal 2025", "2e kwartaal 2025"], 100.0, WIDE);
        assert_eq!(labels[1].lines, ["2e kwartaal", "2025"]);
    }

    #[test]
    fn a_year_makes_a_period() {
        for text in ["2026", "2026-Q1", "1e kwartaal 2026", "maart 1998"] {
            assert!(has_year(text), "{text}");
        }
        for text in ["Zorg", "15 tot 27 jaar", "20260", "3050"] {
            assert!(!has_year(text), "{text}");
        }
    }

    #[test]
    fn no_label_is_wider_than_its_place() {
        let long = ["Zorg en welzijn", "Openbaar bestuur", "Handel"];
        for label in labels(&long, 90.0, NARROW) {
            assert!(text::widest(label.lines.iter().map(String::as_str), NARROW.font) <= 80.0, "{label:?}");
        }
    }
}
