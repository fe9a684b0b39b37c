//! Shows diagnostics to people and programs: with line, column, excerpt and words.
//!
//! What is wrong is decided elsewhere; here nothing is judged and nothing is printed.

mod github;
mod human;
mod json;
mod locate;
mod owners;
mod sarif;
mod told;
mod words;

use fluent_bundle::{FluentArgs, FluentValue};

pub use self::{
    locate::{Located, Places},
    told::{Line, Told, told},
    words::{text_of, words},
};
use crate::{
    diagnostic::{Diagnostic, Place},
    source::Sources,
    words::Words,
};

/// How many characters of a value a message shows.
const MAX_SHOWN: usize = 120;

/// For whom diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For people: an excerpt with marks, and what to write instead.
    #[default]
    Human,
    /// For programs: one JSON array, see [`json`](self).
    Json,
    /// For GitHub Actions: workflow commands, which become notes in a pull request.
    Github,
    /// For code-scanning services: SARIF 2.1.0.
    Sarif,
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style<'a> {
    /// For whom.
    pub format: Format,
    /// `true` for a terminal that shows colours.
    pub has_colour: bool,
    /// The content folder as it is reached from the working folder, so that paths can be clicked; empty when that is the
    /// content folder itself.
    pub root: &'a str,
}

/// Writes diagnostics, without a summary.
#[must_use]
pub fn report(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, format: Format, colour: bool) -> String {
    report_in(diagnostics, sources, words, Style { format, has_colour: colour, root: "" })
}

/// Writes diagnostics in a style, without a summary.
#[must_use]
pub fn report_in(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, style: Style<'_>) -> String {
    let mut places = Places::new(sources);
    let mut findings: Vec<Finding<'_>> =
        diagnostics.iter().map(|diagnostic| Finding::new(diagnostic, &mut places, words, style.root)).collect();
    // Diagnostics are sorted by the names of their places; readers go from top to bottom.
    findings.sort_by_key(Finding::order);
    match style.format {
        Format::Human => human::write(&findings, &places, words, style.has_colour) + &owners::write(&findings, words),
        Format::Json => json::write(&findings),
        Format::Github => github::write(&findings),
        Format::Sarif => sarif::write(&findings, words),
    }
}

/// A diagnostic with its words and places, ready to be written in any format.
struct Finding<'d> {
    diagnostic: &'d Diagnostic,
    message: String,
    help: Option<String>,
    place: Spot<'d>,
    /// Other places that take part, each with words for it.
    related: Vec<(Spot<'d>, String)>,
}

/// A place, found.
struct Spot<'d> {
    place: &'d Place,
    /// The file's path from the working folder.
    path: String,
    /// Where in the file; `None` when the file as a whole is meant.
    located: Option<Located>,
}

impl Spot<'_> {
    /// Returns the place as terminals and editors understand it: `news/fair.md:3:10`.
    fn name(&self) -> String {
        self.located.as_ref().map_or_else(|| self.path.clone(), |at| format!("{}:{}:{}", self.path, at.line, at.column))
    }
}

impl<'d> Finding<'d> {
    /// Returns the mailbox of who looks after the place, as far as the diagnostic says.
    fn owner(&self) -> Option<&'d str> {
        self.diagnostic.fact("owner")
    }

    fn order(&self) -> ((&'d str, usize, &'d str), usize) {
        (
            self.diagnostic.place.file.reading_order(),
            self.place.located.as_ref().map_or(0, |located| located.span.start),
        )
    }

    fn new(diagnostic: &'d Diagnostic, places: &mut Places<'_>, words: &Words, root: &str) -> Self {
        let args = arguments(diagnostic);
        let mut spot = |place: &'d Place| Spot {
            place,
            path: match root.trim_end_matches('/') {
                "" => place.file.to_string(),
                root => format!("{root}/{}", place.file),
            },
            located: places.locate(place),
        };
        let label = || {
            let own = words.attribute(diagnostic.code, "related", &args);
            own.unwrap_or_else(|| words.get("part-related", &args))
        };
        Self {
            diagnostic,
            message: words.get(diagnostic.code, &args),
            help: words.attribute(diagnostic.code, "help", &args).filter(|help| !help.trim().is_empty()),
            place: spot(&diagnostic.place),
            related: diagnostic.related.iter().map(|place| (spot(place), label())).collect(),
        }
    }
}

/// Returns what the words of a diagnostic name. Without a suggestion `$suggestion` is `none`, so that every message can
/// ask for it.
fn arguments(diagnostic: &Diagnostic) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set("suggestion", "none");
    for (name, value) in &diagnostic.args {
        let name = name.clone();
        match value.parse::<u32>() {
            // A number takes part in plural rules. One with zeros in front is a code.
            Ok(number) if number.to_string() == *value => args.set(name, number),
            // `none` is also a value that editors may write; between quotes it is the same value to YAML.
            _ if name == "suggestion" && value == "none" => args.set(name, "\"none\""),
            // A selector cannot ask for nothing.
            _ if value.is_empty() && name != "value" => args.set(name, "none"),
            _ => args.set(name, FluentValue::from(shown(value))),
        }
    }
    args
}

/// Returns a value as it can stand in one line: shortened, and without characters that would disturb a terminal.
fn shown(value: &str) -> String {
    let mut line = String::new();
    for (count, c) in value.trim().chars().enumerate() {
        if count == MAX_SHOWN {
            line.push('…');
            break;
        }
        line.push(match c {
            '\n' | '\r' | '\t' => ' ',
            c if c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c) => {
                '\u{fffd}'
            }
            c => c,
        });
    }
    line
}
