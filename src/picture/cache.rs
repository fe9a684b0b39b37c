//! What was made of pictures, kept so that each is developed once: in a folder between runs, and the last few in memory.
//!
//! The folder may go at any time, and nothing in it is believed: a file holds the hash of its bytes behind them, and one
//! that does not agree is made anew. It lies outside of content and output, and nobody but this module writes to it.
#![expect(clippy::disallowed_methods, reason = "`publish` owns the output; this is another folder, see above")]

use std::{
    collections::VecDeque,
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::SystemTime,
};

use blake3::Hash;

use super::{Flaw, Picture, Print, develop::develop};

/// Of how many pictures the files are kept in memory: those that are being written, or looked at in the preview.
const RECENT: usize = 16;

/// How many bytes the folder has at most.
const MOST_BYTES: u64 = 1 << 30;

/// Pictures with more pixels than this are developed one at a time, so that memory stays bounded.
const LARGE: u64 = 16_000_000;

/// The end of the names of files in the folder. Others are none of ours.
const ENDING: &str = ".print";

/// What was made of pictures.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    recent: Mutex<VecDeque<(Hash, Arc<Tray>)>>,
    large: Mutex<()>,
    developed: AtomicUsize,
}

/// What was made of one picture, or why nothing can be.
type Tray = Mutex<Option<Result<Vec<(Print, Vec<u8>)>, Flaw>>>;

/// Why a file was not made.
#[derive(Debug)]
pub enum Unmade {
    /// The picture's file could not be read.
    Unreadable(io::Error),
    /// The picture is at fault.
    Flawed(Flaw),
}

impl Cache {
    /// Returns a cache that keeps what it has in a folder, which is made when it is needed.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()), ..Self::default() }
    }

    /// Returns a file that is made of a picture. `original` reads the picture's file; it is called when the file is not
    /// there yet.
    pub fn print(
        &self,
        key: Hash,
        picture: &Picture,
        print: Print,
        original: impl FnOnce() -> io::Result<Arc<[u8]>>,
    ) -> Result<Vec<u8>, Unmade> {
        if let Some(kept) = self.read(key, print) {
            return Ok(kept);
        }
        let tray = self.tray(key);
        // Who needs another file of the same picture waits for it here.
        let mut made = lock(&tray);
        if made.is_none() {
            let bytes = original().map_err(Unmade::Unreadable)?;
            *made = Some(self.develop(key, &bytes, picture));
        }
        match made.as_ref().expect("it was just made") {
            Ok(prints) => {
                let found = prints.iter().find(|(known, _)| *known == print);
                found.map(|(_, bytes)| bytes.clone()).ok_or(Unmade::Flawed(Flaw::Damaged))
            }
            Err(flaw) => Err(Unmade::Flawed(*flaw)),
        }
    }

    /// Returns how many pictures were developed since this cache was made.
    #[must_use]
    pub fn developed(&self) -> usize {
        self.developed.load(Ordering::Relaxed)
    }

    /// Removes what was made of a picture.
    pub fn forget(&self, key: Hash) {
        lock(&self.recent).retain(|(known, _)| *known != key);
        for file in self.folder.iter().flat_map(|folder| files(folder)).filter(|file| is_of(&file.path, key)) {
            // No output has it, the original is in the content still, and the next build tries again.
            let _ = fs::remove_file(file.path);
        }
    }

    /// Removes files until the folder is half as large as it may be, the oldest first, when it is larger.
    pub fn prune(&self) {
        self.prune_to(MOST_BYTES);
    }

    fn prune_to(&self, most: u64) {
        let Some(folder) = self.folder.as_ref().filter(|_| self.developed() > 0) else { return };
        let mut files = files(folder);
        let mut total: u64 = files.iter().map(|file| file.size).sum();
        if total <= most {
            return;
        }
        files.sort_by(|a, b| (a.written, &a.path).cmp(&(b.written, &b.path)));
        for file in files {
            if total <= most / 2 {
                break;
            }
            // What cannot be removed now is tried again in the next run.
            if fs::remove_file(&file.path).is_ok() {
                total -= file.size;
            }
        }
    }

    fn develop(&self, key: Hash, bytes: &[u8], picture: &Picture) -> Result<Vec<(Print, Vec<u8>)>, Flaw> {
        let is_large = u64::from(picture.size.width) * u64::from(picture.size.height) > LARGE;
        let _one_at_a_time = is_large.then(|| lock(&self.large));
        self.developed.fetch_add(1, Ordering::Relaxed);
        let prints = develop(bytes, picture)?;
        for (print, bytes) in &prints {
            self.keep(key, *print, bytes);
        }
        Ok(prints)
    }

    /// Returns the place in memory for what is made of a picture.
    fn tray(&self, key: Hash) -> Arc<Tray> {
        let mut recent = lock(&self.recent);
        if let Some((_, tray)) = recent.iter().find(|(known, _)| *known == key) {
            return tray.clone();
        }
        let tray = Arc::new(Tray::default());
        recent.push_back((key, tray.clone()));
        if recent.len() > RECENT {
            recent.pop_front();
        }
        tray
    }

    fn place(&self, key: Hash, print: Print) -> Option<PathBuf> {
        let name = format!("{}-{}.{}{ENDING}", key.to_hex(), print.width, print.format.extension());
        Some(self.folder.as_ref()?.join(name))
    }

    /// Reads a file that was kept; none when it is not there or not as it was written.
    fn read(&self, key: Hash, print: Print) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.place(key, print)?).ok()?;
        let sum = bytes.split_off(bytes.len().checked_sub(blake3::OUT_LEN)?);
        (blake3::hash(&bytes).as_bytes()[..] == sum).then_some(bytes)
    }

    /// Keeps a file. Without it the next run takes longer and gives the same, so nothing that fails here is told.
    fn keep(&self, key: Hash, print: Print, bytes: &[u8]) {
        let Some(place) = self.place(key, print) else { return };
        let folder = place.parent().expect("a file lies in a folder");
        let mut new = place.clone().into_os_string();
        new.push(format!(".new{}", std::process::id()));
        let written = fs::create_dir_all(folder)
            .and_then(|()| fs::write(&new, [bytes, blake3::hash(bytes).as_bytes()].concat()))
            .and_then(|()| fs::rename(&new, &place));
        if written.is_err() {
            // Perhaps it was never made; what stays is pruned like any other file.
            let _ = fs::remove_file(&new);
        }
    }
}

/// A file of the folder.
struct Kept {
    path: PathBuf,
    size: u64,
    written: SystemTime,
}

/// Returns our files in a folder; what cannot be looked at is not among them.
fn files(folder: &Path) -> Vec<Kept> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let kept = entries.filter(|entry| entry.file_name().to_string_lossy().contains(ENDING)).filter_map(|entry| {
        let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        let written = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        Some(Kept { path: entry.path(), size: metadata.len(), written })
    });
    kept.collect()
}

fn is_of(path: &Path, key: Hash) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(key.to_hex().as_str()))
}

/// What a thread that panicked left behind is whole: each change is one step.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
