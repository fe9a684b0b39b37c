//! From a picture to the files that are made of it: decoded, made smaller, turned, brought to sRGB, encoded.
//!
//! The same file gives the same bytes in every run: nothing depends on threads or on time. What a file holds of notes is
//! lost on the way, for only pixels go on.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, images};
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, ImageResult, Limits,
    RgbImage, RgbaImage,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use webp::PixelLayout;

use super::{Flaw, Format, Picture, Print, Size};

/// How faithful files with loss are, of 100.
const WEBP_QUALITY: f32 = 80.0;
const JPEG_QUALITY: u8 = 82;

/// How many times larger a drawing may be without loss than with it. A photograph in PNG is more than that.
const LOSSLESS_FACTOR: usize = 2;

/// The most memory that a decoder may ask for, in bytes.
const MOST_MEMORY: u64 = 512 << 20;

/// Returns the files that are made of a picture, from the bytes of its file.
pub(super) fn develop(bytes: &[u8], picture: &Picture) -> Result<Vec<(Print, Vec<u8>)>, Flaw> {
    // A decoder is handed what strangers made. Should it panic on that, the file is at fault and not the site.
    catch_unwind(AssertUnwindSafe(|| developed(bytes, picture))).unwrap_or(Err(Flaw::Damaged))
}

fn developed(bytes: &[u8], picture: &Picture) -> Result<Vec<(Print, Vec<u8>)>, Flaw> {
    let largest = picture.widths().into_iter().max().unwrap_or(picture.size.width);
    let first = first(bytes, picture, picture.size_at(largest)).map_err(|_| Flaw::Damaged)?;
    let mut prints = Vec::new();
    for width in picture.widths() {
        let size = picture.size_at(width);
        let image = if width == largest { first.clone() } else { smaller(&first, size).ok_or(Flaw::Damaged)? };
        let webp = Print { width, format: Format::WebP };
        prints.push((webp, webp_bytes(&image, picture.format).ok_or(Flaw::Damaged)?));
        if let Some(plain) = picture.plain().filter(|plain| plain.width == width && *plain != webp) {
            prints.push((plain, plain_bytes(&image, plain.format).map_err(|_| Flaw::Damaged)?));
        }
    }
    Ok(prints)
}

/// Returns the largest of the pictures from which all others are made, as it is shown and in sRGB.
fn first(bytes: &[u8], picture: &Picture, size: Size) -> ImageResult<DynamicImage> {
    let format = match picture.format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::WebP => ImageFormat::WebP,
        _ => ImageFormat::Png,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let colours = decoder.icc_profile()?;
    let full = of_eight_bits(DynamicImage::from_decoder(decoder)?);
    // It is made smaller before it is turned: that is a tenth of the work.
    let mut image = smaller(&full, picture.turn.size(size)).unwrap_or(full);
    image.apply_orientation(picture.turn.orientation());
    Ok(colours.and_then(|colours| in_srgb(&image, &colours)).unwrap_or(image))
}

/// Returns a picture with a byte for each of red, green and blue, and for what can be seen through it if anything can.
fn of_eight_bits(image: DynamicImage) -> DynamicImage {
    if image.color().has_alpha() { image.into_rgba8().into() } else { image.into_rgb8().into() }
}

/// Returns a picture in this size; none when that cannot be.
fn smaller(image: &DynamicImage, size: Size) -> Option<DynamicImage> {
    let Size { width, height } = size;
    if (image.width(), image.height()) == (width, height) {
        return Some(image.clone());
    }
    let sort = if image.color().has_alpha() { PixelType::U8x4 } else { PixelType::U8x3 };
    let from = images::ImageRef::new(image.width(), image.height(), image.as_bytes(), sort).ok()?;
    let mut to = images::Image::new(width, height, sort);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(&from, &mut to, &options).ok()?;
    of_pixels(image, size, to.into_vec())
}

/// Returns a picture with other pixels of the same sort.
fn of_pixels(like: &DynamicImage, Size { width, height }: Size, pixels: Vec<u8>) -> Option<DynamicImage> {
    if like.color().has_alpha() {
        RgbaImage::from_raw(width, height, pixels).map(Into::into)
    } else {
        RgbImage::from_raw(width, height, pixels).map(Into::into)
    }
}

/// Returns a picture whose colours are meant by a profile (ICC.1) in sRGB; none when the profile says nothing of red,
/// green and blue, or is broken. Browsers then show the numbers as they are, too.
fn in_srgb(image: &DynamicImage, profile: &[u8]) -> Option<DynamicImage> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let layout = if image.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let srgb = ColorProfile::new_srgb();
    let transform = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()).ok()?;
    let mut pixels = vec![0; image.as_bytes().len()];
    transform.transform(image.as_bytes(), &mut pixels).ok()?;
    of_pixels(image, Size { width: image.width(), height: image.height() }, pixels)
}

fn webp_bytes(image: &DynamicImage, original: Format) -> Option<Vec<u8>> {
    let layout = if image.color().has_alpha() { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let encoder = webp::Encoder::new(image.as_bytes(), layout, image.width(), image.height());
    let lossy = encoder.encode_simple(false, WEBP_QUALITY).ok()?.to_vec();
    if original != Format::Png {
        return Some(lossy);
    }
    // Letters and lines of a drawing stay sharp.
    let exact = encoder.encode_simple(true, WEBP_QUALITY).ok()?.to_vec();
    Some(if exact.len() <= lossy.len().saturating_mul(LOSSLESS_FACTOR) { exact } else { lossy })
}

fn plain_bytes(image: &DynamicImage, format: Format) -> ImageResult<Vec<u8>> {
    let mut out = Vec::new();
    let (width, height) = (image.width(), image.height());
    let colours = if image.color().has_alpha() { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
    if format == Format::Jpeg {
        JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY).write_image(image.as_bytes(), width, height, colours)?;
    } else {
        PngEncoder::new(&mut out).write_image(image.as_bytes(), width, height, colours)?;
    }
    Ok(out)
}
