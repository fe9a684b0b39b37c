//! # `framework-cycle`, `framework-term`
//!
//! **What it does.** Reports agreements that are each other's framework, with the whole chain; and an agreement that
//! begins before its framework or ends after it.
//!
//! **Why.** A page shows what an agreement follows from. A circle follows from nothing, and an agreement cannot rest on a
//! framework that is not in force.
//!
//! **Example.** A plan for 2026 to 2029 under an agenda that ends on 2028-12-31.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Diagnostic, Place, Pointer},
    judged::{Check, Judged, shown},
    model::Agreement,
    portal::{EntityId, Id},
};

pub(super) const CODES: &[&str] = &["framework-cycle", "framework-term"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut frameworks = BTreeMap::new();
    let mut faults = Vec::new();
    for agreement in check.each::<Agreement>() {
        let framework = agreement.facts.framework.as_ref();
        if let Some(framework) = framework.and_then(|framework| check.portal.resolve(agreement.scope, framework)) {
            frameworks.insert(agreement.id.entity(), framework.entity());
            faults.extend(terms(check, &agreement, framework));
        }
    }
    faults.extend(cycles(&frameworks).into_iter().map(|cycle| cycle_fault(check, &cycle)));
    faults
}

fn terms(check: &Check<'_>, agreement: &Judged<'_, Agreement>, framework: Id<Agreement>) -> Vec<Diagnostic> {
    let (own, whole) = (agreement.facts, check.portal.get(framework));
    let file = &check.portal.document(framework.entity()).file;
    let fault = |side: &str, key: &str, place: Place| {
        let fault =
            Diagnostic::error("framework-term", place).with("side", side).with("framework", whole.title.original());
        fault.and(Place::value(file, Pointer::root().key(key)))
    };
    let mut faults = Vec::new();
    if own.valid_from < whole.valid_from {
        let fault = fault("start", "valid_from", agreement.at("/valid_from"));
        faults.push(fault.with("day", own.valid_from).with("limit", whole.valid_from));
    }
    if let Some(limit) = whole.valid_until.filter(|limit| own.valid_until.is_none_or(|until| *limit < until)) {
        let place = if own.valid_until.is_some() { agreement.at("/valid_until") } else { agreement.key("/valid_from") };
        let fault = fault("end", "valid_until", place);
        faults.push(fault.with("day", shown(own.valid_until)).with("limit", limit));
    }
    faults
}

/// Returns the circles, each from its first entity on. Every entity leads to one other at most, so each is walked over
/// once.
fn cycles(next: &BTreeMap<EntityId, EntityId>) -> Vec<Vec<EntityId>> {
    let mut cycles = Vec::new();
    let mut seen_from: BTreeMap<EntityId, EntityId> = BTreeMap::new();
    for start in next.keys() {
        let mut walk = Vec::new();
        let mut here = *start;
        while !seen_from.contains_key(&here) {
            seen_from.insert(here, *start);
            walk.push(here);
            let Some(there) = next.get(&here) else { break };
            here = *there;
        }
        if seen_from.get(&here) == Some(start)
            && next.contains_key(&here)
            && let Some(first) = walk.iter().position(|id| *id == here)
        {
            let mut cycle = walk.split_off(first);
            let least = (0..cycle.len()).min_by_key(|at| cycle[*at]).unwrap_or(0);
            cycle.rotate_left(least);
            cycles.push(cycle);
        }
    }
    cycles
}

fn cycle_fault(check: &Check<'_>, cycle: &[EntityId]) -> Diagnostic {
    let place = |id: &EntityId| Place::value(&check.portal.document(*id).file, Pointer::root().key("framework"));
    let names = cycle.iter().chain(cycle.first()).map(|id| check.portal.document(*id).key.id.as_str());
    let chain = names.collect::<Vec<_>>().join(" → ");
    let first = cycle.first().expect("a circle has at least one member");
    let fault = Diagnostic::error("framework-cycle", place(first)).with("chain", chain).with("count", cycle.len());
    cycle[1..].iter().fold(fault, |fault, id| fault.and(place(id)))
}
