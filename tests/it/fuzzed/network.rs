//! A whole content folder: read, checked, and its pages made when nothing stands in their way.

use std::sync::LazyLock;

use streekwerk::{
    diagnostic::Severity,
    field::Day,
    lang::Lang,
    output::{self, Unmade},
    picture::Cache,
    pipeline::{self, Settings},
    plan::{Overrides, Part, Plan},
    portal::Portal,
    render::{Press, Shared, render},
    source::Sources,
    theme::{Theme, default_files},
};

use super::{parts, safe};
use crate::case::{self, Files, REMOVED};

/// The languages for which the theme is compiled; a portal with others is not rendered.
const LANGUAGES: [Lang; 2] = [Lang::NL, Lang::EN];

/// How many pages of a network are made, so that an input takes about as long as another.
const PAGES: usize = 40;

/// Figures that take their values from the table beside them.
const FIGURES: &str = "title: Vacatures\nsource: {name: CBS}\nunit: banen\nlicense: CC0-1.0\nretrieved_on: 2026-10-01\n\
                       chart: line\ndata: a.csv\n";

static THEME: LazyLock<Theme> =
    LazyLock::new(|| Theme::compile(&default_files(), &LANGUAGES).expect("the default theme is sound"));

static SOUND: LazyLock<Files> = LazyLock::new(|| case::files(include_str!("../../faults/sound.txt")));

/// The CSV file of figures.
pub(super) fn table(bytes: &[u8]) {
    let mut files = SOUND.clone();
    files.insert("regions/twente/figures/a.yaml".to_owned(), FIGURES.as_bytes().to_vec());
    files.insert("regions/twente/figures/a.csv".to_owned(), bytes.to_vec());
    build(files);
}

/// Files below headings, as in `tests/faults/`, over the sound network.
pub(super) fn network(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut files = SOUND.clone();
    for (path, bytes) in case::files(&text) {
        match path.strip_suffix(REMOVED) {
            Some(path) => drop(files.remove(path)),
            None if is_path(&path) => drop(files.insert(path, bytes)),
            None => {}
        }
    }
    build(files);
}

/// Returns the sound network.
pub(super) fn sound() -> Files {
    SOUND.clone()
}

/// Checks content, and makes what is published of it. Returns how many pages were made.
pub(super) fn build(files: Files) -> usize {
    let sources = Sources::from_memory(files);
    let day = Day::parse("2026-11-03").expect("a day");
    let settings = Settings { day, overrides: Overrides::default() };
    let checked = pipeline::check(&sources, &settings);
    parts::show(&checked.diagnostics, &sources);
    assert!(checked.site.is_some() || checked.count(Severity::Error) > 0);
    checked.publishable().map_or(0, |(portal, plan)| publish(portal, plan))
}

fn publish(portal: &Portal, plan: &Plan) -> usize {
    if !THEME.speaks(&pipeline::languages(portal)) {
        return 0;
    }
    let shared = Shared::new(portal, plan);
    let pictures = Cache::default();
    let press = Press { portal, plan, theme: &THEME, shared: &shared, pictures: &pictures };
    let routes = plan.routes();
    for route in routes.iter().step_by(routes.len() / PAGES + 1) {
        let page = render(&press, route).expect("content is no fault of a template");
        let page = String::from_utf8(page).expect("a page is UTF-8");
        assert_eq!(safe::dangers(&page), Vec::<String>::new(), "{route:?}\n{page}");
        hold_path(&plan.file(portal, route));
    }
    for file in output::KINDS.iter().flat_map(|kind| kind.files(&press, &Part::Whole)) {
        hold_path(&file.path);
        // A damaged picture is told of; a file in memory can always be read.
        assert!(!matches!(file.bytes(), Err(Unmade::Unreadable(_))), "{}", file.path);
    }
    routes.len().min(PAGES)
}

/// Holds that a file of the site stays below its folder.
fn hold_path(path: &str) {
    let is_name =
        |part: &str| !matches!(part, "" | "." | "..") && !part.contains(|c: char| c == '\\' || c.is_control());
    assert!(path.split('/').all(is_name), "{path:?}");
}

/// Says whether a file of a content folder can have this path.
fn is_path(path: &str) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | "..") && part.len() < 256 && !part.contains('\0'))
}
