//! The structure of a JPEG file (ITU T.81, annex B): pieces that each begin with a marker.

use super::{
    look::{Structure, big},
    turn::Turn,
};

/// The first piece, and the last.
const START: u8 = 0xd8;
const END: u8 = 0xd9;
/// Behind this one stand the coded pixels, up to the next marker.
const SCAN: u8 = 0xda;
/// The piece with the notes of a camera, and with other notes.
const NOTES: u8 = 0xe1;

/// A piece of the file, with its marker.
struct Piece<'b> {
    sort: u8,
    whole: &'b [u8],
}

impl<'b> Piece<'b> {
    /// Returns what it holds, without marker and length.
    fn data(&self) -> &'b [u8] {
        self.whole.get(4..).unwrap_or_default()
    }

    /// C4, C8 and CC stand among the markers of frames and begin none.
    fn is_frame(&self) -> bool {
        matches!(self.sort, 0xc0..=0xcf) && !matches!(self.sort, 0xc4 | 0xc8 | 0xcc)
    }

    /// Says whether it is needed to show the picture as it is meant: of the pieces that programs use as they like, those
    /// with the resolution, the colours (ICC.1, annex B) and what Adobe's programs say of how they are coded.
    fn is_needed(&self) -> bool {
        match self.sort {
            0xe0 | 0xee => true,
            0xe2 => self.data().starts_with(b"ICC_PROFILE\0"),
            0xe1..=0xef | 0xfe => false,
            _ => true,
        }
    }
}

/// Goes from marker to marker; ends where there is none, and behind the end of the picture.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = Piece<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        // Any number of these may stand before a marker.
        while bytes.get(at..at + 2)? == [0xff, 0xff] {
            at += 1;
        }
        let &[0xff, sort] = bytes.get(at..at + 2)? else { return None };
        let end = match sort {
            START | END | 0x01 | 0xd0..=0xd7 => at + 2,
            SCAN => end_of_scan(bytes, at + 2 + length(bytes, at)?),
            _ => at + 2 + length(bytes, at)?,
        };
        let whole = bytes.get(at..end)?;
        at = if sort == END { bytes.len() } else { end };
        Some(Piece { sort, whole })
    })
}

/// Returns the length that a piece says it has, without its marker.
fn length(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(big(bytes, at + 2, 2)?).ok().filter(|length| *length >= 2)
}

/// Returns where the next piece begins. Among coded pixels, FF is followed by 00, or by a mark to start anew.
fn end_of_scan(bytes: &[u8], from: usize) -> usize {
    let coded = bytes.get(from..).unwrap_or_default();
    let end = coded.windows(2).position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7 | 0xff));
    end.map_or(bytes.len().max(from), |end| from + end)
}

pub(super) fn structure(bytes: &[u8]) -> Structure {
    let (mut size, mut turn, mut is_whole) = (None, Turn::NONE, false);
    for piece in pieces(bytes) {
        match piece.sort {
            _ if piece.is_frame() && size.is_none() => size = big(piece.whole, 7, 2).zip(big(piece.whole, 5, 2)),
            NOTES if piece.data().starts_with(b"Exif\0\0") => turn = Turn::of_exif(piece.data()).unwrap_or(turn),
            END => is_whole = true,
            _ => {}
        }
    }
    Structure { size, turn, is_moving: false, is_whole }
}

/// Returns the file without notes, and with one that only says how it is to be turned if it is.
pub(super) fn without_notes(bytes: &[u8], turn: Turn) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for piece in pieces(bytes).filter(Piece::is_needed) {
        out.extend_from_slice(piece.whole);
        if piece.sort == START && turn != Turn::NONE {
            let exif = turn.to_exif();
            let length = u16::try_from(exif.len() + 2).expect("these notes are short");
            out.extend([0xff, NOTES]);
            out.extend(length.to_be_bytes());
            out.extend(exif);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two scans with a table between them whose bytes look like an end, and what a telephone puts behind the picture.
    const PHOTOGRAPH: &[u8] = b"\xff\xd8\xff\xe0\0\x04ab\xff\xfe\0\x06here\xff\xff\xc2\0\x09\x08\0\x03\x01\x02\x01\x01\
        \xff\xda\0\x02a\xff\0\xff\xd0b\xff\xc4\0\x06\xff\xd9\xff\xd9\xff\xda\0\x02c\xff\xd9\xff\xd8film";

    #[test]
    fn pieces_are_gone_through_to_the_end() {
        let found = structure(PHOTOGRAPH);
        assert_eq!((found.size, found.is_whole), (Some((258, 3)), true));
        let end = PHOTOGRAPH.len() - 8;
        for cut in 0..end {
            assert!(!structure(&PHOTOGRAPH[..cut]).is_whole, "{cut}");
        }
    }

    #[test]
    fn notes_and_what_stands_behind_are_left_out() {
        let turned = Turn::of_exif(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0").expect("a turn");
        let out = without_notes(PHOTOGRAPH, turned);
        let has = |text: &[u8]| out.windows(text.len()).any(|part| part == text);
        assert!(!has(b"here") && !has(b"film") && has(b"a\xff\0\xff\xd0b") && has(b"\0\x06\xff\xd9\xff\xd9"));
        let found = structure(&out);
        assert_eq!((found.size, found.turn, found.is_whole), (Some((258, 3)), turned, true));
    }
}
