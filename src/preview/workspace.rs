//! The content and the theme as they lie on the disk, followed as they change.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use super::watch::Touched;
use crate::{
    parse::Parsed,
    source::{FilePath, Reread, Sources},
    theme::ThemeFiles,
};

/// The folders that are followed.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The content.
    pub content: PathBuf,
    /// The themes.
    pub themes: PathBuf,
}

/// The content as it was last seen.
#[derive(Debug)]
pub struct Workspace {
    folders: Folders,
    sources: Sources,
    parsed: Parsed,
    /// A hash over all themes, as they were last read.
    themes: Option<blake3::Hash>,
}

/// What a look at the disk found.
#[derive(Debug, Default)]
pub struct Changes {
    /// The files of the content that came, went or hold other bytes.
    pub content: BTreeSet<FilePath>,
    /// Whether something in the themes changed.
    pub theme: bool,
    /// Whether the themes were read, and are as they were the time before.
    pub has_same_theme: bool,
    /// Why a file could not be read. It is looked at again later.
    pub failure: Option<io::Error>,
}

impl Workspace {
    /// Returns a workspace in which nothing was seen yet.
    #[must_use]
    pub fn new(folders: Folders) -> Self {
        Self { folders, sources: Sources::default(), parsed: Parsed::default(), themes: None }
    }

    /// Looks at what was touched. While the content folder is not there, what was last seen of it stays.
    pub fn refresh(&mut self, touched: &Touched) -> Changes {
        let mut found = Changes::default();
        if touched.is_below(&self.folders.themes) {
            match ThemeFiles::default().overridden_by(&self.folders.themes) {
                Ok(files) => {
                    let now = Some(files.hash());
                    found.theme = self.themes != now;
                    found.has_same_theme = !found.theme;
                    self.themes = now;
                }
                Err(error) => found.failure = Some(error),
            }
        }
        if self.folders.content.is_dir() {
            for below in touched.paths_below(&self.folders.content) {
                // What an event names is read whatever its date says: it may have been written twice in one moment.
                let reread = if touched.is_everything() { Reread::Changed } else { Reread::All };
                match self.sources.refresh(&self.folders.content, &below, reread) {
                    Ok(changed) => found.content.extend(changed),
                    Err(error) => found.failure = Some(error),
                }
            }
        }
        if !found.content.is_empty() {
            self.parsed.refresh(&self.sources, &found.content);
        }
        found
    }

    /// Returns why not all of the content could be looked at.
    #[must_use]
    pub fn failure(&self, changes: &Changes) -> Option<String> {
        let is_gone = !self.folders.content.is_dir();
        let gone = is_gone
            .then(|| format!("{}: {}", self.folders.content.display(), io::Error::from(io::ErrorKind::NotFound)));
        gone.or_else(|| changes.failure.as_ref().map(ToString::to_string))
    }

    /// Returns the content folder.
    #[must_use]
    pub fn content(&self) -> &Path {
        &self.folders.content
    }

    /// Returns the folder of the themes.
    #[must_use]
    pub fn themes(&self) -> &Path {
        &self.folders.themes
    }

    /// Returns the content's files.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Returns what the content's files say.
    #[must_use]
    pub fn parsed(&self) -> &Parsed {
        &self.parsed
    }
}
