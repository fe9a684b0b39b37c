//! For people: message, excerpt with marks, and what to write instead.

use std::{borrow::Cow, ops::Range};

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};
use fluent_bundle::FluentArgs;

use super::{Finding, Located, Places, Spot};
use crate::{diagnostic::Severity, words::Words};

/// How many lines of one place are shown.
const MAX_LINES: usize = 4;

pub(super) fn write(findings: &[Finding<'_>], places: &Places<'_>, words: &Words, has_colour: bool) -> String {
    let renderer = if has_colour { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    let names = Names::new(words);
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&[group(finding, places, &names)]));
        out.push_str("\n\n");
    }
    out
}

/// The words around a message.
struct Names {
    error: String,
    warning: String,
    help: String,
}

impl Names {
    fn new(words: &Words) -> Self {
        let name = |key| words.get(key, &FluentArgs::new());
        Self { error: name("part-error"), warning: name("part-warning"), help: name("part-help") }
    }
}

fn group<'f>(finding: &'f Finding<'_>, places: &Places<'f>, names: &'f Names) -> Group<'f> {
    let level = match finding.diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(names.error.as_str()),
        Severity::Warning => Level::WARNING.with_name(names.warning.as_str()),
    };
    let mut group = Group::with_title(level.primary_title(finding.message.as_str()).id(finding.diagnostic.code));
    let is_here = |spot: &Spot<'_>| spot.place.file == finding.place.place.file && spot.located.is_some();
    let (here, elsewhere): (Vec<_>, Vec<_>) = finding.related.iter().partition(|(spot, _)| is_here(spot));
    let here: Vec<(&Spot<'_>, &str)> = here.iter().map(|(spot, label)| (spot, label.as_str())).collect();
    group = group.element(excerpt(&finding.place, AnnotationKind::Primary, None, &here, places));
    for (spot, label) in elsewhere {
        group = group.element(excerpt(spot, AnnotationKind::Context, Some(label), &[], places));
    }
    match &finding.help {
        Some(help) => {
            let lines: Vec<Cow<'_, str>> = help.lines().map(|line| normalize_untrusted_str(line).into()).collect();
            group.element(Level::HELP.with_name(names.help.as_str()).message(lines.join("\n")))
        }
        None => group,
    }
}

/// Returns the lines of a place with marks, or only its file when there is nothing to show.
fn excerpt<'f>(
    spot: &'f Spot<'_>,
    kind: AnnotationKind,
    label: Option<&'f str>,
    others: &[(&'f Spot<'_>, &'f str)],
    places: &Places<'f>,
) -> Element<'f> {
    let text = places.text(&spot.place.file);
    let (Some(text), Some(located)) = (text, &spot.located) else { return Origin::path(spot.path.as_str()).into() };
    let all: Vec<&Located> =
        std::iter::once(located).chain(others.iter().filter_map(|(spot, _)| spot.located.as_ref())).collect();
    let first = all.iter().map(|place| place.line).min().unwrap_or(1);
    let last = all.iter().map(|place| last_line(place)).max().unwrap_or(first);
    let window = Window::new(&text, first, last);
    let mark = |place: &Located, kind: AnnotationKind, label: Option<&'f str>| -> Annotation<'f> {
        kind.span(window.range(place)).label(label)
    };
    let marks = others
        .iter()
        .filter_map(|(spot, label)| Some(mark(spot.located.as_ref()?, AnnotationKind::Context, Some(label))));
    Snippet::source(window.text.clone())
        .line_start(first)
        .path(spot.path.as_str())
        .annotation(mark(located, kind, label))
        .annotations(marks)
        .into()
}

fn last_line(place: &Located) -> usize {
    place.end_line.min(place.line + MAX_LINES - 1)
}

/// Some lines of a file.
struct Window {
    text: String,
    /// The number of the first line.
    first: usize,
    /// Where each line begins in the text.
    starts: Vec<usize>,
}

impl Window {
    fn new(text: &str, first: usize, last: usize) -> Self {
        let text = if first == 1 { text.trim_start_matches('\u{feff}') } else { text };
        let lines = text.split_inclusive('\n').skip(first - 1).take(last + 1 - first);
        let mut window = Self { text: String::new(), first, starts: vec![0] };
        for line in lines {
            window.text.push_str(line);
            window.starts.push(window.text.len());
        }
        window
    }

    /// Returns the bytes of a place in the window.
    fn range(&self, place: &Located) -> Range<usize> {
        let start = self.byte(place.line, place.column);
        let end = if place.end_line > last_line(place) {
            self.byte(last_line(place) + 1, 1)
        } else {
            self.byte(place.end_line, place.end_column)
        };
        start..end.max(start)
    }

    fn byte(&self, line: usize, column: usize) -> usize {
        let start = self.starts.get(line - self.first).copied().unwrap_or(self.text.len());
        let rest = &self.text[start..];
        rest.char_indices().nth(column - 1).map_or(self.text.len(), |(at, _)| start + at)
    }
}
