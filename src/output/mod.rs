//! The files that sites have besides their pages: a file and a row in [`KINDS`] for each kind.
//!
//! A build writes every file that a kind lists. The live preview looks up the one that a browser asks for, and so both give
//! the same bytes.

mod assets;
mod calendars;
mod cards;
mod data;
mod feeds;
mod hosting;
mod media;
mod redirects;
mod robots;
mod search;
mod security;
mod share;
mod sitemap;
mod tables;

use std::{borrow::Cow, fmt, io};

use crate::{
    picture::Flaw,
    plan::{Part, Site, Twin},
    portal::ScopeId,
    publish::Stage,
    render::Press,
    source::FilePath,
    tally::Genre,
};

/// A kind of file that sites have besides their pages.
pub struct Kind {
    /// As what its files are counted.
    pub genre: Genre,
    /// When it is written. The name of an asset carries the hash of its bytes.
    pub stage: Stage,
    /// Says whether a path below a site's folder may be of this kind, so that not every kind lists its files for one.
    pub may_be: fn(&str) -> bool,
    /// Returns the files of a site.
    pub files: for<'a> fn(&Press<'a>, &'a Site) -> Vec<File<'a>>,
}

/// A file of a site that is no page.
pub struct File<'a> {
    /// Its path from the output folder.
    pub path: String,
    /// The scope of whose page it says the same: it is made from what the pages of that scope are made from.
    pub scope: Option<ScopeId>,
    make: Make<'a>,
}

/// Makes the bytes of a file.
type Make<'a> = Box<dyn Fn() -> Result<Cow<'a, [u8]>, Unmade> + Send + Sync + 'a>;

/// Why there is nothing to write.
#[derive(Debug)]
pub enum Unmade {
    /// A file of the content cannot be read.
    Unreadable(io::Error),
    /// Nothing can be made of a picture.
    Flawed(FilePath, Flaw),
}

impl fmt::Display for Unmade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => error.fmt(f),
            Self::Flawed(file, flaw) => write!(f, "{file}: {flaw:?}"),
        }
    }
}

/// All kinds of file that are no pages.
pub const KINDS: &[Kind] = &[
    search::SHARDS,
    assets::OF_THEME,
    assets::BRANDS,
    assets::OFFERS,
    media::KIND,
    share::KIND,
    redirects::KIND,
    sitemap::KIND,
    robots::KIND,
    security::KIND,
    hosting::KIND,
    feeds::KIND,
    calendars::KIND,
    cards::KIND,
    tables::KIND,
    data::KIND,
    search::LISTS,
];

impl<'a> File<'a> {
    /// Returns a file whose bytes are read or were made before.
    fn of_bytes(path: String, make: impl Fn() -> Result<Cow<'a, [u8]>, Unmade> + Send + Sync + 'a) -> Self {
        Self { path, scope: None, make: Box::new(make) }
    }

    /// Returns a file that says the same as a page.
    fn of_twin(press: Press<'a>, twin: Twin, text: impl Fn(&Twin) -> String + Send + Sync + 'a) -> Self {
        let (path, scope) = (press.plan.twin_file(press.portal, &twin), Some(twin.page.scope));
        Self { scope, ..Self::of_text(path, move || text(&twin)) }
    }

    /// Returns a file whose text is made when it is asked for.
    fn of_text(path: String, text: impl Fn() -> String + Send + Sync + 'a) -> Self {
        Self::of_bytes(path, move || Ok(Cow::Owned(text().into_bytes())))
    }

    /// Makes the file's bytes. An error when a file of the content cannot be read, or is no picture where it should be one.
    pub fn bytes(&self) -> Result<Cow<'a, [u8]>, Unmade> {
        (self.make)()
    }
}

impl Kind {
    /// Returns all files of the kind that belong to a part of the output.
    pub fn files<'a>(&self, press: &Press<'a>, part: &Part) -> Vec<File<'a>> {
        let sites = press.plan.sites().iter().filter(|site| part.has_others_of(site));
        sites.flat_map(|site| (self.files)(press, site)).collect()
    }
}

/// Returns the file with this path from the output folder, and its stage.
#[must_use]
pub fn find<'a>(press: &Press<'a>, path: &str) -> Option<(Stage, File<'a>)> {
    let site = press.plan.sites().iter().find(|site| path.starts_with(&site.folder))?;
    let name = path.strip_prefix(&site.folder)?;
    let kinds = KINDS.iter().filter(|kind| (kind.may_be)(name));
    let mut files = kinds.flat_map(|kind| (kind.files)(press, site).into_iter().map(|file| (kind.stage, file)));
    files.find(|(_, file)| file.path == path)
}
