//! The key to bars side by side, and to lying stacks: where no series has an end of its own to name.

use super::{
    Chart, Size, float,
    mark::{Bar, Hatching},
    svg::{Anchor, Svg},
    text,
};

/// Where the names of a key stand.
#[derive(Debug)]
pub(super) struct Key {
    /// By series: the upper left corner of its sample, from the key's own, and the lines of its name.
    entries: Vec<((f64, f64), Vec<String>)>,
    /// The height of the key with the room below it; 0 for one series.
    pub(super) height: f64,
}

impl Key {
    /// Lays out a key.
    pub(super) fn of(chart: &Chart, size: Size) -> Self {
        let mut key = Self { entries: Vec::new(), height: 0.0 };
        if chart.series.len() < 2 {
            return key;
        }
        let (sample, mut at, mut row) = (size.font, (0.0, 0.0), 0.0_f64);
        for series in &chart.series {
            let lines = text::wrap(series.name, size.font, size.width - sample * 1.5);
            let width = sample * 1.5 + text::widest(lines.iter().map(String::as_str), size.font);
            if at.0 > 0.0 && at.0 + width > size.width {
                at = (0.0, at.1 + row);
                row = 0.0;
            }
            row = row.max(float(lines.len().max(1)) * size.line() + 2.0);
            key.entries.push((at, lines));
            at.0 += width + size.font * 1.4;
        }
        key.height = at.1 + row + size.font * 0.7;
        key
    }

    /// Draws the key at `top`.
    pub(super) fn draw(&self, svg: &mut Svg, hatching: &Hatching, size: Size, top: f64) {
        for (series, (corner, lines)) in self.entries.iter().enumerate() {
            let sample = (corner.0, top + corner.1 + size.font * 0.1);
            hatching.bar(svg, Bar { series, corner: sample, size: (size.font, size.font), is_provisional: false });
            for (at, line) in lines.iter().enumerate() {
                let y = top + corner.1 + size.font * 0.95 + size.line() * float(at);
                svg.text((corner.0 + size.font * 1.5, y), Anchor::Start, "chart-key", line);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{NARROW, WIDE, tests::chart};

    #[test]
    fn one_series_needs_no_key() {
        let key = Key::of(&chart(&[&[Some(1.0)]]), WIDE);
        assert!(key.entries.is_empty() && key.height.abs() < f64::EPSILON);
    }

    #[test]
    fn names_that_do_not_fit_go_to_the_next_row() {
        let mut chart = chart(&[&[Some(1.0)], &[Some(1.0)], &[Some(1.0)]]);
        for series in &mut chart.series {
            series.name = "Zakelijke dienstverlening";
        }
        let (wide, narrow) = (Key::of(&chart, WIDE), Key::of(&chart, NARROW));
        assert!((wide.entries[1].0).1.abs() < f64::EPSILON, "{wide:?}");
        assert!((narrow.entries[1].0).1 > 0.0 && (narrow.entries[1].0).0.abs() < f64::EPSILON, "{narrow:?}");
    }
}
