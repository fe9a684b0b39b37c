//! # `start-without-date`, `enrol-after-start`, `no-start-to-come`, `offer-past`
//!
//! **What it does.** Reports a start that has neither a `date` nor `rolling: true`, or both; an `enrol_until` after the
//! start; an offer without any start to come (`no-start-to-come`); and one whose starts have all passed (`offer-past`).
//! The last two are warnings: the page says so, too.
//!
//! **Why.** "When can I begin?" is what people come for. An offer without an answer sends them away.
//!
//! **Example.** `starts: [{date: 2026-09-01, enrol_until: 2026-10-01}]`.

use crate::{
    diagnostic::Diagnostic,
    field::Day,
    judged::{Check, Judged},
    model::{
        Training,
        training::{Start, StartState},
    },
};

pub(super) const CODES: &[&str] = &["start-without-date", "enrol-after-start", "no-start-to-come", "offer-past"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for offer in check.each::<Training>() {
        let starts = offer.facts.starts.iter().enumerate();
        faults.extend(starts.filter_map(|(index, start)| of_start(&offer, index, start)));
        faults.extend(to_come(&offer, check.day));
    }
    faults
}

fn of_start(offer: &Judged<'_, Training>, index: usize, start: &Start) -> Option<Diagnostic> {
    let at = |key: &str| offer.at(&format!("/starts/{index}{key}"));
    match (start.date, start.rolling) {
        (None, false) => Some(Diagnostic::error("start-without-date", at("")).with("given", "none")),
        (Some(_), true) => {
            Some(Diagnostic::error("start-without-date", at("/rolling")).with("given", "both").and(at("/date")))
        }
        (Some(date), false) => {
            let late = start.enrol_until.filter(|until| *until > date)?;
            let fault = Diagnostic::error("enrol-after-start", at("/enrol_until"));
            Some(fault.with("until", late).with("start", date).and(at("/date")))
        }
        (None, true) => None,
    }
}

fn to_come(offer: &Judged<'_, Training>, day: Day) -> Option<Diagnostic> {
    let starts = &offer.facts.starts;
    let is_unclear = |start: &Start| start.date.is_none() && !start.rolling;
    if starts.iter().any(|start| start.is_to_come(day) || is_unclear(start)) {
        return None;
    }
    let took_place = starts.iter().filter(|start| start.state != StartState::Cancelled);
    let fault = match took_place.filter_map(|start| start.date.or(start.enrol_until).or(start.end)).max() {
        Some(last) => Diagnostic::warning("offer-past", offer.key("/starts")).with("last", last),
        None if starts.is_empty() => Diagnostic::warning("no-start-to-come", offer.key("/title")).with("count", 0),
        None => Diagnostic::warning("no-start-to-come", offer.key("/starts")).with("count", starts.len()),
    };
    Some(fault.with("owner", offer.owner()))
}
