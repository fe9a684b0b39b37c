//! What stands around lines and columns: the axes, the grid, the unit and the notes.

use super::{
    Chart, Size, axis, float,
    note::{Ground, Notes},
    scale::Scale,
    svg::{Anchor, Svg},
    text,
};

/// What a form asks of its frame.
pub(super) struct Plan {
    /// The axis of values.
    pub(super) scale: Scale,
    /// Whether its numbers are shown; not when every bar bears its own.
    pub(super) has_numbers: bool,
    /// Whether periods are bands side by side; otherwise they are points, the first and the last at the edges.
    pub(super) has_bands: bool,
    /// The room for labels to the right.
    pub(super) right: f64,
    /// The room below the unit, for a key.
    pub(super) above: f64,
}

/// The plot, and how values and periods become places in it.
pub(super) struct Frame {
    /// The size of the drawing.
    pub(super) size: Size,
    /// The plot's upper edge.
    pub(super) top: f64,
    /// The plot's lower edge.
    pub(super) bottom: f64,
    /// The plot's left edge, right edge and periods.
    pub(super) ground: Ground,
    /// The height of the whole drawing.
    pub(super) height: f64,
    scale: Scale,
}

/// How far the first and last points stand from the plot's edges, so that their markers are whole.
const INSET: f64 = 8.0;
/// The distance between the axis and its numbers or labels.
const BESIDE: f64 = 8.0;

impl Frame {
    /// Lays out a frame and draws it. Notes make the drawing higher, never the plot lower.
    pub(super) fn draw(svg: &mut Svg, chart: &Chart, size: Size, plan: Plan) -> Self {
        let ground = ground(chart, size, &plan);
        let notes = Notes::of(chart, size, ground);
        let labels = axis::labels(&chart.periods, ground.step, size);
        let below = BESIDE + size.line() * float(labels.iter().map(|label| label.lines.len()).max().unwrap_or(0));
        let height = size.height + notes.height + plan.above;
        let top = unit_height(chart, size) + plan.above + notes.height + size.font * 0.7;
        let frame = Self { size, top, bottom: height - below, ground, height, scale: plan.scale };
        notes.draw_areas(svg, (frame.top, frame.bottom));
        draw_unit(svg, chart, size);
        frame.draw_grid(svg, chart, plan.has_numbers);
        frame.draw_labels(svg, &labels, plan.has_bands);
        notes.draw(svg, (frame.top, frame.bottom), size);
        frame
    }

    /// Returns the place of a value.
    pub(super) fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * self.scale.share(value)
    }

    /// Returns the place of a period.
    pub(super) fn x(&self, period: usize) -> f64 {
        self.ground.x(period)
    }

    /// Draws the line at zero once more, for bars that lie over it.
    pub(super) fn draw_zero(&self, svg: &mut Svg) {
        svg.line((self.ground.left, self.y(0.0)), (self.ground.right, self.y(0.0)), "chart-zero");
    }

    fn draw_grid(&self, svg: &mut Svg, chart: &Chart, has_numbers: bool) {
        for tick in &self.scale.ticks {
            let y = self.y(*tick);
            let is_zero = *tick == 0.0;
            if has_numbers || is_zero {
                let class = if is_zero { "chart-zero" } else { "chart-grid" };
                svg.line((self.ground.left, y), (self.ground.right, y), class);
            }
            if has_numbers {
                let at = (self.ground.left - BESIDE, y + self.size.font * 0.35);
                svg.text(at, Anchor::End, "chart-number", &chart.show(*tick));
            }
        }
    }

    fn draw_labels(&self, svg: &mut Svg, labels: &[axis::Label], has_bands: bool) {
        for label in labels {
            let x = self.x(label.period);
            if !has_bands {
                svg.line((x, self.bottom), (x, self.bottom + BESIDE / 2.0), "chart-tick");
            }
            let half = text::widest(label.lines.iter().map(String::as_str), self.size.font) / 2.0;
            let middle = x.min(self.size.width - half).max(half);
            for (at, line) in label.lines.iter().enumerate() {
                let y = self.bottom + BESIDE + self.size.font * 0.9 + self.size.line() * float(at);
                svg.text((middle, y), Anchor::Middle, "chart-label", line);
            }
        }
    }
}

/// Returns the room that the unit takes at the top of a drawing.
pub(super) fn unit_height(chart: &Chart, size: Size) -> f64 {
    if chart.unit.is_empty() { 0.0 } else { size.line() * 1.3 }
}

/// Draws the unit at the top of a drawing.
pub(super) fn draw_unit(svg: &mut Svg, chart: &Chart, size: Size) {
    if !chart.unit.is_empty() {
        svg.text((0.0, size.font), Anchor::Start, "chart-unit", chart.unit);
    }
}

fn ground(chart: &Chart, size: Size, plan: &Plan) -> Ground {
    let numbers: Vec<String> = plan.scale.ticks.iter().map(|tick| chart.show(*tick)).collect();
    let widest = text::widest(numbers.iter().map(String::as_str), size.font);
    let left = if plan.has_numbers { widest + BESIDE } else { 0.0 };
    let right = (size.width - plan.right).max(left + size.width / 4.0);
    let count = float(chart.periods.len());
    if plan.has_bands || count < 2.0 {
        let step = (right - left) / count.max(1.0);
        return Ground { left, right, first: left + step / 2.0, step };
    }
    let step = (right - left - 2.0 * INSET) / (count - 1.0);
    Ground { left, right, first: left + INSET, step }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{WIDE, tests::chart};

    fn frame(has_bands: bool, low: f64, high: f64) -> (Frame, String) {
        let chart = chart(&[&[Some(low), Some(high)]]);
        let scale = Scale { ticks: vec![low, 0.0, high] };
        let plan = Plan { scale, has_numbers: true, has_bands, right: 100.0, above: 0.0 };
        let mut svg = Svg::default();
        let frame = Frame::draw(&mut svg, &chart, WIDE, plan);
        (frame, svg.into_markup())
    }

    #[test]
    fn values_lie_between_the_plots_edges() {
        let (frame, markup) = frame(false, -50.0, 100.0);
        assert!((frame.y(-50.0) - frame.bottom).abs() < 1e-9 && (frame.y(100.0) - frame.top).abs() < 1e-9);
        assert!((frame.y(0.0) - frame.bottom) / (frame.top - frame.bottom) > 0.33);
        assert_eq!(markup.matches("chart-zero").count(), 1);
    }

    #[test]
    fn points_reach_the_edges_and_bands_share_the_room() {
        let (points, bands) = (frame(false, 0.0, 1.0).0, frame(true, 0.0, 1.0).0);
        assert!((points.x(1) - points.ground.right + INSET).abs() < 1e-9);
        assert!((bands.x(1) - bands.ground.right + bands.ground.step / 2.0).abs() < 1e-9);
    }
}
