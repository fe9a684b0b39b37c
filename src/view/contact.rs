//! A desk or person, as lists and other pages show it.

use serde::Serialize;

use super::{Card, Context, ImageView, LinkView};
use crate::{
    field::{Day, Localized, TimeRange},
    lang::Lang,
    model::{Audience, Contact, Door, audience, contact::ContactType},
    portal::Id,
};

/// A desk or person with all ways to get in touch.
#[derive(Debug, Clone, Serialize)]
pub struct ContactCard<'a> {
    /// Name and address of the page.
    pub link: LinkView<'a>,
    /// What people can do here.
    pub summary: Option<Localized<'a>>,
    /// `employer_desk`, for the label `contact-employer_desk`.
    pub sort: &'static str,
    /// The person, while the consent holds.
    pub person: Option<PersonView<'a>>,
    /// The partner that it belongs to.
    pub partner: Option<LinkView<'a>>,
    /// What people can ask.
    pub topics: Vec<Localized<'a>>,
    /// Where people can come.
    pub address: Option<AddressView<'a>>,
    /// The telephone number.
    pub phone: Option<PhoneView>,
    /// The mail address.
    pub email: Option<&'a str>,
    /// Where people make an appointment.
    pub booking_url: Option<&'a str>,
    /// The week from Monday.
    pub week: Vec<DayView>,
    /// Days to come with other times.
    pub exceptions: Vec<ExceptionView<'a>>,
    /// Whether people can come without an appointment.
    pub walk_in: bool,
    /// The languages that are spoken.
    pub languages: &'a [Lang],
    /// The municipalities it is for; none when it is for the whole region.
    pub municipalities: Vec<LinkView<'a>>,
    /// The sub-regions it is for.
    pub sub_regions: Vec<LinkView<'a>>,
    /// Whom it is for.
    #[serde(skip)]
    pub audience: &'a [Audience],
    /// Whether it is for people.
    pub for_people: bool,
    /// Whether it is for businesses.
    pub for_businesses: bool,
    /// Whether it is invented.
    pub example: bool,
    /// Which contact it is.
    #[serde(skip)]
    pub id: Id<Contact>,
}

/// A person in a role.
#[derive(Debug, Clone, Serialize)]
pub struct PersonView<'a> {
    /// The name.
    pub name: &'a str,
    /// What the person does.
    pub role: Option<Localized<'a>>,
    /// The photograph.
    pub photo: Option<ImageView<'a>>,
}

/// An address to visit.
#[derive(Debug, Clone, Serialize)]
pub struct AddressView<'a> {
    /// Street and number.
    pub street: &'a str,
    /// Postcode.
    pub postcode: Option<&'a str>,
    /// Town or city.
    pub city: &'a str,
}

/// A telephone number.
#[derive(Debug, Clone, Serialize)]
pub struct PhoneView {
    /// `tel:+31880000000`
    pub href: String,
    /// `088 000 00 00`
    pub text: String,
}

/// A day of the week with its times.
#[derive(Debug, Clone, Serialize)]
pub struct DayView {
    /// `mon`, for the label `day-mon`.
    pub day: &'static str,
    /// `09.00–17.00`, in order; none when it is closed.
    pub hours: Vec<String>,
}

/// A day with other times.
#[derive(Debug, Clone, Serialize)]
pub struct ExceptionView<'a> {
    /// The day.
    pub date: Day,
    /// The times; none when it is closed.
    pub hours: Vec<String>,
    /// Why.
    pub reason: Option<Localized<'a>>,
}

impl<'a> Card<'a> for ContactCard<'a> {
    type Of = Contact;
    const COMPONENT: &'static str = "card.contact";

    fn new(cx: &Context<'a>, id: Id<Contact>) -> Self {
        let portal = cx.portal;
        let contact = portal.get(id);
        let entity = id.entity();
        let scope = portal.scope(entity);
        let hours = contact.opening_hours.as_ref();
        let week = hours.map_or(Vec::new(), |hours| {
            hours.week().iter().map(|(day, ranges)| DayView { day, hours: times(cx, ranges) }).collect::<Vec<_>>()
        });
        let exceptions = hours.map_or(&[][..], |hours| &hours.exceptions).iter().filter(|e| e.date >= cx.day);
        let municipalities = contact.municipalities.iter().filter_map(|m| portal.municipality(scope, m));
        Self {
            link: cx.link(entity),
            summary: cx.summary(entity),
            sort: contact.sort.as_str(),
            person: contact.shown_person(cx.day).map(|person| PersonView {
                name: &person.name,
                role: person.role.as_ref().map(|role| cx.text(entity, role)),
                photo: person.photo.as_ref().and_then(|photo| ImageView::new(cx, entity, photo)),
            }),
            partner: contact
                .partner
                .as_ref()
                .and_then(|p| portal.resolve(scope, p))
                .and_then(|p| cx.mention(p.entity())),
            topics: cx.texts(entity, &contact.topics),
            address: contact.address.as_ref().map(|address| AddressView {
                street: &address.street,
                postcode: address.postcode.as_ref().map(|postcode| postcode.as_str()),
                city: &address.city,
            }),
            phone: contact
                .phone
                .as_ref()
                .map(|phone| PhoneView { href: format!("tel:{phone}"), text: phone.readable() }),
            email: contact.email.as_ref().map(|email| email.as_str()),
            booking_url: contact.booking_url.as_ref().map(|url| url.as_str()),
            week: if week.iter().all(|day| day.hours.is_empty()) { Vec::new() } else { week },
            exceptions: exceptions
                .map(|e| ExceptionView {
                    date: e.date,
                    hours: times(cx, &e.hours),
                    reason: e.reason.as_ref().map(|reason| cx.text(entity, reason)),
                })
                .collect(),
            walk_in: hours.is_some_and(|hours| hours.walk_in),
            languages: &contact.languages,
            municipalities: municipalities.map(|m| cx.municipality_link(m)).collect(),
            sub_regions: contact.sub_regions.iter().filter_map(|s| cx.sub_region_named(scope, s.as_str())).collect(),
            audience: &contact.audience,
            for_people: audience::serves(&contact.audience, Door::People),
            for_businesses: audience::serves(&contact.audience, Door::Businesses),
            example: contact.example,
            id,
        }
    }
}

impl<'a> ContactCard<'a> {
    /// Returns the cards of contacts, by name.
    #[must_use]
    pub fn sorted(cx: &Context<'a>, contacts: impl IntoIterator<Item = Id<Contact>>) -> Vec<Self> {
        let mut cards: Vec<Self> = contacts.into_iter().map(|id| Self::new(cx, id)).collect();
        cx.sort_by_name(&mut cards, |card| &card.link.title.text);
        cards
    }

    /// Returns the cards of the contacts for those behind a door: the sorts of desk that are meant for them in front,
    /// then those for the whole region, then by name.
    #[must_use]
    pub fn for_door(cx: &Context<'a>, door: Door, contacts: impl IntoIterator<Item = Id<Contact>>) -> Vec<Self> {
        let contacts = contacts.into_iter().filter(|id| audience::serves(&cx.portal.get(*id).audience, door));
        let mut cards = Self::sorted(cx, contacts);
        cards.sort_by_key(|card| (card.rank(door), !card.is_for_whole_region()));
        cards
    }

    /// Returns the desk to call for those behind a door who have not said where they live: one with a telephone number
    /// for the whole region, or else a national one.
    #[must_use]
    pub fn to_call(cx: &Context<'a>, door: Door) -> Option<Self> {
        let mut cards = Self::for_door(cx, door, cx.shown::<Contact>());
        cards.retain(|card| card.is_for_whole_region() && card.phone.is_some() && card.person.is_none());
        // Stable: within the region's own desks, and within the national ones, the order of the door stays.
        cards.sort_by_key(|card| cx.portal.scope(card.id.entity()) != cx.scope);
        (!cards.is_empty()).then(|| cards.remove(0))
    }

    /// Returns how far back a contact stands for those behind a door, the first least: by its sort, and behind desks for
    /// everybody those for a part of them.
    #[must_use]
    pub fn rank(&self, door: Door) -> (usize, bool) {
        use ContactType::{EmployerDesk, LearningDesk, MobileDesk, Person, ServiceDesk};
        let order = match door {
            Door::People => [ServiceDesk, LearningDesk, MobileDesk, Person, EmployerDesk],
            Door::Businesses => [EmployerDesk, Person, ServiceDesk, LearningDesk, MobileDesk],
        };
        let sort = order.iter().position(|known| known.as_str() == self.sort).unwrap_or(order.len());
        (sort, audience::is_narrow(self.audience, door))
    }

    fn is_for_whole_region(&self) -> bool {
        self.municipalities.is_empty() && self.sub_regions.is_empty()
    }
}

fn times(cx: &Context<'_>, ranges: &[TimeRange]) -> Vec<String> {
    let mut ranges = ranges.to_vec();
    ranges.sort();
    let clock = |time| cx.formats.clock(time);
    ranges.iter().map(|range| format!("{}–{}", clock(range.from), clock(range.until))).collect()
}
