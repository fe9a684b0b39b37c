//! A length of time that an editor writes, such as `P6M`.

use serde::{Serialize, Serializer};

use super::string_field;

/// An ISO 8601 duration of one unit: `P10D`, `P20W`, `P6M`, `P2Y`, `PT8H`. One unit, so that it is read out without
/// reckoning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// How many of the unit.
    pub count: u16,
    /// The unit.
    pub unit: Unit,
}

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// `PT8H`
    Hours,
    /// `P10D`
    Days,
    /// `P20W`
    Weeks,
    /// `P6M`
    Months,
    /// `P2Y`
    Years,
}

impl Unit {
    /// Returns the unit's name, as the translations use it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

impl Period {
    /// Reads `P6M`, or gives it back when it is no period of one unit.
    pub fn parse(text: &str) -> Result<Self, String> {
        let fault = || text.to_owned();
        let rest = text.strip_prefix('P').ok_or_else(fault)?;
        let (digits, unit) = match (rest.strip_prefix('T'), rest.chars().last()) {
            (Some(time), Some('H')) => (&time[..time.len() - 1], Unit::Hours),
            (None, Some('D')) => (&rest[..rest.len() - 1], Unit::Days),
            (None, Some('W')) => (&rest[..rest.len() - 1], Unit::Weeks),
            (None, Some('M')) => (&rest[..rest.len() - 1], Unit::Months),
            (None, Some('Y')) => (&rest[..rest.len() - 1], Unit::Years),
            _ => return Err(fault()),
        };
        let count = digits.parse().ok().filter(|count| *count > 0).ok_or_else(fault)?;
        Ok(Self { count, unit })
    }

    /// Returns the period for reckoning with days.
    #[must_use]
    pub fn span(self) -> jiff::Span {
        let count = i64::from(self.count);
        let span = jiff::Span::new();
        match self.unit {
            Unit::Hours => span.days(count / 24),
            Unit::Days => span.days(count),
            Unit::Weeks => span.weeks(count),
            Unit::Months => span.months(count),
            Unit::Years => span.years(count.min(9_000)),
        }
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (time, letter) = match self.unit {
            Unit::Hours => ("T", 'H'),
            Unit::Days => ("", 'D'),
            Unit::Weeks => ("", 'W'),
            Unit::Months => ("", 'M'),
            Unit::Years => ("", 'Y'),
        };
        write!(f, "P{time}{}{letter}", self.count)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

string_field!(Period, "period", Period::parse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_one_unit() {
        for text in ["PT8H", "P10D", "P20W", "P6M", "P2Y"] {
            assert_eq!(Period::parse(text).map(|p| p.to_string()), Ok(text.to_owned()));
        }
        for text in ["P", "6M", "P1Y6M", "P0D", "PT", "P6Mé", "Pé"] {
            assert!(Period::parse(text).is_err(), "{text}");
        }
    }
}
