//! Brand colours: reading one, its contrast with another, and the palette that a region's pages are drawn in.
//!
//! Everything is reckoned at build time and written as plain `#rrggbb`, so that old browsers and printers show the same.
//! This module knows nothing of themes or pages; which token is used where is the theme's matter.

use std::{fmt, str::FromStr};

mod check;
mod oklch;
mod palette;
mod scheme;
mod series;
mod token;

pub use check::{TokenFault, check_tokens};
pub use oklch::Oklch;
pub use palette::Palette;
pub use scheme::Scheme;
pub use token::{PAIRS, Pair, TOKENS, Token};

/// A colour in sRGB with eight bits a channel, written `#1a6b54`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

/// A brand colour that is not written as `#` and six hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteFault {
    /// What was written instead.
    pub given: String,
}

impl fmt::Display for PaletteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a colour such as `#1a6b54`", self.given)
    }
}

impl std::error::Error for PaletteFault {}

impl FromStr for Colour {
    type Err = PaletteFault;

    /// Reads `#` and six hexadecimal digits; names and shorter forms are refused, so that a colour has one spelling.
    fn from_str(text: &str) -> Result<Self, PaletteFault> {
        let fault = || PaletteFault { given: text.to_owned() };
        let digits = text.strip_prefix('#').ok_or_else(fault)?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(fault());
        }
        let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| fault());
        Ok(Self { r: channel(0)?, g: channel(2)?, b: channel(4)? })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

impl Colour {
    /// White, the light scheme's page.
    pub const WHITE: Self = Self { r: 255, g: 255, b: 255 };
    /// Black.
    pub const BLACK: Self = Self { r: 0, g: 0, b: 0 };

    /// Returns the relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance").
    #[must_use]
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Returns the contrast ratio with `other`, 1 to 21 (WCAG 2.2, "contrast ratio"). The order does not matter.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Returns the channels as amounts of light, 0 to 1 (IEC 61966-2-1).
    fn linear(self) -> [f64; 3] {
        [self.r, self.g, self.b].map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// Returns the colour nearest to these amounts of light; what lies outside sRGB is cut off.
    fn from_linear(light: [f64; 3]) -> Self {
        let [r, g, b] = light.map(|value| {
            let value = value.clamp(0.0, 1.0);
            let curved = if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 };
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255 above")]
            let channel = (curved * 255.0).round() as u8;
            channel
        });
        Self { r, g, b }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_has_one_spelling() {
        assert_eq!("#1A6b54".parse::<Colour>().map(|colour| colour.to_string()), Ok("#1a6b54".to_owned()));
        for text in ["1a6b54", "#1a6b5", "#1a6b544", "#1a6b5g", "#+1+2+3", "green", "", "#", "#é6b54"] {
            assert_eq!(text.parse::<Colour>(), Err(PaletteFault { given: text.to_owned() }), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let ratio = |one: &str, two: &str| match (one.parse::<Colour>(), two.parse::<Colour>()) {
            (Ok(one), Ok(two)) => (one.contrast(two) * 100.0).floor() / 100.0,
            _ => 0.0,
        };
        assert_eq!(ratio("#000000", "#ffffff").to_string(), "21");
        assert_eq!(ratio("#777777", "#ffffff").to_string(), "4.47");
        assert_eq!(ratio("#ffffff", "#767676").to_string(), "4.54");
        assert_eq!(ratio("#ff0000", "#ffffff").to_string(), "3.99");
    }

    #[test]
    fn light_and_back_is_the_same_colour() {
        for channel in 0..=255 {
            let colour = Colour { r: channel, g: 255 - channel, b: channel / 2 };
            assert_eq!(Colour::from_linear(colour.linear()), colour);
        }
    }
}
