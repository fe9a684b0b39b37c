//! Tells when something in some folders may have changed: by the system's notes of it, or else by looking every so often.
//!
//! Notes are a hint and no more. They are lost when there are too many, they do not come from network drives, and files
//! that were written into a folder at the moment it was made have none. So everything is looked at again a moment after
//! each change, and now and then; that is cheap, because files are known by their dates.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use notify::{
    Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _,
    event::{AccessKind, AccessMode, CreateKind, ModifyKind},
};

use super::mounts;
use crate::source::FilePath;

/// How long nothing must happen before a change is looked at, at least. One save is often several notes.
const QUIET_LEAST: Duration = Duration::from_millis(5);

/// How long at most: for an editor that writes in several steps.
const QUIET_MOST: Duration = Duration::from_millis(20);

/// How long a change waits at most, when notes keep coming.
const CAP: Duration = Duration::from_millis(150);

/// How long after a change everything is looked at again.
const CONFIRM: Duration = Duration::from_millis(400);

/// How often everything is looked at when no notes came.
const IDLE: Duration = Duration::from_secs(10);

/// How often everything is looked at when no notes can come.
const POLL: Duration = Duration::from_millis(500);

/// What may have changed.
#[derive(Debug, Default)]
pub struct Touched {
    paths: BTreeSet<PathBuf>,
    is_everything: bool,
    /// The files that a program has begun to write and, as far as the system tells, not finished.
    being_written: BTreeSet<PathBuf>,
}

/// Why a watcher looks every so often instead of waiting for notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Polling {
    /// It was asked to.
    Wanted,
    /// The folder is on a drive of this kind, from which no notes come.
    Network(String),
    /// The system has no more room for folders to be noted.
    TooManyFolders,
    /// The system says this.
    Other(String),
}

/// Watches folders.
pub struct Watcher {
    folders: Vec<PathBuf>,
    /// Which folders are being watched, by what tells one from another of the same name.
    watched: Vec<Option<Identity>>,
    notes: Receiver<notify::Result<Event>>,
    notify: Option<RecommendedWatcher>,
    polling: Option<Polling>,
    next_look: Instant,
}

#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = std::time::SystemTime;

impl Touched {
    /// Returns that everything may have changed.
    #[must_use]
    pub fn everything() -> Self {
        Self { is_everything: true, ..Self::default() }
    }

    /// Says whether everything may have changed.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.is_everything
    }

    /// Says whether something in a folder may have changed.
    #[must_use]
    pub fn is_below(&self, folder: &Path) -> bool {
        self.is_everything || self.paths.iter().any(|path| path.starts_with(folder))
    }

    /// Returns what may have changed in a folder, by the paths from there.
    #[must_use]
    pub fn paths_below(&self, folder: &Path) -> Vec<FilePath> {
        if self.is_everything {
            return vec![FilePath::new("")];
        }
        let relative = |path: &PathBuf| {
            let path = path.strip_prefix(folder).ok()?;
            // A name that is no UTF-8 is reported of the folder that it lies in.
            let readable = path.ancestors().find_map(Path::to_str)?;
            Some(FilePath::new(&readable.replace('\\', "/")))
        };
        self.paths.iter().filter_map(relative).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn add(&mut self, note: notify::Result<Event>) {
        match note {
            Ok(event) if event.need_rescan() => self.is_everything = true,
            Ok(event) if is_change(event.kind) => {
                self.follow_writing(&event);
                self.paths.extend(event.paths);
            }
            Ok(_) => {}
            Err(_) => self.is_everything = true,
        }
    }

    /// Notes what is being written. Only Linux tells when that is over.
    fn follow_writing(&mut self, event: &Event) {
        let begins = matches!(event.kind, EventKind::Modify(ModifyKind::Data(_)) | EventKind::Create(CreateKind::File));
        for path in &event.paths {
            if begins && cfg!(target_os = "linux") {
                self.being_written.insert(path.clone());
            } else {
                self.being_written.remove(path);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.is_everything
    }
}

/// Reading a file is noted too; our own reading would go on for ever.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

impl Watcher {
    /// Watches folders, which need not be there yet; by looking every so often when `is_polling`, or when there is no
    /// other way.
    #[must_use]
    pub fn start(folders: Vec<PathBuf>, is_polling: bool) -> Self {
        let network = folders.iter().find_map(|folder| mounts::network_drive(folder)).map(Polling::Network);
        let (sender, notes) = mpsc::channel();
        let mut watcher = Self {
            watched: vec![None; folders.len()],
            folders,
            notes,
            notify: None,
            polling: is_polling.then_some(Polling::Wanted).or(network),
            next_look: Instant::now() + CONFIRM,
        };
        if watcher.polling.is_none() {
            let config = Config::default().with_follow_symlinks(false);
            match RecommendedWatcher::new(sender, config) {
                Ok(notify) => watcher.notify = Some(notify),
                Err(error) => watcher.poll_because(error),
            }
            watcher.watch_folders();
        }
        watcher
    }

    /// Returns why no notes are waited for, when none are.
    #[must_use]
    pub fn polling(&self) -> Option<&Polling> {
        self.polling.as_ref()
    }

    /// Waits until something may have changed, and says what.
    pub fn wait(&mut self) -> Touched {
        let mut touched = Touched::default();
        while touched.is_empty() {
            match self.notes.recv_timeout(self.next_look.saturating_duration_since(Instant::now())) {
                Ok(note) => touched.add(note),
                Err(RecvTimeoutError::Timeout) => touched = Touched::everything(),
                // Nothing sends notes, so the time must be waited out in another way.
                Err(RecvTimeoutError::Disconnected) => {
                    std::thread::sleep(self.next_look.saturating_duration_since(Instant::now()));
                    touched = Touched::everything();
                }
            }
        }
        self.gather(&mut touched);
        if touched.is_everything() {
            self.watch_folders();
        }
        let rest = if self.polling.is_some() { POLL } else { IDLE };
        self.next_look = Instant::now() + if touched.is_everything() { rest } else { CONFIRM };
        touched
    }

    /// Gathers what belongs to the same change. The wait grows with the pauses within it, and for a file that is only half
    /// written, which would be seen as broken.
    fn gather(&self, touched: &mut Touched) {
        let end = Instant::now() + CAP;
        let mut quiet = QUIET_LEAST;
        let mut last = Instant::now();
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let wait = if touched.being_written.is_empty() { quiet.min(left) } else { left };
            let Ok(note) = self.notes.recv_timeout(wait) else { return };
            touched.add(note);
            quiet = (last.elapsed() * 3).clamp(QUIET_LEAST, QUIET_MOST).max(quiet);
            last = Instant::now();
        }
    }

    /// Watches the folders that came, or that were put in the place of another one.
    fn watch_folders(&mut self) {
        for index in 0..self.folders.len() {
            let now = identity(&self.folders[index]);
            let Some(notify) = self.notify.as_mut().filter(|_| now != self.watched[index]) else { continue };
            self.watched[index] = now;
            // What is not watched any more needs no unwatching, and that it was watched is not sure.
            let _unwatched = notify.unwatch(&self.folders[index]);
            if now.is_some()
                && let Err(error) = notify.watch(&self.folders[index], RecursiveMode::Recursive)
            {
                self.poll_because(error);
            }
        }
    }

    fn poll_because(&mut self, error: notify::Error) {
        // The system says that its memory for notes is full as if the disk were full.
        const NO_SPACE: i32 = 28;
        let polling = match error.kind {
            ErrorKind::MaxFilesWatch => Polling::TooManyFolders,
            ErrorKind::Io(error) if error.raw_os_error() == Some(NO_SPACE) => Polling::TooManyFolders,
            // It went while it was being watched; the next look finds it when it is back.
            ErrorKind::PathNotFound => return,
            ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            _ => Polling::Other(error.to_string()),
        };
        self.polling = Some(polling);
        self.notify = None;
        self.next_look = Instant::now() + POLL;
    }
}

/// Returns what tells a folder from another one that is put in its place.
#[cfg(unix)]
fn identity(folder: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(folder).ok().map(|found| (found.dev(), found.ino()))
}

/// Returns what tells a folder from another one that is put in its place.
#[cfg(not(unix))]
fn identity(folder: &Path) -> Option<Identity> {
    std::fs::metadata(folder).ok().and_then(|found| found.created().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touched(paths: &[&str]) -> Touched {
        Touched { paths: paths.iter().map(PathBuf::from).collect(), ..Touched::default() }
    }

    #[test]
    fn paths_are_told_from_the_folder() {
        let touched = touched(&["/c/a/b.md", "/c", "/d/x.md"]);
        let below: Vec<String> = touched.paths_below(Path::new("/c")).iter().map(ToString::to_string).collect();
        assert_eq!(below, ["", "a/b.md"]);
        assert!(touched.is_below(Path::new("/d")) && !touched.is_below(Path::new("/e")));
    }

    #[test]
    fn a_file_is_half_written_until_it_is_closed() {
        let mut touched = Touched::default();
        let note = |kind| Ok(Event::new(kind).add_path(PathBuf::from("/c/a.md")));
        touched.add(note(EventKind::Modify(ModifyKind::Data(notify::event::DataChange::Any))));
        assert_eq!(touched.being_written.is_empty(), !cfg!(target_os = "linux"));
        touched.add(note(EventKind::Access(AccessKind::Close(AccessMode::Write))));
        assert!(touched.being_written.is_empty() && !touched.is_empty());
    }

    #[test]
    fn a_note_of_reading_is_no_change() {
        assert!(!is_change(EventKind::Access(AccessKind::Open(AccessMode::Any))));
        assert!(is_change(EventKind::Access(AccessKind::Close(AccessMode::Write))));
    }
}
