//! # `regions-outside-shared`
//!
//! **What it does.** Reports `regions` on an entity that does not lie in `shared/`.
//!
//! **Why.** What lies in a region's folder belongs to that region and is shown there alone. Whoever writes `regions`
//! expects something else, and does not get it.
//!
//! **Example.** `regions: [twente, zwolle]` in `regions/twente/partners/uwv.yaml`.

use super::Check;
use crate::diagnostic::{Diagnostic, Place, Pointer};

pub(super) const CODES: &[&str] = &["regions-outside-shared"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (_, document) in check.judged() {
        let is_shared = document.file.as_str().starts_with("shared/");
        if !is_shared && !document.facts.common().regions.is_empty() {
            let place = Place::key(&document.file, Pointer::root().key("regions"));
            let fault = Diagnostic::error("regions-outside-shared", place);
            faults.push(fault.with("kind", document.key.kind.folder()).with("file", document.file.name()));
        }
    }
    faults
}
