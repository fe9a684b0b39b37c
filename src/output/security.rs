//! `.well-known/security.txt` (RFC 9116): where to report a leak.
//!
//! Programs look for it at the root of a host alone. A site below a path shares its host with others, and whose host it
//! is must say where to report what.

use super::{File, Genre, Kind};
use crate::{
    field::{Day, Moment},
    lang::Lang,
    model::duty::Security,
    plan::Site,
    publish::Stage,
    render::Press,
};

/// The file about leaks.
pub(super) const KIND: Kind = Kind { stage: Stage::Page, genre: Genre::Server, may_be: |name| name == NAME, files };

const NAME: &str = ".well-known/security.txt";

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let security = press.portal.file.security.as_ref().filter(|_| site.base.path == "/");
    let languages = press.portal.languages(site.scope);
    let file = |security: &'a Security| {
        File::of_text(format!("{}{NAME}", site.folder), move || text(security, languages, &site.base.absolute(NAME)))
    };
    security.map(file).into_iter().collect()
}

/// Returns the fields, the ways to report first, in the order in which they are preferred.
fn text(security: &Security, languages: &[Lang], canonical: &str) -> String {
    let asked = &security.preferred_languages;
    let languages: Vec<&str> = if asked.is_empty() { languages } else { asked }.iter().map(Lang::as_str).collect();
    let line = |name: &str, value: &str| format!("{name}: {value}\n");
    let url = |name: &str, url: &Option<crate::field::Url>| {
        url.as_ref().map_or_else(String::new, |url| line(name, url.as_str()))
    };
    let contacts: String = security.contact.iter().map(|reach| line("Contact", &reach.uri())).collect();
    [
        contacts,
        line("Expires", &end_of(security.expires)),
        url("Encryption", &security.encryption),
        url("Acknowledgments", &security.acknowledgments),
        line("Preferred-Languages", &languages.join(", ")),
        line("Canonical", canonical),
        url("Policy", &security.policy),
    ]
    .concat()
}

/// Returns the last minute of a day, with its distance to UTC.
fn end_of(day: Day) -> String {
    Moment { day, time: Some(jiff::civil::time(23, 59, 0, 0)) }.exchanged()
}
