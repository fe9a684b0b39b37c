//! # `no-desk-for-people`, `no-desk-for-employers`
//!
//! **What it does.** Reports a region without a desk for people, or without one for employers. A person is no desk. A desk
//! in `shared/` counts for the regions that it names in `regions`; a national line that all regions show does not.
//!
//! **Why.** Both doors of a portal must lead to somebody who knows the region.
//!
//! **Example.** A region with three contacts of type `service_desk` and none of type `employer_desk`.

use super::Check;
use crate::{
    diagnostic::{Diagnostic, Place},
    model::{Audience, Contact, Door, Kind, audience::serves, contact::ContactType},
};

pub(super) const CODES: &[&str] = &["no-desk-for-people", "no-desk-for-employers"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for region in check.regions().filter(|region| check.knows_all(region.scope, Kind::Contact)) {
        for (code, door) in [("no-desk-for-people", Door::People), ("no-desk-for-employers", Door::Businesses)] {
            let own = |id: crate::portal::EntityId| {
                check.portal.scope(id) == region.scope || !check.portal.common(id).regions.is_empty()
            };
            let desks = check.portal.shown::<Contact>(region.scope);
            let desks =
                desks.filter(|id| own(id.entity()) && is_desk(check.portal.get(*id), door)).map(|id| id.entity());
            faults.extend(check.absence(code, Place::file(&region.document.file), desks));
        }
    }
    faults
}

fn is_desk(contact: &Contact, door: Door) -> bool {
    let names = |door| contact.audience.iter().any(|audience: &Audience| audience.door() == door);
    match (contact.sort, door) {
        (ContactType::Person, _) => false,
        (ContactType::EmployerDesk, Door::Businesses) => true,
        // A desk is for people unless its audience says otherwise, and for employers only when it says so.
        (ContactType::EmployerDesk, Door::People) | (_, Door::Businesses) => names(door),
        (_, Door::People) => serves(&contact.audience, door),
    }
}
