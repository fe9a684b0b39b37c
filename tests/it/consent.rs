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

/// Two words of a name that every way of writing it down makes something else of.
const NAME: [&str; 2] = ["Zoëlina", "O'Quispel"];

/// Returns the small network with a person of that name on a contact and in a story, whose consent holds until a day.
fn with_consent_until(day: &str) -> site::Files {
    let mut content = site::files_below(&site::folder(site::NETWORK));
    let mut write = |path: &str, text: String| content.insert(path.to_owned(), text.into_bytes());
    let name = NAME.join(" ");
    write(
        "regions/noordhaven/contacts/adviseur.yaml",
        format!(
            "name: Adviseur techniek\ntype: person\npartner: roc-noord\nphone: \"+31880000202\"\nperson:\n  name: {name}\n  \
             photo: {{ file: media/sietske.png, alt: Portret }}\n  consent: {{ given_on: 2026-01-10, until: {day} }}\n"
        ),
    );
    write(
        "regions/noordhaven/stories/nieuw-werk.md",
        format!(
            "---\ntitle: Nieuw werk voor {name}\nsummary: {name} begon opnieuw.\npeople: [{name}]\nquote: Zo gaat het goed.\n\
             consent: {{ given_on: 2026-01-10, until: {day} }}\n---\n{name} vertelt.\n"
        ),
    );
    content
}

/// Returns the ways in which a word may be written: as it is, for HTML, JSON, addresses, file names, and in two bytes.
fn written_as(word: &str) -> Vec<Vec<u8>> {
    let of = |each: fn(char) -> String| word.to_lowercase().chars().map(each).collect::<String>().into_bytes();
    let number = |c: char| if c.is_ascii_alphabetic() { c.to_string() } else { format!("&#{};", u32::from(c)) };
    let hex = |c: char| if c.is_ascii_alphabetic() { c.to_string() } else { format!("&#x{:x};", u32::from(c)) };
    let json = |c: char| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
    let percent = |c: char| {
        let mut bytes = [0; 4];
        let hex = |byte: &u8| format!("%{byte:02x}");
        if c.is_ascii_alphabetic() {
            c.to_string()
        } else {
            c.encode_utf8(&mut bytes).as_bytes().iter().map(hex).collect()
        }
    };
    let short = slug::slugify(word).into_bytes();
    let units: Vec<u16> = word.to_lowercase().encode_utf16().collect();
    let wide = |bytes: fn(u16) -> [u8; 2]| units.iter().copied().flat_map(bytes).collect::<Vec<u8>>();
    vec![
        of(|c| c.to_string()),
        of(number),
        of(hex),
        of(json),
        of(percent),
        short,
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ]
}

/// Returns bytes as a text with a letter for each, in which the library's own search is quick.
fn letters(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Returns the files that have a part of the name in their bytes or their own name, whichever way it is written.
fn traces(files: &site::Files) -> Vec<&str> {
    let wanted: Vec<String> = NAME.into_iter().flat_map(written_as).map(|form| letters(&form)).collect();
    let has = |bytes: &[u8]| {
        let text = letters(bytes);
        wanted.iter().any(|form| text.contains(form.as_str()))
    };
    let is_trace = |(name, bytes): &(&String, &Vec<u8>)| {
        // In calendars and contact cards a line goes on in the next.
        let unfolded = String::from_utf8_lossy(bytes).to_lowercase().replace("\r\n ", "");
        has(&bytes.to_ascii_lowercase()) || has(unfolded.as_bytes()) || has(name.to_lowercase().as_bytes())
    };
    files.iter().filter(is_trace).map(|(name, _)| name.as_str()).collect()
}

#[test]
fn a_withdrawn_consent_leaves_no_byte_behind_where_it_was_published_before() {
    let photograph = &site::files_below(&site::folder(site::NETWORK))["regions/noordhaven/media/sietske.png"];
    for layout in [Layout::Hub, Layout::Separate] {
        let output = tempfile::tempdir().expect("a folder");
        let publish = |until: &str| {
            let sources = Sources::from_memory(&with_consent_until(until));
            let checked = pipeline::check(&sources, &site::settings(site::DAY, Some(layout), None));
            site::publish(&sources, &checked.site.expect("a portal"), output.path());
            site::files_below(output.path())
        };
        let before = publish("2027-01-01");
        let found = traces(&before);
        // The search finds what is there.
        for end in [".html", ".vcf"] {
            assert!(found.iter().any(|file| file.ends_with(end)), "{end}: {found:?}");
        }
        // What is made of a photograph bears its name; its own bytes are published nowhere.
        let shows = |files: &site::Files| files.keys().any(|file| file.contains("media/sietske."));
        assert!(shows(&before));
        let after = publish("2026-11-02");
        assert_eq!(traces(&after), Vec::<&str>::new(), "{}", layout.as_str());
        assert!(!shows(&after) && !after.values().any(|bytes| bytes == photograph), "the photograph is there still");
    }
}

#[test]
fn the_search_for_traces_knows_every_way_of_writing() {
    let texts: [&[u8]; 6] = [
        b"<b>ZO\xc3\x8bLINA</b>",
        b"o&#39;quispel",
        b"{\"n\":\"Zo\\u00EBlina\"}",
        b"?q=zo%C3%ABlina",
        b"zoelina",
        b"FN:Zo\xc3\xabli\r\n na",
    ];
    for text in texts {
        let files = site::Files::from([("a.txt".to_owned(), text.to_vec())]);
        assert_eq!(traces(&files), ["a.txt"], "{}", String::from_utf8_lossy(text));
    }
    let wide: Vec<u8> = "Zoëlina".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(traces(&site::Files::from([("a.bin".to_owned(), wide)])), ["a.bin"]);
}
