//! Pages that the last published portal had and that are gone, from one build to the next.
#![expect(clippy::disallowed_methods, reason = "the tests play the editor who changes files")]

use std::{fs, path::PathBuf, process::Output};

use assert_cmd::Command;
use tempfile::TempDir;

use crate::faults;

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

    fn add(&self, path: &str, after: &str, line: &str) {
        let text = fs::read_to_string(self.content(path)).expect("the file is there");
        assert!(text.contains(after));
        self.put(path, &text.replacen(after, &format!("{after}{line}\n"), 1));
    }

    fn content(&self, path: &str) -> PathBuf {
        self.0.path().join("content").join(path)
    }

    fn site(&self, path: &str) -> PathBuf {
        self.0.path().join("site").join(path)
    }

    fn build(&self) -> Output {
        let mut command = Command::cargo_bin("streekwerk").expect("the program is built");
        command.current_dir(self.0.path());
        command.args(["build", "--content", "content", "--output", "site", "--lang", "nl", "--as-of", "2026-11-03"]);
        command.output().expect("the program runs")
    }

    /// Builds, and returns what was said about pages that are gone.
    fn vanished(&self) -> Option<String> {
        let said = String::from_utf8(self.build().stderr).expect("reports are text");
        said.contains("[vanished-page]").then_some(said)
    }
}

#[test]
fn a_renamed_file_is_reported_once_with_its_old_address_and_its_new_file() {
    let place = Place::published();
    place.rename(OLD, NEW);
    let said = place.vanished().expect("the page is reported");
    assert!(said.contains("de pagina `/twente/scholing/lassen/` is verdwenen"), "{said}");
    let help = "zet in `regions/twente/training/lassen-basis.md`: `aliases: [/twente/scholing/lassen/, \
                /en/twente/training/lassen/]`";
    assert!(said.contains(help), "{said}");
    assert!(said.contains("waarschuwing["), "{said}");
    assert!(!place.site(PAGE).exists(), "a warning does not stop the publishing");
    assert_eq!(place.vanished(), None, "what was published last is the new portal");
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
