//! # `bad-token-colour`, `unknown-token`, `low-contrast`
//!
//! **What it does.** Reports a token whose value is no colour, a token that no theme has, and tokens that cannot
//! be read on each other, with the ratio.
//!
//! **Why.** A palette made from a brand colour is always readable. A token that replaces one of its colours must be so
//! too: text needs a contrast of 4.5, marks and lines 3 (WCAG 2.2, criteria 1.4.3 and 1.4.11).
//!
//! **Example.** `tokens: {action: "#9fd3c7"}`: white text on it has a contrast of 1.67.

use super::Check;
use crate::{
    colour::{Palette, TOKENS, TokenFault, check_tokens},
    diagnostic::{Diagnostic, Place, Pointer},
    model::region::Brand,
    source::FilePath,
};

pub(super) const CODES: &[&str] = &["bad-token-colour", "unknown-token", "low-contrast"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let portal = &check.portal.file;
    let file = FilePath::new("portal.yaml");
    let mut faults = faults(&file, &portal.brand, None);
    for region in check.regions() {
        faults.extend(self::faults(&region.document.file, &region.facts.brand, portal.brand.colour.as_deref()));
    }
    faults
}

fn faults(file: &FilePath, brand: &Brand, network: Option<&str>) -> Vec<Diagnostic> {
    let colour = brand.colour.as_deref().or(network).unwrap_or(Palette::DEFAULT_BRAND);
    // What is no colour was reported when the file was read.
    let Ok(palette) = Palette::parse(colour) else { return Vec::new() };
    let tokens = brand.tokens.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    check_tokens(&palette, tokens).into_iter().map(|fault| diagnostic(file, brand, fault)).collect()
}

fn diagnostic(file: &FilePath, brand: &Brand, fault: TokenFault) -> Diagnostic {
    let at = |token: &str| Pointer::root().key("brand").key("tokens").key(token);
    match fault {
        TokenFault::Unknown { token } => {
            let names = TOKENS.iter().map(|token| token.name);
            let place = Place::key(file, at(&token));
            Diagnostic::error("unknown-token", place).with("token", &token).suggesting(&token, names)
        }
        TokenFault::Malformed { token, value } => {
            Diagnostic::error("bad-token-colour", Place::value(file, at(&token))).with("value", value)
        }
        TokenFault::Contrast { front, front_colour, back, back_colour, ratio, least } => {
            let (own, other) = if brand.tokens.contains_key(&front) { (&front, &back) } else { (&back, &front) };
            let fault = Diagnostic::error("low-contrast", Place::value(file, at(own)));
            let fault = fault.with("front", &front).with("front-colour", front_colour).with("back", &back);
            let fault =
                fault.with("back-colour", back_colour).with("ratio", format!("{ratio:.2}")).with("least", least);
            if brand.tokens.contains_key(other) { fault.and(Place::value(file, at(other))) } else { fault }
        }
    }
}
