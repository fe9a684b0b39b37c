//! A region's home: the two doors, what lives now, and where to go.

use serde::Serialize;

use super::Page;
use crate::{
    model::{Event, Figures, News, Story, agreement::ResultState},
    portal::Portal,
    route::{PageKind, Subject},
    view::{
        BodyView, CallView, Context, DoorView, Drawn, EventCard, FiguresCard, FormerView, LinkView, NewsCard, PageView,
        RelatedLink, ResultCounts, ResultView, StoryCard, TrainingCard,
    },
};

/// A region's home.
pub(super) const PAGE: Page =
    Page { subjects: |_: &Portal, scope, _| if scope.is_region() { vec![Subject::Whole] } else { Vec::new() }, view };

/// How many items of each sort the home page shows.
const SHOWN: usize = 4;
/// How many news items and figures it shows; they need less room.
const FEW: usize = 3;

#[derive(Serialize)]
struct View<'a> {
    welcome: Option<BodyView>,
    doors: Vec<DoorView>,
    municipalities: Vec<LinkView<'a>>,
    /// Names of municipalities from before.
    former: Vec<FormerView<'a>>,
    next_starts: Vec<Drawn>,
    events: Vec<Drawn>,
    news: Vec<Drawn>,
    news_href: Option<String>,
    /// The latest story; an array, so that a template shows it with the card of all stories.
    stories: Vec<Drawn>,
    stories_href: Option<String>,
    figures: Vec<FiguresCard<'a>>,
    figures_href: Option<String>,
    results: Option<ResultsView<'a>>,
    neighbours: Vec<LinkView<'a>>,
    desks: Vec<CallView<'a>>,
}

/// What has come of the region's agreements, in brief.
#[derive(Serialize)]
struct ResultsView<'a> {
    counts: ResultCounts,
    /// The first of those that are behind, which nobody should have to look for.
    behind: Vec<ResultView<'a>>,
    href: Option<String>,
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let portal = cx.portal;
    let index = portal.find_own(cx.scope, crate::model::Kind::Page, "index").filter(|id| cx.is_public(*id));
    let region = portal.region_entity(cx.scope).expect("a home page is a region's");
    let neighbours = portal.region(cx.scope).map_or(&[][..], |region| &region.neighbours);
    let stories = portal.own::<Story>(cx.scope).filter(|id| cx.is_public(id.entity()));
    let view = View {
        welcome: index.map(|id| cx.body(id)),
        doors: DoorView::all(cx),
        municipalities: cx.member_links(cx.scope),
        former: FormerView::all(cx, [cx.scope]),
        next_starts: cx.drawn::<TrainingCard<'_>>(cx.offers().all.iter().copied().take(SHOWN)),
        events: cx.drawn::<EventCard<'_>>(EventCard::few(cx, cx.shown::<Event>(), SHOWN)),
        news: cx.drawn::<NewsCard<'_>>(NewsCard::latest(cx, cx.shown::<News>(), FEW)),
        news_href: cx.here(PageKind::NewsList, Subject::Whole),
        stories: cx.drawn::<StoryCard<'_>>(StoryCard::latest(cx, stories, 1)),
        stories_href: cx.here(PageKind::Stories, Subject::Whole),
        figures: figures(cx),
        figures_href: cx.here(PageKind::FiguresList, Subject::Whole),
        results: results(cx),
        neighbours: neighbours
            .iter()
            .filter_map(|n| portal.region_entity(portal.scope_named(n.as_str())?))
            .filter(|id| cx.is_public(*id))
            .map(|id| cx.link(id))
            .collect(),
        desks: CallView::all(cx),
    };
    let mut page = PageView::of_entity(cx, index.unwrap_or(region), &view);
    if index.is_some() {
        page.named_in.extend(RelatedLink::naming(cx, region));
    }
    PageView { description: page.description.or_else(|| cx.summary(region)), crumbs: Vec::new(), ..page }
}

/// Returns a few figures: the region's own, or national ones when it has none.
fn figures<'a>(cx: &Context<'a>) -> Vec<FiguresCard<'a>> {
    let mut figures: Vec<_> = cx.shown::<Figures>().collect();
    // Stable: within each part the figures stay in the order of their ids.
    figures.sort_by_key(|id| cx.portal.scope(id.entity()) != cx.scope);
    figures.into_iter().take(FEW).map(|id| FiguresCard::new(cx, id)).collect()
}

/// Returns the results of the region's agreements in brief, if there are any.
fn results<'a>(cx: &Context<'a>) -> Option<ResultsView<'a>> {
    let mut results = ResultView::of_scope(cx);
    let counts = ResultCounts::of_states(results.iter().map(|result| result.state));
    results.retain(|result| result.state == ResultState::Behind);
    results.truncate(FEW);
    (counts.total > 0).then(|| ResultsView {
        counts,
        behind: results,
        href: cx.here(PageKind::Results, Subject::Whole),
    })
}
