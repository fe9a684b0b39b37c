//! Fewer places in the arcs, those that matter least taken first.
//!
//! A place weighs as much as the triangle with its neighbours (Visvalingam and Whyatt, "Line generalisation by repeated
//! elimination of points", 1993). All arcs are weighed on one scale, so that coasts and straight borders each keep what
//! their form asks for.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
};

use super::topology::{Arc, Point, Topology};

/// The weight of a place that always stays.
const STAYS: i64 = i64::MAX;

/// Takes places out of the arcs until their rings have at most `most` together. Ends stay, and what it takes for a ring
/// to have an area.
pub(super) fn simplify(topology: &mut Topology, most: usize) {
    let ends = topology.ends();
    let weights: Vec<Vec<i64>> = topology
        .arcs
        .iter()
        .map(|arc| {
            let has_twin = ends.get(&arc.ends()).is_some_and(|count| *count > 1);
            weights(arc, if arc.is_closed() { 2 } else { usize::from(has_twin) })
        })
        .collect();
    let least = least(topology, &weights, most);
    for (arc, weights) in topology.arcs.iter_mut().zip(weights) {
        let mut weights = weights.iter();
        arc.points.retain(|_| weights.next().is_some_and(|weight| *weight >= least));
    }
}

/// Returns the weight from which on places stay.
fn least(topology: &Topology, weights: &[Vec<i64>], most: usize) -> i64 {
    let pairs = topology.arcs.iter().zip(weights);
    let mut all: Vec<(i64, usize)> =
        pairs.flat_map(|(arc, weights)| weights.iter().map(|weight| (*weight, arc.uses))).collect();
    all.sort_unstable_by_key(|(weight, _)| Reverse(*weight));
    let mut count = 0;
    let first_too_many = all.iter().find(|(weight, uses)| {
        count += uses;
        count > most && *weight != STAYS
    });
    // A place on a straight line weighs nothing.
    first_too_many.map_or(1, |(weight, _)| weight + 1).max(1)
}

/// Returns the weight of each place of an arc, of which the ends and `inner` others always stay. No place weighs less
/// than one that was taken before it.
fn weights(arc: &Arc, inner: usize) -> Vec<i64> {
    let points = &arc.points;
    let last = points.len() - 1;
    let mut weights = vec![STAYS; points.len()];
    let mut before: Vec<usize> = (0..points.len()).map(|index| index.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (0..points.len()).map(|index| (index + 1).min(last)).collect();
    let area = |index: usize, before: &[usize], after: &[usize]| {
        triangle(points[before[index]], points[index], points[after[index]])
    };
    let mut areas: Vec<i64> = (0..points.len()).map(|index| area(index, &before, &after)).collect();
    let mut heap: BinaryHeap<Reverse<(i64, usize)>> = (1..last).map(|index| Reverse((areas[index], index))).collect();
    let mut left: BTreeSet<usize> = (1..last).collect();
    let mut heaviest = 0;
    while left.len() > inner {
        let Some(Reverse((weight, index))) = heap.pop() else { break };
        if areas[index] != weight || !left.contains(&index) {
            continue;
        }
        left.remove(&index);
        heaviest = weight.max(heaviest);
        weights[index] = heaviest;
        let (one, two) = (before[index], after[index]);
        (after[one], before[two]) = (two, one);
        for neighbour in [one, two].into_iter().filter(|neighbour| left.contains(neighbour)) {
            areas[neighbour] = area(neighbour, &before, &after);
            heap.push(Reverse((areas[neighbour], neighbour)));
        }
    }
    weights
}

/// Returns twice the area of a triangle.
fn triangle(a: Point, b: Point, c: Point) -> i64 {
    let part = |value: i32| i64::from(value);
    let (ax, ay) = (part(a.0) - part(b.0), part(a.1) - part(b.1));
    let (cx, cy) = (part(c.0) - part(b.0), part(c.1) - part(b.1));
    (ax * cy - ay * cx).abs()
}
