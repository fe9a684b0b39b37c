//! What lies in the content folder and is not read.

use std::fs::Metadata;

use super::FilePath;
use crate::active;

/// How large a text or a drawing (SVG) may be, in MiB. The longest law of the Netherlands has less text; a file that is
/// larger is a mistake, and would take the memory of the whole build.
pub const MAX_TEXT: u64 = 1;

/// How large a file of outlines may be, in MiB: borders as they come from a register are fine, and made simpler here.
const MAX_OUTLINES: u64 = 10;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    /// A symbolic link; what it leads to may lie anywhere.
    Link,
    /// A pipe, a socket or a device; nobody knows when it ends.
    Special,
    /// A text or a drawing above [`MAX_TEXT`].
    TooLarge,
}

impl Oddity {
    /// Returns why a file is not read, if it is not.
    pub(super) fn of(path: &FilePath, is_link: bool, metadata: &Metadata) -> Option<Self> {
        if is_link {
            return Some(Self::Link);
        }
        if !metadata.is_file() {
            return Some(Self::Special);
        }
        is_too_large(path, metadata.len()).then_some(Self::TooLarge)
    }
}

/// Returns how large a text may be, in MiB.
#[must_use]
pub fn limit(path: &FilePath) -> u64 {
    if path.extension() == "geojson" { MAX_OUTLINES } else { MAX_TEXT }
}

/// Says whether a file with this many bytes is too large to be read.
pub(super) fn is_too_large(path: &FilePath, length: u64) -> bool {
    length > limit(path) << 20 && (path.is_text() || is_drawing(path))
}

/// Says whether a file is a drawing that is text.
pub(super) fn is_drawing(path: &FilePath) -> bool {
    path.extension().eq_ignore_ascii_case(active::DRAWING)
}
