//! Stories of people: all of them, and one.

use serde::Serialize;

use super::{Page, every, if_any};
use crate::{
    model::Story,
    route::Subject,
    view::{BodyView, Card as _, Context, Drawn, PageView, RelatedLink, StoryCard},
};

/// All stories that a scope shows.
pub(super) const LIST: Page = Page { subjects: if_any::<Story>, view: list };
/// One story.
pub(super) const ENTITY: Page = Page { subjects: every::<Story>, view: entity };

#[derive(Serialize)]
struct ListView {
    stories: Vec<Drawn>,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: StoryCard<'a>,
    body: BodyView,
    related: Vec<RelatedLink<'a>>,
    /// The latest other stories.
    others: Vec<Drawn>,
}

/// How many other stories the page shows.
const OTHERS: usize = 2;

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let stories = cx.drawn::<StoryCard<'_>>(StoryCard::latest(cx, cx.shown::<Story>(), usize::MAX));
    let count = stories.len();
    PageView::of_label(cx, "stories-title", Vec::new(), &ListView { stories }).described(
        cx,
        "stories-about",
        &[("n", count)],
    )
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Story>(entity) else { return list(cx, subject) };
    let others = cx.shelf.stories.iter().copied().filter(|other| *other != id);
    let view = EntityView {
        card: StoryCard::new(cx, id),
        body: cx.body(entity),
        related: RelatedLink::all(cx, entity, &cx.portal.get(id).related),
        others: cx.drawn::<StoryCard<'_>>(others.take(OTHERS)),
    };
    PageView::of_entity(cx, entity, &view)
}
