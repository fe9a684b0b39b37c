//! The files of a site that are no pages: redirects, the sitemap, the rules for robots.

use super::page::{Press, direction};
use crate::{
    field::Localized,
    markdown::escape_attribute,
    plan::{Plan, Redirect, Site},
    portal::Portal,
    route::{PageKind, Route},
};

/// Returns the page that leads from an old address to `redirect`'s page, without a script or a server. It leads to the same
/// host, so that a copy of the site stays a copy; only the canonical address is absolute. It may be indexed, for search
/// engines then pass on to the new address what the old one was worth.
#[must_use]
pub fn redirect(press: &Press<'_>, redirect: &Redirect) -> String {
    let (portal, plan, to) = (press.portal, press.plan, &redirect.to);
    let cx = press.context(to.scope, to.lang);
    let Localized { text: title, lang } = cx.title(redirect.of);
    let (title, moved) = (escaped(&title), escaped(&cx.word("redirect-text")));
    let (href, url) = (escaped(&plan.href(portal, to.scope, to)), escaped(&plan.absolute(portal, to)));
    let title_lang = lang.map_or_else(String::new, |lang| format!(" lang=\"{lang}\""));
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><link rel=\"canonical\" href=\"{url}\">\
         <meta http-equiv=\"refresh\" content=\"0; url={href}\"></head>\
         <body><p>{moved} <a href=\"{href}\"{title_lang}>{title}</a></p></body></html>",
        to.lang,
        direction(to.lang)
    )
}

/// Returns a site's `sitemap.xml` (sitemaps.org 0.9), with each page's other languages. At most 50,000 pages go in one
/// file; larger sites get several and an index, hence the names.
#[must_use]
pub fn sitemap(portal: &Portal, plan: &Plan, site: &Site) -> Vec<(String, String)> {
    /// The most addresses that one sitemap may have.
    const MOST: usize = 50_000;
    let found = plan.routes_of(site).iter().filter(|route| route.page != PageKind::NotFound);
    let entries: Vec<String> = found.map(|route| entry(portal, plan, route)).collect();
    if entries.len() <= MOST {
        return vec![(format!("{}sitemap.xml", site.folder), document(&entries))];
    }
    let parts: Vec<(String, String)> = entries
        .chunks(MOST)
        .enumerate()
        .map(|(index, entries)| (format!("sitemap-{}.xml", index + 1), document(entries)))
        .collect();
    let location = |name: &str| format!("<sitemap><loc>{}</loc></sitemap>", escaped(&site.base.absolute(name)));
    let locations = parts.iter().map(|(name, _)| location(name)).collect::<Vec<_>>().concat();
    let index = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{locations}</sitemapindex>\n"
    );
    let parts = parts.into_iter().map(|(name, text)| (format!("{}{name}", site.folder), text));
    parts.chain([(format!("{}sitemap.xml", site.folder), index)]).collect()
}

fn document(entries: &[String]) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        entries.concat()
    )
}

fn entry(portal: &Portal, plan: &Plan, route: &Route) -> String {
    let mut text = format!("<url><loc>{}</loc>", escaped(&plan.absolute(portal, route)));
    let languages = portal.languages(route.scope);
    if languages.len() > 1 {
        for lang in languages {
            let other = plan.absolute(portal, &route.in_language(*lang));
            text.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", escaped(&other)));
        }
    }
    text.push_str("</url>\n");
    text
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_attribute(&mut out, text);
    out
}

/// Returns a site's `robots.txt` (RFC 9309).
#[must_use]
pub fn robots(site: &Site) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", site.base.absolute("sitemap.xml"))
}
