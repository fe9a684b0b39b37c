//! For programs: one JSON document, an array with an object for each diagnostic.
//!
//! ```json
//! [
//!   {
//!     "code": "unknown-key",
//!     "severity": "error",
//!     "message": "onbekende sleutel `titel`",
//!     "help": "bedoel je `title`?",
//!     "suggestion": "title",
//!     "file": "content/pages/over-ons.md",
//!     "pointer": "/titel",
//!     "range": {
//!       "line": 2, "column": 1, "end_line": 2, "end_column": 6, "start": 4, "end": 9
//!     },
//!     "related": [{ "file": "…", "pointer": null, "range": null, "message": "…" }]
//!   }
//! ]
//! ```
//!
//! `severity` is `error` or `warning`. Lines and columns count from 1, columns in characters; `start` and `end` count
//! bytes from 0; ends are exclusive. `range` is `null` when the file as a whole is meant, `pointer` when the place is not
//! in YAML. `help` and `suggestion` are `null` when there is none. The words are in the language of `--lang`; everything
//! else is the same in every language.

use serde::Serialize;

use super::{Finding, Located, Spot};
use crate::diagnostic::{At, Severity};

#[derive(Serialize)]
struct Object<'f> {
    code: &'f str,
    severity: &'static str,
    message: &'f str,
    help: Option<&'f str>,
    suggestion: Option<&'f str>,
    #[serde(flatten)]
    place: Place<'f>,
    related: Vec<Related<'f>>,
}

#[derive(Serialize)]
struct Place<'f> {
    file: &'f str,
    pointer: Option<String>,
    range: Option<Range>,
}

#[derive(Serialize)]
struct Related<'f> {
    #[serde(flatten)]
    place: Place<'f>,
    message: &'f str,
}

#[derive(Serialize)]
struct Range {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: usize,
    end: usize,
}

pub(super) fn write(findings: &[Finding<'_>]) -> String {
    let objects: Vec<Object<'_>> = findings.iter().map(object).collect();
    let mut text = serde_json::to_string_pretty(&objects).expect("strings and numbers are JSON");
    text.push('\n');
    text
}

fn object<'f>(finding: &'f Finding<'_>) -> Object<'f> {
    let diagnostic = finding.diagnostic;
    Object {
        code: diagnostic.code,
        severity: severity(diagnostic.severity),
        message: &finding.message,
        help: finding.help.as_deref(),
        suggestion: diagnostic.fact("suggestion"),
        place: place(&finding.place),
        related: finding.related.iter().map(|(spot, message)| Related { place: place(spot), message }).collect(),
    }
}

fn place<'f>(spot: &'f Spot<'_>) -> Place<'f> {
    let pointer = match &spot.place.at {
        At::Value(pointer) | At::Key(pointer) => Some(pointer.to_string()),
        At::File | At::Bytes { .. } => None,
    };
    Place { file: &spot.path, pointer, range: spot.located.as_ref().map(range) }
}

fn range(located: &Located) -> Range {
    let Located { line, column, end_line, end_column, span } = located.clone();
    Range { line, column, end_line, end_column, start: span.start, end: span.end }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
