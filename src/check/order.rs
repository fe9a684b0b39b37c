//! # `dates-reversed`
//!
//! **What it does.** Reports an end before its beginning: the publishing window, an agreement's term, an event, a start, a
//! municipality's membership, a consent, a news item's expiry.
//!
//! **Why.** Such a thing never is: the page would stay empty, or the agreement never in force.
//!
//! **Example.** `valid_from: 2027-01-01` with `valid_until: 2026-12-31`.

use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    field::{Day, Moment},
    judged::{Check, Judged},
    model::{Agreement, Contact, Entity, Event, News, Story, Training, contact::Consent},
    source::FilePath,
};

pub(super) const CODES: &[&str] = &["dates-reversed"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = windows(check);
    for region in check.regions() {
        for (index, member) in region.facts.municipalities.iter().enumerate() {
            faults.extend(days(
                &region,
                &format!("/municipalities/{index}"),
                ("from", member.from),
                ("until", member.until),
            ));
        }
    }
    for agreement in check.each::<Agreement>() {
        let facts = agreement.facts;
        faults.extend(days(&agreement, "", ("valid_from", Some(facts.valid_from)), ("valid_until", facts.valid_until)));
    }
    for offer in check.each::<Training>() {
        for (index, start) in offer.facts.starts.iter().enumerate() {
            faults.extend(days(&offer, &format!("/starts/{index}"), ("date", start.date), ("end", start.end)));
        }
    }
    for news in check.each::<News>() {
        faults.extend(days(&news, "", ("date", Some(news.facts.date)), ("expires", news.facts.expires)));
    }
    faults.extend(check.each::<Event>().filter_map(|event| of_event(&event)));
    for contact in check.each::<Contact>() {
        let consent = contact.facts.person.as_ref().and_then(|person| person.consent.as_ref());
        faults.extend(consent.and_then(|consent| of_consent(&contact, "/person/consent", consent)));
    }
    for story in check.each::<Story>() {
        faults.extend(story.facts.consent.as_ref().and_then(|consent| of_consent(&story, "/consent", consent)));
    }
    faults
}

/// Publishing windows are judged whatever the status: a reversed one hides its entity for ever.
fn windows(check: &Check<'_>) -> Vec<Diagnostic> {
    let all = check.portal.entities().map(|id| check.portal.document(id));
    let window = |document: &crate::parse::Document| {
        let common = document.facts.common();
        let (from, until) = (("publish_from", common.publish_from), ("publish_until", common.publish_until));
        fault(&document.file, &Pointer::root(), from, until)
    };
    all.filter_map(window).collect()
}

fn of_consent<K: Entity>(entity: &Judged<'_, K>, pointer: &str, consent: &Consent) -> Option<Diagnostic> {
    days(entity, pointer, ("given_on", Some(consent.given_on)), ("until", consent.until))
}

fn of_event(event: &Judged<'_, Event>) -> Option<Diagnostic> {
    let (start, end) = (event.facts.start, event.facts.end?);
    let known_times = |one: Moment, two: Moment| one.time.zip(two.time).is_some_and(|(one, two)| two < one);
    let is_reversed = end.day < start.day || (end.day == start.day && known_times(start, end));
    let fault = Diagnostic::error("dates-reversed", event.at("/end")).and(event.at("/start"));
    is_reversed.then(|| named(fault, ("start", &start), ("end", &end)))
}

fn days<K: Entity>(
    entity: &Judged<'_, K>,
    pointer: &str,
    from: (&str, Option<Day>),
    until: (&str, Option<Day>),
) -> Option<Diagnostic> {
    fault(&entity.document.file, &Pointer::parse(pointer), from, until)
}

fn fault(
    file: &FilePath,
    group: &Pointer,
    from: (&str, Option<Day>),
    until: (&str, Option<Day>),
) -> Option<Diagnostic> {
    let (first, last) = from.1.zip(until.1).filter(|(first, last)| last < first)?;
    let place = |key: &str| Place::value(file, group.key(key));
    let fault = Diagnostic::error("dates-reversed", place(until.0)).and(place(from.0));
    Some(named(fault, (from.0, &first), (until.0, &last)))
}

fn named(fault: Diagnostic, from: (&str, &dyn ToString), until: (&str, &dyn ToString)) -> Diagnostic {
    let fault = fault.with("from-key", from.0).with("from", from.1.to_string());
    fault.with("until-key", until.0).with("until", until.1.to_string())
}
