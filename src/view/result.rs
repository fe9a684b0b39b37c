//! A result of an agreement against its targets: where it stands, where it should stand, and why.

use serde::Serialize;

use super::{Context, LinkView, spark::spark};
use crate::{
    field::{Day, Localized},
    model::{
        Agreement,
        agreement::{Better, Measured, ResultLine, ResultState, ResultTarget},
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
    /// What changed since the measurement before the last.
    pub trend: Option<TrendView>,
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

/// What changed between the last two measurements; the baseline is the first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TrendView {
    /// `better`, `worse` or `same`, for the label `results-trend-better`.
    pub sort: &'static str,
    /// By how much, up or down.
    pub change: f64,
    /// Since which day.
    pub since: Day,
    /// The lines of a small drawing of 100 by 30 of all measurements; none when there are two, which only make a stroke.
    pub spark: Vec<String>,
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
            trend: trend(line, cx.day),
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

fn trend(line: &ResultLine, day: Day) -> Option<TrendView> {
    let known = line.baseline.iter().chain(&line.actuals).filter(|measured| measured.on <= day);
    let mut measured: Vec<(Day, f64)> = known.map(|measured| (measured.on, measured.value.get())).collect();
    measured.sort_by_key(|(on, _)| *on);
    let [.., (since, before), (_, last)] = measured[..] else { return None };
    // Values have few decimals; what is left of their difference is no change.
    let change = ((last - before) * 1e6).round() / 1e6;
    let is_better = (change > 0.0) == (line.better == Better::Higher);
    let sort = if change == 0.0 {
        "same"
    } else if is_better {
        "better"
    } else {
        "worse"
    };
    let values: Vec<Option<f64>> = measured.iter().map(|(_, value)| Some(*value)).collect();
    Some(TrendView { sort, change, since, spark: if values.len() > 2 { spark(&values) } else { Vec::new() } })
}

/// Returns the places on the way to the target. Without a baseline the way begins at zero, which only makes sense
/// towards a higher target.
fn progress(line: &ResultLine, day: Day, asked: Option<f64>) -> Option<Progress> {
    let (latest, target) = (line.latest(day)?.value.get(), line.target(day)?.value.get());
    let start = line.baseline.as_ref().map_or(0.0, |baseline| baseline.value.get());
    let way = target - start;
    let towards_less = line.better == Better::Lower;
    if way == 0.0 || (way < 0.0) != towards_less {
        return None;
    }
    let place = |value: f64| ((value - start) / way * 100.0).clamp(0.0, 100.0);
    Some(Progress { done: place(latest), asked: asked.map(place) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(better: &str, actuals: &str) -> ResultLine {
        let text = format!(
            "indicator: x\nunit: x\nbetter: {better}\nbaseline: {{on: 2025-01-01, value: 10}}\nactuals: [{actuals}]\n"
        );
        serde_yaml::from_str(&text).expect("the line is sound")
    }

    fn trend_of(better: &str, actuals: &str) -> Option<(&'static str, f64, usize)> {
        let day = Day::parse("2026-11-27").expect("a day");
        trend(&line(better, actuals), day).map(|trend| (trend.sort, trend.change, trend.spark.len()))
    }

    #[test]
    fn a_trend_is_what_changed_last_and_whether_that_is_good() {
        let up = "{on: 2026-06-01, value: 14}";
        assert_eq!(trend_of("higher", up), Some(("better", 4.0, 0)));
        assert_eq!(trend_of("lower", up), Some(("worse", 4.0, 0)));
        assert_eq!(trend_of("higher", "{on: 2026-06-01, value: 10}"), Some(("same", 0.0, 0)));
        assert_eq!(
            trend_of("higher", "{on: 2026-06-01, value: 14}, {on: 2026-01-01, value: 20}"),
            Some(("worse", -6.0, 1))
        );
    }

    #[test]
    fn one_measurement_and_those_to_come_make_no_trend() {
        assert_eq!(trend_of("higher", ""), None);
        assert_eq!(trend_of("higher", "{on: 2027-06-01, value: 14}"), None);
    }
}
