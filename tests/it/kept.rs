//! What builds keep of the content gives the same documents as its files.

use std::{fs, os::unix::fs::MetadataExt, path::Path};

use streekwerk::{
    kept::Store,
    parse::{parse, parse_with},
    pipeline,
    plan::Part,
    source::Sources,
};
use tempfile::TempDir;

use crate::site::{self, Files};

struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(TempDir::new().expect("a folder"))
    }

    fn store(&self) -> Store {
        pipeline::store(self.0.path(), Path::new("content"))
    }

    /// Understands content as a build does, and returns what differs from content that is understood anew.
    fn understand(&self, sources: &Sources) -> Vec<String> {
        let (kept, pack) = parse_with(sources, &self.store());
        pack.finish();
        let anew = parse(sources);
        assert_eq!(kept.diagnostics(), anew.diagnostics());
        assert_eq!(kept.documents().entities.len(), anew.documents().entities.len());
        let pairs = kept.documents().entities.iter().zip(&anew.documents().entities);
        pairs.filter(|(kept, anew)| kept != anew).map(|(kept, _)| kept.key.to_string()).collect()
    }

    /// Returns how many bytes the pack has, and the number of its file, which is another one when it is written anew.
    fn pack(&self) -> (u64, u64) {
        let files: Vec<_> = fs::read_dir(self.0.path()).expect("a folder").collect();
        let [Ok(file)] = &files[..] else { panic!("there is one pack: {files:?}") };
        let metadata = file.metadata().expect("it can be looked at");
        (metadata.len(), metadata.ino())
    }
}

#[test]
fn what_is_kept_is_what_the_files_say() {
    for name in [site::EXAMPLE, site::NETWORK] {
        let (place, sources) = (Place::new(), site::read(name));
        site::assert_none(&place.understand(&sources));
        let first = place.pack();
        assert!(first.0 > 5_000, "most of it is kept: {first:?}");
        site::assert_none(&place.understand(&sources));
        assert_eq!(place.pack().0, first.0);
    }
}

#[test]
fn of_content_without_faults_nothing_is_understood_twice() {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    // What has a table or a map beside it, and what is at fault, is understood each time.
    let parsed = parse(&Sources::from_memory(&files));
    for document in &parsed.documents().entities {
        if document.files().any(|file| file.extension() == "csv") || document.key.kind.name() == "region" {
            document.files().for_each(|file| drop(files.remove(file.as_str())));
        }
    }
    let sources = Sources::from_memory(&files);
    let place = Place::new();
    site::assert_none(&place.understand(&sources));
    let first = place.pack();
    site::assert_none(&place.understand(&sources));
    assert_eq!(place.pack(), first, "nothing was new");
    files.retain(|path, _| !path.contains("/training/"));
    site::assert_none(&place.understand(&Sources::from_memory(&files)));
    assert!(place.pack().0 < first.0, "what is gone is not kept");
}

#[test]
fn words_are_kept_for_all_parts_and_go_with_their_text() {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    let place = Place::new();
    let publish = |files: &Files, part: &Part| {
        let sources = Sources::from_memory(files);
        let site = site::check(&sources, &site::settings(site::DAY, None, None)).site.expect("a portal");
        let output = TempDir::new().expect("a folder");
        site::publish_keeping(&sources, &site, part, &place.store(), output.path());
    };
    publish(&files, &Part::Whole);
    let all = place.pack();
    for number in 1..=2 {
        publish(&files, &Part::Shard { number, of: 2 });
    }
    assert_eq!(place.pack().0, all.0, "no part needs less than there is");
    files.retain(|path, _| !path.contains("/stories/"));
    publish(&files, &Part::Whole);
    assert!(place.pack().0 < all.0);
}
