//! OKLCH: lightness, chroma and hue as people see them, so that a colour can be made lighter without changing its hue.
//!
//! Source: Björn Ottosson, "A perceptual color space for image processing" (2020), as CSS Color 4 uses it.

use super::Colour;

/// A colour in OKLCH. It may lie outside sRGB; [`Oklch::colour`] then gives up chroma, never lightness or hue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Oklch {
    /// Lightness, 0 for black to 1 for white.
    pub l: f64,
    /// Chroma, 0 for grey to about 0.37 for the most vivid colours of sRGB.
    pub c: f64,
    /// Hue in degrees, 0 to 360; without meaning when the chroma is nearly 0.
    pub h: f64,
}

impl From<Colour> for Oklch {
    fn from(colour: Colour) -> Self {
        let [l, a, b] = oklab(colour.linear());
        Self { l: l.clamp(0.0, 1.0), c: a.hypot(b), h: b.atan2(a).to_degrees().rem_euclid(360.0) }
    }
}

impl Oklch {
    /// Returns the colour of this lightness (0 to 1), chroma and hue (degrees).
    #[must_use]
    pub const fn new(l: f64, c: f64, h: f64) -> Self {
        Self { l, c, h }
    }

    /// Returns this colour with another lightness.
    #[must_use]
    pub fn with_lightness(self, l: f64) -> Self {
        Self { l: l.clamp(0.0, 1.0), ..self }
    }

    /// Returns the nearest colour of sRGB with this lightness and hue, less vivid when it must be.
    #[must_use]
    pub fn colour(self) -> Colour {
        let light = self.linear();
        if is_in_gamut(light) {
            return Colour::from_linear(light);
        }
        let (mut inside, mut outside) = (0.0, self.c);
        // Each step halves the interval: after 20 it is far smaller than one step of an eight-bit channel.
        for _ in 0..20 {
            let middle = f64::midpoint(inside, outside);
            if is_in_gamut(Self { c: middle, ..self }.linear()) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        Colour::from_linear(Self { c: inside, ..self }.linear())
    }

    /// Returns the colour whose lightness is nearest to this one's, going by `step`, that has at least `ratio` contrast
    /// with every colour of `on`; the last one within 0 to 1 when none has.
    #[must_use]
    pub fn reaching(self, ratio: f64, on: &[Colour], step: f64) -> Colour {
        let mut tone = self;
        loop {
            let colour = tone.colour();
            let is_clear = on.iter().all(|other| colour.contrast(*other) >= ratio);
            let is_last = if step < 0.0 { tone.l <= 0.0 } else { tone.l >= 1.0 };
            if is_clear || is_last {
                return colour;
            }
            tone = tone.with_lightness(tone.l + step);
        }
    }

    #[expect(clippy::many_single_char_names, reason = "the source's own names of its coordinates")]
    fn linear(self) -> [f64; 3] {
        let (sin, cos) = self.h.to_radians().sin_cos();
        let (a, b) = (self.c * cos, self.c * sin);
        let l = (self.l + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.l - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.l - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ]
    }
}

/// Returns amounts of light as lightness, green to red, and blue to yellow.
#[expect(clippy::many_single_char_names, reason = "the source's own names of its coordinates")]
pub(super) fn oklab([r, g, b]: [f64; 3]) -> [f64; 3] {
    let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
    let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
    let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
    [
        0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
        1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
        0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
    ]
}

fn is_in_gamut(light: [f64; 3]) -> bool {
    // A hair's breadth, because the published matrices bring pure sRGB colours back as 1.0000001.
    light.iter().all(|value| (-1e-5..=1.0 + 1e-5).contains(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_is_the_same_colour() {
        for r in (0..=255).step_by(51) {
            for g in (0..=255).step_by(51) {
                for b in (0..=255).step_by(51) {
                    let colour = Colour { r, g, b };
                    assert_eq!(Oklch::from(colour).colour(), colour);
                }
            }
        }
    }

    #[test]
    fn red_has_the_published_coordinates() {
        let red = Oklch::from(Colour { r: 255, g: 0, b: 0 });
        assert_eq!(format!("{:.3} {:.3} {:.1}", red.l, red.c, red.h), "0.628 0.258 29.2");
    }

    #[test]
    fn what_is_too_vivid_keeps_its_lightness_and_hue() {
        let mapped = Oklch::from(Oklch::new(0.7, 0.4, 150.0).colour());
        assert!((mapped.l - 0.7).abs() < 0.01 && (mapped.h - 150.0).abs() < 1.5 && mapped.c < 0.4, "{mapped:?}");
    }

    #[test]
    fn reaching_stops_at_the_first_clear_lightness() {
        let blue = Oklch::new(0.8, 0.1, 250.0).reaching(4.5, &[Colour::WHITE], -0.01);
        assert!((4.5..4.8).contains(&blue.contrast(Colour::WHITE)), "{blue}");
        assert_eq!(Oklch::new(0.5, 0.0, 0.0).reaching(30.0, &[Colour::WHITE], -0.01), Colour::BLACK);
    }
}
