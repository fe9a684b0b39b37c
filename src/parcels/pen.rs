//! Path data in the shortest notation.

use std::fmt::Write;

/// A point in steps of the plot's grain.
pub(super) type Point = (i32, i32);

/// Path data in the making, and the place where its pen is.
#[derive(Default)]
pub(super) struct Pen {
    /// The path data.
    pub(super) data: String,
    at: Point,
}

impl Pen {
    /// Adds a line through `points`, all relative to each other, which is the shortest notation.
    pub(super) fn line(&mut self, points: &[Point], grain: i32) {
        for (at, point) in points.iter().enumerate() {
            self.data.push_str(if at == 0 { "m" } else { "" });
            self.step(point.0 - self.at.0, grain);
            self.step(point.1 - self.at.1, grain);
            self.at = *point;
        }
    }

    /// Adds an area; the pen returns to its first corner.
    pub(super) fn area(&mut self, corners: [Point; 4], grain: i32) {
        self.line(&corners, grain);
        self.data.push('z');
        self.at = corners[0];
    }

    fn step(&mut self, steps: i32, grain: i32) {
        let separator = if steps < 0 || self.data.ends_with('m') || self.data.is_empty() { "" } else { " " };
        let _infallible = write!(self.data, "{separator}{}", f64::from(steps) / f64::from(grain));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_returns_to_its_first_corner() {
        let mut pen = Pen::default();
        pen.area([(10, 0), (20, 0), (15, -5), (5, 5)], 1);
        pen.line(&[(12, 0), (12, 7)], 1);
        assert_eq!(pen.data, "m10 0 10 0-5-5-10 10zm2 0 0 7");
    }

    #[test]
    fn steps_are_parts_of_a_unit() {
        let mut pen = Pen::default();
        pen.line(&[(5, -12), (10, 0)], 10);
        assert_eq!(pen.data, "m0.5-1.2 0.5 1.2");
    }
}
