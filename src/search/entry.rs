//! What can be found: a page, with what is said on it.
//!
//! All words come from the content as types, not from rendered pages. What is on no page is in no entry: the plan lists the
//! pages, and a person is named only while the consent holds.

use std::sync::Arc;

use serde::Serialize;

use super::{body::Body, memory::Texts, said};
use crate::{
    field::Localized,
    lang::Lang,
    model::{self, Facts, Kind},
    portal::{EntityId, MunicipalityId, Portal, ScopeId},
    route::{PageKind, Route, Subject},
    view::{Context, Said as Words, nav_label},
};

/// Where a page that can be found stands among others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place {
    /// In which regions it is found; `None` in all.
    pub(super) regions: Option<Vec<ScopeId>>,
    /// Among which pages it is counted, as the key of a label.
    pub(super) part: &'static str,
    pub(super) route: Route,
}

/// What is said on a page, the more important first.
#[derive(Default)]
pub(super) struct Said<'a> {
    pub(super) title: Option<Localized<'a>>,
    /// Whether it is the page of a place.
    pub(super) is_place: bool,
    /// Names by which it is looked for too: occupations, skills, places, organisations.
    pub(super) names: Vec<Localized<'a>>,
    pub(super) summary: Option<Localized<'a>>,
    /// Where or when it is, or by whom, in a few words.
    pub(super) note: Option<String>,
    /// Short texts.
    pub(super) texts: Vec<Localized<'a>>,
    /// The running text, and its language.
    pub(super) body: Option<(Lang, Arc<Body>)>,
}

/// What results show of a page: title, address, note, summary, and the beginning of the text.
#[derive(Serialize)]
struct Shown<'e>(Option<Words<'e>>, String, &'e str, Option<Words<'e>>, Option<Words<'e>>);

/// Returns the pages to look at for what can be found on a site, whose scope and one of whose languages `cx` has, with the alike
/// together.
pub(super) fn places(cx: &Context<'_>) -> Vec<Place> {
    let routes = cx.plan.routes().iter().filter(|route| is_found(cx, route));
    let place = |route: &Route| Place { regions: regions(cx.portal, route), part: part(route), route: *route };
    let mut places: Vec<Place> = routes.map(place).collect();
    places.sort_unstable();
    places
}

/// Says whether a page is looked for on the site: on the hub all are, on a region's own site those of the region and what
/// the network has for it. A scope without pages in the language is found in its own.
fn is_found(cx: &Context<'_>, route: &Route) -> bool {
    let is_near = match route.subject {
        _ if !cx.scope.is_region() || route.scope == cx.scope => true,
        Subject::Entity(id) => cx.portal.is_meant_for(id, cx.scope),
        _ => false,
    };
    is_near && route.lang == cx.plan.language(cx.portal, route.scope, cx.lang)
}

/// Returns what is said at a place; nothing where the page says only what others do.
pub(super) fn said<'a>(cx: &Context<'a>, place: &Place, texts: Texts<'_>) -> Option<Said<'a>> {
    let route = &place.route;
    Some(match route.subject {
        Subject::Entity(id) => entity(cx, id, texts),
        Subject::Municipality(index) => municipality(cx, MunicipalityId { region: route.scope, index }),
        Subject::SubRegion(index) => sub_region(cx, route.scope, index),
        Subject::Sector(id) => listed(cx, cx.scope_text(ScopeId::NETWORK, &cx.portal.sector_facts(id).name)),
        Subject::Level(level) => listed(cx, cx.label(&format!("level-{}", level.as_str()))),
        Subject::Door(door) => titled(cx.label(door.key())),
        // A month is a list of what is found by itself.
        Subject::Month(..) => return None,
        Subject::Whole => whole(cx, route, texts)?,
    })
}

/// Returns what results show of what is said at a place, in JSON.
pub(super) fn shown(cx: &Context<'_>, place: &Place, said: &Said<'_>) -> String {
    let text = said.body.as_ref().filter(|(_, body)| !body.shown.is_empty());
    let shown = Shown(
        said.title.clone().map(Words::from),
        cx.plan.href(cx.portal, cx.scope, &place.route),
        said.note.as_deref().unwrap_or_default(),
        said.summary.clone().map(Words::from),
        text.map(|(lang, body)| Words::new(&*body.shown, Some(*lang).filter(|lang| *lang != cx.lang))),
    );
    serde_json::to_string(&shown).expect("what is shown is plain values")
}

/// Returns in which regions a page is found. A shared entity is in all that it is meant for; of the hub's own lists each
/// region has one of its own.
fn regions(portal: &Portal, route: &Route) -> Option<Vec<ScopeId>> {
    match route.subject {
        _ if route.scope.is_region() => Some(vec![route.scope]),
        Subject::Entity(id) => {
            let named = portal.common(id).regions;
            (!named.is_empty()).then(|| named.iter().filter_map(|region| portal.scope_named(region.as_str())).collect())
        }
        _ => Some(Vec::new()),
    }
}

fn part(route: &Route) -> &'static str {
    match route.subject {
        Subject::Entity(_) if route.page != PageKind::Free => nav_label(route.page),
        Subject::Municipality(_) | Subject::SubRegion(_) => nav_label(route.page),
        _ => "search-pages",
    }
}

fn titled(title: Localized<'_>) -> Said<'_> {
    Said { title: Some(title), ..Said::default() }
}

/// Returns what is said of a list of a part of the offers.
fn listed<'a>(cx: &Context<'a>, title: Localized<'a>) -> Said<'a> {
    Said { names: vec![cx.label(nav_label(PageKind::TrainingList))], ..titled(title) }
}

/// Returns what is said of a page about a scope as a whole.
fn whole<'a>(cx: &Context<'a>, route: &Route, texts: Texts<'_>) -> Option<Said<'a>> {
    let home = |mut said: Said<'a>| {
        if let Some(index) = cx.portal.find_own(route.scope, Kind::Page, "index").filter(|index| cx.is_public(*index)) {
            said.body = Some(body(cx, index, texts));
        }
        said
    };
    match route.page {
        PageKind::NotFound | PageKind::Search => None,
        PageKind::Home => Some(home(entity(cx, cx.portal.region_entity(route.scope)?, texts))),
        PageKind::Hub => Some(home(Said {
            summary: cx.portal.file.summary.as_ref().map(|summary| cx.scope_text(ScopeId::NETWORK, summary)),
            ..titled(cx.scope_text(ScopeId::NETWORK, &cx.portal.file.title))
        })),
        list => Some(titled(cx.label(nav_label(list)))),
    }
}

fn entity<'a>(cx: &Context<'a>, id: EntityId, texts: Texts<'_>) -> Said<'a> {
    let said = match &cx.portal.document(id).facts {
        Facts::Region(facts) => said::region(cx, id, facts),
        Facts::Page(_) => Said::default(),
        Facts::Partner(facts) => said::partner(cx, id, facts),
        Facts::Training(facts) => said::training(cx, id, facts),
        Facts::Contact(facts) => said::contact(cx, id, facts),
        Facts::Agreement(facts) => said::agreement(cx, id, facts),
        Facts::Service(facts) => said::service(cx, id, facts),
        Facts::Figures(facts) => said::figures(cx, id, facts),
        Facts::Event(facts) => said::event(cx, id, facts),
        Facts::Story(facts) => said::story(cx, id, facts),
        Facts::News(facts) => news(cx, facts),
    };
    Said { title: Some(cx.title(id)), summary: cx.summary(id), body: Some(body(cx, id, texts)), ..said }
}

fn news<'a>(cx: &Context<'a>, facts: &model::News) -> Said<'a> {
    Said { note: Some(cx.formats.day(facts.date)), ..Said::default() }
}

fn body(cx: &Context<'_>, id: EntityId, texts: Texts<'_>) -> (Lang, Arc<Body>) {
    let document = cx.portal.shared_document(id);
    let (_, is_translation) = document.body(cx.lang);
    let lang = if is_translation { cx.lang } else { cx.portal.default_language(cx.portal.scope(id)) };
    (lang, texts.body(document, cx.lang))
}

fn municipality<'a>(cx: &Context<'a>, id: MunicipalityId) -> Said<'a> {
    let facts = cx.portal.membership(id);
    let parts = cx.portal.sub_regions_of(id).map(|(_, part)| cx.scope_text(id.region, &part.name));
    let names: Vec<Localized<'a>> = facts.formerly.iter().map(|name| cx.plain(name)).chain(parts).collect();
    Said { is_place: true, names, ..titled(cx.plain(&facts.name)) }
}

fn sub_region<'a>(cx: &Context<'a>, region: ScopeId, index: u16) -> Said<'a> {
    let facts = &cx.portal.sub_regions(region)[usize::from(index)];
    let names = said::municipalities(cx, region, &facts.municipalities);
    Said { is_place: true, names, ..titled(cx.scope_text(region, &facts.name)) }
}
