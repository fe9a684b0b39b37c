//! The agenda and one event.

use serde::Serialize;

use super::{Page, every, first_of, if_any};
use crate::{
    model::Event,
    portal::Id,
    route::Subject,
    view::{BodyView, Card as _, Context, Drawn, EventCard, LinkView, PageView},
};

/// The agenda. It stays when all events are over, so that its address does; it then shows other ways on.
pub(super) const LIST: Page = Page { subjects: if_any::<Event>, view: list };
/// One event.
pub(super) const ENTITY: Page = Page { subjects: every::<Event>, view: entity };

#[derive(Serialize)]
struct ListView {
    /// The events to come, by month.
    months: Vec<MonthView>,
    /// Those that are over, the last in front. They keep their pages until somebody takes them off the portal.
    past: Vec<Drawn>,
}

#[derive(Serialize)]
struct MonthView {
    /// The month's first day.
    first: String,
    events: Vec<Drawn>,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: EventCard<'a>,
    body: BodyView,
    municipality: Option<LinkView<'a>>,
    online_url: Option<&'a str>,
    registration_url: Option<&'a str>,
    audience: Vec<&'static str>,
    sectors: Vec<LinkView<'a>>,
    /// The events that come next.
    others: Vec<Drawn>,
}

/// How many other events the page shows.
const SHOWN: usize = 3;

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let events = EventCard::to_come(cx, cx.shown::<Event>(), usize::MAX);
    // An event that has begun stands in this month, whenever that was, so that the list begins with what lives now.
    let month = |id: &Id<Event>| cx.portal.get(*id).start.day.max(cx.day).month();
    let months = events.chunk_by(|a, b| month(a) == month(b)).filter_map(|events| {
        Some(MonthView {
            first: first_of(month(events.first()?)),
            events: cx.drawn::<EventCard<'_>>(events.iter().copied()),
        })
    });
    let past = cx.drawn::<EventCard<'_>>(EventCard::past(cx, cx.shown::<Event>()));
    let view = ListView { months: months.collect(), past };
    PageView::of_label(cx, "agenda-title", Vec::new(), &view).described(cx, "agenda-about", &[("n", events.len())])
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Event>(entity) else { return list(cx, subject) };
    let event = cx.portal.get(id);
    let municipality = event.municipality.as_ref().and_then(|m| cx.portal.municipality(cx.portal.scope(entity), m));
    let sectors = event.sectors.iter().filter_map(|sector| cx.portal.sector(sector));
    let others = cx.shelf.events.iter().copied().filter(|other| *other != id);
    let view = EntityView {
        card: EventCard::new(cx, id),
        body: cx.body(entity),
        municipality: municipality.map(|municipality| cx.municipality_link(municipality)),
        online_url: event.online.as_ref().map(|url| url.as_str()),
        registration_url: event.registration_url.as_ref().map(|url| url.as_str()),
        audience: event.audience.iter().map(|audience| audience.as_str()).collect(),
        sectors: sectors.map(|sector| cx.sector_link(sector)).collect(),
        others: cx.drawn::<EventCard<'_>>(others.take(SHOWN)),
    };
    PageView::of_entity(cx, entity, &view)
}
