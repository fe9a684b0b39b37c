//! The pages: for each kind of page, which there are and what each shows.
//!
//! One file per kind (or per family of list and entity) and one row in [`kind()`]. A page's view is a struct with typed
//! fields, made from the portal alone; templates only lay it out.

mod home;
mod not_found;
mod training;

use crate::{
    field::Day,
    portal::{Portal, ScopeId},
    route::{PageKind, Subject},
    view::{Context, PageView},
};

/// One kind of page: what its pages are about, and what each shows.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Returns the subjects of all pages of the kind that a scope has on a day.
    pub subjects: fn(&Portal, ScopeId, Day) -> Vec<Subject>,
    /// Returns what the page shows.
    pub view: for<'a> fn(&Context<'a>, Subject) -> PageView<'a>,
}

/// Returns the page of a kind.
#[must_use]
pub fn kind(kind: PageKind) -> Page {
    match kind {
        PageKind::Home => home::PAGE,
        PageKind::TrainingList => training::LIST,
        PageKind::TrainingSector => training::SECTOR,
        PageKind::TrainingMonth => training::MONTH,
        PageKind::Training => training::ENTITY,
        PageKind::NotFound => not_found::PAGE,
        _ => not_found::NONE,
    }
}

/// Returns a page for every public entity of kind `K` that belongs to the scope itself.
fn every<K: crate::model::Entity>(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let public = portal.own::<K>(scope).map(|id| id.entity()).filter(|id| portal.is_public(*id, day));
    public.map(Subject::Entity).collect()
}

/// Returns one page when the scope shows any public entity of kind `K`.
fn if_any<K: crate::model::Entity>(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let any = portal.shown::<K>(scope).any(|id| portal.is_public(id.entity(), day));
    if any { vec![Subject::Whole] } else { Vec::new() }
}
