//! # `bad-base-url`, `base-url-twice`
//!
//! **What it does.** Reports a `base_url` that names a file or has a `?` or `#` in it, one without `https` (warning), and
//! two sites that stand at the same address.
//!
//! **Why.** All addresses of a site are made from its base. What stands behind a `?` cannot be a folder, and of two
//! sites at one address one is never seen.
//!
//! **Example.** `base_url: "https://www.voorbeeld.nl/index.html"`.

use std::collections::BTreeMap;

use super::Check;
use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    field::Url,
    portal::ScopeId,
    source::FilePath,
};

pub(super) const CODES: &[&str] = &["bad-base-url", "base-url-twice"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> =
        fault(&check.portal.file.base_url, place(check, ScopeId::NETWORK)).into_iter().collect();
    for region in check.regions() {
        let url = region.facts.base_url.as_ref();
        faults.extend(url.and_then(|url| fault(url, place(check, region.scope))));
    }
    faults.extend(twice(check));
    faults
}

/// Returns where a site's address stands, or would stand.
fn place(check: &Check<'_>, scope: ScopeId) -> Place {
    let region = check.portal.region_entity(scope).map(|id| check.portal.document(id).file.clone());
    let key =
        if check.portal.region(scope).is_some_and(|region| region.base_url.is_none()) { "name" } else { "base_url" };
    Place::value(&region.unwrap_or_else(|| FilePath::new("portal.yaml")), Pointer::root().key(key))
}

fn fault(url: &Url, place: Place) -> Option<Diagnostic> {
    let address = url.as_str();
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let error = |problem| Diagnostic::error("bad-base-url", place.clone()).with("problem", problem);
    let fault = if address.contains(['?', '#']) {
        error("query")
    } else if last.ends_with(".html") || last.ends_with(".htm") || last.ends_with(".php") {
        error("file")
    } else if address.starts_with("http://") && !matches!(name, "localhost" | "127.0.0.1") {
        Diagnostic::warning("bad-base-url", place).with("problem", "insecure")
    } else {
        return None;
    };
    Some(fault.with("address", address))
}

fn twice(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, ScopeId> = BTreeMap::new();
    let mut faults = Vec::new();
    for site in check.plan.sites() {
        let address = site.base.absolute("");
        match first.get(&address.to_lowercase()) {
            Some(other) => {
                let fault = Diagnostic::error("base-url-twice", place(check, site.scope)).with("address", &address);
                faults.push(fault.and(place(check, *other)));
            }
            None => drop(first.insert(address.to_lowercase(), site.scope)),
        }
    }
    faults
}
