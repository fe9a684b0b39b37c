//! How a command ends: what is printed, and the exit code. The one place that maps errors to both.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anstream::{eprint, eprintln, print, println};
use fluent_bundle::FluentArgs;

use super::{
    args::{Common, Format},
    build::Built,
    help, words,
};
use crate::{
    diagnostic::{Diagnostic, Severity, count},
    lang::Lang,
    pipeline::{BuildError, Published},
    report::{self, Style},
    source::Sources,
    tally::{Genre, Tally},
    words::{Words, args},
};

/// How a command ends.
pub(super) type Outcome = Result<Done, Failure>;

/// What a command did.
pub(super) enum Done {
    /// It looked at the content, and perhaps built it.
    Checked(Box<Report>),
    /// The text is its answer.
    Said(String),
}

/// What a command found out about the content, and what it built.
pub(super) struct Report {
    pub(super) sources: Sources,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether nothing stands in the way of publishing the content.
    pub(super) is_sound: bool,
    pub(super) built: Option<Built>,
}

impl Report {
    /// Returns what a build found, which published the content unless something stood in the way.
    pub(super) fn of_build(sources: Sources, diagnostics: Vec<Diagnostic>, built: Option<Built>) -> Self {
        Self { sources, diagnostics, is_sound: built.is_some(), built }
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) enum Failure {
    NoContent(PathBuf),
    NoPortal(PathBuf),
    /// The folder for what is kept lies in that of the content or of the site.
    CacheInside(PathBuf, PathBuf),
    /// There is no such code; the second is what was probably meant.
    UnknownCode(String, Option<&'static str>),
    /// There is no such kind; then those that there are, and what was probably meant.
    UnknownKind(String, String, Option<&'static str>),
    PortalIsNoKind,
    BadId(String, String),
    WhichRegion(String),
    /// There is no such region; then those that there are, and what was probably meant.
    UnknownRegion(String, String, Option<String>),
    FileExists(PathBuf),
    FolderTaken(PathBuf),
    /// A new entity of the first kind refers to one of the second, and there is none.
    MakeFirst(&'static str, &'static str),
    Write(PathBuf, io::Error),
    /// Nobody can be served, at the port that was asked for or at any that was tried.
    Listen(Option<u16>, io::Error),
    Build(BuildError),
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl Common {
    /// Returns the language of the tool's own words.
    pub(super) fn lang(&self) -> Lang {
        self.lang.filter(|lang| [Lang::NL, Lang::EN].contains(lang)).unwrap_or_else(words::of_computer)
    }
}

/// Prints what is wrong with the arguments, or the help that was asked for.
pub(super) fn usage(error: &clap::Error, lang: Lang) -> ExitCode {
    if error.use_stderr() {
        eprint!("{}", help::error(error, &words::tool(lang)));
    } else {
        print!("{}", help::shown(error, &words::tool(lang)));
    }
    ExitCode::from(if error.use_stderr() { 2 } else { 0 })
}

/// Prints how a command ended and returns the exit code.
pub(super) fn report(outcome: Outcome, common: &Common) -> ExitCode {
    let words = words::tool(common.lang());
    match outcome {
        Ok(Done::Checked(report)) => show(&report, common, &words),
        Ok(Done::Said(text)) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            complain(&failure, &words);
            ExitCode::from(if matches!(failure, Failure::Build(BuildError::Theme(_) | BuildError::Render(_))) {
                1
            } else {
                2
            })
        }
    }
}

/// Says why a command could not do its work.
pub(super) fn complain(failure: &Failure, words: &Words) {
    eprintln!("{}", message(failure, words));
}

/// Shows what a command found and built, and returns the exit code.
pub(super) fn show(report: &Report, common: &Common, words: &Words) -> ExitCode {
    let diagnostics = &report.diagnostics;
    let faults = words::diagnostics(common.lang());
    // From the working folder, so that terminals, editors and GitHub find the files.
    let root = common.content.strip_prefix(".").unwrap_or(&common.content).to_string_lossy().replace('\\', "/");
    let style =
        Style { format: report_format(common.format), has_colour: std::io::stderr().is_terminal(), root: &root };
    let text = report::report_in(diagnostics, &report.sources, &faults, style);
    match common.format {
        Format::Human => eprint!("{text}"),
        _ => print!("{text}"),
    }
    let (errors, warnings) = (count(diagnostics, Severity::Error), count(diagnostics, Severity::Warning));
    let counts = args([("errors", errors), ("warnings", warnings)]);
    let code = if report.is_sound { ExitCode::SUCCESS } else { ExitCode::from(1) };
    match &report.built {
        Some(Built { published: Published { tally, summary }, folder, time }) => {
            let mut values: FluentArgs<'_> = counts;
            for (name, value) in [
                ("pages", tally.get(&Genre::Page).copied().unwrap_or_default()),
                ("written", summary.written),
                ("unchanged", summary.unchanged),
                ("removed", summary.removed),
            ] {
                values.set(name, value);
            }
            values.set("folder", folder.display().to_string());
            values.set("seconds", format!("{:.2}", time.as_secs_f64()));
            say(common, &words.get("built", &values));
            say(common, &words.get("tally", &args([("files", counted(tally, words))])));
            say(common, &words.get("built-look", &values));
        }
        None if errors > 0 => say(common, &words.get("faults", &counts)),
        None => say(common, &words.get("no-faults", &counts)),
    }
    code
}

/// Returns how many files there are of each genre, the most telling first: `12 pages, 3 feeds`.
fn counted(tally: &Tally, words: &Words) -> String {
    let counts = tally.iter().map(|(genre, count)| words.get(genre.word(), &args([("count", *count)])));
    counts.collect::<Vec<_>>().join(", ")
}

/// Says a line to a person; other formats are for programs and have nothing after them on standard output.
pub(super) fn say(common: &Common, line: &str) {
    if common.format == Format::Human { println!("{line}") } else { eprintln!("{line}") }
}

fn report_format(format: Format) -> report::Format {
    match format {
        Format::Human => report::Format::Human,
        Format::Json => report::Format::Json,
        Format::Github => report::Format::Github,
        Format::Sarif => report::Format::Sarif,
    }
}

fn message(failure: &Failure, words: &Words) -> String {
    let path = |key, path: &Path| words.get(key, &args([("path", path.display().to_string())]));
    match failure {
        Failure::NoContent(folder) => path("no-content", folder),
        Failure::NoPortal(folder) => path("no-portal", folder),
        Failure::CacheInside(cache, folder) => {
            let [path, folder] = [cache, folder].map(|folder| folder.display().to_string());
            words.get("cache-inside", &args([("path", path), ("folder", folder)]))
        }
        Failure::FileExists(file) => path("file-exists", file),
        Failure::FolderTaken(folder) => path("folder-taken", folder),
        Failure::UnknownCode(code, meant) => {
            words.get("unknown-code", &args([("code", code.as_str()), ("meant", meant.unwrap_or("none"))]))
        }
        Failure::UnknownKind(kind, kinds, meant) => {
            let meant = meant.unwrap_or("none");
            words.get("unknown-kind", &args([("kind", kind.as_str()), ("kinds", kinds.as_str()), ("meant", meant)]))
        }
        Failure::PortalIsNoKind => words.get("portal-is-no-kind", &args::<&str>([])),
        Failure::UnknownRegion(region, regions, meant) => {
            let meant = meant.as_deref().unwrap_or("none");
            let values = [("region", region.as_str()), ("regions", regions.as_str()), ("meant", meant)];
            words.get("unknown-region", &args(values))
        }
        Failure::BadId(id, better) => words.get("bad-id", &args([("id", id.clone()), ("better", better.clone())])),
        Failure::WhichRegion(regions) => words.get("which-region", &args([("regions", regions.clone())])),
        Failure::MakeFirst(kind, missing) => words.get("make-first", &args([("kind", *kind), ("missing", *missing)])),
        Failure::Write(file, error) => {
            words.get("unwritable", &args([("path", file.display().to_string()), ("error", error.to_string())]))
        }
        Failure::Listen(port, error) => {
            let port = port.map_or_else(|| "none".to_owned(), |port| port.to_string());
            words.get("serve-impossible", &args([("port", port), ("error", error.to_string())]))
        }
        Failure::Build(BuildError::Read(error)) => words.get("unreadable", &args([("error", error.to_string())])),
        Failure::Build(BuildError::Theme(fault)) => {
            words.get("theme-fault", &args([("file", fault.file.clone()), ("message", fault.message.clone())]))
        }
        Failure::Build(BuildError::Render(fault)) => words.get(
            "render-fault",
            &args([
                ("page", fault.path.clone()),
                ("file", fault.fault.file.clone()),
                ("message", fault.fault.message.clone()),
            ]),
        ),
        Failure::Build(BuildError::Publish(error)) if words.has(error.key()) => {
            words.get(error.key(), &args(error.args()))
        }
        Failure::Build(BuildError::Publish(error)) => error.to_string(),
        Failure::Build(BuildError::Pictures(faults)) => {
            words.get("faults", &args([("errors", faults.len()), ("warnings", 0)]))
        }
    }
}
