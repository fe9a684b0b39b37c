//! What has come of all agreements in force: how many results stand how, and each of them, what is behind in front.

use serde::Serialize;

use super::in_force;
use crate::{
    field::Day,
    model::agreement::ResultState,
    portal::{Portal, ScopeId},
    route::{PageKind, Subject},
    view::{Context, PageView, ResultCounts, ResultView},
};

#[derive(Serialize)]
struct View<'a> {
    counts: ResultCounts,
    /// The results by how they stand; none that are empty.
    groups: Vec<Group<'a>>,
}

#[derive(Serialize)]
struct Group<'a> {
    state: ResultState,
    results: Vec<ResultView<'a>>,
}

pub(super) fn subjects(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let any = in_force(portal, scope, day).any(|id| !portal.get(id).results.is_empty());
    if any { vec![Subject::Whole] } else { Vec::new() }
}

pub(super) fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let lines = in_force(cx.portal, cx.scope, cx.day).flat_map(|id| &cx.portal.get(id).results);
    let sorted = ResultView::sorted(cx, in_force(cx.portal, cx.scope, cx.day));
    let groups = sorted
        .chunk_by(|a, b| a.state == b.state)
        .filter_map(|results| Some(Group { state: results.first()?.state, results: results.to_vec() }));
    let view = View { counts: ResultCounts::of(lines, cx.day), groups: groups.collect() };
    PageView::of_label("results-title", vec![cx.crumb(PageKind::Agreements)], &view)
}
