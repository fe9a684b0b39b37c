//! The hub: choose a municipality or a region, and see the regions side by side.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::Page;
use crate::{
    field::Localized,
    model::{Agreement, Contact, Entity, Kind, News, Training, contact::ContactType},
    parcels,
    portal::{MunicipalityId, ScopeId},
    route::{PageKind, Subject},
    view::{
        BodyView, CallView, Context, DoorView, Drawn, FormerView, LinkView, MapView, NewsCard, PageView, ResultCounts,
    },
};

/// The hub's page.
pub(super) const PAGE: Page =
    Page { subjects: |_, scope, _| if scope.is_region() { Vec::new() } else { vec![Subject::Whole] }, view };

/// How many national news items the hub shows.
const NEWS: usize = 3;

#[derive(Serialize)]
struct View<'a> {
    /// The network's own drawing.
    band: Value,
    welcome: Option<BodyView>,
    regions: Vec<RegionView<'a>>,
    /// Where the regions lie.
    map: Option<MapView>,
    letters: Vec<LetterView<'a>>,
    municipality_count: usize,
    /// Names of municipalities from before.
    former: Vec<FormerView<'a>>,
    doors: Vec<DoorView>,
    news: Vec<Drawn>,
    news_href: Option<String>,
    contacts_href: Option<String>,
    agreements_href: Option<String>,
    desks: Vec<CallView<'a>>,
}

/// A region beside the others.
#[derive(Serialize)]
struct RegionView<'a> {
    link: LinkView<'a>,
    summary: Option<Localized<'a>>,
    /// The region's drawing, and the class by which it has the region's colours.
    mark: Value,
    land: String,
    municipalities: usize,
    offers: usize,
    /// Those offers that have a start to come.
    starting: usize,
    desks: usize,
    /// Agreements in force.
    agreements: usize,
    results: ResultCounts,
    contacts_href: Option<String>,
    training_href: Option<String>,
    results_href: Option<String>,
}

/// The municipalities whose names begin with a letter.
#[derive(Serialize)]
struct LetterView<'a> {
    letter: char,
    municipalities: Vec<MunicipalityView<'a>>,
}

#[derive(Serialize)]
struct MunicipalityView<'a> {
    link: LinkView<'a>,
    /// The region, when several have a municipality of this name or a part of it.
    region: Option<Localized<'a>>,
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let portal = cx.portal;
    let index = portal.find_own(ScopeId::NETWORK, Kind::Page, "index").filter(|id| cx.is_public(*id));
    let mut regions: Vec<RegionView<'a>> =
        portal.regions_on(cx.day).filter_map(|region| region_view(cx, region)).collect();
    cx.sort_by_name(&mut regions, |region| &region.link.title.text);
    let letters = letters(cx);
    let view = View {
        band: Value::safe_string(&parcels::band("portal", 1200, 240)),
        welcome: index.map(|id| cx.body(id)),
        regions,
        map: MapView::new(cx, &[]),
        municipality_count: letters.iter().map(|letter| letter.municipalities.len()).sum(),
        letters,
        former: FormerView::all(cx, portal.regions_on(cx.day)),
        doors: DoorView::all(cx),
        news: cx.drawn::<NewsCard<'_>>(NewsCard::latest(cx, cx.shown::<News>(), NEWS)),
        news_href: cx.here(PageKind::NewsList, Subject::Whole),
        contacts_href: cx.here(PageKind::Contacts, Subject::Whole),
        agreements_href: cx.here(PageKind::Agreements, Subject::Whole),
        desks: CallView::all(cx),
    };
    let title = cx.scope_text(ScopeId::NETWORK, &portal.file.title);
    let mut page = match index {
        Some(index) => PageView::of_entity(cx, index, &view),
        None => PageView::of_title(title, Vec::new(), &view),
    };
    let summary = portal.file.summary.as_ref().map(|summary| cx.scope_text(ScopeId::NETWORK, summary));
    page.description = page.description.or(summary);
    page
}

fn region_view<'a>(cx: &Context<'a>, region: ScopeId) -> Option<RegionView<'a>> {
    let portal = cx.portal;
    let entity = portal.region_entity(region)?;
    let all = |page| cx.page(region, page, Subject::Whole);
    let starts = |training: &Training| training.starts.iter().any(|start| start.is_to_come(cx.day));
    let in_force = || own::<Agreement>(cx, region).filter(|agreement| agreement.is_in_force(cx.day));
    Some(RegionView {
        link: cx.link(entity),
        summary: cx.summary(entity),
        mark: Value::safe_string(&parcels::mark(portal.region(region)?.code.as_str())),
        land: parcels::land_class(portal.region_slug(region)?),
        municipalities: portal.members(region, cx.day).count(),
        offers: own::<Training>(cx, region).count(),
        starting: own::<Training>(cx, region).filter(|training| starts(training)).count(),
        desks: own::<Contact>(cx, region).filter(|contact| contact.sort != ContactType::Person).count(),
        agreements: in_force().count(),
        results: ResultCounts::of(in_force().flat_map(|agreement| &agreement.results), cx.day),
        contacts_href: all(PageKind::Contacts),
        training_href: all(PageKind::TrainingList),
        results_href: all(PageKind::Results),
    })
}

/// Returns the public entities of kind `K` that belong to a region itself.
fn own<'a, K: Entity>(cx: &Context<'a>, region: ScopeId) -> impl Iterator<Item = &'a K> + use<'a, K> {
    let cx = *cx;
    cx.portal.own::<K>(region).filter(move |id| cx.is_public(id.entity())).map(move |id| cx.portal.get(id))
}

/// Returns all municipalities of all regions by their first letter.
fn letters<'a>(cx: &Context<'a>) -> Vec<LetterView<'a>> {
    let portal = cx.portal;
    let members = || portal.regions_on(cx.day).flat_map(|region| portal.members(region, cx.day));
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    members().for_each(|id| *times.entry(&portal.membership(id).name).or_default() += 1);
    let view = |id: MunicipalityId| {
        let name = &*portal.membership(id).name;
        let region = portal.region_entity(id.region).filter(|_| times.get(name).is_some_and(|times| *times > 1));
        MunicipalityView { link: cx.municipality_link(id), region: region.map(|region| cx.title(region)) }
    };
    let mut letters: BTreeMap<char, Vec<MunicipalityView<'a>>> = BTreeMap::new();
    for id in members() {
        letters.entry(letter(&portal.membership(id).name)).or_default().push(view(id));
    }
    let sorted = |(letter, mut municipalities): (char, Vec<MunicipalityView<'a>>)| {
        cx.sort_by_name(&mut municipalities, |municipality| &municipality.link.title.text);
        LetterView { letter, municipalities }
    };
    letters.into_iter().map(sorted).collect()
}

/// Returns the letter under which a name stands, without its accent: `S` for 's-Hertogenbosch.
fn letter(name: &str) -> char {
    deunicode::deunicode(name).chars().find(|c| c.is_alphabetic()).map_or('#', |c| c.to_ascii_uppercase())
}
