//! The content as it lies in its folder: bytes, not yet understood.
//!
//! Reading follows no symbolic links, opens nothing but files, takes no text that is far too large, and skips hidden files and
//! what editors leave behind while they save. Looking again at a part of the folder is the same function as reading all of
//! it.

mod oddity;
mod stamp;
mod walk;

use std::{
    borrow::Borrow,
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    io::{self, ErrorKind, Read as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use self::oddity::{MAX_TEXT, Oddity, limit};
use self::{
    stamp::Stamp,
    walk::{Found, is_reached},
};
use crate::{
    active,
    picture::{self, Flaw, Picture},
};

/// A file's path from the top of the content folder, with `/` between its parts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FilePath(Arc<str>);

/// A blake3 hash of bytes.
pub type Hash = blake3::Hash;

/// A text file of the content.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it lies.
    pub path: FilePath,
    /// What it holds; nothing when it was let go of ([`Sources::forget_texts_but`]).
    pub bytes: Arc<[u8]>,
    /// The hash of its bytes.
    pub hash: Hash,
    stamp: Option<Stamp>,
}

/// An image or document. Of an image only the structure is looked at here.
#[derive(Debug, Clone)]
pub struct Media {
    /// Where it lies.
    pub path: FilePath,
    /// The hash of its bytes.
    pub hash: Hash,
    /// How many bytes it has.
    pub length: u64,
    /// What it is as a picture, or why it is none.
    pub picture: Result<Picture, Flaw>,
    /// What in it runs when a visitor opens it, if anything does.
    pub active: Option<Box<str>>,
    place: MediaPlace,
    stamp: Option<Stamp>,
}

#[derive(Debug, Clone)]
enum MediaPlace {
    Disk(PathBuf),
    Memory(Arc<[u8]>),
}

/// All files of a content folder, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The text files: Markdown, YAML, CSV and GeoJSON.
    pub texts: Arc<BTreeMap<FilePath, Source>>,
    /// All other files.
    pub media: Arc<BTreeMap<FilePath, Media>>,
    /// What is not read, and why.
    pub oddities: BTreeMap<FilePath, Oddity>,
    /// Files whose name is not UTF-8, with the name as far as it can be shown.
    pub unreadable_names: BTreeSet<String>,
}

/// Which files are read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reread {
    /// Those that the file system says were changed.
    Changed,
    /// All of them.
    All,
}

/// The extensions of the files that are read as text.
const TEXT_EXTENSIONS: [&str; 5] = ["md", "yaml", "yml", "csv", "geojson"];

impl Sources {
    /// Reads the content folder `root`. The error names the file that could not be read.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut sources = Self::default();
        sources.refresh(root, &FilePath::new(""), Reread::All)?;
        Ok(sources)
    }

    /// Looks again at the file or folder `below` of the content folder `root`; an empty path means all of it. Returns the
    /// files that came, went or changed.
    pub fn refresh(&mut self, root: &Path, below: &FilePath, reread: Reread) -> io::Result<BTreeSet<FilePath>> {
        let mut found = Found::default();
        if is_reached(root, below) {
            found.walk(root, &root.join(below.as_str()))?;
        }
        let to_read = std::mem::take(&mut found.files).into_par_iter().filter_map(|(path, (disk, stamp))| {
            let is_known = reread == Reread::Changed && self.stamp(&path).is_some_and(|known| known.is_same(&stamp));
            let read = if is_known { Ok(Some(Read::Unchanged)) } else { read_file(&path, &disk, stamp) };
            read.map(|read| Some((path, read?))).transpose()
        });
        // In the order of their paths, as they were found.
        let read: Vec<(FilePath, Read)> = to_read.collect::<io::Result<_>>()?;
        let mut changed = self.forget(below, |path| read.binary_search_by(|(known, _)| known.cmp(path)).is_err());
        changed.extend(self.put(read));
        self.replace_oddities(root, below, found, &mut changed);
        Ok(changed)
    }

    /// Lets go of the bytes of all texts but those at `needed`. Their hashes stay. From then on nobody can understand them,
    /// but only tell of faults in those that are needed.
    pub fn forget_texts_but(&mut self, needed: &BTreeSet<FilePath>) {
        let others = Arc::make_mut(&mut self.texts).iter_mut().filter(|(path, _)| !needed.contains(*path));
        let bytes: Vec<_> = others.map(|(_, source)| std::mem::take(&mut source.bytes)).collect();
        // It takes a while, and nobody need wait for it.
        rayon::spawn(move || drop(bytes));
    }

    /// Reads texts at `needed` again that were let go of, as far as they are as they were.
    pub fn recall_texts(&mut self, root: &Path, needed: &BTreeSet<FilePath>) {
        let forgotten = |source: &Source| source.bytes.is_empty() && source.hash != blake3::hash(&[]);
        let needed: Vec<&FilePath> =
            needed.iter().filter(|path| self.texts.get(*path).is_some_and(forgotten)).collect();
        for path in needed {
            let source = Arc::make_mut(&mut self.texts).get_mut(path).expect("it was found just now");
            if let Ok(bytes) = fs::read(root.join(path.as_str()))
                && blake3::hash(&bytes) == source.hash
            {
                source.bytes = bytes.into();
            }
        }
    }

    /// Takes out the files at and below a path that are gone, and returns them.
    fn forget(&mut self, below: &FilePath, is_gone: impl Fn(&FilePath) -> bool) -> BTreeSet<FilePath> {
        let texts = at_and_below(&self.texts, below).map(|(path, _)| path);
        let media = at_and_below(&self.media, below).map(|(path, _)| path);
        let gone: BTreeSet<FilePath> = texts.chain(media).filter(|path| is_gone(path)).cloned().collect();
        for path in &gone {
            if self.texts.contains_key(path) {
                Arc::make_mut(&mut self.texts).remove(path);
            } else {
                Arc::make_mut(&mut self.media).remove(path);
            }
        }
        gone
    }

    /// Takes up files, which are sorted, and returns those that are other than before.
    fn put(&mut self, files: Vec<(FilePath, Read)>) -> Vec<FilePath> {
        let (mut changed, mut texts, mut media) = (Vec::new(), Vec::new(), Vec::new());
        for (path, read) in files {
            let is_same = match read {
                Read::Unchanged => continue,
                Read::Text(text) => {
                    let is_same = self.texts.get(&path).is_some_and(|old| old.hash == text.hash);
                    texts.push((path.clone(), text));
                    is_same
                }
                Read::Media(file) => {
                    let is_same = self.media.get(&path).is_some_and(|old| old.hash == file.hash);
                    media.push((path.clone(), file));
                    is_same
                }
            };
            if !is_same {
                changed.push(path);
            }
        }
        put_in(&mut self.texts, texts);
        put_in(&mut self.media, media);
        changed
    }

    fn replace_oddities(&mut self, root: &Path, below: &FilePath, found: Found, changed: &mut BTreeSet<FilePath>) {
        let mine: BTreeMap<FilePath, Oddity> =
            at_and_below(&self.oddities, below).map(|(path, oddity)| (path.clone(), *oddity)).collect();
        let differ = |path: &&FilePath| mine.get(*path) != found.oddities.get(*path);
        changed.extend(mine.keys().chain(found.oddities.keys()).filter(differ).cloned());
        self.oddities.retain(|path, _| !mine.contains_key(path));
        self.oddities.extend(found.oddities);
        let start = root.join(below.as_str()).display().to_string();
        let (mine, others) =
            std::mem::take(&mut self.unreadable_names).into_iter().partition(|n| n.starts_with(&start));
        if mine != found.unreadable_names {
            changed.insert(below.clone());
        }
        self.unreadable_names = others;
        self.unreadable_names.extend(found.unreadable_names);
    }

    fn stamp(&self, path: &FilePath) -> Option<&Stamp> {
        let text = self.texts.get(path).and_then(|source| source.stamp.as_ref());
        text.or_else(|| self.media.get(path).and_then(|media| media.stamp.as_ref()))
    }

    /// Returns the sources that a content folder with these files would give.
    pub fn from_memory<P: AsRef<str>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let mut sources = Self::default();
        for (path, bytes) in files {
            let path = FilePath::new(path.as_ref());
            let bytes: Arc<[u8]> = bytes.as_ref().into();
            let hash = blake3::hash(&bytes);
            if oddity::is_too_large(&path, bytes.len() as u64) {
                sources.oddities.insert(path, Oddity::TooLarge);
            } else if path.is_text() {
                let source = Source { path: path.clone(), bytes, hash, stamp: None };
                Arc::make_mut(&mut sources.texts).insert(path, source);
            } else {
                let media =
                    Media::new(path.clone(), hash, bytes.len() as u64, &bytes.clone(), MediaPlace::Memory(bytes));
                Arc::make_mut(&mut sources.media).insert(path, media);
            }
        }
        sources
    }

    /// Returns a hash over all that was read, which changes when any path or byte does.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let mut hasher = blake3::Hasher::new();
        let texts = self.texts.values().map(|s| (&s.path, s.hash));
        for (path, hash) in texts.chain(self.media.values().map(|m| (&m.path, m.hash))) {
            hasher.update(path.as_str().as_bytes()).update(&[0]).update(hash.as_bytes());
        }
        for (path, oddity) in &self.oddities {
            hasher.update(path.as_str().as_bytes()).update(&[0, *oddity as u8]);
        }
        for name in &self.unreadable_names {
            hasher.update(name.as_bytes()).update(&[0]);
        }
        hasher.finalize()
    }
}

impl Media {
    /// Returns a file that begins with these bytes; of a picture and of a drawing they are all of them, unless it has too many.
    fn new(path: FilePath, hash: Hash, length: u64, bytes: &[u8], place: MediaPlace) -> Self {
        let is_too_heavy = length > picture::MOST_BYTES && picture::begins_as_picture(bytes);
        let picture = if is_too_heavy { Err(Flaw::TooHeavy) } else { picture::look(bytes) };
        let active = active::found(path.extension(), bytes).map(Into::into);
        Self { path, hash, length, picture, active, place, stamp: None }
    }

    /// Returns the file's bytes.
    pub fn bytes(&self) -> io::Result<Arc<[u8]>> {
        match &self.place {
            MediaPlace::Disk(path) => fs::read(path).map(Into::into).map_err(|error| with_path(&error, path)),
            MediaPlace::Memory(bytes) => Ok(bytes.clone()),
        }
    }
}

enum Read {
    Unchanged,
    Text(Source),
    Media(Media),
}

/// Puts files into their map; as a whole where it is empty, which is quicker than one by one.
fn put_in<T: Clone>(map: &mut Arc<BTreeMap<FilePath, T>>, files: Vec<(FilePath, T)>) {
    if map.is_empty() {
        *map = Arc::new(files.into_iter().collect());
    } else if !files.is_empty() {
        Arc::make_mut(map).extend(files);
    }
}

fn at_and_below<'a, T>(
    files: &'a BTreeMap<FilePath, T>,
    top: &'a FilePath,
) -> impl Iterator<Item = (&'a FilePath, &'a T)> {
    // Between `a` and `a/b` may stand `a-b`, so a range from `a` ends only where no path begins with it.
    let from = files.range::<FilePath, _>(top..);
    from.take_while(|(path, _)| path.as_str().starts_with(top.as_str())).filter(|(path, _)| path.is_at_or_below(top))
}

/// Reads a file; `None` when it went in the meantime.
fn read_file(path: &FilePath, disk: &Path, stamp: Stamp) -> io::Result<Option<Read>> {
    match read_found(path.clone(), disk, stamp) {
        Err(error) if is_gone(&error) => Ok(None),
        read => read.map(Some),
    }
}

fn read_found(path: FilePath, disk: &Path, stamp: Stamp) -> io::Result<Read> {
    let stamp = Some(stamp);
    if path.is_text() {
        let bytes = fs::read(disk).map_err(|error| with_path(&error, disk))?;
        let hash = blake3::hash(&bytes);
        return Ok(Read::Text(Source { path, bytes: bytes.into(), hash, stamp }));
    }
    let read = read_media(disk, path).map_err(|error| with_path(&error, disk))?;
    Ok(Read::Media(Media { stamp, ..read }))
}

/// How many bytes tell what a file is.
const HEAD: u64 = 1 << 12;

fn read_media(disk: &Path, path: FilePath) -> io::Result<Media> {
    let mut file = fs::File::open(disk)?;
    let mut bytes = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut bytes)?;
    if picture::begins_as_picture(&bytes) || oddity::is_drawing(&path) {
        // Of others only the beginning is kept in memory, however large they are.
        file.by_ref().take(picture::MOST_BYTES).read_to_end(&mut bytes)?;
    }
    let hash = *blake3::Hasher::new().update(&bytes).update_reader(file)?.finalize().as_bytes();
    let length = fs::metadata(disk)?.len();
    Ok(Media::new(path, hash.into(), length, &bytes, MediaPlace::Disk(disk.to_owned())))
}

fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn with_path(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
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

    /// Says whether this is `top` or a path in the folder `top`; everything is in the empty path.
    fn is_at_or_below(&self, top: &Self) -> bool {
        let rest = self.0.strip_prefix(&*top.0);
        rest.is_some_and(|rest| rest.is_empty() || top.0.is_empty() || rest.starts_with('/'))
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

    /// Says what `sources` hold, by their paths and hashes.
    fn summary(sources: &Sources) -> (Vec<String>, Hash) {
        let paths = sources.texts.keys().chain(sources.media.keys()).chain(sources.oddities.keys());
        (paths.map(ToString::to_string).collect(), sources.hash())
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test writes its own folder")]
    fn looking_again_at_a_part_is_the_same_as_reading_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let write = |path: &str, text: &str| {
            fs::create_dir_all(root.join(path).parent().expect("a parent")).expect("a folder");
            fs::write(root.join(path), text).expect("a file");
        };
        for path in ["a/b.md", "a/c/d.md", "a-b.md", "a/logo.png", ".git/a.md", "e.md"] {
            write(path, path);
        }
        let mut sources = Sources::read(root).expect("the folder is there");
        write("a/b.md", "other");
        write(".git/a.md", "other");
        fs::remove_dir_all(root.join("a/c")).expect("a folder");
        let changed = sources.refresh(root, &FilePath::new("a"), Reread::Changed).expect("read");
        let changed: Vec<&str> = changed.iter().map(FilePath::as_str).collect();
        assert_eq!(changed, ["a/b.md", "a/c/d.md"]);
        for (path, reread) in [(".git/a.md", Reread::All), ("e.md/x", Reread::All), ("", Reread::Changed)] {
            assert!(sources.refresh(root, &FilePath::new(path), reread).expect("read").is_empty(), "{path}");
        }
        assert_eq!(summary(&sources), summary(&Sources::read(root).expect("read")));
        fs::remove_file(root.join("e.md")).expect("a file");
        assert_eq!(sources.refresh(root, &FilePath::new("e.md"), Reread::Changed).expect("read").len(), 1);
        assert_eq!(summary(&sources), summary(&Sources::read(root).expect("read")));
    }
}
