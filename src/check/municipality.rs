//! # `municipality-in-two-regions`
//!
//! **What it does.** Reports a municipality that belongs to two labour-market regions on the same day, today or later.
//! Memberships that each name a `part` of the municipality may overlap; regions of another `kind` are left out.
//!
//! **Why.** A visitor chooses a municipality and gets the region that helps. With two regions that choice has no answer.
//!
//! **Example.** Lochem stands in two regions. On 2028-01-01 it moves: `until: 2027-12-31` in the one, `from: 2028-01-01`
//! in the other.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, Judged},
    model::{
        Region,
        region::{Municipality, RegionKind},
    },
};

pub(super) const CODES: &[&str] = &["municipality-in-two-regions"];

/// A municipality's membership of a region, with its index in the region's list.
struct Membership<'a> {
    region: &'a Judged<'a, Region>,
    index: usize,
    municipality: &'a Municipality,
}

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let regions: Vec<_> = check.regions().filter(|region| region.facts.kind == RegionKind::LabourRegion).collect();
    let mut memberships: BTreeMap<&str, Vec<Membership<'_>>> = BTreeMap::new();
    for region in &regions {
        for (index, municipality) in region.facts.municipalities.iter().enumerate() {
            let known = memberships.entry(municipality.code.as_str()).or_default();
            known.push(Membership { region, index, municipality });
        }
    }
    memberships.values().flat_map(|memberships| faults(check, memberships)).collect()
}

fn faults(check: &Check<'_>, memberships: &[Membership<'_>]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (count, one) in memberships.iter().enumerate() {
        let earlier = memberships[..count].iter().filter(|two| two.region.scope != one.region.scope);
        let clash = |two: &&Membership<'_>| one.municipality.clashes_with(two.municipality, check.day);
        if let Some((two, day)) = { earlier }.find_map(|two| Some((two, clash(&two)?))) {
            let here = one.region.at(&format!("/municipalities/{}", one.index));
            let there = two.region.at(&format!("/municipalities/{}", two.index));
            let fault = Diagnostic::error("municipality-in-two-regions", here)
                .with("municipality", &one.municipality.name)
                .with("other", check.portal.region_slug(two.region.scope).unwrap_or_default())
                .with("day", day);
            faults.push(fault.and(there));
        }
    }
    faults
}
