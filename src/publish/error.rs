//! What can keep a build from being published. All of it is about folders and paths, never about content.

use std::{
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
};

/// Why a build could not be published. It shows itself in English; [`key`](Self::key) and [`args`](Self::args) are for
/// other languages.
#[derive(Debug)]
pub enum PublishError {
    /// The output folder is the root of the file system.
    RootFolder(PathBuf),
    /// The output folder is the home folder, or the home folder lies in it.
    HomeFolder(PathBuf),
    /// The output folder is the top of a git repository or working tree.
    GitRoot(PathBuf),
    /// A folder of the content or themes (the second) lies in the output folder (the first), or is the same.
    ContainsContent(PathBuf, PathBuf),
    /// The output folder (the first) lies in a folder of the content or themes (the second).
    InsideContent(PathBuf, PathBuf),
    /// The output folder is a file.
    NotAFolder(PathBuf),
    /// The output folder holds files and not our manifest; the second is one of the files.
    ForeignFolder(PathBuf, PathBuf),
    /// Another build holds the output folder.
    Busy(PathBuf),
    /// The manifest or the journal cannot be understood; the second says why.
    BadManifest(PathBuf, String),
    /// The manifest has a format of another version of streekwerk.
    OtherFormat(PathBuf, u32),
    /// A symbolic link lies where the build has or wants a file or folder.
    Symlink(PathBuf),
    /// A foreign file or folder lies where the build wants a file or folder.
    InTheWay(PathBuf),
    /// A path that a file of the output cannot have.
    InvalidPath(String),
    /// Two files of one build have the same path.
    PathTwice(String),
    /// One file of a build (the second) has the path of a folder that another (the first) lies in.
    PathClash(String, String),
    /// A file of the build could not be written, so the build must not count.
    Incomplete,
    /// The file system refused something.
    Io(PathBuf, io::Error),
}

use PublishError as E;

impl PublishError {
    /// Returns the key of the message, the same for ever: `publish-foreign-folder`.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            E::RootFolder(_) => "publish-root-folder",
            E::HomeFolder(_) => "publish-home-folder",
            E::GitRoot(_) => "publish-git-root",
            E::ContainsContent(..) => "publish-contains-content",
            E::InsideContent(..) => "publish-inside-content",
            E::NotAFolder(_) => "publish-not-a-folder",
            E::ForeignFolder(..) => "publish-foreign-folder",
            E::Busy(_) => "publish-busy",
            E::BadManifest(..) => "publish-bad-manifest",
            E::OtherFormat(..) => "publish-other-format",
            E::Symlink(_) => "publish-symlink",
            E::InTheWay(_) => "publish-in-the-way",
            E::InvalidPath(_) => "publish-invalid-path",
            E::PathTwice(_) => "publish-path-twice",
            E::PathClash(..) => "publish-path-clash",
            E::Incomplete => "publish-incomplete",
            E::Io(..) => "publish-io",
        }
    }

    /// Returns the facts that the message names: `path` always but for `publish-incomplete`, and `content`, `entry`,
    /// `other`, `format` or `reason` where the kind has one.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            E::RootFolder(path)
            | E::HomeFolder(path)
            | E::GitRoot(path)
            | E::NotAFolder(path)
            | E::Busy(path)
            | E::Symlink(path)
            | E::InTheWay(path) => vec![shown(path)],
            E::ContainsContent(path, content) | E::InsideContent(path, content) => {
                vec![shown(path), ("content", content.display().to_string())]
            }
            E::ForeignFolder(path, entry) => vec![shown(path), ("entry", entry.display().to_string())],
            E::BadManifest(path, reason) => vec![shown(path), ("reason", reason.clone())],
            E::OtherFormat(path, format) => vec![shown(path), ("format", format.to_string())],
            E::InvalidPath(path) | E::PathTwice(path) => vec![("path", path.clone())],
            E::PathClash(path, other) => vec![("path", path.clone()), ("other", other.clone())],
            E::Incomplete => Vec::new(),
            E::Io(path, error) => vec![shown(path), ("reason", error.to_string())],
        }
    }

    /// Says whether the disk, or the user's part of it, is full.
    pub(super) fn is_full(&self) -> bool {
        use io::ErrorKind::{QuotaExceeded, StorageFull};
        matches!(self, E::Io(_, error) if matches!(error.kind(), StorageFull | QuotaExceeded))
    }

    /// Returns a function that adds the path to an error of the file system.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| E::Io(path.to_owned(), error)
    }
}

fn shown(path: &Path) -> (&'static str, String) {
    ("path", path.display().to_string())
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            E::RootFolder(path) => {
                write!(f, "the output folder `{}` is the root of the file system; name another", path.display())
            }
            E::HomeFolder(path) => {
                write!(f, "the output folder `{}` is or holds your home folder; name another", path.display())
            }
            E::GitRoot(path) => {
                write!(f, "the output folder `{}` is a git repository; name a folder in it", path.display())
            }
            E::ContainsContent(path, content) => {
                let (path, content) = (path.display(), content.display());
                write!(f, "the output folder `{path}` holds `{content}`, which is read; name a folder beside it")
            }
            E::InsideContent(path, content) => {
                let (path, content) = (path.display(), content.display());
                write!(f, "the output folder `{path}` lies in `{content}`, which is read; name a folder beside it")
            }
            E::NotAFolder(path) => write!(f, "the output folder `{}` is not a folder", path.display()),
            E::ForeignFolder(path, entry) => {
                let (path, entry) = (path.display(), entry.display());
                write!(
                    f,
                    "the output folder `{path}` was not made by streekwerk and holds `{entry}`; name an empty or new folder, or empty this one"
                )
            }
            E::Busy(path) => {
                write!(f, "another build is writing to `{}`; wait until it is done", path.display())
            }
            E::BadManifest(path, reason) => {
                let path = path.display();
                write!(
                    f,
                    "`{path}` is damaged, so it is not known which files are ours ({reason}); empty the output folder and build again"
                )
            }
            E::OtherFormat(path, format) => {
                let path = path.display();
                write!(
                    f,
                    "`{path}` has format {format} of another version of streekwerk; use that version, or empty the output folder and build again"
                )
            }
            E::Symlink(path) => {
                write!(f, "`{}` is a symbolic link, which is never followed; remove it", path.display())
            }
            E::InTheWay(path) => {
                write!(f, "`{}` was not made by streekwerk and is in the way; move it elsewhere", path.display())
            }
            E::InvalidPath(path) => write!(f, "`{path}` cannot be the path of a file in the output"),
            E::PathTwice(path) => write!(f, "two files of the site have the path `{path}`"),
            E::PathClash(path, other) => {
                write!(f, "`{path}` cannot lie in `{other}`, because that is a file of the site too")
            }
            E::Incomplete => f.write_str("a file of the site could not be written, so the build was not completed"),
            E::Io(path, error) => write!(f, "`{}`: {error}", path.display()),
        }
    }
}

impl Error for PublishError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            E::Io(_, error) => Some(error),
            _ => None,
        }
    }
}
