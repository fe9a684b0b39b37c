//! # `map-unknown-place`, `map-place-missing`, `map-without-licence`, `tile-twice`
//!
//! **What it does.** Compares the outlines of a map with the municipalities of the region, or with the regions of the
//! network: an outline of a place that is not there, and a place without an outline. Reports a map that does not name its
//! licence, and a square that two places have.
//!
//! **Why.** A municipality that is not on the map seems not to belong to the region. The licence says whether the outlines
//! may stand here.
//!
//! **Example.** The file has `GM0197` and `GM0198`; the region has only Aalten, `GM0197`.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    field::Tile,
    judged::{Check, Judged},
    model::{Region, map::MapFile},
    source::FilePath,
};

pub(super) const CODES: &[&str] = &["map-unknown-place", "map-place-missing", "map-without-licence", "tile-twice"];

/// A place that a map should show.
struct Wanted<'a> {
    code: &'a str,
    name: &'a str,
    /// Whether it must be there, or may be.
    is_there_now: bool,
    /// Where it is named.
    place: Place,
}

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = check.regions().flat_map(|region| of_region(check, &region)).collect();
    let regions: Vec<Wanted<'_>> = check.regions().map(|region| wanted_region(check, &region)).collect();
    if let Some(map) = &check.portal.file.map {
        faults.extend(compare(&FilePath::new("portal.yaml"), map, &regions));
    }
    let tiles = check.regions().filter_map(|region| Some((region.facts.tile?, region.at("/tile"))));
    faults.extend(doubles(tiles));
    faults
}

fn wanted_region<'a>(check: &Check<'a>, region: &Judged<'a, Region>) -> Wanted<'a> {
    Wanted {
        code: region.facts.code.as_str(),
        name: region.facts.name.original(),
        is_there_now: check.portal.is_public(region.id.entity(), check.day),
        place: region.at("/name"),
    }
}

fn of_region(check: &Check<'_>, region: &Judged<'_, Region>) -> Vec<Diagnostic> {
    let numbered = || region.facts.municipalities.iter().enumerate();
    let place = |index: usize, key: &str| region.at(&format!("/municipalities/{index}/{key}"));
    let wanted: Vec<Wanted<'_>> = numbered()
        .map(|(index, municipality)| Wanted {
            code: municipality.code.as_str(),
            name: &municipality.name,
            is_there_now: municipality.is_member(check.day),
            place: place(index, "name"),
        })
        .collect();
    let members = numbered().filter(|(_, municipality)| municipality.is_member(check.day));
    let tiles = members.filter_map(|(index, municipality)| Some((municipality.tile?, place(index, "tile"))));
    let mut faults = doubles(tiles);
    faults.extend(region.facts.map.iter().flat_map(|map| compare(&region.document.file, map, &wanted)));
    faults
}

fn compare(file: &FilePath, map: &MapFile, wanted: &[Wanted<'_>]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if map.source.licence.is_none() {
        let place = Place::key(file, Pointer::root().key("map").key("source"));
        faults.push(Diagnostic::error("map-without-licence", place));
    }
    // Of outlines that could not be read, or not all, nothing can be said to be missing.
    let Some(outlines) = &map.outlines else { return faults };
    let path = map.path(file);
    let unknown = outlines.areas.iter().filter(|area| !wanted.iter().any(|place| area.is(place.code, place.name)));
    faults.extend(unknown.map(|area| {
        let fault = Diagnostic::error("map-unknown-place", Place::bytes(&path, area.place.clone()));
        let fault = fault.with("area", area.called());
        fault.suggesting(area.name.as_deref().unwrap_or_default(), wanted.iter().map(|place| place.name))
    }));
    let is_drawn = |place: &&Wanted<'_>| outlines.areas.iter().any(|area| area.is(place.code, place.name));
    let missing = wanted.iter().filter(|place| outlines.is_whole && place.is_there_now && !is_drawn(place));
    faults.extend(missing.map(|place| {
        let fault = Diagnostic::warning("map-place-missing", place.place.clone());
        fault.with("name", place.name).with("code", place.code).with("file", &map.file)
    }));
    faults
}

/// Reports squares that more than one place has.
fn doubles(tiles: impl Iterator<Item = (Tile, Place)>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<Tile, Place> = BTreeMap::new();
    let mut faults = Vec::new();
    for (tile, place) in tiles {
        match first.get(&tile) {
            Some(other) => faults.push(Diagnostic::error("tile-twice", place).with("tile", tile).and(other.clone())),
            None => drop(first.insert(tile, place)),
        }
    }
    faults
}
