//! `sitemap.xml` (sitemaps.org 0.9), with each page's other languages.

use super::{File, Genre, Kind};
use crate::{
    markdown::escaped,
    plan::{Plan, Site},
    portal::Portal,
    publish::Stage,
    render::Press,
    route::Route,
};

/// The lists of all pages.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Server, may_be: |name| name.starts_with("sitemap"), files };

/// The most addresses that one sitemap may have. Larger sites get several and an index.
const MOST: usize = 50_000;

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let (portal, plan) = (press.portal, press.plan);
    let first = format!("{}sitemap.xml", site.folder);
    let found = || plan.routes_of(site).iter().filter(|route| route.page.is_indexed());
    let parts = found().count().div_ceil(MOST);
    if parts <= 1 {
        return vec![File::of_text(first, move || document(portal, plan, found()))];
    }
    let part = |index: usize| {
        let path = format!("{}{}", site.folder, name(index));
        File::of_text(path, move || document(portal, plan, found().skip(index * MOST).take(MOST)))
    };
    (0..parts).map(part).chain([File::of_text(first, move || index(site, parts))]).collect()
}

fn name(index: usize) -> String {
    format!("sitemap-{}.xml", index + 1)
}

fn index(site: &Site, parts: usize) -> String {
    let address = |index| escaped(&site.base.absolute(&name(index)));
    let entries = (0..parts).map(|index| format!("<sitemap><loc>{}</loc></sitemap>", address(index)));
    let parts = entries.collect::<Vec<_>>().concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{parts}</sitemapindex>\n"
    )
}

fn document<'a>(portal: &Portal, plan: &Plan, routes: impl Iterator<Item = &'a Route>) -> String {
    // It may be some megabytes long, and is given room for that at once.
    let mut text = String::with_capacity(routes.size_hint().1.unwrap_or_default() * 200);
    text.push_str(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    routes.for_each(|route| push_entry(&mut text, portal, plan, route));
    text + "</urlset>\n"
}

fn push_entry(text: &mut String, portal: &Portal, plan: &Plan, route: &Route) {
    text.extend(["<url><loc>", &escaped(&plan.absolute(portal, route)), "</loc>"]);
    let languages = portal.languages(route.scope);
    if languages.len() > 1 {
        for lang in languages {
            let other = plan.absolute(portal, &route.in_language(*lang));
            text.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", escaped(&other)));
        }
    }
    text.push_str("</url>\n");
}
