//! Share images: one for each story, and one for all other pages of a region or of the network in each language.

use std::borrow::Cow;

use super::{File, Genre, Kind};
use crate::{
    lang::Lang,
    plan::Site,
    publish::Stage,
    render::Press,
    route::{PageKind, Route, Subject},
    view::poster,
};

/// Share images.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Asset, genre: Genre::Share, may_be: |name| name.starts_with("share/"), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let stories = press.plan.routes_of(site).iter().filter(|page| page.page == PageKind::Story).copied();
    scopes(&press, site).chain(stories).filter_map(|page| file(press, site, page)).collect()
}

/// Returns for each scope on a site and each of its languages the page whose image all others of the scope have.
fn scopes<'a>(press: &Press<'a>, site: &'a Site) -> impl Iterator<Item = Route> + use<'a> {
    let (portal, plan) = (press.portal, press.plan);
    let here = portal.scopes_on(plan.day()).filter(|scope| plan.site(*scope).scope == site.scope);
    here.flat_map(move |scope| {
        let page = move |lang: &Lang| Route { scope, lang: *lang, page: PageKind::Home, subject: Subject::Whole };
        portal.languages(scope).iter().map(page)
    })
}

fn file<'a>(press: Press<'a>, site: &Site, page: Route) -> Option<File<'a>> {
    let ground = press.ground(page.scope)?;
    let poster = poster(&press.context(page.scope, page.lang), &page);
    let path = format!("{}{}", site.folder, press.plan.share_path(press.portal, &page, ground.key(&poster)));
    Some(File::of_bytes(path, move || Ok(Cow::Owned(ground.draw(press.font(), &poster)))))
}
