//! Which files of the content are published: those that a public entity shows, and no others.

use std::collections::BTreeSet;

use crate::{
    diagnostic::Step,
    field::{Day, MediaPath},
    markdown::Link,
    model::{Aim, Facts, Written},
    portal::{EntityId, Meaning, Portal, ScopeId},
    source::{FilePath, Media},
};

/// Returns the files that the portal shows on `day`. A photograph of a person whose consent does not hold is not among
/// them, whoever else may refer to that person.
#[must_use]
pub fn media_in_use(portal: &Portal, day: Day) -> BTreeSet<FilePath> {
    let mut used = BTreeSet::new();
    let public = portal.entities().filter(|id| portal.is_public(*id, day));
    for id in public {
        used.extend(files_of_facts(portal, id, day));
        used.extend(files_of_texts(portal, id));
    }
    used.extend(portal.file.brand.logo.as_ref().and_then(|logo| portal.media_file(ScopeId::NETWORK, logo)));
    used
}

fn files_of_facts(portal: &Portal, id: EntityId, day: Day) -> impl Iterator<Item = FilePath> + '_ {
    let document = portal.document(id);
    let hides_person = matches!(&document.facts, Facts::Contact(contact) if contact.shown_person(day).is_none());
    let of_person = |written: &Written| written.pointer.steps().first() == Some(&Step::Key("person".into()));
    let media = document.references.iter().filter(|written| written.aim == Aim::Media);
    let shown = media.filter(move |written| !(hides_person && of_person(written)));
    shown.filter_map(move |written| portal.media_file(portal.scope(id), &MediaPath::new(&written.text).ok()?))
}

fn files_of_texts(portal: &Portal, id: EntityId) -> BTreeSet<FilePath> {
    let (document, scope) = (portal.document(id), portal.scope(id));
    let file_of = |file: &FilePath, link: &Link| match portal.meaning(scope, file, &link.target) {
        Meaning::Media(path) => Some(path),
        _ => None,
    };
    let mut files = BTreeSet::new();
    for (file, body) in document.bodies() {
        files.extend(body.markdown.links.iter().filter_map(|link| file_of(file, link)));
    }
    for (file, _, markdown) in document.markdown_fields() {
        files.extend(markdown.links.iter().filter_map(|link| file_of(file, link)));
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
