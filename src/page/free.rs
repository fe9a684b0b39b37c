//! Free pages: a text under its own heading. The text of a home page, `index.md`, is none.

use serde::Serialize;

use super::{Page, every};
use crate::{
    field::Day,
    model,
    portal::{Portal, ScopeId},
    route::Subject,
    view::{BodyView, Context, PageView},
};

/// Free pages.
pub(super) const ENTITY: Page = Page { subjects, view };

#[derive(Serialize)]
struct View {
    body: BodyView,
}

fn subjects(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let index = portal.find_own(scope, model::Kind::Page, "index").map(Subject::Entity);
    every::<model::Page>(portal, scope, day).into_iter().filter(|subject| Some(*subject) != index).collect()
}

fn view<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { unreachable!("a free page is about an entity") };
    PageView::of_entity(cx, entity, &View { body: cx.body(entity) })
}
