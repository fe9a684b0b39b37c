//! Names beside the ends of lines and stacks, where the eye arrives; a legend would make it travel back and forth.

use std::fmt::Write;

use super::{
    Chart, Size, float,
    frame::Frame,
    mark::class,
    spread::{Wish, spread},
    svg::{Svg, number, place},
    text::{self, escape},
};

/// The end of a series.
#[derive(Debug, Clone)]
pub(super) struct End {
    /// The series.
    pub(super) series: usize,
    /// Its last period with a value.
    pub(super) period: usize,
    /// The place of its last value on the axis of values.
    pub(super) value: f64,
    /// The last value as it is shown; empty when it is not.
    pub(super) shown: String,
}

/// The distance from the plot to the labels.
const BESIDE: f64 = 10.0;
/// How far a label may stand from its line's end before a thin line joins them, in lines of text.
const NEAR: f64 = 0.6;

/// One line of a label: a part of the name, and the value when it ends here.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    name: String,
    value: String,
}

/// Returns the room that labels need to the right of the plot.
pub(super) fn margin(chart: &Chart, ends: &[End], size: Size) -> f64 {
    let lines = ends.iter().flat_map(|end| lines(chart, end, size));
    // The names are bold, which is a little wider.
    let widest = lines.map(|line| width(&line, size)).fold(0.0, f64::max);
    if widest > 0.0 { widest + BESIDE } else { BESIDE }
}

fn width(line: &Line, size: Size) -> f64 {
    let between = if line.name.is_empty() || line.value.is_empty() { "" } else { " " };
    text::width(&line.name, size.font) * text::HEAVY
        + text::width(between, size.font)
        + text::width(&line.value, size.font)
}

fn lines(chart: &Chart, end: &End, size: Size) -> Vec<Line> {
    let name = chart.series.get(end.series).map_or("", |series| series.name);
    let names = text::wrap(name, size.font * text::HEAVY, size.label);
    let mut lines: Vec<Line> = names.into_iter().map(|name| Line { name, value: String::new() }).collect();
    if end.shown.is_empty() {
        return lines;
    }
    if let Some(last) = lines.last_mut() {
        last.value.clone_from(&end.shown);
        if width(last, size) <= size.label {
            return lines;
        }
        last.value.clear();
    }
    lines.push(Line { name: String::new(), value: end.shown.clone() });
    lines
}

/// Draws the labels, moved apart where they would overlap. `reach` is how far a marker or bar reaches to the right of its
/// period.
pub(super) fn draw(svg: &mut Svg, chart: &Chart, frame: &Frame, ends: &[End], reach: f64) {
    let size = frame.size;
    let labels: Vec<Vec<Line>> = ends.iter().map(|end| lines(chart, end, size)).collect();
    let wishes: Vec<Wish> = ends
        .iter()
        .zip(&labels)
        .map(|(end, lines)| Wish { at: frame.y(end.value), height: float(lines.len()) * size.line() + 2.0 })
        .collect();
    let places = spread(&wishes, frame.top - size.line(), frame.bottom + size.line() / 2.0);
    for ((end, lines), y) in ends.iter().zip(&labels).zip(places) {
        if !lines.is_empty() {
            let from = (frame.x(end.period) + reach + 2.0, frame.y(end.value));
            let is_last = end.period + 1 == chart.periods.len();
            if !is_last || (from.1 - y).abs() > size.line() * NEAR {
                join(svg, from, (frame.ground.right + BESIDE * 0.7, y));
            }
            write(svg, end.series, lines, (frame.ground.right + BESIDE, y), size);
        }
    }
}

/// Joins a label with its line's end when it could not stand there.
fn join(svg: &mut Svg, from: (f64, f64), to: (f64, f64)) {
    let turn = (to.0 - BESIDE * 0.6, from.1);
    svg.path("chart-leader", &format!("M{}L{}L{}", place(from), place(turn), place(to)));
}

fn write(svg: &mut Svg, series: usize, lines: &[Line], (x, y): (f64, f64), size: Size) {
    let class = class(series);
    let first = y - size.line() * (float(lines.len()) - 1.0) / 2.0 + size.font * 0.35;
    for (at, line) in lines.iter().enumerate() {
        let mut content = String::new();
        if !line.name.is_empty() {
            let _infallible = write!(content, "<tspan class=\"chart-name\">{}</tspan>", escape(&line.name));
        }
        if !line.value.is_empty() {
            content.push_str(if content.is_empty() { "" } else { " " });
            content.push_str(&escape(&line.value));
        }
        let (x, y) = (number(x), number(first + size.line() * float(at)));
        svg.raw(&format!("<text class=\"chart-end {class}\" x=\"{x}\" y=\"{y}\">{content}</text>"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{NARROW, WIDE, tests::chart};

    fn end(shown: &str) -> End {
        End { series: 0, period: 0, value: 1.0, shown: shown.to_owned() }
    }

    #[test]
    fn a_value_stands_behind_the_name_or_below_it() {
        let mut chart = chart(&[&[Some(1.0)]]);
        chart.series[0].name = "Twente";
        assert_eq!(lines(&chart, &end("4,2"), WIDE), [Line { name: "Twente".to_owned(), value: "4,2".to_owned() }]);
        let below = lines(&chart, &end("1.234.567.890"), NARROW);
        assert_eq!(below[1], Line { name: String::new(), value: "1.234.567.890".to_owned() });
    }

    #[test]
    fn long_names_are_wrapped_within_their_place() {
        let mut chart = chart(&[&[Some(1.0)]]);
        chart.series[0].name = "Openbaar bestuur en overheidsdiensten";
        for size in [WIDE, NARROW] {
            let widest = lines(&chart, &end("12"), size).iter().map(|line| width(line, size)).fold(0.0, f64::max);
            assert!(widest <= size.label, "{widest}");
            assert!(margin(&chart, &[end("12")], size) <= size.label + BESIDE);
        }
    }

    #[test]
    fn one_series_without_a_name_shows_its_value() {
        let mut chart = chart(&[&[Some(1.0)]]);
        chart.series[0].name = "";
        assert_eq!(lines(&chart, &end("7"), WIDE), [Line { name: String::new(), value: "7".to_owned() }]);
        assert_eq!(lines(&chart, &end(""), WIDE), []);
    }
}
