//! # `vanished-page`
//!
//! **What it does.** Reports a page of an entity that the last published portal had, and that is gone: no page, no
//! redirect, and no draft, archived or expired entity that it belonged to. A similar new entity is named. Warning.
//!
//! **Why.** Others link to the old address, and search engines and printed letters know it. An `aliases` line in the
//! page that took its place leads them on.
//!
//! **Example.** `training/lassen.md` was renamed to `training/lassen-basis.md`, without
//! `aliases: [/twente/scholing/lassen/]`.
//!
//! Lists, months and sectors come and go with what is in them and are not looked at; neither is a site that was not
//! there before, as after a change of layout, nor a region or language that is no more as a whole.
//!
//! The output remembers which pages are gone, so that the rule speaks until an alias answers or the page is back.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use ahash::{AHashMap, AHashSet};

use crate::{
    diagnostic::{Diagnostic, Place, closest},
    lang::Lang,
    model::{Door, Kind},
    plan::{Plan, redirects},
    portal::{EntityId, Portal, ScopeId},
    route::{PageKind, Route, Subject},
    source::FilePath,
};

pub(super) const CODES: &[&str] = &["vanished-page"];

/// For how many pages a similar entity is looked for; more are gone together only when a folder was moved.
const MAX_SUGGESTIONS: usize = 50;

/// The file of a page, in its folder.
const INDEX: &str = "index.html";

/// An entity that had pages: its scope, kind and id.
type Gone<'p> = (ScopeId, Kind, &'p str);

/// The path of a page below its site, and before it `true` when it is not in the scope's default language.
type Address = (bool, String);

/// A page that is gone, and nothing leads on from it.
struct Lost<'p> {
    /// Its path in the output.
    file: &'p str,
    of: Gone<'p>,
    address: Address,
}

/// Returns a fault for every entity whose pages are among the `previous` files of the output and are gone.
pub(super) fn find<'p>(portal: &Portal, plan: &Plan, previous: impl Iterator<Item = &'p str>) -> Vec<Diagnostic> {
    let mut gone: BTreeMap<Gone<'_>, BTreeSet<Address>> = BTreeMap::new();
    for lost in lost(portal, plan, previous) {
        gone.entry(lost.of).or_default().insert(lost.address);
    }
    let numbered = gone.into_iter().enumerate();
    numbered.map(|(count, (gone, addresses))| fault(portal, gone, &addresses, count < MAX_SUGGESTIONS)).collect()
}

/// Returns which of the `previous` files of the output are pages that are gone.
pub(super) fn files<'p>(portal: &Portal, plan: &Plan, previous: impl Iterator<Item = &'p str>) -> BTreeSet<String> {
    lost(portal, plan, previous).iter().map(|lost| lost.file.to_owned()).collect()
}

fn lost<'p>(portal: &Portal, plan: &Plan, previous: impl Iterator<Item = &'p str>) -> Vec<Lost<'p>> {
    let mut previous: Vec<&str> = previous.collect();
    previous.sort_unstable();
    let folders = Folders::new(portal, plan, &previous);
    let mut lost = Vec::new();
    let mut redirected: Option<HashSet<String>> = None;
    for file in &previous {
        let Some(path) = file.strip_suffix(INDEX) else { continue };
        let Some((folder, id)) = folders.entity(path) else { continue };
        let (scope, kind) = (folder.scope, folder.kind);
        if portal.find_own(scope, kind, id).is_some() || (kind == Kind::Page && is_home(path, &previous)) {
            continue;
        }
        let redirected =
            redirected.get_or_insert_with(|| redirects(portal, plan).into_iter().map(|r| r.file).collect());
        if !redirected.contains(*file) {
            let below = path.strip_prefix(plan.site(scope).folder.as_str()).unwrap_or(path);
            let is_translation = folder.lang != portal.default_language(scope);
            lost.push(Lost { file, of: (scope, kind, id), address: (is_translation, format!("/{below}")) });
        }
    }
    lost
}

/// Says whether a page was the home of a region, or of a language, that is no more: its lists had pages in them, and no
/// entity's page has. Whoever takes away so much at once means it.
fn is_home(path: &str, previous: &[&str]) -> bool {
    let first = previous.partition_point(|file| *file < path);
    let mut below = previous[first..].iter().map_while(|file| file.strip_prefix(path));
    below.any(|below| below.ends_with(INDEX) && below.matches('/').count() > 1)
}

/// The folders of the output in which pages of entities lie, and the pages there that are none.
struct Folders {
    entities: AHashMap<String, Folder>,
    others: AHashSet<String>,
}

/// The folder of one kind's pages in one language.
struct Folder {
    scope: ScopeId,
    kind: Kind,
    lang: Lang,
}

impl Folders {
    /// Returns the folders of the sites that were there before; the `previous` files are sorted.
    fn new(portal: &Portal, plan: &Plan, previous: &[&str]) -> Self {
        let mut folders = Self { entities: AHashMap::new(), others: AHashSet::new() };
        for scope in portal.scopes_on(plan.day()) {
            let site = plan.site(scope);
            if previous.binary_search(&&*format!("{}{INDEX}", site.folder)).is_err() {
                continue;
            }
            for lang in portal.languages(scope) {
                folders.add(portal, plan, scope, *lang);
            }
        }
        folders
    }

    fn add(&mut self, portal: &Portal, plan: &Plan, scope: ScopeId, lang: Lang) {
        let folder = |page, subject| {
            let route = Route { scope, lang, page, subject };
            format!("{}{}", plan.site(scope).folder, plan.path(portal, &route))
        };
        let lists = Kind::ALL.iter().filter_map(|kind| Some((*kind, PageKind::list_of(*kind)?)));
        for (kind, page) in lists.chain([(Kind::Page, PageKind::Home)]) {
            self.entities.insert(folder(page, Subject::Whole), Folder { scope, kind, lang });
        }
        self.others.extend(PageKind::ALL.iter().map(|page| folder(*page, Subject::Whole)));
        self.others.extend(Door::ALL.iter().map(|door| folder(PageKind::Door, Subject::Door(*door))));
    }

    /// Returns the entity whose page lies at `path`, which ends with a `/`, if a page of an entity would lie there.
    fn entity<'p>(&self, path: &'p str) -> Option<(&Folder, &'p str)> {
        let name = path.strip_suffix('/')?;
        let start = name.rfind('/').map_or(0, |slash| slash + 1);
        let (folder, id) = name.split_at(start);
        Some((self.entities.get(folder).filter(|_| !self.others.contains(path))?, id))
    }
}

fn fault(portal: &Portal, gone: Gone<'_>, addresses: &BTreeSet<Address>, suggests: bool) -> Diagnostic {
    let (scope, kind, id) = gone;
    let paths: Vec<&str> = addresses.iter().map(|(_, path)| path.as_str()).collect();
    let fault = Diagnostic::warning("vanished-page", Place::file(&file(portal, gone)));
    let fault = fault.with("address", paths.first().unwrap_or(&"")).with("addresses", paths.join(", "));
    let similar = suggests.then(|| similar(portal, scope, kind, id)).flatten();
    match similar.map(|similar| &portal.document(similar).file) {
        Some(file) => fault.with("suggestion", file).and(Place::file(file)),
        None => fault,
    }
}

/// Returns the file in which the entity probably stood.
fn file(portal: &Portal, (scope, kind, id): Gone<'_>) -> FilePath {
    let folder = match (portal.region_slug(scope), kind) {
        (Some(region), _) => format!("regions/{region}/{}", kind.folder()),
        (None, Kind::Page) => kind.folder().to_owned(),
        (None, _) => format!("shared/{}", kind.folder()),
    };
    FilePath::new(&format!("{folder}/{id}.md"))
}

/// Returns the entity that probably took the place of one that is gone: of the same id elsewhere, or of a similar one.
fn similar(portal: &Portal, scope: ScopeId, kind: Kind, id: &str) -> Option<EntityId> {
    let mut scopes = portal.scopes();
    let moved = scopes.find_map(|other| portal.find_own(other, kind, id));
    let ids = portal.own_of(scope, kind).map(|entity| portal.document(entity).key.id.as_str());
    moved.or_else(|| portal.find_own(scope, kind, closest(id, ids)?))
}
