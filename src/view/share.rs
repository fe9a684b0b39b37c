//! What a page is shown as elsewhere, when somebody passes on its address.

use serde::Serialize;

use super::Context;
use crate::{
    model::Kind,
    portal::ScopeId,
    route::{Route, Subject},
    share::{Ground, HEIGHT, Poster, WIDTH},
};

/// A page's share image.
#[derive(Debug, Clone, Serialize)]
pub struct ShareView {
    /// Its full address.
    pub url: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The words on it.
    pub alt: String,
}

impl ShareView {
    /// Returns the share image of a page.
    #[must_use]
    pub fn new(cx: &Context<'_>, page: &Route, ground: &Ground) -> Self {
        let shown = shown_for(cx, page);
        let poster = poster(cx, &shown);
        let path = cx.plan.share_path(cx.portal, &shown, ground.key(&poster));
        let words = [Some(&poster.title), poster.above.as_ref(), poster.below.as_ref()];
        Self {
            url: cx.plan.site(cx.scope).base.absolute(&path),
            width: WIDTH,
            height: HEIGHT,
            alt: words.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" – "),
        }
    }
}

/// Returns the page whose image is shown for a page: a story has its own, all others that of their scope.
fn shown_for(cx: &Context<'_>, page: &Route) -> Route {
    let is_story = matches!(page.subject, Subject::Entity(id) if cx.portal.kind(id) == Kind::Story);
    if is_story { *page } else { Route { subject: Subject::Whole, ..*page } }
}

/// Returns the words on the image of a page.
#[must_use]
pub fn poster(cx: &Context<'_>, page: &Route) -> Poster {
    let portal = cx.scope_text(ScopeId::NETWORK, &cx.portal.file.title).text.into_owned();
    let scope = cx.scope_title().text.into_owned();
    let is_region = cx.scope.is_region();
    match page.subject {
        Subject::Entity(id) => {
            Poster { above: is_region.then_some(scope), title: cx.title(id).text.into_owned(), below: Some(portal) }
        }
        _ => Poster { above: None, title: scope, below: is_region.then_some(portal) },
    }
}
