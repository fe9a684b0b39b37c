//! # `neighbour-not-mutual`, `neighbour-itself`
//!
//! **What it does.** Reports a neighbour that does not name the region in turn, and a region that names itself.
//!
//! **Why.** A visitor near the border goes from one region to the next and back. A way that leads one way only is a
//! mistake in one of the two.
//!
//! **Example.** `neighbours: [achterhoek]` in Twente, and no `twente` in the Achterhoek's `neighbours`.

use super::Check;
use crate::{diagnostic::Diagnostic, model::Region, portal::Id};

pub(super) const CODES: &[&str] = &["neighbour-not-mutual", "neighbour-itself"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for region in check.regions() {
        let own = check.portal.region_slug(region.scope).unwrap_or_default();
        for (index, neighbour) in region.facts.neighbours.iter().enumerate() {
            let place = region.at(&format!("/neighbours/{index}"));
            if neighbour.as_str() == own {
                faults.push(Diagnostic::error("neighbour-itself", place).with("region", own));
                continue;
            }
            let other = check.portal.scope_named(neighbour.as_str());
            let other = other.and_then(|scope| check.portal.region_entity(scope)).and_then(|id| check.portal.typed(id));
            // A neighbour that is not there is a dangling reference, which linking has reported.
            let Some(other): Option<Id<Region>> = other else { continue };
            if !check.portal.get(other).neighbours.iter().any(|back| back.as_str() == own) {
                let fault = Diagnostic::error("neighbour-not-mutual", place).with("region", own);
                let file = &check.portal.document(other.entity()).file;
                faults.push(fault.with("neighbour", neighbour.as_str()).with("file", file));
            }
        }
    }
    faults
}
