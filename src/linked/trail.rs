//! The way from the home page to a page.

use std::borrow::Cow;

use serde::Serialize;

use super::thing::thing;
use crate::{
    route::{PageKind, Route, Subject},
    view::{Context, LinkView, PageView},
};

thing! {
    /// The way from the home page to a page.
    BreadcrumbList<'a> is "BreadcrumbList" { item_list_element: Vec<ListItem<'a>> }
}

/// A step of the way.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub(super) struct ListItem<'a> {
    position: usize,
    name: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
}

impl<'a> BreadcrumbList<'a> {
    /// Returns the way to a page, from the home of its scope to itself.
    pub(super) fn new(cx: &Context<'a>, route: &Route, page: &PageView<'a>) -> Self {
        let home = if cx.scope.is_region() { PageKind::Home } else { PageKind::Hub };
        let home = (cx.scope_title().text, cx.here(home, Subject::Whole).map(|href| cx.absolute(&href)));
        let step = |crumb: &LinkView<'a>| (crumb.title.text.clone(), crumb.href.as_ref().map(|href| cx.absolute(href)));
        let own = (page.title.text.clone(), Some(cx.plan.absolute(cx.portal, route)));
        Self::of_steps([home].into_iter().chain(page.crumbs.iter().map(step)).chain([own]))
    }

    fn of_steps(steps: impl Iterator<Item = (Cow<'a, str>, Option<String>)>) -> Self {
        let item = |(position, (name, item))| ListItem { position, name, item };
        Self { item_list_element: (1..).zip(steps).map(item).collect() }
    }

    #[cfg(test)]
    pub(super) fn of_names(names: &[&'a str]) -> Self {
        Self::of_steps(names.iter().map(|name| (Cow::Borrowed(*name), None)))
    }
}
