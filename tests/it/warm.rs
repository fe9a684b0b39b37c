//! What is kept between builds changes nothing: after any edits, a build that goes on from the last one gives the same
//! faults and the same bytes as one that begins anew.

use std::{collections::BTreeSet, path::Path};

use proptest::prelude::*;
use serde_json::Value;
use streekwerk::{
    parse::Parsed,
    pipeline::{self, Checked},
    plan::{Part, Plan},
    portal::{self, Backlink, Portal},
    source::{FilePath, Sources},
};
use tempfile::TempDir;

use crate::site::{self, Files};

/// What an editor does to a file, or to an original with its translations. A number stands for the file.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    /// Changes a title, a name or a year, as lists and other pages show it too.
    Replace(usize, &'static str, &'static str),
    /// Writes at the end.
    Append(usize, &'static str),
    /// Writes at the beginning what no parser takes.
    Break(usize),
    Remove(usize),
    Rename(usize, u8),
    Copy(usize, u8),
    /// Brings back what was there before all edits, also when it is gone.
    Revert(usize),
    RevertAll,
}

pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let file = any::<usize>;
    let replacement = prop::sample::select(vec![
        ("title: ", "title: Nieuwe "),
        ("name: ", "name: Nieuwe "),
        ("2027-", "2028-"),
        ("2026-", "2025-"),
        ("techniek", "zorg"),
        ("Havenstad", "Oosterdijk"),
    ]);
    prop_oneof![
        5 => (file(), replacement).prop_map(|(file, (from, to))| Edit::Replace(file, from, to)),
        3 => (file(), prop::sample::select(vec!["\nNog een zin.\n", "\n## Meer\n\nTekst.\n", "#\n", "example: true\n"]))
            .prop_map(|(file, text)| Edit::Append(file, text)),
        1 => file().prop_map(Edit::Break),
        2 => file().prop_map(Edit::Remove),
        2 => (file(), 2..4_u8).prop_map(|(file, number)| Edit::Rename(file, number)),
        2 => (file(), 2..4_u8).prop_map(|(file, number)| Edit::Copy(file, number)),
        3 => file().prop_map(Edit::Revert),
        1 => Just(Edit::RevertAll),
    ]
}

/// Returns the file that a number stands for.
fn pick(files: &Files, number: usize) -> Option<String> {
    files.keys().nth(number % files.len().max(1)).cloned()
}

/// Returns the files of the entity that a file belongs to: `lassen.md` and `lassen.en.md`.
fn unit(files: &Files, file: &str) -> Vec<String> {
    let start = format!("{}.", stem(file));
    files.keys().filter(|other| other.starts_with(&start)).cloned().collect()
}

fn stem(file: &str) -> &str {
    let name = file.rfind('/').map_or(0, |slash| slash + 1);
    &file[..file[name..].find('.').map_or(file.len(), |dot| name + dot)]
}

/// Returns a file under another id.
fn renamed(file: &str, number: u8) -> String {
    let (stem, ending) = file.split_at(stem(file).len());
    format!("{stem}-{number}{ending}")
}

impl Edit {
    pub(crate) fn apply(&self, files: &mut Files, original: &Files) -> Option<()> {
        match self {
            Self::Replace(file, from, to) => {
                let bytes = files.get_mut(&pick(files, *file)?)?;
                if let Ok(text) = std::str::from_utf8(bytes) {
                    *bytes = text.replacen(from, to, 1).into_bytes();
                }
            }
            Self::Append(file, text) => files.get_mut(&pick(files, *file)?)?.extend(text.bytes()),
            Self::Break(file) => drop(files.get_mut(&pick(files, *file)?)?.splice(0..0, *b"\"x: [\n")),
            Self::Remove(file) => {
                let file = pick(files, *file)?;
                for file in unit(files, &file) {
                    files.remove(&file);
                }
            }
            Self::Rename(file, number) => {
                let file = pick(files, *file)?;
                for file in unit(files, &file) {
                    let bytes = files.remove(&file)?;
                    files.insert(renamed(&file, *number), bytes);
                }
            }
            Self::Copy(file, number) => {
                let file = pick(files, *file)?;
                for file in unit(files, &file) {
                    files.insert(renamed(&file, *number), files[&file].clone());
                }
            }
            Self::Revert(file) => {
                let file = pick(original, *file)?;
                for file in unit(original, &file) {
                    files.insert(file.clone(), original[&file].clone());
                }
            }
            Self::RevertAll => files.clone_from(original),
        }
        Some(())
    }
}

/// An editor's day: content that changes, and a folder that follows it.
struct Day {
    content: Files,
    /// The content that was published last.
    published: Files,
    sources: Sources,
    parsed: Parsed,
    portal: Option<Portal>,
    plan: Option<Plan>,
    cache: TempDir,
    output: TempDir,
}

impl Day {
    /// Checks the content anew and with what is known already, and publishes it when it has no errors.
    fn go_on(&mut self) -> Result<(), TestCaseError> {
        let sources = Sources::from_memory(&self.content);
        self.parsed.refresh(&sources, &changed(&self.sources, &sources));
        let linked = portal::link(self.parsed.documents(), &sources);
        let again = self.portal.as_ref().and_then(|old| portal::link_again(old, self.parsed.documents(), &sources));
        if self.portal.is_some() {
            prop_assert_eq!(ways(again.as_ref()), ways(linked.as_ref()));
        }
        let settings = site::settings(site::DAY, None, None);
        let planned = again.as_ref().map(|portal| pipeline::plan_pages(portal, &settings));
        if let Some((again, planned)) = again.as_ref().zip(planned.as_ref()) {
            let before = self.portal.as_ref().zip(self.plan.as_ref());
            let warm = pipeline::plan_again(before, again, &settings);
            prop_assert_eq!(warm.routes(), planned.routes());
        }
        self.plan = planned.or_else(|| linked.as_ref().map(|portal| pipeline::plan_pages(portal, &settings)));
        self.portal = again.or(linked);
        let warm = pipeline::check_parsed(&self.parsed, &sources, &settings);
        prop_assert_eq!(&warm.diagnostics, &check(&self.content).diagnostics);
        let store = pipeline::store(self.cache.path(), Path::new("content"));
        let kept = pipeline::check_with(&sources, &settings, &store);
        prop_assert_eq!(&kept.diagnostics, &warm.diagnostics);
        if let Some(site) = kept.publishable() {
            site::publish_keeping(&sources, site, &Part::Whole, &store, self.output.path());
            self.published.clone_from(&self.content);
        }
        self.sources = sources;
        Ok(())
    }
}

/// Returns the files that came, went or hold other bytes.
fn changed(old: &Sources, new: &Sources) -> BTreeSet<FilePath> {
    let hash = |sources: &Sources, path: &FilePath| {
        let text = sources.texts.get(path).map(|source| source.hash);
        text.or_else(|| sources.media.get(path).map(|media| media.hash))
    };
    let paths = [old, new].into_iter().flat_map(|sources| sources.texts.keys().chain(sources.media.keys()));
    paths.filter(|path| hash(old, path) != hash(new, path)).cloned().collect()
}

/// Returns all ways back in a portal.
fn ways(portal: Option<&Portal>) -> Vec<&[Backlink]> {
    portal.map_or(Vec::new(), |portal| portal.entities().map(|id| portal.referrers(id)).collect())
}

fn check(content: &Files) -> Checked {
    pipeline::check(&Sources::from_memory(content), &site::settings(site::DAY, None, None))
}

/// Returns what a first build of content writes.
fn cold(content: &Files) -> Files {
    let output = TempDir::new().expect("a folder");
    let site = check(content).site.expect("the content was published before");
    site::publish(&Sources::from_memory(content), &site, output.path());
    files(output.path())
}

/// Returns the files of a published site with what the program notes for itself, but for the pages that are gone: of
/// those a first build knows nothing.
fn files(output: &Path) -> Files {
    let mut files = site::files_below(output);
    let manifest = files.get_mut(".streekwerk/manifest.json").expect("a published site has a manifest");
    let mut noted: Value = serde_json::from_slice(manifest).expect("the manifest is JSON");
    let gone = noted.as_object_mut().and_then(|noted| noted.remove("gone"));
    assert!(gone.is_some_and(|gone| gone.is_array()));
    *manifest = noted.to_string().into_bytes();
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_warm_build_equals_a_cold_one(edits in prop::collection::vec(edit(), 1..8)) {
        let original = site::files_below(&site::folder(site::NETWORK));
        let mut day = Day {
            content: original.clone(),
            published: original.clone(),
            sources: Sources::default(),
            parsed: Parsed::default(),
            portal: None,
            plan: None,
            cache: TempDir::new().expect("a folder"),
            output: TempDir::new().expect("a folder"),
        };
        day.go_on()?;
        for edit in &edits {
            edit.apply(&mut day.content, &original);
            day.go_on()?;
        }
        let (warm, cold) = (files(day.output.path()), cold(&day.published));
        let files: Vec<_> = warm.keys().chain(cold.keys()).filter(|file| warm.get(*file) != cold.get(*file)).collect();
        prop_assert!(files.is_empty(), "these differ: {:?}", files);
    }
}

#[test]
fn edits_do_what_they_say() {
    let original: Files =
        ["a/x.md", "a/x.en.md", "a/xy.md"].map(|file| (file.to_owned(), b"title: T\n".to_vec())).into();
    let after = |edits: &[Edit]| {
        let mut files = original.clone();
        for edit in edits {
            // An edit of what is not there changes nothing.
            let _applied = edit.apply(&mut files, &original);
        }
        files
    };
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    let first = 0;
    assert_eq!(names(&after(&[Edit::Rename(first, 2)])), ["a/x-2.en.md", "a/x-2.md", "a/xy.md"]);
    assert_eq!(names(&after(&[Edit::Copy(first, 2)])).len(), 5);
    assert_eq!(names(&after(&[Edit::Remove(first)])), ["a/xy.md"]);
    assert_eq!(after(&[Edit::Remove(first), Edit::Break(first), Edit::RevertAll]), original);
    assert_ne!(after(&[Edit::Replace(first, "title: ", "title: Nieuwe ")]), original);
}
