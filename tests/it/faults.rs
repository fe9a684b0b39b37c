//! What editors are told: each file in `tests/faults` holds broken content and the whole report in both languages.
//!
//! A case is some words, then files ([`case`]), then the reports below `== nl ==` and `== en ==`. The files lie over the
//! sound network in `tests/faults/sound.txt`, from which `-- path (removed) --` takes a file away; what that alone gives
//! is left out. `UPDATE=1` rewrites the reports.
#![expect(clippy::disallowed_methods, reason = "`UPDATE=1` writes cases, which are no part of a site")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use streekwerk::{
    diagnostic::{Diagnostic, Severity},
    lang::Lang,
    pipeline,
    report::{self, Format},
    source::Sources,
};

use crate::{
    case::{self, Files, REMOVED},
    html, site, words,
};

/// The day on which all cases are checked.
const DAY: &str = "2026-11-03";

/// The codes that no case can show, with the reason.
const WITHOUT_CASE: [(&str, &str); 8] = [
    ("yaml-unreadable", "it says what nobody foresaw"),
    ("symbolic-link", "it needs a file system; the test stands below"),
    ("unreadable-name", "it needs a file system; the test stands below"),
    ("special-file", "it needs a file system; see `hostile/files.rs`"),
    ("more-faults", "nobody wants to read it; see `hostile/files.rs`"),
    ("file-too-large", "nobody wants to read it; see `hostile/files.rs`"),
    ("image-large", "it needs a file of 10 MB; see `pictures.rs`"),
    ("vanished-page", "it needs a site that was published before; see `vanished.rs`"),
];

/// A case as it stands in its file.
struct Case {
    /// Everything before the reports, as it was written.
    source: String,
    files: Files,
    /// The files of the sound network that are not there.
    removed: Vec<String>,
    reports: BTreeMap<&'static str, String>,
}

impl Case {
    fn read(text: &str) -> Self {
        let (source, reports) = text.split_once("== nl ==\n").unwrap_or((text, "== en ==\n"));
        let (dutch, english) = reports.split_once("== en ==\n").unwrap_or((reports, ""));
        let reports = BTreeMap::from([("nl", dutch.to_owned()), ("en", english.to_owned())]);
        let mut files = case::files(source);
        let removed: Vec<String> =
            files.keys().filter_map(|path| path.strip_suffix(REMOVED)).map(str::to_owned).collect();
        files.retain(|path, _| !path.ends_with(REMOVED));
        Self { source: source.to_owned(), files, removed, reports }
    }

    /// Returns the case as it is written with these reports.
    fn write(&self, reports: &BTreeMap<&'static str, String>) -> String {
        format!("{}== nl ==\n{}== en ==\n{}", self.source, reports["nl"], reports["en"])
    }
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

/// Returns the files of a network without faults.
pub(crate) fn sound() -> Files {
    case::files(&fs::read_to_string(folder().join("sound.txt")).expect("the sound network is text"))
}

/// Returns the text of a page of the sound network with other files over it.
pub(crate) fn page(over: &[(&str, &str)], path: &str) -> String {
    let mut files: Files = sound();
    files.extend(over.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    let sources = Sources::from_memory(&files);
    let checked = pipeline::check(&sources, &site::settings(site::DAY, None, None));
    let output = tempfile::tempdir().expect("a folder");
    site::publish(&sources, &checked.site.expect("a portal"), output.path());
    let written = site::files_below(output.path());
    html::decode(&String::from_utf8_lossy(written.get(path).unwrap_or_else(|| panic!("{path} is there"))))
}

fn check(files: &Files) -> (Sources, Vec<Diagnostic>) {
    let sources = Sources::from_memory(files);
    let diagnostics = check_sources(&sources);
    (sources, diagnostics)
}

fn check_sources(sources: &Sources) -> Vec<Diagnostic> {
    pipeline::check(sources, &site::settings(DAY, None, None)).diagnostics
}

/// Returns the reports on a case in both languages.
fn reports(case: &Case, sound: &Files, usual: &[Diagnostic]) -> BTreeMap<&'static str, String> {
    let mut files = sound.clone();
    files.retain(|path, _| !case.removed.contains(path));
    files.extend(case.files.clone());
    let (sources, mut diagnostics) = check(&files);
    diagnostics.retain(|diagnostic| !usual.contains(diagnostic));
    let report = |lang| report::report(&diagnostics, &sources, &report::words(lang), Format::Human, false);
    BTreeMap::from([("nl", report(Lang::NL)), ("en", report(Lang::EN))])
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
    for code in words::codes() {
        let mark = format!("[{code}]: ");
        let is_shown = cases.values().any(|case| case.reports["en"].contains(&mark));
        let reason = WITHOUT_CASE.iter().find(|(without, _)| *without == code);
        assert!(is_shown != reason.is_some(), "`{code}` is in a case: {is_shown}; it cannot be: {reason:?}");
    }
}

#[cfg(unix)]
#[test]
fn links_and_names_that_cannot_be_read_are_reported_and_nothing_else_is() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};

    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in sound() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    let partners = folder.path().join("regions/twente/partners");
    std::os::unix::fs::symlink("roc-noord.yaml", partners.join("roc.yaml")).expect("a link can be made");
    fs::write(partners.join(OsStr::from_bytes(b"caf\xe9.yaml")), "").expect("a file can be written");
    let sources = Sources::read(folder.path()).expect("the folder can be read");
    let faults: Vec<_> = check_sources(&sources).into_iter().map(|fault| (fault.code, fault.severity)).collect();
    assert_eq!(faults, [("unreadable-name", Severity::Error), ("symbolic-link", Severity::Warning)]);
}
