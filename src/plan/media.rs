//! Which files of the content are published: those that a public entity shows or leads to, and no others; and where each
//! lies on a site.

use std::collections::{BTreeMap, BTreeSet};

use ahash::AHashSet;

use super::{Plan, Site};
use crate::{
    diagnostic::{Place, Pointer, Step},
    field::{Day, MediaPath},
    markdown::Link,
    model::{Aim, Facts, Kind},
    picture::{self, Addresses, Format, Print},
    portal::{EntityId, Meaning, Portal, ScopeId},
    source::{FilePath, Hash, Media},
};

/// A file of the content where it is named.
pub struct Named {
    /// The file.
    pub file: FilePath,
    /// Where it is named.
    pub place: Place,
    /// Whether the page shows it as a picture. Otherwise it leads to it.
    pub is_shown: bool,
}

/// A file of a site that comes from a file of the content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublishedMedia {
    /// The file of the content.
    pub file: FilePath,
    /// What is made of it; without that, it is the file itself without notes.
    pub print: Option<Print>,
}

/// Returns the files that come from the content, by their names on a site: no photograph that may not be shown, and nothing
/// of a picture that nothing can be made of.
#[must_use]
pub fn media_in_use(portal: &Portal, plan: &Plan, site: &Site) -> BTreeMap<String, PublishedMedia> {
    let mut used = BTreeMap::new();
    let seen = seen_on(portal, plan, site);
    let entities = portal.entities().filter(|id| portal.is_public(*id, plan.day) && seen.contains(id));
    let named: BTreeSet<(FilePath, bool)> =
        entities.flat_map(|id| media_of(portal, id)).chain(logo(portal)).map(|n| (n.file, n.is_shown)).collect();
    for (file, is_shown) in named.into_iter().filter(|(file, _)| plan.may_show(file)) {
        let Some(media) = portal.media.get(&file).filter(|media| is_published(media, is_shown)) else { continue };
        let prints = media.picture.as_ref().map(|picture| picture.prints()).unwrap_or_default();
        if !is_shown || prints.is_empty() {
            used.insert(media_name(media), PublishedMedia { file, print: None });
        } else {
            let made = |print| (print_name(media, print), PublishedMedia { file: file.clone(), print: Some(print) });
            used.extend(prints.into_iter().map(made));
        }
    }
    used
}

/// Returns the files that an entity shows or leads to, wherever it names them.
pub fn media_of(portal: &Portal, id: EntityId) -> impl Iterator<Item = Named> + '_ {
    let file = &portal.document(id).file;
    let facts = files_of_facts(portal, id).map(move |(field, pointer, found)| Named {
        file: found,
        place: Place::value(file, pointer.clone()),
        // Documents are there to be read or kept.
        is_shown: field != "documents",
    });
    facts.chain(files_of_texts(portal, id))
}

/// Returns the portal's logo.
pub fn logo(portal: &Portal) -> Option<Named> {
    let file = portal.media_file(ScopeId::NETWORK, portal.file.brand.logo.as_ref()?)?;
    let place = Place::value(&FilePath::new("portal.yaml"), Pointer::parse("/brand/logo"));
    Some(Named { file, place, is_shown: true })
}

/// Returns the entities that pages of a site may show: those of its scopes, the shared ones meant for it, and those of others
/// that refer to one of the first or that one of the first refers to.
fn seen_on(portal: &Portal, plan: &Plan, site: &Site) -> AHashSet<EntityId> {
    let is_here = |id: EntityId| plan.site(portal.scope(id)).folder == site.folder;
    let mut seen = AHashSet::new();
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
    let mut hashes = AHashSet::new();
    for id in portal.all_of(Kind::Contact).chain(portal.all_of(Kind::Story)) {
        let holds = match &portal.document(id).facts {
            Facts::Contact(contact) if contact.person.is_some() => contact.shown_person(day).is_some(),
            Facts::Story(story) => story.may_be_shown(day),
            _ => continue,
        };
        if !holds {
            let photographs = files_of_facts(portal, id).filter(|(field, ..)| matches!(*field, "person" | "photo"));
            hashes.extend(photographs.filter_map(|(.., file)| Some(portal.media.get(&file)?.hash)));
        }
    }
    portal.media.iter().filter(|(_, media)| hashes.contains(&media.hash)).map(|(file, _)| file.clone()).collect()
}

/// Returns the files that the facts of an entity name, each with the outermost field that does and where.
fn files_of_facts(portal: &Portal, id: EntityId) -> impl Iterator<Item = (&str, &Pointer, FilePath)> {
    let media = portal.document(id).references.iter().filter(|written| written.aim == Aim::Media);
    media.filter_map(move |written| {
        let Some(Step::Key(field)) = written.pointer.steps().first() else { return None };
        let file = portal.media_file(portal.scope(id), &MediaPath::new(&written.text).ok()?)?;
        Some((&**field, &written.pointer, file))
    })
}

fn files_of_texts(portal: &Portal, id: EntityId) -> Vec<Named> {
    let scope = portal.scope(id);
    let file_of = |file: &FilePath, link: &Link| match portal.meaning(scope, file, &link.target) {
        Meaning::Media(path) => Some(path),
        _ => None,
    };
    let mut files = Vec::new();
    for passage in portal.document(id).passages() {
        for link in &passage.markdown.links {
            if let Some(file) = file_of(passage.file, link) {
                files.push(Named { file, place: passage.place(&link.range), is_shown: link.is_image });
            }
        }
    }
    files
}

impl Plan {
    /// Returns where pages of a scope find a file that a link leads to; nothing for one that may not be shown.
    #[must_use]
    pub fn media_href(&self, portal: &Portal, scope: ScopeId, file: &FilePath) -> Option<String> {
        let media = portal.media.get(file).filter(|media| self.may_show(file) && is_published(media, false))?;
        Some(self.file_href(scope, &media_name(media)))
    }

    /// Returns where pages of a scope find a picture; nothing for one that may not be shown or that nothing can be made of.
    #[must_use]
    pub fn picture(&self, portal: &Portal, scope: ScopeId, file: &FilePath) -> Option<Addresses> {
        let media = portal.media.get(file).filter(|_| self.may_show(file))?;
        let picture = media.picture.as_ref().ok()?;
        let Some(plain) = picture.plain() else {
            let href = self.file_href(scope, &media_name(media));
            return Some(Addresses { href, srcset: None, size: picture.size });
        };
        let address = |print| self.file_href(scope, &print_name(media, print));
        let choice = |width: u32| format!("{} {width}w", address(Print { width, format: Format::WebP }));
        let choices: Vec<String> = picture.widths().into_iter().map(choice).collect();
        Some(Addresses { href: address(plain), srcset: Some(choices.join(", ")), size: picture.size_at(plain.width) })
    }
}

/// Says whether a file can be shown as a picture, or led to.
fn is_published(media: &Media, is_shown: bool) -> bool {
    match &media.picture {
        Ok(_) => true,
        Err(flaw) => !is_shown && !flaw.may_hide_notes(),
    }
}

/// Returns the name on a site of a file itself. It carries the hash of what it holds, so that it can be kept for ever.
fn media_name(media: &Media) -> String {
    let extension = media.path.extension();
    let extension = if extension.is_empty() { "bin" } else { extension };
    // What is taken out of pictures follows from the recipe.
    let hash = if media.picture.is_ok() { picture::key(media.hash) } else { media.hash };
    format!("{}.{}", stem(media, hash), extension.to_lowercase())
}

/// Returns the name on a site of a file that is made of a picture.
fn print_name(media: &Media, print: Print) -> String {
    format!("{}.{}.{}", stem(media, picture::key(media.hash)), print.width, print.format.extension())
}

fn stem(media: &Media, hash: Hash) -> String {
    let name = media.path.name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("media/{}.{}", slug::slugify(stem), &hash.to_hex()[..10])
}
