//! The pages: for each kind of page, which there are and what each shows.
//!
//! One file per kind (or per family of list and entity) and one row in [`kind()`]. A page's view is a struct with typed
//! fields, made from the portal alone; templates only lay it out.

mod accessibility;
mod agenda;
mod agreements;
mod contacts;
mod door;
mod figures;
mod free;
mod home;
mod hub;
mod news;
mod not_found;
mod open_data;
mod partners;
mod places;
mod privacy;
mod search;
mod services;
mod sources;
mod stories;
mod training;

use crate::{
    field::{Day, Month},
    portal::{Portal, ScopeId},
    route::{PageKind, Subject},
    view::{BodyView, Context, PageView},
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
        PageKind::Hub => hub::PAGE,
        PageKind::Home => home::PAGE,
        PageKind::Door => door::PAGE,
        PageKind::Partners => partners::LIST,
        PageKind::Partner => partners::ENTITY,
        PageKind::TrainingList => training::LIST,
        PageKind::TrainingSector => training::SECTOR,
        PageKind::TrainingMonth => training::MONTH,
        PageKind::TrainingLevel => training::LEVEL,
        PageKind::Training => training::ENTITY,
        PageKind::Contacts => contacts::LIST,
        PageKind::Contact => contacts::ENTITY,
        PageKind::Services => services::LIST,
        PageKind::Service => services::ENTITY,
        PageKind::Municipalities => places::LIST,
        PageKind::Municipality => places::MUNICIPALITY,
        PageKind::SubRegion => places::SUB_REGION,
        PageKind::Agreements => agreements::LIST,
        PageKind::Tasks => agreements::TASKS,
        PageKind::Results => agreements::RESULTS,
        PageKind::Agreement => agreements::ENTITY,
        PageKind::FiguresList => figures::LIST,
        PageKind::Figures => figures::ENTITY,
        PageKind::Agenda => agenda::LIST,
        PageKind::Event => agenda::ENTITY,
        PageKind::NewsList => news::LIST,
        PageKind::News => news::ENTITY,
        PageKind::Stories => stories::LIST,
        PageKind::Story => stories::ENTITY,
        PageKind::Sources => sources::PAGE,
        PageKind::Accessibility => accessibility::PAGE,
        PageKind::Privacy => privacy::PAGE,
        PageKind::OpenData => open_data::PAGE,
        PageKind::Free => free::ENTITY,
        PageKind::Search => search::PAGE,
        PageKind::NotFound => not_found::PAGE,
    }
}

/// Returns a page for every public entity of kind `K` that belongs to the scope itself.
fn every<K: crate::model::Entity>(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let public = portal.own::<K>(scope).map(|id| id.entity()).filter(|id| portal.is_public(*id, day));
    public.map(Subject::Entity).collect()
}

/// Says whether a free page of a scope is an editor's part of a page that the portal makes.
fn is_part(portal: &Portal, scope: ScopeId, day: Day, id: &str) -> bool {
    let page = PageKind::with_words_of(id).filter(|_| !scope.is_region());
    page.is_some_and(|page| !(kind(page).subjects)(portal, scope, day).is_empty())
}

/// Returns an editor's own words for a page that the portal makes: the hub's free page with this id.
fn own_words(cx: &Context<'_>, id: &str) -> Option<BodyView> {
    let page = cx.portal.find_own(ScopeId::NETWORK, crate::model::Kind::Page, id)?;
    cx.is_public(page).then(|| cx.body(page))
}

/// Returns one page when the scope shows any public entity of kind `K`.
fn if_any<K: crate::model::Entity>(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let any = portal.shown::<K>(scope).any(|id| portal.is_public(id.entity(), day));
    if any { vec![Subject::Whole] } else { Vec::new() }
}

/// Returns the first day of a month, of which the theme's filter `month` makes `november 2026`.
fn first_of((year, month): Month) -> String {
    format!("{year:04}-{month:02}-01")
}
