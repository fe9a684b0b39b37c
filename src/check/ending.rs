//! # `agreement-ending`
//!
//! **What it does.** Reports an agreement in force that ends within 90 days, with its owner. Warning.
//!
//! **Why.** After the last day the page says that the agreement has ended. Its parties should decide before then.
//!
//! **Example.** `valid_until: 2026-12-31`, on 2026-11-03.

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, NOTICE_DAYS},
    model::Agreement,
};

pub(super) const CODES: &[&str] = &["agreement-ending"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let soon = check.day.plus(jiff::Span::new().days(NOTICE_DAYS));
    let mut faults = Vec::new();
    for agreement in check.each::<Agreement>() {
        if let Some(until) = agreement.facts.valid_until.filter(|until| check.day <= *until && *until <= soon) {
            let fault = Diagnostic::warning("agreement-ending", agreement.at("/valid_until")).with("until", until);
            faults.push(fault.with("days", check.day.days_until(until)).with("owner", agreement.owner()));
        }
    }
    faults
}
