//! Builds for tests: content to a checked portal, to the files of its output folder.

use std::{collections::BTreeMap, fs, path::Path};

use streekwerk::{
    field::{Day, Url},
    model::portal::Layout,
    pipeline::{self, Checked, Settings},
    plan::{Overrides, Plan},
    portal::Portal,
    publish::Summary,
    source::Sources,
    theme::{Theme, default_files},
};
use walkdir::WalkDir;

/// Files with their bytes, by their paths from some folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Our own folder in the output, which is no part of the site.
const STATE: &str = ".streekwerk/";

/// Returns settings for a day, over what `portal.yaml` says.
#[track_caller]
pub(crate) fn settings(day: &str, layout: Option<Layout>, base_url: Option<&str>) -> Settings {
    let base_url = base_url.map(|url| Url::new(url).expect("a web address"));
    Settings { day: Day::parse(day).expect("a date"), overrides: Overrides { layout, base_url } }
}

/// Returns the checked portal, or panics with its errors.
#[track_caller]
pub(crate) fn check(sources: &Sources, settings: &Settings) -> Checked {
    let checked = pipeline::check(sources, settings, None);
    assert!(checked.is_publishable(), "the content has no errors:\n{:#?}", checked.diagnostics);
    checked
}

/// Returns the default theme in the languages of a portal.
#[track_caller]
pub(crate) fn theme(portal: &Portal) -> Theme {
    pipeline::compile_theme(&default_files(), portal).expect("the default theme is sound")
}

/// Publishes content in a folder.
#[track_caller]
pub(crate) fn build(sources: &Sources, settings: &Settings, output: &Path) -> (Portal, Plan, Summary) {
    let (portal, plan) = check(sources, settings).site.expect("a publishable portal is there");
    let theme = theme(&portal);
    let site = (portal, plan);
    let output = pipeline::open(output, &[]).expect("the folder may be written to");
    let summary = pipeline::publish(sources, &site, &theme, output, || ()).expect("it is published");
    (site.0, site.1, summary)
}

/// Returns all files below a folder.
#[track_caller]
pub(crate) fn files_below(folder: &Path) -> Files {
    let files = WalkDir::new(folder).into_iter().map(|entry| entry.expect("the folder can be read"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("a walk stays below its root");
        (path.to_str().expect("a name in UTF-8").replace('\\', "/"), fs::read(entry.path()).expect("a readable file"))
    });
    named.collect()
}

/// Returns the files of a published site, without what the program notes for itself.
#[track_caller]
pub(crate) fn site_files(output: &Path) -> Files {
    files_below(output).into_iter().filter(|(path, _)| !path.starts_with(STATE)).collect()
}
