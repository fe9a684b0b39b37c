//! Days and moments, all in Europe/Amsterdam.

use std::fmt;

use jiff::civil;
use serde::{Serialize, Serializer};

use super::string_field;

/// A day, `2026-03-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(civil::Date);

/// A year with one of its months, 1 to 12.
pub type Month = (i16, i8);

/// A moment on a day, `2026-03-01 19:30`, or the whole day, `2026-03-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The time on that day, or `None` for the whole day.
    pub time: Option<civil::Time>,
}

/// A range of times on one day, `09:00-17:00`, end exclusive.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeRange {
    /// When it starts.
    pub from: civil::Time,
    /// When it ends.
    pub until: civil::Time,
}

/// The years that a day may lie in; others are typing mistakes, such as `0226` or `20226`.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl Day {
    /// Reads `2026-03-01`, or says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let digits = |range: std::ops::Range<usize>| {
            text.get(range).filter(|t| is_digits(t)).and_then(|t| t.parse::<i16>().ok())
        };
        let shaped = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
        match (digits(0..4), digits(5..7), digits(8..10)) {
            (Some(year), Some(month), Some(day)) if shaped && year > 0 && month > 0 && day > 0 => {
                let (month, day) = (i8::try_from(month), i8::try_from(day));
                let (Ok(month), Ok(day)) = (month, day) else { return Err("impossible".to_owned()) };
                let date = civil::Date::new(year, month, day).map_err(|_| "impossible".to_owned())?;
                if YEARS.contains(&year) { Ok(Self(date)) } else { Err("year".to_owned()) }
            }
            _ if shaped && text.bytes().all(|c| c.is_ascii_digit() || c == b'-') => Err("impossible".to_owned()),
            _ => Err("form".to_owned()),
        }
    }

    /// Returns the day's date for reckoning.
    #[must_use]
    pub fn date(self) -> civil::Date {
        self.0
    }

    /// Returns the year and the month that the day is in.
    #[must_use]
    pub fn month(self) -> Month {
        (self.0.year(), self.0.month())
    }

    /// Returns the day `span` later.
    #[must_use]
    pub fn plus(self, span: jiff::Span) -> Self {
        Self(self.0.saturating_add(span))
    }

    /// Returns how many days `later` comes after this one; negative when it comes before.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }
}

impl From<civil::Date> for Day {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl Moment {
    /// Reads `2026-03-01 19:30`, `2026-03-01T19:30` or `2026-03-01`, or says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let Some((day, time)) = text.split_once([' ', 'T']) else {
            return Day::parse(text).map(|day| Self { day, time: None });
        };
        Ok(Self { day: Day::parse(day)?, time: Some(parse_time(time)?) })
    }

    /// Returns the moment on the clocks of the Netherlands, or `None` for a whole day.
    #[must_use]
    pub fn zoned(self) -> Option<jiff::ZonedDateTime> {
        let moment = self.day.0.to_datetime(self.time?);
        // The zone is inside the program, and the years are far from the ends of what can be reckoned with.
        Some(moment.in_tz("Europe/Amsterdam").expect("a moment of the model is on the clocks of the Netherlands"))
    }

    /// Returns the moment with its distance to UTC, as programs exchange it (RFC 3339): `2026-12-03T19:30:00+01:00`, or
    /// the day alone.
    #[must_use]
    pub fn exchanged(self) -> String {
        self.zoned().map_or_else(|| self.day.to_string(), |zoned| zoned.strftime("%FT%T%:z").to_string())
    }
}

impl TimeRange {
    /// Reads `09:00-17:00`, or says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (from, until) = text.split_once('-').ok_or("form")?;
        let (from, until) = (parse_time(from.trim())?, parse_time(until.trim())?);
        if from < until { Ok(Self { from, until }) } else { Err("order".to_owned()) }
    }
}

/// Says whether a text has digits alone: Rust would take a `+` before a number, too.
fn is_digits(text: &str) -> bool {
    text.bytes().all(|c| c.is_ascii_digit())
}

/// Reads `19:30`.
fn parse_time(text: &str) -> Result<civil::Time, String> {
    let part = |t: &str| (t.len() == 2 && is_digits(t)).then(|| t.parse::<i8>().ok()).flatten();
    let (hour, minute) = text.split_once(':').ok_or("form")?;
    let (Some(hour), Some(minute)) = (part(hour), part(minute)) else { return Err("form".to_owned()) };
    civil::Time::new(hour, minute, 0, 0).map_err(|_| "impossible".to_owned())
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            Some(time) => write!(f, "{}T{:02}:{:02}", self.day, time.hour(), time.minute()),
            None => fmt::Display::fmt(&self.day, f),
        }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for TimeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, until) = (self.from, self.until);
        write!(f, "{:02}:{:02}-{:02}:{:02}", from.hour(), from.minute(), until.hour(), until.minute())
    }
}

impl fmt::Debug for TimeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! serialize_as_shown {
    ($($name:ident),*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}

serialize_as_shown!(Day, Moment, TimeRange);
string_field!(Day, "date", Day::parse);
string_field!(Moment, "moment", Moment::parse);
string_field!(TimeRange, "time-range", TimeRange::parse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_does_not_exist_is_told_from_a_wrong_form() {
        assert_eq!(Day::parse("2026-02-30"), Err("impossible".to_owned()));
        assert_eq!(Day::parse("2026-13-01"), Err("impossible".to_owned()));
        assert_eq!(Day::parse("1 maart 2026"), Err("form".to_owned()));
        assert_eq!(Day::parse("2026-3-1"), Err("form".to_owned()));
        assert_eq!(Day::parse("2028-02-29").map(|d| d.to_string()), Ok("2028-02-29".to_owned()));
    }

    #[test]
    fn moments_are_exchanged_with_the_dutch_summer_and_winter_time() {
        let exchanged = |text| Moment::parse(text).map(Moment::exchanged);
        assert_eq!(exchanged("2026-12-03 19:30"), Ok("2026-12-03T19:30:00+01:00".to_owned()));
        assert_eq!(exchanged("2026-07-03 09:05"), Ok("2026-07-03T09:05:00+02:00".to_owned()));
        assert_eq!(exchanged("2026-07-03"), Ok("2026-07-03".to_owned()));
        // This clock time does not exist: the clock goes from 02.00 to 03.00.
        assert_eq!(exchanged("2026-03-29 02:30"), Ok("2026-03-29T03:30:00+02:00".to_owned()));
    }

    #[test]
    fn a_moment_has_a_time_or_is_a_day() {
        assert_eq!(Moment::parse("2026-03-01 19:30").map(|m| m.to_string()), Ok("2026-03-01T19:30".to_owned()));
        assert_eq!(Moment::parse("2026-03-01").map(|m| m.time), Ok(None));
        assert_eq!(Moment::parse("2026-03-01 25:00"), Err("impossible".to_owned()));
        assert!(TimeRange::parse("17:00-09:00").is_err());
    }
}
