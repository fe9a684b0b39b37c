//! # `person-without-consent`, `consent-in-future`, `consent-expired`, `consent-ending`
//!
//! **What it does.** Reports a person on a contact, or people in a story, without a consent, or with one that was given
//! on a day that has yet to come: errors. And a consent that has ended or was withdrawn, or that ends within 90 days:
//! warnings for whoever looks after the text.
//!
//! **Why.** Name and photograph are shown only while the consent holds; a story without it is on no page. That happens
//! by itself, so somebody must know. What is no longer allowed to be shown should not stay in the content either.
//!
//! **Example.** `person: {name: …}` without `consent: {given_on: 2026-03-02}`.

use crate::{
    diagnostic::Diagnostic,
    field::Day,
    judged::{Check, Judged, NOTICE_DAYS, shown},
    model::{
        Contact, Entity, Story,
        contact::{Consent, ContactType},
    },
};

pub(super) const CODES: &[&str] = &["person-without-consent", "consent-in-future", "consent-expired", "consent-ending"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for contact in check.each::<Contact>() {
        if let Some(person) = &contact.facts.person {
            faults.extend(fault(check.day, &contact, "/person", person.consent.as_ref()));
        } else if contact.facts.sort == ContactType::Person {
            // Without `person` the name of the contact is the person's, and nobody asked for a consent.
            let fault = Diagnostic::error("person-without-consent", contact.at("/type"));
            faults.push(fault.with("field", "person"));
        }
    }
    for story in check.each::<Story>() {
        match (&story.facts.people[..], &story.facts.photo) {
            ([], None) => {}
            ([], Some(_)) => faults.extend(fault(check.day, &story, "/photo", story.facts.consent.as_ref())),
            _ => faults.extend(fault(check.day, &story, "/people", story.facts.consent.as_ref())),
        }
    }
    faults
}

/// Returns what is wrong with the consent of who stands at `pointer`.
fn fault<K: Entity>(day: Day, entity: &Judged<'_, K>, pointer: &str, consent: Option<&Consent>) -> Option<Diagnostic> {
    let field = pointer.trim_start_matches('/');
    let Some(consent) = consent else {
        return Some(Diagnostic::error("person-without-consent", entity.key(pointer)).with("field", field));
    };
    let place = |key: &str| {
        let person = if field == "person" { pointer } else { "" };
        entity.at(&format!("{person}/consent/{key}"))
    };
    if consent.given_on > day {
        let fault = Diagnostic::error("consent-in-future", place("given_on")).with("day", consent.given_on);
        return Some(fault.with("field", field));
    }
    let soon = day.plus(jiff::Span::new().days(NOTICE_DAYS));
    let withdrawn = consent.withdrawn_on.filter(|withdrawn| *withdrawn <= day);
    let fault = match (withdrawn, consent.until) {
        (Some(_), _) => Diagnostic::warning("consent-expired", place("withdrawn_on")).with("until", shown(None)),
        (None, Some(until)) if until < day => {
            Diagnostic::warning("consent-expired", place("until")).with("until", until)
        }
        (None, Some(until)) if until <= soon => Diagnostic::warning("consent-ending", place("until"))
            .with("until", until)
            .with("days", day.days_until(until)),
        _ => return None,
    };
    Some(fault.with("field", field).with("owner", entity.owner()))
}
