//! Maps of squares, for places without outlines.

use std::{collections::BTreeSet, fmt::Write};

use super::label::At;
use crate::field::Tile;

/// The side of the largest square and the gap between two, in units.
const LARGEST: i32 = 176;
const GAP: i32 = 8;
/// The widest map; with many columns, squares are smaller.
const WIDEST: i32 = 1_008;

/// The squares of a map.
#[derive(Debug, Clone, Copy)]
pub(super) struct Squares {
    /// The side of one, in units.
    side: i32,
    columns: i32,
    rows: i32,
}

/// Returns a square for every place: the one that it asks for, and for the others free ones in the order of reading,
/// below those. The first row and column are used.
#[must_use]
pub fn arrange(wanted: &[Option<Tile>]) -> Vec<Tile> {
    let asked = || wanted.iter().flatten();
    let west = asked().map(|tile| tile.column).min().unwrap_or(0);
    let north = asked().map(|tile| tile.row).min().unwrap_or(0);
    let moved = |tile: &Tile| Tile { row: tile.row - north, column: tile.column - west };
    let mut taken: BTreeSet<Tile> = BTreeSet::new();
    let placed: Vec<Option<Tile>> =
        wanted.iter().map(|tile| tile.as_ref().map(moved).filter(|tile| taken.insert(*tile))).collect();
    let columns = taken.iter().map(|tile| tile.column + 1).max().unwrap_or_else(|| columns(wanted.len()));
    let below = taken.iter().map(|tile| tile.row + 1).max().unwrap_or(0);
    let mut free = (below..=u8::MAX).flat_map(|row| (0..columns).map(move |column| Tile { row, column }));
    let mut next = || free.next().unwrap_or(Tile { row: u8::MAX, column: 0 });
    placed.into_iter().map(|tile| tile.unwrap_or_else(&mut next)).collect()
}

/// Returns how many columns a map of `count` squares has that is a little wider than high.
fn columns(count: usize) -> u8 {
    (1..u8::MAX).find(|columns| usize::from(*columns) * usize::from(*columns) * 2 >= count * 3).unwrap_or(u8::MAX)
}

impl Squares {
    /// Returns the squares of a map on which these have places.
    pub(super) fn of(tiles: impl Iterator<Item = Tile> + Clone) -> Self {
        let count = |indexes: Option<u8>| indexes.map_or(1, |index| i32::from(index) + 1);
        let columns = count(tiles.clone().map(|tile| tile.column).max());
        let side = ((WIDEST - GAP) / columns - GAP).clamp(GAP, LARGEST);
        Self { side, columns, rows: count(tiles.map(|tile| tile.row).max()) }
    }

    /// Returns the size of the map.
    pub(super) fn size(self) -> (i32, i32) {
        let along = |count: i32| GAP + count * (self.side + GAP);
        (along(self.columns), along(self.rows))
    }

    fn corner(self, tile: Tile) -> (i32, i32) {
        let along = |index: u8| GAP + i32::from(index) * (self.side + GAP);
        (along(tile.column), along(tile.row))
    }

    /// Returns where the label of a square stands.
    pub(super) fn label(self, tile: Tile) -> At {
        let (x, y) = self.corner(tile);
        At { x: x + self.side / 2, y: y + self.side / 2, room: self.side - 12, lines: 4 }
    }

    pub(super) fn draw(self, markup: &mut String, tile: Tile) {
        let ((x, y), side) = (self.corner(tile), self.side);
        let _infallible = write!(
            markup,
            "<rect class=\"map-land\" x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"6\"/>"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arranged(wanted: &[&str]) -> Vec<String> {
        let wanted: Vec<Option<Tile>> = wanted.iter().map(|text| Tile::parse(text).ok()).collect();
        arrange(&wanted).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn squares_stand_where_they_are_asked_for_without_empty_edges() {
        assert_eq!(arranged(&["C4", "D4", "E5"]), ["A1", "B1", "C2"]);
    }

    #[test]
    fn places_that_ask_for_none_come_below_in_the_order_of_reading() {
        assert_eq!(arranged(&["", "B2", "", "C2"]), ["A2", "A1", "B2", "B1"]);
        assert_eq!(arranged(&["B2", "B2"]), ["A1", "A2"], "a square has one place");
    }

    #[test]
    fn without_any_wish_the_map_is_compact() {
        assert_eq!(arranged(&["", "", "", "", "", "", ""]), ["A1", "B1", "C1", "D1", "A2", "B2", "C2"]);
        assert_eq!(arranged(&[""]), ["A1"]);
        assert_eq!(arrange(&vec![None; 3000]).len(), 3000);
        assert!(arrange(&[]).is_empty());
    }
}
