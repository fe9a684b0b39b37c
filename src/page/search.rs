//! The search through everything. What is found is shown by a script; without it the page leads to what there is.

use serde::Serialize;

use super::Page;
use crate::{
    plan::Plan,
    route::{PageKind, Subject},
    view::{Context, PageView},
};

/// The page with the search.
pub(super) const PAGE: Page = Page { subjects: |_, _, _| vec![Subject::Whole], view };

#[derive(Serialize)]
struct View<'a> {
    /// Where the list of the index stands.
    list_href: String,
    /// The region in which is searched at first, by its name in addresses.
    region: Option<&'a str>,
    /// The names of all municipalities, for who cannot search; the hub has them on its home page.
    municipalities_href: Option<String>,
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let places = if cx.scope.is_region() { PageKind::Municipalities } else { PageKind::Hub };
    let view = View {
        list_href: cx.plan.file_href(cx.scope, &Plan::search_list(cx.lang)),
        region: cx.portal.region_slug(cx.scope),
        municipalities_href: cx.here(places, Subject::Whole),
    };
    PageView::of_label(cx, "search-title", Vec::new(), &view).described(cx, "search-about", &[])
}
