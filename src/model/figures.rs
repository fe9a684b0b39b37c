//! Figures about the labour market: series of points with a source.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Source;
use crate::field::{Number, Text};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

entity! {
    /// Figures about the labour market. A value that is missing is not zero.
    pub struct Figures {
        /// The point that the figures make.
        pub title: Text,
        /// What is measured, in a few words.
        pub indicator: Text,
        /// What is counted and what is not.
        pub definition: Option<Text>,
        /// The unit, such as `personen` or `procent`.
        pub unit: Text,
        /// Where the figures come from.
        pub source: Option<Source>,
        /// The area that the figures are about; the region when left out.
        pub area: Option<Text>,
        /// What the figures are split by.
        #[serde(default)]
        pub dimension: Dimension,
        /// How the chart is drawn.
        #[serde(default)]
        pub chart: ChartKind,
        /// What the figures of all regions together are, when they measure the same.
        #[serde(default)]
        pub network: Network,
        /// The periods that are provisional.
        #[serde(default)]
        pub provisional: Vec<Box<str>>,
        /// The points.
        #[serde(default)]
        pub points: Vec<Point>,
        /// A CSV file beside this one with the columns `period`, `value` and, for more than one series, `series`.
        pub data: Option<Box<str>>,
        /// Places where figures before and after cannot be compared.
        #[serde(default)]
        pub breaks: Vec<Break>,
    }
}

choice! {
    /// What figures are split by.
    #[derive(Default)]
    pub enum Dimension {
        /// Nothing.
        #[default]
        None = "none",
        /// Sector.
        Sector = "sector",
        /// Occupation.
        Occupation = "occupation",
        /// Age.
        Age = "age",
        /// Level of education.
        Level = "level",
        /// Municipality.
        Municipality = "municipality",
        /// Area, such as region and country.
        Area = "area",
        /// Sort of contract.
        Contract = "contract",
    }
}

choice! {
    /// How a chart is drawn.
    #[derive(Default)]
    pub enum ChartKind {
        /// A line over time.
        #[default]
        Line = "line",
        /// Bars.
        Bar = "bar",
        /// Stacked bars.
        Stacked = "stacked",
        /// Stacked bars of 100 percent, which show the parts of a whole.
        StackedShare = "stacked_share",
    }
}

choice! {
    /// What the figures of all regions together are.
    #[derive(Default)]
    pub enum Network {
        /// Not to be reckoned, as with percentages.
        #[default]
        None = "none",
        /// Their sum: persons, jobs, vacancies.
        Sum = "sum",
        /// Their average, in which each region counts as much.
        Mean = "mean",
    }
}

/// One value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The period, `"2026"`, `"2026-Q1"` or `"2026-03"`, or the category for bars.
    pub period: Text,
    /// The series, when there are more.
    pub series: Option<Text>,
    /// The value; left out when it is not known.
    pub value: Option<Number>,
}

/// A place where figures before and after cannot be compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// The first period after the break.
    pub period: Box<str>,
    /// What changed.
    pub reason: Text,
}

impl Figures {
    /// Returns the value of a period that stands for all series: their total in a stack, of which no part may be missing, else
    /// that of the first series.
    #[must_use]
    pub fn value_at(&self, period: &str) -> Option<f64> {
        let name = |point: &Point| point.series.as_ref().map(|series| series.original().to_owned());
        let at = || self.points.iter().filter(|point| point.period.original() == period);
        if matches!(self.chart, ChartKind::Line | ChartKind::Bar) {
            let first = self.points.first().map(name)?;
            return at().rfind(|point| name(point) == first)?.value.map(Number::get);
        }
        let series: BTreeSet<_> = self.points.iter().map(name).collect();
        let parts: BTreeMap<_, _> = at().filter_map(|point| Some((name(point), point.value?.get()))).collect();
        (parts.len() == series.len() && !series.is_empty()).then(|| parts.values().sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(chart: &str) -> Figures {
        let text = format!(
            "title: x\nindicator: x\nunit: x\nchart: {chart}\npoints:\n- {{period: \"2024\", series: a, value: 3}}\n- {{period: \
             \"2025\", series: a, value: 4}}\n- {{period: \"2025\", series: b, value: 5}}\n- {{period: \"2026\", series: b, value: 6}}\n"
        );
        serde_yaml::from_str(&text).expect("the figures are sound")
    }

    #[test]
    fn a_line_is_its_first_series_and_a_stack_its_total() {
        let at = |chart, period| figures(chart).value_at(period);
        assert_eq!(["2024", "2025", "2026"].map(|period| at("line", period)), [Some(3.0), Some(4.0), None]);
        assert_eq!(["2024", "2025", "2027"].map(|period| at("stacked", period)), [None, Some(9.0), None]);
        assert_eq!(at("stacked_share", "2025"), Some(9.0));
    }
}
