//! A built portal as a web: the address of every file, and where the links of its pages lead.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use rayon::prelude::*;

use crate::{
    html::{self, Tag},
    site::{self, Built},
};

/// All files of a portal by their addresses.
pub(crate) struct Web<'b> {
    pub(crate) built: &'b Built,
    /// The pages with the redirects, by their files.
    pub(crate) pages: BTreeMap<&'b str, Page>,
    files: BTreeMap<String, &'b str>,
}

/// A page, as far as it is about addresses.
#[derive(Default)]
pub(crate) struct Page {
    /// Its full address.
    pub(crate) url: String,
    /// The language of its own words.
    pub(crate) lang: Option<String>,
    /// The address that it says is its own.
    pub(crate) canonical: Option<String>,
    /// Its other languages and its own, with their addresses, as it tells programs …
    pub(crate) alternates: BTreeMap<String, String>,
    /// … and the addresses that it shows people.
    pub(crate) languages: BTreeSet<String>,
    /// Where its `<a>` lead, but for those to its other languages.
    pub(crate) links: BTreeSet<String>,
    /// Where it sends who comes to it.
    pub(crate) redirect: Option<String>,
    /// All addresses in it, of pages and of what it loads.
    pub(crate) addresses: BTreeSet<String>,
    /// What links can point at with `#`.
    ids: BTreeSet<String>,
}

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lead<'b> {
    /// To a file of the portal.
    File(&'b str),
    /// To others, or to a telephone or mailbox.
    Outside,
    /// To nothing that is there; it says why.
    Nothing(&'static str),
}

/// Returns the webs of all portals that are built for tests.
pub(crate) fn all() -> &'static [Web<'static>] {
    static ALL: LazyLock<Vec<Web<'_>>> = LazyLock::new(|| site::all().par_iter().map(Web::new).collect());
    &ALL
}

impl<'b> Web<'b> {
    fn new(built: &'b Built) -> Self {
        let files = built.files.keys().map(|file| (url(built, file), file.as_str())).collect();
        let pages: Vec<_> = built.pages().collect();
        let page = |(file, html): (&'b str, &str)| (file, Page::read(url(built, file), html));
        Self { built, pages: pages.into_par_iter().map(page).collect(), files }
    }

    /// Returns where an address on a page leads.
    pub(crate) fn lead(&self, page: &Page, address: &str) -> Lead<'b> {
        let (path, fragment) = address.split_once('#').map_or((address, None), |(path, part)| (path, Some(part)));
        let url = match path {
            "" if fragment.is_some() => page.url.clone(),
            _ if path.starts_with("//") => return Lead::Nothing("another host"),
            _ if path.starts_with('/') => format!("{}{path}", origin(&page.url)),
            _ if path.starts_with("mailto:") || path.starts_with("tel:") => return Lead::Outside,
            _ if path.starts_with("https://") || path.starts_with("http://") => path.to_owned(),
            _ => return Lead::Nothing("neither from the root of the host nor absolute"),
        };
        let Some(file) = self.files.get(&url) else {
            let ours = self.built.plan.sites().iter().any(|site| url.starts_with(&site.base.absolute("")));
            return if ours || path.starts_with('/') { Lead::Nothing("no such file") } else { Lead::Outside };
        };
        match fragment {
            Some(id) if !self.pages.get(file).is_some_and(|page| page.ids.contains(id)) => {
                Lead::Nothing("no such part")
            }
            _ => Lead::File(file),
        }
    }

    /// Returns the files that the links of a page lead to.
    pub(crate) fn ways_on(&self, page: &Page) -> Vec<&'b str> {
        let leads = page.links.iter().map(|href| self.lead(page, href));
        leads.filter_map(|lead| if let Lead::File(file) = lead { Some(file) } else { None }).collect()
    }
}

impl Page {
    fn read(url: String, html: &str) -> Self {
        let mut page = Self { url, ..Self::default() };
        html::tags(html).for_each(|tag| page.note(&tag));
        page
    }

    fn note(&mut self, tag: &Tag<'_>) {
        let value = |name| tag.get(name).map(str::to_owned);
        self.ids.extend(value("id"));
        self.addresses.extend(["href", "src", "poster", "data"].into_iter().filter_map(value));
        let candidates = tag.get("srcset").into_iter().flat_map(|set| set.split(','));
        self.addresses.extend(candidates.filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
        match (tag.name.as_str(), tag.get("rel"), value("hreflang"), value("href")) {
            ("html", ..) => self.lang = value("lang"),
            ("link", Some("canonical"), _, href) => self.canonical = href,
            ("link", Some("alternate"), Some(lang), Some(href)) => drop(self.alternates.insert(lang, href)),
            ("a", _, Some(_), Some(href)) => drop(self.languages.insert(href)),
            ("a", _, None, Some(href)) => drop(self.links.insert(href)),
            ("meta", ..) if tag.get("property") == Some("og:image") => self.addresses.extend(value("content")),
            ("meta", ..) if tag.get("http-equiv") == Some("refresh") => {
                self.redirect =
                    tag.get("content").and_then(|content| content.strip_prefix("0; url=")).map(str::to_owned);
            }
            _ => {}
        }
    }
}

/// Returns the address at which a web server gives a file.
fn url(built: &Built, file: &str) -> String {
    let sites = built.plan.sites().iter();
    let mut below = sites.filter_map(|site| Some((site, file.strip_prefix(site.folder.as_str())?)));
    let (site, path) = below.next().unwrap_or_else(|| panic!("{}: {file} is in no site's folder", built.name));
    let is_index = path == "index.html" || path.ends_with("/index.html");
    site.base.absolute(if is_index { path.trim_end_matches("index.html") } else { path })
}

/// Returns the scheme and host of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    &url[..url[host..].find('/').map_or(url.len(), |end| host + end)]
}
