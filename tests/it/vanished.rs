//! Pages that the last published portal had and that are gone, from one build to the next.
#![expect(clippy::disallowed_methods, reason = "the tests play the editor who changes files")]

use std::{fs, path::PathBuf, process::Output};

use assert_cmd::Command;
use streekwerk::publish::Manifest;
use tempfile::TempDir;

use crate::{faults, site};

const OLD: &str = "regions/twente/training/lassen.md";
const NEW: &str = "regions/twente/training/lassen-basis.md";
const PAGE: &str = "twente/scholing/lassen/index.html";

/// A folder with content and a site.
struct Place(TempDir);

impl Place {
    /// Publishes a sound network with one training.
    fn published() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        for (path, bytes) in faults::sound() {
            place.put(&path, &String::from_utf8(bytes).expect("the sound network is text"));
        }
        place.put(OLD, "---\ntitle: Lassen\nprovider: roc-noord\nstarts: [{rolling: true}]\n---\n");
        assert!(place.build().status.success());
        assert!(place.site(PAGE).exists());
        place
    }

    fn put(&self, path: &str, text: &str) {
        let file = self.content(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(file, text).expect("a file can be written");
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.content(from), self.content(to)).expect("a file can be renamed");
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.content(path)).expect("a file can be removed");
    }

    /// Adds words after some: a line of its own when those end one.
    fn add(&self, path: &str, after: &str, words: &str) {
        let end = if after.ends_with('\n') { "\n" } else { "" };
        self.change(path, after, &format!("{after}{words}{end}"));
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.content(path)).expect("the file is there");
        assert!(text.contains(from));
        self.put(path, &text.replacen(from, to, 1));
    }

    fn content(&self, path: &str) -> PathBuf {
        self.0.path().join("content").join(path)
    }

    fn site(&self, path: &str) -> PathBuf {
        self.0.path().join("site").join(path)
    }

    fn build(&self) -> Output {
        self.run("build")
    }

    fn run(&self, command: &str) -> Output {
        let mut program = Command::cargo_bin("streekwerk").expect("the program is built");
        program.current_dir(self.0.path());
        program.args([command, "--content", "content", "--output", "site", "--lang", "nl", "--as-of", "2026-11-03"]);
        program.output().expect("the program runs")
    }

    /// Builds, and returns what was said about pages that are gone.
    fn vanished(&self) -> Option<String> {
        said(self.build())
    }

    /// Returns the pages that are remembered as gone.
    fn gone(&self) -> Vec<String> {
        Manifest::read(&self.site("")).expect("a site was published").gone
    }
}

/// Returns what was said, if that is about pages that are gone.
fn said(output: Output) -> Option<String> {
    let said = String::from_utf8(output.stderr).expect("reports are text");
    said.contains("[vanished-page]").then_some(said)
}

#[test]
fn a_renamed_file_is_reported_with_its_old_address_and_its_new_file() {
    let place = Place::published();
    place.rename(OLD, NEW);
    let said = place.vanished().expect("the page is reported");
    assert!(said.contains("de pagina `/twente/scholing/lassen/` is verdwenen"), "{said}");
    let help = "zet in `regions/twente/training/lassen-basis.md`: `aliases: [/twente/scholing/lassen/, \
                /en/twente/training/lassen/]`";
    assert!(said.contains(help), "{said}");
    assert!(said.contains("waarschuwing["), "{said}");
    assert!(!place.site(PAGE).exists(), "a warning does not stop the publishing");
}

#[test]
fn a_page_stays_reported_until_an_alias_leads_on() {
    let place = Place::published();
    place.rename(OLD, NEW);
    let first = place.vanished();
    assert!(first.is_some());
    assert_eq!(place.gone(), ["en/twente/training/lassen/index.html", PAGE]);
    assert_eq!(place.vanished(), first, "the same content is current, and told the same");
    place.add("index.md", "Kies je regio", " en je vak.");
    assert_eq!(place.vanished(), first, "other content is published, and told the same");
    place.add(NEW, "title: Lassen\n", "aliases: [/twente/scholing/lassen/]");
    let other = place.vanished().expect("the other language is still without an answer");
    assert!(other.contains("`/en/twente/training/lassen/` is verdwenen"), "{other}");
    place.add(NEW, "aliases: [/twente/scholing/lassen/", ", /en/twente/training/lassen/");
    assert_eq!(place.vanished(), None);
    assert_eq!(place.gone(), [""; 0]);
}

#[test]
fn a_page_stays_reported_until_it_is_back_or_gone_on_purpose() {
    for line in ["example: true", "status: archived"] {
        let place = Place::published();
        let text = fs::read_to_string(place.content(OLD)).expect("the file is there");
        place.remove(OLD);
        assert!(place.vanished().is_some());
        assert!(place.vanished().is_some());
        place.put(OLD, &text);
        place.add(OLD, "title: Lassen\n", line);
        assert_eq!(place.vanished(), None, "{line}");
        assert_eq!(place.gone(), [""; 0], "{line}");
    }
}

#[test]
fn a_check_knows_what_was_published_and_changes_nothing() {
    let place = Place::published();
    assert_eq!(said(place.run("check")), None);
    place.rename(OLD, NEW);
    let files = site::files_below(&place.site(""));
    let before = said(place.run("check")).expect("the check tells it before it is published");
    assert_eq!(site::files_below(&place.site("")), files);
    assert!(place.vanished().is_some_and(|build| build.starts_with(before.trim_end())));
    assert_eq!(said(place.run("check")), Some(before), "and after");
    fs::remove_dir_all(place.site("")).expect("a folder can be removed");
    assert_eq!(said(place.run("check")), None, "without a site there is nothing to compare with");
    assert!(!place.site("").exists());
    fs::create_dir_all(place.site(".streekwerk")).expect("a folder can be made");
    fs::write(place.site(".streekwerk/manifest.json"), "of another program").expect("a file can be written");
    assert!(place.run("check").status.success(), "a folder that is not ours is left alone");
}

#[test]
fn a_language_or_region_that_is_taken_away_is_not_told_page_by_page() {
    let languages = |place: &Place| place.change("portal.yaml", "languages: [nl, en]", "languages: [nl]");
    let region = |place: &Place| place.add("regions/twente/region.yaml", "name: Twente\n", "status: draft");
    for layout in ["hub", "separate"] {
        for change in [&languages as &dyn Fn(&Place), &region] {
            let place = Place::published();
            place.add("portal.yaml", "languages: [nl, en]\n", &format!("layout: {layout}"));
            assert!(place.build().status.success());
            change(&place);
            assert_eq!(place.vanished(), None, "{layout}");
        }
    }
}

#[test]
fn an_alias_leads_on_and_is_asked_for_no_more() {
    let place = Place::published();
    place.rename(OLD, NEW);
    place.add(NEW, "title: Lassen\n", "aliases: [/twente/scholing/lassen/, /en/twente/training/lassen/]");
    assert_eq!(place.vanished(), None);
    let redirect = fs::read_to_string(place.site(PAGE)).expect("the old address answers");
    assert!(redirect.contains("/twente/scholing/lassen-basis/"), "{redirect}");
}

#[test]
fn the_network_can_make_it_an_error_and_then_the_old_portal_stays() {
    let place = Place::published();
    place.add("portal.yaml", "languages: [nl, en]\n", "rules: {vanished-page: error}");
    place.remove(OLD);
    let built = place.build();
    let said = String::from_utf8(built.stderr).expect("reports are text");
    assert_eq!(built.status.code(), Some(1), "{said}");
    assert!(said.contains("fout[vanished-page]") && said.contains("zet het oude adres bij de pagina"), "{said}");
    assert!(place.site(PAGE).exists(), "the last good portal stays");
    assert!(place.vanished().is_some(), "and the fault, until it is mended");
}

#[test]
fn a_page_that_is_gone_on_purpose_or_for_a_while_is_no_fault() {
    for line in ["status: archived", "status: draft", "publish_until: 2026-10-31", "publish_from: 2027-01-01"] {
        let place = Place::published();
        place.add(OLD, "title: Lassen\n", line);
        assert_eq!(place.vanished(), None, "{line}");
        assert!(!place.site(PAGE).exists(), "{line}");
    }
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_gone() {
    let place = Place::published();
    place.put(OLD, "---\ntitle: \"Lassen\n---\n");
    assert_eq!(place.vanished(), None);
    assert!(place.site(PAGE).exists());
}
