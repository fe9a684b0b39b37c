//! # `translation-incomplete`, `translation-behind`, `translation-unused`, `translation-by-hyphen`
//!
//! **What it does.** Reports a translation that lacks texts which its original has; one whose text has other headings or
//! links than the original's; one into a language in which there are no pages; and what is probably one but has a
//! hyphen before its language, so that it is a page of its own. All are warnings.
//!
//! **Why.** A translation should not be older than what it translates. Times of files would tell, but they change with
//! every copy and checkout, and the same content must give the same faults everywhere. So the texts themselves are
//! compared: an original that got a paragraph with a heading, a link or a new field, and a translation that did not, is
//! what "older" means to a reader. A sentence that only changed its words is not seen.
//!
//! **Example.** The original got a heading `## Kosten`; `lassen.en.md` still has one heading less.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Diagnostic, Place, Pointer, Step},
    judged::{Check, owner},
    lang::Lang,
    markdown::{LinkTarget, Markdown},
    parse::{Body, Document, texts},
    portal::{EntityId, ScopeId},
    source::FilePath,
};

pub(super) const CODES: &[&str] =
    &["translation-incomplete", "translation-behind", "translation-unused", "translation-by-hyphen"];

/// Names of organisations and places and the like, which are the same in every language as a rule. A translation holds
/// only what differs.
const NAMES: &[&str] =
    &["area", "location", "official_name", "period", "place", "predecessors", "publisher", "series", "short_name"];
/// Lists and groups in which `name` or `title` is a name, too.
const GROUPS_OF_NAMES: &[&str] = &["documents", "source", "sub_regions"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut found = check.in_each(|id, document| faults(check, id, document));
    found.extend(check.judged().filter_map(|(id, document)| by_hyphen(check, id, document)));
    found
}

/// Reports `lassen-en.md` beside `lassen.md`.
fn by_hyphen(check: &Check<'_>, id: EntityId, document: &Document) -> Option<Diagnostic> {
    let (original, lang) = document.key.id.as_str().rsplit_once('-')?;
    let lang: Lang = lang.parse().ok()?;
    let (portal, scope) = (check.portal, check.portal.scope(id));
    portal.find_own(scope, document.key.kind, original).filter(|_| has_pages(check, scope, lang))?;
    let better = format!("{original}.{lang}.{}", document.file.extension());
    Some(Diagnostic::warning("translation-by-hyphen", Place::file(&document.file)).with("suggestion", better))
}

fn faults(check: &Check<'_>, id: EntityId, document: &Document) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if document.translations.is_empty() {
        return faults;
    }
    let texts = texts(&document.facts);
    for (lang, file) in &document.translations {
        if !has_pages(check, check.portal.scope(id), *lang) {
            let is_original = *lang == check.portal.default_language(check.portal.scope(id));
            let fault = Diagnostic::warning("translation-unused", Place::file(file)).with("language", lang);
            faults.push(fault.with("of", if is_original { "original" } else { "none" }));
            continue;
        }
        let body = document.translated_bodies.iter().find(|(translated, _)| translated == lang).map(|(_, body)| body);
        let mut missing: Vec<Pointer> = Vec::new();
        for (pointer, text) in &texts {
            if text.translation(*lang).is_none() && !is_name(pointer) {
                missing.push(pointer.clone());
            }
        }
        let own = owner(&document.facts.common());
        faults.extend(incomplete(document, file, &missing, body).map(|fault| fault.with("owner", &own)));
        faults.extend(body.and_then(|body| behind(document, file, body)).map(|fault| fault.with("owner", &own)));
    }
    faults
}

/// Says whether a text in `lang` beside an entity of `scope` can be on a page. What is shared is on pages of all regions.
fn has_pages(check: &Check<'_>, scope: ScopeId, lang: Lang) -> bool {
    let portal = check.portal;
    let own = portal.languages(scope).contains(&lang);
    let shared = !scope.is_region() && portal.regions().any(|region| portal.languages(region).contains(&lang));
    (own || shared) && lang != portal.default_language(scope)
}

/// Returns the keys on the way of a pointer, without the places in lists.
fn keys(pointer: &Pointer) -> Vec<&str> {
    let steps = pointer.steps().iter();
    steps.filter_map(|step| if let Step::Key(key) = step { Some(&**key) } else { None }).collect()
}

fn is_name(pointer: &Pointer) -> bool {
    match keys(pointer)[..] {
        ["name"] => true,
        [group, .., "name" | "title"] => GROUPS_OF_NAMES.contains(&group),
        [.., last] => NAMES.contains(&last),
        [] => false,
    }
}

fn incomplete(document: &Document, file: &FilePath, missing: &[Pointer], body: Option<&Body>) -> Option<Diagnostic> {
    let no_body = !document.body.markdown.is_empty() && body.is_none_or(|body| body.markdown.is_empty());
    let mut fields: Vec<String> = missing.iter().map(|pointer| keys(pointer).join("/")).collect();
    if no_body {
        // The text below the front matter has no key.
        fields.push("body".to_owned());
    }
    let first = fields.first()?;
    let fault = Diagnostic::warning("translation-incomplete", Place::file(file)).with("count", fields.len());
    let fault = fault.with("first", first).with("original", &document.file);
    Some(
        missing
            .first()
            .into_iter()
            .fold(fault, |fault, pointer| fault.and(Place::key(&document.file, pointer.clone()))),
    )
}

fn behind(document: &Document, file: &FilePath, body: &Body) -> Option<Diagnostic> {
    let (original, translation) = (&document.body.markdown, &body.markdown);
    if translation.is_empty() || original.is_empty() {
        return None;
    }
    let levels = |text: &Markdown| text.headings.iter().map(|heading| heading.level).collect::<Vec<_>>();
    let difference = if levels(original) != levels(translation) {
        "headings"
    } else if targets(original) != targets(translation) {
        "links"
    } else {
        return None;
    };
    let fault = Diagnostic::warning("translation-behind", Place::file(file)).with("difference", difference);
    Some(fault.with("original", &document.file))
}

/// Returns where the links of a text lead inside the portal. Outside it, each language may have its own address, and
/// headings have other ids.
fn targets(text: &Markdown) -> BTreeSet<&str> {
    text.links.iter().filter_map(|link| inside(&link.target)).collect()
}

fn inside(target: &LinkTarget) -> Option<&str> {
    match target {
        LinkTarget::Entity { reference, .. } => Some(reference),
        LinkTarget::File { path, .. } => Some(path),
        LinkTarget::Fragment(_) | LinkTarget::Outside(_) | LinkTarget::Forbidden(_) => None,
    }
}
