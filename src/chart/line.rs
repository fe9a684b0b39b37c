//! Lines over time.

use super::{
    Chart, Drawing, Size,
    ends::{self, End},
    float,
    frame::{Frame, Plan},
    mark::{class, marker},
    scale::{Extent, Scale},
    svg::{Svg, place},
};

/// The radius of markers.
const RADIUS: f64 = 4.0;
/// The least distance between periods at which each of them has a marker.
const ROOMY: f64 = 16.0;
/// The least distance between markers where not every period has one.
const SPARSE: f64 = 32.0;

/// Draws the series as lines.
pub(super) fn draw(chart: &Chart, size: Size) -> Drawing {
    let mut svg = Svg::default();
    let extent = chart.extent().map(Extent::including_near_zero);
    let scale = Scale::new(extent.unwrap_or(Extent { low: 0.0, high: 1.0, is_whole: true }), size.steps);
    let ends = ends_of(chart);
    let right = ends::margin(chart, &ends, size);
    let plan = Plan { scale, has_numbers: true, has_bands: false, right, above: 0.0 };
    let frame = Frame::draw(&mut svg, chart, size, plan);
    // The first series, the region's own, lies on top.
    for series in (0..chart.series.len()).rev() {
        draw_series(&mut svg, chart, &frame, series);
    }
    ends::draw(&mut svg, chart, &frame, &ends, RADIUS);
    Drawing { svg, height: frame.height }
}

fn ends_of(chart: &Chart) -> Vec<End> {
    let last = |series| chart.values(series).last().map(|(period, value)| (series, period, value));
    let ends = (0..chart.series.len()).filter_map(last);
    ends.map(|(series, period, value)| End { series, period, value, shown: chart.show(value) }).collect()
}

fn draw_series(svg: &mut Svg, chart: &Chart, frame: &Frame, series: usize) {
    let class = class(series);
    let [firm, dashed] = [false, true].map(|is_dashed| stretches(chart, frame, series, is_dashed));
    svg.path(&format!("chart-line {class}"), &firm);
    svg.path(&format!("chart-line {class} provisional"), &dashed);
    let [full, hollow] = [false, true].map(|is_hollow| markers(chart, frame, series, is_hollow));
    svg.path(&format!("chart-mark {class}"), &full);
    svg.path(&format!("chart-mark {class} provisional"), &hollow);
}

/// Says whether a line goes from the period before to this one: both are known and can be compared.
fn is_joined(chart: &Chart, series: usize, period: usize) -> bool {
    period > 0
        && !chart.is_break(period)
        && chart.value(series, period).is_some()
        && chart.value(series, period - 1).is_some()
}

/// Returns the firm or the dashed parts of a line. A part is dashed when one of its ends is provisional.
fn stretches(chart: &Chart, frame: &Frame, series: usize, is_dashed: bool) -> String {
    let mut data = String::new();
    let mut pen = None;
    for period in (1..chart.periods.len()).filter(|period| is_joined(chart, series, *period)) {
        if (chart.is_provisional(period) || chart.is_provisional(period - 1)) != is_dashed {
            continue;
        }
        let at = |period| chart.value(series, period).map(|value| place((frame.x(period), frame.y(value))));
        if let (Some(from), Some(to)) = (at(period - 1), at(period)) {
            if pen != Some(period - 1) {
                data.push('M');
                data.push_str(&from);
            }
            data.push('L');
            data.push_str(&to);
            pen = Some(period);
        }
    }
    data
}

/// Returns the full or the hollow markers of a line.
fn markers(chart: &Chart, frame: &Frame, series: usize, is_hollow: bool) -> String {
    let values = chart.values(series).filter(|(period, _)| chart.is_provisional(*period) == is_hollow);
    let shown = values.filter(|(period, _)| has_marker(chart, frame.ground.step, series, *period));
    shown.map(|(period, value)| marker(series, (frame.x(period), frame.y(value)), RADIUS)).collect()
}

/// Says whether a value has a marker. Where points stand close, only those that must be seen have one: the last, the
/// provisional, and those without a line; and now and then one more when there are other lines to tell it from.
fn has_marker(chart: &Chart, step: f64, series: usize, period: usize) -> bool {
    let is_last = (period + 1..chart.periods.len()).all(|later| chart.value(series, later).is_none());
    let is_alone = !is_joined(chart, series, period) && !is_joined(chart, series, period + 1);
    let to_end = float(chart.periods.len() - 1 - period);
    let is_turn = chart.series.len() > 1 && to_end % (SPARSE / step).ceil() == 0.0;
    step >= ROOMY || is_last || is_alone || is_turn || chart.is_provisional(period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{WIDE, tests::chart};

    /// Returns the path data of the elements with a class.
    fn data(chart: &Chart, class: &str) -> String {
        let markup = draw(chart, WIDE).svg.into_markup();
        let opening = format!("<path class=\"{class}\" d=\"");
        markup.split(&opening).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_missing_value_is_a_gap() {
        let chart = chart(&[&[Some(1.0), Some(2.0), None, Some(4.0), Some(5.0)]]);
        assert_eq!(data(&chart, "chart-line s1").matches('M').count(), 2);
        assert_eq!(data(&chart, "chart-mark s1").matches('M').count(), 4);
    }

    #[test]
    fn a_value_between_gaps_is_still_seen() {
        let mut values = vec![Some(3.0); 90];
        (values[40], values[42]) = (None, None);
        let chart = chart(&[&values]);
        // The one between the gaps, and the last.
        assert_eq!(data(&chart, "chart-mark s1").matches('M').count(), 2);
    }

    #[test]
    fn lines_that_must_be_told_apart_have_markers_on_the_way() {
        let values = vec![Some(3.0); 90];
        assert_eq!(data(&chart(&[&values]), "chart-mark s1").matches('M').count(), 1);
        assert!(data(&chart(&[&values, &values]), "chart-mark s2").matches('M').count() > 10);
    }

    #[test]
    fn a_line_does_not_cross_a_break() {
        let mut chart = chart(&[&[Some(1.0), Some(2.0), Some(3.0)]]);
        chart.breaks = vec![(1, "nieuwe telling")];
        assert_eq!(data(&chart, "chart-line s1").matches('L').count(), 1);
    }

    #[test]
    fn what_is_provisional_is_dashed_and_hollow() {
        let mut chart = chart(&[&[Some(1.0), Some(2.0), Some(3.0)]]);
        chart.provisional = vec![false, false, true];
        assert_eq!(data(&chart, "chart-line s1").matches('L').count(), 1);
        assert_eq!(data(&chart, "chart-line s1 provisional").matches('L').count(), 1);
        assert_eq!(data(&chart, "chart-mark s1 provisional").matches('M').count(), 1);
    }

    #[test]
    fn what_is_no_number_is_missing() {
        let chart = chart(&[&[Some(1.0), Some(f64::NAN), Some(f64::INFINITY), Some(2.0)]]);
        assert_eq!(data(&chart, "chart-mark s1").matches('M').count(), 2);
        assert_eq!(data(&chart, "chart-line s1"), "");
    }
}
