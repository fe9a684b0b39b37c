//! What a link or reference that leads nowhere was probably meant to be. A suggestion is only ever shown, never used.

use super::{EntityId, Portal, ScopeId, lookup};
use crate::{diagnostic::closest, model::Kind, source::FilePath};

/// What editors call the kinds in Dutch, besides what the menus of their portals say.
const DUTCH: [(&str, Kind); 18] = [
    ("regio", Kind::Region),
    ("pagina", Kind::Page),
    ("organisatie", Kind::Partner),
    ("opleiding", Kind::Training),
    ("scholing", Kind::Training),
    ("cursus", Kind::Training),
    ("loket", Kind::Contact),
    ("contactpunt", Kind::Contact),
    ("afspraak", Kind::Agreement),
    ("dienst", Kind::Service),
    ("cijfers", Kind::Figures),
    ("cijfer", Kind::Figures),
    ("evenement", Kind::Event),
    ("bijeenkomst", Kind::Event),
    ("agenda", Kind::Event),
    ("verhaal", Kind::Story),
    ("nieuws", Kind::News),
    ("nieuwsbericht", Kind::News),
];

/// The endings of addresses that are written without `https://`.
const DOMAINS: [&str; 6] = ["nl", "com", "org", "eu", "net", "be"];

/// Returns the kind that is meant by a word: its folder, its Dutch name, or its name with a typing error.
#[must_use]
pub fn kind(word: &str) -> Option<Kind> {
    let word = word.to_lowercase();
    let dutch = DUTCH.iter().find(|(dutch, _)| *dutch == word).map(|(_, kind)| *kind);
    let named = || closest(&word, Kind::ALL.iter().map(|kind| kind.name())).and_then(Kind::named);
    dutch.or_else(|| Kind::in_folder(&word)).or_else(named)
}

/// Returns what is meant by `opleiding:lassen`.
pub(super) fn reference(written: &str) -> Option<String> {
    let (word, reference) = written.split_once(':')?;
    Some(format!("{}:{}", kind(word)?.name(), reference.trim()))
}

/// Returns what is meant by a link to `path`, which is no file, in the text of `file`.
pub(super) fn link(portal: &Portal, from: ScopeId, file: &FilePath, path: &str) -> Option<String> {
    outside(path)
        .or_else(|| media(portal, from, path))
        .or_else(|| page(portal, from, path))
        .or_else(|| similar_file(portal, from, file, path))
}

/// An address of another website, or of a mailbox.
fn outside(path: &str) -> Option<String> {
    let host = path.split(['/', '?']).next()?;
    let ends_as_one = host.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && DOMAINS.contains(&end));
    match host {
        _ if host.contains('@') && ends_as_one => Some(format!("mailto:{path}")),
        _ if host.starts_with("www.") || ends_as_one => Some(format!("https://{path}")),
        _ => None,
    }
}

/// A file in `media`, which is written without a `/` before it.
fn media(portal: &Portal, from: ScopeId, path: &str) -> Option<String> {
    let start = path.find("media/").filter(|start| path[..*start].ends_with('/'))?;
    let path = &path[start..];
    portal.media_named(from, path).map(|_| path.to_owned())
}

/// A page as its address on the site is: `/twente/scholing/lassen/`. Its last part is the id of an entity.
fn page(portal: &Portal, from: ScopeId, path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?.trim_end_matches("index.html").trim_end_matches('/');
    let id = path.rsplit('/').next()?;
    let named = path.split('/').next().and_then(|region| portal.scope_named(region));
    let scopes = [named, Some(from), Some(ScopeId::NETWORK)];
    let with_id = |scope| Kind::ALL.iter().filter_map(move |kind| portal.find_own(scope, *kind, id));
    let found: Vec<EntityId> =
        scopes.into_iter().flatten().map(|scope| with_id(scope).collect::<Vec<_>>()).find(|found| !found.is_empty())?;
    // Two entities of one id: the address alone does not say which.
    let [entity] = found[..] else { return None };
    let kind = portal.kind(entity).name();
    let scope = portal.scope(entity);
    let is_here = scope == from || !scope.is_region() || kind == Kind::Region.name();
    let region = portal.region_slug(scope).filter(|_| !is_here);
    Some(region.map_or_else(|| format!("{kind}:{id}"), |region| format!("{kind}:{region}/{id}")))
}

/// A file with a similar name in the folder that the link leads to.
fn similar_file(portal: &Portal, from: ScopeId, file: &FilePath, path: &str) -> Option<String> {
    let (folder, name) = path.rfind('/').map_or(("", path), |slash| path.split_at(slash + 1));
    let region = portal.region_slug(from).map(|region| format!("regions/{region}"));
    let starts: Vec<&str> = match region.as_deref() {
        // Images and documents are written from the folder of the region, or of the network.
        Some(region) if folder.starts_with("media/") => vec![region, ""],
        None if folder.starts_with("media/") => vec![""],
        _ => vec![file.folder()],
    };
    let folders: Vec<FilePath> = starts.into_iter().filter_map(|start| lookup::join(start, folder)).collect();
    let files = portal.documents.iter().map(|document| &document.file).chain(portal.media.keys());
    let beside = files.filter(|file| folders.iter().any(|folder| folder.as_str() == file.folder()));
    closest(name, beside.map(FilePath::name)).map(|name| format!("{folder}{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_without_a_scheme_are_told_from_files() {
        assert_eq!(outside("www.test.nl/a?b").as_deref(), Some("https://www.test.nl/a?b"));
        assert_eq!(outside("test.nl").as_deref(), Some("https://test.nl"));
        assert_eq!(outside("info@test.nl").as_deref(), Some("mailto:info@test.nl"));
        assert_eq!(outside("../training/lassen.md"), None);
        assert_eq!(outside("lassen.md"), None);
    }

    #[test]
    fn a_kind_is_known_by_its_dutch_name_and_its_folder() {
        for (word, right) in [("Opleiding", "training"), ("partners", "partner"), ("nieuws", "news"), ("evnt", "event")]
        {
            assert_eq!(kind(word).map(Kind::name), Some(right), "{word}");
        }
    }
}
