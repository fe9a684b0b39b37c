//! The text of a file: its bytes as UTF-8, and for Markdown the front matter told from the body.
//!
//! What the YAML means is not known here. Offsets count bytes from the start of the file, with its byte order mark.
//! CRLF stays as it is, so that offsets stay true: YAML and Markdown parsers read it like a line feed.

use crate::{
    diagnostic::{Diagnostic, Place},
    source::Source,
};

/// The codes of the faults that this module reports.
pub const CODES: &[&str] = &[
    "invalid-utf8",
    "utf16",
    "byte-order-mark",
    "crlf",
    "control-character",
    "tab-in-yaml",
    "hard-space",
    "merge-conflict",
    "front-matter-missing",
    "front-matter-unclosed",
];

/// The byte order mark in UTF-8.
const BOM: &str = "\u{feff}";

/// The line that opens and closes the front matter.
const FENCE: &str = "---";

/// With what Git begins the first and the last of the lines that it leaves for somebody to choose from.
const MARKS: [&str; 2] = ["<<<<<<< ", ">>>>>>> "];

/// The text of a file, in its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextFile<'a> {
    /// The YAML: the front matter of a Markdown file, the whole of a YAML file, nothing of any other file.
    pub yaml: &'a str,
    /// Where the YAML begins.
    pub yaml_offset: usize,
    /// The text that is no YAML, and where it begins: the body of a Markdown file, the whole of a CSV file.
    pub body: Option<(&'a str, usize)>,
}

/// Reads a file's text. Without a value there is at least one error.
#[must_use]
pub fn read(source: &Source) -> (Option<TextFile<'_>>, Vec<Diagnostic>) {
    let text = match std::str::from_utf8(&source.bytes) {
        Ok(text) => text,
        Err(error) => return (None, vec![not_utf8(source, error.valid_up_to())]),
    };
    let mut faults = Vec::new();
    let start = if text.starts_with(BOM) { BOM.len() } else { 0 };
    if start > 0 {
        faults.push(Diagnostic::warning("byte-order-mark", Place::bytes(&source.path, 0..start)));
    }
    if let Some(at) = text.find("\r\n") {
        faults.push(Diagnostic::warning("crlf", Place::bytes(&source.path, at..at + 1)));
    }
    let file = match split(source, text, start) {
        Ok(file) => file,
        Err(fault) => {
            faults.push(fault);
            return (None, faults);
        }
    };
    faults.extend(control_characters(source, text, start));
    faults.extend(tab(source, &file));
    faults.extend(wrong_space(source, &file));
    faults.extend(merge_conflict(source, text, start));
    let yaml = file.yaml_offset..file.yaml_offset + file.yaml.len();
    let readable = !faults.iter().any(|fault| breaks_yaml(fault, &yaml));
    (readable.then_some(file), faults)
}

/// Returns the parts of a file's text, as far as it can be divided, without looking for faults.
#[must_use]
pub fn parts(source: &Source) -> Option<TextFile<'_>> {
    let text = std::str::from_utf8(&source.bytes).ok()?;
    // A text that cannot be divided has no YAML to show a place in; `read` has reported it.
    split(source, text, if text.starts_with(BOM) { BOM.len() } else { 0 }).ok()
}

/// Divides a file's text, which begins at `start`.
fn split<'a>(source: &Source, text: &'a str, start: usize) -> Result<TextFile<'a>, Diagnostic> {
    match source.path.extension() {
        "md" => front_matter(source, text, start),
        "yaml" | "yml" => Ok(TextFile { yaml: &text[start..], yaml_offset: start, body: None }),
        _ => Ok(TextFile { yaml: "", yaml_offset: start, body: Some((&text[start..], start)) }),
    }
}

fn front_matter<'a>(source: &Source, text: &'a str, start: usize) -> Result<TextFile<'a>, Diagnostic> {
    let mut lines = lines(text, start);
    let first = lines.next().map_or("", |(_, line)| line);
    if first.trim_end() != FENCE {
        let place = Place::bytes(&source.path, start..start + first.trim_end().len());
        return Err(Diagnostic::error("front-matter-missing", place));
    }
    let yaml_offset = start + first.len();
    let Some((at, line)) = lines.clone().find(|(_, line)| line.trim_end() == FENCE) else {
        let fault = Diagnostic::error("front-matter-unclosed", Place::bytes(&source.path, start..start + FENCE.len()));
        // A line that was probably meant to close it: `--`, `----`, ` ---`.
        let meant = lines.find(|(_, line)| line.contains("--") && line.trim().bytes().all(|c| c == b'-'));
        return Err(match meant {
            Some((at, line)) => fault.and(Place::bytes(&source.path, at..at + line.trim_end().len())),
            None => fault,
        });
    };
    let body = at + line.len();
    Ok(TextFile { yaml: &text[yaml_offset..at], yaml_offset, body: Some((&text[body..], body)) })
}

/// Returns the lines of `text` from the byte `start` on, each with its offset and its line end.
fn lines(text: &str, start: usize) -> impl Iterator<Item = (usize, &str)> + Clone {
    text[start..].split_inclusive('\n').scan(start, |at, line| {
        let offset = *at;
        *at += line.len();
        Some((offset, line))
    })
}

/// Reports the first byte that is no UTF-8, with the letter that it probably stands for in Windows-1252.
fn not_utf8(source: &Source, at: usize) -> Diagnostic {
    if source.bytes.starts_with(b"\xff\xfe") || source.bytes.starts_with(b"\xfe\xff") {
        return Diagnostic::error("utf16", Place::bytes(&source.path, 0..2));
    }
    let byte = source.bytes[at];
    let fault =
        Diagnostic::error("invalid-utf8", Place::bytes(&source.path, at..at + 1)).with("byte", format!("{byte:02X}"));
    if byte >= 0xa0 { fault.with("suggestion", char::from(byte)) } else { fault }
}

/// Reports the first of each control character, and of each character that turns the direction of what follows.
fn control_characters(source: &Source, text: &str, start: usize) -> Vec<Diagnostic> {
    let mut seen = Vec::new();
    let mut faults = Vec::new();
    if !may_hold(&text[start..], begins_forbidden) {
        return faults;
    }
    for (at, c) in text[start..].char_indices() {
        if is_forbidden(c) && !seen.contains(&c) {
            seen.push(c);
            let place = Place::bytes(&source.path, start + at..start + at + c.len_utf8());
            let name = code_point(c);
            let fault = Diagnostic::error("control-character", place).with("character", name);
            faults.push(fault.with("sort", sort_of_forbidden(c)));
        }
    }
    faults.extend(open_isolate(source, text, start));
    faults
}

/// Says whether a text has a byte of a sort: quicker than looking at its characters, which most texts then need not.
fn may_hold(text: &str, sort: fn(u8) -> bool) -> bool {
    // Without a way out within a piece, the compiler compares many bytes at once.
    text.as_bytes().chunks(64).any(|piece| piece.iter().fold(false, |found, byte| found | sort(*byte)))
}

/// Says whether a byte is or begins a character that is forbidden, or an isolate.
fn begins_forbidden(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0b | 0x0c | 0x0e..=0x1f | 0x7f | 0xc2 | 0xe2 | 0xef)
}

/// Says whether a byte is a tab or begins a hard space.
fn begins_space(byte: u8) -> bool {
    matches!(byte, b'\t' | 0xc2 | 0xe2 | 0xe3)
}

/// Reports the first isolate that nothing closes on its line: what follows would be read in its direction, also what is not
/// of the same text.
fn open_isolate(source: &Source, text: &str, start: usize) -> Option<Diagnostic> {
    let in_line = |(offset, line): (usize, &str)| first_open_isolate(line).map(|(at, c)| (offset + at, c));
    let (at, c) = lines(text, start).find_map(in_line)?;
    let place = Place::bytes(&source.path, at..at + c.len_utf8());
    let fault = Diagnostic::error("control-character", place).with("character", code_point(c));
    Some(fault.with("sort", sort_of_forbidden(c)))
}

/// Returns the first isolate in a text that nothing closes, and where it stands.
fn first_open_isolate(text: &str) -> Option<(usize, char)> {
    let mut open = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' => drop(open.pop()),
            _ => {}
        }
    }
    open.into_iter().next()
}

/// Returns the first character in a text that no visitor sees and that does something.
#[must_use]
pub fn first_forbidden(text: &str) -> Option<char> {
    if !may_hold(text, begins_forbidden) {
        return None;
    }
    text.chars().find(|c| is_forbidden(*c)).or_else(|| first_open_isolate(text).map(|(_, c)| c))
}

/// Returns the sort of such a character, which the words tell apart.
#[must_use]
pub fn sort_of_forbidden(c: char) -> &'static str {
    match c {
        '\u{2066}'..='\u{2068}' => "open",
        c if turns_direction(c) => "direction",
        _ => "control",
    }
}

fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || c == '\u{feff}' || turns_direction(c)
}

/// Isolates (U+2066 to U+2069) that are closed are left alone: Arabic and Hebrew texts need them.
fn turns_direction(c: char) -> bool {
    ('\u{202a}'..='\u{202e}').contains(&c)
}

/// Reports the first tab that indents YAML, with the number of lines that have one. Blocks of literal text (`|`, `>`)
/// may hold tabs.
fn tab(source: &Source, file: &TextFile<'_>) -> Option<Diagnostic> {
    if !file.yaml.contains('\t') {
        return None;
    }
    let mut tabs = structure(file).filter_map(|(at, line)| Some(at + leading_tab(line)?));
    let at = tabs.next()?;
    let fault = Diagnostic::error("tab-in-yaml", Place::bytes(&source.path, at..at + 1));
    Some(fault.with("sort", "indentation").with("count", 1 + tabs.count()))
}

/// Returns the lines of the YAML that are no literal text, with their offsets in the file, without indentation and line
/// end.
fn structure<'a>(file: &TextFile<'a>) -> impl Iterator<Item = (usize, &'a str)> {
    let offset = file.yaml_offset;
    let mut block = None;
    lines(file.yaml, 0).filter_map(move |(at, line)| {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let rest = line[indent..].trim_end();
        if rest.is_empty() || block.is_some_and(|outer| indent > outer) {
            return None;
        }
        block = opens_block(rest).then_some(indent);
        Some((offset + at + indent, rest))
    })
}

/// Reports the first hard space where YAML needs an ordinary one, or the first tab behind the colon of a key.
fn wrong_space(source: &Source, file: &TextFile<'_>) -> Option<Diagnostic> {
    if !may_hold(file.yaml, begins_space) {
        return None;
    }
    let (at, c) = structure(file).find_map(|(at, line)| {
        let (inner, c) = space_of_structure(line)?;
        Some((at + inner, c))
    })?;
    let place = Place::bytes(&source.path, at..at + c.len_utf8());
    Some(match c {
        '\t' => Diagnostic::error("tab-in-yaml", place).with("sort", "colon").with("count", 1),
        c => Diagnostic::error("hard-space", place).with("sort", sort_of_space(c)).with("character", code_point(c)),
    })
}

/// Returns the first hard space before a key, behind a hyphen or behind a key's colon, or the tab behind that colon.
fn space_of_structure(line: &str) -> Option<(usize, char)> {
    let words = line.trim_start_matches(|c| matches!(c, '-' | ' ') || is_hard_space(c));
    let lead = &line[..line.len() - words.len()];
    let key = words.bytes().take_while(|c| c.is_ascii_alphanumeric() || *c == b'_').count();
    let has_key = key > 0 && words[key..].starts_with(':');
    let in_lead = lead.char_indices().find(|(_, c)| is_hard_space(*c)).filter(|_| has_key || lead.contains('-'));
    let behind = || Some((lead.len() + key + 1, words.get(key + 1..)?.chars().next()?));
    let is_wrong = |(_, c): &(usize, char)| has_key && (*c == '\t' || is_hard_space(*c));
    in_lead.or_else(|| behind().filter(is_wrong))
}

/// Says whether a character looks like a space or like nothing, and is neither to YAML nor to a field. They come along
/// from Word and from web pages.
#[must_use]
pub fn is_hard_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}')
}

/// Returns the sort of a hard space, which the words tell apart.
#[must_use]
pub fn sort_of_space(c: char) -> &'static str {
    if matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}') { "invisible" } else { "space" }
}

/// Returns the name that Unicode gives a character: `U+00A0`.
#[must_use]
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Reports the first line that Git leaves in a file when two people changed the same lines.
fn merge_conflict(source: &Source, text: &str, start: usize) -> Option<Diagnostic> {
    if !MARKS.iter().any(|mark| text.contains(mark)) {
        return None;
    }
    let is_mark = |line: &str| MARKS.iter().any(|mark| line.starts_with(mark));
    let (at, line) = lines(text, start).find(|(_, line)| is_mark(line))?;
    Some(Diagnostic::error("merge-conflict", Place::bytes(&source.path, at..at + line.trim_end().len())))
}

/// Returns where a tab stands before the content of a line, also behind the hyphens of lists: readers of YAML differ in
/// what a value behind such a tab is indented by.
fn leading_tab(line: &str) -> Option<usize> {
    let content = line.trim_start_matches(['-', ' ', '\t']);
    let lead = &line[..line.len() - content.len()];
    let is_list = lead.split([' ', '\t']).all(|part| matches!(part, "" | "-"));
    lead.find('\t').filter(|_| is_list && !content.is_empty())
}

/// Says whether a line ends in the indicator of literal or folded text: `|`, `>-`, `|2+`.
fn opens_block(line: &str) -> bool {
    let line = line.split(" #").next().unwrap_or(line).trim_end();
    let indicator = line.rsplit([' ', '\t']).next().unwrap_or_default();
    indicator
        .strip_prefix(['|', '>'])
        .is_some_and(|rest| rest.len() <= 2 && rest.bytes().all(|c| b"+-123456789".contains(&c)))
}

/// Says whether a fault makes that the YAML cannot be read at all.
fn breaks_yaml(fault: &Diagnostic, yaml: &std::ops::Range<usize>) -> bool {
    let crate::diagnostic::At::Bytes { start, .. } = fault.place.at else { return false };
    match fault.code {
        "tab-in-yaml" | "hard-space" | "merge-conflict" => true,
        "control-character" => yaml.contains(&start),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read_bytes(path: &str, bytes: &[u8]) -> (Option<String>, Vec<&'static str>) {
        let sources = Sources::from_memory([(path, bytes)]);
        let source = sources.texts.values().next().expect("there is one file");
        let (file, faults) = read(source);
        (
            file.map(|file| format!("{}|{}", file.yaml, file.body.map_or("", |body| body.0))),
            faults.iter().map(|f| f.code).collect(),
        )
    }

    #[test]
    fn front_matter_is_told_from_the_body() {
        assert_eq!(read_bytes("a.md", b"---\na: 1\n---\nText\n"), (Some("a: 1\n|Text\n".to_owned()), vec![]));
        assert_eq!(read_bytes("a.md", b"---\n---"), (Some("|".to_owned()), vec![]));
        assert_eq!(read_bytes("a.md", b"---\r\na: 1\r\n---\r\nT"), (Some("a: 1\r\n|T".to_owned()), vec!["crlf"]));
        assert_eq!(read_bytes("a.md", b"\xef\xbb\xbf---\n---\n"), (Some("|".to_owned()), vec!["byte-order-mark"]));
        assert_eq!(read_bytes("a.md", b"# Title\n"), (None, vec!["front-matter-missing"]));
        assert_eq!(read_bytes("a.md", b""), (None, vec!["front-matter-missing"]));
        assert_eq!(read_bytes("a.md", b"---\na: 1\n----\n"), (None, vec!["front-matter-unclosed"]));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert_eq!(read_bytes("a.yaml", b"a: caf\xe9\n"), (None, vec!["invalid-utf8"]));
        assert_eq!(read_bytes("a.yaml", b"\xff\xfea\0"), (None, vec!["utf16"]));
        assert_eq!(read_bytes("a.yaml", b"a: \0\n"), (None, vec!["control-character"]));
        assert_eq!(read_bytes("a.yaml", "a: \u{202e}x\n".as_bytes()).1, vec!["control-character"]);
    }

    #[test]
    fn a_tab_indents_no_yaml_but_may_stand_in_literal_text() {
        assert_eq!(read_bytes("a.yaml", b"a:\n\tb: 1\n"), (None, vec!["tab-in-yaml"]));
        assert_eq!(read_bytes("a.yaml", b"a: |\n  x\n  \ty\nb: 1\n").1, Vec::<&str>::new());
        assert_eq!(read_bytes("a.yaml", b"a: |\n  x\nb:\n \t- 1\n").1, vec!["tab-in-yaml"]);
        assert_eq!(read_bytes("a.yaml", b"a:\t1\n\t\n").1, vec!["tab-in-yaml"]);
        assert_eq!(read_bytes("a.yaml", b"a: b\tc\n\t\n").1, Vec::<&str>::new());
        assert_eq!(read_bytes("a.yaml", b"a:\n-\t {b: 1}\n").1, vec!["tab-in-yaml"]);
        assert_eq!(read_bytes("a.yaml", b"a:\n- b\tc\n---\tx\n").1, Vec::<&str>::new());
    }

    #[test]
    fn hard_spaces_are_refused_where_yaml_needs_others() {
        for text in ["a:\u{a0}1\n", "a:\n\u{a0} b: 1\n", "-\u{a0}a\n", "\u{200b}a: 1\n", "- \u{202f}a: 1\n"] {
            assert_eq!(read_bytes("a.yaml", text.as_bytes()).1, vec!["hard-space"], "{text:?}");
        }
        for text in ["a: 1\u{a0}km\n", "a: |\n  \u{a0}b: 1\n", "- a\u{a0}b\n", "a: \"x\n  \u{a0}y\"\n"] {
            assert_eq!(read_bytes("a.yaml", text.as_bytes()).1, Vec::<&str>::new(), "{text:?}");
        }
    }

    #[test]
    fn the_marks_of_a_conflict_are_refused_and_a_line_below_a_heading_is_not() {
        assert_eq!(read_bytes("a.yaml", b"<<<<<<< HEAD\na: 1\n").1, vec!["merge-conflict"]);
        assert_eq!(read_bytes("a.md", b"---\na: 1\n---\nx\n>>>>>>> mijn-tak\n").1, vec!["merge-conflict"]);
        assert_eq!(read_bytes("a.md", b"---\na: 1\n---\nKop\n=======\n").1, Vec::<&str>::new());
    }
}
