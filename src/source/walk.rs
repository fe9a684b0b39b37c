//! The walk through the content folder: what lies in it, without a look into any file.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{FilePath, is_gone, oddity::Oddity, stamp::Stamp};

/// What lies in a part of the content folder.
#[derive(Default)]
pub(super) struct Found {
    pub(super) files: BTreeMap<FilePath, (PathBuf, Stamp)>,
    pub(super) oddities: BTreeMap<FilePath, Oddity>,
    pub(super) unreadable_names: BTreeSet<String>,
}

impl Found {
    pub(super) fn walk(&mut self, root: &Path, top: &Path) -> io::Result<()> {
        let is_wanted =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || is_content(&entry.file_name().to_string_lossy());
        let mut entries = Vec::new();
        for entry in WalkDir::new(top).follow_root_links(top == root).into_iter().filter_entry(is_wanted) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => entries.push(entry),
                // It went while the folder was being listed, or there is nothing here any more.
                Err(error) if error.io_error().is_some_and(is_gone) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let looked = entries.into_par_iter().map(|entry| Look::at(root, entry)).collect::<io::Result<Vec<_>>>()?;
        for look in looked {
            match look {
                Look::File(path, disk, stamp) => drop(self.files.insert(path, (disk, stamp))),
                Look::Oddity(path, oddity) => drop(self.oddities.insert(path, oddity)),
                Look::Unreadable(name) => drop(self.unreadable_names.insert(name)),
                Look::Nothing => {}
            }
        }
        Ok(())
    }
}

/// What lies at a place that was listed.
enum Look {
    File(FilePath, PathBuf, Stamp),
    Oddity(FilePath, Oddity),
    /// A file whose name is not UTF-8.
    Unreadable(String),
    /// A folder, or what went since it was listed.
    Nothing,
}

impl Look {
    fn at(root: &Path, entry: walkdir::DirEntry) -> io::Result<Self> {
        let metadata = match entry.metadata() {
            Ok(metadata) => metadata,
            Err(error) if error.io_error().is_some_and(is_gone) => return Ok(Self::Nothing),
            Err(error) => return Err(error.into()),
        };
        if metadata.is_dir() {
            return Ok(Self::Nothing);
        }
        let Some(path) = FilePath::below(root, entry.path()) else {
            return Ok(Self::Unreadable(entry.path().display().to_string()));
        };
        Ok(match Oddity::of(&path, entry.path_is_symlink(), &metadata) {
            Some(oddity) => Self::Oddity(path, oddity),
            None => Self::File(path, entry.into_path(), Stamp::of(&metadata)),
        })
    }
}

/// Says whether a walk from `root` would come to `below`: nothing above it is hidden, or a symbolic link.
pub(super) fn is_reached(root: &Path, below: &FilePath) -> bool {
    let mut place = root.to_owned();
    let parts: Vec<&str> = below.as_str().split('/').filter(|part| !part.is_empty()).collect();
    parts.iter().enumerate().all(|(index, part)| {
        let is_first_a_folder = index == 0 || !place.is_symlink();
        place.push(part);
        is_content(part) && is_first_a_folder
    })
}

/// Leaves out hidden files, what editors and office programs write beside a file while they save it, and what Windows
/// keeps in a folder.
fn is_content(name: &str) -> bool {
    let is_left_behind = name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || name.starts_with("~$")
        || [".tmp", ".swp", ".swo"].iter().any(|end| name.ends_with(end));
    let is_of_windows = ["thumbs.db", "desktop.ini"].iter().any(|known| name.eq_ignore_ascii_case(known));
    !(name.starts_with('.') || is_left_behind || is_of_windows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_leave_behind_is_no_content() {
        for name in [".DS_Store", "Thumbs.db", "desktop.ini", "~$bericht.docx", "las.md~", "#las.md#", "las.md.swp"] {
            assert!(!is_content(name), "{name}");
        }
        for name in ["las.md", "las.md.txt", "bericht.docx", "#las.md", "media"] {
            assert!(is_content(name), "{name}");
        }
    }
}
