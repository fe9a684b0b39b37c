//! A desk: an organisation's unit that people can reach.

use std::borrow::Cow;

use super::{
    organisation::Organisation,
    place::{OpeningHoursSpecification, PostalAddress},
    thing::thing,
};
use crate::{
    lang::Lang,
    model::{Contact, portal::Publisher},
    portal::EntityId,
    view::Context,
};

thing! {
    /// A desk.
    Desk<'a> is "Organization" {
        name: Cow<'a, str>,
        url: Option<String>,
        description: Option<Cow<'a, str>>,
        address: Option<PostalAddress<'a>>,
        contact_point: Option<ContactPoint<'a>>,
        parent_organization: Option<Organisation<'a>>,
    }
}

thing! {
    /// A way to get in touch.
    ContactPoint<'a> is "ContactPoint" {
        contact_type: Option<String>,
        telephone: Option<&'a str>,
        email: Option<&'a str>,
        url: Option<&'a str>,
        available_language: Vec<Lang>,
        area_served: Vec<Cow<'a, str>>,
        hours_available: Vec<OpeningHoursSpecification>,
    }
}

impl<'a> Desk<'a> {
    /// Returns what the page of a contact says, without the person.
    pub(super) fn new(cx: &Context<'a>, id: EntityId, contact: &'a Contact) -> Self {
        let partner = contact.partner.as_ref().and_then(|partner| cx.portal.resolve(cx.portal.scope(id), partner));
        Self {
            name: cx.title(id).text,
            url: cx.entity_url(id),
            description: cx.summary(id).map(|summary| summary.text),
            address: contact.address.as_ref().map(PostalAddress::new),
            contact_point: contact.has_channel().then(|| ContactPoint::new(cx, id, contact)),
            parent_organization: partner.and_then(|partner| Organisation::mention(cx, partner)),
        }
    }
}

impl<'a> ContactPoint<'a> {
    fn new(cx: &Context<'a>, id: EntityId, contact: &'a Contact) -> Self {
        let scope = cx.portal.scope(id);
        let municipalities = contact.municipalities.iter().filter_map(|m| cx.portal.municipality(scope, m));
        Self {
            contact_type: Some(cx.word(&format!("contact-{}", contact.sort.as_str()))),
            telephone: contact.phone.as_ref().map(|phone| phone.as_str()),
            email: contact.email.as_ref().map(|email| email.as_str()),
            url: contact.booking_url.as_ref().map(|url| url.as_str()),
            available_language: contact.languages.clone(),
            area_served: municipalities.map(|m| cx.municipality_link(m).title.text).collect(),
            hours_available: contact
                .opening_hours
                .as_ref()
                .map_or_else(Vec::new, |hours| OpeningHoursSpecification::all(hours, cx.day)),
        }
    }

    /// Returns how to reach the publisher of the portal, if that is known.
    pub(super) fn of_publisher(publisher: &'a Publisher) -> Option<Self> {
        (publisher.phone.is_some() || publisher.email.is_some()).then(|| Self {
            contact_type: None,
            telephone: publisher.phone.as_ref().map(|phone| phone.as_str()),
            email: publisher.email.as_ref().map(|email| email.as_str()),
            url: None,
            available_language: Vec::new(),
            area_served: Vec::new(),
            hours_available: Vec::new(),
        })
    }
}
