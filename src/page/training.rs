//! Training: all offers, those of a sector, those at a level, those that start in a month, and one offer.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use serde::Serialize;

use super::{Page, every, first_of, if_any};
use crate::{
    field::{Day, Localized, Month},
    model::{
        Training,
        training::{Level, Start},
    },
    portal::{Id, Portal, ScopeId},
    route::{PageKind, Subject},
    view::{
        BodyView, Card as _, ChoiceView, Choices, ContactCard, Context, Drawn, LinkView, PageView, StartView,
        TrainingCard, TrainingLine, months_of, sectors_of,
    },
};

/// All offers of a scope.
pub(super) const LIST: Page = Page { subjects: if_any::<Training>, view: list };
/// The offers of one sector.
pub(super) const SECTOR: Page = Page { subjects: sectors, view: by_sector };
/// The offers that start in one month.
pub(super) const MONTH: Page = Page { subjects: months, view: by_month };
/// The offers at one level.
pub(super) const LEVEL: Page = Page { subjects: levels, view: by_level };
/// One offer.
pub(super) const ENTITY: Page = Page { subjects: every::<Training>, view: entity };

#[derive(Serialize)]
struct ListView<'a> {
    /// The cards of those that start first.
    offers: Vec<Drawn>,
    /// The lines of those that start after them; of all offers not more than [`MOST`] have a card or a line.
    later: Vec<Drawn>,
    /// How many there are.
    count: usize,
    /// The offers of each sector, and at each level, with how many there are.
    sectors: Option<Drawn>,
    levels: Option<Drawn>,
    /// The months in which offers start.
    months: Option<Drawn>,
    /// The municipalities of the region, each with its own page of offers.
    municipalities: Option<Drawn>,
    /// The sector, level or month that the list is about; nothing when it is about all.
    sector: Option<Localized<'a>>,
    level: Option<&'static str>,
    month: Option<String>,
    /// The month before and the month after it in which offers start.
    previous: Option<LinkView<'a>>,
    next: Option<LinkView<'a>>,
    all_href: Option<String>,
    /// How many have a start to come with a date.
    #[serde(skip)]
    starting: usize,
}

impl ListView<'_> {
    /// Returns how many offers there are, and of how many it is known when they start.
    fn counts(&self) -> [(&'static str, usize); 2] {
        [("n", self.count), ("starting", self.starting)]
    }
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: TrainingCard<'a>,
    body: BodyView,
    starts: Vec<StartView<'a>>,
    partners: Vec<LinkView<'a>>,
    occupations: Vec<Localized<'a>>,
    skills: Vec<Localized<'a>>,
    nlqf: Option<u8>,
    credential: &'static str,
    pace: &'static str,
    language: Option<crate::lang::Lang>,
    entry: Vec<Localized<'a>>,
    audience: Vec<&'static str>,
    municipalities: Vec<LinkView<'a>>,
    duration: Option<DurationView>,
    study_load: Option<u32>,
    free_for: Vec<Localized<'a>>,
    schemes: Vec<Localized<'a>>,
    programme_code: Option<&'a str>,
    enrol_url: Option<&'a str>,
    contact: Option<Drawn>,
    agreement: Option<LinkView<'a>>,
    /// Other offers of the same sectors that start soon.
    similar: Vec<Drawn>,
}

/// A length of time, for the label `period-months`.
#[derive(Serialize)]
struct DurationView {
    unit: &'static str,
    count: u16,
}

/// How many other offers a page shows.
const SIMILAR: usize = 3;
/// How many offers of a list have a card; those after them have a line.
const CARDS: usize = 30;
/// How many offers the list of all shows: it must stay a page of a bearable weight, and leads on to the lists of a part.
const MOST: usize = 200;

fn sectors(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    parts(portal, scope, day, |id| sectors_of(portal, id)).into_iter().map(Subject::Sector).collect()
}

fn months(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    parts(portal, scope, day, |id| months_of(portal, id, day)).into_iter().map(Subject::Month).collect()
}

fn levels(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    parts(portal, scope, day, |id| [portal.get(id).level]).into_iter().map(Subject::Level).collect()
}

/// Returns the parts that the public offers of a scope are in.
fn parts<K: Ord, P: IntoIterator<Item = K>>(
    portal: &Portal,
    scope: ScopeId,
    day: Day,
    parts_of: impl Fn(Id<Training>) -> P,
) -> BTreeSet<K> {
    let public = portal.shown::<Training>(scope).filter(|id| portal.is_public(id.entity(), day));
    public.flat_map(parts_of).collect()
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let view = list_view(cx, Subject::Whole, &cx.offers().all, MOST);
    PageView::of_label(cx, "training-title", Vec::new(), &view).described(cx, "training-about", &view.counts())
}

fn by_sector<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Sector(sector) = subject else { return list(cx, subject) };
    let mut view = list_view(cx, subject, part_of(&cx.offers().sectors, &sector), usize::MAX);
    view.sector = Some(cx.sector_link(sector).title);
    let name = cx.sector_link(sector).title.text.into_owned();
    part(cx, ["training-sector-title", "training-sector-about"], &name, &view)
}

fn by_level<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Level(level) = subject else { return list(cx, subject) };
    let mut view = list_view(cx, subject, part_of(&cx.offers().levels, &level), usize::MAX);
    view.level = Some(level.as_str());
    part(cx, ["training-level-title", "training-level-about"], &level_name(cx, level), &view)
}

fn by_month<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Month(month) = subject else { return list(cx, subject) };
    let months = &cx.offers().months;
    let mut view = list_view(cx, subject, part_of(months, &month), usize::MAX);
    view.month = Some(first_of(month));
    let link = |(month, _): (&Month, &Vec<Id<Training>>)| month_link(cx, *month);
    view.previous = months.range(..month).next_back().map(link);
    view.next = months.range((Bound::Excluded(month), Bound::Unbounded)).next().map(link);
    part(cx, ["training-month-title", "training-month-about"], &cx.formats.month(month), &view)
}

/// Returns the page of a part of the offers, with the labels of its heading and of its description.
fn part<'a>(cx: &Context<'a>, [title, about]: [&'static str; 2], name: &str, view: &ListView<'a>) -> PageView<'a> {
    let page = PageView::of_label_about(cx, (title, name), vec![cx.crumb(PageKind::TrainingList)], view);
    page.described(cx, about, &view.counts())
}

/// Returns the offers of a part.
fn part_of<'l, K: Ord>(parts: &'l BTreeMap<K, Vec<Id<Training>>>, part: &K) -> &'l [Id<Training>] {
    parts.get(part).map_or(&[], Vec::as_slice)
}

fn list_view<'a>(cx: &Context<'a>, subject: Subject, offers: &[Id<Training>], most: usize) -> ListView<'a> {
    let choice = |link: LinkView<'a>, of: Subject, offers: &[Id<Training>]| ChoiceView {
        count: Some(offers.len()),
        current: of == subject,
        ..ChoiceView::from(link)
    };
    let lists = cx.offers();
    let sectors =
        || lists.sectors.iter().map(|(id, of)| choice(cx.sector_link(*id), Subject::Sector(*id), of)).collect();
    let levels =
        || lists.levels.iter().map(|(level, of)| choice(level_link(cx, *level), Subject::Level(*level), of)).collect();
    let months = || {
        let months = lists.months.iter();
        months.map(|(month, of)| choice(month_link(cx, *month), Subject::Month(*month), of)).collect()
    };
    let own = |id| own_start(cx, subject, id);
    let shown = &offers[..most.min(offers.len())];
    let (cards, lines) = shown.split_at(CARDS.min(shown.len()));
    ListView {
        count: offers.len(),
        starting: offers.iter().filter(|id| lists.is_dated(**id)).count(),
        offers: cx.drawn_or(cards.iter().copied(), |id| Some(TrainingCard::of_start(cx, id, own(id)?))),
        later: cx.drawn_or(lines.iter().copied(), |id| Some(TrainingLine::of_start(cx, id, own(id)?))),
        sectors: cx.choices(Choices::Sectors, matches!(subject, Subject::Sector(_)), sectors),
        levels: cx.choices(Choices::Levels, matches!(subject, Subject::Level(_)), levels),
        months: cx.choices(Choices::Months, matches!(subject, Subject::Month(..)), months),
        municipalities: cx.municipality_choices(),
        sector: None,
        level: None,
        month: None,
        previous: None,
        next: None,
        all_href: cx.here(PageKind::TrainingList, Subject::Whole),
    }
}

/// Returns the start of an offer that a list is about when that is not the one which other lists tell of: of the list of a month
/// the start in that month.
fn own_start<'a>(cx: &Context<'a>, subject: Subject, id: Id<Training>) -> Option<&'a Start> {
    let Subject::Month(month) = subject else { return None };
    let training = cx.portal.get(id);
    let start = training.next_start_in(month, cx.day)?;
    (training.next_start(cx.day) != Some(start)).then_some(start)
}

fn month_link<'a>(cx: &Context<'a>, month: Month) -> LinkView<'a> {
    let title = Localized { text: cx.formats.month(month).into(), lang: None };
    LinkView { title, href: cx.here(PageKind::TrainingMonth, Subject::Month(month)) }
}

fn level_link<'a>(cx: &Context<'a>, level: Level) -> LinkView<'a> {
    let title = Localized { text: level_name(cx, level).into(), lang: None };
    LinkView { title, href: cx.here(PageKind::TrainingLevel, Subject::Level(level)) }
}

fn level_name(cx: &Context<'_>, level: Level) -> String {
    cx.word(&format!("level-{}", level.as_str()))
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Training>(entity) else { return list(cx, subject) };
    let training = cx.portal.get(id);
    let scope = cx.portal.scope(entity);
    let contact = training.contact.as_ref().and_then(|contact| cx.portal.resolve(scope, contact));
    let agreement = training.agreement.as_ref().and_then(|agreement| cx.portal.resolve(scope, agreement));
    let partners = training.partners.iter().filter_map(|partner| cx.portal.resolve(scope, partner));
    let municipalities = training.municipalities.iter().filter_map(|m| cx.portal.municipality(scope, m));
    let view = EntityView {
        card: TrainingCard::new(cx, id),
        body: cx.body(entity),
        starts: StartView::all(cx, id),
        partners: cx.links(partners.map(|partner| partner.entity())),
        occupations: cx.texts(entity, &training.occupations),
        skills: cx.texts(entity, &training.skills),
        nlqf: training.level.nlqf(),
        credential: training.credential.as_str(),
        pace: training.pace.as_str(),
        language: training.language,
        entry: cx.texts(entity, &training.entry),
        audience: training.audience.iter().map(|audience| audience.as_str()).collect(),
        municipalities: municipalities.map(|m| cx.municipality_link(m)).collect(),
        duration: training.duration.map(|period| DurationView { unit: period.unit.name(), count: period.count }),
        study_load: training.study_load,
        free_for: training.cost.as_ref().map_or(Vec::new(), |cost| cx.texts(entity, &cost.free_for)),
        schemes: training.cost.as_ref().map_or(Vec::new(), |cost| cx.texts(entity, &cost.schemes)),
        programme_code: training.programme_code.as_ref().map(|code| code.as_str()),
        enrol_url: training.enrol_url.as_ref().map(|url| url.as_str()),
        contact: cx.drawn::<ContactCard<'_>>(contact.filter(|id| cx.is_public(id.entity()))).pop(),
        agreement: agreement.filter(|id| cx.is_public(id.entity())).map(|id| cx.link(id.entity())),
        similar: similar(cx, id),
    };
    PageView::of_entity(cx, entity, &view)
}

/// Returns a few other offers of the first sector of an offer that start soonest.
fn similar(cx: &Context<'_>, id: Id<Training>) -> Vec<Drawn> {
    let Some(sector) = sectors_of(cx.portal, id).first().copied() else { return Vec::new() };
    let lists = cx.offers();
    let dated = part_of(&lists.sectors, &sector).iter().copied().take_while(|other| lists.is_dated(*other));
    let others = dated.filter(|other| *other != id);
    cx.drawn::<TrainingCard<'_>>(others.take(SIMILAR))
}
