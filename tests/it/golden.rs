//! The small network in, a folder of pages out: what visitors get is read in `tests/golden/network/expected`.
//!
//! A page stands there with one tag or text a line. What all pages of a region share stands only in the file of its home
//! page, so that a change of it is one difference and not a hundred; of other pages' chrome only the marks of where the
//! reader is are kept. `UPDATE=1` writes the folder anew.
#![expect(clippy::disallowed_methods, reason = "`UPDATE=1` writes expectations, which are no part of a site")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use streekwerk::{
    model::portal::Layout,
    route::{PageKind, Subject},
};

use crate::{
    html,
    site::{self, Built},
};

/// Texts by their paths below the folder of a layout.
type Texts = BTreeMap<String, String>;

/// The pages of the separate sites that differ in a telling way from those of one site: they lead to each other.
const TELLING: [&str; 14] = [
    "hub/index.html",
    "hub/404.html",
    "hub/sitemap.xml",
    "hub/_headers",
    "hub/_redirects",
    "hub/.well-known/security.txt",
    "noordhaven/index.html",
    "noordhaven/en/index.html",
    "noordhaven/partners/roc-noord/index.html",
    "zuidwaard/index.html",
    "noordhaven/.htaccess",
    "noordhaven/.hosting/nginx.conf",
    "zuidwaard/robots.txt",
    "zuidwaard/scholing/lassen/index.html",
];

fn built(layout: Layout) -> &'static Built {
    let name = format!("{}, {}, at the root", site::NETWORK, layout.as_str());
    site::all().iter().find(|built| built.name == name).expect("it is among those that are built")
}

/// Returns the texts of a portal, with the list of all its files. The theme's own files change with every touch of a
/// style sheet, so their names stand without the hash of their bytes.
fn texts(built: &Built) -> Texts {
    let theme = site::theme(&built.portal);
    let homes = homes(built);
    let plain = |text: &str| {
        theme
            .assets
            .iter()
            .fold(text.to_owned(), |text, (name, asset)| text.replace(&asset.published, &format!("assets/{name}")))
    };
    let text = |file: &str, bytes: &[u8]| {
        let text = std::str::from_utf8(bytes).expect("a text is UTF-8");
        let text = match file.rsplit('.').next() {
            Some("html") if homes.contains(file) => html::one_per_line(text),
            Some("html") => own_part(text),
            _ => text.to_owned(),
        };
        (file.to_owned(), plain(&text))
    };
    let ends = [".html", ".xml", ".txt", "/_headers", "/_redirects", ".htaccess", ".hosting/nginx.conf"];
    let is_text = |file: &str| ends.iter().any(|end| file.ends_with(end));
    let texts = built.files.iter().filter(|(file, _)| is_text(file)).map(|(file, bytes)| text(file, bytes));
    let list: String = built.files.keys().map(|file| plain(file) + "\n").collect();
    texts.chain([("files.txt".to_owned(), list)]).collect()
}

/// Returns the files of the home pages.
fn homes(built: &Built) -> BTreeSet<String> {
    let routes = built.plan.routes().iter().filter(|route| route.subject == Subject::Whole);
    let homes = routes.filter(|route| matches!(route.page, PageKind::Hub | PageKind::Home));
    homes.map(|route| built.plan.file(&built.portal, route)).collect()
}

/// Returns a page's lines, and of what it shares with others only the links that say where the reader is.
fn own_part(page: &str) -> String {
    let mut lines = String::new();
    let mut rest = page;
    for (start, end) in [("<header class=site-head>", "</header>"), ("<footer class=site-foot>", "</footer>")] {
        let Some((before, shared)) = rest.split_once(start) else { continue };
        let (shared, after) = shared.split_once(end).expect("what is opened is closed");
        lines.push_str(&html::one_per_line(before));
        let marks = html::tags(shared).filter(|tag| tag.get("aria-current").is_some());
        marks.for_each(|tag| lines.extend([start, " ", tag.raw, "\n"]));
        rest = after;
    }
    lines + &html::one_per_line(rest)
}

/// Compares texts with those below `tests/golden/network/expected/<name>`, or writes them there.
#[track_caller]
fn compare(name: &str, found: &Texts) {
    let folder = site::folder("tests/golden/network/expected").join(name);
    if std::env::var_os("UPDATE").is_some() {
        return write(&folder, found);
    }
    let text = |(file, bytes): (String, Vec<u8>)| (file, String::from_utf8(bytes).expect("an expectation is UTF-8"));
    let expected: Texts = site::files_below(&folder).into_iter().map(text).collect();
    let files: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let differing: Vec<&String> = files.into_iter().filter(|file| expected.get(*file) != found.get(*file)).collect();
    let report: Vec<String> = differing.iter().take(5).map(|file| difference(file, &expected, found)).collect();
    assert!(
        differing.is_empty(),
        "{} files differ: {differing:?}\n{}\nUPDATE=1 takes them over; read the difference before you commit it",
        differing.len(),
        report.join("\n")
    );
}

fn difference(file: &String, expected: &Texts, found: &Texts) -> String {
    match (expected.get(file), found.get(file)) {
        (Some(expected), Some(found)) => {
            similar::TextDiff::from_lines(expected, found).unified_diff().header(file, file).to_string()
        }
        (Some(_), None) => format!("{file}: nothing produces it"),
        (None, _) => format!("{file}: nobody expects it"),
    }
}

fn write(folder: &Path, texts: &Texts) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("the expectations can be removed");
    }
    for (file, text) in texts {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(file, text).expect("an expectation can be written");
    }
}

#[test]
fn one_site_is_as_expected() {
    compare("hub", &texts(built(Layout::Hub)));
}

#[test]
fn separate_sites_differ_as_expected() {
    let mut texts = texts(built(Layout::Separate));
    texts.retain(|file, _| file == "files.txt" || TELLING.contains(&file.as_str()));
    assert_eq!(texts.len(), TELLING.len() + 1, "the telling pages are there");
    compare("separate", &texts);
}

#[test]
fn every_kind_of_page_is_among_them() {
    let built = built(Layout::Hub);
    let kinds: BTreeSet<PageKind> = built.plan.routes().iter().map(|route| route.page).collect();
    let missing: Vec<_> = PageKind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "the small network has no page of {missing:?}");
}
