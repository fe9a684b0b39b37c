//! Settings for the web servers and hosts that `portal.yaml` names.
//!
//! What a server reads by itself lies where it looks for it. What an administrator includes lies in `.hosting/`, which
//! these very settings keep to themselves.

use super::{File, Genre, Kind};
use crate::{
    hosting::{Moved, Served, caddyfile, headers, htaccess, nginx_conf, redirects},
    model::duty::Hosting,
    plan::{self, Site},
    publish::Stage,
    render::Press,
    route::PageKind,
};

/// The settings.
pub(super) const KIND: Kind = Kind {
    stage: Stage::Page,
    genre: Genre::Server,
    may_be: |name| matches!(name, ".htaccess" | "_headers" | "_redirects") || name.starts_with(".hosting/"),
    files,
};

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let asked = |hosting: Hosting| press.portal.file.hosting.contains(&hosting);
    let file = |name: &str, text: fn(&Served) -> String| {
        File::of_text(format!("{}{name}", site.folder), move || text(&served(&press, site)))
    };
    let mut files = Vec::new();
    if asked(Hosting::Apache) {
        files.push(file(".htaccess", htaccess));
    }
    if asked(Hosting::Caddy) {
        files.push(file(".hosting/Caddyfile", caddyfile));
    }
    if asked(Hosting::Nginx) {
        files.push(file(".hosting/nginx.conf", nginx_conf));
    }
    if asked(Hosting::Cloudflare) {
        files.push(file("_redirects", |served| redirects(served, false)));
    } else if asked(Hosting::Netlify) {
        files.push(file("_redirects", |served| redirects(served, true)));
    }
    if asked(Hosting::Cloudflare) || asked(Hosting::Netlify) {
        files.push(file("_headers", headers));
    }
    files
}

/// Returns a site as a web server sees it.
fn served(press: &Press<'_>, site: &Site) -> Served {
    let (portal, plan, path) = (press.portal, press.plan, &site.base.path);
    let name = portal.region_slug(site.scope).unwrap_or("portal").replace('-', "_");
    let pages = plan.routes_of(site).iter().filter(|route| route.page == PageKind::NotFound);
    let folder = |page: String| page.trim_end_matches("404.html").to_owned();
    let mut missing: Vec<String> = pages.map(|page| format!("{path}{}", folder(plan.path(portal, page)))).collect();
    missing.sort_by_key(|path| (std::cmp::Reverse(path.len()), path.clone()));
    let here = plan::redirects(portal, plan).into_iter();
    let here = here.filter(|redirect| plan.site(redirect.to.scope).scope == site.scope);
    let moved = here.map(|redirect| {
        let file = redirect.file.strip_prefix(&site.folder).unwrap_or(&redirect.file);
        let from = format!("{path}{}", file.strip_suffix("index.html").unwrap_or(file));
        Moved { from, to: plan.href(portal, site.scope, &redirect.to) }
    });
    Served { name, address: site.base.absolute(""), path: path.clone(), missing, moved: moved.collect() }
}
