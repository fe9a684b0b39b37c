//! Pictures: from the file that an editor gives to the files that visitors load.
//!
//! ```text
//! look     bytes            -> Picture     format and size, from the file's structure; nothing is decoded
//! recipe   Picture          -> Prints      which files are made of it, known before any is
//! develop  bytes, Picture   -> Prints      decoded, turned, in sRGB, smaller, without notes, encoded
//! cache    Prints           -> folder      so that each picture is developed once
//! ```
//!
//! Where a picture was taken, with what and by whom ([`without_notes`]) is in no file that is published. GIF, drawings
//! (SVG) and pictures that move are published as they are, but for such notes.

mod cache;
mod develop;
mod jpeg;
mod look;
mod png;
mod recipe;
mod turn;
mod vector;
mod webp;

use serde::Serialize;

use self::turn::Turn;
pub use self::{
    cache::{Cache, Unmade},
    look::{MOST_BYTES, begins_as_picture, look},
    recipe::{Print, key},
};

/// The size of a picture in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Where a page finds a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Addresses {
    /// The file for browsers that choose none.
    pub href: String,
    /// The files in WebP from which a browser chooses, with the width of each: what stands in `srcset`.
    pub srcset: Option<String>,
    /// The size of the file at `href`; in the same proportions a page keeps room for the picture while it loads.
    pub size: Size,
}

/// In what form a file holds a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// JPEG (ITU T.81).
    Jpeg,
    /// PNG (ISO 15948).
    Png,
    /// WebP (RFC 9649).
    WebP,
    /// GIF.
    Gif,
    /// SVG.
    Svg,
}

/// What is known of a picture from the structure of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// The form of its file.
    pub format: Format,
    /// Its size as it is shown, after it was turned.
    pub size: Size,
    /// How it is to be turned.
    turn: Turn,
    /// Whether it moves.
    is_moving: bool,
}

/// Why nothing can be made of a file that should be a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// There is nothing in it.
    Empty,
    /// It is in a form that browsers do not show, or that is not understood here.
    Foreign(&'static str),
    /// It is no picture.
    NoPicture,
    /// Its end is missing.
    CutOff,
    /// It has more pixels, or is longer on one side, than is worked with.
    TooLarge(Size),
    /// It has more bytes than are looked at.
    TooHeavy,
    /// It cannot be decoded.
    Damaged,
}

impl Flaw {
    /// Says whether the file may hold notes of a camera that cannot be taken out, so that it may not be published at all.
    #[must_use]
    pub fn may_hide_notes(self) -> bool {
        !matches!(self, Self::NoPicture | Self::Empty)
    }
}

impl Format {
    /// Returns how the names of its files end.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Gif => "gif",
            Self::Svg => "svg",
        }
    }
}

/// Returns a file without the notes that cameras and programs leave in it: where and when a picture was taken, by whom,
/// with what; and without what stands behind its end. Its colours stay, and of a JPEG how it is to be turned. The pixels are
/// not touched. A file of another format comes back as it is.
#[must_use]
pub fn without_notes(picture: &Picture, bytes: &[u8]) -> Vec<u8> {
    match picture.format {
        Format::Jpeg => jpeg::without_notes(bytes, picture.turn),
        Format::Png => png::without_notes(bytes),
        Format::WebP => webp::without_notes(bytes),
        Format::Gif | Format::Svg => bytes.to_vec(),
    }
}
