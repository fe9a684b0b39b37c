//! Parts of a build, made apart, are together the whole: byte for byte, and with no file in common.

use std::collections::BTreeSet;

use streekwerk::{
    model::portal::Layout,
    plan::{Part, Plan},
    portal::{Portal, ScopeId},
    source::Sources,
};
use tempfile::TempDir;

use crate::site::{self, Files};

/// Publishes each part in a folder of its own and panics unless they are together what is published at once; and again after an
/// edit, in the same folders.
#[track_caller]
fn assert_together_whole(layout: Layout, parts: impl Fn(&Portal) -> Vec<Part>) {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    let before = Content::of(&files, layout);
    let desk = files.get_mut("regions/zuidwaard/contacts/werkgevers.yaml").expect("a desk");
    *desk = String::from_utf8_lossy(desk).replace("name: ", "name: Snel ").into_bytes();
    let after = Content::of(&files, layout);
    let folders: Vec<(Part, TempDir)> =
        parts(&before.site.0).into_iter().map(|part| (part, TempDir::new().expect("a folder"))).collect();
    for content in [before, after] {
        let mut together = Files::new();
        for (part, folder) in &folders {
            for (file, bytes) in content.publish(part, folder) {
                assert!(together.insert(file.clone(), bytes).is_none(), "{file} is in two parts");
            }
        }
        let whole = content.publish(&Part::Whole, &TempDir::new().expect("a folder"));
        assert!(together == whole, "the parts are not the whole in layout {}", layout.as_str());
    }
}

/// Content that can be published.
struct Content {
    sources: Sources,
    site: (Portal, Plan),
}

impl Content {
    fn of(files: &Files, layout: Layout) -> Self {
        let sources = Sources::from_memory(files);
        let settings = site::settings(site::DAY, Some(layout), Some(site::BELOW));
        let site = site::check(&sources, &settings).site.expect("a publishable portal is there");
        Self { sources, site }
    }

    fn publish(&self, part: &Part, folder: &TempDir) -> Files {
        site::publish_part(&self.sources, &self.site, part, folder.path());
        site::site_files(folder.path())
    }
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
