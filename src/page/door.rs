//! The two doors: what a region, or the network as a whole, has for people and for businesses. The right desk comes
//! first, because a telephone call is what helps most people on.

use serde::Serialize;

use super::Page;
use crate::{
    field::Day,
    model::{Audience, Contact, Door, Event, Service, Story, audience::serves},
    portal::{Id, Portal, ScopeId},
    route::{PageKind, Subject},
    view::{ContactCard, Context, Drawn, EventCard, FunctionView, LinkView, PageView, StoryCard, TrainingCard},
};

/// A door: for people, or for businesses.
pub(super) const PAGE: Page = Page { subjects, view };

/// How many desks are shown in full.
const DESKS: usize = 6;
/// How many offers and events are shown.
const SHOWN: usize = 4;
/// How many stories are shown.
const STORIES: usize = 3;

#[derive(Serialize)]
struct View<'a> {
    /// `people`, for the labels that differ between the doors.
    door: &'static str,
    desks: Vec<ContactCard<'a>>,
    /// How many more desks there are.
    more_desks: usize,
    national_desks: Vec<ContactCard<'a>>,
    municipalities: Vec<LinkView<'a>>,
    /// On the hub, the same door of each region.
    regions: Vec<LinkView<'a>>,
    functions: Vec<FunctionView<'a>>,
    offers: Vec<Drawn>,
    events: Vec<Drawn>,
    stories: Vec<Drawn>,
    contacts_href: Option<String>,
    training_href: Option<String>,
    agenda_href: Option<String>,
    services_href: Option<String>,
    stories_href: Option<String>,
    other_door: &'static str,
    other_href: Option<String>,
}

/// A region always has both doors, for its home page leads to them; the hub has those behind which there is something.
fn subjects(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let has = |door: &&Door| scope.is_region() || has_anything(portal, scope, day, **door);
    Door::ALL.iter().filter(has).map(|door| Subject::Door(*door)).collect()
}

fn has_anything(portal: &Portal, scope: ScopeId, day: Day, door: Door) -> bool {
    let contacts = portal.shown::<Contact>(scope).map(|id| (id.entity(), &portal.get(id).audience));
    let services = portal.shown::<Service>(scope).map(|id| (id.entity(), &portal.get(id).audience));
    contacts.chain(services).any(|(id, audience)| portal.is_public(id, day) && serves(audience, door))
}

fn view<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let door = if let Subject::Door(door) = subject { door } else { Door::People };
    let other = if door == Door::People { Door::Businesses } else { Door::People };
    let all = |page| cx.here(page, Subject::Whole);
    let portal = cx.portal;
    let (own, shared): (Vec<Id<Contact>>, Vec<Id<Contact>>) =
        cx.shown::<Contact>().partition(|id| portal.scope(id.entity()) == cx.scope);
    let mut desks = ContactCard::for_door(cx, door, own);
    let more_desks = desks.len().saturating_sub(DESKS);
    desks.truncate(DESKS);
    let services = cx.shown::<Service>().filter(|id| serves(&portal.get(*id).audience, door));
    let offers = cx.offers().all.iter().copied().filter(|id| is_for(&portal.get(*id).audience, door));
    let events = cx.shown::<Event>().filter(|id| serves(&portal.get(*id).audience, door));
    let view = View {
        door: door.as_str(),
        desks,
        more_desks,
        national_desks: ContactCard::for_door(cx, door, shared),
        municipalities: cx.member_links(cx.scope),
        regions: if cx.scope.is_region() { Vec::new() } else { regions(cx, door) },
        functions: FunctionView::all(cx, services),
        offers: cx.drawn::<TrainingCard<'_>>(offers.take(SHOWN)),
        events: cx.drawn::<EventCard<'_>>(EventCard::few(cx, events, SHOWN)),
        stories: cx.drawn::<StoryCard<'_>>(StoryCard::latest(cx, cx.shown::<Story>(), STORIES)),
        contacts_href: all(PageKind::Contacts),
        training_href: all(PageKind::TrainingList),
        agenda_href: all(PageKind::Agenda),
        services_href: all(PageKind::Services),
        stories_href: all(PageKind::Stories),
        other_door: other.as_str(),
        other_href: cx.here(PageKind::Door, Subject::Door(other)),
    };
    let (heading, about) = match door {
        Door::People => ("door-people-title", "door-people-about"),
        Door::Businesses => ("door-businesses-title", "door-businesses-about"),
    };
    PageView::of_label(cx, heading, Vec::new(), &view).described(cx, about, &[])
}

/// Says whether an offer is shown behind a door. To businesses only those are that name them: an offer for everybody is
/// for people.
fn is_for(audience: &[Audience], door: Door) -> bool {
    serves(audience, door) && (door == Door::People || !audience.is_empty())
}

/// Returns links to the same door of each region.
fn regions<'a>(cx: &Context<'a>, door: Door) -> Vec<LinkView<'a>> {
    let link = |region: ScopeId| {
        let href = cx.page(region, PageKind::Door, Subject::Door(door));
        Some(LinkView { href, ..cx.region_link(region)? })
    };
    let mut links: Vec<LinkView<'a>> = cx.portal.regions_on(cx.day).filter_map(link).collect();
    cx.sort_by_name(&mut links, |link| &link.title.text);
    links
}
