//! Who does what at which level, over all agreements in force: local what can be, regional what must be.

use serde::Serialize;

use super::in_force;
use crate::{
    field::{Day, Localized},
    model::{
        Agreement,
        agreement::{Task, TaskLevel},
    },
    portal::{Id, Portal, ScopeId},
    route::{PageKind, Subject},
    view::{Context, LinkView, PageView},
};

#[derive(Serialize)]
struct View<'a> {
    /// The columns: `local`, for the label `task-level-local`, with how many tasks there are.
    levels: Vec<Level>,
    rows: Vec<Row<'a>>,
    total: usize,
}

#[derive(Serialize)]
struct Level {
    key: &'static str,
    count: usize,
}

/// The tasks of one agreement.
#[derive(Serialize)]
struct Row<'a> {
    agreement: LinkView<'a>,
    /// By level, in the order of the columns.
    cells: Vec<Vec<TaskView<'a>>>,
}

#[derive(Serialize)]
struct TaskView<'a> {
    /// What is done, with the address of its row on the agreement's page.
    link: LinkView<'a>,
    performed_by: Option<Localized<'a>>,
}

pub(super) fn subjects(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let any = in_force(portal, scope, day).any(|id| !portal.get(id).tasks.is_empty());
    if any { vec![Subject::Whole] } else { Vec::new() }
}

pub(super) fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let agreements = in_force(cx.portal, cx.scope, cx.day).filter(|id| !cx.portal.get(*id).tasks.is_empty());
    let mut rows: Vec<Row<'a>> = agreements.map(|id| Row::new(cx, id)).collect();
    cx.sort_by_name(&mut rows, |row| &row.agreement.title.text);
    let count = |column: usize| rows.iter().map(|row| row.cells[column].len()).sum();
    let levels = TaskLevel::ALL.iter().enumerate();
    let levels: Vec<Level> =
        levels.map(|(column, level)| Level { key: level.as_str(), count: count(column) }).collect();
    let total = levels.iter().map(|level| level.count).sum();
    let page =
        PageView::of_label(cx, "tasks-title", vec![cx.crumb(PageKind::Agreements)], &View { levels, rows, total });
    page.described(cx, "tasks-about", &[("n", total)])
}

impl<'a> Row<'a> {
    fn new(cx: &Context<'a>, id: Id<Agreement>) -> Self {
        let agreement = cx.link(id.entity());
        let tasks = &cx.portal.get(id).tasks;
        let at = |level: &TaskLevel| {
            let here = tasks.iter().enumerate().filter(|(_, task)| task.level == *level);
            here.map(|(index, task)| TaskView::new(cx, id, &agreement, (index, task))).collect()
        };
        Self { cells: TaskLevel::ALL.iter().map(at).collect(), agreement }
    }
}

impl<'a> TaskView<'a> {
    fn new(cx: &Context<'a>, id: Id<Agreement>, agreement: &LinkView<'a>, (index, task): (usize, &'a Task)) -> Self {
        let href = agreement.href.as_ref().map(|href| format!("{href}#{}", anchor(index)));
        let who = task.performed_by.as_ref().and_then(|who| cx.portal.resolve(cx.portal.scope(id.entity()), who));
        Self {
            link: LinkView { title: cx.text(id.entity(), &task.name), href },
            performed_by: who.and_then(|who| cx.mention(who.entity())).map(|who| who.title),
        }
    }
}

/// Returns the id of a task's row on its agreement's page. With a `_`, which no heading of a body has in its id.
pub(super) fn anchor(index: usize) -> String {
    format!("task_{}", index + 1)
}
