//! # `news-expired`
//!
//! **What it does.** Reports a news item whose day of expiry has passed, with its owner. Warning.
//!
//! **Why.** It is in no list any more, but its page can still be found. Somebody should archive it, or give it a later
//! day.
//!
//! **Example.** `expires: 2026-10-01`, on 2026-11-03.

use super::Check;
use crate::{diagnostic::Diagnostic, model::News};

pub(super) const CODES: &[&str] = &["news-expired"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for news in check.each::<News>() {
        if let Some(expires) = news.facts.expires.filter(|expires| *expires < check.day) {
            let fault = Diagnostic::warning("news-expired", news.at("/expires"));
            faults.push(fault.with("expires", expires).with("owner", news.owner()));
        }
    }
    faults
}
