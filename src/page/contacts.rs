//! Contacts: all desks by audience, and one desk or person.
//!
//! A person's name and photograph come from the card alone, which shows them only while the consent holds.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Page, every, if_any};
use crate::{
    diagnostic::Step,
    model::{Contact, Door, Kind},
    portal::{Backlink, Id, ScopeId},
    route::{PageKind, Subject},
    view::{BodyView, Card as _, ChoiceView, Choices, ContactCard, Context, Drawn, LinkView, PageView},
};

/// All contacts of a scope.
pub(super) const LIST: Page = Page { subjects: if_any::<Contact>, view: list };
/// One contact.
pub(super) const ENTITY: Page = Page { subjects: every::<Contact>, view: entity };

#[derive(Serialize)]
struct ListView<'a> {
    people: Vec<ContactCard<'a>>,
    businesses: Vec<ContactCard<'a>>,
    /// On a region's page, those for all regions.
    national: Vec<ContactCard<'a>>,
    municipalities: Option<Drawn>,
    /// On the hub's page, the contacts of each region.
    regions: Option<Drawn>,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: ContactCard<'a>,
    body: BodyView,
    audience: Vec<&'static str>,
    /// The offers that people can ask about here.
    offers: Vec<LinkView<'a>>,
    services: Vec<LinkView<'a>>,
    /// The sub-regions that name it as their desk.
    desk_of: Vec<LinkView<'a>>,
    all_href: Option<String>,
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let own = || cx.portal.own::<Contact>(cx.scope).filter(|id| cx.is_public(id.entity()));
    let shared = cx.shown::<Contact>().filter(|id| cx.portal.scope(id.entity()) != cx.scope);
    let view = ListView {
        people: ContactCard::for_door(cx, Door::People, own()),
        businesses: ContactCard::for_door(cx, Door::Businesses, own()),
        national: ContactCard::sorted(cx, shared),
        municipalities: cx.municipality_choices(),
        regions: if cx.scope.is_region() { None } else { cx.choices(Choices::Regions, false, || regions(cx)) },
    };
    let count = own().count() + view.national.len();
    PageView::of_label(cx, "contacts-title", Vec::new(), &view).described(cx, "contacts-about", &[("n", count)])
}

/// Returns links to the contacts of every region that has some.
fn regions<'a>(cx: &Context<'a>) -> Vec<ChoiceView<'a>> {
    let contacts = |region: ScopeId| {
        let href = cx.page(region, PageKind::Contacts, Subject::Whole)?;
        Some(LinkView { href: Some(href), ..cx.region_link(region)? })
    };
    let mut links: Vec<LinkView<'a>> = cx.portal.regions_on(cx.day).filter_map(contacts).collect();
    cx.sort_by_name(&mut links, |link| &link.title.text);
    links.into_iter().map(ChoiceView::from).collect()
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id): Option<Id<Contact>> = cx.portal.typed(entity) else { return list(cx, subject) };
    let view = EntityView {
        card: ContactCard::new(cx, id),
        body: cx.body(entity),
        audience: cx.portal.get(id).audience.iter().map(|audience| audience.as_str()).collect(),
        offers: cx.links(cx.referrers(entity, Kind::Training, "contact")),
        services: cx.links(cx.referrers(entity, Kind::Service, "contacts")),
        desk_of: desk_of(cx, id),
        all_href: cx.here(PageKind::Contacts, Subject::Whole),
    };
    PageView::of_entity(cx, entity, &view)
}

/// Returns the sub-regions that name a contact as their desk, without those that it names itself.
fn desk_of<'a>(cx: &Context<'a>, id: Id<Contact>) -> Vec<LinkView<'a>> {
    let portal = cx.portal;
    let itself = &portal.get(id).sub_regions;
    let part = |back: &Backlink| {
        let [Step::Key(list), Step::Index(index), ..] = portal.pointer(*back) else { return None };
        let scope = portal.scope(back.from);
        let part = portal.sub_regions(scope).get(*index).filter(|_| &**list == "sub_regions")?;
        let is_said =
            scope == portal.scope(id.entity()) && itself.iter().any(|named| named.as_str() == part.id.as_str());
        (!is_said).then_some((scope, u16::try_from(*index).ok()?))
    };
    let naming = portal.referrers(id.entity()).iter().filter(|back| cx.is_public(back.from));
    let parts: BTreeSet<(ScopeId, u16)> = naming.filter_map(part).collect();
    parts.into_iter().map(|(scope, index)| cx.sub_region_link(scope, index)).collect()
}
