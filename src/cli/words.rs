//! The tool's own words.

use crate::{lang::Lang, words::Words};

/// Returns the words of the command line.
pub(super) fn tool(lang: Lang) -> Words {
    let text = if lang == Lang::NL {
        include_str!("../../locales/nl/cli.ftl")
    } else {
        include_str!("../../locales/en/cli.ftl")
    };
    Words::new(lang, [text]).expect("the tool's own words are a valid Fluent file")
}

/// Returns the words of all faults.
pub(super) fn diagnostics(lang: Lang) -> Words {
    crate::report::words(lang)
}

/// Returns the language of the computer, when the tool speaks it, and Dutch otherwise.
pub(super) fn of_computer() -> Lang {
    match sys_locale::get_locale() {
        Some(locale) if locale.starts_with("en") => Lang::EN,
        _ => Lang::NL,
    }
}
