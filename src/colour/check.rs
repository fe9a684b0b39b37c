//! Colours that an editor puts in the place of those made from the brand colour: they must be readable too.
//!
//! A key is a token's name and replaces it in the light scheme; with `dark-` before it, in the dark one. The words of the
//! messages are not here: the check that reports them has them in the editor's language.

use super::{
    Colour, Palette,
    token::{PAIRS, TOKENS},
};

/// What is wrong with an overridden token.
#[derive(Debug, Clone, PartialEq)]
pub enum TokenFault {
    /// There is no such token.
    Unknown {
        /// The key as it was written.
        token: String,
    },
    /// The value is not `#` and six hexadecimal digits.
    Malformed {
        /// The key as it was written.
        token: String,
        /// The value as it was written.
        value: String,
    },
    /// Two tokens, at least one of them overridden, are too much alike.
    Contrast {
        /// The key of the token in front, as an editor would write it (`dark-text`).
        front: String,
        /// The colour in front.
        front_colour: Colour,
        /// The key of the token behind.
        back: String,
        /// The colour behind.
        back_colour: Colour,
        /// The ratio, rounded down to hundredths, so that 4.499 is not shown as the 4.5 it falls short of.
        ratio: f64,
        /// The least ratio.
        least: f64,
    },
}

const DARK: &str = "dark-";

impl Palette {
    /// Returns the palette with the overrides that name a token and a colour; [`check_tokens`] tells of the others.
    #[must_use]
    pub fn with_tokens<'a>(mut self, overrides: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        for (key, value) in overrides {
            if let (Some((is_dark, name)), Ok(colour)) = (place(key), value.parse::<Colour>()) {
                let scheme = if is_dark { &mut self.dark } else { &mut self.light };
                scheme.set(name, colour);
            }
        }
        self
    }
}

/// Returns what is wrong with `overrides` (token and colour) of a palette: unknown tokens, malformed colours, and pairs of
/// [`PAIRS`] that an override makes too much alike, each with its ratio.
#[must_use]
pub fn check_tokens<'a>(
    palette: &Palette,
    overrides: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
) -> Vec<TokenFault> {
    let mut faults = Vec::new();
    let mut replaced = Vec::new();
    for (key, value) in overrides.clone() {
        match (place(key), value.parse::<Colour>()) {
            (None, _) => faults.push(TokenFault::Unknown { token: key.to_owned() }),
            (_, Err(_)) => faults.push(TokenFault::Malformed { token: key.to_owned(), value: value.to_owned() }),
            (Some(place), Ok(_)) => replaced.push(place),
        }
    }
    let palette = palette.clone().with_tokens(overrides);
    for is_dark in [false, true] {
        let names: Vec<&str> = replaced.iter().filter(|place| place.0 == is_dark).map(|place| place.1).collect();
        faults.extend(unclear(&palette, is_dark, &names));
    }
    faults
}

/// Returns the scheme and the token that a key is about.
fn place(key: &str) -> Option<(bool, &'static str)> {
    let (is_dark, name) = key.strip_prefix(DARK).map_or((false, key), |name| (true, name));
    TOKENS.iter().find(|token| token.name == name).map(|token| (is_dark, token.name))
}

fn unclear(palette: &Palette, is_dark: bool, replaced: &[&str]) -> Vec<TokenFault> {
    let (scheme, prefix) = if is_dark { (&palette.dark, DARK) } else { (&palette.light, "") };
    let mut faults = Vec::new();
    for pair in PAIRS {
        for back in pair.backs.iter().filter(|back| replaced.contains(back) || replaced.contains(&pair.front)) {
            let (Some(front_colour), Some(back_colour)) = (scheme.get(pair.front), scheme.get(back)) else { continue };
            let ratio = front_colour.contrast(back_colour);
            if ratio < pair.least {
                let ratio = (ratio * 100.0).floor() / 100.0;
                let (front, back) = (format!("{prefix}{}", pair.front), format!("{prefix}{back}"));
                faults.push(TokenFault::Contrast { front, front_colour, back, back_colour, ratio, least: pair.least });
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn palette() -> Palette {
        Palette::from_brand(Colour { r: 0x1a, g: 0x6b, b: 0x54 })
    }

    #[test]
    fn a_readable_override_is_no_fault() {
        assert_eq!(check_tokens(&palette(), [("action", "#003366"), ("dark-action", "#aaccff")]), []);
    }

    #[test]
    fn an_unreadable_override_is_told_with_its_ratio() {
        let faults = check_tokens(&palette(), [("on-brand", "#777777"), ("brand", "#ffffff")]);
        assert_eq!(
            faults,
            [TokenFault::Contrast {
                front: "on-brand".to_owned(),
                front_colour: Colour { r: 0x77, g: 0x77, b: 0x77 },
                back: "brand".to_owned(),
                back_colour: Colour::WHITE,
                ratio: 4.47,
                least: 4.5,
            }]
        );
    }

    #[test]
    fn the_dark_scheme_is_held_to_the_same() {
        let faults = check_tokens(&palette(), [("dark-text", "#222222")]);
        assert!(matches!(&faults[0], TokenFault::Contrast { front, .. } if front == "dark-text"), "{faults:?}");
        assert_eq!(check_tokens(&palette(), [("text", "#222222")]), []);
    }

    #[test]
    fn unknown_tokens_and_malformed_colours_are_told_and_not_used() {
        let overrides = [("actoin", "#000000"), ("action", "green")];
        assert_eq!(
            check_tokens(&palette(), overrides),
            [
                TokenFault::Unknown { token: "actoin".to_owned() },
                TokenFault::Malformed { token: "action".to_owned(), value: "green".to_owned() },
            ]
        );
        assert_eq!(palette().with_tokens(overrides), palette());
    }
}
