//! # `accessibility-statement-missing`, `privacy-statement-missing`, `security-txt-missing`, `security-expiring`,
//! `security-expires-late`
//!
//! **What it does.** Reports what a public site must have and `portal.yaml` does not say: an accessibility statement, who
//! answers for personal data, where to report a leak; and a day until which the last may be relied upon that is near,
//! past, or more than a year ahead. A portal at an address that nobody can have (`.example`, `localhost`) is not
//! public yet.
//!
//! **Why.** The law asks public bodies for the first two; security.txt is obligatory for Dutch public bodies, and programs
//! throw one away that has expired. RFC 9116 asks for less than a year, so that somebody looks at it again.
//!
//! **Example.** `security: {contact: [security@example.nl], expires: 2026-11-10}`, on 2026-11-03.

use super::Check;
use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    field::Url,
    plan::BaseUrl,
    source::FilePath,
};

pub(super) const CODES: &[&str] = &[
    "accessibility-statement-missing",
    "privacy-statement-missing",
    "security-txt-missing",
    "security-expiring",
    "security-expires-late",
];

/// How many days before its end a file about leaks is reported.
const SOON: i32 = 30;

/// The ends of names that nobody can have (RFC 2606, RFC 6761).
const NOBODYS: [&str; 4] = [".example", ".invalid", ".localhost", ".test"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let portal = &check.portal.file;
    let is_public = is_public(&portal.base_url);
    // The host of a site below a path is somebody else's, and so is its file about leaks.
    let has_host = BaseUrl::new(portal.base_url.as_str()).path == "/";
    let missing = [
        ("accessibility-statement-missing", is_public && portal.accessibility.is_none()),
        ("privacy-statement-missing", is_public && portal.privacy.is_none()),
        ("security-txt-missing", is_public && has_host && portal.security.is_none()),
    ];
    let missing = missing.into_iter().filter(|(_, is_missing)| *is_missing);
    let missing = missing.map(|(code, _)| Diagnostic::warning(code, Place::file(&FilePath::new("portal.yaml"))));
    missing.chain(expiring(check)).collect()
}

fn is_public(base: &Url) -> bool {
    let origin = BaseUrl::new(base.as_str()).origin;
    let host = origin.split_once("://").map_or("", |(_, host)| host);
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).to_ascii_lowercase();
    let is_number = name.split('.').all(|part| part.parse::<u8>().is_ok());
    name.contains('.') && !is_number && !NOBODYS.iter().any(|end| name.ends_with(end))
}

fn expiring(check: &Check<'_>) -> Option<Diagnostic> {
    let expires = check.portal.file.security.as_ref()?.expires;
    let place = Place::value(&FilePath::new("portal.yaml"), Pointer::root().key("security").key("expires"));
    let days = check.day.days_until(expires);
    let fault = if days < 0 {
        Diagnostic::error("security-expiring", place).with("is", "past")
    } else if days <= SOON {
        Diagnostic::warning("security-expiring", place).with("is", "near")
    } else if expires > check.day.plus(jiff::Span::new().years(1)) {
        Diagnostic::warning("security-expires-late", place)
    } else {
        return None;
    };
    Some(fault.with("day", expires))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_nobody_can_have_is_not_public() {
        let said = |url: &str| Url::new(url).map(|url| is_public(&url));
        for url in ["https://www.werk.nl/", "https://werk.nl:8443/pad", "https://example.nl"] {
            assert_eq!(said(url), Ok(true), "{url}");
        }
        for url in
            ["https://werk.example", "https://www.werk.example/pad", "http://localhost:80", "http://127.0.0.1:80"]
        {
            assert_eq!(said(url), Ok(false), "{url}");
        }
    }
}
