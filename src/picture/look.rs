//! What a picture is, from the structure of its file: so a page can keep room for it while it loads, and an editor hears
//! of a broken file before anything is made of it. Nothing is decoded.

use super::{Flaw, Format, Picture, Size, jpeg, png, turn::Turn, vector, webp};

/// The most bytes of a picture that are looked at.
pub const MOST_BYTES: u64 = 64 << 20;

/// The most pixels of a picture that is worked with: decoded it takes four times as many bytes.
const MOST_PIXELS: u64 = 64_000_000;

/// The longest side of a picture that is worked with. A WebP file has at most 16,383.
const LONGEST_SIDE: u32 = 16_000;

/// What is read from the structure of a file.
pub(super) struct Structure {
    /// Width and height as it lies in the file.
    pub(super) size: Option<(u32, u32)>,
    pub(super) turn: Turn,
    pub(super) is_moving: bool,
    /// Whether its end is there.
    pub(super) is_whole: bool,
}

/// Says whether a file that begins with these bytes is one whose end must be looked at too.
#[must_use]
pub fn begins_as_picture(head: &[u8]) -> bool {
    matches!(format(head), Some(Format::Jpeg | Format::Png | Format::WebP))
}

/// Returns what a file holds, from all of its bytes; of a drawing, GIF or no picture the beginning is enough.
pub fn look(bytes: &[u8]) -> Result<Picture, Flaw> {
    if bytes.is_empty() {
        return Err(Flaw::Empty);
    }
    let Some(format) = format(bytes) else {
        return Err(foreign(bytes).map_or(Flaw::NoPicture, Flaw::Foreign));
    };
    let structure = match format {
        Format::Jpeg => jpeg::structure(bytes),
        Format::Png => png::structure(bytes),
        Format::WebP => webp::structure(bytes),
        Format::Gif => vector::gif(bytes),
        Format::Svg => vector::svg(bytes),
    };
    let Some((width, height)) = structure.size.filter(|(width, height)| *width > 0 && *height > 0) else {
        return Err(if structure.is_whole { Flaw::Damaged } else { Flaw::CutOff });
    };
    let size = structure.turn.size(Size { width, height });
    if format != Format::Svg && (u64::from(width) * u64::from(height) > MOST_PIXELS || width.max(height) > LONGEST_SIDE)
    {
        return Err(Flaw::TooLarge(size));
    }
    if !structure.is_whole {
        return Err(Flaw::CutOff);
    }
    Ok(Picture { format, size, turn: structure.turn, is_moving: structure.is_moving })
}

/// Returns the format that the first bytes tell of. What a file is called says nothing.
fn format(bytes: &[u8]) -> Option<Format> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some(Format::Png),
        [b'G', b'I', b'F', b'8', ..] => Some(Format::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Format::WebP),
        [0xff, 0xd8, ..] => Some(Format::Jpeg),
        _ => vector::is_svg(bytes).then_some(Format::Svg),
    }
}

/// Returns the name of a format of pictures that is known and not worked with.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Some("TIFF"),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.get(..4)? {
            b"avif" | b"avis" => Some("AVIF"),
            b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1" => Some("HEIC"),
            _ => None,
        },
        _ => None,
    }
}

/// Reads a number of `length` bytes, the highest first.
pub(super) fn big(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

/// Reads a number of `length` bytes, the lowest first.
pub(super) fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Option<(u32, u32)> {
        look(bytes).ok().map(|picture| (picture.size.width, picture.size.height))
    }

    #[test]
    fn a_drawing_and_a_gif_say_their_size() {
        assert_eq!(of(b"GIF89a\x02\x01\x03\x00"), Some((258, 3)));
        assert_eq!(of(b"<?xml version='1.0'?><svg stroke-width=\"9\" width='32px' height = \"16.4\">"), Some((32, 16)));
        assert_eq!(of(b"<svg xmlns='x' viewBox='0 0 120,40'/>"), Some((120, 40)));
        assert_eq!(of(b"<svg width='100%' height='2em' viewBox='0 0 120 40'>"), Some((120, 40)));
    }

    #[test]
    fn what_is_no_picture_is_told_from_what_is_broken() {
        let files: [(&[u8], Flaw); 11] = [
            (b"", Flaw::Empty),
            (b"%PDF-1.7", Flaw::NoPicture),
            (b"foto", Flaw::NoPicture),
            (b"\0\0\0\x18ftypheic\0\0", Flaw::Foreign("HEIC")),
            (b"II*\0\x08", Flaw::Foreign("TIFF")),
            (b"\x89PNG\r\n\x1a\n", Flaw::CutOff),
            (b"\xff\xd8\xff\xe0\xff\xff", Flaw::CutOff),
            (b"\xff\xd8\xff\xda", Flaw::CutOff),
            (b"RIFF\0\0\0\0WEBPVP8 ", Flaw::CutOff),
            (b"GIF89a\0\0\0\0", Flaw::Damaged),
            (b"<svg width='1' ", Flaw::CutOff),
        ];
        for (file, flaw) in files {
            assert_eq!(look(file).err(), Some(flaw), "{}", String::from_utf8_lossy(file));
        }
    }
}
