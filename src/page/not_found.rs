//! What is shown when an address leads nowhere.

use serde::Serialize;

use super::Page;
use crate::{
    route::Subject,
    view::{Context, PageView},
};

/// The page for addresses that lead nowhere.
pub(super) const PAGE: Page = Page { subjects: |_, _, _| vec![Subject::Whole], view };

/// The page needs nothing but the chrome, which has all ways on.
#[derive(Serialize)]
struct View {}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    PageView::of_label(cx, "not-found-title", Vec::new(), &View {})
}
