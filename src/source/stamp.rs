//! What the file system says of a file, by which an unchanged one is known without being read.

use std::{
    fs::Metadata,
    time::{Duration, SystemTime},
};

/// How coarse the clocks of file systems are. A file that was changed this short before it was looked at may be changed
/// again without a difference that shows.
const CLOCK_STEP: Duration = Duration::from_secs(2);

/// What the file system says of a file at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    size: u64,
    changed: Option<SystemTime>,
    /// On Unix also the number of the file and when anything about it last changed, which no program can set.
    identity: (u64, i64, i64),
    is_settled: bool,
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let changed = metadata.modified();
        let age = changed.as_ref().ok().and_then(|changed| changed.elapsed().ok());
        Self {
            size: metadata.len(),
            is_settled: age.is_some_and(|age| age > CLOCK_STEP),
            changed: changed.ok(),
            identity: identity(metadata),
        }
    }

    /// Says whether `now` tells of the same bytes as this stamp, which was taken before the file was read.
    pub(super) fn is_same(&self, now: &Self) -> bool {
        self.is_settled && (self.size, self.changed, self.identity) == (now.size, now.changed, now.identity)
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}
