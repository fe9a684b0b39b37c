//! # `sub-region-outside-region`, `central-municipality-not-member`
//!
//! **What it does.** Reports a municipality that a region names in a sub-region or as its central municipality, and that
//! is no member of the region. A warning when it was a member until a day that has passed.
//!
//! **Why.** The sub-region's page lists municipalities; one of another region would send its people to the wrong desks.
//!
//! **Example.** `sub_regions: [{id: west, municipalities: [Zwolle]}]` in Twente, where Zwolle is not in
//! `municipalities`.

use crate::{
    diagnostic::Diagnostic,
    field::{Day, MunicipalityRef},
    judged::{Check, Judged, shown},
    model::Region,
};

pub(super) const CODES: &[&str] = &["sub-region-outside-region", "central-municipality-not-member"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check.regions().flat_map(|region| faults(check, &region)).collect()
}

fn faults(check: &Check<'_>, region: &Judged<'_, Region>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, sub_region) in region.facts.sub_regions.iter().enumerate() {
        for (index, municipality) in sub_region.municipalities.iter().enumerate() {
            let pointer = format!("/sub_regions/{at}/municipalities/{index}");
            let fault = fault(check, region, "sub-region-outside-region", &pointer, municipality);
            faults.extend(fault.map(|fault| fault.with("sub-region", &sub_region.id)));
        }
    }
    let central = region.facts.central_municipality.as_ref();
    let code = "central-municipality-not-member";
    faults.extend(central.and_then(|central| fault(check, region, code, "/central_municipality", central)));
    faults
}

fn fault(
    check: &Check<'_>,
    region: &Judged<'_, Region>,
    code: &'static str,
    pointer: &str,
    municipality: &MunicipalityRef,
) -> Option<Diagnostic> {
    let name = municipality.as_str();
    let place = || region.at(pointer);
    let fault = match membership(region.facts, name, check.day) {
        Membership::Holds => return None,
        Membership::Ended(day) => Diagnostic::warning(code, place()).with("until", day).with("elsewhere", "none"),
        Membership::None => {
            let elsewhere = check.regions().find(|other| membership(other.facts, name, check.day) == Membership::Holds);
            let elsewhere = elsewhere.and_then(|other| check.portal.region_slug(other.scope));
            let fault = Diagnostic::error(code, place()).with("until", shown(None));
            let names = region.facts.municipalities.iter().flat_map(|member| [&*member.name, member.code.as_str()]);
            match elsewhere {
                Some(slug) => fault.with("elsewhere", slug),
                None => fault.with("elsewhere", "none").suggesting(name, names),
            }
        }
    };
    Some(fault.with("municipality", name).with("region", check.portal.region_slug(region.scope).unwrap_or_default()))
}

#[derive(PartialEq, Eq)]
enum Membership {
    /// Now, or from a day to come.
    Holds,
    /// It held, for the last time on this day.
    Ended(Day),
    None,
}

fn membership(region: &Region, name: &str, day: Day) -> Membership {
    let memberships =
        region.municipalities.iter().filter(|member| &*member.name == name || member.code.as_str() == name);
    let mut found = Membership::None;
    for member in memberships {
        match member.until.filter(|until| *until < day) {
            None => return Membership::Holds,
            Some(until) => found = Membership::Ended(until),
        }
    }
    found
}
