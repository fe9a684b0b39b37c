//! One build's way into the output folder: files in any order and from many threads, then one end.
//!
//! Assets before pages is the caller's order to keep; removals and the manifest come here, at the end.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use ahash::{AHashMap, AHashSet};
use rayon::prelude::*;

use super::{
    Manifest, Outcome, Output, PublishError, Record, Stage, Summary,
    journal::{self, Journal},
    manifest::Later,
    memo, output, path,
    tree::{Found, FoundFile, Tree},
};

/// A build that is being written. When it is dropped without [`finish`](Self::finish) it does not count: the files
/// that it wrote stay until the next build rewrites or removes them.
#[derive(Debug)]
pub struct Release<'a> {
    output: &'a mut Output,
    inputs: String,
    memo: Option<String>,
    gone: BTreeSet<String>,
    tree: Tree,
    /// The paths that builds which were not completed may have written.
    unfinished: BTreeSet<String>,
    journal: Mutex<Journal>,
    progress: Mutex<Progress>,
}

#[derive(Debug, Default)]
struct Progress {
    files: AHashMap<Arc<str>, Record>,
    /// The folders that these lie in.
    folders: AHashSet<Box<str>>,
    summary: Summary,
    has_failed: bool,
}

/// A file that is to be written.
struct New<'f> {
    path: &'f str,
    record: Record,
    bytes: &'f [u8],
}

impl<'f> New<'f> {
    fn of(path: &'f str, bytes: &'f [u8]) -> Self {
        Self { path, record: Record::of(bytes), bytes }
    }
}

/// How a file is written.
#[derive(Clone, Copy)]
enum Change {
    /// Where nothing lies and nobody looks yet.
    Create,
    /// In one step, also in the place of another one.
    Replace,
}

impl<'a> Release<'a> {
    /// Begins a build; `inputs` is the hash of all that goes into it. Removes half-written files of killed builds.
    pub fn begin(output: &'a mut Output, inputs: &str) -> Result<Self, PublishError> {
        let (state, manifest) = (output.state(), output.kept().hash);
        let tree = output.tree()?;
        let unfinished = journal::unfinished(&state, manifest)?;
        for path in &unfinished {
            tree.remove_temporary(path)?;
        }
        let journal = Mutex::new(Journal::open(&state, manifest)?);
        let (inputs, gone, progress) = (inputs.to_owned(), BTreeSet::new(), Mutex::default());
        Ok(Self { output, inputs, memo: None, gone, tree, unfinished, journal, progress })
    }

    /// Has the manifest remember pages that earlier builds wrote and that are gone without a redirect.
    #[must_use]
    pub fn without(self, gone: BTreeSet<String>) -> Self {
        Self { gone, ..self }
    }

    /// Keeps a text for the next build, which gets it from [`Output::memo`].
    #[must_use]
    pub fn remember(self, memo: String) -> Self {
        Self { memo: Some(memo), ..self }
    }

    /// Writes a file of the build, unless it is there with the same bytes. May be called from many threads.
    ///
    /// `path` is the path from the top of the output folder, with `/` between its parts. An error when it leads out of
    /// the folder or into ours, clashes with another file of the build, or when something foreign lies there.
    pub fn write(&self, path: &str, stage: Stage, bytes: &[u8]) -> Result<Outcome, PublishError> {
        self.write_all(stage, &[(path, bytes)]).map(|outcomes| outcomes[0])
    }

    /// Writes files as [`write`](Self::write) does one, noting all of them in the journal at once. Returns what became of each.
    pub fn write_all(
        &self,
        stage: Stage,
        files: &[(impl AsRef<str>, impl AsRef<[u8]>)],
    ) -> Result<Vec<Outcome>, PublishError> {
        let files: Vec<New<'_>> = files.iter().map(|(path, bytes)| New::of(path.as_ref(), bytes.as_ref())).collect();
        self.counted(self.place(&files), |summary, outcomes| {
            for (file, outcome) in files.iter().zip(outcomes) {
                summary.count(stage, *outcome, file.record.size);
            }
        })
    }

    /// Takes over a file of the last completed build whose name says what it holds, without its bytes. Returns `false`
    /// when there is none as that build wrote it, or another version wrote it; then it is to be written.
    pub fn keep(&self, path: &str, stage: Stage) -> Result<bool, PublishError> {
        let previous = self.output.previous();
        let Some(&record) = previous.files.get(path).filter(|_| previous.is_of_this_version()) else {
            return Ok(false);
        };
        let kept = match output::holds(&self.tree, path, record) {
            Ok(false) => return Ok(false),
            Ok(true) => self.reserve(path, record),
            Err(error) => Err(error),
        };
        self.counted(kept, |summary, ()| {
            summary.count(stage, Outcome::Unchanged, record.size);
            summary.kept += 1;
        })?;
        Ok(true)
    }

    /// Completes the build: removes the files of earlier builds that it does not have and the folders that are empty
    /// without them, and then replaces the manifest.
    ///
    /// An error, without any change, when a file could not be written.
    pub fn finish(self) -> Result<Summary, PublishError> {
        let Progress { files, mut summary, has_failed, .. } =
            self.progress.into_inner().unwrap_or_else(PoisonError::into_inner);
        if has_failed {
            return Err(PublishError::Incomplete);
        }
        let earlier = self.output.previous().files.keys().map(|path| &**path);
        let stale: Vec<&str> = earlier
            .chain(self.unfinished.iter().map(|path| &**path))
            .filter(|path| !files.contains_key(*path))
            .collect();
        summary.removed += self.tree.sweep(&stale, "")?;
        if let Some(memo) = &self.memo {
            memo::write(&self.output.state(), &self.inputs, memo)?;
        }
        let later = Later::begin(&self.output.state())?;
        let mut files: Vec<(Arc<str>, Record)> = files.into_iter().collect();
        files.par_sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let files = files.into_iter().collect();
        let manifest = Manifest::new(Some(self.inputs), files).without(self.gone, self.output.previous());
        self.output.seal(later, manifest)?;
        self.journal.into_inner().unwrap_or_else(PoisonError::into_inner).remove()?;
        Ok(summary)
    }

    /// Enters a file into the build, before anything is done for it, so that of two that clash one fails.
    fn reserve(&self, path: &str, record: Record) -> Result<(), PublishError> {
        path::check(path)?;
        let mut progress = self.progress();
        progress.enter_folders(path)?;
        if progress.folders.contains(path) {
            let below = |file: &&str| file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
            let file = progress.files.keys().map(|file| &**file).filter(below).min().unwrap_or_default();
            return Err(PublishError::PathClash(file.to_owned(), path.to_owned()));
        }
        // The text of the path is shared with the last manifest: there may be a million of them.
        let shared =
            self.output.previous().files.get_key_value(path).map_or_else(|| path.into(), |(path, _)| path.clone());
        match progress.files.insert(shared, record) {
            None => Ok(()),
            Some(_) => Err(PublishError::PathTwice(path.to_owned())),
        }
    }

    fn place(&self, files: &[New<'_>]) -> Result<Vec<Outcome>, PublishError> {
        let mut changed = Vec::new();
        let mut outcomes = Vec::with_capacity(files.len());
        for file in files {
            self.reserve(file.path, file.record)?;
            let change = self.change(file)?;
            outcomes.push(if change.is_some() { Outcome::Written } else { Outcome::Unchanged });
            changed.extend(change.map(|change| (file, change)));
        }
        if !changed.is_empty() {
            let paths: Vec<&str> = changed.iter().map(|(file, _)| file.path).collect();
            self.with_room(|| self.journal.lock().unwrap_or_else(PoisonError::into_inner).note(&paths))?;
        }
        for (New { path, bytes, .. }, change) in changed {
            self.with_room(|| match change {
                Change::Create => self.tree.create(path, bytes),
                Change::Replace => self.tree.write(path, bytes),
            })?;
        }
        Ok(outcomes)
    }

    /// Returns how a file is to be written; nothing when it is there already.
    fn change(&self, New { path, record, bytes }: &New<'_>) -> Result<Option<Change>, PublishError> {
        match self.tree.find(path)? {
            Found::Nothing if !self.output.is_live() => return Ok(Some(Change::Create)),
            Found::Nothing => {}
            Found::File(file) => {
                self.check_ours(path)?;
                if self.is_same(path, &file, *record, bytes)? {
                    return Ok(None);
                }
            }
            Found::Folder => self.clear_folder(path)?,
            Found::Below(file) => self.clear_file(file)?,
        }
        Ok(Some(Change::Replace))
    }

    /// Writes something, and once more when the disk was full and there is room now.
    fn with_room(&self, write: impl Fn() -> Result<(), PublishError>) -> Result<(), PublishError> {
        match write() {
            Err(error) if error.is_full() && self.make_room()? => write(),
            written => written,
        }
    }

    /// Removes what builds that were not completed added to the site, as far as this build has not come to it. Returns
    /// `false` when there is no such thing.
    ///
    /// This waits until the disk is full, because pages that such a build replaced are live and may need it.
    fn make_room(&self) -> Result<bool, PublishError> {
        let mut progress = self.progress();
        let is_stale = |path: &&String| {
            !self.output.previous().files.contains_key(path.as_str()) && !progress.files.contains_key(path.as_str())
        };
        let stale: Vec<&String> = self.unfinished.iter().filter(is_stale).collect();
        for path in &stale {
            progress.summary.removed += usize::from(self.tree.remove(path)?);
        }
        // Another thread may have removed it all just now: there is room in either case.
        Ok(!stale.is_empty())
    }

    fn is_same(&self, path: &str, file: &FoundFile, record: Record, bytes: &[u8]) -> Result<bool, PublishError> {
        match self.output.previous().files.get(path) {
            _ if file.size != record.size => Ok(false),
            Some(listed) if file.is_untouched => Ok(listed.hash == record.hash),
            _ => Ok(self.tree.read(path)? == bytes),
        }
    }

    /// Removes a folder of earlier builds where a file is to be. No file of this build lies in it, or it would clash.
    fn clear_folder(&self, path: &str) -> Result<(), PublishError> {
        let start = format!("{path}/");
        let unfinished = self.unfinished.iter().map(|file| &**file).filter(|file| file.starts_with(&start));
        let stale: Vec<&str> = below(&self.output.previous().files, path).chain(unfinished).collect();
        let removed = self.tree.sweep(&stale, path)?;
        self.progress().summary.removed += removed;
        match self.tree.find(path)? {
            Found::Folder => Err(PublishError::InTheWay(self.tree.place(path))),
            _ => Ok(()),
        }
    }

    /// Removes a file of earlier builds where a folder is to be.
    fn clear_file(&self, path: &str) -> Result<(), PublishError> {
        self.check_ours(path)?;
        // Other threads may need the same folder, so only one at a time looks and removes.
        let mut progress = self.progress();
        progress.summary.removed += usize::from(self.tree.remove(path)?);
        Ok(())
    }

    fn check_ours(&self, path: &str) -> Result<(), PublishError> {
        if self.output.previous().files.contains_key(path) || self.unfinished.contains(path) {
            return Ok(());
        }
        Err(PublishError::InTheWay(self.tree.place(path)))
    }

    /// Counts what was done, or that something failed.
    fn counted<T>(
        &self,
        done: Result<T, PublishError>,
        count: impl FnOnce(&mut Summary, &T),
    ) -> Result<T, PublishError> {
        let mut progress = self.progress();
        match &done {
            Ok(done) => count(&mut progress.summary, done),
            Err(_) => progress.has_failed = true,
        }
        done
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        // What a thread that panicked left here is whole: each change is one insertion or addition.
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Progress {
    /// Notes the folders that a file lies in. An error when one of them is a file.
    fn enter_folders(&mut self, path: &str) -> Result<(), PublishError> {
        for folder in path::folders(path).rev() {
            // Those above it are known too.
            if self.folders.contains(folder) {
                break;
            }
            if self.files.contains_key(folder) {
                return Err(PublishError::PathClash(path.to_owned(), folder.to_owned()));
            }
            self.folders.insert(folder.into());
        }
        Ok(())
    }
}

/// Returns the files that lie in a folder.
fn below<'a>(files: &'a BTreeMap<Arc<str>, Record>, folder: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let start = format!("{folder}/");
    let from = files.range::<str, _>((Bound::Included(&*start), Bound::Unbounded));
    from.map(|(path, _)| &**path).take_while(move |path| path.starts_with(&start))
}
