//! The names of the colours that a theme may use, and which must be readable on which.
//!
//! These names are an interface: editors write them under `brand.tokens`, and themes as `var(--action)`.

/// A named colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// The name, as in `var(--action)` without the hyphens.
    pub name: &'static str,
    /// What it is for.
    pub doc: &'static str,
}

/// A colour, what it stands on, and how clear it must be there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The token in front.
    pub front: &'static str,
    /// The tokens that it stands on.
    pub backs: &'static [&'static str],
    /// The least contrast ratio with each of them.
    pub least: f64,
}

/// The least contrast of text (WCAG 2.2, criterion 1.4.3).
pub(super) const TEXT: f64 = 4.5;
/// The least contrast of marks, lines and borders that carry meaning (WCAG 2.2, criterion 1.4.11).
pub(super) const MARK: f64 = 3.0;

const fn token(name: &'static str, doc: &'static str) -> Token {
    Token { name, doc }
}

const fn text(front: &'static str, backs: &'static [&'static str]) -> Pair {
    Pair { front, backs, least: TEXT }
}

const fn mark(front: &'static str, backs: &'static [&'static str]) -> Pair {
    Pair { front, backs, least: MARK }
}

/// Every token, in the order in which they are written.
pub const TOKENS: &[Token] = &[
    token("background", "the page"),
    token("surface", "cards, tables' heads, the footer: an area that stands off the page"),
    token("text", "running text and headings"),
    token("text-soft", "captions, dates, notes"),
    token("border", "outlines of fields and other controls"),
    token("border-soft", "lines that only divide; they carry no meaning"),
    token("action", "links, and buttons' areas"),
    token("action-hover", "the same under the pointer"),
    token("on-action", "text on `action` and `action-hover`"),
    token("accent", "a second colour for small labels, markers and strokes"),
    token("on-accent", "text on `accent`"),
    token("brand", "the region's colour as a large area"),
    token("on-brand", "text, links and focus outlines on `brand`"),
    token("brand-soft", "a tinted area"),
    token("on-brand-soft", "headings and text on `brand-soft`, in the region's hue"),
    token("focus", "the outline of what has the keyboard's focus"),
    token("focus-area", "the area behind a focused link"),
    token("on-focus-area", "text on `focus-area`"),
    token("positive", "text and icons of success, on the page or on `positive-soft`"),
    token("positive-soft", "the area of a success"),
    token("warning", "text and icons of a warning"),
    token("warning-soft", "the area of a warning"),
    token("negative", "text and icons of a fault"),
    token("negative-soft", "the area of a fault"),
    token("info", "text and icons of a notice"),
    token("info-soft", "the area of a notice"),
    token("data-1", "lines and bars of a chart's first series"),
    token("data-2", "lines and bars of the second series"),
    token("data-3", "lines and bars of the third series"),
    token("data-4", "lines and bars of the fourth series"),
    token("data-5", "lines and bars of the fifth series"),
    token("data-6", "lines and bars of the sixth series"),
    token("data-ink-1", "text in the first series' colour"),
    token("data-ink-2", "text in the second series' colour"),
    token("data-ink-3", "text in the third series' colour"),
    token("data-ink-4", "text in the fourth series' colour"),
    token("data-ink-5", "text in the fifth series' colour"),
    token("data-ink-6", "text in the sixth series' colour"),
    token("parcel-1", "parcels: the region's colour"),
    token("parcel-2", "parcels: lighter"),
    token("parcel-3", "parcels: palest"),
    token("parcel-4", "parcels: a neighbouring hue, warmer"),
    token("parcel-5", "parcels: a neighbouring hue, cooler"),
    token("parcel-6", "parcels: a field in bloom"),
    token("parcel-water", "parcels: ditches and the waterway"),
];

const SHEETS: &[&str] =
    &["background", "surface", "brand-soft", "positive-soft", "warning-soft", "negative-soft", "info-soft"];
const LAND: &[&str] = &["parcel-1", "parcel-2", "parcel-3", "parcel-4", "parcel-5", "parcel-6", "parcel-water"];
/// Says whether a token is a colour of the region's drawing.
pub(super) fn is_land(name: &str) -> bool {
    LAND.contains(&name)
}

const PAGE: &[&str] = &["background", "surface"];

/// Which token must be clear on which. The palette keeps all of them; [`super::check_tokens`] holds overrides to them.
pub const PAIRS: &[Pair] = &[
    text("text", SHEETS),
    text("text", LAND),
    text("text-soft", SHEETS),
    text("action", SHEETS),
    text("action-hover", SHEETS),
    text("on-action", &["action", "action-hover"]),
    text("accent", PAGE),
    text("on-accent", &["accent"]),
    text("on-brand", &["brand"]),
    text("on-brand-soft", &["brand-soft"]),
    text("on-focus-area", &["focus-area"]),
    text("positive", &["background", "surface", "positive-soft"]),
    text("warning", &["background", "surface", "warning-soft"]),
    text("negative", &["background", "surface", "negative-soft"]),
    text("info", &["background", "surface", "info-soft"]),
    text("data-ink-1", PAGE),
    text("data-ink-2", PAGE),
    text("data-ink-3", PAGE),
    text("data-ink-4", PAGE),
    text("data-ink-5", PAGE),
    text("data-ink-6", PAGE),
    mark("border", PAGE),
    mark("focus", SHEETS),
    mark("data-1", PAGE),
    mark("data-2", PAGE),
    mark("data-3", PAGE),
    mark("data-4", PAGE),
    mark("data-5", PAGE),
    mark("data-6", PAGE),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_stands_once_and_every_pair_names_tokens() {
        for (at, token) in TOKENS.iter().enumerate() {
            assert!(TOKENS[..at].iter().all(|other| other.name != token.name), "{}", token.name);
            assert!(!token.doc.is_empty(), "{}", token.name);
        }
        for name in PAIRS.iter().flat_map(|pair| pair.backs.iter().chain([&pair.front])) {
            assert!(TOKENS.iter().any(|token| token.name == *name), "{name}");
        }
    }
}
