//! Outlines of areas from a GeoJSON file, as small paths that a page can hold.
//!
//! Borders that areas share are found first and simplified once, so that they stay shared: no slivers, no overlaps.
//! Coordinates are longitude and latitude (WGS84, as RFC 7946 says) or those of the Dutch grid (RD, EPSG:28992), and
//! become whole units of a drawing. What an area means, and how a drawing looks, is not known here.

mod feature;
mod grid;
mod pole;
mod ring;
mod simplify;
mod topology;

use std::ops::Range;

use self::{grid::Grid, topology::Topology};

/// The outlines of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlines {
    /// The drawing's width, in units.
    pub width: i32,
    /// The drawing's height, in units.
    pub height: i32,
    /// The areas, in the order of the file.
    pub areas: Vec<Area>,
    /// Whether everything in the file could be read.
    pub is_whole: bool,
}

/// One area.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// The code that the file gives it.
    pub code: Option<Box<str>>,
    /// The name that the file gives it.
    pub name: Option<Box<str>>,
    /// Where it is named, in bytes of the file.
    pub place: Range<usize>,
    /// Its outline, as the data of an SVG path.
    pub path: String,
    /// A place well within it, for a name.
    pub middle: (i32, i32),
    /// How wide a name may be there, in units.
    pub room: i32,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its code, which is that of the diagnostic.
    pub code: &'static str,
    /// Where it is, in bytes of the file.
    pub place: Range<usize>,
    /// The facts that its words name.
    pub facts: Vec<(&'static str, String)>,
}

/// The most places that the outlines of a file have together, shared ones counted for each area: about 8 kB of paths.
const MOST_PLACES: usize = 1_500;

/// Reads a file. What cannot be read is left out and reported; nothing is left when no area could be read.
#[must_use]
pub fn read(bytes: &[u8]) -> (Option<Outlines>, Vec<Fault>) {
    let (mut features, mut faults) = match feature::read(bytes) {
        Ok(read) => read,
        Err(fault) => return (None, vec![fault]),
    };
    let grid = Grid::over(&mut features, &mut faults);
    let is_whole = faults.is_empty();
    let outlines = grid.map(|grid| Outlines { is_whole, ..outlines(&grid, &features) });
    (outlines, faults)
}

fn outlines(grid: &Grid, features: &[feature::Feature]) -> Outlines {
    let shapes: Vec<Vec<topology::Ring>> = features.iter().map(|feature| grid.rings(&feature.rings)).collect();
    let mut topology = Topology::of(&shapes);
    simplify::simplify(&mut topology, MOST_PLACES);
    let area = |(feature, index): (&feature::Feature, usize)| {
        let rings = ring::drawn(&topology, index);
        let pole = pole::find(&rings);
        Area {
            code: feature.code.clone(),
            name: feature.name.clone(),
            place: feature.place.clone(),
            path: ring::path(&rings),
            middle: pole.at,
            room: pole.room,
        }
    };
    Outlines {
        width: grid.width,
        height: grid.height,
        areas: features.iter().zip(0..).map(area).collect(),
        is_whole: true,
    }
}

impl Area {
    /// Says whether this is the area that a register gives the code `code`, or that is called `name`. A file may leave out
    /// the letters of a Dutch code and the zeros in front: `141` for `GM0141`.
    #[must_use]
    pub fn is(&self, code: &str, name: &str) -> bool {
        let is_coded = self.code.as_deref().is_some_and(|written| is_code(written, code));
        is_coded || self.name.as_deref().is_some_and(|written| written.to_lowercase() == name.to_lowercase())
    }

    /// Returns what the file calls it: its name, or else its code.
    #[must_use]
    pub fn called(&self) -> &str {
        self.name.as_deref().or(self.code.as_deref()).unwrap_or_default()
    }
}

fn is_code(written: &str, code: &str) -> bool {
    let number = |digits: &str| digits.bytes().all(|c| c.is_ascii_digit()).then(|| digits.parse::<u32>().ok())?;
    let of_register = code.get(2..).and_then(number);
    written.eq_ignore_ascii_case(code) || (of_register.is_some() && number(written) == of_register)
}

#[cfg(test)]
mod tests;
