//! Where a page may be now that is no longer where it was.
//!
//! A file that gets another name may be gone in one state and there again in the next, or the other way round. So what was
//! at an address is remembered, and looked for when somebody asks.

use std::{collections::BTreeMap, sync::Arc};

use super::state::{Look, State};
use crate::{
    diagnostic::closest,
    lang::Lang,
    parse::{Document, Key},
    portal::{EntityId, Portal, ScopeId},
};

/// How many pages that are gone are remembered.
const MAX_GONE: usize = 2000;

/// What was at an address.
#[derive(Debug, Clone)]
pub(super) struct Gone {
    document: Arc<Document>,
    lang: Lang,
}

/// Returns what was at the addresses whose entities are gone in `after`.
pub(super) fn gone(before: &State, after: &State) -> Arc<BTreeMap<String, Gone>> {
    let portals = before.site.as_ref().zip(after.site.as_ref()).map(|(old, new)| (&old.portal, &new.portal));
    let Some((old, new)) = portals.filter(|(old, new)| !old.has_same_entities(new)) else { return before.gone.clone() };
    let mut gone = BTreeMap::clone(&before.gone);
    for key in old.keys().filter(|key| new.id_of(key).is_none()).take(MAX_GONE) {
        gone.extend(addresses(before, old, key));
    }
    while gone.len() > MAX_GONE {
        gone.pop_first();
    }
    Arc::new(gone)
}

/// Returns an entity's address in each language.
fn addresses(state: &State, portal: &Portal, key: &Key) -> Vec<(String, Gone)> {
    let Some((id, document)) = portal.id_of(key).zip(portal.document_of(key)) else { return Vec::new() };
    let langs = portal.languages(portal.scope(id)).iter();
    let gone = |lang: &Lang| Some((address(state, key, *lang)?, Gone { document: document.clone(), lang: *lang }));
    langs.filter_map(gone).collect()
}

/// Returns an entity's address, whether or not it is public.
fn address(state: &State, key: &Key, lang: Lang) -> Option<String> {
    [false, true].into_iter().find_map(|with_hidden| {
        let edition = state.edition(Look { with_hidden, ..state.today() })?;
        let id = edition.portal.id_of(key)?;
        Some(edition.address(&edition.plan.entity_route(&edition.portal, id, lang)?))
    })
}

/// Returns where the page may be now that is not at `path`: that of what the entity probably is called now, or else the
/// page above it.
pub(super) fn now(state: &State, path: &str) -> Option<String> {
    let portal = &state.site.as_ref()?.portal;
    let successor = state.gone.get(path).and_then(|gone| {
        let id = successor(portal, &gone.document)?;
        address(state, &portal.document(id).key, gone.lang)
    });
    successor.or_else(|| above(state, path))
}

/// Returns what an entity probably is called now: what has its title or moved to what regions share, or else what has
/// nearly the same id.
fn successor(portal: &Portal, document: &Document) -> Option<EntityId> {
    let Key { kind, id, .. } = &document.key;
    let scope = portal.scope_of_key(&document.key)?;
    let mut here = portal.own_of(scope, *kind);
    let same_title = here.find(|other| portal.document(*other).facts.title() == document.facts.title());
    same_title.or_else(|| portal.find_own(ScopeId::NETWORK, *kind, id.as_str())).or_else(|| {
        let ids: Vec<&str> = portal.own_of(scope, *kind).map(|other| portal.document(other).key.id.as_str()).collect();
        portal.find_own(scope, *kind, closest(id.as_str(), ids)?)
    })
}

/// Returns the nearest page above an address.
fn above(state: &State, path: &str) -> Option<String> {
    let edition = state.edition(state.today())?;
    let folders = path.trim_end_matches('/').rmatch_indices('/').map(|(end, _)| &path[..=end]);
    let is_page = |folder: &&str| {
        let file = format!("{}index.html", folder.trim_start_matches('/'));
        edition.plan.route_of(&edition.portal, &file).is_some()
    };
    folders.into_iter().find(is_page).map(str::to_owned)
}
