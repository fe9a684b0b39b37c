//! For pages: each diagnostic with its words and an excerpt in parts, to be laid out by a template.

use serde::Serialize;

use super::{Finding, Located, Places};
use crate::{
    diagnostic::{Diagnostic, Severity},
    source::Sources,
    words::Words,
};

/// How many lines of a place are shown.
const MAX_LINES: usize = 4;

/// A diagnostic in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Whether it stops publishing.
    pub is_error: bool,
    /// Its code.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// The file, from the content folder.
    pub file: String,
    /// The line, from 1; `None` when the file as a whole is meant.
    pub line: Option<usize>,
    /// The column, from 1, in characters.
    pub column: Option<usize>,
    /// The lines of the place.
    pub excerpt: Vec<Line>,
    /// Other places that take part: `news/fair.md:3:10`.
    pub related: Vec<String>,
}

/// A line of a file, in which a part is marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands before the marked part.
    pub before: String,
    /// The marked part.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

/// Puts diagnostics into words, in the order in which they are read.
#[must_use]
pub fn told(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> Vec<Told> {
    let mut places = Places::new(sources);
    let mut findings: Vec<Finding<'_>> =
        diagnostics.iter().map(|diagnostic| Finding::new(diagnostic, &mut places, words, "")).collect();
    findings.sort_by_key(Finding::order);
    let tell = |finding: Finding<'_>| {
        let text = places.text(&finding.diagnostic.place.file);
        let located = finding.place.located.as_ref();
        Told {
            is_error: finding.diagnostic.severity == Severity::Error,
            code: finding.diagnostic.code.to_owned(),
            excerpt: located.zip(text.as_deref()).map_or_else(Vec::new, |(at, text)| excerpt(text, at)),
            line: located.map(|at| at.line),
            column: located.map(|at| at.column),
            related: finding.related.iter().map(|(spot, _)| spot.name()).collect(),
            file: finding.place.path,
            message: finding.message,
            help: finding.help,
        }
    };
    findings.into_iter().map(tell).collect()
}

fn excerpt(text: &str, at: &Located) -> Vec<Line> {
    let last = at.end_line.min(at.line + MAX_LINES - 1);
    let lines = (1..).zip(text.lines()).skip(at.line - 1).take(last + 1 - at.line);
    let line = |(number, text): (usize, &str)| {
        let text = if number == 1 { text.trim_start_matches('\u{feff}') } else { text };
        let byte = |column: usize| text.char_indices().nth(column - 1).map_or(text.len(), |(at, _)| at);
        let start = if number == at.line { byte(at.column) } else { 0 };
        let end = if number == at.end_line { byte(at.end_column).max(start) } else { text.len() };
        Line {
            number,
            before: text[..start].to_owned(),
            marked: text[start..end].to_owned(),
            after: text[end..].to_owned(),
        }
    };
    lines.map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_marks_the_place_in_its_lines() {
        let at = Located { line: 2, column: 3, end_line: 3, end_column: 2, span: 0..0 };
        let parts: Vec<String> = excerpt("één\nab€cd\nefg\n", &at)
            .into_iter()
            .map(|line| format!("{}:{}[{}]{}", line.number, line.before, line.marked, line.after))
            .collect();
        assert_eq!(parts, ["2:ab[€cd]", "3:[e]fg"]);
    }
}
