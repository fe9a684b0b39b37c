//! Builds for tests: content to a checked portal, to the files of its output folder.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use rayon::prelude::*;
use streekwerk::{
    field::{Day, Url},
    kept::Store,
    model::portal::Layout,
    picture::Cache,
    pipeline::{self, BuildError, Checked, Edition, Settings},
    plan::{Overrides, Part, Plan},
    portal::Portal,
    publish::Summary,
    source::Sources,
    theme::{Theme, default_files},
};
use tempfile::TempDir;
use walkdir::WalkDir;

/// Files with their bytes, by their paths from some folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The small network that has something of everything.
pub(crate) const NETWORK: &str = "tests/golden/network/content";

/// The example network.
pub(crate) const EXAMPLE: &str = "content";

/// A day on which the small network shows every kind of page.
pub(crate) const DAY: &str = "2026-11-03";

/// An address with a path, below which a municipality may put the portal.
pub(crate) const BELOW: &str = "https://x.example/portaal/";

/// Our own folder in the output, which is no part of the site.
const STATE: &str = ".streekwerk/";

/// A published portal.
pub(crate) struct Built {
    /// Which it is, for messages.
    pub(crate) name: String,
    pub(crate) portal: Portal,
    pub(crate) plan: Plan,
    /// The files of its sites.
    pub(crate) files: Files,
}

impl Built {
    /// Returns the pages with the redirects, by their files.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.files.iter().filter(|(file, _)| file.ends_with(".html"));
        pages.map(|(file, bytes)| (file.as_str(), std::str::from_utf8(bytes).expect("a page is UTF-8")))
    }
}

/// Returns a folder of the checkout.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Returns the content in a folder of the checkout.
#[track_caller]
pub(crate) fn read(name: &str) -> Sources {
    Sources::read(&folder(name)).expect("the content can be read")
}

/// Returns settings for a day, over what `portal.yaml` says.
#[track_caller]
pub(crate) fn settings(day: &str, layout: Option<Layout>, base_url: Option<&str>) -> Settings {
    let base_url = base_url.map(|url| Url::new(url).expect("a web address"));
    Settings { day: Day::parse(day).expect("a date"), overrides: Overrides { layout, base_url, in_folders: false } }
}

/// Returns the checked portal, or panics with its errors.
#[track_caller]
pub(crate) fn check(sources: &Sources, settings: &Settings) -> Checked {
    let checked = pipeline::check(sources, settings);
    assert!(checked.is_publishable(), "the content has no errors:\n{:#?}", checked.diagnostics);
    checked
}

/// Returns the default theme in the languages of a portal.
#[track_caller]
pub(crate) fn theme(portal: &Portal) -> Theme {
    pipeline::compile_theme(&default_files(), portal).expect("the default theme is sound")
}

/// Publishes a checked portal in a folder.
#[track_caller]
pub(crate) fn publish(sources: &Sources, site: &(Portal, Plan), output: &Path) -> Summary {
    publish_part(sources, site, &Part::Whole, output)
}

/// Publishes a part of a checked portal in a folder.
#[track_caller]
pub(crate) fn publish_part(sources: &Sources, site: &(Portal, Plan), part: &Part, output: &Path) -> Summary {
    publish_all(sources, site, part, &Cache::default(), &Store::default(), output).expect("it is published")
}

/// Publishes a checked portal in a folder, with what was made of pictures before.
#[track_caller]
pub(crate) fn publish_with(
    sources: &Sources,
    site: &(Portal, Plan),
    pictures: &Cache,
    output: &Path,
) -> Result<Summary, BuildError> {
    publish_all(sources, site, &Part::Whole, pictures, &Store::default(), output)
}

/// Publishes a part of a checked portal in a folder, with what was made of the content before.
#[track_caller]
pub(crate) fn publish_keeping(
    sources: &Sources,
    site: &(Portal, Plan),
    part: &Part,
    store: &Store,
    output: &Path,
) -> Summary {
    publish_all(sources, site, part, &Cache::default(), store, output).expect("it is published")
}

#[track_caller]
fn publish_all(
    sources: &Sources,
    (portal, plan): &(Portal, Plan),
    part: &Part,
    pictures: &Cache,
    store: &Store,
    output: &Path,
) -> Result<Summary, BuildError> {
    let theme = theme(portal);
    let output = pipeline::open(output, &[]).expect("the folder may be written to");
    let settings = Settings { day: plan.day(), overrides: Overrides::default() };
    let named = format!("{part:?} {:?}", plan.sites());
    let inputs = &pipeline::inputs(sources, Path::new("no themes"), &settings, &named).expect("no theme is read");
    let edition = Edition { inputs, sources, faults: &[], portal, plan, theme: &theme, part, pictures, store };
    pipeline::publish(edition, output, || ()).map(|published| published.summary)
}

/// Builds content in a fresh folder.
#[track_caller]
pub(crate) fn build(name: &str, sources: &Sources, settings: &Settings) -> Built {
    let site = check(sources, settings).site.expect("a publishable portal is there");
    let output = TempDir::new().expect("a folder");
    publish(sources, &site, output.path());
    Built { name: name.to_owned(), portal: site.0, plan: site.1, files: site_files(output.path()) }
}

/// Returns the small network in both layouts, at the root and below a path, and the example once in each layout. All are
/// built once for all tests.
pub(crate) fn all() -> &'static [Built] {
    static ALL: LazyLock<Vec<Built>> = LazyLock::new(|| {
        let kinds = [
            (NETWORK, Layout::Hub, None),
            (NETWORK, Layout::Hub, Some(BELOW)),
            (NETWORK, Layout::Separate, None),
            (NETWORK, Layout::Separate, Some(BELOW)),
            (EXAMPLE, Layout::Hub, Some(BELOW)),
            (EXAMPLE, Layout::Separate, None),
        ];
        let build = |(content, layout, base): (&str, Layout, Option<&str>)| {
            let name = format!("{content}, {}, {}", layout.as_str(), base.unwrap_or("at the root"));
            build(&name, &read(content), &settings(DAY, Some(layout), base))
        };
        kinds.into_par_iter().map(build).collect()
    });
    &ALL
}

/// Panics with what is wrong, if anything is.
#[track_caller]
pub(crate) fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults, such as:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
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
