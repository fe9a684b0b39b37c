//! What was made of the content, kept for the next build: values by the hash of all that each follows from.
//!
//! The values of one sort are in one file, a pack, in the folder for what can be made again. It may go at any time, and is
//! not believed: each value has a sum of its bytes beside it, and one that does not agree is made anew. A pack holds what
//! the last build needed that made something anew, and nothing else, so what is gone from the content does not stay here.
//!
//! A pack begins with the hash of the program that wrote it. Then each value has its key, its length, the sum of the key
//! and its bytes, and these.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, SystemTime},
};

use ahash::{AHashMap, AHashSet, RandomState};
use blake3::{Hash, OUT_LEN};

/// The end of the names of packs. Other files of the folder are none of ours.
const ENDING: &str = ".kept";

/// After how long a pack that no build has used goes: its content may be gone.
const FORGOTTEN: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// What stands behind a pack's name while it is written; and after how long it must be what a killed build left.
const NEW: &str = ".new";
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// How many bytes of a pack are written at once.
const AT_ONCE: usize = 1 << 18;

/// How many bytes stand before those of a value.
const HEAD: usize = OUT_LEN + size_of::<u32>() + size_of::<u64>();

/// From what sums begin. They guard against damage and against nobody who writes here on purpose, and other machines may
/// reckon them otherwise; then everything is made anew.
const SEEDS: [u64; 4] = [1, 2, 3, 4];

/// Where the packs of one content folder lie. The default keeps nothing.
#[derive(Debug, Clone, Default)]
pub struct Store(Option<Packs>);

#[derive(Debug, Clone)]
struct Packs {
    folder: PathBuf,
    /// How the names of the packs begin.
    name: String,
    program: Hash,
}

/// The values of one sort. The default has none and keeps none.
#[derive(Debug, Default)]
pub struct Pack {
    file: Option<(Packs, PathBuf)>,
    bytes: Vec<u8>,
    known: AHashMap<Hash, Known>,
    next: Mutex<Next>,
}

/// Where a value and what belongs to it stand in a pack.
#[derive(Debug)]
struct Known {
    start: usize,
    end: usize,
    is_used: AtomicBool,
}

impl Known {
    fn is_used(&self) -> bool {
        self.is_used.load(Ordering::Relaxed)
    }
}

/// The pack for the next build.
#[derive(Debug, Default)]
enum Next {
    /// Nothing is new so far.
    #[default]
    Same,
    /// It has what is new so far, with these keys.
    Begun(PathBuf, BufWriter<File>, AHashSet<Hash>),
    /// It is done, or could not be written.
    Closed,
}

impl Store {
    /// Returns where packs of a content folder lie below `folder`; `program` stands for all that values follow from besides
    /// their keys.
    #[must_use]
    pub fn of_content(folder: &Path, content: &Path, program: &str) -> Self {
        // Without its full path it is the content of whatever folder somebody works in.
        let content = fs::canonicalize(content).unwrap_or_else(|_| content.to_owned());
        let name = blake3::hash(content.as_os_str().as_encoded_bytes()).to_hex()[..16].to_owned();
        Self(Some(Packs { folder: folder.to_owned(), name, program: blake3::hash(program.as_bytes()) }))
    }

    /// Opens the pack of a sort; it is empty when it was not written yet or by another program.
    #[must_use]
    pub fn open(&self, sort: &str) -> Pack {
        let Some(packs) = &self.0 else { return Pack::default() };
        let place = packs.folder.join(format!("{}-{sort}{ENDING}", packs.name));
        let bytes = fs::read(&place).unwrap_or_default();
        let known = known(&bytes, packs.program);
        Pack { file: Some((packs.clone(), place)), bytes, known, next: Mutex::default() }
    }
}

/// Finds the values of a pack, as far as they are whole.
fn known(bytes: &[u8], program: Hash) -> AHashMap<Hash, Known> {
    let mut found = AHashMap::new();
    if !bytes.starts_with(program.as_bytes()) {
        return found;
    }
    let mut start = OUT_LEN;
    while let Some((key, length)) = head(&bytes[start..])
        && let Some(end) = (start + HEAD).checked_add(length).filter(|end| *end <= bytes.len())
    {
        found.insert(key, Known { start, end, is_used: AtomicBool::new(false) });
        start = end;
    }
    found
}

/// Returns the key and the length of the value that begins here.
fn head(bytes: &[u8]) -> Option<(Hash, usize)> {
    let (key, rest) = bytes.split_first_chunk::<OUT_LEN>()?;
    let (length, _) = rest.split_first_chunk()?;
    Some((Hash::from_bytes(*key), usize::try_from(u32::from_le_bytes(*length)).ok()?))
}

fn sum(key: &Hash, value: &[u8]) -> [u8; 8] {
    let [a, b, c, d] = SEEDS;
    RandomState::with_seeds(a, b, c, d).hash_one((key.as_bytes(), value)).to_le_bytes()
}

impl Pack {
    /// Returns a value, which the next build will find again.
    #[must_use]
    pub fn get(&self, key: &Hash) -> Option<&[u8]> {
        let known = self.known.get(key)?;
        let (head, value) = self.bytes[known.start..known.end].split_at(HEAD);
        if !head.ends_with(&sum(key, value)) {
            return None;
        }
        self.need(key);
        Some(value)
    }

    /// Says that a value is needed, if it is there, though nobody asks for it now.
    pub fn need(&self, key: &Hash) {
        if let Some(known) = self.known.get(key) {
            known.is_used.store(true, Ordering::Relaxed);
        }
    }

    /// Keeps a new value. Without it the next build takes longer and makes the same, so nothing that fails here is told.
    pub fn put(&self, key: &Hash, value: &[u8]) {
        let Some((packs, place)) = &self.file else { return };
        let Ok(length) = u32::try_from(value.len()) else { return };
        let sum = sum(key, value);
        let mut next = self.next();
        if matches!(*next, Next::Same) {
            *next = begin(packs, place).unwrap_or(Next::Closed);
        }
        let Next::Begun(_, file, keys) = &mut *next else { return };
        let parts = [key.as_bytes(), &length.to_le_bytes()[..], &sum, value];
        if keys.insert(*key) && parts.iter().try_for_each(|part| file.write_all(part)).is_err() {
            next.give_up();
        }
    }

    /// Puts what is new in place, with those of the other values that were needed; the rest is forgotten. What comes after it
    /// is not kept.
    pub fn finish(&self) {
        let Some((packs, place)) = &self.file else { return };
        let mut next = self.next();
        if matches!(*next, Next::Same) && self.has_waste() {
            *next = begin(packs, place).unwrap_or(Next::Closed);
        }
        match std::mem::replace(&mut *next, Next::Closed) {
            Next::Begun(new, mut file, keys) => {
                let needed = self.needed(&keys);
                let written = needed.iter().try_for_each(|part| file.write_all(part)).and_then(|()| file.flush());
                if written.and_then(|()| fs::rename(&new, place)).is_err() {
                    // The pack of the build before stays, and what is in it holds. What cannot be removed now is pruned some day.
                    let _ = fs::remove_file(&new);
                }
            }
            Next::Same => mark_used(place),
            Next::Closed => {}
        }
        packs.prune();
    }

    /// Says whether the pack has more than what is needed: other values, those of another program, or what is damaged.
    fn has_waste(&self) -> bool {
        let used = self.known.values().filter(|known| known.is_used());
        let needed: usize = used.map(|known| known.end - known.start).sum();
        !self.bytes.is_empty() && OUT_LEN + needed != self.bytes.len()
    }

    /// Returns the parts of the pack with values that are needed and were not made anew.
    fn needed(&self, anew: &AHashSet<Hash>) -> Vec<&[u8]> {
        let used = self.known.iter().filter(|(key, known)| known.is_used() && !anew.contains(*key));
        let mut places: Vec<(usize, usize)> = used.map(|(_, known)| (known.start, known.end)).collect();
        places.sort_unstable();
        let parts = places.chunk_by(|one, next| one.1 == next.0);
        parts.map(|part| &self.bytes[part[0].0..part[part.len() - 1].1]).collect()
    }

    fn next(&self) -> MutexGuard<'_, Next> {
        // After a panic the pack may end in the middle of a value, and is read as far as it is whole.
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pack {
    fn drop(&mut self) {
        self.next().give_up();
    }
}

impl Next {
    fn give_up(&mut self) {
        if let Self::Begun(place, ..) = std::mem::replace(self, Self::Closed) {
            // What cannot be removed now is pruned some day.
            let _ = fs::remove_file(place);
        }
    }
}

/// Begins a pack beside the one that stands. Nobody else may read it: content has drafts and names too.
fn begin(packs: &Packs, place: &Path) -> io::Result<Next> {
    // Several builds may begin at once, also in containers where each has the same number.
    let number = RandomState::new().hash_one(std::process::id());
    let mut new = place.to_owned().into_os_string();
    new.push(format!("{NEW}{number:016x}"));
    let new = PathBuf::from(new);
    fs::create_dir_all(&packs.folder)?;
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = BufWriter::with_capacity(AT_ONCE, options.open(&new)?);
    file.write_all(packs.program.as_bytes())?;
    Ok(Next::Begun(new, file, AHashSet::new()))
}

/// Has a pack count as used just now.
#[expect(clippy::disallowed_methods, reason = "how old a pack is, is on no page")]
fn mark_used(place: &Path) {
    // Without it the pack is made anew some day.
    let _ = File::options().append(true).open(place).and_then(|file| file.set_modified(SystemTime::now()));
}

impl Packs {
    /// Removes packs that no build has used for long, of whatever content, and what killed builds left.
    fn prune(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some((_, end)) = name.split_once(ENDING) else { continue };
            let age = entry.metadata().and_then(|metadata| metadata.modified()).ok().and_then(|at| at.elapsed().ok());
            let most = if end.starts_with(NEW) { LEFT_BEHIND } else { FORGOTTEN };
            if age.is_some_and(|age| age > most) {
                // What cannot be removed now is tried again in the next build.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Place(tempfile::TempDir);

    impl Place {
        fn new() -> Self {
            Self(tempfile::tempdir().expect("a folder"))
        }

        fn open(&self, program: &str) -> Pack {
            Store::of_content(&self.0.path().join("cache"), self.0.path(), program).open("words")
        }

        /// Keeps values that are their keys' own bytes.
        fn keep(&self, numbers: &[u32]) {
            let pack = self.open("1");
            for number in numbers {
                if pack.get(&key(*number)).is_none() {
                    pack.put(&key(*number), &number.to_le_bytes());
                }
            }
            pack.finish();
        }

        /// Returns which of the values from 0 to 9 are kept.
        fn kept(&self) -> Vec<u32> {
            let pack = self.open("1");
            (0..10).filter(|number| pack.get(&key(*number)) == Some(&number.to_le_bytes()[..])).collect()
        }

        fn files(&self) -> Vec<PathBuf> {
            let files = fs::read_dir(self.0.path().join("cache")).into_iter().flatten();
            files.map(|entry| entry.expect("an entry").path()).collect()
        }
    }

    fn key(number: u32) -> Hash {
        blake3::hash(&number.to_le_bytes())
    }

    #[test]
    fn a_pack_holds_what_the_last_build_needed() {
        let place = Place::new();
        place.keep(&[1, 2, 3, 4]);
        assert_eq!(place.kept(), [1, 2, 3, 4]);
        place.keep(&[1, 3, 4, 5]);
        assert_eq!(place.kept(), [1, 3, 4, 5]);
        // Also when nothing is new, what is gone goes.
        place.keep(&[1, 5]);
        assert_eq!(place.kept(), [1, 5]);
        assert_eq!(place.files().len(), 1);
    }

    #[test]
    fn what_is_needed_stays_though_nobody_asks_for_it() {
        let place = Place::new();
        place.keep(&[1, 2, 3]);
        let pack = place.open("1");
        pack.need(&key(1));
        pack.need(&key(9));
        assert!(pack.get(&key(3)).is_some());
        pack.finish();
        assert_eq!(place.kept(), [1, 3]);
    }

    #[test]
    fn a_new_value_is_written_once() {
        let place = Place::new();
        let pack = place.open("1");
        for _ in 0..9 {
            pack.put(&key(1), &[1; 1000]);
        }
        pack.finish();
        assert!(fs::metadata(&place.files()[0]).expect("a pack").len() < 2000);
    }

    #[test]
    #[cfg(unix)]
    fn nobody_else_reads_a_pack() {
        use std::os::unix::fs::PermissionsExt;
        let place = Place::new();
        place.keep(&[1]);
        let mode = fs::metadata(&place.files()[0]).expect("a pack").permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }

    #[test]
    fn what_is_used_no_more_goes_after_some_time() {
        let place = Place::new();
        place.keep(&[1]);
        let cache = place.0.path().join("cache");
        let old = |name: &str, days: u64| {
            let file = File::create(cache.join(name)).expect("a file");
            let age = Duration::from_secs(days * 24 * 60 * 60);
            file.set_modified(SystemTime::UNIX_EPOCH.max(now() - age)).expect("a time");
        };
        for (name, days) in [("a.kept", 31), ("b.kept", 29), ("c.kept.new1", 2), ("d.kept.new1", 0), ("e.print", 99)] {
            old(name, days);
        }
        place.keep(&[1]);
        let names = place.files().into_iter().filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned()));
        let mut left: Vec<String> = names.filter(|name| !name.ends_with("-words.kept")).collect();
        left.sort_unstable();
        assert_eq!(left, ["b.kept", "d.kept.new1", "e.print"]);
    }

    #[expect(clippy::disallowed_methods, reason = "files have an age here")]
    fn now() -> SystemTime {
        SystemTime::now()
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test damages its own file")]
    fn what_is_damaged_or_of_another_program_is_not_believed() {
        let place = Place::new();
        place.keep(&[1, 2, 3]);
        assert!(place.open("2").get(&key(1)).is_none());
        let file = &place.files()[0];
        let whole = fs::read(file).expect("a pack");
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(file, &damaged).expect("written");
            // Each number is either right or not there.
            assert!(place.kept().len() < 3, "{at}");
            fs::write(file, &whole[..at]).expect("written");
            assert!(place.kept().len() < 3, "{at}");
        }
        place.keep(&[1, 2, 3]);
        assert_eq!(place.kept(), [1, 2, 3]);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test damages its own file")]
    fn what_is_damaged_heals_and_what_is_of_another_program_goes() {
        let place = Place::new();
        place.keep(&[1]);
        let file = &place.files()[0];
        let mut damaged = fs::read(file).expect("a pack");
        *damaged.last_mut().expect("it has a value") ^= 1;
        fs::write(file, &damaged).expect("written");
        let pack = place.open("1");
        assert!(pack.get(&key(1)).is_none());
        pack.put(&key(1), &1_u32.to_le_bytes());
        pack.need(&key(1));
        pack.finish();
        assert_eq!(place.kept(), [1]);
        place.open("2").finish();
        assert_eq!(fs::metadata(file).expect("a pack").len(), OUT_LEN as u64);
    }

    #[test]
    fn a_build_that_is_not_completed_leaves_nothing() {
        let place = Place::new();
        place.keep(&[1]);
        place.open("1").put(&key(2), &2_u32.to_le_bytes());
        assert_eq!((place.kept(), place.files().len()), (vec![1], 1));
    }

    #[test]
    fn a_value_that_was_made_anew_takes_the_place_of_the_one_before() {
        let place = Place::new();
        place.keep(&[1, 2]);
        let pack = place.open("1");
        assert!(pack.get(&key(1)).is_some() && pack.get(&key(2)).is_some());
        pack.put(&key(1), b"other");
        pack.finish();
        let pack = place.open("1");
        assert_eq!((pack.get(&key(1)), pack.get(&key(2))), (Some(&b"other"[..]), Some(&2_u32.to_le_bytes()[..])));
    }

    #[test]
    fn without_a_folder_nothing_is_kept() {
        let pack = Store::default().open("words");
        pack.put(&key(1), b"1");
        pack.finish();
        assert!(pack.get(&key(1)).is_none());
    }
}
