//! The last stage: the bytes of a build become the files of the output folder.
//!
//! It owns all writing below the output folder. It knows nothing of pages, themes or content: it gets paths and bytes.
//!
//! What holds at every moment, also when the build is killed or the disk is full:
//!
//! - A file is whole: it is written beside its place and moved there by one `rename`. This holds for new files too: a
//!   page that is live already may link to a new one, and a server would show half of it. Only until a build was
//!   completed in the folder are files written in their places: nothing is live there, and to rename each took a fifth
//!   of all time in the system.
//! - The manifest (`.streekwerk/manifest.json`) is replaced last, by one `rename`: that is the moment a build counts.
//! - Whatever lies in the folder is either listed in the manifest, noted in the journal (`.streekwerk/journal`) before
//!   it was made, or foreign. Foreign files are never written, moved or deleted.
//!
//! So a build that was killed or ran out of disk leaves a folder that still bears our mark, with whole files when it
//! was live, and the next one compares what is noted, rewrites what differs and removes what is too much. Files are
//! not forced to the disk (`fsync`): a power cut is repaired as far as it shows in a file's size.
//!
//! A file is taken to be as the manifest says without being read only when it, and each folder above it, was last
//! changed before the manifest was written; in doubt its bytes are compared. So what was edited, moved or
//! restored by hand gets the right bytes back. What this cannot see is an edit while the clock was set back, or in a
//! copy of the whole folder that was edited before it was copied.
//!
//! Symbolic links below the output folder are refused and never followed. They are looked for once per folder and
//! build, so this guards against what lies there, not against somebody who swaps folders while the build runs.
//!
//! ```no_run
//! use std::path::Path;
//! use streekwerk::publish::{Output, PublishError, Release, Stage};
//!
//! # fn main() -> Result<(), PublishError> {
//! let mut output = Output::open(Path::new("site"), &["content", "themes"])?;
//! if !output.is_current("hash of all inputs") {
//!     let release = Release::begin(&mut output, "hash of all inputs")?;
//!     release.write("style.3f2a.css", Stage::Asset, b"body {}")?;
//!     release.write("index.html", Stage::Page, b"<!doctype html>")?;
//!     let summary = release.finish()?;
//!     assert_eq!(summary.pages, 1);
//! }
//! # Ok(())
//! # }
//! ```

mod error;
mod guard;
mod journal;
mod manifest;
mod memo;
mod output;
mod path;
mod release;
mod stamp;
mod summary;
mod tree;

pub use error::PublishError;
pub use guard::lies_in;
pub use manifest::{Manifest, Record};
pub use output::Output;
pub use release::Release;
pub use summary::{Outcome, Stage, Summary};

use std::path::Path;

/// Says whether a folder bears our mark: a build was begun in it once.
#[must_use]
pub fn is_ours(folder: &Path) -> bool {
    folder.join(path::STATE).join(manifest::NAME).is_file()
}
