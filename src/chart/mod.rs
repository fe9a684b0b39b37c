//! Charts as SVG, drawn at build time: lines, bars and stacked bars that are read without colour, mouse or script.
//!
//! What may be relied on:
//! - A missing value is a gap and never zero; what is provisional is dashed or hollow; a line does not cross a break.
//! - Bars start at zero. Series are told apart by shape (markers, hatching) and by a name that stands beside them.
//! - Every chart is drawn twice, for a wide place and for a telephone; the style sheet shows one. So text has the same
//!   size in both, and nobody reads shrunken letters.
//! - Shapes have classes and no style; texts are escaped; all words come from the caller.
//!
//! The figures themselves belong in a table beside the chart: a chart is an image, and says so.

use std::fmt::Write;

use crate::lang::Lang;

mod axis;
mod column;
mod ends;
mod frame;
mod key;
mod line;
mod mark;
mod note;
mod row;
mod scale;
mod spread;
mod svg;
mod text;

use scale::Extent;
pub(crate) use svg::number;
use svg::{Anchor, Svg};
pub(crate) use text::{HEAVY, escape, width as text_width, wrap};

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Lines over time.
    Line,
    /// Bars, side by side when there are more series.
    Bar,
    /// Bars, the series on top of each other.
    Stacked,
}

/// Everything that a chart shows.
pub struct Chart<'a> {
    /// How it is drawn.
    pub kind: Kind,
    /// A prefix for the ids in the markup, unique on the page. What is no letter, digit, `-` or `_` becomes `-`.
    pub id: &'a str,
    /// The point that the figures make; the image's accessible name.
    pub title: &'a str,
    /// The title's language, when it is not the page's. What is drawn needs none: to assistive technology an image is its
    /// name and description alone.
    pub title_lang: Option<Lang>,
    /// What the chart shows, in sentences; the image's accessible description.
    pub summary: String,
    /// The unit, written above the axis.
    pub unit: &'a str,
    /// The series, the region's own first. With more than six, the others are drawn in one quiet colour.
    pub series: Vec<Series<'a>>,
    /// The periods, or categories for bars, in the order and words in which they are shown. Bars stand when each of them
    /// names a year (`2026`, `maart 2026`) or fits below its bar; otherwise they lie.
    pub periods: Vec<&'a str>,
    /// Which periods are provisional; those without an entry are not.
    pub provisional: Vec<bool>,
    /// Places where figures before and after cannot be compared: the index of the first period after it, and what
    /// changed.
    pub breaks: Vec<(usize, &'a str)>,
    /// Writes a number as the page's language does.
    pub format: &'a dyn Fn(f64) -> String,
    /// The words that a chart needs of its own.
    pub words: Words<'a>,
}

/// One series of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Series<'a> {
    /// The name that stands beside it; may be empty when there is one series.
    pub name: &'a str,
    /// The values by period; `None`, and what is no finite number, is missing.
    pub values: Vec<Option<f64>>,
}

/// Words in the page's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words<'a> {
    /// "voorlopig"
    pub provisional: &'a str,
    /// "geen cijfer"
    pub missing: &'a str,
    /// "trendbreuk", for a break without an explanation.
    pub broken: &'a str,
}

/// A place for a chart. Lengths are in units of the drawing, at its natural size a CSS pixel each.
#[derive(Debug, Clone, Copy)]
struct Size {
    class: &'static str,
    width: f64,
    height: f64,
    font: f64,
    /// The widest label that may stand beside a line.
    label: f64,
    /// About how many steps the axis of values has.
    steps: f64,
}

const WIDE: Size = Size { class: "wide", width: 720.0, height: 400.0, font: 16.0, label: 180.0, steps: 5.0 };
const NARROW: Size = Size { class: "narrow", width: 360.0, height: 330.0, font: 14.5, label: 112.0, steps: 4.0 };

impl Size {
    /// Returns the height of a line of text.
    fn line(self) -> f64 {
        self.font * 1.25
    }
}

/// What one of the forms has drawn, and how high it became.
struct Drawing {
    svg: Svg,
    height: f64,
}

/// Returns a chart as markup: a `div` with two `svg` images, of which the style sheet shows the one that fits.
#[must_use]
pub fn draw(chart: &Chart) -> String {
    let mut markup = String::from("<div class=\"chart\">");
    for size in [WIDE, NARROW] {
        image(&mut markup, chart, size);
    }
    markup.push_str("</div>");
    markup
}

fn image(markup: &mut String, chart: &Chart, size: Size) {
    let drawing = body(chart, size);
    let (class, id) = (size.class, chart.id_for(size));
    let (width, height, font) = (number(size.width), number(drawing.height.ceil()), number(size.font));
    let (title, summary) = (escape(chart.title), escape(&chart.summary));
    let lang = chart.title_lang.map_or_else(String::new, |lang| format!(" lang=\"{lang}\""));
    let _infallible = write!(
        markup,
        "<svg class=\"chart-image {class}\" viewBox=\"0 0 {width} {height}\" font-size=\"{font}\" role=\"img\" \
         aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">\
         <title id=\"{id}-title\"{lang}>{title}</title><desc id=\"{id}-desc\">{summary}</desc>{}</svg>",
        drawing.svg.into_markup()
    );
}

fn body(chart: &Chart, size: Size) -> Drawing {
    if chart.extent().is_none() {
        return nothing(chart, size);
    }
    match chart.kind {
        Kind::Line => line::draw(chart, size),
        Kind::Bar | Kind::Stacked if axis::wants_rows(chart, size) => row::draw(chart, size),
        Kind::Bar | Kind::Stacked => column::draw(chart, size),
    }
}

/// Says in the drawing's place that there is no figure at all.
fn nothing(chart: &Chart, size: Size) -> Drawing {
    let mut svg = Svg::default();
    let height = size.line() * 5.0;
    svg.text((size.width / 2.0, height / 2.0), Anchor::Middle, "chart-missing", chart.words.missing);
    Drawing { svg, height }
}

impl Chart<'_> {
    /// Returns the value of a series in a period, if it is known.
    fn value(&self, series: usize, period: usize) -> Option<f64> {
        let values = &self.series.get(series)?.values;
        values.get(period).copied().flatten().filter(|value| value.is_finite())
    }

    fn is_provisional(&self, period: usize) -> bool {
        self.provisional.get(period).copied().unwrap_or(false)
    }

    /// Says whether figures of this period cannot be compared with those of the period before.
    fn is_break(&self, period: usize) -> bool {
        period > 0 && self.breaks.iter().any(|(at, _)| *at == period)
    }

    /// Returns every known value with its period.
    fn values(&self, series: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        (0..self.periods.len()).filter_map(move |period| Some((period, self.value(series, period)?)))
    }

    /// Returns the extent of all values, each for itself.
    fn extent(&self) -> Option<Extent> {
        Extent::of((0..self.series.len()).flat_map(|series| self.values(series)).map(|(_, value)| value))
    }

    /// Returns where a series' part of a stack starts: at the end of those before it on the same side of zero.
    fn base(&self, series: usize, period: usize) -> f64 {
        let is_negative = self.value(series, period).is_some_and(|value| value < 0.0);
        let before = (0..series).filter_map(|series| self.value(series, period));
        before.filter(|value| (*value < 0.0) == is_negative).sum()
    }

    fn show(&self, value: f64) -> String {
        (self.format)(value)
    }

    fn id_for(&self, size: Size) -> String {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
        let id: String = self.id.chars().map(|letter| if is_plain(letter) { letter } else { '-' }).collect();
        format!("{id}-{}", size.class)
    }
}

/// Returns a count as a number to reckon with.
fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests;
