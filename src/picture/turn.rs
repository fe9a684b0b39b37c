//! How a photograph is to be turned: cameras write it beside the picture, as they lie in the hand (EXIF, tag 274).

use image::metadata::Orientation;

use super::{
    Size,
    look::{big, little},
};

/// One of the eight ways in which a picture lies in its file, as EXIF numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn(u8);

/// The number of the tag that says it.
const TAG: u32 = 274;

impl Turn {
    /// It lies as it is shown.
    pub(super) const NONE: Self = Self(1);

    /// Reads it from the notes of a camera: a TIFF file with numbers only.
    pub(super) fn of_exif(exif: &[u8]) -> Option<Self> {
        let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
        let number = match exif.get(..2)? {
            b"II" => little,
            b"MM" => big,
            _ => return None,
        };
        // A place that no index can name lies behind the end of the notes, as any other that is not there.
        let index = |at, length| usize::try_from(number(exif, at, length)?).ok();
        let directory = index(4, 4)?;
        let entries = (0..index(directory, 2)?).map(|entry| directory + 2 + entry * 12);
        let mut known = entries.map_while(|at| Some((number(exif, at, 2)?, at)));
        let (_, at) = known.find(|(tag, _)| *tag == TAG)?;
        let value = u8::try_from(number(exif, at + 8, 2)?).ok()?;
        (1..=8).contains(&value).then_some(Self(value))
    }

    /// Returns notes that say this and nothing else.
    pub(super) fn to_exif(self) -> Vec<u8> {
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([self.0, 0, 0, 0, 0, 0, 0]);
        exif
    }

    /// Returns the size of a picture of this size after it was turned, or before.
    pub(super) fn size(self, size: Size) -> Size {
        if self.0 >= 5 { Size { width: size.height, height: size.width } } else { size }
    }

    pub(super) fn orientation(self) -> Orientation {
        Orientation::from_exif(self.0).unwrap_or(Orientation::NoTransforms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for number in 1..=8 {
            assert_eq!(Turn::of_exif(&Turn(number).to_exif()), Some(Turn(number)));
        }
        let little =
            b"II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x05\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        assert_eq!(Turn::of_exif(little), Some(Turn(6)));
    }

    #[test]
    fn broken_notes_say_nothing() {
        let whole = Turn(6).to_exif();
        for end in 0..24 {
            assert_eq!(Turn::of_exif(&whole[..end]), None);
        }
        assert_eq!(Turn::of_exif(b"MM\0*\xff\xff\xff\xff"), None);
        assert_eq!(Turn::of_exif(&Turn(9).to_exif()), None);
    }
}
