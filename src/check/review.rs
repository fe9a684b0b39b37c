//! # `review-overdue`
//!
//! **What it does.** Reports a text whose review is overdue: `reviewed_on` and `review_every` together lie before today, or
//! there is a `review_every` and nobody has reviewed it yet. The owner's mailbox is named.
//!
//! **Why.** Nothing should go stale in silence. Visitors see the date of the last review.
//!
//! **Example.** `reviewed_on: 2025-05-01` with `review_every: P1Y`, on 2026-06-01.

use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    judged::{Check, owner, shown},
};

pub(super) const CODES: &[&str] = &["review-overdue"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (_, document) in check.judged() {
        let common = document.facts.common();
        let by = common.review_by();
        let never = common.review_every.is_some() && common.reviewed_on.is_none();
        if never || by.is_some_and(|by| by < check.day) {
            let key = if never { "review_every" } else { "reviewed_on" };
            let place = Place::value(&document.file, Pointer::root().key(key));
            let fault = Diagnostic::warning("review-overdue", place).with("by", shown(by));
            faults.push(fault.with("owner", owner(&common)));
        }
    }
    faults
}
