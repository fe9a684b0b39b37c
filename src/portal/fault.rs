//! The words of references and links that lead nowhere: what was written, and what was probably meant.

use std::{collections::BTreeMap, fmt};

use super::{Portal, ScopeId, meant};
use crate::{
    diagnostic::{Diagnostic, Place, closest},
    markdown::Heading,
    model::Kind,
    source::FilePath,
};

/// For how many faults of a code something similar is looked for. That costs a look at all there is, and more faults at
/// once come of one change, such as a folder that was moved.
const MAX_SEARCHES: usize = 200;

type Search = Box<dyn Fn(&Portal) -> Option<String> + Send + Sync>;

/// A reference or link that leads nowhere. What was meant instead is looked for only when the fault is told.
pub(super) struct Fault {
    diagnostic: Diagnostic,
    search: Option<Search>,
}

impl Fault {
    fn new(diagnostic: Diagnostic, search: impl Fn(&Portal) -> Option<String> + Send + Sync + 'static) -> Self {
        Self { diagnostic, search: Some(Box::new(search)) }
    }

    pub(super) fn unknown_reference(from: ScopeId, kind: Kind, text: &str, place: Place) -> Self {
        let fault = Diagnostic::error("unknown-reference", place).with("kind", kind.name()).with("reference", text);
        let text = text.to_owned();
        Self::new(fault, move |portal| similar_entity(portal, from, kind, &text))
    }

    pub(super) fn unknown_municipality(scope: ScopeId, text: &str, place: Place) -> Self {
        let fault = Diagnostic::error("unknown-municipality", place).with("municipality", text);
        let text = text.to_owned();
        Self::new(fault, move |portal| {
            let scopes: Vec<ScopeId> = if scope.is_region() { vec![scope] } else { portal.regions().collect() };
            let regions = scopes.iter().filter_map(|scope| portal.region(*scope));
            let municipalities = regions.flat_map(|region| &region.municipalities);
            closest(&text, municipalities.flat_map(|m| [&*m.name, m.code.as_str()])).map(str::to_owned)
        })
    }

    pub(super) fn unknown_sector(text: &str, place: Place) -> Self {
        let fault = Diagnostic::error("unknown-sector", place).with("sector", text);
        let text = text.to_owned();
        Self::new(fault, move |portal| {
            closest(&text, portal.file.sectors.iter().map(|sector| sector.id.as_str())).map(str::to_owned)
        })
    }

    pub(super) fn unknown_region(text: &str, place: Place) -> Self {
        let fault = Diagnostic::error("unknown-region", place).with("region", text);
        let text = text.to_owned();
        Self::new(fault, move |portal| {
            let regions = portal.all_regions().filter_map(|scope| portal.region_slug(scope));
            closest(&text, regions).map(str::to_owned)
        })
    }

    pub(super) fn unknown_sub_region(scope: ScopeId, text: &str, place: Place) -> Self {
        let fault = Diagnostic::error("unknown-sub-region", place).with("sub-region", text);
        let text = text.to_owned();
        Self::new(fault, move |portal| {
            closest(&text, portal.sub_regions(scope).iter().map(|known| known.id.as_str())).map(str::to_owned)
        })
    }

    pub(super) fn missing_file(path: &str, place: Place) -> Self {
        let fault = Diagnostic::error("missing-file", place).with("path", path);
        let path = path.to_owned();
        Self::new(fault, move |portal| {
            let files = portal.media.keys().map(FilePath::as_str);
            closest(&path, files.filter_map(|file| file.find("media/").map(|at| &file[at..]))).map(str::to_owned)
        })
    }

    pub(super) fn broken_link(from: ScopeId, file: &FilePath, path: &str, place: Place) -> Self {
        let fault = Diagnostic::error("broken-link", place).with("path", if path.is_empty() { "none" } else { path });
        let (file, path) = (file.clone(), path.to_owned());
        Self::new(fault, move |portal| meant::link(portal, from, &file, &path))
    }
}

impl From<Diagnostic> for Fault {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, search: None }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.diagnostic.fmt(f)
    }
}

/// Returns the faults with what was probably meant.
pub(super) fn told<'f>(faults: impl Iterator<Item = &'f Fault>, portal: &Portal) -> Vec<Diagnostic> {
    let mut searches: BTreeMap<&'static str, usize> = BTreeMap::new();
    let tell = |fault: &Fault| {
        let diagnostic = fault.diagnostic.clone();
        let Some(search) = &fault.search else { return diagnostic };
        let searches = searches.entry(diagnostic.code).or_default();
        *searches += 1;
        match (*searches <= MAX_SEARCHES).then(|| search(portal)).flatten() {
            Some(suggestion) => diagnostic.with("suggestion", suggestion),
            None => diagnostic,
        }
    };
    faults.map(tell).collect()
}

/// Returns what was probably meant: the same id in another region, or a similar one here.
fn similar_entity(portal: &Portal, from: ScopeId, kind: Kind, text: &str) -> Option<String> {
    let id = text.rsplit('/').next().unwrap_or(text);
    let elsewhere = portal.regions().find(|scope| *scope != from && portal.find_own(*scope, kind, id).is_some());
    let here = [from, ScopeId::NETWORK].into_iter().flat_map(|scope| portal.own_of(scope, kind));
    let here: Vec<&str> = here.map(|entity| portal.document(entity).key.id.as_str()).collect();
    let region = elsewhere.and_then(|scope| portal.region_slug(scope));
    region.map(|region| format!("{region}/{id}")).or_else(|| closest(id, here).map(str::to_owned))
}

/// Returns the fault of a link to a heading that is not among `headings`: those of the text in the file `of`, or of the
/// link's own text.
pub(super) fn broken_fragment(
    headings: &[Heading],
    fragment: &str,
    of: Option<&FilePath>,
    place: Place,
) -> Option<Diagnostic> {
    let ids = || headings.iter().map(|heading| &*heading.id);
    if ids().any(|id| id == fragment) {
        return None;
    }
    let fault = Diagnostic::error("broken-fragment", place).with("fragment", fragment);
    let of = of.map_or("none", FilePath::as_str);
    Some(fault.with("target", of).suggesting(fragment, ids()))
}

/// An address whose scheme is nearly a kind of entity is meant as one.
pub(super) fn forbidden_link(address: &str, place: Place) -> Diagnostic {
    match meant::reference(address) {
        Some(_) => unknown_kind(address, place),
        None => Diagnostic::error("forbidden-link", place).with("address", address),
    }
}

/// Returns the fault of `opleiding:lassen`, whose first part is no kind.
pub(super) fn unknown_kind(written: &str, place: Place) -> Diagnostic {
    let kind = written.split_once(':').map_or(written, |(kind, _)| kind);
    let fault = Diagnostic::error("unknown-kind", place).with("kind", kind);
    match meant::reference(written) {
        Some(suggestion) => fault.with("suggestion", suggestion),
        None => fault,
    }
}
