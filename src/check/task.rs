//! # `task-without-reason`, `task-without-performer`
//!
//! **What it does.** Reports a task above local level that does not say why (`why_regional`), or who performs it
//! (`performed_by`).
//!
//! **Why.** "Lokaal wat kan, regionaal wat moet": a task moves up only with a reason, and never without a name.
//!
//! **Example.** `tasks: [{name: Onderzoek, level: regional}]`.

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, Judged},
    model::{Agreement, agreement::TaskLevel},
};

pub(super) const CODES: &[&str] = &["task-without-reason", "task-without-performer"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check.each::<Agreement>().flat_map(|agreement| faults(&agreement)).collect()
}

fn faults(agreement: &Judged<'_, Agreement>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let above = agreement.facts.tasks.iter().enumerate().filter(|(_, task)| task.level != TaskLevel::Local);
    for (index, task) in above {
        let fault = |code| {
            let fault = Diagnostic::error(code, agreement.at(&format!("/tasks/{index}/level")));
            fault.with("task", task.name.original()).with("level", task.level.as_str())
        };
        if task.why_regional.is_none() {
            faults.push(fault("task-without-reason"));
        }
        if task.performed_by.is_none() {
            faults.push(fault("task-without-performer"));
        }
    }
    faults
}
