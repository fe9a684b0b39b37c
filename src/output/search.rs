//! The index of the search: its shards, and the list of them, in each language that a site has pages in.

use std::borrow::Cow;

use super::{File, Genre, Kind};
use crate::{
    plan::{Plan, Site},
    publish::Stage,
    render::Press,
};

/// The shards, in a folder of their own so that nobody makes an index to look up another asset.
pub(super) const SHARDS: Kind = Kind {
    stage: Stage::Asset,
    genre: Genre::Search,
    may_be: |name| name.starts_with("assets/search/"),
    files: shards,
};

/// The lists of the shards.
pub(super) const LISTS: Kind = Kind {
    stage: Stage::Page,
    genre: Genre::Search,
    may_be: |name| name.starts_with("search-") && name.ends_with(".json"),
    files: lists,
};

fn shards<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let indexes = press.plan.search_languages(site).into_iter().filter_map(|lang| press.search(site, lang));
    let shards = indexes.flat_map(|index| &index.shards);
    let file = |shard: &'a crate::theme::Asset| {
        File::of_bytes(format!("{}{}", site.folder, shard.published), || Ok(Cow::Borrowed(&shard.bytes)))
    };
    shards.map(file).collect()
}

fn lists<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let list = |lang| {
        File::of_bytes(format!("{}{}", site.folder, Plan::search_list(lang)), move || {
            Ok(Cow::Borrowed(press.search(site, lang).map_or(&[][..], |index| &index.list)))
        })
    };
    press.plan.search_languages(site).into_iter().map(list).collect()
}
