//! The cells of tables. How a column is aligned is said by a class: a style in the page would not pass the content security
//! policy.

use pulldown_cmark::{Alignment, Event, Tag};

/// Where the reading of a table is.
#[derive(Debug, Default)]
pub(super) struct Cells {
    alignments: Vec<Alignment>,
    element: &'static str,
    column: usize,
}

impl Cells {
    /// Follows the opening of a table, a row or a cell, and returns what to write of it.
    pub(super) fn write<'e>(&mut self, tag: &Tag<'e>) -> Event<'e> {
        match tag {
            Tag::Table(alignments) => {
                self.alignments.clone_from(alignments);
                return Event::Start(Tag::Table(Vec::new()));
            }
            Tag::TableHead => (self.element, self.column) = ("th", 0),
            Tag::TableRow => (self.element, self.column) = ("td", 0),
            _ => {
                let alignment = self.alignments.get(self.column).copied();
                self.column += 1;
                if let Some(class) = alignment.and_then(class) {
                    return Event::InlineHtml(format!("<{} class=\"{class}\">", self.element).into());
                }
            }
        }
        Event::Start(tag.clone())
    }
}

/// Returns the class of a column. One that begins where its language begins needs none.
fn class(alignment: Alignment) -> Option<&'static str> {
    match alignment {
        Alignment::None | Alignment::Left => None,
        Alignment::Center => Some("align-center"),
        Alignment::Right => Some("align-end"),
    }
}
