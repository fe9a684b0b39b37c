//! The list of what a build wrote. It is the mark by which a folder is ours, and says what may be deleted in it.
//!
//! It holds no times and no machine's names: the same build gives the same bytes everywhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::SystemTime,
};

use blake3::Hash;
use rayon::prelude::*;
use serde::{Deserialize, Deserializer, de};

use super::{
    PublishError, path, stamp,
    tree::{self, create_new},
};

/// The manifest's name in our folder.
pub(super) const NAME: &str = "manifest.json";
/// Its name while it is written.
pub(super) const NEW: &str = "manifest.json.new";
/// The format that is written and read here.
const FORMAT: u32 = 1;
/// How many pages that are gone are kept; who loses more at once has heard of it.
const MAX_GONE: usize = 1000;
/// How many lines are written at once.
const LINES: usize = 1 << 10;
/// The version of streekwerk that runs.
const GENERATOR: &str = env!("CARGO_PKG_VERSION");

/// What a build wrote.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Default)]
pub struct Manifest {
    format: u32,
    /// The version of streekwerk that wrote it.
    pub generator: String,
    /// The hash of all inputs of the build; none when no build was ever completed.
    pub inputs: Option<String>,
    /// The pages that earlier builds wrote and that are gone without a redirect, as whoever publishes says; the last to go
    /// comes first. Nothing is done to these files.
    #[serde(default)]
    pub gone: Vec<String>,
    /// The files by their paths from the top of the output folder.
    pub files: BTreeMap<Arc<str>, Record>,
}

/// What a file holds, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Record {
    /// The hash of its bytes.
    #[serde(deserialize_with = "read_hash")]
    pub hash: Hash,
    /// The number of its bytes.
    pub size: u64,
}

impl Manifest {
    /// Returns the manifest of a build by this version.
    pub(super) fn new(inputs: Option<String>, files: BTreeMap<Arc<str>, Record>) -> Self {
        Self { format: FORMAT, generator: GENERATOR.to_owned(), inputs, gone: Vec::new(), files }
    }

    /// Returns it with these pages that are gone; those that went since `previous` come first.
    pub(super) fn without(self, mut gone: BTreeSet<String>, previous: &Self) -> Self {
        let known: Vec<String> = previous.gone.iter().filter_map(|path| gone.take(path)).collect();
        Self { gone: gone.into_iter().chain(known).take(MAX_GONE).collect(), ..self }
    }

    /// Reads the manifest of an output folder, without any claim on the folder; none when there is none that can be read.
    #[must_use]
    pub fn read(folder: &Path) -> Option<Self> {
        // Whoever only looks needs no folder of ours; a build says what is wrong with it.
        Kept::read(&folder.join(path::STATE)).ok().flatten().map(|kept| kept.manifest)
    }

    /// Returns the files that the build wrote or missed: what was there once and should be there, or lead on.
    pub fn known_files(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(|path| &**path).chain(self.gone.iter().map(String::as_str))
    }

    /// Says whether this version wrote it.
    pub(super) fn is_of_this_version(&self) -> bool {
        self.generator == GENERATOR
    }

    /// Returns its text: JSON with one file on a line, so that two manifests can be compared by eye.
    fn text(&self) -> String {
        let string = |text: &str| serde_json::Value::from(text).to_string();
        let inputs = self.inputs.as_deref().map_or_else(|| "null".to_owned(), string);
        let generator = string(&self.generator);
        let gone: String = self.gone.iter().map(|path| format!("\n{}", string(path))).collect::<Vec<_>>().join(",");
        let head = format!(
            "{{\n\"format\": {FORMAT},\n\"generator\": {generator},\n\"inputs\": {inputs},\n\"gone\": [{gone}],\n\"files\": {{"
        );
        // A manifest of many files is large: its lines are written beside each other.
        let line = |(path, Record { hash, size }): &(&Arc<str>, &Record)| {
            format!("\n{}: {{\"hash\": \"{}\", \"size\": {size}}}", string(path), hash.to_hex())
        };
        let files: Vec<(&Arc<str>, &Record)> = self.files.iter().collect();
        let lines = files.par_chunks(LINES).map(|files| files.iter().map(line).collect::<Vec<_>>().join(","));
        [&head, &*lines.collect::<Vec<String>>().join(","), "\n}\n}\n"].concat()
    }
}

impl Record {
    /// Returns the record of a file with these bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { hash: blake3::hash(bytes), size: bytes.len() as u64 }
    }
}

/// A manifest as it lies on the disk.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) manifest: Manifest,
    /// The hash of its text, by which a journal names it.
    pub(super) hash: Hash,
    /// When it was written. What was changed before is as it says; none when that cannot be told.
    pub(super) sealed: Option<SystemTime>,
}

impl Kept {
    /// Reads the manifest in our folder `state`, if there is one.
    pub(super) fn read(state: &Path) -> Result<Option<Self>, PublishError> {
        let place = state.join(NAME);
        let text = match fs::read(&place) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(PublishError::Io(place, error)),
        };
        let manifest = parse(&text, &place)?;
        let metadata = fs::symlink_metadata(&place).map_err(PublishError::at(&place))?;
        // A manifest from the future was written when the clock was wrong, so the changes since then look older.
        let sealed = stamp::written(&metadata).filter(|sealed| stamp::is_past(*sealed));
        Ok(Some(Self { manifest, hash: blake3::hash(&text), sealed }))
    }

    /// Puts a manifest into the folder that it was begun for, in one step.
    pub(super) fn write(mut later: Later, manifest: Manifest) -> Result<Self, PublishError> {
        let text = manifest.text();
        let sealed = later.write(text.as_bytes()).map_err(PublishError::at(&later.place))?;
        tree::rename(&later.place, &later.place.with_file_name(NAME))?;
        Ok(Self { manifest, hash: blake3::hash(text.as_bytes()), sealed })
    }
}

/// A manifest whose stamp will be later than every stamp before it was begun.
///
/// Stamps move in steps of some milliseconds. Without the wait, what was written just before the manifest would have
/// its stamp and be read and compared by each later build. What is done between begin and end is no loss of time.
pub(super) struct Later {
    place: PathBuf,
    file: File,
    begun: Option<SystemTime>,
}

impl Later {
    /// Begins a manifest in our folder `state`.
    pub(super) fn begin(state: &Path) -> Result<Self, PublishError> {
        let place = state.join(NEW);
        let file = create_new(&place).map_err(PublishError::at(&place))?;
        let begun = stamp::written(&file.metadata().map_err(PublishError::at(&place))?);
        Ok(Self { place, file, begun })
    }

    /// Writes the text, and returns the stamp.
    fn write(&mut self, text: &[u8]) -> io::Result<Option<SystemTime>> {
        self.file.write_all(text)?;
        for _ in 0..stamp::WAITS {
            if stamp::written(&self.file.metadata()?) > self.begun {
                break;
            }
            thread::sleep(stamp::WAIT);
            self.file.seek(SeekFrom::End(-1))?;
            self.file.write_all(&text[text.len() - 1..])?;
        }
        Ok(stamp::written(&self.file.metadata()?))
    }
}

fn parse(text: &[u8], place: &Path) -> Result<Manifest, PublishError> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let bad = |error: serde_json::Error| PublishError::BadManifest(place.to_owned(), error.to_string());
    let read: Result<Manifest, _> = serde_json::from_slice(text);
    // It is large, and mostly of our format: that is looked at by itself only when there is another.
    let format = match &read {
        Ok(manifest) => manifest.format,
        Err(_) => serde_json::from_slice::<Head>(text).map_err(bad)?.format,
    };
    if format != FORMAT {
        return Err(PublishError::OtherFormat(place.to_owned(), format));
    }
    let manifest = read.map_err(bad)?;
    // A path in the manifest is a file that may be deleted, so a manifest must not lead out of the folder.
    for path in manifest.files.keys() {
        path::check(path).map_err(|error| PublishError::BadManifest(place.to_owned(), error.to_string()))?;
    }
    Ok(manifest)
}

fn read_hash<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
    let text = String::deserialize(deserializer)?;
    Hash::from_hex(text).map_err(de::Error::custom)
}
