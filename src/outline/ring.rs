//! The rings of an area as they are drawn: whole units, and the data of a path.

use std::fmt::Write;

use super::{
    grid::FINE,
    topology::{Point, Topology},
};

/// A ring of whole units.
pub(super) type Drawn = Vec<(i32, i32)>;

/// Twice the smallest area of an island that is drawn, in square units: smaller ones are specks.
const SPECK: i64 = 40;

/// Returns the rings of an area that can be seen, the largest first. The largest always can.
pub(super) fn drawn(topology: &Topology, area: usize) -> Vec<Drawn> {
    let mut rings: Vec<(i64, bool, Drawn)> = Vec::new();
    for ring in &topology.areas[area] {
        let fine = places(topology, ring);
        let is_shared = ring.iter().any(|(arc, _)| topology.arcs[*arc].uses > 1);
        let units = units(&fine);
        rings.push((double_area(&units), is_shared, units));
    }
    rings.sort_by_key(|(area, ..)| std::cmp::Reverse(*area));
    let Some((largest, _, first)) = rings.first() else { return Vec::new() };
    if *largest == 0 {
        return vec![mark(first.first().copied().unwrap_or_default())];
    }
    let is_seen = |index: usize, area: i64, is_shared: bool| index == 0 || area >= SPECK || (is_shared && area > 0);
    let seen = rings.into_iter().enumerate().filter(|(index, (area, shared, _))| is_seen(*index, *area, *shared));
    seen.map(|(_, (.., ring))| ring).collect()
}

/// Returns the fine places of a ring, the first not repeated.
fn places(topology: &Topology, ring: &[(usize, bool)]) -> Vec<Point> {
    let mut places = Vec::new();
    for (arc, is_backwards) in ring {
        let points = &topology.arcs[*arc].points;
        let all_but_last = points.len().saturating_sub(1);
        if *is_backwards {
            places.extend(points.iter().rev().take(all_but_last));
        } else {
            places.extend(points.iter().take(all_but_last));
        }
    }
    places
}

/// Returns places in whole units; a place is rounded alike in every ring, so that borders stay shared.
fn units(fine: &[Point]) -> Drawn {
    let unit = |value: i32| (value + FINE / 2).div_euclid(FINE);
    let mut units: Drawn = fine.iter().map(|(x, y)| (unit(*x), unit(*y))).collect();
    units.dedup();
    while units.len() > 1 && units.first() == units.last() {
        units.pop();
    }
    units
}

fn double_area(ring: &[(i32, i32)]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    let parts = ring.iter().zip(next).map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1));
    parts.sum::<i64>().abs()
}

/// Returns a small diamond, for an area too small to have a form.
fn mark((x, y): (i32, i32)) -> Drawn {
    vec![(x, y - 4), (x + 4, y), (x, y + 4), (x - 4, y)]
}

/// Returns rings as the data of a path: the first place of each, and steps from there.
pub(super) fn path(rings: &[Drawn]) -> String {
    let mut data = String::new();
    for ring in rings {
        let Some(first) = ring.first() else { continue };
        let _infallible = write!(data, "M{} {}l", first.0, first.1);
        for (index, pair) in ring.windows(2).enumerate() {
            for (part, step) in [pair[1].0 - pair[0].0, pair[1].1 - pair[0].1].into_iter().enumerate() {
                let gap = if step < 0 || (index == 0 && part == 0) { "" } else { " " };
                let _infallible = write!(data, "{gap}{step}");
            }
        }
        data.push('z');
    }
    data
}
