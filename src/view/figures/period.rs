//! Periods in words and in order: years, quarters and months; anything else is a category.

use super::Context;
use crate::words::args;

/// A period of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Period {
    /// `2026`
    Year(i32),
    /// `2026-Q1`: the year, and 1 to 4.
    Quarter(i32, i32),
    /// `2026-03`: the year, and 1 to 12.
    Month(i32, i32),
}

/// A long gap between two periods is not filled: it is a slip of the pen, such as the year 205.
const LONGEST_GAP: i32 = 60;

impl Period {
    /// Reads a period; `None` for a category.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let number = |digits: &str, length: usize| {
            (digits.len() == length && digits.bytes().all(|c| c.is_ascii_digit()))
                .then(|| digits.parse::<i32>().ok())?
        };
        let Some((year, rest)) = text.split_once('-') else { return number(text, 4).map(Self::Year) };
        let year = number(year, 4)?;
        match rest.strip_prefix('Q') {
            Some(quarter) => {
                number(quarter, 1).filter(|quarter| (1..=4).contains(quarter)).map(|q| Self::Quarter(year, q))
            }
            None => number(rest, 2).filter(|month| (1..=12).contains(month)).map(|month| Self::Month(year, month)),
        }
    }

    /// Returns how many such periods there were before this one, for putting them in order.
    pub(super) fn index(self) -> i32 {
        match self {
            Self::Year(year) => year,
            Self::Quarter(year, quarter) => year * 4 + quarter - 1,
            Self::Month(year, month) => year * 12 + month - 1,
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Year(year) => Self::Year(year + 1),
            Self::Quarter(year, 4) => Self::Quarter(year + 1, 1),
            Self::Quarter(year, quarter) => Self::Quarter(year, quarter + 1),
            Self::Month(year, 12) => Self::Month(year + 1, 1),
            Self::Month(year, month) => Self::Month(year, month + 1),
        }
    }

    /// Returns the periods between this one and `later`, so that time runs evenly on an axis. None when they are too
    /// many to have been left out on purpose.
    pub(super) fn until(self, later: Self) -> Vec<Self> {
        let gap = later.index() - self.index();
        if !(2..=LONGEST_GAP).contains(&gap) {
            return Vec::new();
        }
        std::iter::successors(Some(self.next()), |period| Some(period.next())).take_while(|p| *p != later).collect()
    }

    /// Returns the period in the page's language: `1e kwartaal 2026`.
    pub(super) fn words(self, cx: &Context<'_>) -> String {
        match self {
            Self::Year(year) => year.to_string(),
            Self::Quarter(year, quarter) => {
                cx.words.get("period-quarter", &args([("quarter", quarter.to_string()), ("year", year.to_string())]))
            }
            Self::Month(year, month) => match (i16::try_from(year), i8::try_from(month)) {
                (Ok(year), Ok(month)) => cx.formats.month((year, month)),
                _ => format!("{year}-{month:02}"),
            },
        }
    }
}

/// Returns the texts as periods, when all of them are of one sort.
pub(super) fn is_time<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Vec<Period>> {
    let periods: Vec<Period> = texts.into_iter().map(Period::parse).collect::<Option<_>>()?;
    let first = std::mem::discriminant(periods.first()?);
    periods.iter().all(|period| std::mem::discriminant(period) == first).then_some(periods)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_quarters_and_months_are_periods_and_other_words_are_not() {
        assert_eq!(Period::parse("2026"), Some(Period::Year(2026)));
        assert_eq!(Period::parse("2026-Q4"), Some(Period::Quarter(2026, 4)));
        assert_eq!(Period::parse("2026-03"), Some(Period::Month(2026, 3)));
        for text in ["Zorg", "15-25", "2026-Q5", "2026-13", "26", "2026-3", ""] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_gap_is_filled_over_the_turn_of_the_year() {
        let gap = Period::Quarter(2025, 3).until(Period::Quarter(2026, 2));
        assert_eq!(gap, [Period::Quarter(2025, 4), Period::Quarter(2026, 1)]);
        assert_eq!(Period::Month(2025, 11).until(Period::Month(2026, 1)), [Period::Month(2025, 12)]);
        assert_eq!(Period::Year(205).until(Period::Year(2026)), []);
    }

    #[test]
    fn periods_of_two_sorts_are_no_time() {
        assert!(is_time(["2025", "2026-Q1"]).is_none());
        assert!(is_time([]).is_none());
        assert!(is_time(["2025", "2026"]).is_some());
    }
}
