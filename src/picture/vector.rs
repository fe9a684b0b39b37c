//! Pictures that are published as they are: drawings (SVG) and GIF. Only how large they are is of interest.

use super::{
    look::{Structure, little},
    turn::Turn,
};

/// How many bytes of a drawing are looked at.
const DRAWING_HEAD: usize = 1 << 12;

/// The size of a drawing that says nothing of it, as browsers take it (CSS Images 3, section 5.2).
const DEFAULT_SIZE: (u32, u32) = (300, 150);

pub(super) fn gif(bytes: &[u8]) -> Structure {
    Structure { size: little(bytes, 6, 2).zip(little(bytes, 8, 2)), turn: Turn::NONE, is_moving: true, is_whole: true }
}

/// Says whether a file begins as a drawing does.
pub(super) fn is_svg(bytes: &[u8]) -> bool {
    head(bytes).contains("<svg")
}

/// Reads the size of a drawing, or its `viewBox` when it has none in pixels.
pub(super) fn svg(bytes: &[u8]) -> Structure {
    let text = head(bytes);
    let tag = text.find("<svg").and_then(|start| Some(&text[start..start + text[start..].find('>')?]));
    let size = tag.map(|tag| svg_size(tag).unwrap_or(DEFAULT_SIZE));
    Structure { size, turn: Turn::NONE, is_moving: false, is_whole: tag.is_some() }
}

fn head(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(DRAWING_HEAD)])
}

fn svg_size(tag: &str) -> Option<(u32, u32)> {
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
