//! One scheme's colours, reckoned from the brand colour so that every pair of [`super::PAIRS`] is clear.
//!
//! Each token has a lightness it would like to have. Where that is not clear enough, the lightness moves away from the
//! page until it is; hue and, within sRGB, chroma stay.

use super::{
    Colour, Oklch,
    series::{GREY, hues},
    token::{MARK, TEXT, TOKENS},
};

/// The colours of one scheme, in the order of [`TOKENS`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme(Vec<(&'static str, Colour)>);

/// The lightnesses that a scheme's tokens would like to have, and where they go when that is not clear enough.
struct Shades {
    is_dark: bool,
    /// Away from the page, one step of lightness.
    away: f64,
    background: f64,
    surface: f64,
    text: f64,
    text_soft: f64,
    border: f64,
    border_soft: f64,
    soft: f64,
    on_soft: f64,
    /// The lightness of links, strokes and semantic text.
    ink: f64,
    /// How much lighter or darker `action` becomes under the pointer.
    hover: f64,
    parcels: [f64; 7],
}

const LIGHT: Shades = Shades {
    is_dark: false,
    away: -0.005,
    background: 1.0,
    surface: 0.97,
    text: 0.23,
    text_soft: 0.45,
    border: 0.62,
    border_soft: 0.90,
    soft: 0.945,
    on_soft: 0.34,
    ink: 0.50,
    hover: -0.10,
    parcels: [0.74, 0.83, 0.93, 0.87, 0.78, 0.80, 0.97],
};

const DARK: Shades = Shades {
    is_dark: true,
    away: 0.005,
    background: 0.20,
    surface: 0.25,
    text: 0.94,
    text_soft: 0.77,
    border: 0.58,
    border_soft: 0.34,
    soft: 0.30,
    on_soft: 0.90,
    ink: 0.78,
    hover: 0.08,
    parcels: [0.46, 0.38, 0.30, 0.42, 0.34, 0.45, 0.22],
};

/// The hues of meaning, the same for every region: green, amber, red, blue.
const MEANINGS: [(&str, &str, f64); 4] = [
    ("positive", "positive-soft", 152.0),
    ("warning", "warning-soft", 75.0),
    ("negative", "negative-soft", 27.0),
    ("info", "info-soft", 250.0),
];

impl Scheme {
    /// Returns the colours for a light page.
    pub(super) fn light(brand: Colour) -> Self {
        scheme(brand, &LIGHT)
    }

    /// Returns the colours for a dark page.
    pub(super) fn dark(brand: Colour) -> Self {
        scheme(brand, &DARK)
    }

    /// Returns a token's colour, or nothing when there is no such token.
    #[must_use]
    pub fn get(&self, token: &str) -> Option<Colour> {
        self.0.iter().find(|(name, _)| *name == token).map(|(_, colour)| *colour)
    }

    /// Returns the tokens and their colours, in the order of [`TOKENS`].
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Colour)> + '_ {
        self.0.iter().copied()
    }

    /// Replaces a token's colour; says whether there is such a token.
    pub(super) fn set(&mut self, token: &str, colour: Colour) -> bool {
        let entry = self.0.iter_mut().find(|(name, _)| *name == token);
        entry.map(|entry| entry.1 = colour).is_some()
    }

    /// Returns the colours of the tokens that are asked for as custom properties, without a semicolon at the end.
    pub(super) fn declarations(&self, is_wanted: impl Fn(&str) -> bool) -> String {
        let wanted = self.iter().filter(|(name, _)| is_wanted(name));
        let lines: Vec<String> = wanted.map(|(name, colour)| format!("--{name}:{colour}")).collect();
        lines.join(";")
    }
}

/// The areas of a scheme, which everything else stands on.
struct Grounds {
    page: [Colour; 2],
    brand_soft: Colour,
    meanings: [Colour; 4],
}

impl Grounds {
    /// Returns every area that running text may stand on.
    fn sheets(&self) -> Vec<Colour> {
        [&self.page[..], &[self.brand_soft], &self.meanings].concat()
    }
}

fn scheme(brand: Colour, shades: &Shades) -> Scheme {
    let tone = Oklch::from(brand);
    let tint = |l: f64, most: f64| Oklch { l, c: tone.c.min(most), h: tone.h };
    let grounds = Grounds {
        page: [tint(shades.background, 0.012).colour(), tint(shades.surface, 0.010).colour()],
        brand_soft: tint(shades.soft, 0.05).colour(),
        meanings: MEANINGS.map(|(_, _, hue)| Oklch::new(shades.soft, 0.045, hue).colour()),
    };
    let mut tokens = Vec::with_capacity(TOKENS.len());
    tokens.extend(neutrals(tint, &grounds, shades));
    tokens.extend(actions(tone, &grounds, shades));
    tokens.extend(brands(brand, &grounds, shades));
    tokens.extend(focus(shades));
    tokens.extend(meanings(&grounds, shades));
    tokens.extend(data(tone, &grounds, shades));
    let text = tokens.iter().find(|(name, _)| *name == "text").map_or(Colour::BLACK, |(_, colour)| *colour);
    tokens.extend(land(tone, text, shades));
    Scheme(tokens)
}

type Row = (&'static str, Colour);

fn neutrals(tint: impl Fn(f64, f64) -> Oklch, grounds: &Grounds, shades: &Shades) -> [Row; 6] {
    let sheets = grounds.sheets();
    [
        ("background", grounds.page[0]),
        ("surface", grounds.page[1]),
        ("text", tint(shades.text, 0.02).reaching(TEXT, &sheets, shades.away)),
        ("text-soft", tint(shades.text_soft, 0.02).reaching(TEXT, &sheets, shades.away)),
        ("border", tint(shades.border, 0.02).reaching(MARK, &grounds.page, shades.away)),
        ("border-soft", tint(shades.border_soft, 0.015).colour()),
    ]
}

fn actions(brand: Oklch, grounds: &Grounds, shades: &Shades) -> [Row; 5] {
    let sheets = grounds.sheets();
    let tone = match (shades.is_dark, brand.c < GREY) {
        (true, _) => Oklch { l: shades.ink.max(brand.l.min(0.86)), c: brand.c.min(0.14), h: brand.h },
        // A grey link or button would look as if it could not be used.
        (false, true) => brand.with_lightness(brand.l.min(0.34)),
        (false, false) => brand,
    };
    let action = tone.reaching(TEXT, &sheets, shades.away);
    // A nearly black action cannot become darker: it becomes lighter, as far as it stays readable.
    let from = Oklch::from(action);
    let hover = if from.l + shades.hover < 0.12 { 0.36 } else { from.l + shades.hover };
    let hover = from.with_lightness(hover).reaching(TEXT, &sheets, shades.away);
    // Nearly across the wheel: straight across, common brands get a muddy yellow or a garish pink.
    let accent = Oklch { l: shades.ink, c: 0.14, h: if brand.c < GREY { 40.0 } else { (brand.h + 150.0) % 360.0 } };
    [
        ("action", action),
        ("action-hover", hover),
        ("on-action", grounds.page[0]),
        ("accent", accent.reaching(TEXT, &grounds.page, shades.away)),
        ("on-accent", grounds.page[0]),
    ]
}

fn brands(brand: Colour, grounds: &Grounds, shades: &Shades) -> [Row; 4] {
    let tone = Oklch::from(brand);
    // On a dark page a large area of the brand's own lightness would glare or vanish.
    let muted = Oklch { l: tone.l.clamp(0.32, 0.48), c: tone.c.min(0.13), h: tone.h }.colour();
    let area = if shades.is_dark { muted } else { brand };
    let ink = Oklch { l: shades.on_soft, c: tone.c.min(0.10), h: tone.h };
    [
        ("brand", area),
        ("on-brand", readable(area)),
        ("brand-soft", grounds.brand_soft),
        ("on-brand-soft", ink.reaching(TEXT, &[grounds.brand_soft], shades.away)),
    ]
}

/// Returns white where it can be read, and the lightest dark of the same hue elsewhere. One of both always can: black is
/// readable on everything on which white is not.
fn readable(area: Colour) -> Colour {
    if area.contrast(Colour::WHITE) >= TEXT {
        return Colour::WHITE;
    }
    let tone = Oklch::from(area);
    Oklch { l: 0.24, c: tone.c.min(0.04), h: tone.h }.reaching(TEXT, &[area], -0.005)
}

/// Yellow with black, as on GOV.UK: nobody misses it, and nothing else on the page looks like it.
fn focus(shades: &Shades) -> [Row; 3] {
    let (yellow, black) = (Oklch::new(0.89, 0.17, 98.0).colour(), Oklch::new(0.17, 0.01, 260.0).colour());
    [("focus", if shades.is_dark { yellow } else { black }), ("focus-area", yellow), ("on-focus-area", black)]
}

fn meanings(grounds: &Grounds, shades: &Shades) -> Vec<Row> {
    let areas = MEANINGS.iter().zip(grounds.meanings);
    areas
        .flat_map(|((name, soft, hue), area)| {
            let on = [grounds.page[0], grounds.page[1], area];
            [(*name, Oklch::new(shades.ink, 0.13, *hue).reaching(TEXT, &on, shades.away)), (*soft, area)]
        })
        .collect()
}

const DATA: [(&str, &str); 6] = [
    ("data-1", "data-ink-1"),
    ("data-2", "data-ink-2"),
    ("data-3", "data-ink-3"),
    ("data-4", "data-ink-4"),
    ("data-5", "data-ink-5"),
    ("data-6", "data-ink-6"),
];

fn data(brand: Oklch, grounds: &Grounds, shades: &Shades) -> Vec<Row> {
    let tones: Vec<Oklch> = hues(brand).iter().map(|hue| if shades.is_dark { hue.dark } else { hue.light }).collect();
    let reaching = |least: f64| tones.iter().map(move |tone| tone.reaching(least, &grounds.page, shades.away));
    let fills = DATA.iter().zip(reaching(MARK)).map(|((name, _), colour)| (*name, colour));
    let inks = DATA.iter().zip(reaching(TEXT)).map(|((_, name), colour)| (*name, colour));
    fills.chain(inks).collect()
}

fn land(brand: Oklch, text: Colour, shades: &Shades) -> [Row; 7] {
    // A brand without a hue gets grassland.
    let brand = if brand.c < GREY { Oklch { l: brand.l, c: 0.06, h: 140.0 } } else { brand };
    let chroma = brand.c.min(if shades.is_dark { 0.07 } else { 0.088 });
    let [own, light, pale, warm, cool, bloom, water] = shades.parcels;
    let parcel = |l: f64, share: f64, turn: f64| {
        Oklch { l, c: chroma * share, h: brand.h + turn }.reaching(TEXT, &[text], -shades.away)
    };
    [
        ("parcel-1", parcel(own, 1.0, 0.0)),
        ("parcel-2", parcel(light, 0.8, 0.0)),
        ("parcel-3", parcel(pale, 0.4, 0.0)),
        ("parcel-4", parcel(warm, 0.7, -42.0)),
        ("parcel-5", parcel(cool, 0.7, 36.0)),
        ("parcel-6", parcel(bloom, 0.9, 150.0)),
        ("parcel-water", parcel(water, 0.15, 20.0)),
    ]
}
