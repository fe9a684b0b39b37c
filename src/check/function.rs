//! # `function-missing`
//!
//! **What it does.** Reports each of the functions information, advice, training and guidance that a region offers no
//! service for, at either door. A service without an `audience` is for both. Services in `shared/` count.
//!
//! **Why.** The collaboration promises four things to people and to businesses. Where one is missing, visitors find
//! an empty place.
//!
//! **Example.** A region whose only service with `function: guidance` has `audience: [job_seekers]`: guidance for
//! businesses is missing.

use crate::{
    diagnostic::{Diagnostic, Place},
    judged::{Check, Judged},
    model::{Door, Kind, Region, Service, audience::serves, service::Function},
};

pub(super) const CODES: &[&str] = &["function-missing"];

/// What is promised to both doors.
const PROMISED: [Function; 4] = [Function::Information, Function::Advice, Function::Training, Function::Guidance];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let regions = check.regions().filter(|region| check.knows_all(region.scope, Kind::Service));
    regions.flat_map(|region| PROMISED.map(|function| faults(check, &region, function)).concat()).collect()
}

/// Returns a fault for each door at which the function is missing; one for both when it is missing alike.
fn faults(check: &Check<'_>, region: &Judged<'_, Region>, function: Function) -> Vec<Diagnostic> {
    let at_door = |door: Door| {
        let services = check.portal.shown::<Service>(region.scope).filter(|id| {
            let service = check.portal.get(*id);
            service.function == function && serves(&service.audience, door)
        });
        let place = Place::file(&region.document.file);
        let fault = check.absence("function-missing", place, services.map(|id| id.entity()));
        fault.map(|fault| fault.with("function", function.as_str()))
    };
    match (at_door(Door::People), at_door(Door::Businesses)) {
        (Some(people), Some(businesses)) if people == businesses => vec![people.with("door", "both")],
        (people, businesses) => {
            let named = |fault: Option<Diagnostic>, door: Door| fault.map(|fault| fault.with("door", door.as_str()));
            [named(people, Door::People), named(businesses, Door::Businesses)].into_iter().flatten().collect()
        }
    }
}
