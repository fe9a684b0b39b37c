//! Links of the documentation to files and headings.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{documents, parser, read, root};

/// Returns the addresses of all links and images of a document.
fn targets(text: &str) -> Vec<String> {
    let target = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    };
    parser(text).filter_map(target).collect()
}

/// Returns the anchors that forges give the headings of a document.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in parser(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(words) | Event::Code(words) => heading.iter_mut().for_each(|heading| heading.push_str(&words)),
            Event::End(TagEnd::Heading(_)) => {
                let anchor = anchor(&heading.take().unwrap_or_default());
                let count = seen.entry(anchor.clone()).or_default();
                anchors.insert(if *count == 0 { anchor } else { format!("{anchor}-{count}") });
                *count += 1;
            }
            _ => {}
        }
    }
    anchors
}

fn anchor(heading: &str) -> String {
    let kept: String =
        heading.to_lowercase().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_')).collect();
    kept.replace(' ', "-")
}

/// Joins a link's path to the folder of the document that it stands in.
fn join(document: &str, path: &str) -> String {
    let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "" | "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Returns what is wrong with a link.
fn fault(document: &str, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (path, fragment) = target.split_once('#').map_or((target, None), |(path, fragment)| (path, Some(fragment)));
    let file = if path.is_empty() { document.to_owned() } else { join(document, path) };
    if !root().join(&file).exists() {
        return Some(format!("{document}: there is no file for `{target}`"));
    }
    let missing = fragment.filter(|fragment| !anchors(&read(&file)).contains(*fragment));
    missing.map(|_| format!("{document}: there is no heading for `{target}`"))
}

#[test]
fn every_relative_link_leads_to_a_file_and_a_heading() {
    let faults: Vec<String> = documents()
        .iter()
        .flat_map(|document| targets(&read(document)).into_iter().filter_map(|target| fault(document, &target)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn anchors_are_as_forges_make_them() {
    let anchors = anchors("# A `b` c\n\n## Eén, twee!\n\n## Twee keer\n\n## Twee keer\n");
    let expected = ["a-b-c", "eén-twee", "twee-keer", "twee-keer-1"].map(str::to_owned);
    assert_eq!(anchors, BTreeSet::from(expected));
}
