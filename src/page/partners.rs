//! Partners: all of them by pillar, and one with every way back to it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Page, every, if_any};
use crate::{
    diagnostic::Step,
    field::Localized,
    model::{Agreement, Kind, Partner, partner::Identifiers},
    portal::{EntityId, Id, Portal, ScopeId},
    route::Subject,
    view::{
        BodyView, ContactCard, Context, Drawn, EventCard, ImageView, LinkView, PageView, PartnerCard, PillarView,
        TrainingCard,
    },
};

/// All partners of a scope, by pillar.
pub(super) const LIST: Page = Page { subjects: if_any::<Partner>, view: list };
/// One partner.
pub(super) const ENTITY: Page = Page { subjects: every::<Partner>, view: entity };

/// How many offers a partner's page shows as cards; the others are links.
const CARDS: usize = 8;

#[derive(Serialize)]
struct ListView<'a> {
    pillars: Vec<PillarView<'a>>,
    count: usize,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: PartnerCard<'a>,
    body: BodyView,
    logo: Option<ImageView<'a>>,
    short_name: Option<Localized<'a>>,
    legal_name: Option<&'a str>,
    website: Option<&'a str>,
    municipalities: Vec<LinkView<'a>>,
    sectors: Vec<LinkView<'a>>,
    identifiers: &'a Identifiers,
    /// The regions whose office it hosts.
    hosts: Vec<LinkView<'a>>,
    /// The offers that start first.
    offers: Vec<Drawn>,
    /// All other offers, by region.
    other_offers: Vec<InRegion<'a>>,
    offer_count: usize,
    contacts: Vec<ContactCard<'a>>,
    agreements: Vec<AgreementLine<'a>>,
    services: Vec<LinkView<'a>>,
    /// The services that it takes part in without giving them.
    shared_services: Vec<LinkView<'a>>,
    events: Vec<Drawn>,
}

/// Links to entities of one region.
#[derive(Serialize)]
struct InRegion<'a> {
    /// The region, when it is not the page's own.
    region: Option<LinkView<'a>>,
    links: Vec<LinkView<'a>>,
}

/// What a partner has to do with an agreement.
#[derive(Serialize)]
struct AgreementLine<'a> {
    link: LinkView<'a>,
    /// The region, when it is not the page's own.
    region: Option<LinkView<'a>>,
    /// `lead`, for the label `partner-role-lead`, when it is a party.
    role: Option<&'static str>,
    /// The tasks that it performs.
    tasks: Vec<Localized<'a>>,
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let pillars = PillarView::all(cx, cx.shown::<Partner>());
    let count = pillars.iter().map(|pillar| pillar.partners.len()).sum();
    let page = PageView::of_label(cx, "partners-title", Vec::new(), &ListView { pillars, count });
    page.described(cx, "partners-about", &[("n", count)])
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Partner>(entity) else { return list(cx, subject) };
    let partner = cx.portal.get(id);
    let scope = cx.portal.scope(entity);
    let municipalities = partner.municipalities.iter().filter_map(|m| cx.portal.municipality(scope, m));
    let sectors = partner.sectors.iter().filter_map(|sector| cx.portal.sector(sector));
    let all_offers = cx.referrers(entity, Kind::Training, "");
    let services = cx.referrers(entity, Kind::Service, "providers");
    let mut shared_services = cx.referrers(entity, Kind::Service, "shared_by");
    shared_services.retain(|service| !services.contains(service));
    let offers = TrainingCard::soonest(cx, typed(cx.portal, &all_offers), CARDS);
    let events = cx.referrers(entity, Kind::Event, "host");
    let view = EntityView {
        card: PartnerCard::new(cx, id),
        body: cx.body(entity),
        logo: partner.logo.as_ref().and_then(|logo| ImageView::new(cx, entity, logo)),
        short_name: partner.short_name.as_ref().map(|name| cx.text(entity, name)),
        legal_name: partner.legal_name.as_deref(),
        website: partner.website.as_ref().map(|url| url.as_str()),
        municipalities: municipalities.map(|m| cx.municipality_link(m)).collect(),
        sectors: sectors.map(|sector| cx.sector_link(sector)).collect(),
        identifiers: &partner.identifiers,
        hosts: cx.links(cx.referrers(entity, Kind::Region, "host")),
        offer_count: all_offers.len(),
        other_offers: by_region(cx, all_offers.iter().filter(|id| !offers.iter().any(|shown| shown.entity() == **id))),
        offers: cx.drawn::<TrainingCard<'_>>(offers),
        contacts: ContactCard::sorted(cx, typed(cx.portal, &cx.referrers(entity, Kind::Contact, "partner"))),
        agreements: agreements(cx, entity),
        shared_services: cx.links(shared_services),
        services: cx.links(services),
        events: cx.drawn::<EventCard<'_>>(EventCard::to_come(cx, typed(cx.portal, &events), usize::MAX)),
    };
    PageView::of_entity(cx, entity, &view)
}

fn typed<'p, K: crate::model::Entity>(portal: &'p Portal, ids: &'p [EntityId]) -> impl Iterator<Item = Id<K>> + 'p {
    ids.iter().filter_map(|id| portal.typed(*id))
}

fn by_region<'a, 'i>(cx: &Context<'a>, ids: impl Iterator<Item = &'i EntityId>) -> Vec<InRegion<'a>> {
    let mut regions: BTreeMap<ScopeId, Vec<LinkView<'a>>> = BTreeMap::new();
    for id in ids {
        regions.entry(cx.portal.scope(*id)).or_default().push(cx.link(*id));
    }
    let group = |(scope, mut links): (ScopeId, Vec<LinkView<'a>>)| {
        cx.sort_by_name(&mut links, |link| &link.title.text);
        InRegion { region: elsewhere(cx, scope), links }
    };
    regions.into_iter().map(group).collect()
}

/// Returns a link to a region when it is not the page's own.
fn elsewhere<'a>(cx: &Context<'a>, scope: ScopeId) -> Option<LinkView<'a>> {
    if scope == cx.scope { None } else { cx.region_link(scope) }
}

/// Returns what a partner has to do with agreements, from the places in which they name it.
fn agreements<'a>(cx: &Context<'a>, partner: EntityId) -> Vec<AgreementLine<'a>> {
    let portal = cx.portal;
    let mut lines: BTreeMap<EntityId, AgreementLine<'a>> = BTreeMap::new();
    for back in portal.referrers(partner).iter().filter(|back| cx.is_public(back.from)) {
        let Some(agreement) = portal.typed::<Agreement>(back.from).map(|id| portal.get(id)) else { continue };
        let line = lines.entry(back.from).or_insert_with(|| AgreementLine {
            link: cx.link(back.from),
            region: elsewhere(cx, portal.scope(back.from)),
            role: None,
            tasks: Vec::new(),
        });
        let [Step::Key(list), Step::Index(index), Step::Key(field)] = portal.pointer(*back) else { continue };
        match (&**list, &**field) {
            ("parties", "partner") => line.role = agreement.parties.get(*index).map(|party| party.role.as_str()),
            ("tasks", "performed_by") => {
                line.tasks.extend(agreement.tasks.get(*index).map(|task| cx.text(back.from, &task.name)));
            }
            _ => {}
        }
    }
    let mut lines: Vec<AgreementLine<'a>> = lines.into_values().collect();
    cx.sort_by_name(&mut lines, |line| &line.link.title.text);
    lines
}
