//! A result of an agreement against its targets: where it stands, where it should stand, and why.

use serde::Serialize;

use super::{Context, LinkView};
use crate::{
    field::{Day, Localized},
    model::{
        Agreement,
        agreement::{Measured, ResultLine, ResultState, ResultTarget},
    },
    portal::Id,
};

/// A result against its targets.
#[derive(Debug, Clone, Serialize)]
pub struct ResultView<'a> {
    /// What is measured.
    pub indicator: Localized<'a>,
    /// In which unit.
    pub unit: Localized<'a>,
    /// How it stands, for the label `result-behind`.
    pub state: ResultState,
    /// `higher` or `lower`, for the label `better-higher`.
    pub better: &'static str,
    /// Where it started.
    pub baseline: Option<MeasuredView<'a>>,
    /// The last value measured.
    pub latest: Option<MeasuredView<'a>>,
    /// The target that counts now.
    pub target: Option<&'a ResultTarget>,
    /// The targets after that one, in order.
    pub later: Vec<&'a ResultTarget>,
    /// What the way to the target asked for on the day of the last value.
    pub asked: Option<f64>,
    /// How far on the way from the baseline to the target the last value is.
    pub progress: Option<Progress>,
    /// Why it is as it is.
    pub explanation: Option<Localized<'a>>,
    /// Who answers for it.
    pub accountable: Option<LinkView<'a>>,
    /// The agreement that it is a result of.
    pub agreement: LinkView<'a>,
    /// The id of the result's part of the agreement's page. With a `_`, which no heading of a body has in its id.
    pub anchor: String,
}

/// A value on a day.
#[derive(Debug, Clone, Serialize)]
pub struct MeasuredView<'a> {
    /// The day.
    pub on: Day,
    /// The value.
    pub value: f64,
    /// Where it comes from.
    pub source: Option<Localized<'a>>,
}

/// Places on the way from the baseline, 0, to the target, 100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Progress {
    /// Where the last value is.
    pub done: f64,
    /// Where it was asked to be.
    pub asked: Option<f64>,
}

impl<'a> ResultView<'a> {
    /// Returns the results of agreements, those that are behind in front and those that are reached last.
    #[must_use]
    pub fn sorted(cx: &Context<'a>, agreements: impl IntoIterator<Item = Id<Agreement>>) -> Vec<Self> {
        let mut views: Vec<Self> = agreements.into_iter().flat_map(|id| Self::all(cx, id)).collect();
        views.sort_by_key(|view| view.state);
        views
    }

    /// Returns the results of the agreements in force that belong to the page's scope itself, in the same order. National
    /// agreements are shown by every region, but no region answers for them.
    #[must_use]
    pub fn of_scope(cx: &Context<'a>) -> Vec<Self> {
        let own = cx.portal.own::<Agreement>(cx.scope).filter(|id| cx.is_public(id.entity()));
        Self::sorted(cx, own.filter(|id| cx.portal.get(*id).is_in_force(cx.day)))
    }

    /// Returns the results of an agreement as they were written.
    fn all(cx: &Context<'a>, id: Id<Agreement>) -> Vec<Self> {
        let numbered = cx.portal.get(id).results.iter().enumerate();
        numbered.map(|(index, line)| Self::new(cx, id, index, line)).collect()
    }

    fn new(cx: &Context<'a>, id: Id<Agreement>, index: usize, line: &'a ResultLine) -> Self {
        let entity = id.entity();
        let anchor = format!("result_{}", index + 1);
        let mut agreement = cx.link(entity);
        agreement.href = agreement.href.map(|href| format!("{href}#{anchor}"));
        let accountable = line.accountable.as_ref().and_then(|who| cx.portal.resolve(cx.portal.scope(entity), who));
        let target = line.target(cx.day);
        let mut later: Vec<_> = line.targets.iter().filter(|other| target.is_some_and(|t| other.by > t.by)).collect();
        later.sort_by_key(|target| target.by);
        let asked = target.and_then(|_| line.asked(cx.day)).map(|asked| rounded(line, asked));
        Self {
            indicator: cx.text(entity, &line.indicator),
            unit: cx.text(entity, &line.unit),
            state: line.state(cx.day),
            better: line.better.as_str(),
            baseline: line.baseline.as_ref().map(|measured| MeasuredView::new(cx, id, measured)),
            latest: line.latest(cx.day).map(|measured| MeasuredView::new(cx, id, measured)),
            target,
            later,
            asked,
            progress: progress(line, cx.day, asked),
            explanation: line.explanation.as_ref().map(|text| cx.text(entity, text)),
            accountable: accountable.map(|who| cx.link(who.entity())),
            agreement,
            anchor,
        }
    }
}

impl<'a> MeasuredView<'a> {
    fn new(cx: &Context<'a>, id: Id<Agreement>, measured: &'a Measured) -> Self {
        let source = measured.source.as_ref().map(|source| cx.text(id.entity(), source));
        Self { on: measured.on, value: measured.value.get(), source }
    }
}

/// Rounds what a line asks for as precisely as people write the values themselves: nobody counts a third of a person.
fn rounded(line: &ResultLine, asked: f64) -> f64 {
    let targets = line.targets.iter().map(|target| target.value.get());
    let values = line.actuals.iter().map(|actual| actual.value.get()).chain(targets);
    let are_whole = values.into_iter().all(|value| value.fract() == 0.0);
    if are_whole { asked.round() } else { (asked * 10.0).round() / 10.0 }
}

/// Returns the places on the way to the target. Without a baseline the way begins at zero, which only makes sense
/// towards a higher target.
fn progress(line: &ResultLine, day: Day, asked: Option<f64>) -> Option<Progress> {
    let (latest, target) = (line.latest(day)?.value.get(), line.target(day)?.value.get());
    let start = line.baseline.as_ref().map_or(0.0, |baseline| baseline.value.get());
    let way = target - start;
    let towards_less = line.better == crate::model::agreement::Better::Lower;
    if way == 0.0 || (way < 0.0) != towards_less {
        return None;
    }
    let place = |value: f64| ((value - start) / way * 100.0).clamp(0.0, 100.0);
    Some(Progress { done: place(latest), asked: asked.map(place) })
}
