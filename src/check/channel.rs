//! # `contact-without-channel`
//!
//! **What it does.** Reports a contact without telephone number, mail address, page for appointments and address to visit.
//!
//! **Why.** In two clicks a visitor has the right desk and its telephone number. A desk that cannot be reached is none.
//!
//! **Example.** A contact with only a `name` and `opening_hours`.

use super::Check;
use crate::{diagnostic::Diagnostic, model::Contact};

pub(super) const CODES: &[&str] = &["contact-without-channel"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let without = check.each::<Contact>().filter(|contact| !contact.facts.has_channel());
    without.map(|contact| Diagnostic::error("contact-without-channel", contact.key("/name"))).collect()
}
