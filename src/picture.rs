//! How large a picture is, read from the beginning of its file, so that a page keeps room for it while it loads.
//!
//! PNG, GIF, JPEG, WebP and SVG are understood; of other and of damaged files the size is not known. Nothing is decoded,
//! and a photograph that is to be turned (EXIF) is measured as it lies.

use serde::Serialize;

/// How many bytes of a file are looked at. The notes of a camera stand before the size and are 64 kB each.
pub const HEAD: usize = 1 << 18;

/// How many bytes of a drawing are looked at.
const DRAWING_HEAD: usize = 1 << 12;

/// The size of a picture in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Returns the size of a picture from the bytes of its file.
#[must_use]
pub fn size(bytes: &[u8]) -> Option<Size> {
    let bytes = &bytes[..bytes.len().min(HEAD)];
    let (width, height) = match bytes {
        [0x89, b'P', b'N', b'G', ..] => (big(bytes, 16, 4)?, big(bytes, 20, 4)?),
        [b'G', b'I', b'F', b'8', ..] => (little(bytes, 6, 2)?, little(bytes, 8, 2)?),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes)?,
        [0xff, 0xd8, ..] => jpeg(bytes)?,
        _ => svg(&String::from_utf8_lossy(&bytes[..bytes.len().min(DRAWING_HEAD)]))?,
    };
    (width > 0 && height > 0).then_some(Size { width, height })
}

fn big(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    Some(bytes.get(at..at + length)?.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    Some(bytes.get(at..at + length)?.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

/// Reads the first chunk of a WebP file (RFC 9649).
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8 " => Some((little(bytes, 26, 2)? & 0x3fff, little(bytes, 28, 2)? & 0x3fff)),
        b"VP8L" => {
            let bits = little(bytes, 21, 4)?;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8X" => Some((little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1)),
        _ => None,
    }
}

/// Goes from marker to marker of a JPEG file (ITU T.81, annex B) until one begins a frame.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let &[mark, sort] = bytes.get(at..at + 2)? else { return None };
        match sort {
            _ if mark != 0xff => return None,
            // Any number of these may stand before a marker.
            0xff => at += 1,
            // C4, C8 and CC stand among the markers of frames and begin none.
            0xc0..=0xcf if !matches!(sort, 0xc4 | 0xc8 | 0xcc) => {
                return Some((big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?));
            }
            _ => at += 2 + usize::try_from(big(bytes, at + 2, 2)?).ok()?,
        }
    }
}

/// Reads the size of a drawing, or its `viewBox` when it has none in pixels.
fn svg(text: &str) -> Option<(u32, u32)> {
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    let own = |name| pixels(attribute(tag, name)?.trim_end_matches("px"));
    if let (Some(width), Some(height)) = (own("width"), own("height")) {
        return Some((width, height));
    }
    let view = attribute(tag, "viewBox")?;
    let mut numbers = view.split([' ', ',', '\n']).filter(|number| !number.is_empty()).skip(2);
    Some((pixels(numbers.next()?)?, pixels(numbers.next()?)?))
}

/// Returns the value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    tag.match_indices(name).find_map(|(at, _)| {
        let is_whole = tag[..at].ends_with(char::is_whitespace);
        let rest = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| is_whole && matches!(c, '"' | '\''))?;
        rest[1..].split_once(quote).map(|(value, _)| value.trim())
    })
}

/// Returns a length of at least one pixel in whole pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is looked at first")]
fn pixels(text: &str) -> Option<u32> {
    let number: f64 = text.parse().ok()?;
    (1.0..1_000_000.0).contains(&number).then(|| number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Option<(u32, u32)> {
        size(bytes).map(|size| (size.width, size.height))
    }

    #[test]
    fn each_format_says_its_size() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x02\0\0\0\x03";
        assert_eq!(of(png), Some((258, 3)));
        assert_eq!(of(b"GIF89a\x02\x01\x03\x00"), Some((258, 3)));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc4\0\x02\xff\xc2\0\x11\x08\0\x03\x01\x02";
        assert_eq!(of(jpeg), Some((258, 3)));
        let webp = |chunk: &[u8]| [b"RIFF\0\0\0\0WEBP", chunk].concat();
        assert_eq!(of(&webp(b"VP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x02\x41\x03\x00")), Some((258, 3)));
        assert_eq!(of(&webp(b"VP8L\0\0\0\0\x2f\x01\xc1\0\0")), Some((258, 4)));
        assert_eq!(of(&webp(b"VP8X\0\0\0\0\0\0\0\0\x01\x01\0\x02\0\0")), Some((258, 3)));
    }

    #[test]
    fn a_drawing_says_its_size_or_its_view() {
        assert_eq!(of(b"<?xml version='1.0'?><svg stroke-width=\"9\" width='32px' height = \"16.4\">"), Some((32, 16)));
        assert_eq!(of(b"<svg xmlns='x' viewBox='0 0 120,40'/>"), Some((120, 40)));
        assert_eq!(of(b"<svg width='100%' height='2em' viewBox='0 0 120 40'>"), Some((120, 40)));
        assert_eq!(of(b"<svg width='100%'>"), None);
    }

    #[test]
    fn what_is_no_picture_or_cut_off_has_no_size() {
        let files: [&[u8]; 8] = [
            b"",
            b"%PDF-1.7",
            b"\x89PNG\r\n\x1a\n",
            b"GIF89a\0\0\0\0",
            b"\xff\xd8\xff\xe0\xff\xff",
            b"\xff\xd8\xff\xda",
            b"RIFF\0\0\0\0WEBPVP8 ",
            b"<svg width='",
        ];
        for file in files {
            assert_eq!(of(file), None, "{}", String::from_utf8_lossy(file));
        }
    }
}
