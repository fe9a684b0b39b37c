//! What each stage of the pipeline costs on a small synthetic network, and what each kind of page costs to render.
//!
//! `cargo bench --bench stages`

mod network;

use std::{collections::BTreeMap, sync::OnceLock};

use divan::{Bencher, black_box, counter::ItemsCount};
use streekwerk::{
    check::{self, Check},
    field::Day,
    page,
    parse::{Parsed, parse},
    picture::Cache,
    pipeline::{compile_theme, compile_theme_again},
    plan::{Overrides, Plan, plan},
    portal::{Portal, link},
    render::{Press, Shared, render},
    route::{PageKind, Route},
    source::Sources,
    theme::{Theme, default_files},
};

use network::Size;

/// The network's regions and, about, its pages.
const REGIONS: usize = 4;
const PAGES: usize = 1000;

/// How many pages of a kind are rendered, so that none is measured that happens to be short.
const OF_A_KIND: usize = 20;

/// What the stages make of the network.
struct Made {
    sources: Sources,
    parsed: Parsed,
    portal: Portal,
    plan: Plan,
    theme: Theme,
}

fn main() {
    divan::main();
}

fn day() -> Day {
    Day::parse(network::DAY).expect("the day exists")
}

fn planned(portal: &Portal) -> Plan {
    plan(portal, day(), &Overrides::default(), None, |kind| page::kind(kind).subjects)
}

fn made() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let content = folder.path().join("content");
        network::write(Size::of_pages(REGIONS, PAGES), &content).expect("the content can be written");
        let sources = Sources::read(&content).expect("the content can be read");
        let parsed = parse(&sources);
        let portal = link(parsed.documents(), &sources).expect("the network has a `portal.yaml`");
        let plan = planned(&portal);
        let theme = compile_theme(&default_files(), &portal).expect("the default theme is sound");
        Made { sources, parsed, portal, plan, theme }
    })
}

#[divan::bench]
fn stage_1_parse(bencher: Bencher<'_, '_>) {
    let made = made();
    let files = ItemsCount::new(made.sources.texts.len());
    bencher.counter(files).bench(|| parse(black_box(&made.sources)));
}

#[divan::bench]
fn stage_2_link(bencher: Bencher<'_, '_>) {
    let made = made();
    let entities = ItemsCount::new(made.parsed.documents().entities.len());
    bencher.counter(entities).bench(|| link(black_box(made.parsed.documents()), &made.sources));
}

#[divan::bench]
fn stage_3_plan(bencher: Bencher<'_, '_>) {
    let made = made();
    let pages = ItemsCount::new(made.plan.routes().len());
    bencher.counter(pages).bench(|| planned(black_box(&made.portal)));
}

#[divan::bench]
fn stage_4_check(bencher: Bencher<'_, '_>) {
    let Made { portal, plan, parsed, .. } = made();
    let documents = parsed.documents();
    let entities = ItemsCount::new(documents.entities.len());
    let check = Check { portal, plan, documents, day: day() };
    bencher.counter(entities).bench(|| check::check(black_box(&check)));
}

#[divan::bench]
fn theme_compile(bencher: Bencher<'_, '_>) {
    let made = made();
    bencher.bench(|| compile_theme(black_box(&default_files()), &made.portal).is_ok());
}

/// What an edit of a theme costs, by the file that is edited.
#[divan::bench(args = ["templates/training.html", "locales/nl/training.ftl", "assets/90-own.css"])]
fn theme_compile_again(bencher: Bencher<'_, '_>, file: &str) {
    let before = default_files();
    let text = before.get(file).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let after = default_files().with(file, &format!("{text}\n"));
    let Made { theme, portal, .. } = made();
    bencher.bench(|| compile_theme_again(Some((&before, theme)), black_box(&after), portal).is_ok());
}

/// The templates with some of the pages that they lay out.
fn pages(plan: &Plan) -> BTreeMap<PageKind, Vec<Route>> {
    let mut pages: BTreeMap<PageKind, Vec<Route>> = BTreeMap::new();
    for route in plan.routes() {
        let pages = pages.entry(route.page).or_default();
        if pages.len() < OF_A_KIND {
            pages.push(*route);
        }
    }
    pages
}

fn over_pages(bencher: Bencher<'_, '_>, kind: PageKind, write: impl Fn(&Press<'_>, &Route) + Sync) {
    let Made { portal, plan, theme, .. } = made();
    let shared = Shared::new(portal, plan);
    let press = Press { portal, plan, theme, shared: &shared, pictures: &Cache::default() };
    let routes = pages(plan).remove(&kind).unwrap_or_default();
    bencher.counter(ItemsCount::new(routes.len())).bench(|| routes.iter().for_each(|route| write(&press, route)));
}

/// A page.
#[divan::bench(args = PageKind::ALL.iter().copied(), sample_count = 20)]
fn page(bencher: Bencher<'_, '_>, kind: PageKind) {
    over_pages(bencher, kind, |press, route| {
        black_box(render(press, route).expect("the page is rendered"));
    });
}
