//! The portal as of one day, ready to answer for any of its files.

use std::sync::Arc;

use crate::{
    output, picture,
    pipeline::{self, Settings},
    plan::{Plan, Site},
    portal::Portal,
    publish::Stage,
    render::{Press, RenderFault, Shared, render},
    route::{PageKind, Route, Subject},
    theme::Theme,
};

/// The portal as of one day.
pub(super) struct Edition {
    pub(super) portal: Arc<Portal>,
    pub(super) plan: Plan,
    theme: Arc<Theme>,
    shared: Shared,
}

/// What is at an address.
pub(super) enum Found {
    /// A page.
    Page(Route, Vec<u8>),
    /// Another file.
    File(Stage, Vec<u8>),
}

/// Why there is nothing to show.
pub(super) enum Missing {
    /// There is no such file.
    Nowhere,
    /// A template is at fault.
    Template(RenderFault),
    /// An image or document could not be read.
    Unreadable(String),
}

impl Edition {
    /// Returns the portal as of the day that `settings` say; sooner when most is as it was in `previous`.
    pub(super) fn new(previous: Option<&Self>, portal: Arc<Portal>, theme: Arc<Theme>, settings: &Settings) -> Self {
        let planned = previous.map(|edition| (&*edition.portal, &edition.plan));
        let plan = pipeline::plan_again(planned, &portal, settings);
        let shared = Shared::new(&portal, &plan).remembering(previous.map(|edition| &edition.shared));
        Self { portal, plan, theme, shared }
    }

    /// Returns the same edition with another theme.
    pub(super) fn with_theme(&self, theme: Arc<Theme>) -> Self {
        let (portal, plan) = (self.portal.clone(), self.plan.clone());
        let shared = Shared::new(&portal, &plan).remembering(Some(&self.shared));
        Self { portal, plan, theme, shared }
    }

    /// Returns what a file of the output holds.
    pub(super) fn find(&self, file: &str, pictures: &picture::Cache) -> Result<Found, Missing> {
        if let Some(route) = self.plan.route_of(&self.portal, file) {
            return self.render(&route, pictures).map(|bytes| Found::Page(route, bytes)).map_err(Missing::Template);
        }
        let (stage, found) = output::find(&self.press(pictures), file).ok_or(Missing::Nowhere)?;
        let bytes = found.bytes().map_err(|unmade| Missing::Unreadable(unmade.to_string()))?;
        Ok(Found::File(stage, bytes.into_owned()))
    }

    /// Renders a page.
    pub(super) fn render(&self, route: &Route, pictures: &picture::Cache) -> Result<Vec<u8>, RenderFault> {
        render(&self.press(pictures), route)
    }

    /// Returns the page that a site shows instead of `file`, when it has none.
    pub(super) fn not_found(&self, file: &str) -> Option<Route> {
        let scope = self.site(file).unwrap_or(&self.plan.sites()[0]).scope;
        let lang = self.portal.default_language(scope);
        let route = Route { scope, lang, page: PageKind::NotFound, subject: Subject::Whole };
        self.plan.contains(&route).then_some(route)
    }

    /// Returns a page's address on the preview's host.
    pub(super) fn address(&self, route: &Route) -> String {
        self.plan.href(&self.portal, route.scope, route)
    }

    fn press<'a>(&'a self, pictures: &'a picture::Cache) -> Press<'a> {
        Press { portal: &self.portal, plan: &self.plan, theme: &self.theme, shared: &self.shared, pictures }
    }

    fn site(&self, file: &str) -> Option<&Site> {
        self.plan.sites().iter().find(|site| file.starts_with(&site.folder))
    }
}
