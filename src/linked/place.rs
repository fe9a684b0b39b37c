//! Where something is, and when it is open.

use std::borrow::Cow;

use super::thing::thing;
use crate::{
    field::{Day, TimeRange},
    model::contact::{Address, OpeningHours},
};

thing! {
    /// Where something takes place.
    Place<'a> is "Place" { name: Cow<'a, str> }
}

thing! {
    /// Where people take part online.
    VirtualLocation<'a> is "VirtualLocation" { url: Cow<'a, str> }
}

thing! {
    /// An address to visit.
    PostalAddress<'a> is "PostalAddress" {
        street_address: Cow<'a, str>,
        postal_code: Option<&'a str>,
        address_locality: Cow<'a, str>,
        address_country: Cow<'a, str>,
    }
}

thing! {
    /// A time at which somebody is there: on a day of every week, or from one day through another.
    OpeningHoursSpecification is "OpeningHoursSpecification" {
        day_of_week: Option<&'static str>,
        valid_from: Option<Day>,
        valid_through: Option<Day>,
        opens: String,
        closes: String,
    }
}

impl<'a> PostalAddress<'a> {
    /// Returns an address.
    pub(super) fn new(address: &'a Address) -> Self {
        let postcode = address.postcode.as_ref().map(|postcode| postcode.as_str());
        // A desk over the border has a postcode of another form.
        let country = postcode.filter(|code| code.ends_with(|c: char| c.is_ascii_alphabetic())).map_or("", |_| "NL");
        Self {
            street_address: Cow::Borrowed(&address.street),
            postal_code: postcode,
            address_locality: Cow::Borrowed(&address.city),
            address_country: Cow::Borrowed(country),
        }
    }
}

impl OpeningHoursSpecification {
    /// Returns the times of a week, and those of other days from `day` on. A day that is closed opens and closes at
    /// midnight, as schema.org has it.
    pub(super) fn all(hours: &OpeningHours, day: Day) -> Vec<Self> {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        let week = names.into_iter().zip(hours.week()).flat_map(|(name, (_, ranges))| {
            ranges.iter().map(move |range| Self { day_of_week: Some(name), ..Self::of_range(*range) })
        });
        let closed = || Self::between("00:00".to_owned(), "00:00".to_owned());
        let others = hours.exceptions.iter().filter(|other| other.date >= day).flat_map(|other| {
            let times: Vec<Self> = other.hours.iter().map(|range| Self::of_range(*range)).collect();
            let times = if times.is_empty() { vec![closed()] } else { times };
            times.into_iter().map(|time| Self { valid_from: Some(other.date), valid_through: Some(other.date), ..time })
        });
        week.chain(others).collect()
    }

    fn of_range(range: TimeRange) -> Self {
        let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
        Self::between(clock(range.from), clock(range.until))
    }

    fn between(opens: String, closes: String) -> Self {
        Self { day_of_week: None, valid_from: None, valid_through: None, opens, closes }
    }
}
