//! # `pillar-missing`
//!
//! **What it does.** Reports a region's agreement among whose parties government, employers or education are missing,
//! and a region that has no partner of one of those at all. Each missing one is named.
//!
//! **Why.** Government, employers and education govern the regional labour market together. An agreement without one
//! of them is a plan about somebody who was not there.
//!
//! **Example.** An agreement of three municipalities and a school: the employers are missing.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Diagnostic, Place},
    judged::{Check, Judged},
    model::{Agreement, Kind, Partner, partner::Pillar},
};

pub(super) const CODES: &[&str] = &["pillar-missing"];

/// The pillars without which nothing is a regional collaboration.
const NEEDED: [Pillar; 3] = [Pillar::Government, Pillar::Employers, Pillar::Education];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    // What is agreed in `shared/` is national, and is not bound to the three.
    let agreements = check.each::<Agreement>().filter(|agreement| agreement.scope.is_region());
    agreements.flat_map(|agreement| of_agreement(check, &agreement)).chain(of_regions(check)).collect()
}

fn of_agreement(check: &Check<'_>, agreement: &Judged<'_, Agreement>) -> Vec<Diagnostic> {
    let mut pillars = BTreeSet::new();
    for party in &agreement.facts.parties {
        // A party that cannot be found may be of any pillar; linking has reported it.
        let Some(partner) = check.portal.resolve(agreement.scope, &party.partner) else { return Vec::new() };
        pillars.insert(check.portal.get(partner).pillar);
    }
    let missing = NEEDED.into_iter().filter(|pillar| !pillars.contains(pillar));
    let fault = |pillar: Pillar| {
        let fault = Diagnostic::error("pillar-missing", agreement.key("/parties"));
        fault.with("pillar", pillar.as_str()).with("of", "agreement")
    };
    missing.map(fault).collect()
}

fn of_regions(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for region in check.regions().filter(|region| check.knows_all(region.scope, Kind::Partner)) {
        for pillar in NEEDED {
            let partners = check.portal.shown::<Partner>(region.scope);
            let partners = partners.filter(|id| check.portal.get(*id).pillar == pillar).map(|id| id.entity());
            let place = Place::file(&region.document.file);
            let fault = check.absence("pillar-missing", place, partners);
            faults.extend(fault.map(|fault| fault.with("pillar", pillar.as_str()).with("of", "region")));
        }
    }
    faults
}
