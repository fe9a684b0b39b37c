//! # `link-text-unclear`
//!
//! **What it does.** Reports a link whose words do not say where it goes: `klik hier`, `lees meer`, `here`; a bare web
//! address; or no words at all.
//!
//! **Why.** Screen readers list the links of a page without the text around them (WCAG 2.2, criterion 2.4.4), and whoever
//! skims a page reads little else.
//!
//! **Example.** `Klik [hier](training:lassen-basis)` for `Bekijk [Lassen voor beginners](training:lassen-basis)`.

use crate::{diagnostic::Diagnostic, judged::Check, markdown::Link};

pub(super) const CODES: &[&str] = &["link-text-unclear"];

/// Words that say nothing alone; sorted.
const VAGUE: &[&str] = &[
    "click",
    "click here",
    "continue reading",
    "deze link",
    "deze pagina",
    "download",
    "find out more",
    "here",
    "hier",
    "kijk hier",
    "klik",
    "klik dan hier",
    "klik hier",
    "learn more",
    "lees hier meer",
    "lees meer",
    "lees verder",
    "link",
    "meer",
    "meer info",
    "meer informatie",
    "meer lezen",
    "more",
    "more info",
    "more information",
    "pagina",
    "read more",
    "read on",
    "see here",
    "this link",
    "this page",
    "verder",
    "verder lezen",
    "via deze link",
    "website",
    "zie hier",
];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (_, passage) in check.passages() {
        for link in passage.markdown.links.iter().filter(|link| !link.is_image) {
            let Some(sort) = unclear(link) else { continue };
            let place = passage.place(&link.range);
            faults.push(Diagnostic::warning("link-text-unclear", place).with("sort", sort).with("text", &link.text));
        }
    }
    faults
}

/// Returns in which way the words of a link are unclear.
fn unclear(link: &Link) -> Option<&'static str> {
    let words = link.text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    let is_address =
        ["http://", "https://", "www."].iter().any(|start| words.starts_with(start)) && !words.contains(' ');
    match words {
        "" => Some("empty"),
        _ if is_address => Some("address"),
        _ if VAGUE.contains(&words) => Some("vague"),
        _ => None,
    }
}
