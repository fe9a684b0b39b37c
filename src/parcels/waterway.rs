//! The waterway between two polders.

use super::dice::Dice;

/// The waterway: a cubic curve from the left edge to the right one. Its control points stand at thirds of the width, so
/// that its height above any place is a plain polynomial.
pub(super) struct Waterway {
    width: f64,
    /// The heights of the curve's four control points.
    pub(super) heights: [f64; 4],
}

impl Waterway {
    pub(super) fn new(dice: &mut Dice, width: f64, height: f64) -> Self {
        let (mut from, mut to) = (dice.between(0.66, 0.90), dice.between(0.14, 0.36));
        if dice.chance(0.5) {
            (from, to) = (to, from);
        }
        let bend = dice.between(0.12, 0.34) * if dice.chance(0.5) { 1.0 } else { -1.0 };
        let heights = [from, from + bend, to - bend, to].map(|share| share * height);
        Self { width, heights }
    }

    /// Returns the waterway's distance from the upper edge at `x`.
    #[expect(clippy::many_single_char_names, reason = "the usual names of a cubic curve's parts")]
    pub(super) fn at(&self, x: f64) -> f64 {
        let (t, [a, b, c, d]) = (x / self.width, self.heights);
        let s = 1.0 - t;
        s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_waterway_crosses_from_one_side_to_the_other() {
        for seed in 0..50 {
            let water = Waterway::new(&mut Dice::new(&seed.to_string()), 1000.0, 100.0);
            let (from, to) = (water.at(0.0), water.at(1000.0));
            assert!((from < 40.0 && to > 60.0) || (from > 60.0 && to < 40.0), "{from} {to}");
            assert!((0..=1000).all(|x| (0.0..=100.0).contains(&water.at(f64::from(x)))), "{:?}", water.heights);
        }
    }
}
