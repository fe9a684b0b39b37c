//! The palette made from one brand colour: a light and a dark scheme, as CSS.

use std::sync::LazyLock;

use super::{Colour, PaletteFault, Scheme, token::is_land};
use crate::made::Made;

/// The colours that a region's pages are drawn in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// On a light page.
    pub light: Scheme,
    /// On a dark page.
    pub dark: Scheme,
}

impl Palette {
    /// The brand colour of a portal or region that names none.
    pub const DEFAULT_BRAND: &str = "#1a5a8a";

    /// Returns the palette of a brand colour. Every colour gives one: white, black and yellow too.
    #[must_use]
    pub fn from_brand(brand: Colour) -> Self {
        // Regions often have the colour of their network, and style sheets, drawings and checks all ask for the palette.
        static PALETTES: LazyLock<Made<Colour, Palette>> = LazyLock::new(Made::default);
        PALETTES.get(brand, || Self { light: Scheme::light(brand), dark: Scheme::dark(brand) })
    }

    /// Returns the palette of a brand colour as an editor wrote it, or what was written when it is no colour.
    pub fn parse(brand: &str) -> Result<Self, PaletteFault> {
        brand.parse().map(Self::from_brand)
    }

    /// Returns the palette as CSS: custom properties on `selector`, and the dark ones for screens that ask for them.
    /// Paper stays light whatever the screen is.
    #[must_use]
    pub fn to_css(&self, selector: &str) -> String {
        let (light, dark) = (self.light.declarations(|_| true), self.dark.declarations(|_| true));
        css(selector, &format!("color-scheme:light dark;{light}"), &dark)
    }

    /// Returns the colours of the region's drawing alone as CSS on `selector`, for pages in other colours that show it.
    #[must_use]
    pub fn land_css(&self, selector: &str) -> String {
        css(selector, &self.light.declarations(is_land), &self.dark.declarations(is_land))
    }
}

fn css(selector: &str, light: &str, dark: &str) -> String {
    format!("{selector}{{{light}}}\n@media screen and (prefers-color-scheme:dark){{{selector}{{{dark}}}}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::{Oklch, PAIRS, TOKENS, series::difference};

    /// Extremes, pure hues, and the wheel in steps at three lightnesses and two chromas.
    fn brands() -> Vec<Colour> {
        let extremes =
            ["#ffffff", "#000000", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#00ffff", "#ff00ff", "#808080"];
        let mut brands: Vec<Colour> = extremes.iter().filter_map(|text| text.parse().ok()).collect();
        assert_eq!(brands.len(), extremes.len());
        for h in (0..360).step_by(15) {
            for l in [0.3, 0.55, 0.8] {
                brands.extend([0.06, 0.3].map(|c| Oklch::new(l, c, f64::from(h)).colour()));
            }
        }
        brands
    }

    #[test]
    fn every_pair_is_clear_in_both_schemes_of_every_brand() {
        for brand in brands() {
            let palette = Palette::from_brand(brand);
            for scheme in [&palette.light, &palette.dark] {
                for pair in PAIRS {
                    for back in pair.backs {
                        let ratio = scheme.get(pair.front).zip(scheme.get(back)).map(|(one, two)| one.contrast(two));
                        assert!(
                            ratio.is_some_and(|ratio| ratio >= pair.least),
                            "{brand} {} {back} {ratio:?}",
                            pair.front
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn series_can_be_told_apart_also_without_red_and_green() {
        for brand in brands() {
            let palette = Palette::from_brand(brand);
            for scheme in [&palette.light, &palette.dark] {
                let colours: Vec<Colour> = (1..=6).filter_map(|at| scheme.get(&format!("data-{at}"))).collect();
                for (at, one) in colours.iter().enumerate() {
                    for two in &colours[..at] {
                        assert!(difference(*one, *two) > 0.03, "{brand}: {one} {two} {}", difference(*one, *two));
                    }
                }
            }
        }
    }

    #[test]
    fn a_scheme_has_every_token_in_order() {
        let palette = Palette::from_brand(Colour::BLACK);
        for scheme in [&palette.light, &palette.dark] {
            assert!(scheme.iter().map(|(name, _)| name).eq(TOKENS.iter().map(|token| token.name)));
        }
    }

    #[test]
    fn the_brand_itself_is_kept_and_the_pointer_is_answered() {
        for brand in brands() {
            let light = Palette::from_brand(brand).light;
            assert_eq!(light.get("brand"), Some(brand));
            assert_ne!(light.get("action"), light.get("action-hover"), "{brand}");
        }
    }

    #[test]
    fn css_names_the_selector_in_both_parts() {
        let css = Palette::parse("#1a6b54").map(|palette| palette.to_css(":root")).unwrap_or_default();
        assert!(css.starts_with(":root{color-scheme:light dark;--background:#ffffff;--surface:#"), "{css}");
        assert!(css.contains("\n@media screen and (prefers-color-scheme:dark){:root{--background:#"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        assert!(Palette::parse("teal").is_err());
    }
}
