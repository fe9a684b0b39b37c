//! Paths of files from the top of the output folder: `/` between their parts, no way out, no way into our own folder.

use std::path::{Component, Path};

use super::PublishError;

/// The folder, at the top of the output, of what we remember. No file of a site has a part that begins like it.
pub(super) const STATE: &str = ".streekwerk";

/// Says whether a file of a site may have this path.
pub(super) fn check(path: &str) -> Result<(), PublishError> {
    // The components say what the running system makes of it: a drive such as `C:` is no normal one.
    let stays = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if stays && path.split('/').all(is_name) { Ok(()) } else { Err(PublishError::InvalidPath(path.to_owned())) }
}

fn is_name(part: &str) -> bool {
    // On some systems `.Streekwerk` is the same folder.
    let ours = part.get(..STATE.len()).is_some_and(|start| start.eq_ignore_ascii_case(STATE));
    !ours && !matches!(part, "" | "." | "..") && !part.contains(|c: char| c == '\\' || c.is_control())
}

/// Returns the folder that a file or folder lies in; empty at the top.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Returns the folders that a file or folder lies in, the topmost first.
pub(super) fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Returns the path at which a file is written before it is moved to `path`: in the same folder, so on the same file
/// system; the same for each build, so that the next one finds it; never as long as no name may be.
pub(super) fn temporary(path: &str) -> String {
    let name = blake3::hash(path.as_bytes()).to_hex();
    let (folder, name) = (folder(path), &name[..16]);
    if folder.is_empty() { format!("{STATE}-{name}") } else { format!("{folder}/{STATE}-{name}") }
}
