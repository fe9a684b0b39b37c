//! For people: message, excerpt with marks, and what to write instead.

use std::{borrow::Cow, collections::HashMap, ops::Range};

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
    for same in together(findings) {
        out.push_str(&renderer.render(&[group(&same, places, &names)]));
        out.push_str("\n\n");
    }
    out
}

/// Returns the findings that are told as one, with all their places: those with the same words, such as all references
/// to something that was removed.
fn together<'f, 'd>(findings: &'f [Finding<'d>]) -> Vec<Vec<&'f Finding<'d>>> {
    let mut all: Vec<Vec<&Finding<'_>>> = Vec::new();
    let mut known = HashMap::new();
    for finding in findings {
        let next = all.len();
        let words = (finding.diagnostic.code, finding.diagnostic.severity, &finding.message, &finding.help);
        // Between other places that take part, nobody would see which belongs to which.
        let same = match finding.related[..] {
            [] => *known.entry(words).or_insert(next),
            _ => next,
        };
        match all.get_mut(same) {
            Some(group) => group.push(finding),
            None => all.push(vec![finding]),
        }
    }
    all
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

fn group<'f>(same: &[&'f Finding<'_>], places: &Places<'f>, names: &'f Names) -> Group<'f> {
    let (finding, others) = same.split_first().expect("a group has at least one finding");
    let level = match finding.diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(names.error.as_str()),
        Severity::Warning => Level::WARNING.with_name(names.warning.as_str()),
    };
    let mut group = Group::with_title(level.primary_title(finding.message.as_str()).id(finding.diagnostic.code));
    let related = finding.related.iter().map(|(spot, label)| Mark { spot, label: Some(label) });
    let others = others.iter().map(|other| Mark { spot: &other.place, label: None });
    let (shown, whole_files): (Vec<_>, Vec<_>) =
        related.chain(others).partition(|mark| mark.spot.located.is_some() || mark.label.is_none());
    for marks in by_file(std::iter::once(Mark { spot: &finding.place, label: None }).chain(shown)) {
        group = group.element(excerpt(&marks, places));
    }
    for file in whole_files {
        let label = file.label.unwrap_or_default();
        group = group.element(Level::NOTE.with_name(label).message(file.spot.path.as_str()));
    }
    match &finding.help {
        Some(help) => {
            let lines: Vec<Cow<'_, str>> = help.lines().map(|line| normalize_untrusted_str(line).into()).collect();
            group.element(Level::HELP.with_name(names.help.as_str()).message(lines.join("\n")))
        }
        None => group,
    }
}

/// A place that is marked in an excerpt; those that only take part have words beside them.
struct Mark<'f, 'd> {
    spot: &'f Spot<'d>,
    label: Option<&'f str>,
}

/// Brings the marks of each file together; those of one file follow each other.
fn by_file<'f, 'd>(marks: impl Iterator<Item = Mark<'f, 'd>>) -> Vec<Vec<Mark<'f, 'd>>> {
    let mut files: Vec<Vec<Mark<'_, '_>>> = Vec::new();
    for mark in marks {
        // A file without a place in it has nothing to be marked in.
        let is_beside = |known: &Mark<'_, '_>| known.spot.path == mark.spot.path && known.spot.located.is_some();
        match files.last_mut().filter(|file| is_beside(&file[0])) {
            Some(file) => file.push(mark),
            None => files.push(vec![mark]),
        }
    }
    files
}

/// Returns the lines of a file with marks, or only its path when there is nothing to show.
fn excerpt<'f>(marks: &[Mark<'f, '_>], places: &Places<'f>) -> Element<'f> {
    let spot = marks[0].spot;
    let located: Vec<(&Located, &Mark<'f, '_>)> =
        marks.iter().filter_map(|mark| Some((mark.spot.located.as_ref()?, mark))).collect();
    let lines =
        located.iter().map(|(place, _)| place.line).min().zip(located.iter().map(|(place, _)| last_line(place)).max());
    let (Some(text), Some((first, last))) = (places.text(&spot.place.file), lines) else {
        return Origin::path(spot.path.as_str()).into();
    };
    let window = Window::new(&text, first, last);
    let annotations = located.iter().map(|(place, mark)| -> Annotation<'f> {
        let kind = if mark.label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
        kind.span(window.range(place)).label(mark.label)
    });
    let annotations: Vec<Annotation<'f>> = annotations.collect();
    Snippet::source(window.text.clone()).line_start(first).path(spot.path.as_str()).annotations(annotations).into()
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
