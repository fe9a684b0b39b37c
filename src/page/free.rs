//! Free pages: a text under its own heading. The text of a home page, `index.md`, is none, and neither is an editor's part of
//! a page that the portal makes.

use serde::Serialize;

use super::{Page, every, is_part};
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
    let name = |subject: &Subject| match subject {
        Subject::Entity(id) => portal.document(*id).key.id.as_str(),
        _ => "",
    };
    let is_free = |subject: &Subject| name(subject) != "index" && !is_part(portal, scope, day, name(subject));
    every::<model::Page>(portal, scope, day).into_iter().filter(is_free).collect()
}

fn view<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { unreachable!("a free page is about an entity") };
    PageView::of_entity(cx, entity, &View { body: cx.body(entity) })
}
