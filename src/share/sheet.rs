//! The pixels of a share image. Each has the number of a colour, so that an image is small and quick to write: the first
//! numbers go from the brand's colour to that of the words, the others are those of the land.

use resvg::{
    tiny_skia::{Pixmap, PremultipliedColorU8, Transform},
    usvg,
};

use simd_adler32::Adler32;

use super::{WIDTH, deflate::Block, text::Placed};
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

/// A region's land, ready to be put below a sheet.
#[derive(Debug)]
pub(super) struct Land {
    height: u32,
    colours: Vec<[u8; 3]>,
    /// Its rows as they stand in a PNG file, and packed as the last blocks.
    rows: Vec<u8>,
    packed: Vec<u8>,
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

    /// Returns the image as PNG, with the land below the sheet.
    pub(super) fn png(&self, brand: Colour, ink: Colour, land: &Land) -> Vec<u8> {
        let shades = (0..SHADES).map(|number| between(brand, ink, number));
        let colours: Vec<u8> = shades.chain(land.colours.iter().copied()).flatten().collect();
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, self.width, self.height + land.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(colours);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_chunk(png::chunk::IDAT, &self.packed_with(land))?;
            writer.finish()
        });
        written.expect("an image in memory has as many pixels as it says");
        out
    }

    /// Returns the rows of the sheet and of the land as one zlib stream (RFC 1950).
    fn packed_with(&self, land: &Land) -> Vec<u8> {
        let mut sum = Adler32::new();
        let mut block = Block::new();
        let width = self.width as usize;
        let blank = vec![0; width + 1];
        let mut row = Vec::with_capacity(width + 1);
        let mut above = &blank[1..];
        for pixels in self.pixels.chunks_exact(width) {
            if pixels == &blank[1..] {
                // With what says that the row stands for itself it is zeros, like the next one that is blank.
                sum.write(&blank);
                block.zeros(blank.len());
            } else {
                row.clear();
                less_above(pixels, above, &mut row);
                sum.write(&row);
                block.bytes(&row);
            }
            above = pixels;
        }
        sum.write(&land.rows);
        let mut stream = ZLIB.to_vec();
        stream.extend(block.finish());
        stream.extend_from_slice(&land.packed);
        stream.extend_from_slice(&sum.finish().to_be_bytes());
        stream
    }
}

/// How a zlib stream begins that was made quickly.
const ZLIB: [u8; 2] = [0x78, 0x01];

/// The filters of a row (ISO 15948, 9.2): it stands for itself, or for what it differs from the row above it.
const ITSELF: u8 = 0;
const UP: u8 = 2;

/// Adds a row as what it differs from the one above. Numbers of colours are not near each other; but a row is mostly as the
/// one above it.
fn less_above(pixels: &[u8], above: &[u8], row: &mut Vec<u8>) {
    row.push(UP);
    row.extend(pixels.iter().zip(above).map(|(pixel, above)| pixel.wrapping_sub(*above)));
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
        let (numbers, colours) = numbered(pixmap.pixels());
        let rows = filtered(&numbers, WIDTH as usize);
        // As a block without what stands around a stream: it follows the words of each image.
        let stream = fdeflate::compress_to_vec(&rows);
        let packed = stream[ZLIB.len()..stream.len() - size_of::<u32>()].to_vec();
        Self { height, colours, rows, packed }
    }
}

/// Returns rows of pixels as they stand in a PNG file. The first does without the row above it, which is of another image each
/// time.
fn filtered(pixels: &[u8], width: usize) -> Vec<u8> {
    let mut rows = Vec::with_capacity(pixels.len() + pixels.len() / width);
    rows.push(ITSELF);
    rows.extend_from_slice(&pixels[..width]);
    for (above, pixels) in pixels.chunks_exact(width).zip(pixels.chunks_exact(width).skip(1)) {
        less_above(pixels, above, &mut rows);
    }
    rows
}

/// Finds the colours that occur most, and gives each pixel the number of the nearest.
fn numbered(pixels: &[PremultipliedColorU8]) -> (Vec<u8>, Vec<[u8; 3]>) {
    // Most pixels have the colour of the one before.
    let rows = pixels.chunk_by(|one, next| one == next);
    let rows: Vec<([u8; 3], usize)> =
        rows.map(|row| ([row[0].red(), row[0].green(), row[0].blue()], row.len())).collect();
    let mut bins = vec![Bin::default(); BINS];
    for (colour, length) in &rows {
        bins[bin(*colour)].add(*colour, *length);
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
    let mut numbered = Vec::with_capacity(pixels.len());
    for (colour, length) in rows {
        numbered.resize(numbered.len() + length, numbers[bin(colour)]);
    }
    (numbered, colours)
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
