//! The words of all diagnostics, in the languages that the tool speaks.

use crate::{lang::Lang, words::Words};

/// The files with the words of diagnostics: Dutch and English. A stage that has diagnostics of its own adds its file.
const FILES: &[(&str, &str)] = &[
    (include_str!("../../locales/nl/diagnostics.ftl"), include_str!("../../locales/en/diagnostics.ftl")),
    (include_str!("../../locales/nl/structure.ftl"), include_str!("../../locales/en/structure.ftl")),
    (include_str!("../../locales/nl/checks.ftl"), include_str!("../../locales/en/checks.ftl")),
];

/// Returns the words of all diagnostics: Dutch, or English for every other language.
#[must_use]
pub fn words(lang: Lang) -> Words {
    let lang = if lang == Lang::NL { Lang::NL } else { Lang::EN };
    Words::new(lang, text_of(lang)).expect("the words of diagnostics are valid Fluent files")
}

/// Returns the Fluent files of a language as they were written.
pub fn text_of(lang: Lang) -> impl Iterator<Item = &'static str> {
    FILES.iter().map(move |(dutch, english)| if lang == Lang::NL { *dutch } else { *english })
}
