//! Which files are made of a picture. They are known before any is made, from its size and format alone.

use blake3::Hash;

use super::{Format, Picture, Size};

/// The version of what is made of a picture. It goes up when other bytes come of the same file, for their names are kept
/// for a year.
const RECIPE: &[u8] = b"streekwerk picture 1";

/// How wide the files are that are made, in pixels; none is wider than the picture.
const WIDTHS: [u32; 5] = [320, 640, 960, 1280, 1920];

/// How wide the file is at most for browsers that know neither WebP nor a choice of files.
const PLAIN_WIDTH: u32 = 1280;

/// A file that is made of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Print {
    /// How wide it is, in pixels.
    pub width: u32,
    /// Its form.
    pub format: Format,
}

/// Returns by what the files are known that are made of a file with this hash.
#[must_use]
pub fn key(original: Hash) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(RECIPE).update(original.as_bytes()).finalize()
}

impl Picture {
    /// Returns the widths of the files from which a browser chooses, in WebP. None when the picture is published as it is.
    #[must_use]
    pub fn widths(&self) -> Vec<u32> {
        if self.is_moving || matches!(self.format, Format::Gif | Format::Svg) {
            return Vec::new();
        }
        let largest = self.size.width.min(WIDTHS[WIDTHS.len() - 1]);
        WIDTHS.into_iter().filter(|width| *width < largest).chain([largest]).collect()
    }

    /// Returns the file for browsers that choose none, in the picture's own format. None when the picture is published as
    /// it is.
    #[must_use]
    pub fn plain(&self) -> Option<Print> {
        let widths = self.widths().into_iter();
        let width = widths.filter(|width| *width <= PLAIN_WIDTH).max()?;
        Some(Print { width, format: self.format })
    }

    /// Returns all files that are made of the picture, each once.
    #[must_use]
    pub fn prints(&self) -> Vec<Print> {
        let mut prints: Vec<Print> =
            self.widths().into_iter().map(|width| Print { width, format: Format::WebP }).chain(self.plain()).collect();
        prints.sort_unstable();
        prints.dedup();
        prints
    }

    /// Returns the size that the picture has at a width.
    #[must_use]
    pub fn size_at(&self, width: u32) -> Size {
        let Size { width: full, height } = self.size;
        let scaled = (u64::from(height) * u64::from(width) + u64::from(full) / 2) / u64::from(full.max(1));
        Size { width, height: u32::try_from(scaled).unwrap_or(height).max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::Turn;

    fn picture(format: Format, width: u32, height: u32) -> Picture {
        Picture { format, size: Size { width, height }, turn: Turn::NONE, is_moving: false }
    }

    #[test]
    fn no_file_is_wider_than_the_picture() {
        assert_eq!(picture(Format::Jpeg, 4000, 3000).widths(), WIDTHS);
        assert_eq!(picture(Format::Jpeg, 700, 10).widths(), [320, 640, 700]);
        assert_eq!(picture(Format::Png, 320, 10).widths(), [320]);
        assert_eq!(picture(Format::Png, 1, 1).widths(), [1]);
    }

    #[test]
    fn there_is_a_plain_file_in_the_own_format() {
        let plain = |format, width| picture(format, width, 10).plain();
        assert_eq!(plain(Format::Jpeg, 4000), Some(Print { width: 1280, format: Format::Jpeg }));
        assert_eq!(plain(Format::Png, 100), Some(Print { width: 100, format: Format::Png }));
        assert_eq!(plain(Format::Svg, 100), None);
        let webp = picture(Format::WebP, 2000, 10);
        assert_eq!(webp.prints().len(), webp.widths().len());
    }

    #[test]
    fn the_proportions_stay() {
        let photograph = picture(Format::Jpeg, 4000, 3000);
        assert_eq!(photograph.size_at(960), Size { width: 960, height: 720 });
        assert_eq!(picture(Format::Png, 16_000, 1).size_at(320), Size { width: 320, height: 1 });
    }
}
