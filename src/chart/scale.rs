//! From values to places: an axis with round numbers.

/// An axis from its lowest to its highest tick.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scale {
    /// The values at which the axis has a line and a number, rising.
    pub(super) ticks: Vec<f64>,
}

/// What an axis must hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Extent {
    /// The least value.
    pub(super) low: f64,
    /// The greatest value.
    pub(super) high: f64,
    /// Whether all values are whole, so that a tick at 2.5 would be of no use.
    pub(super) is_whole: bool,
}

impl Extent {
    /// Returns the extent of `values`, or nothing when there are none.
    pub(super) fn of(values: impl Iterator<Item = f64>) -> Option<Self> {
        values.fold(None, |extent: Option<Self>, value| {
            let is_whole = value.fract() == 0.0;
            let extent = extent.unwrap_or(Self { low: value, high: value, is_whole });
            let (low, high) = (extent.low.min(value), extent.high.max(value));
            Some(Self { low, high, is_whole: extent.is_whole && is_whole })
        })
    }

    /// Returns the extent with zero in it. Bars must have it: their length is their meaning.
    pub(super) fn including_zero(self) -> Self {
        Self { low: self.low.min(0.0), high: self.high.max(0.0), ..self }
    }

    /// Returns the extent with zero in it when the values would still fill half of the axis. Lines show change, and may
    /// start elsewhere, but not for the sake of a small difference.
    pub(super) fn including_near_zero(self) -> Self {
        let is_near = if self.low >= 0.0 { self.low <= 0.5 * self.high } else { self.high >= 0.5 * self.low };
        if is_near { self.including_zero() } else { self }
    }
}

impl Scale {
    /// Returns the axis with about `count` steps that holds `extent`.
    pub(super) fn new(extent: Extent, count: f64) -> Self {
        let room = if extent.high <= extent.low { flat(extent) } else { extent };
        let step = Step::new((room.high - room.low) / count, extent.is_whole);
        let first = (room.low / step.size() + 1e-9).floor();
        let last = (room.high / step.size() - 1e-9).ceil().max(first + 1.0);
        let mut ticks = Vec::new();
        let mut at = first;
        while at <= last {
            ticks.push(step.times(at));
            at += 1.0;
        }
        Self { ticks }
    }

    /// Returns the lowest tick.
    pub(super) fn low(&self) -> f64 {
        self.ticks.first().copied().unwrap_or(0.0)
    }

    /// Returns the highest tick.
    pub(super) fn high(&self) -> f64 {
        self.ticks.last().copied().unwrap_or(1.0)
    }

    /// Returns where a value lies, 0 at the lowest tick and 1 at the highest.
    pub(super) fn share(&self, value: f64) -> f64 {
        (value - self.low()) / (self.high() - self.low())
    }
}

/// Gives room to an extent of one value: from zero to it, or from zero to one.
fn flat(extent: Extent) -> Extent {
    let held = extent.including_zero();
    if held.high <= held.low { Extent { high: 1.0, ..held } } else { held }
}

/// The distance between two ticks: 1, 2, 2.5 or 5 times a power of ten.
#[derive(Debug, Clone, Copy)]
struct Step {
    factor: f64,
    power: i32,
}

impl Step {
    /// Returns the smallest step that is at least `least`; a whole one when `is_whole`.
    fn new(least: f64, is_whole: bool) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "the logarithm of a float is small")]
        let mut power = least.log10().floor() as i32;
        if is_whole {
            power = power.max(0);
        }
        let factors: &[f64] = if is_whole && power == 0 { &[1.0, 2.0, 5.0] } else { &[1.0, 2.0, 2.5, 5.0] };
        let fitting = factors
            .iter()
            .map(|factor| Self { factor: *factor, power })
            .find(|step| step.size() >= least * (1.0 - 1e-9));
        fitting.unwrap_or(Self { factor: 1.0, power: power + 1 })
    }

    fn size(self) -> f64 {
        self.times(1.0)
    }

    /// Returns `count` steps. Small ones are divided and not multiplied: 3 × 0.1 would be 0.30000000000000004.
    fn times(self, count: f64) -> f64 {
        let whole = count * self.factor;
        // Adding zero makes −0 a plain 0.
        if self.power < 0 { whole / 10_f64.powi(-self.power) + 0.0 } else { whole * 10_f64.powi(self.power) + 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64]) -> String {
        let extent = Extent::of(values.iter().copied()).map(Extent::including_near_zero);
        extent.map(|extent| format!("{:?}", Scale::new(extent, 5.0).ticks)).unwrap_or_default()
    }

    #[test]
    fn ticks_are_round_numbers_around_the_values() {
        assert_eq!(ticks(&[3.0, 48.0]), "[0.0, 10.0, 20.0, 30.0, 40.0, 50.0]");
        assert_eq!(ticks(&[0.11, 0.52]), "[0.0, 0.2, 0.4, 0.6]");
        assert_eq!(ticks(&[0.1, 0.29]), "[0.0, 0.1, 0.2, 0.3]");
        assert_eq!(ticks(&[-12.0, 31.0]), "[-20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 40.0]");
        assert_eq!(ticks(&[68_200.0, 71_900.0]), "[68000.0, 69000.0, 70000.0, 71000.0, 72000.0]");
        assert_eq!(ticks(&[-4.0, -3.5]), "[-4.0, -3.9, -3.8, -3.7, -3.6, -3.5]");
    }

    #[test]
    fn whole_values_have_whole_ticks() {
        assert_eq!(ticks(&[1.0, 3.0]), "[0.0, 1.0, 2.0, 3.0]");
        assert_eq!(ticks(&[0.0, 12.0]), "[0.0, 5.0, 10.0, 15.0]");
        assert_eq!(ticks(&[0.0, 110.0]), "[0.0, 25.0, 50.0, 75.0, 100.0, 125.0]");
    }

    #[test]
    fn one_value_has_an_axis_too() {
        assert_eq!(ticks(&[0.0]), "[0.0, 1.0]");
        assert_eq!(ticks(&[7.0]), "[0.0, 2.0, 4.0, 6.0, 8.0]");
        assert_eq!(ticks(&[-7.0]), "[-8.0, -6.0, -4.0, -2.0, 0.0]");
        assert_eq!(ticks(&[]), "");
    }

    #[test]
    fn every_axis_holds_its_values() {
        for low in -40..40 {
            for length in 1..60 {
                let (low, high) = (f64::from(low) * 0.37, f64::from(low) * 0.37 + f64::from(length) * 0.91);
                let scale = Scale::new(Extent { low, high, is_whole: false }, 5.0);
                assert!(scale.share(low) >= -1e-9 && scale.share(high) <= 1.0 + 1e-9, "{low} {high} {scale:?}");
                assert!((2..=9).contains(&scale.ticks.len()), "{scale:?}");
            }
        }
    }
}
