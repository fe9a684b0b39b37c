//! Letters of other scripts that look like those of an id. To a reader `lаssen` with a Cyrillic `а` is `lassen`, and to a
//! computer it is another name.

use crate::{diagnostic::Diagnostic, text_file::code_point};

/// Letters of Cyrillic and Greek with those that they look like.
const ALIKE: [(char, char); 31] = [
    ('а', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('ԁ', 'd'),
    ('е', 'e'),
    ('ё', 'e'),
    ('һ', 'h'),
    ('н', 'h'),
    ('і', 'i'),
    ('ї', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('ӏ', 'l'),
    ('м', 'm'),
    ('о', 'o'),
    ('р', 'p'),
    ('ԛ', 'q'),
    ('г', 'r'),
    ('ѕ', 's'),
    ('т', 't'),
    ('ѵ', 'v'),
    ('ԝ', 'w'),
    ('х', 'x'),
    ('у', 'y'),
    ('α', 'a'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('ι', 'i'),
    ('κ', 'k'),
    ('ν', 'v'),
    ('υ', 'u'),
];

/// Returns the letter that `c` looks like; also of the wide letters that East Asian keyboards give.
fn alike(c: char) -> Option<char> {
    let wide =
        u32::from(c).checked_sub(0xff41).filter(|place| *place < 26).and_then(|place| char::from_u32(0x61 + place));
    wide.or_else(|| ALIKE.iter().find(|(other, _)| *other == c).map(|(_, like)| *like))
}

/// Says whether letters may be meant as those that they look like: not in a name that is of another script as a whole.
fn is_mixed(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_alphabetic())
}

/// Returns a text with the letters that it was probably meant to have.
pub(super) fn replaced(text: &str) -> String {
    let lowered = text.to_lowercase();
    if is_mixed(text) { lowered.chars().map(|c| alike(c).unwrap_or(c)).collect() } else { lowered }
}

/// Adds to the fault of an id the first letter in `text` that looks like another, which `$letter`, `$character` and `$like`
/// name in its words.
#[must_use]
pub fn with_lookalike(fault: Diagnostic, text: &str) -> Diagnostic {
    let letter = |c: char| Some((c, alike(c.to_lowercase().next()?)?));
    match text.chars().find_map(letter).filter(|_| is_mixed(text)) {
        Some((c, like)) => fault.with("letter", c).with("character", code_point(c)).with("like", like),
        None => fault.with("letter", "none").with("character", "none").with("like", "none"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_are_told_from_another_script() {
        assert_eq!(replaced("аchtеrhоек"), "achterhoek");
        assert_eq!(replaced("ｒｏｃ-noord"), "roc-noord");
        assert_eq!(replaced("рос"), "рос");
    }
}
