//! Figures about the labour market: series of points with a source.

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
