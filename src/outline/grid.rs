//! From coordinates to whole units of a drawing.

use super::{Fault, feature::Feature, topology::Ring};

/// How a file says where things are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    /// Longitude and latitude, in degrees.
    Wgs84,
    /// The Dutch grid, in metres.
    Rd,
}

/// Where a place of the file lies in the drawing. Its own places are finer than units, so that areas that only nearly
/// touch do not melt together before their borders are simplified.
#[derive(Debug)]
pub(super) struct Grid {
    pub(super) width: i32,
    pub(super) height: i32,
    /// The west and north edges, projected.
    origin: (f64, f64),
    /// How many fine places there are in a unit of the projection, to the east and to the south.
    scale: (f64, f64),
}

/// The widest and the highest drawing, in units without the edges.
const WIDEST: f64 = 1_000.0;
const HIGHEST: f64 = 1_100.0;
/// Room at each side for the stroke of a border, in units.
const EDGE: i32 = 4;
/// How many fine places go into a unit.
pub(super) const FINE: i32 = 16;

impl System {
    fn of((x, y): (f64, f64)) -> Option<Self> {
        if (-180.0..=180.0).contains(&x) && (-90.0..=90.0).contains(&y) {
            return Some(Self::Wgs84);
        }
        // Where RD is defined, with the sea.
        ((-7_000.0..=300_000.0).contains(&x) && (289_000.0..=629_000.0).contains(&y)).then_some(Self::Rd)
    }
}

/// Says whether a place in the Netherlands was written as latitude and longitude, the wrong way round.
fn is_swapped((x, y): (f64, f64)) -> bool {
    (50.0..=54.0).contains(&x) && (3.0..=8.0).contains(&y)
}

impl Grid {
    /// Returns the grid over all features. Those with coordinates that cannot be drawn are taken out and reported.
    pub(super) fn over(features: &mut Vec<Feature>, faults: &mut Vec<Fault>) -> Option<Self> {
        let system = features.iter().flat_map(|feature| feature.rings.iter().flatten()).find_map(|at| System::of(*at));
        features.retain(|feature| match fault(feature, system) {
            Some(fault) => {
                faults.push(fault);
                false
            }
            None => true,
        });
        let places = || features.iter().flat_map(|feature| feature.rings.iter().flatten());
        let edges = |(low, high): (f64, f64), value: f64| (low.min(value), high.max(value));
        let nothing = (f64::INFINITY, f64::NEG_INFINITY);
        let (west, east) = places().map(|at| at.0).fold(nothing, edges);
        let (south, north) = places().map(|at| at.1).fold(nothing, edges);
        (west <= east).then(|| Self::new(system == Some(System::Wgs84), (west, east), (south, north)))
    }

    fn new(is_degrees: bool, (west, east): (f64, f64), (south, north): (f64, f64)) -> Self {
        // At this latitude a degree to the east is that much shorter than one to the north.
        let stretch = if is_degrees { f64::midpoint(south, north).to_radians().cos().max(0.01) } else { 1.0 };
        let (width, height) = (((east - west) * stretch).max(1e-9), (north - south).max(1e-9));
        let scale = (WIDEST / width).min(HIGHEST / height);
        let fine = scale * f64::from(FINE);
        Self {
            width: rounded(width * scale) + 2 * EDGE,
            height: rounded(height * scale) + 2 * EDGE,
            origin: (west, north),
            scale: (fine * stretch, fine),
        }
    }

    /// Returns rings of fine places, without those that have no area at this size; of nothing else a single place is left.
    pub(super) fn rings(&self, rings: &[Vec<(f64, f64)>]) -> Vec<Ring> {
        let at = |(x, y): &(f64, f64)| {
            let east = rounded((x - self.origin.0) * self.scale.0) + EDGE * FINE;
            (east, rounded((self.origin.1 - y) * self.scale.1) + EDGE * FINE)
        };
        let ring = |places: &Vec<(f64, f64)>| {
            let mut ring: Ring = places.iter().map(at).collect();
            ring.dedup();
            while ring.len() > 1 && ring.first() == ring.last() {
                ring.pop();
            }
            ring
        };
        let drawn: Vec<Ring> = rings.iter().map(ring).filter(|ring| ring.len() >= 3).collect();
        if drawn.is_empty() { rings.iter().flatten().take(1).map(|place| vec![at(place)]).collect() } else { drawn }
    }
}

fn fault(feature: &Feature, system: Option<System>) -> Option<Fault> {
    let wrong = |at: &(f64, f64)| match System::of(*at) {
        None => Some((*at, "unknown")),
        Some(System::Wgs84) if is_swapped(*at) => Some((*at, "swapped")),
        own if own != system => Some((*at, "mixed")),
        Some(_) => None,
    };
    let ((x, y), sort) = feature.rings.iter().flatten().find_map(wrong)?;
    let called = feature.name.as_deref().or(feature.code.as_deref()).unwrap_or_default();
    let facts =
        vec![("area", called.to_owned()), ("sort", sort.to_owned()), ("x", x.to_string()), ("y", y.to_string())];
    Some(Fault { code: "map-bad-coordinates", place: feature.geometry.clone(), facts })
}

/// Returns the nearest whole number; everything in a drawing is far within its range.
#[expect(clippy::cast_possible_truncation, reason = "places lie within a drawing of some thousand units")]
fn rounded(value: f64) -> i32 {
    value.round() as i32
}
