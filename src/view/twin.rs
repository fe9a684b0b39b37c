//! A file that says to programs what a page says to people.

use serde::Serialize;

use super::Context;
use crate::{
    plan::{Form, Twin},
    route::{PageKind, Route, Subject},
};

/// A file that says to programs what a page says to people.
#[derive(Debug, Clone, Serialize)]
pub struct TwinView {
    /// `calendar`
    pub form: &'static str,
    /// The key of what people can do with it: `twin-calendar`.
    pub label: &'static str,
    /// What it is about, in words.
    pub title: String,
    /// `text/calendar`
    pub media_type: &'static str,
    /// Its address.
    pub href: String,
}

impl TwinView {
    /// Returns the twins of a page.
    #[must_use]
    pub fn of_page(cx: &Context<'_>, page: &Route) -> Vec<Self> {
        cx.plan.twins(cx.portal, page).iter().map(|twin| Self::new(cx, twin)).collect()
    }

    /// Returns the feeds of a scope, for its home page.
    #[must_use]
    pub fn feeds(cx: &Context<'_>, home: &Route) -> Vec<Self> {
        let lists = [PageKind::NewsList, PageKind::Agenda, PageKind::TrainingList];
        let pages = lists.iter().map(|list| Route { page: *list, ..*home }).filter(|page| cx.plan.contains(page));
        let twins = pages.flat_map(|page| cx.plan.twins(cx.portal, &page));
        twins.filter(|twin| twin.form == Form::Feed).map(|twin| Self::new(cx, &twin)).collect()
    }

    fn new(cx: &Context<'_>, twin: &Twin) -> Self {
        Self {
            form: twin.form.name(),
            label: match (twin.form, twin.page.subject) {
                (Form::Feed, _) => "twin-feed",
                (Form::Calendar, Subject::Entity(_)) => "twin-calendar",
                (Form::Calendar, _) => "twin-calendar-list",
                (Form::Card, _) => "twin-card",
                (Form::Table, _) => "twin-table",
            },
            title: Self::title(cx, twin),
            media_type: twin.form.media_type(),
            href: cx.plan.file_href(cx.scope, &cx.plan.twin_path(cx.portal, twin)),
        }
    }

    /// Returns what a twin is about, in words.
    #[must_use]
    pub fn title(cx: &Context<'_>, twin: &Twin) -> String {
        let about = match (twin.page.page, twin.page.subject) {
            (_, Subject::Entity(id)) => return cx.title(id).text.into_owned(),
            (PageKind::NewsList, _) => "twin-news",
            (PageKind::Agenda, _) => "twin-events",
            _ if twin.form == Form::Calendar => "twin-starts",
            _ => "twin-offers",
        };
        format!("{} – {}", cx.word(about), cx.scope_title().text)
    }
}
