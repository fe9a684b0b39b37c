//! A GeoJSON file beside a region or `portal.yaml`: the outlines of its map, and what is wrong with them.

use std::sync::Arc;

use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    model::map::MapFile,
    outline,
    source::{FilePath, Source, Sources},
};

/// The ending of the files.
pub(super) const EXTENSION: &str = "geojson";

/// Adds the outlines that the file of `map` holds. `file` is where `map` stands.
pub(super) fn read(map: &mut MapFile, file: &FilePath, sources: &Sources) -> Vec<Diagnostic> {
    let path = map.path(file);
    let Some(source) = sources.texts.get(&path).filter(|source| source.path.extension() == EXTENSION) else {
        let beside = beside(sources, file.folder()).map(|source| source.path.name());
        let place = Place::value(file, Pointer::root().key("map").key("file"));
        return vec![
            Diagnostic::error("map-file-missing", place).with("file", &map.file).suggesting(&map.file, beside),
        ];
    };
    let (outlines, faults) = outline::read(&source.bytes);
    map.outlines = outlines.map(Arc::new);
    faults.into_iter().map(|fault| diagnostic(&path, fault)).collect()
}

fn diagnostic(file: &FilePath, fault: outline::Fault) -> Diagnostic {
    let diagnostic = Diagnostic::error(fault.code, Place::bytes(file, fault.place));
    fault.facts.into_iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.with(name, value))
}

fn beside<'s>(sources: &'s Sources, folder: &'s str) -> impl Iterator<Item = &'s Source> {
    sources.texts.values().filter(move |source| source.path.folder() == folder && source.path.extension() == EXTENSION)
}
