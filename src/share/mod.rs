//! Share images: what other sites and programs show of a page when somebody passes on its address.
//!
//! An image has the words of its page on the region's colour, above the region's own land. It is made of the content's
//! words and never of its photographs, so it shows nobody. The land of a region is drawn once; for each image only its
//! words are, and of these each letter once in a size.

mod deflate;
mod sheet;
mod text;

use std::sync::OnceLock;

pub use self::text::Font;
use self::{
    sheet::{Land, Sheet},
    text::Area,
};
use crate::{colour::Colour, parcels, source::Hash};

/// The width of an image in pixels.
pub const WIDTH: u32 = 1200;

/// The height of an image in pixels.
pub const HEIGHT: u32 = 630;

/// The version of how images are drawn. It goes up when other bytes come of the same words and colours.
const RECIPE: &[u8] = b"streekwerk share image 4";

/// How high the land is, at the foot of the image.
const LAND_HEIGHT: u32 = 200;

/// How far words stay from the edges. Some programs cut a little off.
const MARGIN: f32 = 72.0;
const WORDS_WIDTH: f32 = 1200.0 - 2.0 * MARGIN;

/// Where the words above the title begin, the title below them, and where it ends.
const TOP: f32 = 64.0;
const TITLE_TOP: f32 = 128.0;
const TITLE_FOOT: f32 = 352.0;

/// How high the place is for the words above and below the title.
const SMALL_HEIGHT: f32 = 48.0;

/// The sizes of the title; the first in which it fits is taken.
const TITLE_SIZES: [f32; 6] = [104.0, 84.0, 68.0, 58.0, 50.0, 42.0];

/// The sizes of the words above and below it.
const SMALL_SIZES: [f32; 2] = [34.0, 28.0];

/// The words on an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    /// Above the title: the region, when the title is another.
    pub above: Option<String>,
    /// The title.
    pub title: String,
    /// Below the title: the portal, when the title is another.
    pub below: Option<String>,
}

/// What the images of one region, or of the network, are drawn on.
#[derive(Debug)]
pub struct Ground {
    brand: Colour,
    ink: Colour,
    /// The land, as SVG.
    drawing: String,
    key: Hash,
    land: OnceLock<Land>,
}

impl Ground {
    /// Returns the ground of the region whose drawings are made from `seed`; `colour` gives its colours by token.
    #[must_use]
    pub fn new(seed: &str, colour: impl Fn(&str) -> Colour) -> Self {
        let drawing = parcels::band_file(seed, WIDTH, LAND_HEIGHT, |token| colour(token).to_string());
        let (brand, ink) = (colour("brand"), colour("on-brand"));
        let colours = [brand.r, brand.g, brand.b, ink.r, ink.g, ink.b];
        let key =
            *blake3::Hasher::new().update(RECIPE).update(&colours).update(drawing.as_bytes()).finalize().as_bytes();
        Self { brand, ink, drawing, key: key.into(), land: OnceLock::new() }
    }

    /// Returns the hash of all that an image is made of.
    #[must_use]
    pub fn key(&self, poster: &Poster) -> Hash {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.key.as_bytes());
        for words in [poster.above.as_deref(), Some(&*poster.title), poster.below.as_deref()] {
            hasher.update(words.unwrap_or_default().as_bytes()).update(&[0]);
        }
        hasher.finalize()
    }

    /// Draws an image, as PNG. Letters that the font has not are left out; without a title that can be read, what stands
    /// above it is the title.
    #[must_use]
    pub fn draw(&self, font: &Font, poster: &Poster) -> Vec<u8> {
        let land = self.land.get_or_init(|| Land::draw(&self.drawing));
        let readable = |words: &Option<String>| words.as_deref().and_then(|words| font.readable(words));
        let (above, below) = (readable(&poster.above), readable(&poster.below));
        let (above, title) = match font.readable(&poster.title) {
            Some(title) => (above, Some(title)),
            None => (None, above),
        };
        let mut sheet = Sheet::new(WIDTH, HEIGHT - LAND_HEIGHT);
        let top = if above.is_some() { TITLE_TOP } else { TOP };
        let blocks = [
            (above, &SMALL_SIZES[..], TOP, SMALL_HEIGHT),
            (title, &TITLE_SIZES[..], top, TITLE_FOOT - top),
            (below, &SMALL_SIZES[..], TITLE_FOOT + 10.0, SMALL_HEIGHT),
        ];
        for (words, sizes, top, height) in blocks {
            let area = Area { top, left: MARGIN, width: WORDS_WIDTH, height };
            let letters = words.iter().flat_map(|words| font.lines(words, sizes, area));
            letters.for_each(|letter| sheet.set(&letter));
        }
        sheet.png(self.brand, self.ink, land)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ground() -> Ground {
        let colour = |token: &str| match token {
            "brand" => Colour { r: 26, g: 107, b: 84 },
            "on-brand" => Colour::WHITE,
            token => Colour { r: token.as_bytes()[token.len() - 1].wrapping_mul(40), g: 160, b: 90 },
        };
        Ground::new("AM04", colour)
    }

    fn poster(title: &str) -> Poster {
        Poster { above: Some("Twente".to_owned()), title: title.to_owned(), below: Some("Werk".to_owned()) }
    }

    /// Decodes an image into its rows of pixels.
    fn rows(png: &[u8]) -> Vec<Vec<[u8; 3]>> {
        let image = image::load_from_memory(png).expect("a picture").into_rgb8();
        assert_eq!((image.width(), image.height()), (WIDTH, HEIGHT));
        image.rows().map(|row| row.map(|pixel| pixel.0).collect()).collect()
    }

    /// Returns how far ink reaches: left, top, right and bottom.
    fn reach(rows: &[Vec<[u8; 3]>]) -> [usize; 4] {
        let words = usize::try_from(HEIGHT - LAND_HEIGHT).expect("a small number");
        let is_ink = |pixel: &[u8; 3]| pixel[0] > 130;
        let marked = |row: &Vec<[u8; 3]>| row.iter().position(is_ink).zip(row.iter().rposition(is_ink));
        let found: Vec<(usize, (usize, usize))> =
            rows[..words].iter().enumerate().filter_map(|(y, row)| Some((y, marked(row)?))).collect();
        let least = found.iter().map(|(_, (left, _))| *left).min().expect("words");
        let most = found.iter().map(|(_, (_, right))| *right).max().expect("words");
        [least, found[0].0, most, found[found.len() - 1].0]
    }

    #[test]
    fn words_stay_inside_whatever_they_are() {
        let long = "Arbeidsmarktregiocoördinatiebijeenkomstvoorbereidingswerkgroepvoorzitter ".repeat(9);
        for title in [
            "Lassen",
            "Drie concurrenten delen één leerling – en dat werkt",
            &long,
            &"W".repeat(400),
            "‘Ĳ’ & < \u{301}",
        ] {
            let [left, top, right, bottom] = reach(&rows(&ground().draw(&Font::default(), &poster(title))));
            assert!(
                left >= 64 && top >= 56 && right <= 1136 && bottom <= 420,
                "{title}: {left} {top} {right} {bottom}"
            );
        }
    }

    #[test]
    fn what_the_font_has_not_is_left_out() {
        let draw = |title: &str| ground().draw(&Font::default(), &poster(title));
        assert_eq!(draw("Lassen 🔥"), draw("Lassen"));
        // A title in another script: the region is the title.
        let region = Poster { above: None, title: "Twente".to_owned(), below: Some("Werk".to_owned()) };
        assert_eq!(draw("قصة"), ground().draw(&Font::default(), &region));
        let nothing = Poster { above: None, title: "قصة".to_owned(), below: None };
        assert_eq!(rows(&ground().draw(&Font::default(), &nothing))[100][600], [26, 107, 84]);
    }

    #[test]
    fn other_words_and_colours_have_another_key() {
        let (one, two) = (ground(), Ground::new("AM05", |_| Colour::BLACK));
        assert_eq!(one.key(&poster("a")), ground().key(&poster("a")));
        assert_ne!(one.key(&poster("a")), one.key(&poster("b")));
        assert_ne!(one.key(&poster("a")), two.key(&poster("a")));
        let moved = Poster { above: None, title: "Twente".to_owned(), below: None };
        assert_ne!(
            one.key(&moved),
            one.key(&Poster { above: Some("Twente".to_owned()), title: String::new(), below: None })
        );
    }

    #[test]
    fn an_image_is_small_and_the_same_each_time() {
        let draw = || ground().draw(&Font::default(), &poster("Drie concurrenten delen één leerling"));
        let first = draw();
        assert_eq!(first, draw());
        assert!(first.len() < 100_000, "{}", first.len());
    }
}
