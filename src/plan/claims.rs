//! Who claims which address: no two pages the same, and old addresses that lead on.

use std::collections::HashMap;

use super::Plan;
use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    portal::{EntityId, Portal},
    route::{Route, Subject},
    source::FilePath,
};

/// The codes of the faults that planning reports.
pub const CODES: &[&str] = &["double-address", "alias-taken"];

/// An old path that leads to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The file that answers for the old path, from the output folder.
    pub file: String,
    /// The page that it leads to.
    pub to: Route,
}

/// Returns the redirects for all aliases of entities that are on the portal.
#[must_use]
pub fn redirects(portal: &Portal, plan: &Plan) -> Vec<Redirect> {
    let mut redirects: Vec<Redirect> = aliases(portal, plan).map(|(_, _, redirect)| redirect).collect();
    redirects.sort_by(|a, b| a.file.cmp(&b.file));
    redirects.dedup_by(|a, b| a.file == b.file);
    redirects
}

fn aliases<'a>(portal: &'a Portal, plan: &'a Plan) -> impl Iterator<Item = (EntityId, usize, Redirect)> + 'a {
    portal.entities().flat_map(move |id| {
        let lang = portal.default_language(portal.scope(id));
        let route = plan.entity_route(portal, id, lang);
        let aliases = portal.common(id).aliases.iter().enumerate();
        aliases.filter_map(move |(index, alias)| {
            let to = route?;
            let path = alias.as_str().trim_matches('/');
            let folder = &plan.site(to.scope).folder;
            let is_file = path.rsplit('/').next().is_some_and(|name| name.ends_with(".html"));
            let file = if is_file { format!("{folder}{path}") } else { format!("{folder}{path}/index.html") };
            Some((id, index, Redirect { file, to }))
        })
    })
}

/// Returns a fault for every address that is claimed twice, also when letter case and accents are set aside.
#[must_use]
pub fn check_claims(portal: &Portal, plan: &Plan) -> Vec<Diagnostic> {
    let mut claims: HashMap<String, Claimant> = HashMap::with_capacity(plan.routes().len());
    let mut faults = Vec::new();
    for route in plan.routes() {
        let file = plan.file(portal, route);
        let claimant = Claimant { place: place_of(portal, route), is_page: true };
        claim(&mut claims, &file, claimant, &mut faults);
    }
    for (id, index, redirect) in aliases(portal, plan) {
        let pointer = Pointer::root().key("aliases").index(index);
        let place = Place::value(&portal.document(id).file, pointer);
        claim(&mut claims, &redirect.file, Claimant { place, is_page: false }, &mut faults);
    }
    faults
}

struct Claimant {
    place: Place,
    is_page: bool,
}

fn claim(claims: &mut HashMap<String, Claimant>, file: &str, claimant: Claimant, faults: &mut Vec<Diagnostic>) {
    let folded = deunicode::deunicode(file).to_lowercase();
    let address = file.strip_suffix("index.html").unwrap_or(file);
    if let Some(first) = claims.get(&folded) {
        // The same page in another language stands in one file; it is reported once, by the sorting.
        let code = if claimant.is_page && first.is_page { "double-address" } else { "alias-taken" };
        faults.push(
            Diagnostic::error(code, claimant.place).with("address", format!("/{address}")).and(first.place.clone()),
        );
        return;
    }
    claims.insert(folded, claimant);
}

/// Returns the file that a page comes from, as far as it comes from one.
fn place_of(portal: &Portal, route: &Route) -> Place {
    match (route.subject, portal.region_entity(route.scope)) {
        (Subject::Entity(id), _) | (_, Some(id)) => Place::file(&portal.document(id).file),
        _ => Place::file(&FilePath::new("portal.yaml")),
    }
}
