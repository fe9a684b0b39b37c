//! The structure of a PNG file (ISO 15948, chapter 5): chunks behind a signature.

use super::{
    look::{Structure, big},
    turn::Turn,
};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that are needed to show the picture as it is meant, also when it moves.
const NEEDED: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];

/// A chunk.
struct Chunk<'b> {
    name: &'b [u8],
    data: &'b [u8],
    /// With its length, name and checksum.
    whole: &'b [u8],
}

/// Goes from chunk to chunk, as far as they are there, and not past the last one.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut at = SIGNATURE.len();
    std::iter::from_fn(move || {
        let end = at.checked_add(12)?.checked_add(usize::try_from(big(bytes, at, 4)?).ok()?)?;
        let whole = bytes.get(at..end)?;
        let name = &whole[4..8];
        at = if name == b"IEND" { bytes.len() } else { end };
        Some(Chunk { name, data: &whole[8..whole.len() - 4], whole })
    })
}

pub(super) fn structure(bytes: &[u8]) -> Structure {
    let mut found = Structure { size: None, turn: Turn::NONE, is_moving: false, is_whole: false };
    for chunk in chunks(bytes) {
        match chunk.name {
            b"IHDR" => found.size = big(chunk.data, 0, 4).zip(big(chunk.data, 4, 4)),
            b"eXIf" => found.turn = Turn::of_exif(chunk.data).unwrap_or(found.turn),
            b"acTL" => found.is_moving = true,
            b"IEND" => found.is_whole = true,
            _ => {}
        }
    }
    found
}

/// Returns the file without notes. How it is to be turned is one of them, and goes: few browsers look at it.
pub(super) fn without_notes(bytes: &[u8]) -> Vec<u8> {
    let needed = chunks(bytes).filter(|chunk| NEEDED.iter().any(|name| chunk.name == *name));
    needed.fold(SIGNATURE.to_vec(), |mut out, chunk| {
        out.extend_from_slice(chunk.whole);
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).expect("a short chunk").to_be_bytes();
        [&length[..], name, data, b"summ"].concat()
    }

    #[test]
    fn chunks_are_gone_through_to_the_end() {
        let header = chunk(b"IHDR", b"\0\0\x01\x02\0\0\0\x03\x08\x02\0\0\0");
        let file = [SIGNATURE, &header, &chunk(b"tEXt", b"here"), &chunk(b"IEND", b""), b"film"].concat();
        let found = structure(&file);
        assert_eq!((found.size, found.is_whole), (Some((258, 3)), true));
        assert!(!structure(&file[..file.len() - 5]).is_whole);
        let plain = without_notes(&file);
        assert_eq!(plain, [SIGNATURE, &header, &chunk(b"IEND", b"")].concat());
        assert!(structure(&[SIGNATURE, b"\xff\xff\xff\xffIDAT"].concat()).size.is_none());
    }
}
