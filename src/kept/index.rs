//! The index of a pack: where each value stands, behind all of them, so that a value is read only when somebody asks for it.
//!
//! A pack begins with the hash of the program that wrote it, and then has its values. Of each the index has the key, where it
//! stands, the length and the sum. At the end stand the length of the index and its own sum.

use std::{
    fs::File,
    io::{self, Read as _, Seek as _, SeekFrom, Write},
};

use ahash::{AHashMap, RandomState};
use blake3::{Hash, OUT_LEN};

/// What is known of a value without its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Where it stands in the pack, in bytes from 0.
    pub(super) start: u64,
    pub(super) length: u32,
    pub(super) sum: u64,
}

impl Entry {
    pub(super) fn end(&self) -> u64 {
        self.start + u64::from(self.length)
    }
}

/// Where the index of a pack stands, and its sum.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Where it begins: the values end there.
    pub(super) start: u64,
    /// Where it ends, and the pack with it.
    end: u64,
    sum: u64,
}

/// Where the values of a pack begin.
pub(super) const FIRST: u64 = OUT_LEN as u64;

/// How many bytes the index has for each value, and how many stand behind it.
const EACH: usize = OUT_LEN + size_of::<u64>() + size_of::<u32>() + size_of::<u64>();
const END: usize = 2 * size_of::<u64>();

/// From what sums begin. They guard against damage and against nobody who writes here on purpose, and other machines may
/// reckon them otherwise; then everything is made anew.
const SEEDS: [u64; 4] = [1, 2, 3, 4];

/// Returns the sum of a value and its key.
pub(super) fn sum(key: &Hash, value: &[u8]) -> u64 {
    sum_of((key.as_bytes(), value))
}

fn sum_of(bytes: impl std::hash::Hash) -> u64 {
    let [a, b, c, d] = SEEDS;
    RandomState::with_seeds(a, b, c, d).hash_one(bytes)
}

/// Finds the index of a pack; `None` when there is none.
pub(super) fn find(mut file: &File) -> Option<Place> {
    let all = file.metadata().ok()?.len();
    let end = all.checked_sub(END as u64)?;
    let mut bytes = [0; END];
    file.seek(SeekFrom::Start(end)).ok()?;
    file.read_exact(&mut bytes).ok()?;
    let (length, sum) = bytes.split_first_chunk()?;
    let start = end.checked_sub(u64::from_le_bytes(*length)).filter(|start| *start >= FIRST)?;
    Some(Place { start, end, sum: u64::from_le_bytes(*sum.first_chunk()?) })
}

/// Reads the index of a pack that `program` wrote; `None` when another one wrote it, or it is not whole.
pub(super) fn read(mut file: &File, program: Hash) -> Option<(Place, AHashMap<Hash, Entry>)> {
    let mut begin = [0; OUT_LEN];
    file.read_exact(&mut begin).ok()?;
    let place = find(file).filter(|_| begin == *program.as_bytes())?;
    // No more is read than the file has.
    let mut index = vec![0; usize::try_from(place.end - place.start).ok()?];
    file.seek(SeekFrom::Start(place.start)).ok()?;
    file.read_exact(&mut index).ok()?;
    if place.sum != sum_of(&index) {
        return None;
    }
    Some((place, entries(&index, place.start)?))
}

/// Returns what the index says, when all values stand before `end`.
fn entries(index: &[u8], end: u64) -> Option<AHashMap<Hash, Entry>> {
    let mut entries = AHashMap::with_capacity(index.len() / EACH);
    for entry in index.chunks(EACH) {
        let (key, rest) = entry.split_first_chunk::<OUT_LEN>()?;
        let (start, rest) = rest.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (sum, _) = rest.split_first_chunk()?;
        let start = u64::from_le_bytes(*start);
        let entry = Entry { start, length: u32::from_le_bytes(*length), sum: u64::from_le_bytes(*sum) };
        if start.checked_add(u64::from(entry.length))? > end {
            return None;
        }
        entries.insert(Hash::from_bytes(*key), entry);
    }
    Some(entries)
}

/// Writes the index of values behind them.
pub(super) fn write(entries: impl IntoIterator<Item = (Hash, Entry)>, file: &mut impl Write) -> io::Result<()> {
    let mut index = Vec::new();
    for (key, Entry { start, length, sum }) in entries {
        index.extend_from_slice(key.as_bytes());
        index.extend_from_slice(&start.to_le_bytes());
        index.extend_from_slice(&length.to_le_bytes());
        index.extend_from_slice(&sum.to_le_bytes());
    }
    file.write_all(&index)?;
    file.write_all(&(index.len() as u64).to_le_bytes())?;
    file.write_all(&sum_of(&index).to_le_bytes())
}
