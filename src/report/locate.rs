//! Finds line and column of a diagnostic's place.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use crate::{
    diagnostic::{At, Place, Pointer},
    source::{FilePath, Source, Sources},
    text_file,
    yaml::{self, Tree},
};

/// A place in a file. Lines and columns count from 1, columns in characters; the end is exclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The line in which it begins.
    pub line: usize,
    /// The column in which it begins.
    pub column: usize,
    /// The line in which it ends.
    pub end_line: usize,
    /// The column before which it ends.
    pub end_column: usize,
    /// Its bytes, counted from 0 in the file.
    pub span: Range<usize>,
}

/// Finds places in the content; each file is read again at most once.
pub struct Places<'s> {
    sources: &'s Sources,
    trees: BTreeMap<FilePath, Front>,
}

/// The YAML of a file, and where it begins.
struct Front {
    tree: Tree,
    offset: usize,
}

impl<'s> Places<'s> {
    /// Returns a finder of places in `sources`.
    #[must_use]
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, trees: BTreeMap::new() }
    }

    /// Returns where a place is, or `None` when it is a file as a whole, or one that is not there.
    pub fn locate(&mut self, place: &Place) -> Option<Located> {
        let source = self.sources.texts.get(&place.file)?;
        let range = match &place.at {
            At::File => return None,
            At::Bytes { start, end } => *start..(*end).max(*start),
            At::Value(pointer) => self.find(source, pointer, false)?,
            At::Key(pointer) => self.find(source, pointer, true)?,
        };
        Some(locate(&source.bytes, range))
    }

    /// Returns a file's text; what is no UTF-8 in it is replaced.
    pub(super) fn text(&self, file: &FilePath) -> Option<Cow<'s, str>> {
        self.sources.texts.get(file).map(|source| String::from_utf8_lossy(&source.bytes))
    }

    fn find(&mut self, source: &Source, pointer: &Pointer, key: bool) -> Option<Range<usize>> {
        let parts = text_file::parts(source)?;
        let front = self
            .trees
            .entry(source.path.clone())
            .or_insert_with(|| Front { tree: yaml::parse(parts.yaml), offset: parts.yaml_offset });
        let span = front.tree.root.as_ref().map_or(0..0, |root| yaml::find(root, pointer, key));
        let span = yaml::first_line(parts.yaml, span);
        Some(front.offset + span.start..front.offset + span.end)
    }
}

fn locate(bytes: &[u8], range: Range<usize>) -> Located {
    let start = boundary(bytes, range.start);
    let end = boundary(bytes, range.end).max(start);
    let (line, column) = line_and_column(bytes, start);
    let (end_line, end_column) = line_and_column(bytes, end);
    Located { line, column, end_line, end_column, span: start..end }
}

/// Returns the nearest byte, not after `at`, that begins a character.
fn boundary(bytes: &[u8], at: usize) -> usize {
    let mut at = at.min(bytes.len());
    let goes_on = |byte: u8| byte & 0b1100_0000 == 0b1000_0000;
    // In text that is no UTF-8 any number of such bytes may follow each other; a character has at most three.
    for _ in 0..3 {
        if at == 0 || at == bytes.len() || !goes_on(bytes[at]) {
            break;
        }
        at -= 1;
    }
    at
}

#[expect(clippy::naive_bytecount, reason = "it counts only when a fault is shown")]
fn line_and_column(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = &bytes[..at];
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let mut words = String::from_utf8_lossy(&bytes[line_start..at]);
    if line_start == 0
        && let Some(rest) = words.strip_prefix('\u{feff}').map(str::to_owned)
    {
        // Editors do not show a byte order mark.
        words = Cow::Owned(rest);
    }
    (line, words.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str, bytes: &[u8], at: At) -> (usize, usize, usize, usize, String) {
        let sources = Sources::from_memory([(path, bytes)]);
        let place = Place { file: FilePath::new(path), at };
        let found = Places::new(&sources).locate(&place).expect("the place is in the file");
        let marked = String::from_utf8_lossy(&bytes[found.span.clone()]).into_owned();
        (found.line, found.column, found.end_line, found.end_column, marked)
    }

    #[test]
    fn columns_count_characters_and_lines_count_from_the_top_of_the_file() {
        let file = "\u{feff}---\r\nnaam: é\r\nlijst: [ü, \"€x\"]\r\n---\r\n";
        let pointer = |text| At::Value(Pointer::parse(text));
        assert_eq!(at("a.md", file.as_bytes(), pointer("/lijst/1")), (3, 12, 3, 16, "\"€x\"".to_owned()));
        assert_eq!(at("a.md", file.as_bytes(), At::Key(Pointer::parse("/naam"))), (2, 1, 2, 5, "naam".to_owned()));
        assert_eq!(at("a.md", file.as_bytes(), pointer("/weg")), (2, 1, 2, 5, "naam".to_owned()));
    }

    #[test]
    fn every_range_of_bytes_has_a_place() {
        let bytes = b"a\xe9\n\xe2\x82\xac\x80\x80\x80\x80";
        for start in 0..12 {
            for end in 0..12 {
                let found = locate(bytes, start..end);
                assert!(found.span.end <= bytes.len() && found.line >= 1 && found.column >= 1);
            }
        }
        assert_eq!(at("a.csv", b"x\xe9y", At::Bytes { start: 1, end: 2 }), (1, 2, 1, 3, "\u{fffd}".to_owned()));
    }
}
