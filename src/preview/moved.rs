//! Where a page may be now that is no longer where it was.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    edition::Edition,
    state::{Look, State},
};
use crate::{
    diagnostic::closest,
    parse::Key,
    portal::{EntityId, Portal},
    route::{PageKind, Route, Subject},
};

/// How many pages that are gone are remembered.
const MAX_GONE: usize = 2000;

/// Returns the addresses of the pages that are gone in `after`, with those of where they may be now.
pub(super) fn gone(before: &State, after: &State) -> Arc<BTreeMap<String, String>> {
    let portals = before.site.as_ref().zip(after.site.as_ref()).map(|(old, new)| (&old.portal, &new.portal));
    let Some((old, new)) = portals.filter(|(old, new)| !old.has_same_entities(new)) else { return before.gone.clone() };
    let mut gone = BTreeMap::clone(&before.gone);
    let fresh: Vec<&Key> = new.keys().filter(|key| old.id_of(key).is_none()).collect();
    for key in old.keys().filter(|key| new.id_of(key).is_none()).take(MAX_GONE) {
        for (from, to) in moves(before, after, key, &fresh) {
            gone.insert(from, to);
        }
    }
    while gone.len() > MAX_GONE {
        gone.pop_first();
    }
    Arc::new(gone)
}

/// Returns the old and new addresses of an entity in each language.
fn moves(before: &State, after: &State, key: &Key, fresh: &[&Key]) -> Vec<(String, String)> {
    let editions = |state: &State| {
        [false, true]
            .into_iter()
            .filter_map(|hidden| state.edition(Look { with_hidden: hidden, ..state.today() }))
            .collect::<Vec<_>>()
    };
    let (old, new) = (editions(before), editions(after));
    let (Some(first), Some(last)) = (old.first(), new.last()) else { return Vec::new() };
    let Some(id) = first.portal.id_of(key) else { return Vec::new() };
    let now = successor(&first.portal, id, &last.portal, fresh);
    let langs = first.portal.languages(first.portal.scope(id));
    let of_language = |lang: &crate::lang::Lang| {
        let from = old.iter().find_map(|edition| address(edition, id, *lang))?;
        let found = now.and_then(|now| new.iter().find_map(|edition| address(edition, now, *lang)));
        Some((from, found.or_else(|| list(last, key, *lang))?))
    };
    langs.iter().filter_map(of_language).collect()
}

/// Returns what an entity probably is called now: what came with the same title, what came alone, or what has nearly the
/// same id.
fn successor(old: &Portal, id: EntityId, new: &Portal, fresh: &[&Key]) -> Option<EntityId> {
    let document = old.document(id);
    let mut alike = fresh.iter().filter(|key| key.kind == document.key.kind).filter_map(|key| new.id_of(key));
    let same_title = alike.clone().find(|id| new.document(*id).facts.title() == document.facts.title());
    let only = alike.next().filter(|_| alike.next().is_none());
    same_title.or(only).or_else(|| {
        let scope = new.scope_of_key(&document.key)?;
        let ids: Vec<&str> = new.own_of(scope, document.key.kind).map(|id| new.document(id).key.id.as_str()).collect();
        new.find_own(scope, document.key.kind, closest(document.key.id.as_str(), ids)?)
    })
}

fn address(edition: &Edition, id: EntityId, lang: crate::lang::Lang) -> Option<String> {
    Some(edition.address(&edition.plan.entity_route(&edition.portal, id, lang)?))
}

/// Returns the address of the list in which an entity stood, or of the home page above it.
fn list(edition: &Edition, key: &Key, lang: crate::lang::Lang) -> Option<String> {
    let scope = edition.portal.scope_of_key(key)?;
    let home = if scope.is_region() { PageKind::Home } else { PageKind::Hub };
    let pages = PageKind::list_of(key.kind).into_iter().chain([home]);
    let routes = pages.map(|page| Route { scope, lang, page, subject: Subject::Whole });
    routes.into_iter().find(|route| edition.plan.contains(route)).map(|route| edition.address(&route))
}
