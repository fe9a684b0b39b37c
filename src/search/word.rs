//! Words as they are compared: in small letters, without accents, and by their stems.
//!
//! `themes/default/assets/search-index.js` splits what people type in the same way.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::lang::Lang;

/// Words that say nothing of what a page is about. Who types them finds as much as without them.
const SILENT: &[(Lang, &str)] = &[
    (
        Lang::NL,
        "aan al alle als bij dan dat de der deze die dit door dus een en er had heb hebben heeft het hier hij hoe hun iets \
         ik in is je jij jou jouw kan kun kunnen maar mag me meer met mij mijn moet na naar niet nog nu of om onder ons ook \
         op over te tegen tot uit uw van veel voor waar wat we wel werd wie wij wil word worden wordt zal ze zich zijn zo \
         zoals zonder zou",
    ),
    (
        Lang::EN,
        "about all also an and any are as at be been but by can could did do does for from had has have he her his how if \
         in into is it its may me more my no not of on or our out she so some than that the their them then there these \
         they this those to up us was we were what when where which who will with would you your",
    ),
];

/// No word has more bytes: what has, nobody types.
pub(super) const LONGEST: usize = 35;
const _: () = assert!(LONGEST <= u8::MAX as usize, "a length is kept as one byte");

/// Calls `take` with each word of a text as it is compared. Single letters are no words.
pub(super) fn each_word(text: &str, mut take: impl FnMut(&str)) {
    let mut word = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = rest.split_at(end_of_part(rest));
        if !part.is_empty() {
            let word = if part.bytes().all(is_folded) { part } else { fold(part, &mut word) };
            if counts(word) {
                take(word);
            }
        }
        rest = after.get(1..).unwrap_or_else(|| after.trim_start_matches(|c| !is_part(c)));
    }
}

/// Returns where the part of a word ends with which a text begins.
fn end_of_part(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    match text.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => text.find(|c| !is_part(c)).unwrap_or(text.len()),
        _ => ascii,
    }
}

fn is_part(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() || is_combining_mark(c) }
}

/// Returns the words of a text as they are compared.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

/// Says whether a byte is a letter that is compared as it stands.
fn is_folded(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_uppercase()
}

/// Returns a word as it is compared, which is written into `word`.
fn fold<'w>(part: &str, word: &'w mut String) -> &'w str {
    word.clear();
    if part.is_ascii() {
        word.push_str(part);
        word.make_ascii_lowercase();
    } else {
        word.extend(part.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)));
    }
    word
}

fn counts(word: &str) -> bool {
    let is_letter = word.chars().nth(1).is_none() && !word.starts_with(|c: char| c.is_numeric());
    !is_letter && word.len() <= LONGEST
}

/// How a language forms words.
pub(super) struct Language {
    lang: Lang,
    stemmer: Option<Stemmer>,
    silent: Vec<&'static str>,
}

impl Language {
    pub(super) fn new(lang: Lang) -> Self {
        let silent = SILENT.iter().filter(|(known, _)| *known == lang).flat_map(|(_, words)| words.split_whitespace());
        let mut silent: Vec<&str> = silent.collect();
        silent.sort_unstable();
        Self { lang, stemmer: algorithm(lang).map(Stemmer::create), silent }
    }

    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    /// Says whether a word says nothing of what a page is about.
    pub(super) fn is_silent(&self, word: &str) -> bool {
        self.silent.binary_search(&word).is_ok()
    }

    /// Returns what the forms of a word have in common.
    pub(super) fn stem(&self, word: &str) -> String {
        let stem = self.stemmer.as_ref().map_or_else(|| word.into(), |stemmer| stemmer.stem(word));
        if self.lang == Lang::NL { settled(&stem) } else { stem.into_owned() }
    }

    /// Says whether words are written together to a new one: `lasopleiding`.
    pub(super) fn joins_words(&self) -> bool {
        matches!(self.lang.as_str(), "nl" | "de" | "fy")
    }
}

/// Returns a Dutch stem as the word is written without an ending: `las` of `lassen`, `huis` of `huizen`, `brief` of `brieven`.
fn settled(stem: &str) -> String {
    let mut letters = stem.chars().rev();
    let end = match (letters.next(), letters.next()) {
        (Some('v'), _) => "f",
        (Some('z'), _) => "s",
        (Some(last), Some(before)) if last == before && last.is_ascii_alphabetic() && !"aeiou".contains(last) => "",
        _ => return stem.to_owned(),
    };
    format!("{}{end}", &stem[..stem.len() - 1])
}

fn algorithm(lang: Lang) -> Option<Algorithm> {
    Some(match lang.as_str() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_small_letters_without_accents() {
        assert_eq!(
            words_of("Cliënt-ondersteuning, zzp'er: MBO-4 é!"),
            ["client", "ondersteuning", "zzp", "er", "mbo", "4"]
        );
        assert_eq!(words_of("مُعَلِّم"), ["معلم"]);
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let dutch = Language::new(Lang::NL);
        for forms in [
            ["lassen", "las"],
            ["opleiding", "opleidingen"],
            ["huizen", "huis"],
            ["brieven", "brief"],
            ["lopen", "loop"],
        ] {
            assert_eq!(dutch.stem(forms[0]), dutch.stem(forms[1]), "{forms:?}");
        }
        let english = Language::new(Lang::EN);
        assert_eq!(english.stem("training"), english.stem("trained"));
        assert_eq!(Language::new("fy".parse().expect("a language")).stem("wurk"), "wurk");
    }

    #[test]
    fn lists_of_silent_words_hold_words_as_they_are_compared() {
        for (lang, words) in SILENT {
            for word in words.split_whitespace() {
                assert_eq!(words_of(word), [word]);
                assert!(Language::new(*lang).is_silent(word));
            }
        }
    }
}
