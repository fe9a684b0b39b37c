//! # `provider-not-education`
//!
//! **What it does.** Reports a training offer whose provider neither belongs to the pillar `education` nor is a school or
//! training provider by its type.
//!
//! **Why.** The portal always leads on to who gives the training. A desk or a municipality that only pays for it is a
//! partner of the offer (`partners`), not its provider.
//!
//! **Example.** `provider: gemeente-enschede`.

use super::Check;
use crate::{
    diagnostic::{Diagnostic, Place},
    model::{
        Partner, Training,
        partner::{PartnerType, Pillar},
    },
};

pub(super) const CODES: &[&str] = &["provider-not-education"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for offer in check.each::<Training>() {
        let Some(id) = check.portal.resolve(offer.scope, &offer.facts.provider) else { continue };
        let partner = check.portal.get(id);
        if !gives_training(partner) {
            let fault = Diagnostic::error("provider-not-education", offer.at("/provider"));
            let fault = fault.with("provider", offer.facts.provider.as_str()).with("pillar", partner.pillar.as_str());
            faults.push(fault.and(Place::value(
                &check.portal.document(id.entity()).file,
                crate::diagnostic::Pointer::parse("/pillar"),
            )));
        }
    }
    faults
}

fn gives_training(partner: &Partner) -> bool {
    let by_type = matches!(partner.sort, PartnerType::Roc | PartnerType::University | PartnerType::PrivateTrainer);
    by_type || partner.pillar == Pillar::Education
}
