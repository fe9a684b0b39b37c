//! The examples in `docs/redactie`: together they are a portal, and the report that is shown is the one that comes.

use std::{collections::BTreeMap, fs};

use streekwerk::{
    lang::Lang,
    pipeline::{self, Checked},
    report::{self, Format, Style},
    source::Sources,
};
use walkdir::WalkDir;

use super::{blocks, hold, markdown_below, read, root};
use crate::site::settings;

/// The day on which the documentation is read.
const DAY: &str = "2026-11-27";

/// The page with an example that has faults.
const BROKEN: &str = "docs/redactie/controleren.md";

type Files = BTreeMap<String, String>;

/// Returns the files below a folder, by their paths from there.
fn files(folder: &str) -> Files {
    let folder = root().join(folder);
    let entries = WalkDir::new(&folder).into_iter().map(|entry| entry.expect("the folder can be walked"));
    let files = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(&folder).expect("a walk stays below its root");
        let text = fs::read_to_string(entry.path()).expect("the file is UTF-8");
        (path.to_str().expect("a name in UTF-8").replace('\\', "/"), text)
    });
    files.collect()
}

/// Returns the examples of a document, by their paths from the content folder.
fn examples(document: &str) -> Files {
    let named = blocks(&read(document)).into_iter().filter_map(|block| Some((block.path?, block.text)));
    named.map(|(path, text)| (path.trim_start_matches("content/").to_owned(), text)).collect()
}

fn check(files: &Files) -> (Sources, Checked) {
    let sources = Sources::from_memory(files);
    let checked = pipeline::check(&sources, &settings(DAY, None, None));
    (sources, checked)
}

fn report((sources, checked): &(Sources, Checked)) -> String {
    let style = Style { format: Format::Human, has_colour: false, root: "content" };
    report::report_in(&checked.diagnostics, sources, &report::words(Lang::NL), style)
}

#[test]
fn the_examples_for_editors_make_a_portal_without_faults() {
    // What the examples speak of and no page shows.
    let mut content = files("tests/docs/content");
    let mut shown = 0;
    let pages = markdown_below("docs/redactie").into_iter().filter(|page| page != BROKEN);
    for (path, text) in pages.flat_map(|page| examples(&page)) {
        assert!(content.insert(path.clone(), text).is_none(), "`{path}` is there twice");
        shown += 1;
    }
    assert!(shown >= 12, "there is an example of every kind");
    let checked = check(&content);
    assert!(checked.1.diagnostics.is_empty(), "{}", report(&checked));
}

#[test]
fn the_report_that_is_explained_is_the_one_that_comes() {
    let mut content = files("starter/content");
    for (path, text) in examples(BROKEN) {
        assert!(content.insert(path.clone(), text).is_some(), "`{path}` is not in the starter");
    }
    let text = read(BROKEN);
    let (before, shown) = text.split_once("```text\n").expect("a report is shown");
    let (_, after) = shown.split_once("```\n").expect("the report has an end");
    hold(BROKEN, &format!("{before}```text\n{}\n```\n{after}", report(&check(&content)).trim()));
}
