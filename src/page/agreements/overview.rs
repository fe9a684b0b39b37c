//! What has come of a scope's own agreements in force: how many results stand how, and each of them, what is behind in
//! front.

use serde::Serialize;

use crate::{
    field::Day,
    model::{Agreement, agreement::ResultState},
    portal::{Portal, ScopeId},
    route::{PageKind, Subject},
    view::{Context, PageView, ResultCounts, ResultView},
};

#[derive(Serialize)]
struct View<'a> {
    counts: ResultCounts,
    /// The results by how they stand; none that are empty.
    groups: Vec<Group<'a>>,
    /// The results of the national agreements, on a region's page.
    national_href: Option<String>,
}

#[derive(Serialize)]
struct Group<'a> {
    state: ResultState,
    results: Vec<ResultView<'a>>,
}

pub(super) fn subjects(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let own = portal.own::<Agreement>(scope).filter(|id| portal.is_public(id.entity(), day));
    let mut in_force = own.map(|id| portal.get(id)).filter(|agreement| agreement.is_in_force(day));
    if in_force.any(|agreement| !agreement.results.is_empty()) { vec![Subject::Whole] } else { Vec::new() }
}

pub(super) fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let results = ResultView::of_scope(cx);
    let group = |results: &[ResultView<'a>]| Some(Group { state: results.first()?.state, results: results.to_vec() });
    let national = || cx.page(ScopeId::NETWORK, PageKind::Results, Subject::Whole);
    let counts = ResultCounts::of_states(results.iter().map(|result| result.state));
    let view = View {
        counts,
        groups: results.chunk_by(|a, b| a.state == b.state).filter_map(group).collect(),
        national_href: cx.scope.is_region().then(national).flatten(),
    };
    let page = PageView::of_label(cx, "results-title", vec![cx.crumb(PageKind::Agreements)], &view);
    page.described(cx, "results-about", &[("n", counts.total), ("behind", counts.behind)])
}
