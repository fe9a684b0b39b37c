//! A pack: the values of one sort that the last build kept, and those that this one keeps.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use ahash::{AHashMap, AHashSet, RandomState};
use blake3::Hash;

use super::{
    NEW, Packs,
    index::{self, Entry, FIRST},
    mark_used,
};

/// How many bytes of a pack are written at once.
const AT_ONCE: usize = 1 << 18;

/// The values of one sort. The default has none and keeps none.
#[derive(Debug, Default)]
pub struct Pack {
    place: Option<(Packs, PathBuf)>,
    file: Option<File>,
    known: AHashMap<Hash, Known>,
    /// Where what is known was read.
    index: index::Place,
    next: Mutex<Next>,
}

/// A value of the pack that stands.
#[derive(Debug)]
struct Known {
    entry: Entry,
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
    /// It has what is new so far.
    Begun(Begun),
    /// It is done, or could not be written.
    Closed,
}

/// A pack that is being written.
#[derive(Debug)]
struct Begun {
    place: PathBuf,
    file: BufWriter<File>,
    /// In the order in which they stand.
    entries: Vec<(Hash, Entry)>,
    /// Where the next value comes.
    end: u64,
    /// The keys of the values that were made anew.
    anew: AHashSet<Hash>,
}

impl Pack {
    /// Opens the pack at `place`.
    pub(super) fn open(packs: Packs, place: PathBuf) -> Self {
        // Whatever keeps it from being read, without it everything is made anew.
        let file = File::open(&place).ok();
        let (index, known) = file.as_ref().and_then(|file| index::read(file, packs.program)).unwrap_or_default();
        let known = known.into_iter().map(|(key, entry)| (key, Known { entry, is_used: AtomicBool::new(false) }));
        Self { known: known.collect(), place: Some((packs, place)), file, index, next: Mutex::default() }
    }

    /// Returns a value, which the next build will find again.
    #[must_use]
    pub fn get(&self, key: &Hash) -> Option<Vec<u8>> {
        let known = self.known.get(key)?;
        let value = self.value(key, known)?;
        known.is_used.store(true, Ordering::Relaxed);
        Some(value)
    }

    fn value(&self, key: &Hash, Known { entry, .. }: &Known) -> Option<Vec<u8>> {
        let mut value = vec![0; usize::try_from(entry.length).ok()?];
        read_at(self.file.as_ref()?, &mut value, entry.start).ok()?;
        (index::sum(key, &value) == entry.sum).then_some(value)
    }

    /// Says that a value is needed, if it is there, though nobody asks for it now.
    pub fn need(&self, key: &Hash) {
        if let Some(known) = self.known.get(key) {
            known.is_used.store(true, Ordering::Relaxed);
        }
    }

    /// Says of the values that nobody asked for which are needed.
    pub fn need_those(&self, is_needed: impl Fn(&[u8]) -> bool) {
        for (key, known) in self.known.iter().filter(|(_, known)| !known.is_used()) {
            if self.value(key, known).is_some_and(|value| is_needed(&value)) {
                known.is_used.store(true, Ordering::Relaxed);
            }
        }
    }

    /// Keeps a new value. Without it the next build takes longer and makes the same, so nothing that fails here is told.
    pub fn put(&self, key: &Hash, value: &[u8]) {
        let Some((packs, place)) = &self.place else { return };
        let mut next = self.next();
        if matches!(*next, Next::Same) {
            *next = Begun::beside(packs, place).map_or(Next::Closed, Next::Begun);
        }
        if let Next::Begun(begun) = &mut *next
            && begun.put(key, value).is_err()
        {
            next.give_up();
        }
    }

    /// Puts what is new in place, with those of the other values that were needed; the rest is forgotten. What comes after it
    /// is not kept.
    pub fn finish(&self) {
        let Some((packs, place)) = &self.place else { return };
        let mut next = self.next();
        if matches!(*next, Next::Same) && self.has_waste() {
            *next = Begun::beside(packs, place).map_or(Next::Closed, Next::Begun);
        }
        match std::mem::replace(&mut *next, Next::Closed) {
            Next::Begun(mut begun) => {
                // When it fails, the next build makes anew what is not kept.
                let _ = match self.to_amend(&begun, place) {
                    Some(file) => self.amend(file, &mut begun),
                    None => self.replace(&mut begun, place),
                };
                // What is not in place goes. What cannot be removed now is pruned some day.
                let _ = fs::remove_file(&begun.place);
            }
            Next::Same => mark_used(place),
            Next::Closed => {}
        }
        packs.prune();
    }

    /// Says whether the pack has more than what is needed: other values, those of another program, or what is damaged.
    fn has_waste(&self) -> bool {
        self.file.is_some() && (self.known.is_empty() || self.known.values().any(|known| !known.is_used()))
    }

    /// Returns the values that stay: those that are needed and were not made anew.
    fn staying<'p>(&'p self, next: &'p Begun) -> impl Iterator<Item = (Hash, Entry)> + 'p {
        self.known.iter().filter(|known| stays(*known, next)).map(|(key, known)| (*key, known.entry))
    }

    /// Returns the pack that stands, when the next one is nearly the same and nobody else changed it meanwhile.
    fn to_amend(&self, next: &Begun, place: &Path) -> Option<File> {
        let needed: u64 = self.staying(next).map(|(_, entry)| u64::from(entry.length)).sum();
        let all = self.index.start.checked_sub(FIRST)?;
        let file = File::options().read(true).write(true).open(place).ok()?;
        (needed >= all / 4 * 3 && index::find(&file) == Some(self.index)).then_some(file)
    }

    /// Makes the next pack of the one that stands: what is not needed is wiped out, and what is new comes behind it. Meanwhile,
    /// without an index, nobody believes it.
    fn amend(&self, mut file: File, next: &mut Begun) -> io::Result<()> {
        file.set_len(self.index.start)?;
        for (_, Known { entry, .. }) in self.known.iter().filter(|known| !stays(*known, next)) {
            file.seek(SeekFrom::Start(entry.start))?;
            io::copy(&mut io::repeat(0).take(entry.length.into()), &mut file)?;
        }
        file.seek(SeekFrom::Start(self.index.start))?;
        next.copy_to(&mut file)?;
        let moved =
            |(key, entry): &(Hash, Entry)| (*key, Entry { start: entry.start - FIRST + self.index.start, ..*entry });
        index::write(self.staying(next).chain(next.entries.iter().map(moved)), &mut file)
    }

    /// Puts the next pack in the place of the one that stands, with what of that is needed.
    fn replace(&self, next: &mut Begun, place: &Path) -> io::Result<()> {
        let mut old: Vec<(Hash, Entry)> = self.staying(next).collect();
        old.sort_unstable_by_key(|(_, entry)| entry.start);
        for part in old.chunk_by(|(_, one), (_, next)| one.end() == next.start) {
            next.append(self.file.as_ref().ok_or(io::ErrorKind::NotFound)?, part)?;
        }
        next.finish(place)
    }

    fn next(&self) -> MutexGuard<'_, Next> {
        // A value in which a thread panicked does not agree with its sum.
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn stays((key, known): (&Hash, &Known), next: &Begun) -> bool {
    known.is_used() && !next.anew.contains(key)
}

impl Drop for Pack {
    fn drop(&mut self) {
        self.next().give_up();
    }
}

impl Next {
    fn give_up(&mut self) {
        if let Self::Begun(begun) = std::mem::replace(self, Self::Closed) {
            // What cannot be removed now is pruned some day.
            let _ = fs::remove_file(begun.place);
        }
    }
}

impl Begun {
    /// Begins a pack beside the one that stands. Nobody else may read it: content has drafts and names too.
    fn beside(packs: &Packs, place: &Path) -> io::Result<Self> {
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
        Ok(Self { place: new, file, entries: Vec::new(), end: FIRST, anew: AHashSet::new() })
    }

    /// Writes a value, unless it was written before.
    fn put(&mut self, key: &Hash, value: &[u8]) -> io::Result<()> {
        let Ok(length) = u32::try_from(value.len()) else { return Ok(()) };
        if self.anew.insert(*key) {
            self.file.write_all(value)?;
            self.enter(*key, length, index::sum(key, value));
        }
        Ok(())
    }

    /// Writes values that stand after each other in another pack.
    fn append(&mut self, other: &File, values: &[(Hash, Entry)]) -> io::Result<()> {
        let (mut from, start) = (other, values[0].1.start);
        from.seek(SeekFrom::Start(start))?;
        let length = values[values.len() - 1].1.end() - start;
        if io::copy(&mut from.take(length), &mut self.file)? < length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        for (key, Entry { length, sum, .. }) in values {
            self.enter(*key, *length, *sum);
        }
        Ok(())
    }

    fn enter(&mut self, key: Hash, length: u32, sum: u64) {
        let entry = Entry { start: self.end, length, sum };
        self.end = entry.end();
        self.entries.push((key, entry));
    }

    /// Writes its values to another pack.
    fn copy_to(&mut self, other: &mut File) -> io::Result<()> {
        self.file.flush()?;
        let mut own = File::open(&self.place)?;
        own.seek(SeekFrom::Start(FIRST))?;
        io::copy(&mut own, other).map(drop)
    }

    /// Writes the index, and puts the pack in place.
    fn finish(&mut self, place: &Path) -> io::Result<()> {
        index::write(self.entries.iter().copied(), &mut self.file)?;
        self.file.flush()?;
        fs::rename(&self.place, place)
    }
}

/// Reads bytes that begin at `start`, from any thread.
#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], start: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, start)
}

/// Reads bytes that begin at `start`, from any thread. When there are fewer, their sum does not agree.
#[cfg(windows)]
fn read_at(file: &File, bytes: &mut [u8], start: u64) -> io::Result<()> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, start).map(drop)
}
