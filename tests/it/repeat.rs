//! The same content gives the same bytes: a second time, in any order of files, from disk or memory, on any number of
//! threads.
#![expect(clippy::disallowed_methods, reason = "the test writes content, as an editor does")]

use std::{fs, path::Path};

use streekwerk::{kept::Store, pipeline, plan::Part, publish::Summary, source::Sources};

use crate::site::{self, Built, Files};

fn assert_same(one: &Built, other: &Built) {
    let files = one.files.keys().chain(other.files.keys());
    let differing: Vec<_> = files.filter(|file| one.files.get(*file) != other.files.get(*file)).collect();
    assert!(differing.is_empty(), "{} and {} differ in {differing:?}", one.name, other.name);
}

#[test]
fn a_build_is_the_same_in_any_order_of_files_and_on_one_thread() {
    let settings = site::settings(site::DAY, None, None);
    let first = site::build("the content as it lies there", &site::read(site::NETWORK), &settings);

    let files = site::files_below(&site::folder(site::NETWORK));
    let copy = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files.iter().rev() {
        let file = copy.path().join(name);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(file, bytes).expect("a file can be written");
    }
    let written = Sources::read(copy.path()).expect("the copy can be read");
    assert_same(&first, &site::build("a copy, written from the last file to the first", &written, &settings));

    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    let memory = Sources::from_memory(files.iter().rev());
    assert_same(&first, &one.install(|| site::build("content in memory on one thread", &memory, &settings)));
}

#[test]
fn a_second_build_writes_nothing() {
    let sources = site::read(site::NETWORK);
    let site = site::check(&sources, &site::settings(site::DAY, None, None)).site.expect("a portal");
    let output = tempfile::tempdir().expect("a folder");
    let first = site::publish(&sources, &site, output.path());
    let files = site::files_below(output.path());
    let second = site::publish(&sources, &site, output.path());
    assert_eq!((second.written, second.removed, second.unchanged), (0, 0, first.written));
    assert_eq!(site::files_below(output.path()), files);
}

/// Publishes content in an output folder.
fn publish(files: &Files, output: &Path) -> Summary {
    let sources = Sources::from_memory(files);
    let site = site::check(&sources, &site::settings(site::DAY, None, None)).site.expect("a portal");
    site::publish(&sources, &site, output)
}

/// Publishes the network, and again after a file has another text. Returns what the second build did.
#[track_caller]
fn publish_edited(file: &str, from: &str, to: &str) -> (Summary, Files) {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    let (output, fresh) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    publish(&files, output.path());
    let text = String::from_utf8(files[file].clone()).expect("a text");
    assert!(text.contains(from), "{file} has {from}");
    files.insert(file.to_owned(), text.replace(from, to).into_bytes());
    let summary = publish(&files, output.path());
    publish(&files, fresh.path());
    let again = site::site_files(output.path());
    assert_eq!(again, site::site_files(fresh.path()));
    (summary, again)
}

#[test]
fn a_file_with_offers_that_went_is_made_again_though_its_pages_stand() {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    let (output, fresh) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    publish(&files, output.path());
    // A second time nobody made the file in the build before: its name was only remembered.
    for _ in 0..2 {
        let desk = files.get_mut("regions/zuidwaard/contacts/werkgevers.yaml").expect("a desk");
        desk.extend_from_slice(b"# Another line.\n");
        let is_of_offers = |file: &&String| file.contains("assets/offers-noordhaven-");
        let site = site::site_files(output.path());
        let offers: Vec<&String> = site.keys().filter(is_of_offers).collect();
        assert!(!offers.is_empty(), "the region has offers");
        for file in offers {
            fs::remove_file(output.path().join(file)).expect("a file can be removed");
        }
        let summary = publish(&files, output.path());
        assert!(summary.kept > 0, "the region's pages are kept: {summary:?}");
        publish(&files, fresh.path());
        assert_eq!(site::site_files(output.path()), site::site_files(fresh.path()));
    }
}

#[test]
fn after_an_edit_only_pages_of_scopes_that_read_it_are_made_again() {
    let of = |files: &Files, start: &str| {
        files.keys().filter(|file| file.starts_with(start) && file.ends_with(".html")).count()
    };
    let desk = "regions/zuidwaard/contacts/werkgevers.yaml";
    let (summary, files) = publish_edited(desk, "name: ", "name: Snel ");
    assert!(summary.kept >= of(&files, "noordhaven/"), "the other region's pages are kept: {summary:?}");
    assert!(summary.written > 1, "lists show the name, too: {summary:?}");
    // Who reads `portal.yaml` is not noted: it may stand on every page.
    let (summary, _) = publish_edited("portal.yaml", "title: ", "title: Nieuw ");
    assert!(summary.kept <= summary.assets, "all pages are made again, and only assets kept: {summary:?}");
}

#[test]
fn a_translation_into_another_language_is_seen_though_its_text_is_the_same() {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    let (output, fresh) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let store = pipeline::store(&output.path().join("cache"), Path::new("content"));
    let publish = |files: &Files, store: &Store, output: &Path| {
        let sources = Sources::from_memory(files);
        let site = site::check(&sources, &site::settings(site::DAY, None, None)).site.expect("a portal");
        site::publish_keeping(&sources, &site, &Part::Whole, store, output);
        site::site_files(output)
    };
    let site = output.path().join("site");
    publish(&files, &store, &site);
    let english = files.remove("regions/noordhaven/training/lassen.en.md").expect("a translation");
    files.insert("regions/noordhaven/training/lassen.fy.md".to_owned(), english);
    assert_eq!(publish(&files, &store, &site), publish(&files, &Store::default(), fresh.path()));
}
