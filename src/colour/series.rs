//! The six colours of a chart's series: the region's own first, then those that differ most from what is there.
//!
//! They also differ for people who see red and green alike; charts mark their series by shape besides.

use super::{Colour, Oklch, oklch::oklab};

/// A hue for a series, with the lightness it has on a light page and on a dark one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hue {
    /// The tone on a light page.
    pub(super) light: Oklch,
    /// The tone on a dark page.
    pub(super) dark: Oklch,
}

const fn hue(light: f64, dark: f64, chroma: f64, hue: f64) -> Hue {
    Hue { light: Oklch::new(light, chroma, hue), dark: Oklch::new(dark, chroma * 0.9, hue) }
}

/// Colours that go together and differ in lightness as well as in hue. The first stands in for a brand without a hue.
const POOL: [Hue; 9] = [
    hue(0.47, 0.70, 0.130, 252.0), // blue
    hue(0.66, 0.84, 0.160, 58.0),  // orange
    hue(0.57, 0.80, 0.100, 185.0), // teal
    hue(0.46, 0.64, 0.170, 10.0),  // crimson
    hue(0.38, 0.60, 0.140, 303.0), // purple
    hue(0.63, 0.82, 0.140, 345.0), // pink
    hue(0.31, 0.58, 0.080, 262.0), // navy
    hue(0.42, 0.64, 0.075, 70.0),  // brown
    hue(0.64, 0.84, 0.100, 232.0), // sky
];

/// The chroma under which a colour counts as grey.
pub(super) const GREY: f64 = 0.03;

/// Returns the six hues that go with a brand colour.
pub(super) fn hues(brand: Oklch) -> Vec<Hue> {
    let pool: Vec<Look> = POOL.iter().map(|hue| Look::of(*hue)).collect();
    let mut chosen = vec![if brand.c < GREY { pool[0] } else { Look::of(own(brand)) }];
    while chosen.len() < 6 {
        let apart = |look: &Look| chosen.iter().map(|other| look.apart(other)).fold(f64::MAX, f64::min);
        let farthest = pool.iter().max_by(|one, two| apart(one).total_cmp(&apart(two))).copied();
        chosen.extend(farthest);
    }
    chosen.into_iter().map(|look| look.hue).collect()
}

fn own(brand: Oklch) -> Hue {
    let light = Oklch { l: brand.l.clamp(0.40, 0.58), c: brand.c.clamp(0.08, 0.17), h: brand.h };
    Hue { light, dark: Oklch { l: light.l + 0.22, c: light.c * 0.9, h: brand.h } }
}

/// A hue, and how each sight sees it on a light and on a dark page; reckoned once, because it is compared often.
#[derive(Clone, Copy)]
struct Look {
    hue: Hue,
    light: [[f64; 3]; 3],
    dark: [[f64; 3]; 3],
}

impl Look {
    fn of(hue: Hue) -> Self {
        Self { hue, light: seen(hue.light.colour()), dark: seen(hue.dark.colour()) }
    }

    /// Returns the difference on the page on which it is least.
    fn apart(&self, other: &Self) -> f64 {
        least(&self.light, &other.light).min(least(&self.dark, &other.dark))
    }
}

/// Returns how far apart two colours are (in `OKLab`) for the eye that tells them apart least well.
#[cfg(test)]
pub(super) fn difference(one: Colour, two: Colour) -> f64 {
    least(&seen(one), &seen(two))
}

fn least(one: &[[f64; 3]; 3], two: &[[f64; 3]; 3]) -> f64 {
    let [common, protan, deutan] = [0, 1, 2].map(|sight| distance(one[sight], two[sight]));
    // Most people see more, and expect more: what differs for them only as much as for the others looks like one family.
    (common / 2.2).min(protan).min(deutan)
}

type Sight = [[f64; 3]; 3];

/// Common sight, protanopia and deuteranopia (Machado, Oliveira and Fernandes, 2009, severity 1.0, on linear light).
const SIGHTS: [Sight; 3] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
];

fn seen(colour: Colour) -> [[f64; 3]; 3] {
    let [r, g, b] = colour.linear();
    SIGHTS.map(|sight| {
        oklab(sight.map(|[from_r, from_g, from_b]| (from_r * r + from_g * g + from_b * b).clamp(0.0, 1.0)))
    })
}

fn distance(one: [f64; 3], two: [f64; 3]) -> f64 {
    one.iter().zip(two).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_series_has_the_brands_hue() {
        for degrees in [0.0, 90.0, 250.0] {
            assert_eq!(hues(Oklch::new(0.5, 0.1, degrees))[0].light.h.to_string(), degrees.to_string());
        }
        assert_eq!(hues(Oklch::new(1.0, 0.0, 12.0))[0].light.h.to_string(), "252");
    }

    #[test]
    fn red_and_green_of_one_lightness_are_called_alike() {
        let (red, green) = (Colour { r: 170, g: 60, b: 40 }, Colour { r: 90, g: 105, b: 30 });
        let common = distance(seen(red)[0], seen(green)[0]);
        assert!(difference(red, green) < common / 2.0, "{} {common}", difference(red, green));
    }
}
