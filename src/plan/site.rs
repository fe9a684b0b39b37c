//! The sites of a portal, and where each stands.

use super::Overrides;
use crate::{
    field::Day,
    lang::Lang,
    model::portal::Layout,
    portal::{Portal, ScopeId},
};

/// One site: a folder of the output that stands at one address.
#[derive(Debug, Clone)]
pub struct Site {
    /// Whose site it is; the network's for the hub.
    pub scope: ScopeId,
    /// Where it stands.
    pub base: BaseUrl,
    /// Its folder in the output, with a `/` at its end; empty when the output is this site alone.
    pub folder: String,
    /// The language whose paths have no prefix.
    pub default_language: Lang,
}

/// An address in two parts: `https://www.example.nl` and `/arbeidsmarkt/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, without a `/` at the end.
    pub origin: String,
    /// The path, with a `/` at both ends.
    pub path: String,
}

impl BaseUrl {
    /// Splits an address.
    #[must_use]
    pub fn new(address: &str) -> Self {
        let address = address.split(['?', '#']).next().unwrap_or(address);
        let host = address.find("://").map_or(0, |at| at + 3);
        let end = address[host..].find('/').map_or(address.len(), |at| host + at);
        let path = address[end..].trim_matches('/');
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Self { origin: address[..end].to_owned(), path }
    }

    /// Returns the full address of a path below the base.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.path)
    }
}

/// Returns the sites of a portal on a day, the hub first.
pub(super) fn sites(portal: &Portal, day: Day, layout: Layout, overrides: &Overrides) -> Vec<Site> {
    let address = overrides.base_url.as_ref().unwrap_or(&portal.file.base_url);
    let base = BaseUrl::new(address.as_str());
    let language = |scope| portal.default_language(scope);
    let folder = |name: &str| if layout == Layout::Hub { String::new() } else { format!("{name}/") };
    let in_folder =
        |name: &str| BaseUrl { origin: base.origin.clone(), path: format!("{}{}", base.path, folder(name)) };
    let hub = Site {
        scope: ScopeId::NETWORK,
        base: if overrides.in_folders { in_folder("hub") } else { base.clone() },
        folder: folder("hub"),
        default_language: language(ScopeId::NETWORK),
    };
    if layout == Layout::Hub {
        return vec![hub];
    }
    let region_site = |scope: ScopeId| {
        let slug = portal.region_slug(scope).expect("a region has a folder");
        let own = portal.region(scope).and_then(|region| region.base_url.as_ref()).filter(|_| !overrides.in_folders);
        // A region without an address of its own stands below the hub's.
        let base = own.map_or_else(|| in_folder(slug), |url| BaseUrl::new(url.as_str()));
        Site { scope, base, folder: folder(slug), default_language: language(scope) }
    };
    std::iter::once(hub).chain(portal.regions_on(day).map(region_site)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_splits_into_host_and_path() {
        let base = BaseUrl::new("https://www.example.nl/arbeidsmarkt");
        assert_eq!((base.origin.as_str(), base.path.as_str()), ("https://www.example.nl", "/arbeidsmarkt/"));
        assert_eq!(BaseUrl::new("https://www.example.nl").absolute("x/"), "https://www.example.nl/x/");
    }
}
