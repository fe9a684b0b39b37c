//! Where a name fits best within an area: the place furthest from every border, when names are wider than high.

use super::ring::Drawn;

/// A place within an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pole {
    pub(super) at: (i32, i32),
    /// How wide a line of text may be there.
    pub(super) room: i32,
}

/// How many places are tried in each direction.
const TRIED: i32 = 24;
/// How much wider than high a name is.
const WIDER: f64 = 2.5;
/// Half the height of a line of text, in units.
const HALF_LINE: i32 = 24;

/// Returns the place for a name in an area of these rings, the largest first.
pub(super) fn find(rings: &[Drawn]) -> Pole {
    let Some(largest) = rings.first().filter(|ring| !ring.is_empty()) else { return Pole { at: (0, 0), room: 0 } };
    let (left, right) = span(largest.iter().map(|point| point.0));
    let (top, bottom) = span(largest.iter().map(|point| point.1));
    let step = |low: i32, high: i32, index: i32| low + (high - low) * (2 * index + 1) / (2 * TRIED);
    let tried = (0..TRIED).flat_map(|row| (0..TRIED).map(move |column| (column, row)));
    let tried = tried.map(|(column, row)| (step(left, right, column), step(top, bottom, row)));
    let within = tried.filter(|at| holds(rings, *at));
    let furthest = within.max_by(|a, b| distance(rings, *a).total_cmp(&distance(rings, *b)));
    let at = furthest.unwrap_or(largest[0]);
    Pole {
        at,
        room: [-HALF_LINE, 0, HALF_LINE]
            .map(|move_by| room(rings, (at.0, at.1 + move_by)))
            .into_iter()
            .min()
            .unwrap_or(0),
    }
}

fn span(values: impl Iterator<Item = i32> + Clone) -> (i32, i32) {
    (values.clone().min().unwrap_or(0), values.max().unwrap_or(0))
}

fn sides(rings: &[Drawn]) -> impl Iterator<Item = ((i32, i32), (i32, i32))> + '_ {
    rings.iter().flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)))
}

/// Says whether a place lies within the rings: a line to the right crosses them an odd number of times.
fn holds(rings: &[Drawn], at: (i32, i32)) -> bool {
    crossings(rings, at.1).filter(|x| *x > f64::from(at.0)).count() % 2 == 1
}

/// Returns where a level line crosses the rings.
fn crossings(rings: &[Drawn], y: i32) -> impl Iterator<Item = f64> + '_ {
    let crossing = sides(rings).filter(move |(a, b)| (a.1 > y) != (b.1 > y));
    crossing.map(move |(a, b)| f64::from(a.0) + f64::from(b.0 - a.0) * f64::from(y - a.1) / f64::from(b.1 - a.1))
}

/// Returns how wide a line of text around a place may be before it meets a border.
#[expect(clippy::cast_possible_truncation, reason = "a width within a drawing of some thousand units")]
fn room(rings: &[Drawn], at: (i32, i32)) -> i32 {
    if !holds(rings, at) {
        return 0;
    }
    let nearest = crossings(rings, at.1).map(|x| (x - f64::from(at.0)).abs()).fold(f64::INFINITY, f64::min);
    (nearest * 2.0).min(10_000.0) as i32
}

/// Returns the distance from a place to the nearest border, when what lies beside it counts less.
fn distance(rings: &[Drawn], at: (i32, i32)) -> f64 {
    let flat = |(x, y): (i32, i32)| (f64::from(x - at.0) / WIDER, f64::from(y - at.1));
    sides(rings).map(|(a, b)| to_side(flat(a), flat(b))).fold(f64::INFINITY, f64::min)
}

/// Returns the distance from the origin to a straight line between two places.
fn to_side(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (-(a.0 * dx + a.1 * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (a.0 + along * dx).hypot(a.1 + along * dy)
}
