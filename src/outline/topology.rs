//! Which borders areas share: rings cut into arcs at every place where three or more lines meet.

use std::collections::{BTreeMap, HashMap};

/// A fine place of the grid.
pub(super) type Point = (i32, i32);

/// The places of a closed line, the first not repeated.
pub(super) type Ring = Vec<Point>;

/// A border between two places where lines meet, or a whole ring that touches no other.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arc {
    /// The places, with both ends. Of a whole ring they are the same place.
    pub(super) points: Vec<Point>,
    /// How many rings have it.
    pub(super) uses: usize,
}

/// The arcs of all areas, each once.
#[derive(Debug, Default)]
pub(super) struct Topology {
    pub(super) arcs: Vec<Arc>,
    /// The rings of each area: their arcs by index, and whether they run backwards.
    pub(super) areas: Vec<Vec<Vec<(usize, bool)>>>,
}

impl Topology {
    /// Returns the arcs of areas, each given by its rings.
    pub(super) fn of(areas: &[Vec<Ring>]) -> Self {
        let junctions = Junctions::of(areas.iter().flatten());
        let mut topology = Self::default();
        let mut known: HashMap<Vec<Point>, usize> = HashMap::new();
        for rings in areas {
            let rings = rings.iter().map(|ring| {
                let pieces = junctions.cut(ring);
                pieces.into_iter().map(|piece| topology.arc(&mut known, piece)).collect()
            });
            let rings = rings.collect();
            topology.areas.push(rings);
        }
        topology
    }

    /// Returns the index of an arc, which is new or stands in another ring already, maybe the other way round.
    fn arc(&mut self, known: &mut HashMap<Vec<Point>, usize>, piece: Vec<Point>) -> (usize, bool) {
        let reversed: Vec<Point> = piece.iter().rev().copied().collect();
        let is_backwards = reversed < piece;
        let points = if is_backwards { reversed } else { piece };
        let next = self.arcs.len();
        let index = *known.entry(points.clone()).or_insert(next);
        if index == next {
            self.arcs.push(Arc { points, uses: 0 });
        }
        self.arcs[index].uses += 1;
        (index, is_backwards)
    }

    /// Returns how many arcs have these two ends, by their ends.
    pub(super) fn ends(&self) -> BTreeMap<(Point, Point), usize> {
        let mut ends = BTreeMap::new();
        for arc in &self.arcs {
            *ends.entry(arc.ends()).or_default() += 1;
        }
        ends
    }
}

impl Arc {
    /// Returns the two ends, the smaller first.
    pub(super) fn ends(&self) -> (Point, Point) {
        let (first, last) = (self.points[0], self.points[self.points.len() - 1]);
        (first.min(last), first.max(last))
    }

    /// Says whether this is a whole ring, or comes back to where it begins.
    pub(super) fn is_closed(&self) -> bool {
        self.points.first() == self.points.last()
    }
}

/// The places of which the neighbours are not the same two in every ring.
struct Junctions {
    /// The neighbours of each place, the smaller first; `None` where lines meet.
    neighbours: HashMap<Point, Option<(Point, Point)>>,
}

impl Junctions {
    fn of<'r>(rings: impl Iterator<Item = &'r Ring>) -> Self {
        let mut neighbours: HashMap<Point, Option<(Point, Point)>> = HashMap::new();
        for ring in rings {
            for (index, point) in ring.iter().enumerate() {
                let before = ring[(index + ring.len() - 1) % ring.len()];
                let after = ring[(index + 1) % ring.len()];
                let pair = Some((before.min(after), before.max(after)));
                let known = neighbours.entry(*point).or_insert(pair);
                if *known != pair {
                    *known = None;
                }
            }
        }
        Self { neighbours }
    }

    fn is_junction(&self, point: Point) -> bool {
        self.neighbours.get(&point).is_some_and(Option::is_none)
    }

    /// Cuts a ring where lines meet. One where none do is turned so that it begins at its smallest place, as the same ring
    /// around another area does.
    fn cut(&self, ring: &Ring) -> Vec<Vec<Point>> {
        let smallest = || (0..ring.len()).min_by_key(|index| ring[*index]).unwrap_or(0);
        let start = ring.iter().position(|point| self.is_junction(*point)).unwrap_or_else(smallest);
        let mut pieces = Vec::new();
        let mut piece = vec![ring[start]];
        for step in 1..=ring.len() {
            let point = ring[(start + step) % ring.len()];
            piece.push(point);
            if step == ring.len() || self.is_junction(point) {
                pieces.push(std::mem::replace(&mut piece, vec![point]));
            }
        }
        pieces
    }
}
