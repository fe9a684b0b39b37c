//! Settings for web servers and hosts: headers, media types, old addresses, the page for what is not found. They hold
//! nothing that visitors may not know.
//!
//! They speak of one site and of nothing else on its host: each rule names the path that the site stands below. Names,
//! certificates and folders are the administrator's.

mod apache;
mod caddy;
mod nginx;
mod pages_host;

pub(crate) use self::{
    apache::htaccess,
    caddy::caddyfile,
    nginx::nginx_conf,
    pages_host::{headers, redirects},
};
use crate::header::{EVERYWHERE, FIXED};

/// A site as a web server sees it.
pub(crate) struct Served {
    /// A name of letters, digits and `_` that no other site of the portal has.
    pub(crate) name: String,
    /// The full address.
    pub(crate) address: String,
    /// The path on its host, with a `/` at both ends.
    pub(crate) path: String,
    /// The paths that have a page of their own for what is not found below them, the longest first; the last is that of
    /// the site.
    pub(crate) missing: Vec<String>,
    /// Old addresses and where they lead.
    pub(crate) moved: Vec<Moved>,
}

/// An old address and where it leads.
pub(crate) struct Moved {
    /// The old path on the host. Behind a `/` at its end, it is a folder, which people also ask for without it.
    pub(crate) from: String,
    /// The new address, from the root of the host.
    pub(crate) to: String,
}

impl Moved {
    /// Returns the old paths that people may ask for.
    fn asked(&self) -> impl Iterator<Item = &str> {
        [self.from.strip_suffix('/'), Some(self.from.as_str())].into_iter().flatten()
    }
}

/// The file that stands for what is not found.
const NOT_FOUND: &str = "404.html";

/// What is worth making smaller on its way, besides HTML.
const SQUEEZED: [&str; 12] = [
    "application/atom+xml",
    "application/json",
    "application/ld+json",
    "application/xml",
    "image/svg+xml",
    "text/calendar",
    "text/css",
    "text/csv",
    "text/javascript",
    "text/plain",
    "text/vcard",
    "text/xml",
];

impl Served {
    /// Returns the paths of the folders whose files never change, on the host.
    fn fixed(&self) -> impl Iterator<Item = String> {
        FIXED.iter().map(|folder| format!("{}{folder}/", self.path))
    }
}

/// Returns a line for every header of every answer, each made by `line` from its name and value.
fn each_header(line: impl Fn(&str, &str) -> String) -> String {
    EVERYWHERE.iter().map(|(name, value)| line(name, value)).collect()
}

/// Returns what begins a file of settings: `#` and words.
fn made_for(served: &Served, how: &str) -> String {
    format!("# {}: made by streekwerk with the site, and made anew with it.\n# {how}\n\n", served.address)
}
