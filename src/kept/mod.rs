//! What was made of the content, kept for the next build: values by the hash of all that each follows from.
//!
//! The values of one sort are in one file, a pack, in the folder for what can be made again. It may go at any time, and is
//! not believed: each value has a sum of its bytes, and one that does not agree is made anew. A pack holds what the last build
//! needed that made something anew, and nothing else, so what is gone from the content does not stay here.
//!
//! When a build needs most of a pack, it changes that one: what is not needed is wiped out, and what is new comes behind the rest.
//! Otherwise it writes a new one. Of two builds at once that change a pack, the later may spoil it; then it is not believed.

mod index;
mod pack;

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use blake3::Hash;

pub use self::pack::Pack;

/// The end of the names of packs. Other files of the folder are none of ours.
const ENDING: &str = ".kept";

/// After how long a pack that no build has used goes: its content may be gone.
const FORGOTTEN: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// What stands behind a pack's name while it is written; and after how long it must be what a killed build left.
const NEW: &str = ".new";
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

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
        Pack::open(packs.clone(), place)
    }
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
mod tests;
