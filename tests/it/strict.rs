//! What no page may have, because a strict content security policy forbids it or somebody would be shut out by it.

use std::collections::BTreeSet;

use rayon::prelude::*;
use streekwerk::route::{PageKind, Subject};

use crate::{
    html::{self, Part, Tag},
    site::{self, Built},
};

/// Looks at each page of the networks as one site; separate sites have the same pages at other addresses.
#[track_caller]
fn hold(faults: impl Fn(&[Part<'_>]) -> Vec<String> + Sync) {
    let pages: Vec<_> = networks().flat_map(|built| built.pages().map(|page| (&built.name, page))).collect();
    let named = |(name, (file, page)): &(&String, (&str, &str))| -> Vec<String> {
        faults(&html::parts(page)).iter().map(|fault| format!("{name}: {file}: {fault}")).collect()
    };
    site::assert_none(&pages.par_iter().flat_map_iter(named).collect::<Vec<_>>());
}

fn networks() -> impl Iterator<Item = &'static Built> {
    site::all().iter().filter(|built| built.plan.sites().len() == 1)
}

/// Looks at each tag of each page.
#[track_caller]
fn hold_tags(is_wrong: impl Fn(&Tag<'_>) -> bool + Sync) {
    hold(|parts| tags(parts).filter(|tag| is_wrong(tag)).map(|tag| tag.raw.to_owned()).collect());
}

fn tags<'p, 'h>(parts: &'p [Part<'h>]) -> impl Iterator<Item = &'p Tag<'h>> {
    parts.iter().filter_map(|part| if let Part::Open(tag) = part { Some(tag) } else { None })
}

/// Says whether a page is a redirect, which has only a link.
fn only_leads_on(parts: &[Part<'_>]) -> bool {
    tags(parts).any(|tag| tag.get("http-equiv") == Some("refresh"))
}

#[test]
fn no_style_or_script_stands_in_a_page() {
    hold_tags(|tag| match tag.name.as_str() {
        "style" => true,
        // A browser runs no data.
        "script" => tag.get("src").is_none() && tag.get("type") != Some("application/ld+json"),
        _ => tag.attributes.iter().any(|(name, _)| name == "style" || name.starts_with("on")),
    });
}

#[test]
fn no_address_is_a_script() {
    hold_tags(|tag| {
        let forbidden = ["javascript:", "vbscript:", "data:"];
        let value = |value: &str| value.trim_start().to_lowercase();
        tag.attributes.iter().any(|(_, text)| forbidden.iter().any(|scheme| value(text).starts_with(scheme)))
    });
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let loads =
        ["img", "script", "iframe", "source", "video", "audio", "track", "object", "embed", "input", "use", "image"];
    hold_tags(|tag| {
        let is_loaded = loads.contains(&tag.name.as_str())
            || (tag.name == "link" && !matches!(tag.get("rel"), Some("canonical" | "alternate")));
        let addresses = ["src", "href", "srcset", "data", "poster"].iter().filter_map(|name| tag.get(name));
        is_loaded && addresses.into_iter().any(|address| !address.starts_with('/') || address.starts_with("//"))
    });
    let sheets = networks().flat_map(|built| &built.files).filter(|(file, _)| file.ends_with(".css"));
    for (file, sheet) in sheets {
        let sheet = String::from_utf8_lossy(sheet);
        let found = ["@import", "//", "url(data:"].iter().find(|text| sheet.contains(**text));
        assert_eq!(found, None, "{file}");
    }
}

#[test]
fn no_page_sends_what_somebody_fills_in_but_to_its_own_search() {
    hold_tags(|tag| matches!(tag.name.as_str(), "iframe" | "object" | "embed"));
    hold_tags(|tag| {
        let stays = tag.get("action").is_some_and(|address| address.starts_with('/') && !address.starts_with("//"));
        tag.name == "form" && !(stays && tag.get("method") == Some("get"))
    });
}

#[test]
fn each_image_has_words_and_a_size() {
    hold_tags(|tag| {
        let is_number = |name| tag.get(name).is_some_and(|text| text.parse::<u32>().is_ok_and(|number| number > 0));
        tag.name == "img" && !(tag.get("alt").is_some() && is_number("width") && is_number("height"))
    });
    let images = networks().flat_map(Built::pages).filter(|(_, page)| page.contains("<img ")).count();
    assert!(images > 0, "the small network has images");
}

#[test]
fn each_drawing_has_a_name_or_is_hidden() {
    hold_tags(|tag| {
        let is_named = tag.get("aria-label").or(tag.get("aria-labelledby")).is_some_and(|name| !name.is_empty());
        // A map is a group: its places are links.
        let has_role = matches!(tag.get("role"), Some("img" | "group"));
        tag.name == "svg" && !(tag.get("aria-hidden") == Some("true") || (has_role && is_named))
    });
}

#[test]
fn headings_begin_with_the_only_h1_and_do_not_skip() {
    hold(|parts| {
        let level = |tag: &Tag<'_>| tag.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        let levels: Vec<u8> = tags(parts).filter_map(level).collect();
        let mut faults = Vec::new();
        if only_leads_on(parts) {
            return faults;
        }
        if levels.first() != Some(&1) || levels[1..].contains(&1) {
            faults.push(format!("headings {levels:?}"));
        }
        faults.extend(levels.windows(2).filter(|pair| pair[1] > pair[0] + 1).map(|pair| format!("skips: {pair:?}")));
        faults
    });
}

#[test]
fn no_heading_or_link_is_without_words() {
    hold(|parts| {
        let mut faults = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let Part::Open(tag) = part else { continue };
            let is_heading = matches!(tag.name.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "title");
            if !is_heading && tag.name != "a" {
                continue;
            }
            let inside = parts[at..].iter().take_while(|part| !matches!(part, Part::Close(name) if *name == tag.name));
            let speaks = |part: &Part<'_>| match part {
                Part::Text(words) => !words.trim().is_empty(),
                Part::Open(tag) => tag.get("aria-label").or(tag.get("alt")).is_some_and(|words| !words.is_empty()),
                Part::Close(_) => false,
            };
            if !inside.into_iter().any(speaks) {
                faults.push(format!("{} says nothing", tag.raw));
            }
        }
        faults
    });
}

#[test]
fn ids_are_unique_and_what_refers_to_them_finds_them() {
    hold(|parts| {
        let mut faults = Vec::new();
        let mut ids = BTreeSet::new();
        for id in tags(parts).filter_map(|tag| tag.get("id")) {
            if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id) {
                faults.push(format!("id `{id}`"));
            }
        }
        let names = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];
        let references = tags(parts).flat_map(|tag| names.iter().filter_map(|name| tag.get(name)));
        let missing = references.flat_map(str::split_whitespace).filter(|id| !ids.contains(id));
        faults.extend(missing.map(|id| format!("nothing has the id `{id}`")));
        faults
    });
}

#[test]
fn every_page_has_a_language_and_a_title() {
    hold(|parts| {
        let has = |name: &str, attribute: &str| tags(parts).any(|tag| tag.name == name && tag.get(attribute).is_some());
        let title = tags(parts).any(|tag| tag.name == "title");
        if has("html", "lang") && (has("html", "dir") || only_leads_on(parts)) && title {
            Vec::new()
        } else {
            vec!["lacks one".to_owned()]
        }
    });
}

/// Search engines show about 160 characters of a description. An editor's summary may be longer, a computed one may not.
#[test]
fn pages_that_are_no_entity_describe_themselves_in_brief() {
    let mut faults = Vec::new();
    for built in networks() {
        for route in built.plan.routes().iter().filter(|route| route.page != PageKind::NotFound) {
            let is_home = matches!(route.page, PageKind::Hub | PageKind::Home);
            if is_home || matches!(route.subject, Subject::Entity(_)) {
                continue;
            }
            let file = built.plan.file(&built.portal, route);
            let page = String::from_utf8_lossy(&built.files[&file]);
            let described = html::tags(&page).find(|tag| tag.get("name") == Some("description"));
            let text = described.as_ref().and_then(|tag| tag.get("content")).unwrap_or_default();
            if text.is_empty() || text.chars().count() > 160 {
                faults.push(format!("{file}: {text:?}"));
            }
        }
    }
    site::assert_none(&faults);
}
