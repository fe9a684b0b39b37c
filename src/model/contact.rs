//! A contact: a desk, or a person in a role.

use super::{Audience, Partner, portal::Image};
use crate::{
    field::{Day, Email, MunicipalityRef, Phone, Postcode, Ref, SubRegionRef, Text, TimeRange, Url},
    lang::Lang,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

entity! {
    /// A desk, or a person in a role. A person is shown only while the consent holds.
    pub struct Contact {
        /// The desk's or role's name. A person's own name stands under `person`.
        pub name: Text,
        /// What sort of contact it is.
        #[serde(rename = "type")]
        pub sort: ContactType,
        /// The partner that the contact belongs to.
        pub partner: Option<Ref<Partner>>,
        /// For whom the contact is; everybody when left out.
        #[serde(default)]
        pub audience: Vec<Audience>,
        /// What people can ask here.
        #[serde(default)]
        pub topics: Vec<Text>,
        /// The municipalities that the contact is for; the whole region when left out.
        #[serde(default)]
        pub municipalities: Vec<MunicipalityRef>,
        /// The sub-regions that the contact is for.
        #[serde(default)]
        pub sub_regions: Vec<SubRegionRef>,
        /// Where people can come.
        pub address: Option<Address>,
        /// When people can come or call.
        pub opening_hours: Option<OpeningHours>,
        /// The telephone number, `"+31880000000"`.
        pub phone: Option<Phone>,
        /// The mail address.
        pub email: Option<Email>,
        /// Where people make an appointment.
        pub booking_url: Option<Url>,
        /// The languages that are spoken.
        #[serde(default)]
        pub languages: Vec<Lang>,
        /// The person, with the consent to show the name.
        pub person: Option<Person>,
    }
}

choice! {
    /// What sort of contact it is.
    pub enum ContactType {
        /// A desk for people.
        ServiceDesk = "service_desk",
        /// A desk for employers.
        EmployerDesk = "employer_desk",
        /// A desk for learning and working.
        LearningDesk = "learning_desk",
        /// A person in a role.
        Person = "person",
        /// A desk that travels.
        MobileDesk = "mobile_desk",
    }
}

/// An address to visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    pub street: Box<str>,
    /// Postcode.
    pub postcode: Option<Postcode>,
    /// Town or city.
    pub city: Box<str>,
}

/// When a desk is open: per day a list of times.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// Monday: `["09:00-12:00", "13:00-17:00"]`.
    #[serde(default)]
    pub mon: Vec<TimeRange>,
    /// Tuesday.
    #[serde(default)]
    pub tue: Vec<TimeRange>,
    /// Wednesday.
    #[serde(default)]
    pub wed: Vec<TimeRange>,
    /// Thursday.
    #[serde(default)]
    pub thu: Vec<TimeRange>,
    /// Friday.
    #[serde(default)]
    pub fri: Vec<TimeRange>,
    /// Saturday.
    #[serde(default)]
    pub sat: Vec<TimeRange>,
    /// Sunday.
    #[serde(default)]
    pub sun: Vec<TimeRange>,
    /// Days with other times.
    #[serde(default)]
    pub exceptions: Vec<HoursException>,
    /// `true` when people can come without an appointment.
    #[serde(default)]
    pub walk_in: bool,
}

/// A day with other opening times.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HoursException {
    /// The day.
    pub date: Day,
    /// The times on that day; none when it is closed.
    #[serde(default)]
    pub hours: Vec<TimeRange>,
    /// Why, such as a public holiday.
    pub reason: Option<Text>,
}

/// A person in a role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The person's name. Shown only while the consent holds.
    pub name: Box<str>,
    /// What the person does.
    pub role: Option<Text>,
    /// A photograph of the person. Shown only while the consent holds.
    pub photo: Option<Image>,
    /// The person's consent. Without it neither name nor photograph are shown anywhere.
    pub consent: Option<Consent>,
}

/// A person's consent to be named and shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// The day on which it was given.
    pub given_on: Day,
    /// The last day on which it holds.
    pub until: Option<Day>,
    /// The day on which it was withdrawn.
    pub withdrawn_on: Option<Day>,
}

impl Consent {
    /// Says whether the consent holds on `day`.
    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        self.given_on <= day
            && self.until.is_none_or(|until| day <= until)
            && self.withdrawn_on.is_none_or(|withdrawn| day < withdrawn)
    }
}

impl OpeningHours {
    /// Returns the week's days from Monday with their times.
    #[must_use]
    pub fn week(&self) -> [(&'static str, &[TimeRange]); 7] {
        [
            ("mon", &self.mon),
            ("tue", &self.tue),
            ("wed", &self.wed),
            ("thu", &self.thu),
            ("fri", &self.fri),
            ("sat", &self.sat),
            ("sun", &self.sun),
        ]
    }
}

impl Contact {
    /// Returns the person, if the consent to show them holds on `day`. Pages name persons by this and nothing else.
    #[must_use]
    pub fn shown_person(&self, day: Day) -> Option<&Person> {
        self.person.as_ref().filter(|person| person.consent.as_ref().is_some_and(|consent| consent.holds(day)))
    }

    /// Says whether there is at least one way to get in touch.
    #[must_use]
    pub fn has_channel(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.booking_url.is_some() || self.address.is_some()
    }
}
