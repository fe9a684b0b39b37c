//! The pixels of a share image. Each has the number of a colour, so that an image is small and quick to write: the first
//! numbers go from the brand's colour to that of the words, the others are those of the land.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg,
};

use super::{WIDTH, text::Placed};
use crate::colour::Colour;

/// How many colours there are from the brand's to that of the words, both included.
const SHADES: u8 = 32;

/// How many colours the land may have.
const LAND_COLOURS: usize = 256 - SHADES as usize;

/// The pixels of an image.
pub(super) struct Sheet {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// A region's land in pixels, with its colours.
#[derive(Debug)]
pub(super) struct Land {
    pixels: Vec<u8>,
    colours: Vec<[u8; 3]>,
}

impl Sheet {
    /// Returns an empty sheet, in the brand's colour.
    pub(super) fn new(width: u32, height: u32) -> Self {
        Self { width, height, pixels: vec![0; width as usize * height as usize] }
    }

    /// Sets a letter; what would be outside is left out.
    pub(super) fn set(&mut self, Placed { left, top, letter }: &Placed) {
        let width = self.width as usize;
        // Where the letter begins in the image, and how much of it is before that.
        let [(x, hidden_left), (y, hidden_top)] =
            [*left, *top].map(|at| (at.max(0).unsigned_abs() as usize, at.min(0).unsigned_abs() as usize));
        let rows = self.pixels.chunks_exact_mut(width).skip(y);
        for (row, shades) in rows.zip(letter.shades.chunks_exact(letter.width).skip(hidden_top)) {
            let row = row.get_mut(x..).unwrap_or_default();
            for (pixel, shade) in row.iter_mut().zip(&shades[hidden_left.min(shades.len())..]) {
                *pixel = (*pixel).max(*shade);
            }
        }
    }

    /// Lays the land over all that is below `top`.
    pub(super) fn lay(&mut self, land: &Land, top: u32) {
        let below = self.pixels.get_mut(top as usize * self.width as usize..).unwrap_or_default();
        for (pixel, other) in below.iter_mut().zip(&land.pixels) {
            *pixel = *other;
        }
    }

    /// Returns the image as PNG.
    pub(super) fn png(&self, brand: Colour, ink: Colour, land: &Land) -> Vec<u8> {
        let shades = (0..SHADES).map(|number| between(brand, ink, number));
        let colours: Vec<u8> = shades.chain(land.colours.iter().copied()).flatten().collect();
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(colours);
        encoder.set_compression(png::Compression::Fast);
        // Numbers of colours are not near each other; but a row is mostly as the one above it.
        encoder.set_filter(png::Filter::Up);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&self.pixels)?;
            writer.finish()
        });
        written.expect("an image in memory has as many pixels as it says");
        out
    }
}

/// Returns the number of the shade that a pixel has of which so much is covered.
pub(super) fn shade(cover: u8) -> u8 {
    let shade = (u16::from(cover) * u16::from(SHADES - 1) + 127) / 255;
    u8::try_from(shade).unwrap_or(SHADES - 1)
}

fn between(from: Colour, to: Colour, number: u8) -> [u8; 3] {
    let most = u16::from(SHADES - 1);
    [(from.r, to.r), (from.g, to.g), (from.b, to.b)].map(|(from, to)| {
        let mixed = (u16::from(from) * (most - u16::from(number)) + u16::from(to) * u16::from(number)) / most;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    })
}

/// Colours that differ only in the last bits, as one: five bits of each of red, green and blue.
const BINS: usize = 1 << 15;

impl Land {
    /// Draws the land, an SVG as wide as the image.
    pub(super) fn draw(svg: &str) -> Self {
        let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).expect("our own drawing is sound");
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is as high as we made it")]
        let height = tree.size().height().round() as u32;
        let mut pixmap = Pixmap::new(WIDTH, height).expect("a drawing has a size");
        resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
        let pixels: Vec<[u8; 3]> =
            pixmap.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
        Self::of_pixels(&pixels)
    }

    /// Finds the colours that occur most, and gives each pixel the number of the nearest.
    fn of_pixels(pixels: &[[u8; 3]]) -> Self {
        // Most pixels have the colour of the one before.
        let rows = || pixels.chunk_by(|one, next| one == next);
        let mut bins = vec![Bin::default(); BINS];
        for row in rows() {
            bins[bin(row[0])].add(row[0], row.len());
        }
        let mut used: Vec<usize> = (0..BINS).filter(|bin| bins[*bin].count > 0).collect();
        used.sort_by_key(|bin| (std::cmp::Reverse(bins[*bin].count), *bin));
        let colours: Vec<[u8; 3]> = used.iter().take(LAND_COLOURS).map(|bin| bins[*bin].colour()).collect();
        let mut numbers = vec![0; BINS];
        for (bin, number) in used.iter().zip(SHADES..=u8::MAX) {
            numbers[*bin] = number;
        }
        for bin in used.into_iter().skip(LAND_COLOURS) {
            numbers[bin] = SHADES + nearest(&colours, bins[bin].colour());
        }
        let numbered = rows().flat_map(|row| std::iter::repeat_n(numbers[bin(row[0])], row.len()));
        Self { pixels: numbered.collect(), colours }
    }
}

/// What lies in a bin.
#[derive(Clone, Copy, Default)]
struct Bin {
    count: u32,
    sums: [u32; 3],
}

impl Bin {
    fn add(&mut self, pixel: [u8; 3], times: usize) {
        let times = u32::try_from(times).expect("an image has fewer pixels");
        self.count += times;
        for (sum, channel) in self.sums.iter_mut().zip(pixel) {
            *sum += u32::from(channel) * times;
        }
    }

    fn colour(&self) -> [u8; 3] {
        self.sums.map(|sum| u8::try_from((sum + self.count / 2) / self.count.max(1)).unwrap_or(u8::MAX))
    }
}

fn bin([r, g, b]: [u8; 3]) -> usize {
    usize::from(r >> 3) << 10 | usize::from(g >> 3) << 5 | usize::from(b >> 3)
}

fn nearest(colours: &[[u8; 3]], wanted: [u8; 3]) -> u8 {
    let distance = |colour: &[u8; 3]| -> u32 {
        colour.iter().zip(wanted).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
    };
    let nearest = (0_u8..).zip(colours).min_by_key(|(_, colour)| distance(colour));
    nearest.map_or(0, |(number, _)| number)
}
