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

use super::Check;
use crate::{
    diagnostic::{Diagnostic, Place},
    model::{Door, Kind, Service, audience::serves, service::Function},
};

pub(super) const CODES: &[&str] = &["function-missing"];

/// What is promised to both doors.
const PROMISED: [Function; 4] = [Function::Information, Function::Advice, Function::Training, Function::Guidance];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for region in check.regions().filter(|region| check.knows_all(region.scope, Kind::Service)) {
        for (door, function) in Door::ALL.iter().flat_map(|door| PROMISED.map(|function| (*door, function))) {
            let services = check.portal.shown::<Service>(region.scope).filter(|id| {
                let service = check.portal.get(*id);
                service.function == function && serves(&service.audience, door)
            });
            let place = Place::file(&region.document.file);
            let fault = check.absence("function-missing", place, services.map(|id| id.entity()));
            faults.extend(fault.map(|fault| fault.with("function", function.as_str()).with("door", door.as_str())));
        }
    }
    faults
}
