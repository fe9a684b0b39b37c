//! The output folder: judged, locked and known, before anything is written to it.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{
    Manifest, PublishError, Record, guard, journal,
    manifest::{Kept, Later},
    memo,
    path::STATE,
    tree::{Found, Tree},
};

/// The lock file's name in our folder. It is never removed: a lock on a removed file would hold nobody back.
pub(super) const LOCK: &str = "lock";

/// An output folder that may be written to. As long as it lives, no other build can open it.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    kept: Kept,
    _lock: Lock,
}

/// The lock of an output folder. It is taken off by hand: a program that is being started at this moment holds our open files
/// for a little longer, and a lock that ends with its file would too.
#[derive(Debug)]
struct Lock(File);

impl Lock {
    fn take(root: &Path) -> Result<Self, PublishError> {
        let place = root.join(STATE).join(LOCK);
        let file =
            File::options().write(true).create(true).truncate(false).open(&place).map_err(PublishError::at(&place))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(PublishError::Busy(root.to_owned())),
            Err(TryLockError::Error(error)) => Err(PublishError::Io(place, error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // When it fails the lock ends with the file.
        let _ = self.0.unlock();
    }
}

impl Output {
    /// Opens an output folder; it is made when it is absent, and bears our mark from then on.
    ///
    /// `content` are the folders that are read: content and themes. An error when the folder is the root of the file
    /// system, holds the home folder, is a git root, contains or lies in one of `content`, holds files and not our
    /// manifest, or is in use by another build. Nothing in the folder is changed then.
    pub fn open(folder: &Path, content: &[impl AsRef<Path>]) -> Result<Self, PublishError> {
        let root = guard::resolve(folder)?;
        let content = content.iter().map(|folder| guard::resolve(folder.as_ref())).collect::<Result<Vec<_>, _>>()?;
        guard::check_place(&root, &content)?;
        guard::check_contents(&root)?;
        let state = root.join(STATE);
        fs::create_dir_all(&state).map_err(PublishError::at(&state))?;
        let lock = Lock::take(&root)?;
        let kept = match Kept::read(&state)? {
            Some(kept) => kept,
            None => Kept::write(Later::begin(&state)?, Manifest::new(None, [].into()))?,
        };
        Ok(Self { root, kept, _lock: lock })
    }

    /// Returns what the last completed build wrote; no files and no inputs when there was none.
    #[must_use]
    pub fn previous(&self) -> &Manifest {
        &self.kept.manifest
    }

    /// Says whether a build was ever completed in it, so that people may be reading what lies there.
    pub(super) fn is_live(&self) -> bool {
        self.previous().inputs.is_some()
    }

    /// Returns what the last completed build wanted to be known again ([`Release::remember`](super::Release::remember)).
    #[must_use]
    pub fn memo(&self) -> Option<String> {
        memo::read(&self.state(), self.previous().inputs.as_deref()?)
    }

    /// Returns the folder, absolute and without symbolic links.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.root
    }

    /// Says whether the folder holds exactly what a build from these inputs by this version would write, so that it
    /// need not run. `false` when anything is in doubt.
    ///
    /// It costs a look at each file and folder. Only when one was changed since the last build are the files read.
    #[must_use]
    pub fn is_current(&self, inputs: &str) -> bool {
        let manifest = self.previous();
        let is_complete = journal::unfinished(&self.state(), self.kept.hash).is_ok_and(|paths| paths.is_empty());
        is_complete && manifest.is_of_this_version() && manifest.inputs.as_deref() == Some(inputs) && self.is_whole()
    }

    /// Says whether all files of the manifest are there as it lists them.
    fn is_whole(&self) -> bool {
        let Ok(tree) = self.tree() else { return false };
        self.previous().files.par_iter().all(|(path, record)| holds(&tree, path, *record).unwrap_or(false))
    }

    pub(super) fn state(&self) -> PathBuf {
        self.root.join(STATE)
    }

    pub(super) fn kept(&self) -> &Kept {
        &self.kept
    }

    pub(super) fn tree(&self) -> Result<Tree, PublishError> {
        Tree::new(&self.root, self.kept.sealed)
    }

    /// Makes the manifest of a build the one that counts.
    pub(super) fn seal(&mut self, later: Later, manifest: Manifest) -> Result<(), PublishError> {
        self.kept = Kept::write(later, manifest)?;
        Ok(())
    }
}

/// Says whether a file of the manifest is there as its record says. Its bytes are read only when it was touched.
pub(super) fn holds(tree: &Tree, path: &str, record: Record) -> Result<bool, PublishError> {
    let Found::File(file) = tree.find(path)? else { return Ok(false) };
    Ok(file.size == record.size && (file.is_untouched || tree.hash(path)? == record.hash))
}
