//! What may not be shown appears nowhere: in no page, no other file, and no file's name.

use streekwerk::{model::portal::Layout, pipeline, source::Sources};

use crate::{html, site};

/// A person without a consent that holds, content that is not on the portal, and the mailbox of its owners. Each stands
/// in the content of the small network.
const HIDDEN: [&str; 6] =
    ["Wilhelmina", "verdwenen", "Verborgen", "redactie-geheim", "/zonder-toestemming", "/verleden/"];

/// A person whose consent holds on the usual day, and the name of the photograph's file.
const SHOWN: [&str; 2] = ["Sietske Zichtbaar", "sietske"];

/// Returns all names and texts that the program writes for the small network on a day, in each layout, one a line.
fn written(day: &str) -> [String; 2] {
    written_of(&site::read(site::NETWORK), day)
}

fn written_of(sources: &Sources, day: &str) -> [String; 2] {
    [Layout::Hub, Layout::Separate].map(|layout| {
        // On some days the content has errors, which is no reason to show more.
        let checked = pipeline::check(sources, &site::settings(day, Some(layout), None));
        let output = tempfile::tempdir().expect("a folder");
        site::publish(sources, &checked.site.expect("a portal"), output.path());
        // What the program notes for itself lies on the web server too.
        lines(&site::files_below(output.path()))
    })
}

/// Returns the names of files and their texts.
fn lines(files: &site::Files) -> String {
    let lines = files.iter().map(|(name, bytes)| {
        // Calendars and contact cards break their lines in the middle of words.
        let text = String::from_utf8_lossy(bytes).replace("\r\n ", "");
        [name, &html::decode(&text)].map(|line| format!("/{line}\n")).concat()
    });
    lines.collect::<Vec<_>>().concat()
}

/// Returns the first line with a word, in whatever case.
fn line_with<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    text.lines().find(|line| line.to_lowercase().contains(&word.to_lowercase()))
}

#[test]
fn what_is_hidden_appears_nowhere() {
    for written in written(site::DAY) {
        for word in HIDDEN {
            assert_eq!(line_with(&written, word), None, "`{word}` is written");
        }
    }
}

#[test]
fn what_is_hidden_stands_in_the_content() {
    let content = lines(&site::files_below(&site::folder(site::NETWORK)));
    for word in HIDDEN.into_iter().chain(SHOWN) {
        assert!(line_with(&content, word).is_some(), "`{word}` stands in the content");
    }
}

#[test]
fn no_photograph_of_a_hidden_person_is_published() {
    for built in site::all().iter().filter(|built| built.name.starts_with(site::NETWORK)) {
        // Of a photograph other files are made, so they are known by their names.
        let is_there = |name: &str| built.files.keys().any(|file| file.contains(&format!("media/{name}.")));
        assert!(!is_there("verdwenen"), "{}", built.name);
        assert!(is_there("sietske"), "{}", built.name);
    }
}

#[test]
fn a_text_cannot_show_a_hidden_photograph_or_what_it_says_of_it() {
    let mut content = site::files_below(&site::folder(site::NETWORK));
    let page = content.get_mut("regions/noordhaven/pages/bezoek.md").expect("the page is there");
    page.extend(
        b"\n![Iemand](media/verdwenen.png) en ![Een ander](media/sietske.png) en [hier](media/verdwenen.png)\n",
    );
    for written in written_of(&Sources::from_memory(&content), site::DAY) {
        assert_eq!(line_with(&written, "verdwenen"), None);
        assert_eq!(line_with(&written, "alt=\"Iemand\""), None);
        assert!(line_with(&written, "alt=\"Een ander\"").is_some_and(|line| line.contains("sietske")));
    }
}

#[test]
fn a_person_is_shown_as_long_as_the_consent_holds() {
    for (day, holds) in [("2026-01-09", false), ("2026-01-10", true), ("2028-01-09", true), ("2028-01-10", false)] {
        for written in written(day) {
            for word in SHOWN {
                assert_eq!(line_with(&written, word).is_some(), holds, "{day}: `{word}`");
            }
        }
    }
}

#[test]
fn content_appears_in_its_window_alone() {
    for (day, is_shown) in [("2027-05-31", false), ("2027-06-01", true)] {
        for written in written(day) {
            assert_eq!(line_with(&written, "Verborgen toekomst").is_some(), is_shown, "{day}");
            assert_eq!(line_with(&written, "Verborgen concept").or(line_with(&written, "Verborgen verleden")), None);
        }
    }
}

#[test]
fn a_region_that_is_a_draft_is_on_no_page_with_all_that_is_in_it() {
    let mut content = site::files_below(&site::folder(site::NETWORK));
    let region = content.get_mut("regions/zuidwaard/region.yaml").expect("the region is there");
    region.extend(b"status: draft\n");
    for written in written_of(&Sources::from_memory(&content), site::DAY) {
        for word in ["/zuidwaard", "brand-zuidwaard", "Waardstad", "Waardplan", "Lassen in de waard", "Nieuws voor"] {
            // News that is meant for this region alone is national still.
            assert_eq!(line_with(&written, word).is_some(), word == "Nieuws voor", "`{word}`");
        }
        assert!(line_with(&written, "Noordhaven").is_some());
    }
}
