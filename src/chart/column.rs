//! Standing bars: one by one, side by side, or stacked.

use super::{
    Chart, Drawing, Kind, Size,
    ends::{self, End},
    float,
    frame::{self, Frame, Plan},
    key::Key,
    mark::{Bar, Hatching},
    scale::{Extent, Scale},
    svg::{Anchor, Svg},
    text,
};

/// The part of a period's place that its bars take.
const SHARE: f64 = 0.76;
/// The widest bar: wider ones look like areas.
const WIDEST: f64 = 72.0;

/// Draws the values as standing bars.
pub(super) fn draw(chart: &Chart, size: Size) -> Drawing {
    let mut svg = Svg::default();
    let hatching = Hatching::define(&mut svg, chart.id_for(size), chart.series.len());
    let is_stacked = chart.kind == Kind::Stacked;
    let extent = if is_stacked { stacked_extent(chart) } else { chart.extent() };
    let extent = extent.unwrap_or(Extent { low: 0.0, high: 1.0, is_whole: true }).including_zero();
    let ends = if is_stacked { ends_of(chart) } else { Vec::new() };
    let key = if is_stacked { None } else { Some(Key::of(chart, size)) };
    let bears_values = bears_values(chart, size);
    let plan = Plan {
        scale: if bears_values { tight(extent) } else { Scale::new(extent, size.steps) },
        has_numbers: !bears_values,
        has_bands: true,
        right: if is_stacked { ends::margin(chart, &ends, size) } else { 0.0 },
        above: key.as_ref().map_or(0.0, |key| key.height),
    };
    let frame = Frame::draw(&mut svg, chart, size, plan);
    if let Some(key) = key {
        key.draw(&mut svg, &hatching, size, frame::unit_height(chart, size));
    }
    for period in 0..chart.periods.len() {
        let column = Column { chart, frame: &frame, hatching: &hatching, period, bears_values };
        if is_stacked { column.stack(&mut svg) } else { column.side_by_side(&mut svg) }
    }
    frame.draw_zero(&mut svg);
    ends::draw(&mut svg, chart, &frame, &ends, stack_width(&frame) / 2.0);
    Drawing { svg, height: frame.height }
}

/// Says whether every bar bears its value, so that no axis is needed: one series, and room for each number.
fn bears_values(chart: &Chart, size: Size) -> bool {
    let room = size.width / float(chart.periods.len().max(1)) - 4.0;
    let fits = |value: f64| text::width(&chart.show(value), size.font) * text::HEAVY <= room;
    chart.kind == Kind::Bar && chart.series.len() == 1 && chart.values(0).all(|(_, value)| fits(value))
}

/// Returns an axis from end to end of the values: without numbers it need not be round.
fn tight(extent: Extent) -> Scale {
    let high = if extent.high <= extent.low { 1.0 } else { extent.high };
    let room = (high - extent.low) * 0.08;
    // Numbers of negative values stand below their bars.
    let low = if extent.low < 0.0 { extent.low - room } else { 0.0 };
    let mut ticks = vec![low, 0.0, high + room];
    ticks.dedup();
    Scale { ticks }
}

/// Returns the sums of a period's negative and positive values.
fn sums(chart: &Chart, period: usize) -> (f64, f64) {
    let values = (0..chart.series.len()).filter_map(|series| chart.value(series, period));
    values.fold(
        (0.0, 0.0),
        |(below, above), value| {
            if value < 0.0 { (below + value, above) } else { (below, above + value) }
        },
    )
}

fn stacked_extent(chart: &Chart) -> Option<Extent> {
    let periods = 0..chart.periods.len();
    Extent::of(periods.map(|period| sums(chart, period)).flat_map(|(below, above)| [below, above]))
}

/// Returns each series' end: the middle of its part of the last stack in which it is.
fn ends_of(chart: &Chart) -> Vec<End> {
    let series = 0..chart.series.len();
    series
        .filter_map(|series| {
            let (period, value) = chart.values(series).last()?;
            let base = chart.base(series, period);
            Some(End { series, period, value: base + value / 2.0, shown: String::new() })
        })
        .collect()
}

/// Returns the width of a stack.
fn stack_width(frame: &Frame) -> f64 {
    (frame.ground.step * SHARE).min(WIDEST)
}

/// The bars of one period.
struct Column<'a> {
    chart: &'a Chart<'a>,
    frame: &'a Frame,
    hatching: &'a Hatching,
    period: usize,
    bears_values: bool,
}

impl Column<'_> {
    fn stack(&self, svg: &mut Svg) {
        let width = stack_width(self.frame);
        let left = self.frame.x(self.period) - width / 2.0;
        let mut is_whole = true;
        for series in 0..self.chart.series.len() {
            match self.chart.value(series, self.period) {
                Some(value) => {
                    let base = self.chart.base(series, self.period);
                    self.bar(svg, series, (left, width), (base, base + value));
                }
                None => is_whole = false,
            }
        }
        if !is_whole {
            self.missing(svg, left + width / 2.0, self.frame.ground.step, sums(self.chart, self.period).1);
        }
    }

    fn side_by_side(&self, svg: &mut Svg) {
        let count = float(self.chart.series.len());
        let slot = (self.frame.ground.step * SHARE / count).min(WIDEST);
        let left = self.frame.x(self.period) - slot * count / 2.0;
        // Bars that are wide enough stand a little apart.
        let gap = if count > 1.0 && slot > 6.0 { 1.5 } else { 0.0 };
        for series in 0..self.chart.series.len() {
            let left = left + slot * float(series);
            let Some(value) = self.chart.value(series, self.period) else {
                let room = if count > 1.0 { slot } else { self.frame.ground.step };
                self.missing(svg, left + slot / 2.0, room, 0.0);
                continue;
            };
            self.bar(svg, series, (left, slot - gap), (0.0, value));
            if self.bears_values {
                self.number(svg, left + slot / 2.0, value);
            }
        }
    }

    fn bar(&self, svg: &mut Svg, series: usize, (left, width): (f64, f64), (from, to): (f64, f64)) {
        let (top, bottom) = (self.frame.y(from.max(to)), self.frame.y(from.min(to)));
        let is_provisional = self.chart.is_provisional(self.period);
        self.hatching.bar(svg, Bar { series, corner: (left, top), size: (width, bottom - top), is_provisional });
    }

    fn number(&self, svg: &mut Svg, x: f64, value: f64) {
        let font = self.frame.size.font;
        let beside = if value < 0.0 { font } else { -font * 0.35 };
        svg.text((x, self.frame.y(value) + beside), Anchor::Middle, "chart-value", &self.chart.show(value));
    }

    /// Says that a value is missing: in words where there is room, with a dash elsewhere. Nothing would look like zero.
    fn missing(&self, svg: &mut Svg, x: f64, room: f64, above: f64) {
        let font = self.frame.size.font;
        let lines = text::wrap(self.chart.words.missing, font, room);
        let fits = text::widest(lines.iter().map(String::as_str), font) <= room
            && text::widest(self.chart.words.missing.split_whitespace(), font) <= room;
        let lines = if fits { lines } else { vec!["–".to_owned()] };
        for (at, line) in lines.iter().rev().enumerate() {
            let y = self.frame.y(above) - font * 0.4 - self.frame.size.line() * float(at);
            svg.text((x, y), Anchor::Middle, "chart-missing", line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{NARROW, WIDE, tests::chart};

    fn bars(series: &[&[Option<f64>]], kind: Kind) -> (Vec<[f64; 4]>, String) {
        let mut chart = chart(series);
        chart.kind = kind;
        let markup = draw(&chart, WIDE).svg.into_markup();
        let rects = markup.split("<rect class=\"chart-bar").skip(1);
        let read = |rect: &str, name: &str| {
            let rest = rect.split(&format!(" {name}=\"")).nth(1)?;
            rest.split('"').next()?.parse::<f64>().ok()
        };
        let rects = rects.filter(|rect| !rect.contains("width=\"16\""));
        let places = rects
            .filter_map(|rect| Some([read(rect, "x")?, read(rect, "y")?, read(rect, "width")?, read(rect, "height")?]));
        (places.collect(), markup)
    }

    #[test]
    fn bars_are_as_long_as_their_values() {
        let (bars, _) = bars(&[&[Some(100.0), Some(50.0), Some(-50.0)]], Kind::Bar);
        assert!((bars[0][3] - 2.0 * bars[1][3]).abs() < 0.3 && (bars[1][3] - bars[2][3]).abs() < 0.3, "{bars:?}");
        // The negative one hangs where the positive ones stand.
        assert!((bars[0][1] + bars[0][3] - bars[2][1]).abs() < 0.3, "{bars:?}");
    }

    #[test]
    fn a_missing_value_has_no_bar_but_words() {
        let (bars, markup) = bars(&[&[Some(100.0), None, Some(0.0)]], Kind::Bar);
        assert_eq!(bars.len(), 1);
        assert!(markup.contains(">geen cijfer<") && markup.contains("class=\"chart-value\""), "{markup}");
        assert!(markup.contains(">0<"));
    }

    #[test]
    fn stacks_stand_on_each_other_and_negative_parts_hang_below_zero() {
        let (bars, markup) = bars(&[&[Some(30.0)], &[Some(20.0)], &[Some(-10.0)]], Kind::Stacked);
        let ends: Vec<f64> = bars.iter().map(|bar| bar[1] + bar[3]).collect();
        assert!((ends[1] - bars[0][1]).abs() < 0.3 && (bars[2][1] - ends[0]).abs() < 0.3, "{bars:?}");
        assert_eq!(markup.matches("chart-end").count(), 3);
    }

    #[test]
    fn a_stack_that_is_not_whole_says_so() {
        let (_, markup) = bars(&[&[Some(30.0), Some(30.0)], &[None, Some(20.0)]], Kind::Stacked);
        assert_eq!(markup.matches("chart-missing").count(), 1);
    }

    #[test]
    fn many_bars_have_an_axis_instead_of_numbers() {
        let values = vec![Some(12_345.0); 30];
        let chart = chart(&[&values]);
        assert!(!bears_values(&chart, NARROW));
        let markup = draw(&chart, NARROW).svg.into_markup();
        assert!(markup.contains("chart-number") && !markup.contains("chart-value"));
    }
}
