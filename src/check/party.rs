//! # `too-few-parties`, `host-role-missing`, `host-role-twice`
//!
//! **What it does.** Reports an agreement with fewer than two parties; and one in the form `host_municipality` in which
//! no party, or more than one, has the role `host`.
//!
//! **Why.** Nobody agrees alone. In the host-municipality form one municipality employs the people and signs for the
//! others (Wet gemeenschappelijke regelingen, article 8, fourth paragraph), so readers must see which.
//!
//! **Example.** `legal_form: host_municipality` and only parties with `role: member`.

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, Judged},
    model::{
        Agreement,
        agreement::{LegalForm, PartyRole},
    },
};

pub(super) const CODES: &[&str] = &["too-few-parties", "host-role-missing", "host-role-twice"];

/// With fewer, there is no agreement.
const LEAST: usize = 2;

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check.each::<Agreement>().flat_map(|agreement| faults(&agreement)).collect()
}

fn faults(agreement: &Judged<'_, Agreement>) -> Vec<Diagnostic> {
    let parties = &agreement.facts.parties;
    let mut faults = Vec::new();
    if parties.len() < LEAST {
        faults.push(Diagnostic::error("too-few-parties", agreement.key("/parties")).with("count", parties.len()));
    }
    if agreement.facts.legal_form != LegalForm::HostMunicipality {
        return faults;
    }
    let hosts: Vec<usize> = (0..parties.len()).filter(|index| parties[*index].role == PartyRole::Host).collect();
    let place = |index: usize| agreement.at(&format!("/parties/{index}/role"));
    match hosts[..] {
        [] => faults.push(Diagnostic::error("host-role-missing", agreement.at("/legal_form"))),
        [_] => {}
        [first, ref more @ ..] => {
            let fault = |index: &usize| Diagnostic::error("host-role-twice", place(*index)).and(place(first));
            faults.extend(more.iter().map(fault));
        }
    }
    faults
}
