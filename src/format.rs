//! Dates, numbers and the order of names as a language writes them.
//!
//! The data are those of the Unicode CLDR, by way of ICU4X, so that "dinsdag 3 november 2026" and "12.345,67" are
//! right in every language that a portal may have.

use std::{cmp::Ordering, str::FromStr};

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{MD, YM, YMD, YMDE},
    input::Date,
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;

use crate::{
    field::{Day, Moment, Month},
    lang::Lang,
};

type DayFormatter<F> = FixedCalendarDateTimeFormatter<icu_calendar::Gregorian, F>;

/// How one language writes dates and numbers.
pub struct Formats {
    lang: Lang,
    weekday: DayFormatter<YMDE>,
    day: DayFormatter<YMD>,
    short: DayFormatter<MD>,
    month: DayFormatter<YM>,
    decimal: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// Returns the formats of a language; those of the root locale when CLDR does not know it.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        // British English, because dates in the Netherlands put the day first in English too.
        // Everywhere the digits that the numbers of telephones, streets and prices have in the Netherlands.
        let tag = if lang == Lang::EN { "en-GB".to_owned() } else { format!("{lang}-u-nu-latn") };
        let locale = Locale::from_str(&tag).unwrap_or(Locale::UNKNOWN);
        let mut collation = CollatorPreferences::from(&locale);
        collation.numeric_ordering = Some(CollationNumericOrdering::True);
        let known = "ICU4X carries the data of every language, or falls back to the root";
        Self {
            lang,
            weekday: DayFormatter::try_new((&locale).into(), YMDE::long()).expect(known),
            day: DayFormatter::try_new((&locale).into(), YMD::long()).expect(known),
            short: DayFormatter::try_new((&locale).into(), MD::medium()).expect(known),
            month: DayFormatter::try_new((&locale).into(), YM::long()).expect(known),
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(known),
            collator: Collator::try_new(collation, CollatorOptions::default()).expect(known),
        }
    }

    /// Returns `dinsdag 3 november 2026`.
    #[must_use]
    pub fn weekday(&self, day: Day) -> String {
        self.weekday.format(&date(day)).to_string()
    }

    /// Returns `3 november 2026`.
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        self.day.format(&date(day)).to_string()
    }

    /// Returns `3 nov`.
    #[must_use]
    pub fn short(&self, day: Day) -> String {
        self.short.format(&date(day)).to_string()
    }

    /// Returns the month alone, as `nov`.
    #[must_use]
    pub fn short_month(&self, day: Day) -> String {
        self.short(day).replace(&day.date().day().to_string(), "").trim().to_owned()
    }

    /// Returns `november 2026`.
    #[must_use]
    pub fn month(&self, (year, month): Month) -> String {
        jiff::civil::Date::new(year, month, 1)
            .map_or_else(|_| format!("{year}-{month}"), |first| self.month.format(&date(first.into())).to_string())
    }

    /// Returns `dinsdag 3 november 2026, 19.30`, or the day alone.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        let day = self.weekday(moment.day);
        moment.time.map_or(day.clone(), |time| format!("{day}, {}", self.clock(time)))
    }

    /// Returns `19.30`, as Dutch signs and timetables write it, and `19:30` in other languages. A clock of 24 hours
    /// leaves nobody in doubt, whatever they are used to.
    #[must_use]
    pub fn clock(&self, time: jiff::civil::Time) -> String {
        let between = if self.lang == Lang::NL { '.' } else { ':' };
        format!("{:02}{between}{:02}", time.hour(), time.minute())
    }

    /// Returns `12.345,67`, with at most two decimals and none that are zero.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        if let Some(whole) = whole(value) {
            return self.decimal.format(&whole.into()).to_string();
        }
        let text = format!("{value:.2}");
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        Decimal::from_str(text).map_or_else(|_| text.to_owned(), |decimal| self.decimal.format(&decimal).to_string())
    }

    /// Returns `€ 1.250` or `€ 12,50`.
    #[must_use]
    pub fn euro(&self, amount: f64) -> String {
        if let Some(whole) = whole(amount) {
            return format!("€\u{a0}{}", self.decimal.format(&whole.into()));
        }
        let text = if amount.fract() == 0.0 { format!("{amount:.0}") } else { format!("{amount:.2}") };
        let number = Decimal::from_str(&text).map_or(text, |decimal| self.decimal.format(&decimal).to_string());
        format!("€\u{a0}{number}")
    }

    /// Compares names as people of this language sort them, with numbers by their value.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }
}

/// Returns the whole number that a value is, if it is one of usual size. Such a number is written without looking for decimals,
/// which takes most of the time.
pub(crate) fn whole(value: f64) -> Option<i32> {
    #[expect(clippy::cast_possible_truncation, reason = "it is compared")]
    let whole = value as i32;
    #[expect(clippy::float_cmp, reason = "it is the same or it is not")]
    (f64::from(whole) == value).then_some(whole)
}

fn date(day: Day) -> Date<icu_calendar::Gregorian> {
    let date = day.date();
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::try_new_gregorian(date.year().into(), month, day).expect("a day of the model exists")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("the day exists")
    }

    #[test]
    fn dutch_dates_and_numbers() {
        let nl = Formats::new(Lang::NL);
        assert_eq!(nl.weekday(day("2026-11-03")), "dinsdag 3 november 2026");
        assert_eq!(nl.day(day("2026-11-03")), "3 november 2026");
        assert_eq!(nl.month((2027, 1)), "januari 2027");
        assert_eq!(nl.number(12_345.67), "12.345,67");
        assert_eq!(nl.number(-3.0), "-3");
        assert_eq!(nl.euro(1250.0), "€\u{a0}1.250");
        assert_eq!(nl.euro(12.5), "€\u{a0}12,50");
    }

    #[test]
    fn arabic_has_its_own_months_and_the_digits_of_the_country() {
        let ar = Formats::new("ar".parse().expect("a language"));
        assert_eq!(ar.day(day("2026-11-03")), "3 نوفمبر 2026");
        assert_eq!(ar.weekday(day("2026-11-03")), "الثلاثاء، 3 نوفمبر 2026");
        assert_eq!([ar.number(12_345.67), ar.euro(1250.0)], ["12,345.67", "€\u{a0}1,250"]);
    }

    #[test]
    fn times_are_as_the_language_writes_them() {
        let time = jiff::civil::Time::constant(9, 5, 0, 0);
        assert_eq!([Lang::NL, Lang::EN].map(|lang| Formats::new(lang).clock(time)), ["09.05", "09:05"]);
    }

    #[test]
    fn names_sort_by_language_and_number() {
        let nl = Formats::new(Lang::NL);
        assert_eq!(nl.compare("Élan", "Zes"), Ordering::Less);
        assert_eq!(nl.compare("Stap 9", "Stap 10"), Ordering::Less);
    }
}
