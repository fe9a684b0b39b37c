//! # `link-to-hidden`
//!
//! **What it does.** Reports a link in a text to something that exists and is not on the portal: a draft, something
//! archived, outside its window, in a region that is so, or a story without consent. The same for the fields of an offer
//! or service that say who gives it and whom to ask.
//!
//! **Why.** The page shows the words of such a link, but the link leads nowhere; without a provider or a contact a
//! visitor cannot go on. When the window opens it leads on by itself, so this is a warning.
//!
//! Other fields are not looked at: that a party of an old agreement has left the portal is how it should be, and lists
//! of what is related get shorter by themselves.
//!
//! **Example.** `[de nieuwe cursus](training:lassen-plus)`, where that file says `status: draft`.

use crate::{
    diagnostic::{Diagnostic, Place, Step},
    field::Day,
    judged::{Check, owner},
    markdown::LinkTarget,
    model::{Aim, Common, Kind, Status, Written},
    parse::Document,
    portal::{EntityId, Meaning, Portal},
};

pub(super) const CODES: &[&str] = &["link-to-hidden"];

/// The fields that tell a visitor where to go on.
const WAYS_ON: [(Kind, &str); 4] = [
    (Kind::Training, "provider"),
    (Kind::Training, "contact"),
    (Kind::Service, "providers"),
    (Kind::Service, "contacts"),
];

/// Where a link stands, for the words of its fault.
enum Stands {
    InText,
    InField,
}

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check
        .judged()
        .flat_map(|(id, document)| in_texts(check, id, document).chain(in_fields(check, id, document)))
        .collect()
}

fn in_texts<'a>(check: &Check<'a>, id: EntityId, document: &'a Document) -> impl Iterator<Item = Diagnostic> + use<'a> {
    let (portal, day) = (check.portal, first_day(check, id));
    document.passages().flat_map(move |passage| {
        let may_lead = passage
            .markdown
            .links
            .iter()
            .filter(|link| matches!(link.target, LinkTarget::Entity { .. } | LinkTarget::File { .. }));
        let faults = may_lead.filter_map(|link| match portal.meaning(portal.scope(id), passage.file, &link.target) {
            Meaning::Entity(to, _) => fault(portal, day, (id, to), passage.place(&link.range), &Stands::InText),
            _ => None,
        });
        faults.collect::<Vec<_>>()
    })
}

fn in_fields<'a>(
    check: &Check<'a>,
    id: EntityId,
    document: &'a Document,
) -> impl Iterator<Item = Diagnostic> + use<'a> {
    let (portal, day) = (check.portal, first_day(check, id));
    document.references.iter().filter(|written| is_way_on(document.key.kind, written)).filter_map(move |written| {
        let Aim::Entity(kind) = written.aim else { return None };
        let to = portal.find(portal.scope(id), kind, &written.text)?;
        fault(portal, day, (id, to), Place::value(&document.file, written.pointer.clone()), &Stands::InField)
    })
}

fn is_way_on(kind: Kind, written: &Written) -> bool {
    let field = written.pointer.steps().first();
    WAYS_ON.iter().any(|(of, name)| *of == kind && matches!(field, Some(Step::Key(key)) if **key == **name))
}

/// Returns the first day from today on which an entity is on the portal. What it leads to is asked for from then on.
fn first_day(check: &Check<'_>, id: EntityId) -> Day {
    let region = check.portal.region_entity(check.portal.scope(id));
    let starts = std::iter::once(id).chain(region).filter_map(|id| check.portal.common(id).publish_from);
    starts.fold(check.day, Day::max)
}

fn fault(
    portal: &Portal,
    day: Day,
    (from, to): (EntityId, EntityId),
    place: Place,
    stands: &Stands,
) -> Option<Diagnostic> {
    let reason = hidden(portal, to, day)?;
    let stands = match stands {
        Stands::InText => "text",
        Stands::InField => "field",
    };
    let fault = Diagnostic::warning("link-to-hidden", place).with("in", stands);
    let fault = fault.with("target", &portal.document(to).file).with("reason", reason);
    let region = portal.region_entity(portal.scope(to)).map_or("none", |region| portal.document(region).file.as_str());
    Some(fault.with("region", region).with("owner", owner(&portal.common(from))))
}

/// Returns why an entity is not on the portal on a day, or `None` when it is.
fn hidden(portal: &Portal, id: EntityId, day: Day) -> Option<&'static str> {
    if portal.is_public(id, day) {
        return None;
    }
    let region = portal.region_entity(portal.scope(id)).map(|region| portal.common(region));
    let of_region = region.is_some_and(|region| !region.is_public(day));
    Some(by_itself(&portal.common(id), day).unwrap_or(if of_region { "region" } else { "consent" }))
}

/// Returns why an entity is not on the portal by what itself says.
fn by_itself(common: &Common<'_>, day: Day) -> Option<&'static str> {
    match common.status {
        Status::Draft => Some("draft"),
        Status::Archived => Some("archived"),
        Status::Published if common.publish_from.is_some_and(|from| day < from) => Some("early"),
        Status::Published if common.publish_until.is_some_and(|until| until < day) => Some("late"),
        Status::Published => None,
    }
}
