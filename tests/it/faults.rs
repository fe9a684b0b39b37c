//! What editors are told: each file in `tests/faults` holds broken content and the whole report in both languages.
//!
//! A case is some words, then files below headings `-- path --`, then the reports below `== nl ==` and `== en ==`. With
//! `-- path (escaped) --` the content may hold `\xff`, `\t`, `\r` and `\\`, and a line end only as `\n`. The files lie over the
//! sound network in `tests/faults/sound.txt`; what that alone gives is left out. `UPDATE=1` rewrites the reports.
#![expect(clippy::disallowed_methods, reason = "`UPDATE=1` writes cases, which are no part of a site")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use streekwerk::{
    decode,
    diagnostic::{Diagnostic, Severity},
    field::Day,
    lang::Lang,
    pipeline::{self, Settings},
    plan::Overrides,
    report::{self, Format},
    source::Sources,
    text_file, yaml,
};

/// The day on which all cases are checked.
const DAY: &str = "2026-11-03";

/// Says what nobody foresaw, so no content shows it.
const WITHOUT_CASE: &str = "yaml-unreadable";

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// A case as it stands in its file.
struct Case {
    /// Everything before the reports, as it was written.
    source: String,
    files: Files,
    reports: BTreeMap<&'static str, String>,
}

impl Case {
    fn read(text: &str) -> Self {
        let (source, reports) = text.split_once("== nl ==\n").unwrap_or((text, "== en ==\n"));
        let (dutch, english) = reports.split_once("== en ==\n").unwrap_or((reports, ""));
        let reports = BTreeMap::from([("nl", dutch.to_owned()), ("en", english.to_owned())]);
        Self { source: source.to_owned(), files: files(source), reports }
    }

    /// Returns the case as it is written with these reports.
    fn write(&self, reports: &BTreeMap<&'static str, String>) -> String {
        format!("{}== nl ==\n{}== en ==\n{}", self.source, reports["nl"], reports["en"])
    }
}

fn files(text: &str) -> Files {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut current: Option<(String, bool)> = None;
    for line in text.split_inclusive('\n') {
        let heading = line.strip_prefix("-- ").and_then(|line| line.trim_end().strip_suffix(" --"));
        if let Some(heading) = heading {
            let escaped = heading.strip_suffix(" (escaped)");
            let path = escaped.unwrap_or(heading).to_owned();
            files.insert(path.clone(), Vec::new());
            current = Some((path, escaped.is_some()));
        } else if let Some((path, is_escaped)) = &current {
            let bytes = if *is_escaped { unescape(line.trim_end_matches('\n')) } else { line.as_bytes().to_vec() };
            files.entry(path.clone()).or_default().extend(bytes);
        }
    }
    files
}

fn unescape(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            bytes.extend(c.to_string().bytes());
            continue;
        }
        match chars.next() {
            Some('n') => bytes.push(b'\n'),
            Some('r') => bytes.push(b'\r'),
            Some('t') => bytes.push(b'\t'),
            Some('x') => {
                let digits: String = chars.by_ref().take(2).collect();
                bytes.push(u8::from_str_radix(&digits, 16).expect("two hexadecimal digits stand behind \\x"));
            }
            _ => bytes.push(b'\\'),
        }
    }
    bytes
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults")
}

/// Returns the cases by their names, without the sound network.
fn cases() -> BTreeMap<String, Case> {
    let mut cases = BTreeMap::new();
    for entry in fs::read_dir(folder()).expect("the folder with cases is there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name != "sound" {
            cases.insert(name, Case::read(&fs::read_to_string(&path).expect("a case is text")));
        }
    }
    cases
}

fn sound() -> Files {
    files(&fs::read_to_string(folder().join("sound.txt")).expect("the sound network is text"))
}

fn check(files: &Files) -> (Sources, Vec<Diagnostic>) {
    let sources = Sources::from_memory(files);
    let settings = Settings { day: Day::parse(DAY).expect("the day exists"), overrides: Overrides::default() };
    let checked = pipeline::check(&sources, &settings, None);
    (sources, checked.diagnostics)
}

/// Returns the reports on a case in both languages.
fn reports(case: &Case, sound: &Files, usual: &[Diagnostic]) -> BTreeMap<&'static str, String> {
    let mut files = sound.clone();
    files.extend(case.files.clone());
    let (sources, mut diagnostics) = check(&files);
    diagnostics.retain(|diagnostic| !usual.contains(diagnostic));
    let report = |lang| report::report(&diagnostics, &sources, &report::words(lang), Format::Human, false);
    BTreeMap::from([("nl", report(Lang::NL)), ("en", report(Lang::EN))])
}

#[test]
fn the_sound_network_has_no_errors() {
    let (sources, diagnostics) = check(&sound());
    let errors: Vec<_> = diagnostics.into_iter().filter(|d| d.severity == Severity::Error).collect();
    let report = report::report(&errors, &sources, &report::words(Lang::EN), Format::Human, false);
    assert!(errors.is_empty(), "{report}");
}

#[test]
fn every_fault_is_reported_as_written() {
    let update = std::env::var_os("UPDATE").is_some();
    let sound = sound();
    let (_, usual) = check(&sound);
    let mut failed = String::new();
    for (name, case) in cases() {
        let found = reports(&case, &sound, &usual);
        if update {
            let path = folder().join(format!("{name}.txt"));
            fs::write(path, case.write(&found)).expect("the case can be written");
            continue;
        }
        for (lang, report) in &found {
            let expected = &case.reports[lang];
            if report != expected {
                let diff = similar::TextDiff::from_lines(expected, report);
                let diff = diff.unified_diff().header("expected", "found").to_string();
                failed.push_str(&[name.as_str(), " (", lang, "):\n", &diff, "\n"].concat());
            }
        }
    }
    assert!(failed.is_empty(), "{failed}\nUPDATE=1 takes these reports over");
}

#[test]
fn every_case_shows_a_fault_and_every_fault_has_a_case() {
    let cases = cases();
    for (name, case) in &cases {
        assert!(case.reports["nl"].contains('['), "{name} shows no fault");
    }
    let own = [text_file::CODES, yaml::CODES, decode::CODES];
    for code in own.into_iter().flatten().filter(|code| **code != WITHOUT_CASE) {
        let mark = format!("[{code}]: ");
        assert!(cases.values().any(|case| case.reports["en"].contains(&mark)), "no case shows `{code}`");
    }
}
