//! What pages load: the theme's files, and what is made of the content: colours, icons, the offers for the finder.

use std::borrow::Cow;

use super::{File, Genre, Kind};
use crate::{plan::Site, publish::Stage, render::Press};

/// What pages load.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Asset, genre: Genre::Asset, may_be: |name| name.starts_with("assets/"), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let plan = press.plan;
    let here = press.portal.scopes_on(plan.day()).filter(|scope| plan.site(*scope).scope == site.scope);
    let assets = press.theme.assets.values().chain(here.flat_map(|scope| press.made_assets(scope)));
    let file = |asset: &'a crate::theme::Asset| {
        File::of_bytes(format!("{}{}", site.folder, asset.published), || Ok(Cow::Borrowed(&asset.bytes)))
    };
    assets.map(file).collect()
}
