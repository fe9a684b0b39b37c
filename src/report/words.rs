//! The words of all diagnostics, in the languages that the tool speaks.

use std::sync::Arc;

use crate::{field::Moment, format::Formats, lang::Lang, words::Words};

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
    let words = Words::new(lang, text_of(lang)).expect("the words of diagnostics are valid Fluent files");
    let formats = Arc::new(Formats::new(lang));
    let days = formats.clone();
    words.with_function("DAY", move |text| day(&days, text)).with_function("NUMBER", move |text| number(&formats, text))
}

/// Returns `3 november 2026`, with `, 19.30` behind it when there is a time. What is no day stays as it is.
fn day(formats: &Formats, text: &str) -> String {
    let Ok(moment) = Moment::parse(text) else { return text.to_owned() };
    let day = formats.day(moment.day);
    moment.time.map_or(day.clone(), |time| format!("{day}, {}", formats.clock(time)))
}

/// Returns `4,5`. What is no number stays as it is.
fn number(formats: &Formats, text: &str) -> String {
    text.parse().map_or_else(|_| text.to_owned(), |number| formats.number(number))
}

/// Returns the Fluent files of a language as they were written.
pub fn text_of(lang: Lang) -> impl Iterator<Item = &'static str> {
    FILES.iter().map(move |(dutch, english)| if lang == Lang::NL { *dutch } else { *english })
}
