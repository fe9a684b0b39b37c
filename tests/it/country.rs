//! The whole country: all labour-market regions with all their municipalities, and nothing else.

use std::{collections::BTreeMap, fmt::Write};

use streekwerk::{check, diagnostic::Severity, pipeline, route::PageKind, source::Sources};

use crate::site::{self, Built};

/// The facts of the CBS; see `tests/data/README.md`.
const REGIONS: &str = include_str!("../data/regions.csv");

/// A region as the table has it.
#[derive(Default)]
struct Region {
    code: String,
    municipalities: Vec<(String, String)>,
}

fn regions() -> BTreeMap<String, Region> {
    let mut regions: BTreeMap<String, Region> = BTreeMap::new();
    for row in csv::Reader::from_reader(REGIONS.as_bytes()).records() {
        let row = row.expect("a row of the table");
        let region = regions.entry(row[3].to_owned()).or_default();
        row[2].clone_into(&mut region.code);
        region.municipalities.push((row[1].to_owned(), row[0].to_owned()));
    }
    regions
}

/// Returns content with a `region.yaml` for each region. Rules about what a region must have (desks, services, a plan)
/// are warnings: this content has none of it.
fn content(regions: &BTreeMap<String, Region>) -> Vec<(String, String)> {
    let mut portal =
        "title: Werk in Nederland\nbase_url: https://werk.example/\nlanguages: [nl, en]\nrules:\n".to_owned();
    check::rule_codes().for_each(|code| writeln!(portal, "  {code}: warning").expect("text can be written to"));
    let file = |(name, region): (&String, &Region)| {
        let mut text = format!("name: {name:?}\ncode: {:?}\nmunicipalities:\n", region.code);
        for (code, name) in &region.municipalities {
            writeln!(text, "  - {{ code: {code:?}, name: {name:?} }}").expect("text can be written to");
        }
        (format!("regions/{}/region.yaml", slug::slugify(name)), text)
    };
    regions.iter().map(file).chain([("portal.yaml".to_owned(), portal)]).collect()
}

#[test]
fn the_whole_country_is_built() {
    let regions = regions();
    let municipalities: usize = regions.values().map(|region| region.municipalities.len()).sum();
    assert_eq!((regions.len(), municipalities), (35, 342), "the table is whole");

    let sources = Sources::from_memory(content(&regions));
    let settings = site::settings("2026-11-24", None, None);
    let checked = pipeline::check(&sources, &settings);
    let errors: Vec<_> = checked.diagnostics.iter().filter(|fault| fault.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");

    let Built { portal, plan, files, .. } = site::build("the country", &sources, &settings);
    let count = |kind| plan.routes().iter().filter(|route| route.page == kind).count();
    assert_eq!((count(PageKind::Home), count(PageKind::Municipality)), (35 * 2, 342 * 2), "each in both languages");
    for route in plan.routes() {
        let file = plan.file(&portal, route);
        assert!(files.contains_key(&file), "{file} is written");
    }
}
