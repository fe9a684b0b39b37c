//! Open data: a file in JSON, one in CSV and a JSON Schema for each set of records, and the catalogue of all of them.

use super::{File, Genre, Kind};
use crate::{
    plan::Site,
    portal::ScopeId,
    publish::Stage,
    record::{CATALOGUE, SETS, Set, catalogue},
    render::Press,
    view::Context,
};

/// Open data.
pub(super) const KIND: Kind = Kind {
    stage: Stage::Page,
    genre: Genre::Data,
    may_be: |name| [".csv", ".json", CATALOGUE].iter().any(|ending| name.ends_with(ending)),
    files,
};

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    if site.scope != ScopeId::NETWORK || !press.plan.has_data(press.portal) {
        return Vec::new();
    }
    let press = *press;
    let path = press.plan.data_file(press.portal, CATALOGUE);
    let catalogue = File::of_text(path, move || catalogue(&hub(&press)));
    SETS.iter().flat_map(|set| of_set(press, set)).chain([catalogue]).collect()
}

fn hub<'a>(press: &Press<'a>) -> Context<'a> {
    press.context(ScopeId::NETWORK, press.portal.default_language(ScopeId::NETWORK))
}

fn of_set<'a>(press: Press<'a>, set: &'static Set) -> [File<'a>; 3] {
    let path = |ending: &str| press.plan.data_file(press.portal, &format!("{}{ending}", set.name));
    [
        File::of_text(path(".csv"), move || (set.csv)(&hub(&press))),
        File::of_text(path(".json"), move || (set.json)(&hub(&press))),
        File::of_text(path(".schema.json"), move || (set.schema)()),
    ]
}
