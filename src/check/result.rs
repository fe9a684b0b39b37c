//! # `result-behind-unexplained`, `result-behind-unaccountable`, `actual-in-future`
//!
//! **What it does.** Reports a result that is behind its target and has no `explanation` or no `accountable` partner:
//! warnings, because a target's day passes by itself. And reports a measured value of a day that has yet to come.
//!
//! **Why.** Collaboration is not free of obligation: when it goes badly, somebody says why. A value of tomorrow is a
//! typing mistake or a wish.
//!
//! **Example.** A target of 1100 by 2026-06-30, measured 800 on that day, without an explanation.

use crate::{
    diagnostic::Diagnostic,
    field::Day,
    judged::{Check, Judged},
    model::{
        Agreement,
        agreement::{ResultLine, ResultState},
    },
};

pub(super) const CODES: &[&str] = &["result-behind-unexplained", "result-behind-unaccountable", "actual-in-future"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for agreement in check.each::<Agreement>() {
        for (index, line) in agreement.facts.results.iter().enumerate() {
            faults.extend(behind(&agreement, index, line, check.day));
            faults.extend(from_future(&agreement, index, line, check.day));
        }
    }
    faults
}

fn behind(agreement: &Judged<'_, Agreement>, index: usize, line: &ResultLine, day: Day) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if line.state(day) != ResultState::Behind {
        return faults;
    }
    let fault = |code| {
        let fault = Diagnostic::warning(code, agreement.at(&format!("/results/{index}/indicator")));
        fault.with("indicator", line.indicator.original()).with("owner", agreement.owner())
    };
    if line.explanation.is_none() {
        faults.push(fault("result-behind-unexplained"));
    }
    if line.accountable.is_none() {
        faults.push(fault("result-behind-unaccountable"));
    }
    faults
}

fn from_future(agreement: &Judged<'_, Agreement>, index: usize, line: &ResultLine, day: Day) -> Vec<Diagnostic> {
    let late = line.actuals.iter().enumerate().filter(|(_, actual)| actual.on > day);
    let fault = |(at, actual): (usize, &crate::model::agreement::Measured)| {
        let fault = Diagnostic::error("actual-in-future", agreement.at(&format!("/results/{index}/actuals/{at}/on")));
        fault.with("day", actual.on).with("today", day).with("indicator", line.indicator.original())
    };
    late.map(fault).collect()
}
