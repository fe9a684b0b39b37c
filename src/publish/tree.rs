//! The files and folders below the output folder, by their paths in it. It never goes through a symbolic link.
//!
//! It does not know what is ours: that is for [`Release`](super::Release) to say before it asks for a change.

use std::{
    fs::{self, File, Metadata},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use ahash::AHashMap;

use super::{PublishError, path, stamp};

/// The tree of files below the output folder, as one build sees it.
#[derive(Debug)]
pub(super) struct Tree {
    root: PathBuf,
    sealed: Option<SystemTime>,
    /// The folders that were seen or made.
    folders: Mutex<AHashMap<Box<str>, State>>,
}

/// What is known of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// This build made it, and nothing lies in it but what this build wrote.
    New,
    /// It and all above are unchanged since the manifest.
    Untouched,
    /// It was there.
    Changed,
}

impl State {
    fn of(is_untouched: bool) -> Self {
        if is_untouched { Self::Untouched } else { Self::Changed }
    }
}

/// What lies at a path.
#[derive(Debug)]
pub(super) enum Found<'p> {
    /// Nothing.
    Nothing,
    /// A file.
    File(FoundFile),
    /// A folder.
    Folder,
    /// Nothing, because one of the path's folders, at this path, is a file.
    Below(&'p str),
}

/// A file that lies at a path.
#[derive(Debug)]
pub(super) struct FoundFile {
    /// The number of its bytes.
    pub(super) size: u64,
    /// Whether it is certainly as it was when the manifest was written. A folder that was changed since then may have
    /// been swapped for a copy with older files, so no file in it is.
    pub(super) is_untouched: bool,
}

#[derive(PartialEq, Eq)]
enum Folder<'p> {
    Real(State),
    Missing,
    Blocked(&'p str),
}

impl Tree {
    /// Returns the tree below `root`; `sealed` is when its manifest was written.
    pub(super) fn new(root: &Path, sealed: Option<SystemTime>) -> Result<Self, PublishError> {
        let metadata = fs::symlink_metadata(root).map_err(PublishError::at(root))?;
        let top = ("".into(), State::of(stamp::is_before(&metadata, sealed)));
        Ok(Self { root: root.to_owned(), sealed, folders: Mutex::new(AHashMap::from([top])) })
    }

    /// Returns what lies at a path that this build has not written. An error when that or a folder above is a symbolic link
    /// or no file and no folder.
    pub(super) fn find<'p>(&self, path: &'p str) -> Result<Found<'p>, PublishError> {
        match self.untouched(path)? {
            Some(file) => Ok(Found::File(file)),
            None => self.find_by_folders(path),
        }
    }

    /// Returns what lies at a path, after a look at all its folders.
    fn find_by_folders<'p>(&self, path: &'p str) -> Result<Found<'p>, PublishError> {
        let folder = match self.folder(path::folder(path))? {
            Folder::Missing | Folder::Real(State::New) => return Ok(Found::Nothing),
            Folder::Real(state) => state,
            Folder::Blocked(file) => return Ok(Found::Below(file)),
        };
        Ok(match self.look(path)? {
            None => Found::Nothing,
            Some(metadata) if metadata.is_dir() => Found::Folder,
            Some(metadata) => {
                let is_untouched = folder == State::Untouched && stamp::is_before(&metadata, self.sealed);
                Found::File(FoundFile { size: metadata.len(), is_untouched })
            }
        })
    }

    /// Returns a file that is certainly as it was. When the folder above its own is untouched, its own is the one that was there,
    /// and what was moved into that since shows by its own stamp. So of the many folders with one page no one is looked at.
    fn untouched(&self, path: &str) -> Result<Option<FoundFile>, PublishError> {
        if !stamp::SHOWS_MOVES || self.folder(path::folder(path::folder(path)))? != Folder::Real(State::Untouched) {
            return Ok(None);
        }
        let is_untouched = |metadata: &Metadata| metadata.is_file() && stamp::is_before(metadata, self.sealed);
        let found = self.look(path)?.filter(is_untouched);
        Ok(found.map(|metadata| FoundFile { size: metadata.len(), is_untouched: true }))
    }

    /// Returns the bytes of a file that was found.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, PublishError> {
        let place = self.place(path);
        fs::read(&place).map_err(PublishError::at(&place))
    }

    /// Returns the hash of the bytes of a file that was found.
    pub(super) fn hash(&self, path: &str) -> Result<blake3::Hash, PublishError> {
        let place = self.place(path);
        let hash = || Ok(blake3::Hasher::new().update_reader(File::open(&place)?)?.finalize());
        hash().map_err(PublishError::at(&place))
    }

    /// Writes a file where nothing lies. Who looks meanwhile sees a part of it. Its folders are made.
    pub(super) fn create(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        self.make_folders(path)?;
        let place = self.place(path);
        let mut file = File::create_new(&place).map_err(PublishError::at(&place))?;
        let written = file.write_all(bytes);
        if written.is_err() {
            // The first error is told. What stays now, the next build repairs, because the path is in the journal.
            let _ = fs::remove_file(&place);
        }
        written.map_err(PublishError::at(&place))
    }

    /// Writes a file, new or in place of an old one, in one step. Its folders are made.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        self.make_folders(path)?;
        let (temporary, place) = (self.place(&path::temporary(path)), self.place(path));
        let written = create_new(&temporary).and_then(|mut file| file.write_all(bytes));
        let moved = written.map_err(PublishError::at(&place)).and_then(|()| rename(&temporary, &place));
        if moved.is_err() {
            // The first error is told. What stays now, the next build removes, because the path is in the journal.
            let _ = fs::remove_file(&temporary);
        }
        moved
    }

    /// Removes what a killed build left of a file that it was about to write.
    pub(super) fn remove_temporary(&self, path: &str) -> Result<(), PublishError> {
        self.remove(&path::temporary(path)).map(drop)
    }

    /// Removes a file, and says whether there was one. A folder stays.
    pub(super) fn remove(&self, path: &str) -> Result<bool, PublishError> {
        let Found::File(_) = self.find_by_folders(path)? else { return Ok(false) };
        let place = self.place(path);
        fs::remove_file(&place).map_err(PublishError::at(&place))?;
        Ok(true)
    }

    /// Removes files, and then the folders that they lay in as far as these are empty and not above `top`. Returns how
    /// many files there were.
    pub(super) fn sweep(&self, paths: &[&str], top: &str) -> Result<usize, PublishError> {
        let mut removed = 0;
        for path in paths {
            removed += usize::from(self.remove(path)?);
        }
        for path in paths {
            let folders = path::folders(path).rev().take_while(|folder| folder.len() >= top.len());
            for folder in folders {
                if !self.remove_folder(folder)? {
                    break;
                }
            }
        }
        Ok(removed)
    }

    /// Removes a folder if it is empty, and says whether it is gone.
    fn remove_folder(&self, path: &str) -> Result<bool, PublishError> {
        let place = self.place(path);
        match fs::remove_dir(&place) {
            Ok(()) => {
                self.folders().remove(path);
                Ok(true)
            }
            Err(error) => match error.kind() {
                ErrorKind::NotFound => Ok(true),
                ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory => Ok(false),
                _ => Err(PublishError::Io(place, error)),
            },
        }
    }

    fn folder<'p>(&self, path: &'p str) -> Result<Folder<'p>, PublishError> {
        if let Some(state) = self.folders().get(path) {
            return Ok(Folder::Real(*state));
        }
        let above = match self.folder(path::folder(path))? {
            // What we made in it is known.
            Folder::Real(State::New) => return Ok(Folder::Missing),
            Folder::Real(state) => state,
            other => return Ok(other),
        };
        Ok(match self.look(path)? {
            None => Folder::Missing,
            Some(metadata) if metadata.is_dir() => {
                let is_untouched = above == State::Untouched && stamp::is_before(&metadata, self.sealed);
                let state = State::of(is_untouched);
                self.folders().insert(path.into(), state);
                Folder::Real(state)
            }
            Some(_) => Folder::Blocked(path),
        })
    }

    fn make_folders(&self, path: &str) -> Result<(), PublishError> {
        if self.folders().contains_key(path::folder(path)) {
            return Ok(());
        }
        for folder in path::folders(path) {
            if self.folders().contains_key(folder) {
                continue;
            }
            let place = self.place(folder);
            match fs::create_dir(&place) {
                Ok(()) => drop(self.folders().insert(folder.into(), State::New)),
                // Another thread made it just now, or so it seems: it is looked at.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => match self.look(folder)? {
                    Some(metadata) if metadata.is_dir() => {}
                    _ => return Err(PublishError::InTheWay(place)),
                },
                Err(error) => return Err(PublishError::Io(place, error)),
            }
        }
        Ok(())
    }

    fn look(&self, path: &str) -> Result<Option<Metadata>, PublishError> {
        let place = self.place(path);
        match fs::symlink_metadata(&place) {
            Ok(metadata) if metadata.is_symlink() => Err(PublishError::Symlink(place)),
            Ok(metadata) if metadata.is_dir() || metadata.is_file() => Ok(Some(metadata)),
            Ok(_) => Err(PublishError::InTheWay(place)),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(PublishError::Io(place, error)),
        }
    }

    /// Returns where a path lies on the disk.
    pub(super) fn place(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn folders(&self) -> MutexGuard<'_, AHashMap<Box<str>, State>> {
        // What a thread that panicked left here is whole: each change is one insertion.
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Creates a file that did not exist. What a killed build left at its path is removed; a link is not followed.
pub(super) fn create_new(place: &Path) -> io::Result<File> {
    match File::create_new(place) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            fs::remove_file(place)?;
            File::create_new(place)
        }
        created => created,
    }
}

/// Moves a file to its place in one step.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), PublishError> {
    fs::rename(from, to).map_err(PublishError::at(to))
}
