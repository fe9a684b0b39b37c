//! A region's home: the two doors, what lives now, and where to go.

use serde::Serialize;

use super::Page;
use crate::{
    model::{Door, Event, Training},
    portal::Portal,
    route::{PageKind, Subject},
    view::{BodyView, Context, EventCard, LinkView, PageView, TrainingCard},
};

/// A region's home.
pub(super) const PAGE: Page =
    Page { subjects: |_: &Portal, scope, _| if scope.is_region() { vec![Subject::Whole] } else { Vec::new() }, view };

/// How many items of each sort the home page shows.
const SHOWN: usize = 4;

#[derive(Serialize)]
struct View<'a> {
    welcome: Option<BodyView>,
    doors: Vec<DoorView>,
    municipalities: Vec<LinkView<'a>>,
    next_starts: Vec<TrainingCard<'a>>,
    events: Vec<EventCard<'a>>,
    neighbours: Vec<LinkView<'a>>,
}

#[derive(Serialize)]
struct DoorView {
    /// `people`, for the labels `door-people` and `door-people-text`.
    key: &'static str,
    href: Option<String>,
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let portal = cx.portal;
    let index = portal.find_own(cx.scope, crate::model::Kind::Page, "index").filter(|id| cx.is_public(*id));
    let region = portal.region_entity(cx.scope).expect("a home page is a region's");
    let doors = Door::ALL
        .iter()
        .map(|door| DoorView { key: door.as_str(), href: cx.here(PageKind::Door, Subject::Door(*door)) });
    let mut municipalities: Vec<_> = portal.members(cx.scope, cx.day).map(|id| cx.municipality_link(id)).collect();
    cx.sort_by_name(&mut municipalities, |link| &link.title.text);
    let neighbours = portal.region(cx.scope).map_or(&[][..], |region| &region.neighbours);
    let mut next_starts = TrainingCard::sorted(cx, cx.shown::<Training>());
    next_starts.truncate(SHOWN);
    let mut events = EventCard::to_come(cx, cx.shown::<Event>());
    events.truncate(SHOWN);
    let view = View {
        welcome: index.map(|id| cx.body(id)),
        doors: doors.collect(),
        municipalities,
        next_starts,
        events,
        neighbours: neighbours
            .iter()
            .filter_map(|n| portal.region_entity(portal.scope_named(n.as_str())?))
            .map(|id| cx.link(id))
            .collect(),
    };
    let mut page = PageView::of_entity(cx, region, &view);
    page.title = Some(cx.title(index.unwrap_or(region)));
    page
}
