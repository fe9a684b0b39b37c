//! News: the items that have not expired, and one item. An expired item keeps its page until it is unpublished.

use serde::Serialize;

use super::{Page, every};
use crate::{
    field::Day,
    model::News,
    portal::{Portal, ScopeId},
    route::Subject,
    view::{BodyView, Card as _, Context, Drawn, ImageView, NewsCard, PageView, RelatedLink},
};

/// All news that has not expired.
pub(super) const LIST: Page = Page { subjects: if_current, view: list };
/// One item.
pub(super) const ENTITY: Page = Page { subjects: every::<News>, view: entity };

#[derive(Serialize)]
struct ListView {
    items: Vec<Drawn>,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: NewsCard<'a>,
    body: BodyView,
    photo: Option<ImageView<'a>>,
    /// The last day on which it was listed, when that has passed.
    expired_on: Option<Day>,
    related: Vec<RelatedLink<'a>>,
    /// The latest other items.
    others: Vec<Drawn>,
}

/// How many other items the page shows.
const OTHERS: usize = 3;

fn if_current(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let mut public = portal.shown::<News>(scope).filter(|id| portal.is_public(id.entity(), day));
    if public.any(|id| !portal.get(id).is_expired(day)) { vec![Subject::Whole] } else { Vec::new() }
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let items = cx.drawn::<NewsCard<'_>>(NewsCard::latest(cx, cx.shown::<News>(), usize::MAX));
    let count = items.len();
    PageView::of_label(cx, "news-title", Vec::new(), &ListView { items }).described(cx, "news-about", &[("n", count)])
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<News>(entity) else { return list(cx, subject) };
    let news = cx.portal.get(id);
    let others = cx.shelf.news.iter().copied().filter(|other| *other != id);
    let view = EntityView {
        card: NewsCard::new(cx, id),
        body: cx.body(entity),
        photo: news.photo.as_ref().and_then(|photo| ImageView::new(cx, entity, photo)),
        expired_on: news.expires.filter(|_| news.is_expired(cx.day)),
        related: RelatedLink::all(cx, entity, &news.related),
        others: cx.drawn::<NewsCard<'_>>(others.take(OTHERS)),
    };
    PageView::of_entity(cx, entity, &view)
}
