//! What pages load: the theme's files, and what is made of the content: colours, icons, the offers for the finder.
//!
//! They are kinds of their own, so that nobody makes the offers of all regions to look up a style sheet.

use std::borrow::Cow;

use super::{File, Genre, Kind};
use crate::{plan::Site, portal::ScopeId, publish::Stage, render::Press, theme::Asset};

/// The theme's files.
pub(super) const OF_THEME: Kind = Kind {
    stage: Stage::Asset,
    genre: Genre::Asset,
    may_be: |name| name.starts_with("assets/"),
    files: |press, site| files(site, press.theme.assets.values()),
};

/// The colours and the icon of each scope.
pub(super) const BRANDS: Kind = Kind {
    stage: Stage::Asset,
    genre: Genre::Asset,
    may_be: |name| ["assets/brand-", "assets/icon-"].iter().any(|start| name.starts_with(start)),
    files: |press, site| {
        let brands = here(press, site).filter_map(|scope| press.brand(scope));
        files(site, brands.flat_map(|brand| [&brand.styles, &brand.icon]))
    },
};

/// The offers of each scope in each of its languages.
pub(super) const OFFERS: Kind =
    Kind { stage: Stage::Asset, genre: Genre::Asset, may_be: |name| name.starts_with("assets/offers-"), files: offers };

fn offers<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let file = |scope, lang| {
        let path = format!("{}{}", site.folder, press.offers_name(scope, lang)?);
        let made = move || press.offers(scope, lang).expect("who has a name has a file");
        Some(File::of_bytes(path, move || Ok(Cow::Borrowed(&made().bytes))))
    };
    let languages = |scope| press.portal.languages(scope).iter().filter_map(move |lang| file(scope, *lang));
    here(&press, site).flat_map(languages).collect()
}

/// Returns the scopes whose pages are in a site.
fn here<'a>(press: &Press<'a>, site: &'a Site) -> impl Iterator<Item = ScopeId> + use<'a> {
    let plan = press.plan;
    press.portal.scopes_on(plan.day()).filter(|scope| plan.site(*scope).scope == site.scope)
}

fn files<'a>(site: &Site, assets: impl Iterator<Item = &'a Asset>) -> Vec<File<'a>> {
    let file = |asset: &'a Asset| {
        File::of_bytes(format!("{}{}", site.folder, asset.published), || Ok(Cow::Borrowed(&asset.bytes)))
    };
    assets.map(file).collect()
}
