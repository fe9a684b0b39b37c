//! Lying bars, for categories whose names are too long to stand below columns.
//!
//! In a wide place the names stand to the left; on a telephone above the bars, so that both have the whole width.

use super::{
    Chart, Drawing, Kind, Size, float,
    frame::{draw_unit, unit_height},
    key::Key,
    mark::{Bar, Hatching},
    scale::Extent,
    svg::{Anchor, Svg},
    text,
};

/// The room between a bar and the text beside it.
const BESIDE: f64 = 8.0;

/// The measures of lying bars.
struct Rows<'a> {
    chart: &'a Chart<'a>,
    size: Size,
    hatching: Hatching,
    /// The names, line by line.
    names: Vec<Vec<String>>,
    /// The room for names on the left; 0 when they stand above.
    beside: f64,
    /// The place of zero.
    zero: f64,
    /// The length of one unit.
    unit: f64,
}

/// Draws the values as lying bars.
pub(super) fn draw(chart: &Chart, size: Size) -> Drawing {
    let mut svg = Svg::default();
    let hatching = Hatching::define(&mut svg, chart.id_for(size), chart.series.len());
    let key = Key::of(chart, size);
    draw_unit(&mut svg, chart, size);
    key.draw(&mut svg, &hatching, size, unit_height(chart, size));
    let top = unit_height(chart, size) + key.height + 4.0;
    let mut y = top;
    let rows = Rows::new(chart, size, hatching);
    for category in 0..chart.periods.len() {
        y = rows.category(&mut svg, category, y);
    }
    if rows.beside > 0.0 {
        rows.baseline(&mut svg, top, y - rows.between());
    }
    Drawing { svg, height: y - rows.between() + 2.0 }
}

impl<'a> Rows<'a> {
    fn new(chart: &'a Chart, size: Size, hatching: Hatching) -> Self {
        let is_wide = size.width > 500.0;
        let most = if is_wide { size.width * 0.36 } else { size.width };
        let names: Vec<Vec<String>> = chart.periods.iter().map(|name| text::wrap(name, size.font, most)).collect();
        let widest = text::widest(names.iter().flatten().map(String::as_str), size.font);
        let beside = if is_wide { widest + BESIDE * 1.5 } else { 0.0 };
        let rows = Self { chart, size, hatching, names, beside, zero: 0.0, unit: 0.0 };
        rows.measured()
    }

    /// Finds the scale on which every bar and the number at its end fit.
    fn measured(mut self) -> Self {
        let ends = (0..self.chart.periods.len()).flat_map(|category| self.ends(category));
        let (mut before, mut behind) = (0.0_f64, 0.0_f64);
        let extent = Extent::of(ends.clone().map(|(value, _)| value)).map(Extent::including_zero);
        for (value, shown) in ends {
            let room = text::width(&shown, self.size.font) * text::HEAVY + BESIDE;
            if value < 0.0 { before = before.max(room) } else { behind = behind.max(room) }
        }
        let (low, high) = extent.map_or((0.0, 1.0), |extent| (extent.low, extent.high));
        let span = if high > low { high - low } else { 1.0 };
        // Words such as "geen cijfer" stand at zero and need their room there.
        behind = behind.max(text::width(self.chart.words.missing, self.size.font) + BESIDE - (high / span) * 80.0);
        self.unit = ((self.size.width - self.beside - before - behind) / span).max(0.0);
        self.zero = self.beside + before - low * self.unit;
        self
    }

    /// Returns the ends of a category's bars and what is written there.
    fn ends(&self, category: usize) -> Vec<(f64, String)> {
        let values = (0..self.chart.series.len()).filter_map(|series| self.chart.value(series, category));
        match self.chart.kind {
            Kind::Stacked => {
                let below: f64 = values.clone().filter(|value| *value < 0.0).sum();
                let above: f64 = values.clone().filter(|value| *value >= 0.0).sum();
                vec![(below, String::new()), (above, self.total(category))]
            }
            Kind::Bar | Kind::Line => values.map(|value| (value, self.shown(category, value))).collect(),
        }
    }

    /// Returns the sum of a stack, or the words for a missing figure when a part of it is not known.
    fn total(&self, category: usize) -> String {
        let values: Option<Vec<f64>> =
            (0..self.chart.series.len()).map(|series| self.chart.value(series, category)).collect();
        values.map_or_else(
            || self.chart.words.missing.to_owned(),
            |values| self.shown(category, values.iter().sum::<f64>()),
        )
    }

    fn shown(&self, category: usize, value: f64) -> String {
        let shown = self.chart.show(value);
        if self.chart.is_provisional(category) { format!("{shown} ({})", self.chart.words.provisional) } else { shown }
    }

    /// Returns the thickness of a bar.
    fn thickness(&self) -> f64 {
        let is_single = self.chart.kind == Kind::Stacked || self.chart.series.len() == 1;
        if is_single { self.size.font * 1.5 } else { self.size.font * 1.15 }
    }

    /// Returns the room between two categories.
    fn between(&self) -> f64 {
        if self.beside > 0.0 && self.chart.series.len() == 1 { self.size.font * 0.6 } else { self.size.font }
    }

    /// Draws a category at `y` and returns where the next one starts.
    fn category(&self, svg: &mut Svg, category: usize, y: f64) -> f64 {
        let lines = self.names.get(category).map_or(&[][..], Vec::as_slice);
        let text = float(lines.len()) * self.size.line();
        let bars = match self.chart.kind {
            Kind::Stacked => self.thickness(),
            Kind::Bar | Kind::Line => self.thickness() * float(self.chart.series.len()),
        };
        let (name, bar, height) = if self.beside > 0.0 {
            let height = text.max(bars);
            (y + (height - text) / 2.0, y + (height - bars) / 2.0, height)
        } else {
            (y, y + text + 2.0, text + 2.0 + bars)
        };
        self.name(svg, lines, name);
        match self.chart.kind {
            Kind::Stacked => self.stack(svg, category, bar),
            Kind::Bar | Kind::Line => self.bars(svg, category, bar),
        }
        if self.beside <= 0.0 {
            // One line for all would run through the names.
            self.baseline(svg, bar, y + height);
        }
        y + height + self.between()
    }

    fn baseline(&self, svg: &mut Svg, from: f64, to: f64) {
        svg.line((self.zero, from - 2.0), (self.zero, to + 2.0), "chart-zero");
    }

    fn name(&self, svg: &mut Svg, lines: &[String], y: f64) {
        let (x, anchor) =
            if self.beside > 0.0 { (self.beside - BESIDE * 1.5, Anchor::End) } else { (0.0, Anchor::Start) };
        for (at, line) in lines.iter().enumerate() {
            svg.text((x, y + self.size.font + self.size.line() * float(at)), anchor, "chart-label", line);
        }
    }

    fn stack(&self, svg: &mut Svg, category: usize, y: f64) {
        for series in 0..self.chart.series.len() {
            if let Some(value) = self.chart.value(series, category) {
                let base = self.chart.base(series, category);
                self.bar(svg, (series, category), y, (base, base + value));
            }
        }
        for (end, shown) in self.ends(category).into_iter().filter(|(_, shown)| !shown.is_empty()) {
            let class = if shown == self.chart.words.missing { "chart-missing" } else { "chart-value" };
            self.number(svg, y, (end, &shown), class);
        }
    }

    fn bars(&self, svg: &mut Svg, category: usize, y: f64) {
        for series in 0..self.chart.series.len() {
            let y = y + self.thickness() * float(series);
            if let Some(value) = self.chart.value(series, category) {
                self.bar(svg, (series, category), y, (0.0, value));
                self.number(svg, y, (value, &self.shown(category, value)), "chart-value");
            } else {
                let place = (self.zero + BESIDE, y + self.middle());
                svg.text(place, Anchor::Start, "chart-missing", self.chart.words.missing);
            }
        }
    }

    fn bar(&self, svg: &mut Svg, (series, category): (usize, usize), y: f64, (from, to): (f64, f64)) {
        let (left, right) = (self.zero + from.min(to) * self.unit, self.zero + from.max(to) * self.unit);
        let gap = if self.chart.kind == Kind::Bar && self.chart.series.len() > 1 { 1.5 } else { 0.0 };
        let is_provisional = self.chart.is_provisional(category);
        let size = (right - left, self.thickness() - gap);
        self.hatching.bar(svg, Bar { series, corner: (left, y), size, is_provisional });
    }

    fn number(&self, svg: &mut Svg, y: f64, (value, shown): (f64, &str), class: &str) {
        let x = self.zero + value * self.unit;
        let (x, anchor) = if value < 0.0 { (x - BESIDE, Anchor::End) } else { (x + BESIDE, Anchor::Start) };
        svg.text((x, y + self.middle()), anchor, class, shown);
    }

    /// Returns the distance from a bar's upper edge to the foot of the letters beside it.
    fn middle(&self) -> f64 {
        self.thickness() / 2.0 + self.size.font * 0.35
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{NARROW, WIDE, tests::chart};

    #[test]
    fn every_bar_and_number_lies_inside() {
        let mut chart =
            chart(&[&[Some(1_200.0), Some(-300.0), None, Some(0.0)], &[Some(5.0), None, Some(2.0), Some(1.0)]]);
        chart.kind = Kind::Bar;
        chart.provisional = vec![false, true, false, false];
        for size in [WIDE, NARROW] {
            let rows = Rows::new(&chart, size, Hatching::define(&mut Svg::default(), String::new(), 1));
            for category in 0..4 {
                for (value, shown) in rows.ends(category) {
                    let end = rows.zero + value * rows.unit;
                    let room = text::width(&shown, size.font) + BESIDE;
                    assert!(if value < 0.0 {
                        end - room >= rows.beside - 1e-9
                    } else {
                        end + room <= size.width + 1e-9
                    });
                }
            }
        }
    }

    #[test]
    fn names_stand_beside_the_bars_or_above_them() {
        let chart = chart(&[&[Some(1.0), Some(2.0)]]);
        let (wide, narrow) = (draw(&chart, WIDE), draw(&chart, NARROW));
        assert!(wide.svg.into_markup().contains("text-anchor=\"end\">2021<"));
        assert!(narrow.svg.into_markup().contains("x=\"0\" y=\"") && narrow.height > wide.height);
    }

    #[test]
    fn a_missing_value_is_a_word_and_zero_is_a_number() {
        let mut chart = chart(&[&[None, Some(0.0)]]);
        chart.kind = Kind::Bar;
        let markup = draw(&chart, WIDE).svg.into_markup();
        assert!(
            markup.contains("class=\"chart-missing\"") && markup.contains(">geen cijfer<") && markup.contains(">0<")
        );
        assert!(!markup.contains("chart-bar"));
    }

    #[test]
    fn the_total_of_a_stack_with_a_gap_is_not_known() {
        let mut chart = chart(&[&[Some(3.0), Some(1.0)], &[Some(4.0), None]]);
        chart.kind = Kind::Stacked;
        let markup = draw(&chart, WIDE).svg.into_markup();
        assert!(markup.contains(">7<") && markup.contains(">geen cijfer<") && !markup.contains(">1<"), "{markup}");
    }
}
