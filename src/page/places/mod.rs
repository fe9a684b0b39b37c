//! Places: the municipalities and sub-regions of a region, and what there is in one of them.
//!
//! What is in a municipality is looked up in the portal's index; what is for the whole region stands on the page of
//! each of its municipalities in short.

mod desks;

use std::collections::BTreeSet;

use serde::Serialize;

use super::Page;
use crate::{
    field::{Day, Localized},
    model::{Agreement, Entity, Kind, Partner, Service, partner::PartnerType},
    portal::{EntityId, Id, MunicipalityId, Portal, ScopeId},
    route::{PageKind, Subject},
    view::{
        AgreementCard, ContactCard, Context, Drawn, EventCard, FormerView, FunctionView, LinkView, MapView, PageView,
        PartnerCard, Term, TrainingCard, TrainingLine,
    },
};

/// All municipalities and sub-regions of a region.
pub(super) const LIST: Page = Page { subjects: if_members, view: list };
/// One municipality.
pub(super) const MUNICIPALITY: Page = Page { subjects: municipalities, view: municipality };
/// One sub-region.
pub(super) const SUB_REGION: Page = Page { subjects: sub_regions, view: sub_region };

/// How many offers of a place have a card; those after them have a line.
const CARDS: usize = 6;
/// How many offers for the whole region a place shows.
const REGION_OFFERS: usize = 6;

#[derive(Serialize)]
struct ListView<'a> {
    municipality_count: usize,
    /// The municipalities, on a map and in a list beside it.
    map: Option<MapView>,
    /// Names of municipalities from before.
    former: Vec<FormerView<'a>>,
    sub_regions: Vec<SubRegionView<'a>>,
    /// Those that join later.
    to_come: Vec<JoiningView<'a>>,
    contacts_href: Option<String>,
}

#[derive(Serialize)]
struct SubRegionView<'a> {
    link: LinkView<'a>,
    municipalities: Vec<LinkView<'a>>,
}

#[derive(Serialize)]
struct JoiningView<'a> {
    name: &'a str,
    from: Option<Day>,
}

/// What is in a municipality or sub-region.
#[derive(Serialize)]
struct PlaceView<'a> {
    name: Localized<'a>,
    /// Which part of the municipality belongs to the region, when it is split.
    part: Option<Localized<'a>>,
    /// The names of earlier municipalities that are in it.
    formerly: &'a [Box<str>],
    /// The last day of the municipality in this region.
    until: Option<Day>,
    /// The sub-regions that a municipality belongs to.
    sub_regions: Vec<LinkView<'a>>,
    /// The municipalities of a sub-region.
    municipalities: Vec<LinkView<'a>>,
    /// The right desk for people, and the right one for businesses.
    first_desks: Vec<Drawn>,
    /// The other desks for this place, those for the whole region last; national ones when there are no others.
    other_desks: Vec<ContactCard<'a>>,
    /// Whether the desks are national ones.
    only_national_desks: bool,
    /// The cards of the offers that start first, and the lines of those after them.
    offers: Vec<Drawn>,
    more_offers: Vec<Drawn>,
    region_offers: Vec<Drawn>,
    events: Vec<Drawn>,
    partners: Vec<PartnerCard<'a>>,
    /// The agreements in force in which the municipality takes part.
    agreements: Vec<AgreementCard<'a>>,
    functions: Vec<FunctionView<'a>>,
    /// Other municipalities nearby.
    neighbours: Vec<LinkView<'a>>,
    /// Where it lies in the region.
    map: Option<MapView>,
    contacts_href: Option<String>,
    training_href: Option<String>,
    agenda_href: Option<String>,
    all_href: Option<String>,
}

/// A place: its municipalities and sub-regions, and the entities that name one of its municipalities.
struct Place<'a> {
    /// The municipality's name.
    name: Option<&'a str>,
    sub_regions: Vec<u16>,
    entities: BTreeSet<EntityId>,
}

fn if_members(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    if portal.members(scope, day).next().is_some() { vec![Subject::Whole] } else { Vec::new() }
}

fn municipalities(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    portal.members(scope, day).map(|id| Subject::Municipality(id.index)).collect()
}

fn sub_regions(portal: &Portal, scope: ScopeId, _: Day) -> Vec<Subject> {
    (0_u16..).zip(portal.sub_regions(scope)).map(|(index, _)| Subject::SubRegion(index)).collect()
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let portal = cx.portal;
    let sub_regions = (0_u16..).zip(portal.sub_regions(cx.scope));
    let joining = portal.region(cx.scope).map_or(&[][..], |region| &region.municipalities).iter();
    let view = ListView {
        municipality_count: portal.members(cx.scope, cx.day).count(),
        map: MapView::new(cx, &[]),
        former: FormerView::all(cx, [cx.scope]),
        sub_regions: sub_regions
            .map(|(index, _)| SubRegionView {
                link: cx.sub_region_link(cx.scope, index),
                municipalities: links_by_name(cx, members_of(cx, index)),
            })
            .collect(),
        to_come: joining
            .filter(|m| m.from.is_some_and(|from| from > cx.day))
            .map(|m| JoiningView { name: &m.name, from: m.from })
            .collect(),
        contacts_href: cx.here(PageKind::Contacts, Subject::Whole),
    };
    let count = view.municipality_count;
    let page = PageView::of_label(cx, "municipalities-title", Vec::new(), &view);
    page.described(cx, "municipalities-about", &[("n", count)])
}

fn municipality<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Municipality(index) = subject else { return list(cx, subject) };
    let id = MunicipalityId { region: cx.scope, index };
    let membership = cx.portal.membership(id);
    let place = Place {
        name: Some(&membership.name),
        sub_regions: cx.portal.sub_regions_of(id).filter_map(|(index, _)| u16::try_from(index).ok()).collect(),
        entities: entities_at(cx, [id]),
    };
    let mut view = place_view(cx, &place, cx.plain(&membership.name));
    view.part = membership.part.as_ref().map(|part| cx.scope_text(cx.scope, part));
    view.formerly = &membership.formerly;
    view.until = membership.until;
    view.agreements = agreements(cx, &place);
    view.sub_regions = place.sub_regions.iter().map(|index| cx.sub_region_link(cx.scope, *index)).collect();
    view.neighbours = links_by_name(cx, neighbours(cx, &place).into_iter().filter(|other| *other != id));
    view.map = MapView::new(cx, &[id]);
    page(cx, &view)
}

fn sub_region<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::SubRegion(index) = subject else { return list(cx, subject) };
    let members = members_of(cx, index);
    let place = Place { name: None, sub_regions: vec![index], entities: entities_at(cx, members.iter().copied()) };
    let mut view = place_view(cx, &place, cx.sub_region_link(cx.scope, index).title);
    view.map = MapView::new(cx, &members.iter().copied().collect::<Vec<_>>());
    view.municipalities = links_by_name(cx, members);
    page(cx, &view)
}

fn page<'a>(cx: &Context<'a>, view: &PlaceView<'a>) -> PageView<'a> {
    let heading = if view.municipalities.is_empty() { "municipality-title" } else { "sub-region-title" };
    let page = PageView::of_label_about(cx, (heading, &view.name.text), vec![cx.crumb(PageKind::Municipalities)], view);
    let desks = view.first_desks.len() + view.other_desks.len();
    let offers = view.offers.len() + view.more_offers.len();
    page.described(cx, "place-about", &[("desks", desks), ("offers", offers), ("events", view.events.len())])
}

/// Returns the municipalities of a sub-region that belong to the region on the page's date.
fn members_of(cx: &Context<'_>, sub_region: u16) -> BTreeSet<MunicipalityId> {
    let portal = cx.portal;
    let named = portal.sub_regions(cx.scope)[usize::from(sub_region)].municipalities.iter();
    let members = named.filter_map(|m| portal.municipality(cx.scope, m)).map(|id| portal.membership_on(id, cx.day));
    members.filter(|id| portal.membership(*id).is_member(cx.day)).collect()
}

/// Returns the municipalities of the same sub-regions, or of the whole region for a place that is in none.
fn neighbours(cx: &Context<'_>, place: &Place<'_>) -> BTreeSet<MunicipalityId> {
    if place.sub_regions.is_empty() {
        return cx.portal.members(cx.scope, cx.day).collect();
    }
    place.sub_regions.iter().flat_map(|index| members_of(cx, *index)).collect()
}

fn links_by_name<'a>(cx: &Context<'a>, ids: impl IntoIterator<Item = MunicipalityId>) -> Vec<LinkView<'a>> {
    let mut links: Vec<LinkView<'a>> = ids.into_iter().map(|id| cx.municipality_link(id)).collect();
    cx.sort_by_name(&mut links, |link| &link.title.text);
    links
}

/// Returns the public entities that name one of the municipalities and are meant for this region.
fn entities_at(cx: &Context<'_>, municipalities: impl IntoIterator<Item = MunicipalityId>) -> BTreeSet<EntityId> {
    let named = municipalities.into_iter().flat_map(|id| cx.portal.at_municipality(id).iter().copied());
    named.filter(|id| cx.is_public(*id) && cx.portal.is_meant_for(*id, cx.scope)).collect()
}

fn place_view<'a>(cx: &Context<'a>, place: &Place<'_>, name: Localized<'a>) -> PlaceView<'a> {
    let all = |page| cx.here(page, Subject::Whole);
    let desks = desks::at(cx, place);
    let services =
        cx.shown::<Service>().filter(|id| place.entities.contains(&id.entity()) || !cx.portal.is_local(id.entity()));
    let lists = cx.offers();
    let mut offers = lists.sorted(place.entities.iter().copied());
    let lines = offers.split_off(CARDS.min(offers.len()));
    let for_region = lists.all.iter().copied().filter(|id| !cx.portal.is_local(id.entity()));
    PlaceView {
        name,
        part: None,
        formerly: &[],
        until: None,
        sub_regions: Vec::new(),
        municipalities: Vec::new(),
        first_desks: desks.first,
        other_desks: desks.others,
        only_national_desks: desks.only_national,
        offers: cx.drawn::<TrainingCard<'_>>(offers),
        more_offers: cx.drawn::<TrainingLine<'_>>(lines),
        region_offers: cx.drawn::<TrainingCard<'_>>(for_region.take(REGION_OFFERS)),
        events: cx.drawn::<EventCard<'_>>(EventCard::to_come(cx, here(cx, place), usize::MAX)),
        partners: PartnerCard::sorted(cx, here::<Partner>(cx, place)),
        agreements: Vec::new(),
        functions: FunctionView::all(cx, services),
        neighbours: Vec::new(),
        map: None,
        contacts_href: all(PageKind::Contacts),
        training_href: all(PageKind::TrainingList),
        agenda_href: all(PageKind::Agenda),
        all_href: all(PageKind::Municipalities),
    }
}

/// Returns the agreements in force that name the partner that a municipality itself is.
fn agreements<'a>(cx: &Context<'a>, place: &Place<'_>) -> Vec<AgreementCard<'a>> {
    let is_itself = |id: &Id<Partner>| {
        let partner = cx.portal.get(*id);
        partner.sort == PartnerType::Municipality && partner.municipalities.len() == 1
    };
    let naming =
        here::<Partner>(cx, place).filter(is_itself).flat_map(|id| cx.referrers(id.entity(), Kind::Agreement, ""));
    let named: BTreeSet<EntityId> = naming.collect();
    let mut cards = AgreementCard::sorted(cx, named.into_iter().filter_map(|id| cx.portal.typed::<Agreement>(id)));
    cards.retain(|card| card.term == Term::InForce);
    cards
}

/// Returns the entities of kind `K` in a place.
fn here<'p, K: Entity>(cx: &'p Context<'_>, place: &'p Place<'_>) -> impl Iterator<Item = Id<K>> + 'p {
    place.entities.iter().filter_map(|id| cx.portal.typed(*id))
}
