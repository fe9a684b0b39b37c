//! What pages say in the words of schema.org. `make twins` holds the words to the vocabulary itself.

use serde_json::Value;

use crate::{
    html,
    site::{self, Built, Files},
};

/// Returns what a page says.
fn graph(page: &str) -> Option<Value> {
    let (_, rest) = page.split_once("<script type=application/ld+json>")?;
    let (json, _) = rest.split_once("</script>").expect("a script ends");
    Some(serde_json::from_str(json).expect("a page's data are JSON"))
}

/// Returns all strings in a value with the names of their properties.
fn strings<'v>(name: &'v str, value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::String(text) => found.push((name, text)),
        Value::Array(items) => items.iter().for_each(|item| strings(name, item, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| strings(name, value, found)),
        _ => {}
    }
}

/// Returns the file that a full address leads to, when it is on one of the portal's sites.
fn file(built: &Built, address: &str) -> Option<String> {
    let address = address.split('#').next().unwrap_or(address);
    let on_site = |site: &streekwerk::plan::Site| {
        let path = address.strip_prefix(&site.base.absolute(""))?;
        let index = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
        Some((site.base.absolute("").len(), format!("{}{path}{index}", site.folder)))
    };
    // A region's site may stand below the hub's.
    built.plan.sites().iter().filter_map(on_site).max().map(|(_, file)| file)
}

#[test]
fn every_address_on_the_portal_is_there() {
    for built in site::all() {
        let mut seen = 0;
        let mut faults = Vec::new();
        for (page, text) in built.pages() {
            let Some(graph) = graph(text) else { continue };
            let mut found = Vec::new();
            strings("", &graph, &mut found);
            let own = found.iter().filter(|(name, _)| matches!(*name, "url" | "item" | "logo" | "contentUrl"));
            for file in own.filter_map(|(_, address)| file(built, address)) {
                seen += 1;
                if !built.files.contains_key(&file) {
                    faults.push(format!("{}: {page} leads to {file}", built.name));
                }
            }
        }
        site::assert_none(&faults);
        assert!(seen > 100, "{}: {seen} addresses were seen", built.name);
    }
}

#[test]
fn what_an_editor_writes_ends_no_script() {
    let mut content: Files = site::files_below(&site::folder(site::NETWORK));
    let title = "</script><script>alert(1)</script><!-- &amp; ]]>";
    let text = format!("---\ntitle: {title:?}\nstart: 2026-12-03 19:30\n---\n\nTekst.\n");
    content.insert("regions/noordhaven/events/kwaad.md".to_owned(), text.into_bytes());
    let sources = streekwerk::source::Sources::from_memory(content);
    let built = site::build("an evil title", &sources, &site::settings(site::DAY, None, None));
    let page = std::str::from_utf8(&built.files["noordhaven/agenda/kwaad/index.html"]).expect("UTF-8");
    let graph = graph(page).expect("an event has something to say");
    assert_eq!(graph["@graph"][0]["name"], title);
    assert_eq!(graph["@graph"][0]["startDate"], "2026-12-03T19:30:00+01:00");
    let scripts = html::tags(page).filter(|tag| tag.name == "script" && tag.get("src").is_none());
    assert_eq!(scripts.count(), 1, "the data alone");
}
