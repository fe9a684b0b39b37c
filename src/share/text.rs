//! Words as letters: shaped with the font's own kerning, broken into lines, never wider than their area.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use ahash::AHashMap;
use resvg::tiny_skia::{FillRule, Mask, PathBuilder, Transform};
use rustybuzz::{
    Face, UnicodeBuffer,
    ttf_parser::{GlyphId, OutlineBuilder},
};

use super::sheet::shade;
use crate::made::Made;

/// Open Sans Bold with the letters of European languages in Latin script; see `font/README.md`.
const FONT: &[u8] = include_bytes!("font/OpenSans-Bold.ttf");

/// How high a line is, for letters of size 1.
const LEADING: f32 = 1.16;

/// How far below the top of its line the foot of a letter stands, for letters of size 1.
const BASELINE: f32 = 0.92;

/// What stands where words were left out.
const MORE: char = '…';

/// Where words go.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) top: f32,
    pub(super) left: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// A letter where it stands.
pub(super) struct Placed {
    /// The column and the row of its leftmost, topmost pixel.
    pub(super) left: i32,
    pub(super) top: i32,
    /// Its pixels.
    pub(super) letter: Arc<Letter>,
}

/// A letter in pixels.
#[derive(Debug)]
pub(super) struct Letter {
    /// From the point where it is set to its leftmost column and its topmost row.
    left: i32,
    top: i32,
    /// How many columns it has.
    pub(super) width: usize,
    /// The shade of each pixel, row by row.
    pub(super) shades: Vec<u8>,
}

/// The font, with the letters that were drawn already.
pub struct Font {
    face: Face<'static>,
    units: f32,
    /// By their number and the bits of their size; nothing for a space.
    letters: Made<(u16, u32), Option<Arc<Letter>>>,
}

impl Default for Font {
    fn default() -> Self {
        let face = Face::from_slice(FONT, 0).expect("the font is sound");
        #[expect(clippy::cast_precision_loss, reason = "it is 2048")]
        let units = face.units_per_em() as f32;
        Self { face, units, letters: Made::default() }
    }
}

impl Font {
    /// Returns words without the letters that the font has not; none when those are more than a few.
    pub(super) fn readable(&self, words: &str) -> Option<String> {
        let is_mark = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
        let kept: String =
            words.chars().filter(|c| c.is_whitespace() || is_mark(*c) || self.face.glyph_index(*c).is_some()).collect();
        let letters = |words: &str| words.chars().filter(|c| c.is_alphanumeric()).count();
        let is_readable = letters(&kept) > 0 && letters(&kept) * 5 >= letters(words) * 4;
        is_readable.then(|| kept.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Returns the letters of words as lines in an area, in the first of some sizes in which they fit. In the last size what
    /// does not fit is left out.
    pub(super) fn lines(&self, words: &str, sizes: &[f32], area: Area) -> Vec<Placed> {
        Shaper { font: self, shaped: RefCell::default() }.lines(words, sizes, area)
    }

    /// Returns a letter in a size; nothing for a space.
    fn letter(&self, id: GlyphId, size: f32) -> Option<Arc<Letter>> {
        self.letters.get((id.0, size.to_bits()), || self.draw(id, size).map(Arc::new))
    }

    fn draw(&self, id: GlyphId, size: f32) -> Option<Letter> {
        let mut outline = Outline { builder: PathBuilder::new(), scale: size / self.units };
        self.face.outline_glyph(id, &mut outline);
        let path = outline.builder.finish()?;
        let bounds = path.bounds();
        let (left, top) = (bounds.left().floor(), bounds.top().floor());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a letter is a few hundred pixels")]
        let [width, height] = [bounds.right() - left, bounds.bottom() - top].map(|length| length.ceil() as u32 + 1);
        let mut cover = Mask::new(width, height)?;
        cover.fill_path(&path, FillRule::Winding, true, Transform::from_translate(-left, -top));
        let shades = cover.data().iter().map(|cover| shade(*cover)).collect();
        Some(Letter { left: whole(left), top: whole(top), width: width as usize, shades })
    }

    /// Returns the letters of a line with where each stands, for letters of size 1.
    fn shape(&self, words: &str) -> Rc<[Glyph]> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(words);
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        let mut at = 0.0;
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).filter_map(|(info, position)| {
            #[expect(clippy::cast_precision_loss, reason = "an advance is a few thousand units")]
            let units = |units: i32| units as f32 / self.units;
            // A mark that could not be joined to its letter.
            let id = u16::try_from(info.glyph_id).ok().filter(|id| *id != 0)?;
            let start = at + units(position.x_offset);
            at += units(position.x_advance);
            Some(Glyph { id: GlyphId(id), start, end: at })
        });
        glyphs.collect()
    }
}

/// Breaks a text into lines. In each size it tries much the same lines, so those that were shaped are kept.
struct Shaper<'f> {
    font: &'f Font,
    shaped: RefCell<AHashMap<Box<str>, Rc<[Glyph]>>>,
}

impl Shaper<'_> {
    fn lines(&self, words: &str, sizes: &[f32], area: Area) -> Vec<Placed> {
        let fitting = sizes.iter().find_map(|size| {
            let lines = self.wrapped(words, *size, area.width)?;
            (lines.len() <= room(*size, area)).then_some((*size, lines))
        });
        let (size, lines) = fitting.unwrap_or_else(|| {
            let smallest = sizes[sizes.len() - 1];
            (smallest, self.cut(words, smallest, area))
        });
        let mut top = area.top;
        let mut out = Vec::new();
        for line in lines {
            out.extend(self.line(&line, size, area.left, top));
            top += size * LEADING;
        }
        out
    }

    /// Breaks words into lines; none when one word alone is too wide.
    fn wrapped(&self, words: &str, size: f32, width: f32) -> Option<Vec<String>> {
        let mut lines: Vec<String> = Vec::new();
        for word in words.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer.filter(|longer| self.width(longer, size) <= width) {
                Some(longer) => *lines.last_mut().expect("it was made longer") = longer,
                None if self.width(word, size) <= width => lines.push(word.to_owned()),
                None => return None,
            }
        }
        Some(lines)
    }

    /// Breaks words into as many lines as there is room for, words that are too wide between letters.
    fn cut(&self, words: &str, size: f32, area: Area) -> Vec<String> {
        let pieces: Vec<String> =
            words.split_whitespace().flat_map(|word| self.pieces(word, size, area.width)).collect();
        let mut lines = self.wrapped(&pieces.join(" "), size, area.width).unwrap_or_default();
        let room = room(size, area).max(1);
        if lines.len() > room {
            lines.truncate(room);
            let last = lines.last_mut().expect("there is room for one line");
            while self.width(&format!("{last}{MORE}"), size) > area.width && last.pop().is_some() {}
            last.push(MORE);
        }
        lines
    }

    /// Cuts a word into pieces that are not too wide, each but the last with a hyphen.
    fn pieces(&self, word: &str, size: f32, width: f32) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for c in word.chars() {
            let last = pieces.last_mut().expect("there is always one");
            if self.width(&format!("{last}{c}-"), size) > width {
                last.push('-');
                pieces.push(String::new());
            }
            pieces.last_mut().expect("there is always one").push(c);
        }
        pieces
    }

    fn width(&self, words: &str, size: f32) -> f32 {
        self.shaped(words).last().map_or(0.0, |glyph| glyph.end) * size
    }

    /// Returns the letters of a line, each set on whole pixels, so that one is drawn only once.
    fn line(&self, words: &str, size: f32, left: f32, top: f32) -> Vec<Placed> {
        let foot = whole(top + size * BASELINE);
        let place = |glyph: &Glyph| {
            let letter = self.font.letter(glyph.id, size)?;
            let at = whole(left + glyph.start * size);
            Some(Placed { left: at + letter.left, top: foot + letter.top, letter })
        };
        self.shaped(words).iter().filter_map(place).collect()
    }

    fn shaped(&self, words: &str) -> Rc<[Glyph]> {
        if let Some(known) = self.shaped.borrow().get(words) {
            return known.clone();
        }
        let glyphs = self.font.shape(words);
        self.shaped.borrow_mut().insert(words.into(), glyphs.clone());
        glyphs
    }
}

/// Returns how many lines of a size an area has room for.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an area has room for a few lines")]
fn room(size: f32, area: Area) -> usize {
    (area.height / (size * LEADING)) as usize
}

#[expect(clippy::cast_possible_truncation, reason = "an image has some thousand pixels")]
fn whole(pixels: f32) -> i32 {
    pixels.round() as i32
}

/// A letter, in parts of its size from the start of its line.
struct Glyph {
    id: GlyphId,
    start: f32,
    end: f32,
}

/// Draws letters, which the font has with the foot at 0 and up.
struct Outline {
    builder: PathBuilder,
    scale: f32,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (x * self.scale, -y * self.scale)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.builder.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.builder.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.builder.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.builder.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.builder.close();
    }
}
