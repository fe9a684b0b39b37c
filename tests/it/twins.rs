//! The files that say to programs what pages say. `make twins` reads them with the libraries of others.

use streekwerk::source::Sources;

use crate::site::{self, Built, Files};

/// What an editor could write to get something else into a file.
const EVIL: &str = "a\r\nATTENDEE:mailto:x@x.example\nEND:VEVENT\n</summary><!-- ,;\\ ]]>";

/// Returns the small network with an event, an offer and a desk that have evil words.
fn evil() -> Built {
    let mut content: Files = site::files_below(&site::folder(site::NETWORK));
    let common = format!("summary: {EVIL:?}\nreviewed_on: 2026-10-01\n");
    let event = format!("---\ntitle: {EVIL:?}\nplace: {EVIL:?}\nstart: 2026-12-03 19:30\n{common}---\n\nTekst.\n");
    let offer = format!(
        "---\ntitle: {EVIL:?}\nprovider: roc-noord\nlocation: {EVIL:?}\nenrol_url: https://x.example/\n\
         starts: [{{ date: 2027-02-01 }}, {{ date: 2027-02-01 }}]\n{common}---\n\nTekst.\n"
    );
    let desk = format!("name: {EVIL:?}\ntype: service_desk\nphone: \"+31880000000\"\n{common}");
    content.insert("regions/noordhaven/events/kwaad.md".to_owned(), event.into_bytes());
    content.insert("regions/noordhaven/training/kwaad.md".to_owned(), offer.into_bytes());
    content.insert("regions/noordhaven/contacts/kwaad.yaml".to_owned(), desk.into_bytes());
    site::build("evil words", &Sources::from_memory(content), &site::settings(site::DAY, None, None))
}

#[track_caller]
fn text<'b>(built: &'b Built, file: &str) -> &'b str {
    let bytes = built.files.get(file).unwrap_or_else(|| panic!("there is no {file}"));
    std::str::from_utf8(bytes).expect("a twin is UTF-8")
}

/// Returns the names of the properties in the lines of a calendar or card.
fn properties(text: &str) -> Vec<&str> {
    let lines = text.split("\r\n").filter(|line| !line.is_empty() && !line.starts_with(' '));
    lines.map(|line| line.split([':', ';']).next().unwrap_or(line)).collect()
}

#[test]
fn no_words_begin_another_property_or_element() {
    let built = evil();
    let event = text(&built, "noordhaven/agenda/kwaad/kwaad.ics");
    let own = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "LOCATION", "DESCRIPTION", "URL", "STATUS"];
    let event_lines = [&["BEGIN", "VERSION", "PRODID", "BEGIN"], &own[..], &["END", "END"]].concat();
    assert_eq!(properties(event), event_lines, "{event}");
    assert!(event.contains("DTSTART:20261203T183000Z\r\n"), "{event}");
    let card = text(&built, "noordhaven/contact/kwaad/kwaad.vcf");
    let own = ["BEGIN", "VERSION", "FN", "N", "ORG", "TEL", "NOTE", "URL", "REV", "END"];
    assert_eq!(properties(card), own, "{card}");
    let feed = text(&built, "noordhaven/agenda/feed.xml");
    assert!(!feed.contains("<!--") && feed.contains("&lt;/summary&gt;"), "{feed}");
}

#[test]
fn two_starts_on_a_day_are_two_entries() {
    let built = evil();
    let starts = text(&built, "noordhaven/scholing/kwaad/kwaad.ics").replace("\r\n ", "");
    let uids: Vec<&str> = starts.lines().filter_map(|line| line.strip_prefix("UID:")).collect();
    let page = "https://werk.example/noordhaven/scholing/kwaad/";
    assert_eq!(uids, [format!("{page}#2027-02-01"), format!("{page}#2027-02-01-2")]);
}

#[test]
fn an_entry_has_one_name_in_all_languages_and_calendars() {
    let built = evil();
    let uid = "UID:https://werk.example/noordhaven/agenda/kwaad/\r\n";
    for file in ["agenda/kwaad/kwaad.ics", "agenda/calendar.ics"] {
        assert!(text(&built, &format!("noordhaven/{file}")).contains(uid), "{file}");
        assert!(text(&built, &format!("en/noordhaven/{file}")).contains(uid), "{file}");
    }
}

#[test]
fn what_is_over_is_in_no_calendar() {
    let built = &site::all()[0];
    let is_over = |id| !built.portal.get::<streekwerk::model::Event>(id).is_to_come(built.plan.day());
    let scopes = built.portal.scopes().collect::<Vec<_>>();
    let events = scopes.iter().flat_map(|scope| built.portal.own::<streekwerk::model::Event>(*scope));
    let over: Vec<String> =
        events.filter(|id| is_over(*id)).map(|id| built.portal.document(id.entity()).key.id.to_string()).collect();
    assert!(!over.is_empty(), "the small network has an event that is over");
    let calendars = built.files.iter().filter(|(file, _)| file.ends_with(".ics"));
    for (file, bytes) in calendars {
        let text = String::from_utf8_lossy(bytes).replace("\r\n ", "");
        for id in &over {
            assert!(!text.contains(&format!("/{id}/")), "{file} has {id}");
        }
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let mut content: Files = site::files_below(&site::folder(site::NETWORK));
    let title = "=HYPERLINK(\"https://x.example\")";
    let event = format!("---\ntitle: {title:?}\nplace: \"@SUM(A1)\"\nstart: 2026-12-03\n---\n\nTekst.\n");
    content.insert("shared/events/formule.md".to_owned(), event.into_bytes());
    let built = site::build("a formula", &Sources::from_memory(content), &site::settings(site::DAY, None, None));
    let table = text(&built, "open-data/events.csv");
    let row = table.lines().find(|line| line.starts_with("formule,")).expect("the event is in the table");
    assert!(row.contains(",\"'=HYPERLINK(") && row.contains(",'@SUM(A1),"), "{row}");
    let json: serde_json::Value = serde_json::from_str(text(&built, "open-data/events.json")).expect("JSON");
    let event = json.as_array().and_then(|all| all.iter().find(|event| event["id"] == "formule")).expect("the event");
    assert_eq!(event["title"], title, "what is no table stays as it was written");
}

#[test]
fn without_a_licence_there_is_no_open_data() {
    let mut content: Files = site::files_below(&site::folder(site::NETWORK));
    let portal = content.get_mut("portal.yaml").expect("there is a portal.yaml");
    *portal = String::from_utf8_lossy(portal).replace("data_licence: cc0\n", "").into_bytes();
    let built = site::build("no licence", &Sources::from_memory(content), &site::settings(site::DAY, None, None));
    let data: Vec<&String> = built.files.keys().filter(|file| file.contains("open-data")).collect();
    assert!(data.is_empty(), "{data:?}");
}
