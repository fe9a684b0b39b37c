//! The content as it lies in its folder: bytes, not yet understood.
//!
//! Reading follows no symbolic links and skips hidden files and what editors leave behind while they save.

use std::{
    borrow::Borrow,
    collections::BTreeMap,
    fmt, fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::picture;

/// A file's path from the top of the content folder, with `/` between its parts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(Arc<str>);

/// A blake3 hash of bytes.
pub type Hash = blake3::Hash;

/// A text file of the content.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it lies.
    pub path: FilePath,
    /// What it holds.
    pub bytes: Arc<[u8]>,
    /// The hash of its bytes.
    pub hash: Hash,
}

/// An image or document, which is copied and never understood.
#[derive(Debug, Clone)]
pub struct Media {
    /// Where it lies.
    pub path: FilePath,
    /// The hash of its bytes.
    pub hash: Hash,
    /// Its size, when it is a picture of a known format.
    pub size: Option<picture::Size>,
    place: MediaPlace,
}

#[derive(Debug, Clone)]
enum MediaPlace {
    Disk(PathBuf),
    Memory(Arc<[u8]>),
}

/// All files of a content folder, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The text files: Markdown, YAML and CSV.
    pub texts: BTreeMap<FilePath, Source>,
    /// All other files.
    pub media: BTreeMap<FilePath, Media>,
    /// Symbolic links, which are not followed.
    pub links: Vec<FilePath>,
    /// Files whose name is not UTF-8, with the name as far as it can be shown.
    pub unreadable_names: Vec<String>,
}

/// The extensions of the files that are read as text.
const TEXT_EXTENSIONS: [&str; 4] = ["md", "yaml", "yml", "csv"];

impl Sources {
    /// Reads the content folder `root`. The error names the file that could not be read.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut sources = Self::default();
        let mut files = Vec::new();
        let is_wanted =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || is_content(&entry.file_name().to_string_lossy());
        for entry in WalkDir::new(root).follow_root_links(true).into_iter().filter_entry(is_wanted) {
            let entry = entry?;
            if entry.file_type().is_dir() {
                continue;
            }
            match FilePath::below(root, entry.path()) {
                None => sources.unreadable_names.push(entry.path().display().to_string()),
                Some(path) if entry.path_is_symlink() => sources.links.push(path),
                Some(path) => files.push((path, entry.into_path())),
            }
        }
        sources.links.sort();
        sources.unreadable_names.sort();
        let read: Vec<Read> =
            files.into_par_iter().map(|(path, disk)| read_file(path, disk)).collect::<io::Result<_>>()?;
        for file in read {
            match file {
                Read::Text(source) => drop(sources.texts.insert(source.path.clone(), source)),
                Read::Media(media) => drop(sources.media.insert(media.path.clone(), media)),
            }
        }
        Ok(sources)
    }

    /// Returns the sources that a content folder with these files would give.
    pub fn from_memory<P: AsRef<str>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let mut sources = Self::default();
        for (path, bytes) in files {
            let path = FilePath::new(path.as_ref());
            let bytes: Arc<[u8]> = bytes.as_ref().into();
            let hash = blake3::hash(&bytes);
            if path.is_text() {
                sources.texts.insert(path.clone(), Source { path, bytes, hash });
            } else {
                let size = picture::size(&bytes);
                sources.media.insert(path.clone(), Media { path, hash, size, place: MediaPlace::Memory(bytes) });
            }
        }
        sources
    }

    /// Returns a hash over all files, which changes when any path or byte does.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let mut hasher = blake3::Hasher::new();
        let texts = self.texts.values().map(|s| (&s.path, s.hash));
        for (path, hash) in texts.chain(self.media.values().map(|m| (&m.path, m.hash))) {
            hasher.update(path.as_str().as_bytes()).update(&[0]).update(hash.as_bytes());
        }
        hasher.finalize()
    }
}

impl Media {
    /// Returns the file's bytes.
    pub fn bytes(&self) -> io::Result<Arc<[u8]>> {
        match &self.place {
            MediaPlace::Disk(path) => fs::read(path).map(Into::into).map_err(|error| with_path(&error, path)),
            MediaPlace::Memory(bytes) => Ok(bytes.clone()),
        }
    }
}

enum Read {
    Text(Source),
    Media(Media),
}

fn read_file(path: FilePath, disk: PathBuf) -> io::Result<Read> {
    if path.is_text() {
        let bytes = fs::read(&disk).map_err(|error| with_path(&error, &disk))?;
        let hash = blake3::hash(&bytes);
        return Ok(Read::Text(Source { path, bytes: bytes.into(), hash }));
    }
    let mut hasher = blake3::Hasher::new();
    let mut file = fs::File::open(&disk).map_err(|error| with_path(&error, &disk))?;
    let mut head = Vec::with_capacity(picture::HEAD);
    file.by_ref().take(picture::HEAD as u64).read_to_end(&mut head).map_err(|error| with_path(&error, &disk))?;
    hasher.update(&head).update_reader(file).map_err(|error| with_path(&error, &disk))?;
    Ok(Read::Media(Media { path, hash: hasher.finalize(), size: picture::size(&head), place: MediaPlace::Disk(disk) }))
}

fn with_path(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Leaves out hidden files, what editors and office programs write beside a file while they save it, and what Windows
/// keeps in a folder.
fn is_content(name: &str) -> bool {
    let is_left_behind = name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || name.starts_with("~$")
        || [".tmp", ".swp", ".swo"].iter().any(|end| name.ends_with(end));
    let is_of_windows = ["thumbs.db", "desktop.ini"].iter().any(|known| name.eq_ignore_ascii_case(known));
    !(name.starts_with('.') || is_left_behind || is_of_windows)
}

impl FilePath {
    /// Returns the path with these `/`-separated parts.
    #[must_use]
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// Returns the path of `file` from the folder `root`, or `None` when its name is not UTF-8.
    fn below(root: &Path, file: &Path) -> Option<Self> {
        let relative = file.strip_prefix(root).expect("a walk stays below its root");
        let parts: Option<Vec<&str>> = relative.components().map(|part| part.as_os_str().to_str()).collect();
        Some(Self::new(&parts?.join("/")))
    }

    /// Returns the path's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the folder that the file lies in, without a `/` at its end; empty at the top.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Returns the file's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Returns the name's extension without its dot; empty when it has none.
    #[must_use]
    pub fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// Returns by what files are sorted for people: the files of one entity together, its translations behind it.
    pub(crate) fn reading_order(&self) -> (&str, usize, &str) {
        let start = self.0.len() - self.name().len();
        let stem = self.name().find('.').map_or(self.as_str(), |point| &self.0[..start + point]);
        (stem, self.name().matches('.').count(), self.as_str())
    }

    fn is_text(&self) -> bool {
        TEXT_EXTENSIONS.contains(&self.extension())
    }
}

impl Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_leave_behind_is_no_content() {
        for name in [".DS_Store", "Thumbs.db", "desktop.ini", "~$bericht.docx", "las.md~", "#las.md#", "las.md.swp"] {
            assert!(!is_content(name), "{name}");
        }
        for name in ["las.md", "las.md.txt", "bericht.docx", "#las.md", "media"] {
            assert!(is_content(name), "{name}");
        }
    }
}
