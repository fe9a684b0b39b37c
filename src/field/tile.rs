//! A place on a map of squares.

use serde::{Serialize, Serializer};

use super::string_field;

/// A place on a map of squares, as in a spreadsheet: the letter of the column and the number of the row, `B3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    /// The row, from 0 in the north.
    pub row: u8,
    /// The column, from 0 in the west.
    pub column: u8,
}

/// The last row.
const ROWS: u8 = 40;

impl Tile {
    /// Reads `B3`, or gives it back when it is no such place.
    pub fn parse(text: &str) -> Result<Self, String> {
        let fault = || text.to_owned();
        let (letter, digits) = text.split_at_checked(1).ok_or_else(fault)?;
        let column = letter.bytes().next().filter(u8::is_ascii_uppercase).ok_or_else(fault)? - b'A';
        let is_number = digits.bytes().all(|c| c.is_ascii_digit()) && !digits.starts_with('0');
        let row: u8 = digits.parse().ok().filter(|row| is_number && (1..=ROWS).contains(row)).ok_or_else(fault)?;
        Ok(Self { row: row - 1, column })
    }
}

impl std::fmt::Display for Tile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", char::from(b'A' + self.column), self.row + 1)
    }
}

impl Serialize for Tile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

string_field!(Tile, "tile", Tile::parse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_is_a_letter_and_a_number() {
        assert_eq!(Tile::parse("B3"), Ok(Tile { row: 2, column: 1 }));
        assert_eq!(Tile::parse("Z40").map(|tile| tile.to_string()), Ok("Z40".to_owned()));
        for text in ["", "B", "3", "b3", "B0", "B03", "B41", "B999", "AA1", "3B", "É1", "B-1", "B 3"] {
            assert_eq!(Tile::parse(text), Err(text.to_owned()));
        }
    }
}
