//! Notes above the plot: which periods are provisional, and where a break is. Notes that would overlap are stacked.

use super::{
    Chart, Size,
    svg::{Anchor, Svg},
    text,
};

/// The notes of a chart, with the room that they need.
#[derive(Debug, Default)]
pub(super) struct Notes {
    notes: Vec<Note>,
    /// The height of all of them.
    pub(super) height: f64,
}

#[derive(Debug, Clone)]
struct Note {
    subject: Subject,
    lines: Vec<String>,
    /// The left and right ends of the text.
    span: (f64, f64),
    /// The distance from the plot to the note's lower end.
    level: f64,
}

#[derive(Debug, Clone, Copy)]
enum Subject {
    /// Provisional periods, from and to these places.
    Provisional(f64, f64),
    /// A break at this place.
    Break(f64),
}

/// The horizontal measures of a plot, which notes need before its height is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground {
    /// The plot's left edge.
    pub(super) left: f64,
    /// The plot's right edge.
    pub(super) right: f64,
    /// The place of the first period.
    pub(super) first: f64,
    /// The distance between two periods.
    pub(super) step: f64,
}

impl Ground {
    /// Returns the place of a period.
    pub(super) fn x(self, period: usize) -> f64 {
        self.first + self.step * super::float(period)
    }

    /// Returns the place halfway between a period and the one before, within the plot.
    fn before(self, period: usize) -> f64 {
        (self.x(period) - self.step / 2.0).clamp(self.left, self.right)
    }
}

impl Notes {
    /// Places the notes above a plot.
    pub(super) fn of(chart: &Chart, size: Size, ground: Ground) -> Self {
        let mut notes = Self::default();
        for (from, to) in provisional(chart) {
            let (from, to) = (ground.before(from), ground.before(to));
            let lines = text::wrap(chart.words.provisional, size.font, size.width);
            let half = text::widest(lines.iter().map(String::as_str), size.font) / 2.0;
            let middle = f64::midpoint(from, to).min(size.width - half).max(half);
            notes.add(Subject::Provisional(from, to), lines, (middle - half, middle + half), size);
        }
        let breaks: Vec<_> = chart.breaks.iter().filter(|(at, _)| (1..chart.periods.len()).contains(at)).collect();
        let lines_at: Vec<f64> = breaks.iter().map(|(at, _)| ground.before(*at)).collect();
        for (at, reason) in breaks {
            let x = ground.before(*at);
            let reason = if reason.trim().is_empty() { chart.words.broken } else { reason };
            let lines = text::wrap(reason, size.font, size.width * 0.4);
            let width = text::widest(lines.iter().map(String::as_str), size.font);
            notes.add(Subject::Break(x), lines, beside(x, width, &lines_at, size), size);
        }
        notes
    }

    /// Adds a note at the lowest level at which it meets no other.
    fn add(&mut self, subject: Subject, lines: Vec<String>, span: (f64, f64), size: Size) {
        let height = super::float(lines.len()) * size.line();
        let mut level = 0.0;
        while let Some(other) = self.notes.iter().find(|other| {
            let top = other.level + super::float(other.lines.len()) * size.line();
            let is_beside = span.1 + BESIDE < other.span.0 || other.span.1 + BESIDE < span.0;
            !is_beside && level < top && other.level < level + height
        }) {
            level = other.level + super::float(other.lines.len()) * size.line();
        }
        self.height = self.height.max(level + height);
        self.notes.push(Note { subject, lines, span, level });
    }

    /// Draws the areas of provisional periods over a plot from `top` to `bottom`. They lie behind everything else.
    pub(super) fn draw_areas(&self, svg: &mut Svg, (top, bottom): (f64, f64)) {
        for note in &self.notes {
            if let Subject::Provisional(from, to) = note.subject {
                let top = top - ABOVE;
                svg.rect((from, top), (to - from, bottom - top), "class=\"chart-provisional\"");
            }
        }
    }

    /// Draws the texts above a plot from `top` to `bottom`, and the lines of breaks through it.
    pub(super) fn draw(&self, svg: &mut Svg, (top, bottom): (f64, f64), size: Size) {
        let line = size.line();
        let lowest = |note: &Note| top - ABOVE - note.level - line * 0.3;
        // All lines first: a text that one of them crosses lies above it, with a halo.
        for note in &self.notes {
            if let Subject::Break(x) = note.subject {
                let top = lowest(note) - line * (super::float(note.lines.len()) - 0.3);
                svg.line((x, top), (x, bottom), "chart-break");
            }
        }
        for note in &self.notes {
            for (at, text) in note.lines.iter().rev().enumerate() {
                note.write(svg, text, lowest(note) - line * super::float(at));
            }
        }
    }
}

impl Note {
    fn write(&self, svg: &mut Svg, text: &str, y: f64) {
        match self.subject {
            Subject::Provisional(..) => {
                let middle = f64::midpoint(self.span.0, self.span.1);
                svg.text((middle, y), Anchor::Middle, "chart-note", text);
            }
            Subject::Break(x) if self.span.0 > x => svg.text((self.span.0, y), Anchor::Start, "chart-note", text),
            Subject::Break(_) => svg.text((self.span.1, y), Anchor::End, "chart-note", text),
        }
    }
}

/// Returns the ends of a break's text: to the right of its line, or to the left where that is too near the edge or the
/// line of another break would run through it.
fn beside(x: f64, width: f64, lines_at: &[f64], size: Size) -> (f64, f64) {
    let (right, left) = ((x + BESIDE, x + BESIDE + width), (x - BESIDE - width, x - BESIDE));
    let is_clear = |span: (f64, f64)| !lines_at.iter().any(|line| span.0 <= *line && *line <= span.1);
    let is_inside = |span: (f64, f64)| span.0 >= 0.0 && span.1 <= size.width;
    let best = [right, left].into_iter().find(|span| is_inside(*span) && is_clear(*span));
    best.unwrap_or(if is_inside(right) { right } else { left })
}

/// The distance between a note and what stands beside it.
const BESIDE: f64 = 6.0;
/// How far areas reach above the plot.
const ABOVE: f64 = 8.0;

/// Returns the runs of provisional periods: the first of each, and the first after it.
fn provisional(chart: &Chart) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for period in (0..chart.periods.len()).filter(|period| chart.is_provisional(*period)) {
        match runs.last_mut() {
            Some(run) if run.1 == period => run.1 = period + 1,
            _ => runs.push((period, period + 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{WIDE, tests::chart};

    const GROUND: Ground = Ground { left: 0.0, right: 700.0, first: 0.0, step: 100.0 };

    #[test]
    fn neighbouring_provisional_periods_are_one_note() {
        let mut chart = chart(&[&[Some(1.0); 8]]);
        chart.provisional = vec![false, true, false, false, false, false, true, true];
        assert_eq!(provisional(&chart), [(1, 2), (6, 8)]);
        assert_eq!(Notes::of(&chart, WIDE, GROUND).notes.len(), 2);
    }

    #[test]
    fn notes_that_would_overlap_are_stacked() {
        let mut chart = chart(&[&[Some(1.0); 8]]);
        chart.breaks = vec![(1, "nieuwe definitie"), (2, "andere bron")];
        let notes = Notes::of(&chart, WIDE, GROUND);
        assert!(notes.notes[1].level >= WIDE.line() && notes.height >= 2.0 * WIDE.line(), "{notes:?}");
    }

    #[test]
    fn a_note_avoids_the_line_of_another_break() {
        let mut chart = chart(&[&[Some(1.0); 8]]);
        chart.breaks = vec![(4, "nieuwe definitie"), (5, "")];
        let notes = Notes::of(&chart, WIDE, GROUND);
        assert!(notes.notes[0].span.1 < 350.0 && notes.notes[1].span.0 > 450.0, "{notes:?}");
        assert_eq!(notes.notes[1].lines, ["trendbreuk"]);
    }

    #[test]
    fn a_note_near_the_right_edge_stands_to_the_left() {
        let mut chart = chart(&[&[Some(1.0); 8]]);
        chart.breaks = vec![(7, "nieuwe definitie"), (9, "buiten"), (0, "ervoor")];
        let notes = Notes::of(&chart, WIDE, GROUND);
        assert_eq!(notes.notes.len(), 1);
        assert!(notes.notes[0].span.1 < 650.0, "{notes:?}");
    }

    #[test]
    fn a_chart_without_notes_gives_them_no_room() {
        assert!(Notes::of(&chart(&[&[Some(1.0)]]), WIDE, GROUND).height.abs() < f64::EPSILON);
    }
}
