//! `robots.txt` (RFC 9309).

use super::{File, Genre, Kind};
use crate::{plan::Site, publish::Stage, render::Press};

/// The rules for robots.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Server, may_be: |name| name == "robots.txt", files };

fn files<'a>(_: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let text = || format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", site.base.absolute("sitemap.xml"));
    vec![File::of_text(format!("{}robots.txt", site.folder), text)]
}
