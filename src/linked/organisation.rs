//! An organisation: a partner, or the publisher of the portal.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    desk::ContactPoint,
    thing::{Absent, thing},
};
use crate::{
    model::{
        Partner,
        partner::{Identifiers, PartnerType},
        portal::Publisher,
    },
    portal::{EntityId, Id, ScopeId},
    view::Context,
};

/// An organisation.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Organisation<'a> {
    #[serde(rename = "@type")]
    sort: Sort,
    name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    legal_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    alternate_name: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    description: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    same_as: Option<&'a str>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    logo: Option<String>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    identifier: Vec<PropertyValue<'a>>,
    #[serde(skip_serializing_if = "Absent::is_absent")]
    contact_point: Option<ContactPoint<'a>>,
}

/// What sort of organisation it is.
#[derive(Serialize, Default)]
enum Sort {
    #[default]
    Organization,
    GovernmentOrganization,
}

thing! {
    /// A number in a register.
    PropertyValue<'a> is "PropertyValue" {
        #[serde(rename = "propertyID")]
        property_id: Cow<'a, str>,
        value: Cow<'a, str>,
    }
}

impl<'a> Organisation<'a> {
    /// Returns all that the page of a partner says.
    pub(super) fn new(cx: &Context<'a>, id: EntityId, partner: &'a Partner) -> Self {
        let logo = partner.logo.as_ref().and_then(|logo| cx.portal.media_file(cx.portal.scope(id), &logo.file));
        Self {
            legal_name: partner.legal_name.as_deref(),
            alternate_name: partner.short_name.as_ref().map(|name| cx.text(id, name).text),
            description: cx.summary(id).map(|summary| summary.text),
            same_as: partner.website.as_ref().map(|url| url.as_str()),
            logo: logo.and_then(|logo| cx.picture(&logo)).map(|logo| cx.absolute(&logo.href)),
            identifier: identifiers(&partner.identifiers),
            ..Self::named(cx, id, partner)
        }
    }

    fn named(cx: &Context<'a>, id: EntityId, partner: &Partner) -> Self {
        let sort = if is_government(partner.sort) { Sort::GovernmentOrganization } else { Sort::Organization };
        Self { sort, name: cx.title(id).text, url: cx.entity_url(id), ..Self::default() }
    }

    /// Returns a partner that something else names, unless nobody may read of it.
    pub(super) fn mention(cx: &Context<'a>, id: Id<Partner>) -> Option<Self> {
        cx.mention(id.entity()).map(|_| Self::named(cx, id.entity(), cx.portal.get(id)))
    }

    /// Returns who publishes figures.
    pub(super) fn of_name(name: Cow<'a, str>) -> Self {
        Self { name, ..Self::default() }
    }

    /// Returns who publishes the portal.
    pub(super) fn of_publisher(cx: &Context<'a>, publisher: &'a Publisher) -> Self {
        Self {
            url: publisher.website.as_ref().map(|url| url.as_str().to_owned()),
            contact_point: ContactPoint::of_publisher(publisher),
            ..Self::of_name(cx.scope_text(ScopeId::NETWORK, &publisher.name).text)
        }
    }
}

fn identifiers(numbers: &Identifiers) -> Vec<PropertyValue<'_>> {
    let registers = [("KVK", &numbers.kvk), ("TOOI", &numbers.tooi), ("RIO", &numbers.rio)];
    let number = |(register, code): (&'static str, &'_ Option<crate::field::Code>)| {
        let value = Cow::Owned(code.as_ref()?.as_str().to_owned());
        Some(PropertyValue { property_id: Cow::Borrowed(register), value })
    };
    registers.into_iter().filter_map(number).collect()
}

/// Says whether an organisation of this sort is a part of government.
fn is_government(sort: PartnerType) -> bool {
    use PartnerType::{JointArrangement, Municipality, Province, State, Uwv};
    matches!(sort, Municipality | Province | State | Uwv | JointArrangement)
}
