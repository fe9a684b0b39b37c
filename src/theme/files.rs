//! The files of a theme: those inside the program, and a site's own over them.

use std::{collections::BTreeMap, fs, io, path::Path};

use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// A theme's files by their path from its folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeFiles(BTreeMap<String, Vec<u8>>);

/// Returns the files of the default theme.
#[must_use]
pub fn default_files() -> ThemeFiles {
    let mut files = BTreeMap::new();
    collect(&DEFAULT, &mut files);
    ThemeFiles(files)
}

fn collect(folder: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec());
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}

impl ThemeFiles {
    /// Returns these files with those of `folder` over them. A folder that is not there changes nothing.
    pub fn overridden_by(mut self, folder: &Path) -> io::Result<Self> {
        if !folder.is_dir() {
            return Ok(self);
        }
        for entry in WalkDir::new(folder).follow_root_links(true) {
            let entry = entry?;
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            let relative = entry.path().strip_prefix(folder).expect("a walk stays below its root");
            if entry.file_type().is_file() && !hidden {
                self.0.insert(relative.to_string_lossy().replace('\\', "/"), fs::read(entry.path())?);
            }
        }
        Ok(self)
    }

    /// Returns these files with `text` in place of the file at `path`.
    #[must_use]
    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    /// Returns a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Returns the files below a folder, with their paths from there, sorted.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.0.iter().filter_map(move |(path, bytes)| Some((path.strip_prefix(folder)?, bytes.as_slice())))
    }

    /// Returns the files of the default theme below a folder that others stand in place of, with their paths from there.
    pub fn replaced_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.below(folder).filter_map(move |(name, bytes)| {
            let original = DEFAULT.get_file(format!("{folder}{name}"))?.contents();
            (original != bytes).then_some((name, original))
        })
    }

    /// Says whether these and `other` files are the same below a folder.
    #[must_use]
    pub fn is_same_below(&self, folder: &str, other: &Self) -> bool {
        self.below(folder).eq(other.below(folder))
    }

    /// Returns a hash over all paths and bytes.
    #[must_use]
    pub fn hash(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for (path, bytes) in &self.0 {
            hasher.update(path.as_bytes()).update(&[0]).update(blake3::hash(bytes).as_bytes());
        }
        hasher.finalize()
    }
}
