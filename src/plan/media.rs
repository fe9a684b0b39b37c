//! Which files of the content are published: those that a public entity shows, and no others.

use std::collections::{BTreeSet, HashSet};

use super::{Plan, Site};
use crate::{
    diagnostic::Step,
    field::{Day, MediaPath},
    markdown::Link,
    model::{Aim, Facts, Kind},
    portal::{EntityId, Meaning, Portal, ScopeId},
    source::{FilePath, Media},
};

/// Returns the files that a site shows, without the photographs that may not be shown.
#[must_use]
pub fn media_in_use(portal: &Portal, plan: &Plan, site: &Site) -> BTreeSet<FilePath> {
    let mut used = BTreeSet::new();
    let seen = seen_on(portal, plan, site);
    for id in portal.entities().filter(|id| portal.is_public(*id, plan.day) && seen.contains(id)) {
        used.extend(files_of_facts(portal, id).map(|(_, file)| file));
        used.extend(files_of_texts(portal, id));
    }
    used.extend(portal.file.brand.logo.as_ref().and_then(|logo| portal.media_file(ScopeId::NETWORK, logo)));
    used.retain(|file| plan.may_show(file));
    used
}

/// Returns the entities that pages of a site may show: those of its scopes, the shared ones meant for it, and those of others
/// that refer to one of the first or that one of the first refers to.
fn seen_on(portal: &Portal, plan: &Plan, site: &Site) -> HashSet<EntityId> {
    let is_here = |id: EntityId| plan.site(portal.scope(id)).folder == site.folder;
    let mut seen = HashSet::new();
    for id in portal.entities().filter(|id| portal.is_public(*id, plan.day)) {
        let referrers = || portal.referrers(id).iter().map(|back| back.from);
        let is_public = |from: &EntityId| portal.is_public(*from, plan.day);
        if is_here(id) {
            seen.insert(id);
            seen.extend(referrers());
        } else if portal.is_meant_for(id, site.scope) || referrers().filter(is_public).any(is_here) {
            seen.insert(id);
        }
    }
    seen
}

/// Returns the photographs of people whose consent does not hold on `day`, which nothing may show: one person without a
/// consent is enough, whoever else is on the photograph, and so is a copy of it under another name.
pub(super) fn withheld(portal: &Portal, day: Day) -> BTreeSet<FilePath> {
    let mut hashes = HashSet::new();
    for id in portal.all_of(Kind::Contact).chain(portal.all_of(Kind::Story)) {
        let holds = match &portal.document(id).facts {
            Facts::Contact(contact) if contact.person.is_some() => contact.shown_person(day).is_some(),
            Facts::Story(story) => story.may_be_shown(day),
            _ => continue,
        };
        if !holds {
            let photographs = files_of_facts(portal, id).filter(|(field, _)| matches!(*field, "person" | "photo"));
            hashes.extend(photographs.filter_map(|(_, file)| Some(portal.media.get(&file)?.hash)));
        }
    }
    portal.media.iter().filter(|(_, media)| hashes.contains(&media.hash)).map(|(file, _)| file.clone()).collect()
}

/// Returns the files that the facts of an entity name, each with the outermost field that does.
fn files_of_facts(portal: &Portal, id: EntityId) -> impl Iterator<Item = (&str, FilePath)> {
    let media = portal.document(id).references.iter().filter(|written| written.aim == Aim::Media);
    media.filter_map(move |written| {
        let Some(Step::Key(field)) = written.pointer.steps().first() else { return None };
        let file = portal.media_file(portal.scope(id), &MediaPath::new(&written.text).ok()?)?;
        Some((&**field, file))
    })
}

fn files_of_texts(portal: &Portal, id: EntityId) -> BTreeSet<FilePath> {
    let (document, scope) = (portal.document(id), portal.scope(id));
    let file_of = |file: &FilePath, link: &Link| match portal.meaning(scope, file, &link.target) {
        Meaning::Media(path) => Some(path),
        _ => None,
    };
    let mut files = BTreeSet::new();
    for passage in document.passages() {
        files.extend(passage.markdown.links.iter().filter_map(|link| file_of(passage.file, link)));
    }
    files
}

/// Returns the name of a media file on a site. It carries the hash of the bytes, so that it can be kept for ever.
#[must_use]
pub fn media_name(media: &Media) -> String {
    let name = media.path.name();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    format!("media/{}.{}.{}", slug::slugify(stem), &media.hash.to_hex()[..10], extension.to_lowercase())
}
