//! A line so small that it only tells up from down; it stands beside a key number, never for itself.

use std::fmt::Write;

/// The drawing's width and height; a margin keeps the stroke inside.
const SIZE: (f64, f64) = (100.0, 30.0);
const MARGIN: f64 = 2.0;

/// Returns the lines of a small drawing, each the `points` of a `polyline`. A missing value breaks the line.
pub(super) fn spark(values: &[Option<f64>]) -> Vec<String> {
    let known = values.iter().flatten().copied().filter(|value| value.is_finite());
    let (low, high) =
        known.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    let steps = u32::try_from(values.len().saturating_sub(1)).map_or(1.0, |steps| f64::from(steps).max(1.0));
    let mut lines = vec![String::new()];
    for (step, value) in (0_u32..).zip(values) {
        match value.filter(|value| value.is_finite()) {
            Some(value) => {
                let share = if high > low { (value - low) / (high - low) } else { 0.5 };
                let x = MARGIN + f64::from(step) / steps * (SIZE.0 - 2.0 * MARGIN);
                let y = SIZE.1 - MARGIN - share * (SIZE.1 - 2.0 * MARGIN);
                let line = lines.last_mut().expect("there is always a line to draw on");
                write!(line, "{}{x:.1},{y:.1}", if line.is_empty() { "" } else { " " })
                    .expect("writing to a string succeeds");
            }
            None => lines.push(String::new()),
        }
    }
    // A single point is no line.
    lines.retain(|line| line.contains(' '));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_value_is_a_gap() {
        let lines = spark(&[Some(1.0), Some(2.0), None, Some(3.0), Some(3.0)]);
        assert_eq!(lines, ["2.0,28.0 26.0,15.0", "74.0,2.0 98.0,2.0"]);
    }

    #[test]
    fn nothing_to_see_draws_nothing() {
        assert!(spark(&[]).is_empty() && spark(&[Some(1.0)]).is_empty() && spark(&[None, None]).is_empty());
        assert_eq!(spark(&[Some(5.0), Some(5.0)]), ["2.0,15.0 98.0,15.0"]);
    }
}
