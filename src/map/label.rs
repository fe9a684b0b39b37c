//! What a place bears: its number, and its name where that fits.

use std::fmt::Write;

use super::{Form, Place};
use crate::chart::{HEAVY, escape, text_width, wrap};

/// Where a label stands, and how much room it has there.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    pub(super) x: i32,
    pub(super) y: i32,
    /// The widest line, in units.
    pub(super) room: i32,
    /// The most lines.
    pub(super) lines: usize,
}

/// The size of names, in units; the style sheet says the same.
const FONT: f64 = 24.0;
const LINE: i32 = 27;
/// How far the foot of letters stands below the middle of a line.
const FOOT: i32 = 8;

/// Returns the lines of a place's name at `at`; none when it does not fit.
pub(super) fn lines(place: &Place<'_>, at: At) -> Vec<String> {
    let (room, font) = (f64::from(at.room), FONT * HEAVY);
    // Behind a hyphen of its own a name may go on below.
    let name = place.name.replace('-', "- ");
    let lines = wrap(&name, font, room);
    // A word is cut only in a square, where names stand close and short.
    let is_cut = name.split_whitespace().any(|word| text_width(word, font) > room);
    let is_square = matches!(place.form, Form::Square(_));
    let fits = lines.len() <= at.lines && lines.iter().all(|line| text_width(line, font) <= room);
    if fits && (is_square || !is_cut) { lines } else { Vec::new() }
}

/// Draws the number and the lines of the name; the style sheet shows one or the other.
pub(super) fn draw(markup: &mut String, number: usize, lines: &[String], at: At) {
    let _infallible = write!(markup, "<text class=\"map-number\" x=\"{}\" y=\"{}\">{number}</text>", at.x, at.y);
    let count = i32::try_from(lines.len()).unwrap_or(1);
    let mut y = at.y + FOOT - (count - 1) * LINE / 2;
    for line in lines {
        let line = escape(&line.replace("- ", "-"));
        let _infallible = write!(markup, "<text class=\"map-name\" x=\"{}\" y=\"{y}\">{line}</text>", at.x);
        y += LINE;
    }
}
