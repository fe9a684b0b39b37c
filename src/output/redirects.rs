//! Pages that lead from an old address to a page, without a script or a server.

use super::{File, Genre, Kind};
use crate::{
    field::Localized,
    markdown::escaped,
    plan::{Redirect, Site, redirects},
    publish::Stage,
    render::Press,
};

/// Pages that lead on from old addresses.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Redirect, may_be: |name| name.ends_with(".html"), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let here = redirects(press.portal, press.plan).into_iter();
    let here = here.filter(|redirect| press.plan.site(redirect.to.scope).scope == site.scope);
    here.map(|redirect| File::of_text(redirect.file.clone(), move || page(&press, &redirect))).collect()
}

/// Returns the page that leads on to `redirect`'s page. It leads to the same host, so that a copy of the site stays a copy;
/// only the canonical address is absolute. It may be indexed, for search engines then pass on to the new address what
/// the old one was worth.
fn page(press: &Press<'_>, redirect: &Redirect) -> String {
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
        to.lang.direction()
    )
}
