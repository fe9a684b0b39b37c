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
    "front-matter-missing",
    "front-matter-unclosed",
];

/// The byte order mark in UTF-8.
const BOM: &str = "\u{feff}";

/// The line that opens and closes the front matter.
const FENCE: &str = "---";

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
    for (at, c) in text[start..].char_indices() {
        if is_forbidden(c) && !seen.contains(&c) {
            seen.push(c);
            let place = Place::bytes(&source.path, start + at..start + at + c.len_utf8());
            let name = format!("U+{:04X}", u32::from(c));
            let sort = if turns_direction(c) { "direction" } else { "control" };
            faults.push(Diagnostic::error("control-character", place).with("character", name).with("sort", sort));
        }
    }
    faults
}

fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || c == '\u{feff}' || turns_direction(c)
}

/// Isolates (U+2066 to U+2069) are left alone: Arabic and Hebrew texts need them.
fn turns_direction(c: char) -> bool {
    ('\u{202a}'..='\u{202e}').contains(&c)
}

/// Reports the first tab that indents YAML, with the number of lines that have one. Blocks of literal text (`|`, `>`)
/// may hold tabs.
fn tab(source: &Source, file: &TextFile<'_>) -> Option<Diagnostic> {
    let mut block = None;
    let mut found: Option<usize> = None;
    let mut count = 0;
    for (at, line) in lines(file.yaml, 0) {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let rest = line[indent..].trim_end();
        if rest.is_empty() || block.is_some_and(|outer| indent > outer) {
            continue;
        }
        block = opens_block(rest).then_some(indent);
        if let Some(tab) = leading_tab(rest) {
            found.get_or_insert(at + indent + tab);
            count += 1;
        }
    }
    let at = file.yaml_offset + found?;
    Some(Diagnostic::error("tab-in-yaml", Place::bytes(&source.path, at..at + 1)).with("count", count))
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
        "tab-in-yaml" => true,
        "control-character" => yaml.contains(&start) && fault.args.contains(&("sort", "control".to_owned())),
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
        assert_eq!(read_bytes("a.yaml", b"a:\t1\n\t\n").1, Vec::<&str>::new());
        assert_eq!(read_bytes("a.yaml", b"a:\n-\t {b: 1}\n").1, vec!["tab-in-yaml"]);
        assert_eq!(read_bytes("a.yaml", b"a:\n- b\tc\n---\tx\n").1, Vec::<&str>::new());
    }
}
