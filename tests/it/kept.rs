//! What builds keep of the content gives the same documents as its files.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

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

    /// Returns the file of the pack of a sort.
    fn file(&self, sort: &str) -> PathBuf {
        let files = fs::read_dir(self.0.path()).expect("a folder").map(|file| file.expect("a file").path());
        let is_meant = |file: &PathBuf| file.to_string_lossy().ends_with(&format!("-{sort}.kept"));
        let found: Vec<PathBuf> = files.filter(is_meant).collect();
        let [file] = &found[..] else { panic!("there is one such pack: {found:?}") };
        file.clone()
    }

    /// Returns how many bytes the pack of a sort has, and the number of its file, which is another one when it is written anew.
    fn pack(&self, sort: &str) -> (u64, u64) {
        let metadata = self.file(sort).metadata().expect("it can be looked at");
        (metadata.len(), metadata.ino())
    }

    fn publish(&self, files: &Files, part: &Part, output: &Path) {
        let sources = Sources::from_memory(files);
        let site = site::check(&sources, &site::settings(site::DAY, None, None)).site.expect("a portal");
        site::publish_keeping(&sources, &site, part, &self.store(), output);
    }
}

#[test]
fn what_is_kept_is_what_the_files_say() {
    for name in [site::EXAMPLE, site::NETWORK] {
        let (place, sources) = (Place::new(), site::read(name));
        site::assert_none(&place.understand(&sources));
        let first = place.pack("documents");
        assert!(first.0 > 5_000, "most of it is kept: {first:?}");
        site::assert_none(&place.understand(&sources));
        assert_eq!(place.pack("documents").0, first.0);
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
    let first = place.pack("documents");
    site::assert_none(&place.understand(&sources));
    assert_eq!(place.pack("documents"), first, "nothing was new");
    files.retain(|path, _| !path.contains("/training/"));
    site::assert_none(&place.understand(&Sources::from_memory(&files)));
    assert!(place.pack("documents").0 < first.0, "what is gone is not kept");
}

#[test]
fn words_are_kept_for_all_parts_and_go_with_their_text() {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    let place = Place::new();
    let publish = |files: &Files, part: &Part| {
        let output = TempDir::new().expect("a folder");
        place.publish(files, part, output.path());
    };
    publish(&files, &Part::Whole);
    let all = ["words", "chapters"].map(|sort| place.pack(sort).0);
    for number in 1..=2 {
        publish(&files, &Part::Shard { number, of: 2 });
    }
    assert_eq!(["words", "chapters"].map(|sort| place.pack(sort).0), all, "no part needs less than there is");
    let said = b"Wie ooit in de haven werkte";
    let story = files.keys().find(|path| path.contains("/stories/")).expect("a story").clone();
    files.get_mut(&story).expect("it is there").extend_from_slice(said);
    let is_kept = || {
        let has = |sort| fs::read(place.file(sort)).expect("a pack").windows(said.len()).any(|part| part == said);
        ["words", "chapters"].map(has)
    };
    publish(&files, &Part::Whole);
    assert_eq!(is_kept(), [true, true]);
    files.remove(&story);
    // The part without the hub asks for no chapter of its index.
    publish(&files, &Part::Shard { number: 2, of: 2 });
    assert_eq!(is_kept(), [false, false], "what is gone from the content is in no pack");
}

#[test]
fn after_an_edit_only_chapters_are_read_again_that_follow_from_it() {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    // As many as are in more than one chapter.
    for number in 0..600 {
        let text = format!("---\ntitle: Cursus {number}\nprovider: roc-noord\n---\n\nDe inhoud van cursus {number}.\n");
        files.insert(format!("regions/noordhaven/training/cursus-{number:03}.md"), text.into_bytes());
    }
    let (place, output, fresh) = (Place::new(), TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    place.publish(&files, &Part::Whole, output.path());
    let all = place.pack("words").0;
    // Without the words of texts each chapter that is read again has to read its texts, and only these are kept then.
    fs::remove_file(place.file("words")).expect("a pack");
    let edited = files.get_mut("regions/noordhaven/training/cursus-003.md").expect("an offer");
    edited.extend_from_slice(b"\nEen woord als kraanmachinist.\n");
    place.publish(&files, &Part::Whole, output.path());
    let read = place.pack("words").0;
    assert!(0 < read && read < all / 2, "{read} of {all} bytes are read again");
    Place::new().publish(&files, &Part::Whole, fresh.path());
    assert_eq!(site::site_files(output.path()), site::site_files(fresh.path()));
}
