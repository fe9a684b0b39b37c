//! Tells why a text is no YAML in terms of what was written, from the parser's message and the lines around it.
//!
//! The parser says where it gave up, which is often later than where the editor went wrong. Only texts that the parser
//! refused come here, so a guess cannot make a fault where there is none.

use std::ops::Range;

use super::Fault;

/// The characters that mean something to YAML at the start of a value.
const SPECIAL: [char; 15] = ['@', '`', '%', '*', '&', '!', '|', '>', '[', '{', ']', '}', '?', ',', '-'];

/// The quotes that word processors make of `"` and `'`.
pub const WORD_QUOTES: [char; 7] = ['“', '”', '„', '‟', '‘', '’', '‚'];

/// Returns the fault for the parser's message `info` at the byte `at`. `bracket` is where the innermost open bracket
/// stands.
pub(super) fn explain(text: &str, at: usize, info: &str, bracket: Option<usize>) -> Fault {
    let line = Line::around(text, at);
    if let Some(fault) = apostrophe(text, &line) {
        return fault;
    }
    let says = |words: &[&str]| words.iter().any(|word| info.contains(word));
    if says(&["tabs ", "found a tab", "tab cannot", "with a tab"]) {
        let tab = text[line.range.clone()].find('\t').map_or(at, |tab| line.range.start + tab);
        return Fault::new("tab-in-yaml", tab..(tab + 1).min(text.len()))
            .with("sort", "indentation")
            .with("count", "1");
    }
    if says(&["escape", "hexadecimal"]) {
        return escape(text, at);
    }
    if says(&["quoted scalar"]) {
        return quote(text, at, &line);
    }
    if let Some(bracket) = bracket.filter(|_| !says(&["unexpected character", "unknown anchor"])) {
        let written = &text[bracket..=bracket];
        let fault = Fault::new("yaml-unclosed-bracket", bracket..bracket + 1).with("bracket", written);
        return fault.with("sort", if written == "[" { "list" } else { "map" });
    }
    if says(&["mapping values are not allowed", "illegal placement", "simple key expect"]) {
        return colon(text, at, &line, info);
    }
    if let Some(fault) = special(text, &line, at) {
        return fault;
    }
    if says(&[
        "indent",
        "did not find expected key",
        "<document start>",
        "expected '-' indicator",
        "not allowed in this context",
    ]) {
        return Fault::new("yaml-indentation", line.content());
    }
    syntax(text, at, info)
}

/// Returns the fault that is explained by the parser's own words alone.
pub(super) fn syntax(text: &str, at: usize, info: &str) -> Fault {
    let end = text[at..].chars().next().filter(|c| *c != '\n').map_or(at, |c| at + c.len_utf8());
    Fault::new("yaml-syntax", at..end).with("problem", info)
}

/// A colon that is one too many, or one that is missing.
fn colon(text: &str, at: usize, line: &Line<'_>, info: &str) -> Fault {
    let previous = line.previous();
    // A word without a colon is noticed only at the line after it.
    let suspects =
        if info.contains("simple key") { [previous.as_ref(), Some(line)] } else { [Some(line), previous.as_ref()] };
    for line in suspects.into_iter().flatten() {
        if let Some(fault) = colon_in_text(line).or_else(|| missing_space(line)) {
            return fault;
        }
    }
    let without_colon = |line: &&Line<'_>| !line.words().is_empty() && !line.words().contains(':') && !line.is_item();
    if let Some(line) = suspects.into_iter().flatten().find(without_colon) {
        let fault = Fault::new("yaml-missing-colon", line.content());
        return match line.words().split_once([' ', '=']) {
            Some((key, value)) => {
                fault.with("suggestion", format!("{key}: {}", value.trim_start_matches([' ', '=']).trim()))
            }
            None => fault.with("suggestion", format!("{}:", line.words())),
        };
    }
    if line.words().is_empty() { syntax(text, at, info) } else { Fault::new("yaml-indentation", line.content()) }
}

/// `title: Welding: a course`
fn colon_in_text(line: &Line<'_>) -> Option<Fault> {
    let (_, value) = line.key_and_value()?;
    let text = &line.text[value.clone()];
    let is_text = !text.starts_with(['"', '\'']) && (text.contains(": ") || text.ends_with(':'));
    let code = if text.starts_with(WORD_QUOTES) { "word-quotes" } else { "yaml-colon-in-text" };
    is_text.then(|| Fault::new(code, value).with("suggestion", quoted(text.trim_matches(WORD_QUOTES))))
}

/// `title:Welding`
fn missing_space(line: &Line<'_>) -> Option<Fault> {
    let words = line.words().trim_start_matches("- ");
    let (key, value) = words.split_once(':')?;
    let is_key = !key.is_empty() && key.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_');
    let is_glued = is_key && !value.starts_with([' ', '/']) && !value.is_empty();
    let start = line.content().end - words.len();
    let fault = || Fault::new("yaml-missing-space", start..start + key.len() + 1);
    is_glued.then(|| fault().with("suggestion", format!("{key}: {value}")))
}

/// A value that begins with a character that means something to YAML.
fn special(text: &str, line: &Line<'_>, at: usize) -> Option<Fault> {
    let value = line.key_and_value().map_or_else(|| line.after_dash(), |(_, value)| value);
    let written = &text[value.clone()];
    let is_special = written.starts_with(SPECIAL) && !matches!(written, "]" | "}");
    // A list that begins on this line and goes wrong later is another matter, and so is a bracket that closes nothing.
    (is_special && (value.start..=value.end).contains(&at)).then(|| special_character(text, value))
}

/// Returns the fault of the value at `span`, which begins with a character that means something to YAML.
pub(super) fn special_character(text: &str, span: Range<usize>) -> Fault {
    let written = &text[span.clone()];
    let character = written.chars().next().map_or(String::new(), String::from);
    let fault = Fault::new("yaml-special-character", span).with("character", character);
    fault.with("suggestion", quoted(written.lines().next().unwrap_or_default()))
}

/// `'s Avonds lassen`: YAML takes the apostrophe for a quote and reads on, perhaps up to one many lines further.
fn apostrophe(text: &str, line: &Line<'_>) -> Option<Fault> {
    let mut line = Line { text, range: line.range.clone() };
    loop {
        let value = line.key_and_value().map_or_else(|| line.after_dash(), |(_, value)| value);
        let written = &text[value.clone()];
        let word = written.strip_prefix('\'').and_then(|rest| rest.split_once([' ', '-'])).map(|(word, _)| word);
        if word.is_some_and(|word| matches!(word, "s" | "t" | "n" | "k" | "m")) && !written[1..].ends_with('\'') {
            let fault = Fault::new("yaml-unclosed-quote", value).with("quote", "'");
            return Some(fault.with("suggestion", quoted(written)));
        }
        line = line.previous()?;
    }
}

/// A quote that is not closed, or one inside a text between quotes.
fn quote(text: &str, at: usize, line: &Line<'_>) -> Fault {
    let value = line.key_and_value().map_or_else(|| line.after_dash(), |(_, value)| value);
    let written = &text[value.clone()];
    let Some(mark) = written.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        return Fault::new("yaml-unclosed-quote", at..(at + 1).min(text.len())).with("quote", "\"");
    };
    let Some(end) = closing(&written[1..], mark).map(|end| end + 2) else {
        let fault = Fault::new("yaml-unclosed-quote", value.clone()).with("quote", mark);
        return fault.with("suggestion", format!("{}{mark}", written.trim_end()));
    };
    if written[end..].trim().is_empty() {
        return Fault::new("yaml-indentation", line.content());
    }
    let inner = written.strip_prefix(mark).and_then(|inner| inner.strip_suffix(mark)).unwrap_or(written);
    Fault::new("yaml-quote-in-quotes", value).with("quote", mark).with("suggestion", quoted(inner))
}

/// Returns where the quote `mark` closes in `text`, which begins after the one that opens.
fn closing(text: &str, mark: char) -> Option<usize> {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && mark == '"' {
            chars.next();
        } else if c == mark {
            let doubled = mark == '\'' && chars.peek().is_some_and(|(_, next)| *next == mark);
            if !doubled {
                return Some(at);
            }
            chars.next();
        }
    }
    None
}

/// A backslash between double quotes: `"C:\map"`.
fn escape(text: &str, at: usize) -> Fault {
    let mut rest = text[at..].char_indices();
    while let Some((offset, c)) = rest.next() {
        if c != '\\' {
            continue;
        }
        let next = rest.next().map_or(' ', |(_, next)| next);
        if !"0abtnvfre \"/\\N_LP\n\r".contains(next) {
            let start = at + offset;
            let fault = Fault::new("yaml-escape", start..start + 1 + next.len_utf8());
            return fault.with("escape", format!("\\{next}"));
        }
    }
    syntax(text, at, "unknown escape character")
}

/// Returns `text` between quotes that it can stand in.
#[must_use]
pub fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// One line of a YAML text.
struct Line<'t> {
    text: &'t str,
    /// The line without its end.
    range: Range<usize>,
}

impl<'t> Line<'t> {
    fn around(text: &'t str, at: usize) -> Self {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        Self { text, range: start..end }
    }

    /// Returns the nearest line before this one that is not blank.
    fn previous(&self) -> Option<Self> {
        let mut line = Self::around(self.text, self.range.start.checked_sub(1)?);
        while line.words().is_empty() {
            line = Self::around(self.text, line.range.start.checked_sub(1)?);
        }
        Some(line)
    }

    /// Returns where the words of the line stand, without indentation and comment.
    fn content(&self) -> Range<usize> {
        let line = &self.text[self.range.clone()];
        let line = if line.trim_start().starts_with('#') { "" } else { line };
        let line = line.find(" #").map_or(line, |comment| &line[..comment]).trim_end();
        let start = self.range.start + line.len() - line.trim_start().len();
        start..self.range.start + line.len()
    }

    fn words(&self) -> &'t str {
        &self.text[self.content()]
    }

    fn is_item(&self) -> bool {
        self.words().starts_with("- ")
    }

    /// Returns where the words stand behind the dashes of a list.
    fn after_dash(&self) -> Range<usize> {
        let content = self.content();
        let mut words = &self.text[content.clone()];
        while let Some(rest) = words.strip_prefix("- ") {
            words = rest.trim_start();
        }
        content.end - words.len()..content.end
    }

    /// Returns where the key and the value stand, when the line has both.
    fn key_and_value(&self) -> Option<(Range<usize>, Range<usize>)> {
        let words = self.after_dash();
        let text = &self.text[words.clone()];
        let colon = text.find(": ")?;
        if text.starts_with(['"', '\'', '[', '{']) {
            return None;
        }
        let value = text[colon + 1..].trim_start();
        Some((words.start..words.start + colon, words.end - value.len()..words.end))
    }
}
