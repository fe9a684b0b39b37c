//! A quick look at a text for what `serde_yaml` lets pass: texts that are too long or cut off by a `#`, numbers out
//! of bounds or with points between thousands, keys without a value. It only ever suspects; whether there is a fault is found by the full check.

use std::collections::BTreeMap;

use super::{
    number::Thousands,
    shape::{Field, Shape},
};
use crate::{text_file::is_hard_space, yaml::WORD_QUOTES};

/// What to look at, by the name of a key, wherever it stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Scan {
    watched: BTreeMap<Box<str>, Watch>,
}

/// What to look at in the value of a key.
#[derive(Debug, Clone, Copy, Default)]
struct Watch {
    max_length: Option<usize>,
    bounds: Option<(i128, i128)>,
    has_pattern: bool,
    is_required: bool,
    /// `true` for a number that may have decimals.
    is_number: bool,
}

impl Scan {
    /// Notes what `serde_yaml` does not check in documents of this shape.
    pub(super) fn of(field: &Field) -> Self {
        let mut scan = Self::default();
        scan.note(field);
        scan
    }

    fn note(&mut self, field: &Field) {
        match &field.shape {
            Shape::List(inner) | Shape::Map(inner) => self.note(inner),
            Shape::Struct { fields, required } => {
                for (key, field) in fields {
                    self.note(field);
                    let watch = watch(field, required.contains(key));
                    if watch.is_needed() {
                        self.watched.entry(key.clone()).or_default().merge(watch);
                    }
                }
            }
            _ => {}
        }
    }

    /// Says whether a text may have a fault that `serde_yaml` lets pass.
    pub(super) fn suspects(&self, text: &str) -> bool {
        let escapes_nul =
            text.contains('\\') && ["\\0", "\\x0", "\\u00", "\\U00"].iter().any(|escape| text.contains(escape));
        let mut rest = text;
        let is_disguised = !text.is_ascii()
            && text.contains(|c: char| !c.is_ascii() && (is_hard_space(c) || WORD_QUOTES.contains(&c)));
        escapes_nul
            || is_disguised
            || std::iter::from_fn(|| next_line(&mut rest)).any(|(line, rest)| self.suspects_line(line, rest))
    }

    fn suspects_line(&self, line: &str, rest: &str) -> bool {
        let words = line.trim_start_matches([' ', '-']);
        let marks = Marks::of(words);
        // Words behind ` #` may belong to a text that stands before it.
        let has_hash = || marks.has_hash && words.find(" #").is_some_and(|at| at > 0);
        if marks.goes_on || words.starts_with('?') || has_hash() || (marks.has_bang && has_tag(words)) {
            return true;
        }
        if marks.has_map {
            // A map between brackets: a value may hold a comma, but none is longer than its line.
            let in_line = |part: &str| self.suspects_entry(part.trim_end_matches([' ', '}', ']']), usize::MAX, "");
            return words.split([',', '{']).any(in_line) || self.longest().is_some_and(|max| words.len() > max);
        }
        self.suspects_entry(words, line.len() - words.len(), rest)
    }

    fn suspects_entry(&self, words: &str, indent: usize, rest: &str) -> bool {
        let Some((key, value)) = words.split_once(':') else { return false };
        let watch = self.watched.get(key.trim().trim_matches(['"', '\'']));
        watch.is_some_and(|watch| watch.suspects(value.trim(), indent, rest))
    }

    /// Returns the smallest length that any text may have at most.
    fn longest(&self) -> Option<usize> {
        self.watched.values().filter_map(|watch| watch.max_length).min()
    }
}

/// Says whether a word may begin with `!`: that is a tag, which `serde_yaml` leaves out of a text.
fn has_tag(words: &str) -> bool {
    let begins =
        |(at, _): (usize, &str)| words[..at].chars().next_back().is_none_or(|before| " \t[{,:".contains(before));
    words.match_indices('!').any(begins)
}

/// What stands in a line, found in one go.
#[derive(Default)]
struct Marks {
    has_hash: bool,
    has_bang: bool,
    has_map: bool,
    /// Whether brackets are opened that are not closed, or the other way round.
    goes_on: bool,
}

impl Marks {
    fn of(words: &str) -> Self {
        let mut marks = Self::default();
        let (mut maps, mut lists) = (0_i64, 0_i64);
        for byte in words.bytes() {
            match byte {
                b'#' => marks.has_hash = true,
                b'!' => marks.has_bang = true,
                b'{' => (maps, marks.has_map) = (maps + 1, true),
                b'}' => maps -= 1,
                b'[' => lists += 1,
                b']' => lists -= 1,
                _ => {}
            }
        }
        marks.goes_on = maps != 0 || lists != 0;
        marks
    }
}

fn watch(field: &Field, is_required: bool) -> Watch {
    match &field.shape {
        Shape::Text(text) => {
            let has_pattern = text.pattern.is_some();
            Watch { max_length: text.max_length, has_pattern, is_required, ..Watch::default() }
        }
        Shape::Number { .. } => Watch { is_number: true, ..Watch::default() },
        Shape::Int { min, max } => Watch { bounds: Some((*min, *max)), ..Watch::default() },
        _ => Watch::default(),
    }
}

impl Watch {
    fn is_needed(self) -> bool {
        self.max_length.is_some() || self.bounds.is_some() || self.has_pattern || self.is_required || self.is_number
    }

    fn merge(&mut self, other: Self) {
        let least = |a: Option<usize>, b: Option<usize>| a.into_iter().chain(b).min();
        let narrowest = |a: (i128, i128), b: (i128, i128)| (a.0.max(b.0), a.1.min(b.1));
        self.max_length = least(self.max_length, other.max_length);
        self.bounds = match (self.bounds, other.bounds) {
            (Some(a), Some(b)) => Some(narrowest(a, b)),
            (a, b) => a.or(b),
        };
        self.has_pattern |= other.has_pattern;
        self.is_required |= other.is_required;
        self.is_number |= other.is_number;
    }

    /// Says whether the value, which begins with `value` in a line indented by `indent` and goes on in `rest`, may be
    /// one that its field refuses.
    fn suspects(self, value: &str, indent: usize, rest: &str) -> bool {
        let is_nothing = matches!(value, "" | "~" | "null" | "Null" | "NULL" | "\"\"" | "''") || value.starts_with('#');
        if (self.is_required && is_nothing) || self.has_pattern || value.starts_with('*') {
            return true;
        }
        let number = value.split(' ').next().unwrap_or_default();
        if self.is_number && Thousands::read(number).is_some() {
            return true;
        }
        if let Some((min, max)) = self.bounds
            && !value.parse().is_ok_and(|number: i128| (min..=max).contains(&number))
        {
            return true;
        }
        self.max_length.is_some_and(|max| upper_length(value, indent, rest) > max)
    }
}

/// Returns a length that the value cannot exceed: what is written is never shorter than what it means.
fn upper_length(value: &str, indent: usize, mut rest: &str) -> usize {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    if quote.is_some_and(|quote| value.len() < 2 || !value.ends_with(quote)) {
        // A text between quotes may go on in lines without indentation.
        return usize::MAX;
    }
    let mut length = value.chars().count();
    while let Some((line, _)) = next_line(&mut rest) {
        let words = line.trim_start_matches(' ');
        if !words.is_empty() && line.len() - words.len() <= indent {
            break;
        }
        length += words.chars().count() + 1;
    }
    length
}

/// Takes a line from `text`; gives it with what comes after it.
fn next_line<'t>(text: &mut &'t str) -> Option<(&'t str, &'t str)> {
    if text.is_empty() {
        return None;
    }
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    *text = rest;
    Some((line.strip_suffix('\r').unwrap_or(line), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    #[test]
    fn only_what_may_be_wrong_is_suspected() {
        let scan = Scan::of(&Field::compile(&Kind::Training.schema().to_value()));
        let long = "x".repeat(201);
        for fine in [
            "title: Lassen\nsummary: kort\nstudy_load: 120\n",
            "title: Lassen\nsummary: >\n  kort\n\n  en goed\nstudy_load: 1\n",
            "starts:\n  - date: 2026-03-01\n    seats: 12\n",
            "starts: [{date: 2026-03-01, seats: 12}]\ntitle: x\n",
            "# title: x\ncost: {amount: 1.25}\n",
            "title: Let op!\nskills: [lassen, \"en!\"]\n",
        ] {
            assert!(!scan.suspects(fine), "{fine}");
        }
        for suspect in [
            format!("summary: {long}\n"),
            format!("summary: |\n  {long}\n"),
            format!("\"summary\": \"a\n{long}\"\n"),
            "study_load: 0\n".to_owned(),
            "cost: {amount: 1}\nstudy_load: 99999\n".to_owned(),
            "starts: [{seats: -1}]\n".to_owned(),
            "x: {title: , y: 1}\n".to_owned(),
            "menu: !nieuw Lassen\n".to_owned(),
            "title:\n".to_owned(),
            "title: Les #1\n".to_owned(),
            "cost: {amount: 1.250}\n".to_owned(),
            "cost:\n  amount: 1.250 # euro\n".to_owned(),
            "title: ~\n".to_owned(),
            "title: \"a\\0b\"\n".to_owned(),
            "title: \"a\\U00000000b\"\n".to_owned(),
            "skills:\n  - !belangrijk Lassen\n".to_owned(),
            "skills: [!belangrijk Lassen]\n".to_owned(),
            "cost: {\"label\":!gratis Gratis, \"amount\": 1}\n".to_owned(),
            "cost: {free_for: [x],\n  amount: 1.250}\n".to_owned(),
        ] {
            assert!(scan.suspects(&suspect), "{suspect}");
        }
    }
}
