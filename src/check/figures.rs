//! # `figures-without-source`, `figures-without-date`, `figures-without-licence`, `figures-without-points`
//!
//! **What it does.** Reports figures that do not name their source, the day on which they were fetched or their licence;
//! and figures that have neither `points` nor `data`.
//!
//! **Why.** A figure that cannot be checked is an opinion. The licence says whether it may stand here.
//!
//! **Example.** `source: {publisher: CBS}` without `retrieved_on` and `licence`.

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, Judged},
    model::Figures,
};

pub(super) const CODES: &[&str] =
    &["figures-without-source", "figures-without-date", "figures-without-licence", "figures-without-points"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check.each::<Figures>().flat_map(|figures| faults(&figures)).collect()
}

fn faults(figures: &Judged<'_, Figures>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if figures.facts.points.is_empty() && figures.facts.data.is_none() {
        faults.push(Diagnostic::error("figures-without-points", figures.key("/title")));
    }
    let Some(source) = &figures.facts.source else {
        faults.push(Diagnostic::error("figures-without-source", figures.key("/title")));
        return faults;
    };
    if source.retrieved_on.is_none() {
        faults.push(Diagnostic::error("figures-without-date", figures.key("/source")));
    }
    if source.licence.is_none() {
        faults.push(Diagnostic::error("figures-without-licence", figures.key("/source")));
    }
    faults
}
