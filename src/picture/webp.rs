//! The structure of a WebP file (RFC 9649): chunks in a RIFF container.

use super::{
    look::{Structure, little},
    turn::Turn,
};

/// The bits in the header of an extended file that tell of notes: EXIF and XMP.
const HAS_NOTES: u8 = 0b1100;
/// The bit that tells of a picture that moves.
const MOVES: u8 = 0b10;

/// A chunk.
struct Chunk<'b> {
    name: &'b [u8],
    data: &'b [u8],
    /// With its name, length and the byte that makes it even.
    whole: &'b [u8],
}

/// Goes from chunk to chunk, as far as they are there.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut at = 12;
    std::iter::from_fn(move || {
        let length = usize::try_from(little(bytes, at + 4, 4)?).ok()?;
        let end = at.checked_add(8)?.checked_add(length)?;
        let data = bytes.get(at + 8..end)?;
        let whole = &bytes[at..(end + length % 2).min(bytes.len())];
        at = end + length % 2;
        Some(Chunk { name: &whole[..4], data, whole })
    })
}

pub(super) fn structure(bytes: &[u8]) -> Structure {
    let said = little(bytes, 4, 4).and_then(|length| usize::try_from(length).ok());
    let mut found = Structure {
        size: None,
        turn: Turn::NONE,
        is_moving: false,
        is_whole: said.is_some_and(|said| said > 4 && bytes.len() - 8 >= said),
    };
    for chunk in chunks(bytes) {
        match chunk.name {
            b"VP8X" => {
                found.size = little(chunk.data, 4, 3).zip(little(chunk.data, 7, 3)).map(|(w, h)| (w + 1, h + 1));
                found.is_moving = chunk.data.first().is_some_and(|flags| flags & MOVES != 0);
            }
            b"VP8 " if found.size.is_none() => {
                let side = |at| little(chunk.data, at, 2).map(|side| side & 0x3fff);
                found.size = side(6).zip(side(8));
            }
            b"VP8L" if found.size.is_none() => {
                found.size = little(chunk.data, 1, 4).map(|bits| ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
            }
            b"EXIF" => found.turn = Turn::of_exif(chunk.data).unwrap_or(found.turn),
            _ => {}
        }
    }
    found
}

/// Returns the file without notes.
pub(super) fn without_notes(bytes: &[u8]) -> Vec<u8> {
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    for chunk in chunks(bytes).filter(|chunk| !matches!(chunk.name, b"EXIF" | b"XMP ")) {
        let start = out.len();
        out.extend_from_slice(chunk.whole);
        if let (b"VP8X", Some(flags)) = (chunk.name, out.get_mut(start + 8)) {
            *flags &= !HAS_NOTES;
        }
    }
    let length = u32::try_from(out.len() - 8).unwrap_or(u32::MAX);
    out[4..8].copy_from_slice(&length.to_le_bytes());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut body = b"WEBP".to_vec();
        for (name, data) in chunks {
            let length = u32::try_from(data.len()).expect("a short chunk").to_le_bytes();
            body.extend([&name[..], &length, data, &b"\0"[..data.len() % 2]].concat());
        }
        let length = u32::try_from(body.len()).expect("a short file").to_le_bytes();
        [b"RIFF", &length[..], &body].concat()
    }

    #[test]
    fn each_sort_says_its_size() {
        let size = |chunk: (&[u8; 4], &[u8])| structure(&file(&[chunk])).size;
        assert_eq!(size((b"VP8 ", b"\0\0\0\x9d\x01\x2a\x02\x41\x03\x00")), Some((258, 3)));
        assert_eq!(size((b"VP8L", b"\x2f\x01\xc1\0\0")), Some((258, 4)));
        assert_eq!(size((b"VP8X", b"\0\0\0\0\x01\x01\0\x02\0\0")), Some((258, 3)));
        assert_eq!(size((b"VP8X", b"")), None);
    }

    #[test]
    fn notes_are_left_out_and_not_told_of() {
        let header = b"\x0c\0\0\0\x01\x01\0\x02\0\0";
        let pixels: (&[u8; 4], &[u8]) = (b"VP8L", b"\x2f\x01\xc1\0\0");
        let noted = file(&[(b"VP8X", header), pixels, (b"EXIF", b"here!"), (b"XMP ", b"there")]);
        let plain = file(&[(b"VP8X", b"\0\0\0\0\x01\x01\0\x02\0\0"), pixels]);
        assert_eq!(without_notes(&noted), plain);
        assert!(structure(&noted).is_whole && !structure(&noted[..noted.len() - 1]).is_whole);
    }
}
