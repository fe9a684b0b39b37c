//! Values that look right but hold what a word processor made of them: hard spaces and curly quotes.

use super::{check::Checker, shape::Shape, value::meant};
use crate::{
    diagnostic::Diagnostic,
    text_file::{code_point, is_hard_space, sort_of_space},
    yaml::{WORD_QUOTES, quoted},
};

impl Checker<'_> {
    /// Returns the fault of a value, other than free text, that holds hard spaces or stands between curly quotes.
    pub(super) fn disguised(&self, shape: &Shape, value: &str) -> Option<Diagnostic> {
        if matches!(shape, Shape::Text(text) if text.is_translatable || text.format.is_empty()) {
            return None;
        }
        if value.contains(is_hard_space) {
            let values: Vec<&str> = match shape {
                Shape::Choice(values) => values.iter().map(|value| &**value).collect(),
                _ => Vec::new(),
            };
            return hard_space(self.at_value("hard-space"), value, &values);
        }
        let inner = value.starts_with(WORD_QUOTES).then(|| value.trim_matches(WORD_QUOTES).trim())?;
        let takes_quotes = matches!(shape, Shape::Text(_) | Shape::Choice(_));
        let better = if takes_quotes { quoted(inner) } else { format!("`{inner}`") };
        Some(self.at_value("word-quotes").with("suggestion", better))
    }
}

/// Adds to `fault` which hard space stands in `text`, and which of `candidates` is meant, or else the text with ordinary
/// spaces; `None` when there is no hard space.
pub(super) fn hard_space(fault: Diagnostic, text: &str, candidates: &[&str]) -> Option<Diagnostic> {
    let found = text.chars().find(|c| is_hard_space(*c))?;
    let fault = fault.with("sort", sort_of_space(found)).with("character", code_point(found));
    let visible = without_hard_spaces(text);
    let better = meant(&visible, candidates).map(str::to_owned);
    Some(fault.with("suggestion", better.unwrap_or(visible)))
}

fn without_hard_spaces(text: &str) -> String {
    let visible = text.chars().filter(|c| sort_of_space(*c) != "invisible");
    let spaced: String = visible.map(|c| if is_hard_space(c) { ' ' } else { c }).collect();
    spaced.trim().to_owned()
}
