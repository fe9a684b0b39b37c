//! # `hours-overlap`
//!
//! **What it does.** Reports opening times of one day that overlap.
//!
//! **Why.** Visitors read both times and believe one. Two overlapping times are a typing mistake in one of them.
//!
//! **Example.** `mon: ["09:00-13:00", "12:30-17:00"]`.

use crate::{
    diagnostic::Diagnostic,
    field::TimeRange,
    judged::{Check, Judged},
    model::Contact,
};

pub(super) const CODES: &[&str] = &["hours-overlap"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for contact in check.each::<Contact>() {
        let Some(hours) = &contact.facts.opening_hours else { continue };
        for (day, times) in hours.week() {
            faults.extend(overlaps(&contact, &format!("/opening_hours/{day}"), times));
        }
        for (index, exception) in hours.exceptions.iter().enumerate() {
            faults.extend(overlaps(&contact, &format!("/opening_hours/exceptions/{index}/hours"), &exception.hours));
        }
    }
    faults
}

fn overlaps(contact: &Judged<'_, Contact>, pointer: &str, times: &[TimeRange]) -> Vec<Diagnostic> {
    let mut order: Vec<usize> = (0..times.len()).collect();
    order.sort_by_key(|index| times[*index]);
    let overlapping = order.windows(2).filter(|pair| times[pair[1]].from < times[pair[0]].until);
    let fault = |pair: &[usize]| {
        let place = |index: usize| contact.at(&format!("{pointer}/{index}"));
        let fault = Diagnostic::error("hours-overlap", place(pair[1])).and(place(pair[0]));
        fault.with("one", times[pair[0]]).with("two", times[pair[1]])
    };
    overlapping.map(fault).collect()
}
