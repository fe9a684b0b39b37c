//! Parts of a build, made apart, are together the whole: byte for byte, and with no file in common.

use std::collections::BTreeSet;

use streekwerk::{
    model::portal::Layout,
    plan::{Part, Plan},
    portal::{Portal, ScopeId},
};
use tempfile::TempDir;

use crate::site::{self, Files};

/// Publishes each part in a folder of its own and panics unless they are together what is published at once.
#[track_caller]
fn assert_together_whole(layout: Layout, parts: impl Fn(&Portal) -> Vec<Part>) {
    let sources = site::read(site::NETWORK);
    let settings = site::settings(site::DAY, Some(layout), Some(site::BELOW));
    let site: (Portal, Plan) = site::check(&sources, &settings).site.expect("a publishable portal is there");
    let made = |part: &Part| {
        let folder = TempDir::new().expect("a folder");
        site::publish_part(&sources, &site, part, folder.path());
        site::site_files(folder.path())
    };
    let mut together = Files::new();
    for part in parts(&site.0) {
        for (file, bytes) in made(&part) {
            assert!(together.insert(file.clone(), bytes).is_none(), "{file} is in two parts");
        }
    }
    assert!(together == made(&Part::Whole), "the parts are not the whole in layout {}", layout.as_str());
}

#[test]
fn shards_are_together_the_whole() {
    for of in [1, 3, 7] {
        let shards = |_: &Portal| (1..=of).map(|number| Part::Shard { number, of }).collect();
        assert_together_whole(Layout::Hub, shards);
    }
    assert_together_whole(Layout::Separate, |_| (1..=5).map(|number| Part::Shard { number, of: 5 }).collect());
}

#[test]
fn more_shards_than_pages_leave_some_empty() {
    let built = &site::all()[0];
    let of = built.plan.routes().len() * 2;
    let counts = (1..=of).map(|number| Part::Shard { number, of }.routes(&built.plan)[0].len());
    assert_eq!(counts.sum::<usize>(), built.plan.routes().len());
}

#[test]
fn regions_and_the_hub_are_together_the_whole() {
    for layout in [Layout::Hub, Layout::Separate] {
        assert_together_whole(layout, |portal| {
            let one = |scope: ScopeId| Part::Scopes(BTreeSet::from([scope]));
            portal.scopes().map(one).collect()
        });
    }
}
