//! What a build is about to write, noted before it is written, so that what a killed build left is known as ours.
//!
//! The first line names the manifest that it goes with, by hash; then one path on each line. With another manifest the
//! journal is void: the build that kept it was completed.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use blake3::Hash;

use super::{PublishError, path};

/// The journal's name in our folder.
pub(super) const NAME: &str = "journal";

/// The journal of a build that is under way.
#[derive(Debug)]
pub(super) struct Journal {
    place: PathBuf,
    file: File,
    /// The length of its complete lines, in bytes.
    length: u64,
    /// Whether its last line is cut off, so that a further one would be lost with it.
    is_broken: bool,
}

/// What a journal holds.
#[derive(Debug, Default)]
struct Notes {
    paths: BTreeSet<String>,
    /// The length of the journal's complete lines, in bytes; 0 when it is void.
    length: u64,
}

/// Returns the paths that builds since this manifest were about to write: none when the last build was completed.
pub(super) fn unfinished(state: &Path, manifest: Hash) -> Result<BTreeSet<String>, PublishError> {
    Ok(read(&state.join(NAME), manifest)?.paths)
}

impl Journal {
    /// Opens the journal for a build over this manifest. What is in it stays until a build is completed.
    pub(super) fn open(state: &Path, manifest: Hash) -> Result<Self, PublishError> {
        let place = state.join(NAME);
        let Notes { length, .. } = read(&place, manifest)?;
        let file = File::options().write(true).create(true).truncate(false).open(&place);
        let file = file.map_err(PublishError::at(&place))?;
        let mut journal = Self { place, file, length, is_broken: false };
        journal.cut().map_err(PublishError::at(&journal.place))?;
        if length == 0 {
            journal.note(&[manifest.to_hex().as_str()])?;
        }
        Ok(journal)
    }

    /// Notes that files are about to be written.
    pub(super) fn note(&mut self, paths: &[&str]) -> Result<(), PublishError> {
        if self.is_broken {
            return Err(PublishError::Incomplete);
        }
        let lines = paths.join("\n") + "\n";
        let written = self.file.write_all(lines.as_bytes());
        match written {
            Ok(()) => self.length += lines.len() as u64,
            // A full disk may have taken a part of the lines.
            Err(_) => self.is_broken = self.cut().is_err(),
        }
        written.map_err(PublishError::at(&self.place))
    }

    /// Removes what follows the complete lines.
    fn cut(&mut self) -> io::Result<()> {
        self.file.set_len(self.length)?;
        self.file.seek(SeekFrom::Start(self.length)).map(drop)
    }

    /// Removes the journal, after the build's manifest is in its place.
    pub(super) fn remove(self) -> Result<(), PublishError> {
        drop(self.file);
        fs::remove_file(&self.place).map_err(PublishError::at(&self.place))
    }
}

fn read(place: &Path, manifest: Hash) -> Result<Notes, PublishError> {
    let bytes = match fs::read(place) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Notes::default()),
        Err(error) => return Err(PublishError::Io(place.to_owned(), error)),
    };
    // What was noted by a line that is cut off was not yet written.
    let length = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    let Some(paths) = bytes[..length].strip_prefix(format!("{manifest}\n").as_bytes()) else {
        return Ok(Notes::default());
    };
    let bad = |reason: String| PublishError::BadManifest(place.to_owned(), reason);
    let paths = str::from_utf8(paths).map_err(|error| bad(error.to_string()))?;
    for path in paths.lines() {
        path::check(path).map_err(|error| bad(error.to_string()))?;
    }
    Ok(Notes { paths: paths.lines().map(str::to_owned).collect(), length: length as u64 })
}
