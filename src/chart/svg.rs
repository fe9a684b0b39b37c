//! The few SVG elements that a chart is made of. They carry classes and places; colours are the style sheet's.

use std::fmt::Write;

use super::text::escape;
use crate::format;

/// Where a text stands relative to its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// To the right of it.
    Start,
    /// Around it.
    Middle,
    /// To the left of it.
    End,
}

/// A drawing in the making.
#[derive(Debug, Default)]
pub(super) struct Svg(String);

/// Returns a number with at most one decimal: fine enough, and the same on every machine.
pub(crate) fn number(value: f64) -> String {
    if let Some(whole) = format::whole(value) {
        return whole.to_string();
    }
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Returns `x y` for path data.
pub(super) fn place((x, y): (f64, f64)) -> String {
    format!("{} {}", number(x), number(y))
}

impl Svg {
    /// Adds markup that is already safe.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds an element with text in it.
    pub(super) fn text(&mut self, (x, y): (f64, f64), anchor: Anchor, class: &str, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let (x, y, text) = (number(x), number(y), escape(text));
        let _infallible = write!(self.0, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{anchor}>{text}</text>");
    }

    /// Adds a straight line.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        self.path(class, &format!("M{}L{}", place(from), place(to)));
    }

    /// Adds a path, unless it is empty.
    pub(super) fn path(&mut self, class: &str, data: &str) {
        if !data.is_empty() {
            let _infallible = write!(self.0, "<path class=\"{class}\" d=\"{data}\"/>");
        }
    }

    /// Adds a rectangle; one without area is left out.
    pub(super) fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), attributes: &str) {
        if width > 0.0 && height > 0.0 {
            let (x, y, width, height) = (number(x), number(y), number(width), number(height));
            let _infallible =
                write!(self.0, "<rect {attributes} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
        }
    }

    /// Returns the markup.
    pub(super) fn into_markup(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_never_minus_zero() {
        assert_eq!([12.0, 12.04, -0.04, 0.25, -3.16].map(number), ["12", "12", "0", "0.2", "-3.2"]);
    }

    #[test]
    fn text_is_escaped_and_empty_shapes_are_left_out() {
        let mut svg = Svg::default();
        svg.text((1.0, 2.0), Anchor::End, "a", "<x>");
        svg.rect((0.0, 0.0), (10.0, 0.0), "class=\"b\"");
        svg.path("c", "");
        assert_eq!(svg.into_markup(), "<text class=\"a\" x=\"1\" y=\"2\" text-anchor=\"end\">&lt;x&gt;</text>");
    }
}
