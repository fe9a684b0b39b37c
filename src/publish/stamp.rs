//! When files changed, by the file system's own clock.
//!
//! Its stamps are compared with each other. The clock of the machine, which may be another, only takes trust away.

use std::{
    fs::Metadata,
    time::{Duration, SystemTime},
};

/// Returns when a file or folder was changed in any way. `None` is never trusted.
///
/// On Unix this is the change time of the inode, which moves and copies that keep the time of modification set too.
#[cfg(unix)]
pub(super) fn changed(metadata: &Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let seconds = u64::try_from(metadata.ctime()).ok()?;
    let nanos = u32::try_from(metadata.ctime_nsec()).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds, nanos))
}

/// Returns when a file or folder was changed in any way. `None` is never trusted.
#[cfg(not(unix))]
pub(super) fn changed(metadata: &Metadata) -> Option<SystemTime> {
    written(metadata)
}

/// Whether a file that is moved somewhere else counts as changed. The file systems of Unix write that down; where FAT does not, a
/// file that somebody moves over another one of the same size stays.
pub(super) const SHOWS_MOVES: bool = cfg!(unix);

/// Returns when a file was last written.
pub(super) fn written(metadata: &Metadata) -> Option<SystemTime> {
    // A file system without such a time has no stamps to trust; that is slower and as right.
    metadata.modified().ok()
}

/// Says whether something was certainly last changed before the moment `sealed`.
///
/// A stamp may be some milliseconds coarse, so equal ones say nothing.
pub(super) fn is_before(metadata: &Metadata, sealed: Option<SystemTime>) -> bool {
    matches!((changed(metadata), sealed), (Some(changed), Some(sealed)) if changed < sealed)
}

/// Says whether a stamp is not in the future.
#[expect(clippy::disallowed_methods, reason = "the clock decides which files are read again, never what is written")]
pub(super) fn is_past(stamp: SystemTime) -> bool {
    stamp <= SystemTime::now()
}

/// How long to wait before it is looked whether the file system's clock has moved on.
pub(super) const WAIT: Duration = Duration::from_millis(1);
/// How often to wait: together longer than a tick of Linux (at most 10 ms), shorter than anybody notices. Where ticks
/// are seconds (FAT) the wait is in vain, and what has the last stamp is read and compared.
pub(super) const WAITS: usize = 20;
