//! What tells series apart without colour: a marker for each line, a hatching for each bar.

use std::fmt::Write;

use super::svg::{Svg, number, place};

/// Returns the class of a series: `s1` to `s6`, and `rest` for those after them.
pub(super) fn class(series: usize) -> &'static str {
    ["s1", "s2", "s3", "s4", "s5", "s6"].get(series).copied().unwrap_or("rest")
}

/// Returns a series' marker as path data: circle, square, triangle, diamond, triangle on its point, cross.
pub(super) fn marker(series: usize, (x, y): (f64, f64), r: f64) -> String {
    let polygon = |corners: &[(f64, f64)]| {
        let corners: Vec<String> = corners.iter().map(|(dx, dy)| place((x + dx * r, y + dy * r))).collect();
        format!("M{}z", corners.join("L"))
    };
    match series {
        1 => polygon(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]),
        2 => polygon(&[(0.0, -1.25), (1.2, 0.9), (-1.2, 0.9)]),
        3 => polygon(&[(0.0, -1.35), (1.35, 0.0), (0.0, 1.35), (-1.35, 0.0)]),
        4 => polygon(&[(0.0, 1.25), (1.2, -0.9), (-1.2, -0.9)]),
        5 => polygon(&CROSS),
        _ => {
            let (start, r, d) = (place((x - r, y)), number(r), number(2.0 * r));
            format!("M{start}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0-{d} 0z")
        }
    }
}

/// A plus sign, as wide as high.
const CROSS: [(f64, f64); 12] = [
    (-0.4, -1.2),
    (0.4, -1.2),
    (0.4, -0.4),
    (1.2, -0.4),
    (1.2, 0.4),
    (0.4, 0.4),
    (0.4, 1.2),
    (-0.4, 1.2),
    (-0.4, 0.4),
    (-1.2, 0.4),
    (-1.2, -0.4),
    (-0.4, -0.4),
];

/// The hatchings of bars, as paths in a tile of 8 by 8. The first series is plain.
const HATCHES: [&str; 5] =
    ["M-2 2L2-2M0 8L8 0M6 10L10 6", "M2 2h.01M6 6h.01", "M0 2h8M0 6h8", "M-2 6L2 10M0 0L8 8M6-2L10 2", "M2 0v8M6 0v8"];

/// The hatchings that a drawing has defined.
#[derive(Debug, Clone)]
pub(super) struct Hatching {
    /// The prefix of the patterns' ids; nothing when bars stay plain.
    prefix: Option<String>,
}

impl Hatching {
    /// Defines hatchings for `count` series, unless there is but one.
    pub(super) fn define(svg: &mut Svg, prefix: String, count: usize) -> Self {
        if count < 2 {
            return Self { prefix: None };
        }
        let mut markup = String::from("<defs>");
        for (at, tile) in HATCHES.iter().enumerate().take(count - 1) {
            let class = if at == 1 { "chart-dots" } else { "chart-hatch" };
            let _infallible = write!(
                markup,
                "<pattern id=\"{prefix}-h{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
                 <path class=\"{class}\" d=\"{tile}\"/></pattern>",
                at + 2
            );
        }
        svg.raw(&markup);
        svg.raw("</defs>");
        Self { prefix: Some(prefix) }
    }

    /// Draws a bar from a corner with a size, hollow when it is provisional.
    pub(super) fn bar(&self, svg: &mut Svg, bar: Bar) {
        let class = class(bar.series);
        let ((x, y), (width, height)) = (bar.corner, bar.size);
        if bar.is_provisional {
            // The outline is drawn inside, so that the bar is as long as its value.
            let inset = 0.8_f64.min(width / 2.0).min(height / 2.0);
            let size = (width - 2.0 * inset, height - 2.0 * inset);
            svg.rect((x + inset, y + inset), size, &format!("class=\"chart-bar {class} provisional\""));
            return;
        }
        svg.rect(bar.corner, bar.size, &format!("class=\"chart-bar {class}\""));
        if let Some(prefix) = self.prefix.as_ref().filter(|_| (1..=HATCHES.len()).contains(&bar.series)) {
            svg.rect(
                bar.corner,
                bar.size,
                &format!("class=\"chart-over\" fill=\"url(#{prefix}-h{})\"", bar.series + 1),
            );
        }
    }
}

/// A bar to draw.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bar {
    /// Its series.
    pub(super) series: usize,
    /// Its upper left corner.
    pub(super) corner: (f64, f64),
    /// Its width and height.
    pub(super) size: (f64, f64),
    /// Whether it is provisional.
    pub(super) is_provisional: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_series_have_six_markers_and_classes() {
        for one in 0..6 {
            for two in 0..one {
                assert_ne!(marker(one, (0.0, 0.0), 4.0), marker(two, (0.0, 0.0), 4.0));
                assert_ne!(class(one), class(two));
            }
        }
        assert_eq!(class(6), "rest");
    }

    #[test]
    fn every_series_but_the_first_is_hatched() {
        let mut svg = Svg::default();
        let hatching = Hatching::define(&mut svg, "f".to_owned(), 6);
        for series in 0..6 {
            hatching.bar(&mut svg, Bar { series, corner: (0.0, 0.0), size: (9.0, 9.0), is_provisional: false });
        }
        let markup = svg.into_markup();
        for series in 2..=6 {
            assert!(markup.contains(&format!("id=\"f-h{series}\"")) && markup.contains(&format!("url(#f-h{series})")));
        }
        assert!(!markup.contains("f-h1\"") && !markup.contains("f-h7"), "{markup}");
    }

    #[test]
    fn one_series_is_plain_and_what_is_provisional_is_hollow() {
        let mut svg = Svg::default();
        let hatching = Hatching::define(&mut svg, "f".to_owned(), 1);
        hatching.bar(&mut svg, Bar { series: 0, corner: (0.0, 0.0), size: (9.0, 9.0), is_provisional: true });
        let markup = svg.into_markup();
        assert!(markup.starts_with("<rect class=\"chart-bar s1 provisional\" x=\"0.8\""), "{markup}");
    }
}
