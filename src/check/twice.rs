//! # `municipality-twice`, `sub-region-twice`, `sector-twice`, `party-twice`, `reference-twice`, `point-twice`
//!
//! **What it does.** Reports what is named twice where once is meant: a municipality in one region at the same time, the
//! id of a sub-region or sector, a party of an agreement, a reference in a list, a point of figures.
//!
//! **Why.** Of two things with one id one is never found; in a list a reader sees the same name twice; and of two values
//! for one period the chart can show only one.
//!
//! **Example.** `points: [{period: "2025", value: 12}, {period: "2025", value: 14}]`.

use ahash::AHashMap;

use crate::{
    diagnostic::{Diagnostic, Place, Pointer, Step},
    judged::{Check, Judged},
    model::{Agreement, Figures, Region},
    parse::Document,
    source::FilePath,
};

pub(super) const CODES: &[&str] =
    &["municipality-twice", "sub-region-twice", "sector-twice", "party-twice", "reference-twice", "point-twice"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let sectors = check.portal.file.sectors.iter().map(|sector| sector.id.as_str());
    faults.extend(repeated("sector-twice", &FilePath::new("portal.yaml"), "/sectors/#/id", sectors));
    for region in check.regions() {
        let sub_regions = region.facts.sub_regions.iter().map(|sub_region| sub_region.id.as_str());
        faults.extend(repeated("sub-region-twice", &region.document.file, "/sub_regions/#/id", sub_regions));
        faults.extend(municipalities(check, &region));
    }
    for agreement in check.each::<Agreement>() {
        let parties = agreement.facts.parties.iter().map(|party| party.partner.as_str());
        faults.extend(repeated("party-twice", &agreement.document.file, "/parties/#/partner", parties));
    }
    for figures in check.each::<Figures>() {
        faults.extend(points(&figures));
    }
    faults.extend(check.judged().flat_map(|(_, document)| references(document)));
    faults
}

/// Returns a fault for each name that stands in the list already. `pattern` is the pointer of an item, with `#` for its
/// index.
fn repeated<'a>(
    code: &'static str,
    file: &FilePath,
    pattern: &str,
    names: impl Iterator<Item = &'a str>,
) -> Vec<Diagnostic> {
    let mut first: AHashMap<&str, usize> = AHashMap::new();
    let mut faults = Vec::new();
    let place = |index: usize| Place::value(file, Pointer::parse(&pattern.replace('#', &index.to_string())));
    for (index, name) in names.enumerate() {
        let known = *first.entry(name).or_insert(index);
        if known != index {
            faults.push(Diagnostic::error(code, place(index)).with("name", name).and(place(known)));
        }
    }
    faults
}

/// A municipality may leave and come back, and may be split over parts; it may not be there twice at one time.
fn municipalities(check: &Check<'_>, region: &Judged<'_, Region>) -> Vec<Diagnostic> {
    let list = &region.facts.municipalities;
    let mut known: AHashMap<&str, Vec<usize>> = AHashMap::new();
    let mut faults = Vec::new();
    for (index, municipality) in list.iter().enumerate() {
        let names = [municipality.code.as_str(), &*municipality.name];
        let earlier = names.iter().filter_map(|name| known.get(name)).flatten();
        let mut clash = earlier.filter(|one| list[**one].clashes_with(municipality, check.day).is_some());
        if let Some(first) = clash.next() {
            let place = |index: usize| region.at(&format!("/municipalities/{index}"));
            let fault = Diagnostic::error("municipality-twice", place(index)).with("name", &municipality.name);
            faults.push(fault.and(place(*first)));
        }
        for name in names {
            known.entry(name).or_default().push(index);
        }
    }
    faults
}

/// Points of a CSV file stand in no YAML; the fault is then at `data`.
fn points(figures: &Judged<'_, Figures>) -> Vec<Diagnostic> {
    let mut first = AHashMap::new();
    let mut faults = Vec::new();
    let place = |index: usize| match figures.facts.data {
        None => figures.at(&format!("/points/{index}")),
        Some(_) => figures.at("/data"),
    };
    for (index, point) in figures.facts.points.iter().enumerate() {
        let series = point.series.as_ref().map_or("none", |series| series.original());
        let known = *first.entry((point.period.original(), series)).or_insert(index);
        if known != index {
            let fault = Diagnostic::error("point-twice", place(index)).with("name", point.period.original());
            let fault = fault.with("series", series);
            faults.push(if figures.facts.data.is_none() { fault.and(place(known)) } else { fault });
        }
    }
    faults
}

/// Looks at lists of plain references: `sectors`, `partners`, `municipalities`.
fn references(document: &Document) -> Vec<Diagnostic> {
    let mut first: AHashMap<(&[Step], &str), &Pointer> = AHashMap::new();
    let mut faults = Vec::new();
    for written in &document.references {
        let [list @ .., Step::Index(_)] = written.pointer.steps() else { continue };
        match first.get(&(list, &*written.text)) {
            Some(known) => {
                let place = |pointer: &Pointer| Place::value(&document.file, pointer.clone());
                let fault = Diagnostic::warning("reference-twice", place(&written.pointer)).with("name", &written.text);
                faults.push(fault.and(place(known)));
            }
            None => drop(first.insert((list, &written.text), &written.pointer)),
        }
    }
    faults
}
