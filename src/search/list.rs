//! What a browser knows of an index first: how many pages there are, of which sorts, in which regions, and which shards.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    chapter::Page,
    shard::{Shards, Writer},
    vocabulary::{Stem, Vocabulary},
};
use crate::{
    portal::ScopeId,
    view::{Context, Said},
};

/// How many pages a shard of what results show has.
const EACH: usize = 4;

/// What a browser knows first. It is always asked for anew.
#[derive(Serialize)]
pub(super) struct List<'a> {
    pages: usize,
    /// The sorts of pages: their names in addresses, and in words.
    parts: Vec<(&'static str, String)>,
    /// The regions: their names in addresses, and in words.
    regions: Vec<(&'a str, Said<'a>)>,
    /// Pages after each other of one sort and in the same regions: the first, the sort, and the regions; `null` is all.
    runs: Vec<(usize, usize, Option<Vec<usize>>)>,
    words: Shards<String>,
    posts: Shards<u32>,
    shown: Shards<u32>,
    /// How many pages a shard of `shown` has.
    each: usize,
}

impl<'a> List<'a> {
    /// Writes all shards, and returns the list of them.
    pub(super) fn write(cx: &Context<'a>, pages: &[Page], words: &Vocabulary, writer: &mut Writer<'_>) -> Self {
        let stems: Vec<&Stem> = words.stems.iter().filter(|stem| !stem.posts.is_empty()).collect();
        let parts: BTreeSet<&'static str> = pages.iter().map(|page| page.place.part).collect();
        let regions: BTreeSet<ScopeId> =
            pages.iter().flat_map(|page| page.place.regions.iter().flatten()).copied().collect();
        let (parts, regions) = (Vec::from_iter(parts), Vec::from_iter(regions));
        Self {
            pages: pages.len(),
            parts: parts.iter().map(|key| (name(key), cx.word(key))).collect(),
            regions: regions.iter().filter_map(|region| named(cx, *region)).collect(),
            runs: runs(pages, &parts, &regions),
            words: writer.words(&stems, &words.silent),
            posts: writer.posts(&stems),
            shown: writer.shown(pages, EACH),
            each: EACH,
        }
    }
}

/// Returns the name in addresses of a sort of pages, whose label is `nav-training` or `search-pages`.
fn name(key: &'static str) -> &'static str {
    key.split_once('-').map_or(key, |(_, name)| name)
}

/// Returns a region by its name in addresses, which every region on the portal has, and in words.
fn named<'a>(cx: &Context<'a>, region: ScopeId) -> Option<(&'a str, Said<'a>)> {
    Some((cx.portal.region_slug(region)?, cx.title(cx.portal.region_entity(region)?).into()))
}

fn runs(pages: &[Page], parts: &[&str], regions: &[ScopeId]) -> Vec<(usize, usize, Option<Vec<usize>>)> {
    let number = |region: &ScopeId| regions.binary_search(region).expect("all regions are listed");
    let mut next = 0;
    let run = |alike: &[Page]| {
        let first = next;
        next += alike.len();
        let place = &alike[0].place;
        let part = parts.binary_search(&place.part).expect("all sorts are listed");
        (first, part, place.regions.as_ref().map(|regions| regions.iter().map(number).collect()))
    };
    pages.chunk_by(|a, b| (&a.place.regions, a.place.part) == (&b.place.regions, b.place.part)).map(run).collect()
}
