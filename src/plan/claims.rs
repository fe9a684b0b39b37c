//! Who claims which address: no two pages the same, and old addresses that lead on.

use ahash::{AHashMap, AHashSet};

use super::{Form, Plan};
use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    lang::Lang,
    model::portal::Layout,
    portal::{EntityId, Portal, ScopeId},
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
    /// The entity whose page it leads to.
    pub of: EntityId,
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
    let moved = portal.entities().filter(|id| !portal.common(*id).aliases.is_empty());
    moved.flat_map(move |id| {
        let aliases = portal.common(id).aliases.iter().enumerate();
        aliases.filter_map(move |(index, alias)| {
            let to = plan.entity_route(portal, id, language_of(portal, portal.scope(id), alias.as_str()))?;
            let path = on_site(portal, plan, to.scope, alias.as_str().trim_matches('/'));
            let folder = &plan.site(to.scope).folder;
            let is_file = path.rsplit('/').next().is_some_and(|name| name.ends_with(".html"));
            let file = if is_file { format!("{folder}{path}") } else { format!("{folder}{path}/index.html") };
            Some((id, index, Redirect { file, of: id, to }))
        })
    })
}

/// Returns the language of an old path: `/en/oud/` leads on in English.
fn language_of(portal: &Portal, scope: ScopeId, path: &str) -> Lang {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let named = portal.languages(scope).iter().find(|lang| lang.as_str() == first);
    named.copied().unwrap_or_else(|| portal.default_language(scope))
}

/// Returns an old path as it is on the site of a scope. Editors write it as it was on the hub, `/twente/oud/`; on a
/// region's own site the region's name falls out of all its addresses.
fn on_site(portal: &Portal, plan: &Plan, scope: ScopeId, path: &str) -> String {
    let Some(region) = portal.region_slug(scope).filter(|_| plan.layout == Layout::Separate) else {
        return path.to_owned();
    };
    let is_language = |part: &str| portal.languages(scope).iter().any(|lang| lang.as_str() == part);
    match path.split('/').collect::<Vec<_>>()[..] {
        [first, ref rest @ ..] if first == region && !rest.is_empty() => rest.join("/"),
        [lang, second, ref rest @ ..] if is_language(lang) && second == region => [&[lang], rest].concat().join("/"),
        _ => path.to_owned(),
    }
}

/// Returns a fault for every address that is claimed twice, also when letter case and accents are set aside.
#[must_use]
pub fn check_claims(portal: &Portal, plan: &Plan) -> Vec<Diagnostic> {
    let mut claims = Claims { known: AHashMap::with_capacity(plan.routes().len()), ..Claims::default() };
    // The address that editors know is that of their own language.
    let is_first = |route: &&Route| route.lang == portal.default_language(route.scope);
    for route in plan.routes().iter().filter(is_first).chain(plan.routes().iter().filter(|route| !is_first(route))) {
        claims.claim(&plan.file(portal, route), Claimant::of_page(portal, route));
    }
    for (id, index, redirect) in aliases(portal, plan) {
        let pointer = Pointer::root().key("aliases").index(index);
        let place = Place::value(&portal.document(id).file, pointer);
        let site = &plan.site(redirect.to.scope).folder;
        claims.claim_alias(&redirect.file, site, portal.common(id).aliases[index].as_str(), place);
    }
    claims.faults
}

/// Says whether a path below a site's folder, in lower case, is one that no page and no editor has a say in: files that
/// are made for programs, and what hosts and the theme put there.
fn is_reserved(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or(path);
    let is_twin = |part: &str| Form::ALL.iter().any(|form| part.ends_with(form.ending()));
    matches!(first, "robots.txt" | "assets" | ".well-known" | "_headers" | "_redirects")
        || path.split('/').any(|part| is_twin(part) || [".json", ".jsonld"].iter().any(|ending| part.ends_with(ending)))
}

/// Who claims an address, and from where.
struct Claimant {
    place: Place,
    sort: Sort,
}

/// What claims an address. Of two, the later one here is the easier to change.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    /// A page that the network or a region has by itself.
    Own,
    /// The page of an entity.
    Entity,
    /// An old address.
    Alias,
}

impl Claimant {
    fn of_page(portal: &Portal, route: &Route) -> Self {
        let (file, sort) = match (route.subject, portal.region_entity(route.scope)) {
            (Subject::Entity(id), _) => (portal.document(id).file.clone(), Sort::Entity),
            (_, Some(id)) => (portal.document(id).file.clone(), Sort::Own),
            _ => (FilePath::new("portal.yaml"), Sort::Own),
        };
        Self { place: Place::file(&file), sort }
    }
}

/// The addresses that are taken, and the faults so far.
#[derive(Default)]
struct Claims {
    known: AHashMap<String, Claimant>,
    /// The folders in which the files of aliases lie, with the first alias in each. Only an alias can name a folder as a
    /// file: `/oud.html/deel/`.
    folders: AHashMap<String, Place>,
    /// Between which places there is a fault already: a page has an address in each language.
    reported: AHashSet<(Place, Place)>,
    faults: Vec<Diagnostic>,
}

impl Claims {
    fn claim(&mut self, file: &str, claimant: Claimant) {
        let folded = folded(file);
        let Some(first) = self.known.get(&folded) else {
            self.known.insert(folded, claimant);
            return;
        };
        let (changed, kept) = if claimant.sort >= first.sort { (&claimant, first) } else { (first, &claimant) };
        if !self.reported.insert((changed.place.clone(), kept.place.clone())) {
            return;
        }
        let address = format!("/{}", file.strip_suffix("index.html").unwrap_or(file));
        let fault = Diagnostic::error("double-address", changed.place.clone()).with("address", address);
        self.faults.push(if changed.place == kept.place {
            fault.with("within", "file")
        } else {
            fault.with("within", "none").and(kept.place.clone())
        });
    }

    /// Claims the file of an old address, after all pages have claimed theirs. `site` is the folder of its site, and
    /// `address` what the editor wrote.
    fn claim_alias(&mut self, file: &str, site: &str, address: &str, place: Place) {
        let folded = folded(file);
        let (by, other) = if is_reserved(folded.strip_prefix(site).unwrap_or(&folded)) {
            ("site", None)
        } else if let Some(first) = self.known.get(&folded) {
            ("page", Some(first.place.clone()))
        } else if let Some(other) = self.in_the_way(&folded) {
            ("folder", Some(other.clone()))
        } else {
            for folder in folders(&folded) {
                self.folders.entry(folder.to_owned()).or_insert_with(|| place.clone());
            }
            self.known.insert(folded, Claimant { place, sort: Sort::Alias });
            return;
        };
        let fault = Diagnostic::error("alias-taken", place).with("address", address).with("by", by);
        self.faults.push(other.into_iter().fold(fault, Diagnostic::and));
    }

    /// Returns who has a file where this one needs a folder, or the other way round.
    fn in_the_way(&self, file: &str) -> Option<&Place> {
        let file_above = folders(file).find_map(|folder| self.known.get(folder));
        file_above.map(|claimant| &claimant.place).or_else(|| self.folders.get(file))
    }
}

/// Returns a path as servers see it that make no difference between capitals and small letters.
fn folded(file: &str) -> String {
    deunicode::deunicode(file).to_lowercase()
}

/// Returns the folders above a file.
fn folders(file: &str) -> impl Iterator<Item = &str> {
    file.match_indices('/').map(|(at, _)| &file[..at])
}
