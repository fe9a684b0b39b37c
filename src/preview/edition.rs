//! The portal as of one day, ready to answer for any of its files.

use std::{
    collections::HashMap,
    io,
    sync::{Arc, OnceLock},
};

use crate::{
    pipeline::{self, Settings},
    plan::{Plan, Site, media_in_use, media_name, redirects},
    portal::Portal,
    render::{self, Press, RenderFault, Shared, render},
    route::{PageKind, Route, Subject},
    source::FilePath,
    theme::Theme,
};

/// The portal as of one day.
pub(super) struct Edition {
    pub(super) portal: Arc<Portal>,
    pub(super) plan: Plan,
    theme: Arc<Theme>,
    shared: Shared,
    /// The images and documents by their files in the output.
    media: OnceLock<HashMap<String, FilePath>>,
}

/// What is at an address.
pub(super) enum Found {
    /// A page.
    Page(Route, Vec<u8>),
    /// A page that leads to another one.
    Redirect(Vec<u8>),
    /// What pages load: it has the hash of its bytes in its name.
    Asset(Vec<u8>),
    /// A file for machines.
    Text(Vec<u8>),
}

/// Why there is nothing to show.
pub(super) enum Missing {
    /// There is no such file.
    Nowhere,
    /// A template is at fault.
    Template(RenderFault),
    /// An image or document could not be read.
    Unreadable(io::Error),
}

impl Edition {
    pub(super) fn new(portal: Arc<Portal>, theme: Arc<Theme>, settings: &Settings) -> Self {
        let plan = pipeline::plan_pages(&portal, settings);
        let shared = Shared::new(&portal, &plan);
        Self { portal, plan, theme, shared, media: OnceLock::new() }
    }

    /// Returns the same edition with another theme.
    pub(super) fn with_theme(&self, theme: Arc<Theme>) -> Self {
        let (portal, plan) = (self.portal.clone(), self.plan.clone());
        let shared = Shared::new(&portal, &plan);
        Self { portal, plan, theme, shared, media: OnceLock::new() }
    }

    /// Returns what a file of the output holds.
    pub(super) fn find(&self, file: &str) -> Result<Found, Missing> {
        if let Some(route) = self.plan.route_of(&self.portal, file) {
            return self.render(&route).map(|bytes| Found::Page(route, bytes)).map_err(Missing::Template);
        }
        let site = self.site(file).ok_or(Missing::Nowhere)?;
        let name = file.strip_prefix(&site.folder).unwrap_or(file);
        match name.split('/').next() {
            Some("assets") => self.asset(site, name).map(Found::Asset).ok_or(Missing::Nowhere),
            Some("media") => self.media(file),
            Some("robots.txt") => Ok(Found::Text(render::robots(site).into_bytes())),
            Some(part) if part.starts_with("sitemap") => {
                let maps = render::sitemap(&self.portal, &self.plan, site);
                let map = maps.into_iter().find(|(known, _)| known == file);
                map.map(|(_, text)| Found::Text(text.into_bytes())).ok_or(Missing::Nowhere)
            }
            _ => self.redirect(file).ok_or(Missing::Nowhere),
        }
    }

    /// Renders a page.
    pub(super) fn render(&self, route: &Route) -> Result<Vec<u8>, RenderFault> {
        render(&self.press(), route)
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

    fn press(&self) -> Press<'_> {
        Press { portal: &self.portal, plan: &self.plan, theme: &self.theme, shared: &self.shared }
    }

    fn site(&self, file: &str) -> Option<&Site> {
        self.plan.sites().iter().find(|site| file.starts_with(&site.folder))
    }

    fn asset(&self, site: &Site, name: &str) -> Option<Vec<u8>> {
        if let Some(asset) = self.theme.assets.values().find(|asset| asset.published == name) {
            return Some(asset.bytes.to_vec());
        }
        let press = self.press();
        let here = self.portal.scopes_on(self.plan.day()).filter(|scope| self.plan.site(*scope).scope == site.scope);
        here.flat_map(|scope| press.made_assets(scope))
            .find(|asset| asset.published == name)
            .map(|asset| asset.bytes.to_vec())
    }

    fn media(&self, file: &str) -> Result<Found, Missing> {
        let all = self.media.get_or_init(|| {
            let of_site = |site| media_in_use(&self.portal, &self.plan, site).into_iter().map(move |path| (site, path));
            let named = self.plan.sites().iter().flat_map(of_site).filter_map(|(site, path)| {
                Some((format!("{}{}", site.folder, media_name(self.portal.media.get(&path)?)), path))
            });
            named.collect()
        });
        let media = all.get(file).and_then(|path| self.portal.media.get(path)).ok_or(Missing::Nowhere)?;
        media.bytes().map(|bytes| Found::Asset(bytes.to_vec())).map_err(Missing::Unreadable)
    }

    fn redirect(&self, file: &str) -> Option<Found> {
        let redirect = redirects(&self.portal, &self.plan).into_iter().find(|redirect| redirect.file == file)?;
        Some(Found::Redirect(render::redirect(&self.press(), &redirect).into_bytes()))
    }
}
