//! Faults in the content, as values: what, where, and the facts that the words need.
//!
//! A diagnostic knows a file and a pointer or a range of bytes in it; line and column are found only when it is shown
//! ([`locate`]). Its words stand in `locales/<lang>/`, one message per code with the attribute `help`.

use std::{borrow::Cow, ops::Range};

use serde::{Deserialize, Serialize};

use crate::source::FilePath;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The site is not published.
    Error,
    /// The site is published, but somebody should look.
    Warning,
}

/// A fault in the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The fault's code, which is also the key of its words: `unknown-key`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// The facts that its words name, such as `("key", "titel")`.
    pub args: Vec<(Cow<'static, str>, String)>,
    /// Other places that take part in the fault, such as the first of two equal keys.
    pub related: Vec<Place>,
}

/// A place in the content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: FilePath,
    /// The place in the file.
    pub at: At,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum At {
    /// The file as a whole.
    File,
    /// The value that a pointer leads to, in the YAML of the file.
    Value(Pointer),
    /// The key of the value that a pointer leads to.
    Key(Pointer),
    /// The bytes from `start` up to and not with `end`, counted from 0 in the whole file.
    Bytes {
        /// The first byte.
        start: usize,
        /// The byte after the last.
        end: usize,
    },
}

/// A way to a value in YAML: `/starts/2/date`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Pointer(Vec<Step>);

/// One step of a [`Pointer`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Into a map, by its key.
    Key(Box<str>),
    /// Into a list, by its index from 0.
    Index(usize),
}

impl Pointer {
    /// Returns the pointer that leads to the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads `/starts/2/date`. A step of digits is an index.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let step = |part: &str| part.parse().map_or_else(|_| Step::Key(part.into()), Step::Index);
        Self(text.split('/').filter(|part| !part.is_empty()).map(step).collect())
    }

    /// Returns the pointer one key further.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.then(Step::Key(key.into()))
    }

    /// Returns the pointer one index further.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    /// Returns the pointer one step further.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// Returns the steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Adds a step.
    pub fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    /// Takes the last step away.
    pub fn pop(&mut self) {
        self.0.pop();
    }
}

impl std::fmt::Display for Pointer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for step in &self.0 {
            match step {
                Step::Key(key) => write!(f, "/{key}")?,
                Step::Index(index) => write!(f, "/{index}")?,
            }
        }
        Ok(())
    }
}

impl Place {
    /// Returns the file as a whole.
    #[must_use]
    pub fn file(file: &FilePath) -> Self {
        Self { file: file.clone(), at: At::File }
    }

    /// Returns the value at `pointer`.
    #[must_use]
    pub fn value(file: &FilePath, pointer: Pointer) -> Self {
        Self { file: file.clone(), at: At::Value(pointer) }
    }

    /// Returns the key of the value at `pointer`.
    #[must_use]
    pub fn key(file: &FilePath, pointer: Pointer) -> Self {
        Self { file: file.clone(), at: At::Key(pointer) }
    }

    /// Returns the bytes in `range`.
    #[must_use]
    pub fn bytes(file: &FilePath, range: Range<usize>) -> Self {
        Self { file: file.clone(), at: At::Bytes { start: range.start, end: range.end } }
    }
}

impl Diagnostic {
    /// Returns an error.
    #[must_use]
    pub fn error(code: &'static str, place: Place) -> Self {
        Self { code, severity: Severity::Error, place, args: Vec::new(), related: Vec::new() }
    }

    /// Returns a warning.
    #[must_use]
    pub fn warning(code: &'static str, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    /// Adds a fact that the words name.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts alike are given as they are")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((Cow::Borrowed(name), value.to_string()));
        self
    }

    /// Adds the closest of `candidates` as `suggestion`, when one is close.
    #[must_use]
    pub fn suggesting<'a>(self, wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        match closest(wrong, candidates) {
            Some(suggestion) => self.with("suggestion", suggestion),
            None => self,
        }
    }

    /// Returns a fact that the words name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Adds another place that takes part.
    #[must_use]
    pub fn and(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }
}

/// Returns the candidate that `wrong` was probably meant to be; none when two are equally likely.
#[must_use]
pub fn closest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lowered = wrong.to_lowercase();
    // Jaro-Winkler ranks by what people see as alike, but is too generous to words that only begin alike.
    let is_near = |candidate: &str| {
        let length = lowered.chars().count().max(candidate.chars().count());
        let is_part = lowered.len() >= 4
            && candidate.len() >= 4
            && (lowered.starts_with(candidate) || candidate.starts_with(&lowered));
        is_part || strsim::damerau_levenshtein(&lowered, candidate) <= (length / 3).max(1)
    };
    let scored =
        candidates.into_iter().map(|candidate| (strsim::jaro_winkler(&lowered, &candidate.to_lowercase()), candidate));
    let near = scored.filter(|(score, candidate)| *score >= 0.8 && is_near(&candidate.to_lowercase()));
    let mut best: Option<(f64, Option<&'a str>)> = None;
    for (score, candidate) in near {
        best = match best {
            Some((highest, _)) if highest > score => best,
            Some((highest, known)) if highest.total_cmp(&score).is_eq() && known != Some(candidate) => {
                Some((score, None))
            }
            _ => Some((score, Some(candidate))),
        };
    }
    best.and_then(|(_, candidate)| candidate)
}

/// Returns how many of these are of a severity.
#[must_use]
pub fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|fault| fault.severity == severity).count()
}

/// How many faults of one file are told. Who mends these finds the cause of the others.
const MOST: usize = 200;

/// Sorts diagnostics by file and place, originals before their translations, and leaves each out that is there already. Of a
/// file with very many it says how many more there are.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let key = |d: &Diagnostic| (d.place.clone(), d.severity, d.code, d.args.clone());
    diagnostics.sort_by_cached_key(key);
    diagnostics.sort_by(|a, b| a.place.file.reading_order().cmp(&b.place.file.reading_order()));
    diagnostics.dedup();
    if diagnostics.len() > MOST {
        *diagnostics = diagnostics.chunk_by(|a, b| a.place.file == b.place.file).flat_map(told).collect();
    }
}

/// Returns those of a file's faults that are told, with one that stands for all others and is as severe as the worst.
fn told(of_file: &[Diagnostic]) -> Vec<Diagnostic> {
    let (told, more) = of_file.split_at(of_file.len().min(MOST));
    let rest = more.iter().min_by_key(|fault| fault.severity).map(|worst| Diagnostic {
        severity: worst.severity,
        ..Diagnostic::error("more-faults", Place::file(&worst.place.file)).with("count", more.len())
    });
    told.iter().cloned().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_faults_the_rest_is_counted_and_as_severe_as_the_worst() {
        let file = FilePath::new("a.csv");
        let fault = |at: usize| Diagnostic::warning("data-bad-number", Place::bytes(&file, at..at + 1));
        let mut faults: Vec<Diagnostic> = (0..MOST + 50).map(fault).collect();
        faults.push(Diagnostic::error("data-bad-number", Place::bytes(&file, 9000..9001)));
        faults.push(Diagnostic::warning("crlf", Place::file(&FilePath::new("b.md"))));
        sort(&mut faults);
        let told: Vec<_> = faults[MOST..].iter().map(|fault| (fault.code, fault.severity)).collect();
        assert_eq!(told, [("more-faults", Severity::Error), ("crlf", Severity::Warning)]);
        assert_eq!(faults[MOST].fact("count"), Some("51"));
    }

    #[test]
    fn only_a_likely_candidate_is_suggested() {
        let levels = ["mbo1", "mbo2", "mbo3", "bachelor"];
        assert_eq!(closest("mbo_3", levels), Some("mbo3"));
        assert_eq!(closest("Bachlor", levels), Some("bachelor"));
        assert_eq!(closest("mbo5", levels), None);
        assert_eq!(closest("street", ["starts", "status"]), None);
        assert_eq!(closest("roc-nord", ["roc-noord", "roc-noord", "roc-zuid"]), Some("roc-noord"));
    }
}
