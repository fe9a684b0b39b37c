//! The region's own drawing: long parcels on both sides of a waterway, like polder land from the air.
//!
//! It is made from a seed only (the region's code): the same seed gives the same drawing on any machine, because only
//! integers and the four operations on floats are used. Colours are not here: the shapes have the classes `p1` to `p6`,
//! `furrow`, `ditch` and `water`, and the style sheet gives them the tokens `--parcel-1` … `--parcel-6` and
//! `--parcel-water`.

use std::fmt::Write;

mod dice;
mod pen;
mod waterway;

use dice::Dice;
use pen::{Pen, Point};
use waterway::Waterway;

/// Returns a band of parcels of `width` by `height` units as SVG, at most 3 kB. It is decoration: hidden from
/// assistive technology, and cut off rather than stretched where its box has another shape.
#[must_use]
pub fn band(seed: &str, width: u32, height: u32) -> String {
    let (land, water) = large(seed, width, height);
    land.svg("parcels", water)
}

/// Returns the land of a band, and how wide its water is.
fn large(seed: &str, width: u32, height: u32) -> (Land, f64) {
    let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
    let strip = (height / 5.0).max(width / 21.0);
    let mut land = Land::new(seed, Plot { width, height, strip, grain: 1 });
    land.divide();
    (land, height / 22.0)
}

/// Returns the class of a place in which drawings have the colours of the region with this folder name.
#[must_use]
pub fn land_class(region: &str) -> String {
    format!("land-{region}")
}

/// Returns a small square version of the same land, 24 by 24 units, to stand beside the region's name.
#[must_use]
pub fn mark(seed: &str) -> String {
    small(seed).svg("parcels mark", MARK_WATER)
}

/// Returns the mark as a file of its own, for a browser's tab. A file takes no colours from a page's style sheet, so
/// `colour` gives them by token; what no parcel covers has the brand's.
#[must_use]
pub fn icon(seed: &str, colour: impl Fn(&str) -> String) -> String {
    small(seed).file(MARK_WATER, "", colour)
}

/// Returns the band as a file of its own, in the colours that `colour` gives by token.
#[must_use]
pub fn band_file(seed: &str, width: u32, height: u32, colour: impl Fn(&str) -> String) -> String {
    let (land, water) = large(seed, width, height);
    let outline = format!(" stroke=\"{}\" stroke-width=\"1\"", colour("parcel-water"));
    land.file(water, &outline, colour)
}

/// How wide the water of a small drawing is.
const MARK_WATER: f64 = 2.2;

fn small(seed: &str) -> Land {
    let mut land = Land::new(seed, Plot { width: 24.0, height: 24.0, strip: 6.5, grain: 10 });
    land.divide();
    land
}

/// The size of a drawing, and how fine it is.
#[derive(Clone, Copy)]
struct Plot {
    width: f64,
    height: f64,
    /// The usual width of a parcel.
    strip: f64,
    /// How many steps one unit has; points lie on whole steps, so that neighbours share their edges exactly.
    grain: i32,
}

impl Plot {
    /// Says whether there is room for furrows and for parcels cut crosswise.
    fn is_large(self) -> bool {
        self.width > 100.0
    }
}

/// The land on one side of the waterway.
#[derive(Clone, Copy)]
struct Polder {
    /// The edge of the drawing that it reaches to.
    edge: f64,
    /// How far its ditches lean at the left, per unit of height.
    lean: f64,
    /// How much more they lean at the right: they fan out.
    fan: f64,
}

impl Polder {
    /// Returns the place where the ditch that leaves the waterway at `x` reaches the drawing's edge.
    fn end(self, x: f64, plot: Plot, water: &Waterway) -> f64 {
        x + (self.lean + self.fan * x / plot.width) * (self.edge - water.at(x))
    }
}

/// How far parcels reach past the upper and lower edges, so that no outline is seen there.
const MARGIN: f64 = 2.0;

/// Everything that is drawn, as path data by class.
struct Land {
    dice: Dice,
    plot: Plot,
    water: Waterway,
    parcels: [Pen; 6],
    furrows: Pen,
    ditches: Pen,
    last: usize,
}

impl Land {
    fn new(seed: &str, plot: Plot) -> Self {
        let mut dice = Dice::new(seed);
        let water = Waterway::new(&mut dice, plot.width, plot.height);
        let (parcels, furrows, ditches) = (Default::default(), Pen::default(), Pen::default());
        Self { dice, plot, water, parcels, furrows, ditches, last: 0 }
    }

    /// Divides both polders into parcels.
    fn divide(&mut self) {
        let lean = self.dice.between(0.25, 0.6) * if self.dice.chance(0.5) { 1.0 } else { -1.0 };
        let fan = self.dice.between(-0.5, 0.5);
        self.strips(Polder { edge: -MARGIN, lean, fan });
        let turn = self.dice.between(0.25, 0.7);
        self.strips(Polder { edge: self.plot.height + MARGIN, lean: lean - turn, fan: -fan });
    }

    /// Lays strips side by side along the waterway, from before the left edge to past the right one.
    fn strips(&mut self, polder: Polder) {
        let reach = self.plot.height * 1.2;
        let mut x = -reach;
        let mut split = 0.5;
        while x < self.plot.width + reach {
            let next = x + self.plot.strip * self.strip_width();
            if self.is_seen(polder, x, next) {
                if self.dice.chance(0.5) {
                    split = self.dice.between(0.3, 0.75);
                }
                self.strip(polder, (x, next), split);
            }
            x = next;
        }
    }

    /// Mostly narrow strips, now and then a broad one.
    fn strip_width(&mut self) -> f64 {
        if self.dice.chance(0.22) { self.dice.between(1.4, 2.0) } else { self.dice.between(0.5, 1.1) }
    }

    fn is_seen(&self, polder: Polder, x: f64, next: f64) -> bool {
        let ends = [x, next, polder.end(x, self.plot, &self.water), polder.end(next, self.plot, &self.water)];
        ends.iter().any(|x| *x > 0.0) && ends.iter().any(|x| *x < self.plot.width)
    }

    /// Draws one strip, cut crosswise at `split` (0 at the waterway, 1 at the edge) or whole.
    fn strip(&mut self, polder: Polder, (x, next): (f64, f64), split: f64) {
        let left = [(x, self.water.at(x)), (polder.end(x, self.plot, &self.water), polder.edge)];
        let right = [(next, self.water.at(next)), (polder.end(next, self.plot, &self.water), polder.edge)];
        let along = |line: &[(f64, f64); 2], share: f64| {
            (line[0].0 + (line[1].0 - line[0].0) * share, line[0].1 + (line[1].1 - line[0].1) * share)
        };
        let cuts = if self.plot.is_large() && self.dice.chance(0.4) { vec![0.0, split, 1.0] } else { vec![0.0, 1.0] };
        for part in cuts.windows(2) {
            let corners = [(&left, part[0]), (&left, part[1]), (&right, part[1]), (&right, part[0])];
            let points = corners.map(|(line, share)| self.point(along(line, share)));
            self.parcel(points);
        }
        if self.plot.is_large() && self.dice.chance(0.25) {
            let points = [self.point(left[0]), self.point(left[1])];
            self.ditches.line(&points, self.plot.grain);
        }
    }

    /// Draws one parcel in a colour that differs from the one before, some of them ploughed.
    fn parcel(&mut self, points: [Point; 4]) {
        let class = self.crop();
        self.parcels[class].area(points, self.plot.grain);
        if self.plot.is_large() && self.furrows.data.len() < 300 && self.dice.chance(0.12) {
            self.furrow(points);
        }
    }

    /// Draws furrows lengthwise in a parcel whose corners go round from the waterway.
    fn furrow(&mut self, [a, b, c, d]: [Point; 4]) {
        for share in 1..4 {
            let on =
                |from: Point, to: Point| (from.0 + (to.0 - from.0) * share / 4, from.1 + (to.1 - from.1) * share / 4);
            self.furrows.line(&[on(a, d), on(b, c)], self.plot.grain);
        }
    }

    fn crop(&mut self) -> usize {
        // The shares of the six colours; a field in bloom is rare.
        const SHARES: [f64; 6] = [0.22, 0.27, 0.13, 0.17, 0.15, 0.06];
        loop {
            let mut left = self.dice.roll();
            let crop = SHARES.iter().position(|share| {
                left -= share;
                left < 0.0
            });
            if let Some(crop) = crop.filter(|crop| *crop != self.last) {
                self.last = crop;
                return crop;
            }
        }
    }

    fn point(&self, (x, y): (f64, f64)) -> Point {
        let step = |value: f64| {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a drawing is far smaller than i32, and `as` saturates"
            )]
            let step = (value * f64::from(self.plot.grain)).round() as i32;
            step
        };
        (step(x), step(y))
    }

    fn svg(&self, class: &str, water: f64) -> String {
        let Plot { width, height, .. } = self.plot;
        let mut svg = format!(
            "<svg class=\"{class}\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" focusable=\"false\" \
             preserveAspectRatio=\"xMidYMid slice\">"
        );
        for (class, data) in ["p1", "p2", "p3", "p4", "p5", "p6"].iter().zip(&self.parcels) {
            draw(&mut svg, &format!("class=\"{class}\""), &data.data);
        }
        draw(&mut svg, "class=\"furrow\"", &self.furrows.data);
        draw(&mut svg, "class=\"ditch\"", &self.ditches.data);
        draw(&mut svg, &format!("class=\"water\" stroke-width=\"{water:.1}\""), &self.river());
        svg.push_str("</svg>");
        svg
    }

    /// Returns the land as a file, in the colours that `colour` gives by token; furrows and ditches have that of the water.
    /// `outline` are attributes that parcels have besides.
    fn file(&self, water: f64, outline: &str, colour: impl Fn(&str) -> String) -> String {
        let Plot { width, height, .. } = self.plot;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">"
        );
        draw(&mut svg, &format!("fill=\"{}\"", colour("brand")), &format!("M0 0h{width}v{height}h-{width}z"));
        for (number, parcels) in (1..).zip(&self.parcels) {
            let fill = colour(&format!("parcel-{number}"));
            draw(&mut svg, &format!("fill=\"{fill}\"{outline}"), &parcels.data);
        }
        let line =
            |width: f64| format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{width:.1}\"", colour("parcel-water"));
        draw(&mut svg, &line(0.7), &self.furrows.data);
        draw(&mut svg, &line(2.6), &self.ditches.data);
        draw(&mut svg, &line(water), &self.river());
        svg.push_str("</svg>");
        svg
    }

    /// Returns the waterway as path data.
    fn river(&self) -> String {
        let [a, b, c, d] = self.water.heights;
        let width = self.plot.width;
        let third = width / 3.0;
        format!("M0 {a:.1}C{third:.1} {b:.1} {:.1} {c:.1} {width} {d:.1}", third * 2.0)
    }
}

/// Adds an element for path data, if there is any.
fn draw(svg: &mut String, attributes: &str, data: &str) {
    if !data.is_empty() {
        let _infallible = write!(svg, "<path {attributes} d=\"{data}\"/>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEDS: [&str; 6] = ["AM01", "AM02", "AM35", "DE-05554068", "", "é"];

    #[test]
    fn a_seed_has_one_drawing_of_its_own() {
        for (at, seed) in SEEDS.iter().enumerate() {
            assert_eq!(band(seed, 1280, 240), band(seed, 1280, 240));
            for other in &SEEDS[..at] {
                assert_ne!(band(seed, 1280, 240), band(other, 1280, 240));
                assert_ne!(mark(seed), mark(other));
            }
        }
    }

    #[test]
    fn a_drawing_is_small_and_has_no_style_of_its_own() {
        for code in 0..200 {
            let seed = format!("AM{code:02}");
            let (band, mark) = (band(&seed, 1280, 240), mark(&seed));
            assert!(band.len() <= 3_072, "{seed}: {}", band.len());
            assert!(mark.len() <= 1_400, "{seed}: {}", mark.len());
            assert!(!band.contains("style") && !band.contains("fill") && !band.contains("NaN"), "{band}");
        }
    }

    #[test]
    fn an_icon_has_its_own_colours() {
        let icon = icon("AM01", |token| format!("({token})"));
        assert!(icon.contains("fill=\"(parcel-1)\"") && icon.contains("stroke=\"(parcel-water)\""), "{icon}");
        assert!(!icon.contains("class") && !icon.contains("style"), "{icon}");
    }

    #[test]
    fn parcels_cover_the_land_but_for_ditches() {
        // Reads the paths back and asks for many places whether a parcel lies there.
        for seed in SEEDS {
            let mut land = Land::new(seed, Plot { width: 1280.0, height: 240.0, strip: 44.0, grain: 1 });
            land.divide();
            let parcels: Vec<Vec<(f64, f64)>> = land.parcels.iter().flat_map(|pen| corners(&pen.data)).collect();
            assert!(parcels.len() > 40, "{}", parcels.len());
            for x in (5..1280).step_by(60) {
                for y in (5..240).step_by(15) {
                    let (x, y) = (f64::from(x), f64::from(y));
                    let is_water = (land.water.at(x) - y).abs() < 8.0;
                    assert!(is_water || parcels.iter().any(|parcel| holds(parcel, x, y)), "{seed} {x} {y}");
                }
            }
        }
    }

    fn corners(data: &str) -> Vec<Vec<(f64, f64)>> {
        let mut start = (0.0, 0.0);
        let mut parcels = Vec::new();
        for parcel in data.split('z').filter(|parcel| !parcel.is_empty()) {
            let spaced = parcel.replace('m', "").replace('-', " -");
            let steps: Vec<f64> = spaced.split_whitespace().filter_map(|step| step.parse().ok()).collect();
            let mut at = start;
            let points = steps.chunks(2).map(|step| {
                at = (at.0 + step[0], at.1 + step[1]);
                at
            });
            parcels.push(points.collect::<Vec<_>>());
            start = parcels.last().map_or(start, |points| points[0]);
        }
        parcels
    }

    /// Says whether a polygon holds a point: a ray to the right crosses its outline an odd number of times.
    fn holds(corners: &[(f64, f64)], x: f64, y: f64) -> bool {
        let next = corners.iter().cycle().skip(1);
        let crosses = corners
            .iter()
            .zip(next)
            .filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0);
        crosses.count() % 2 == 1
    }

    #[test]
    fn drawings_of_no_size_are_drawn_too() {
        assert!(band("AM04", 0, 0).ends_with("</svg>"));
    }
}
