//! Hosts for static pages that read `_headers` and `_redirects`: Netlify, Cloudflare Pages and others alike. They know the
//! media types that we need, and keep a page until they have a new one.

use super::{NOT_FOUND, Served, each_header, made_for};
use crate::header::{KEEP_FIXED, SELDOM_KNOWN, content_type};

/// Returns `_headers`. Where several rules fit, these hosts join the values of one header, so no two rules set the same.
pub(crate) fn headers(served: &Served) -> String {
    let mut text = made_for(served, "It must lie where the host's root is.");
    text.push_str(&format!("{}*\n", served.path));
    text.push_str(&each_header(|name, value| format!("  {name}: {value}\n")));
    for folder in served.fixed() {
        text.push_str(&format!("{folder}*\n  Cache-Control: {KEEP_FIXED}\n"));
    }
    for (ending, media_type) in SELDOM_KNOWN {
        text.push_str(&format!("{}*{ending}\n  Content-Type: {}\n", served.path, content_type(media_type)));
    }
    text
}

/// Returns `_redirects`. `forced` is for hosts that show a file before they follow a rule (Netlify): the page that leads
/// on without a server is such a file. Others know no `!`, and find the pages for what is missing by themselves.
pub(crate) fn redirects(served: &Served, forced: bool) -> String {
    let mut text = made_for(served, "It must lie where the host's root is.");
    for moved in &served.moved {
        for from in moved.asked() {
            text.push_str(&format!("{from} {} 301{}\n", moved.to, if forced { "!" } else { "" }));
        }
    }
    for path in served.missing.iter().filter(|_| forced) {
        text.push_str(&format!("{path}* {path}{NOT_FOUND} 404\n"));
    }
    text
}
