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
    /// Follows the events of a table, and returns what to write instead of `event`, when that is something else.
    pub(super) fn instead<'e>(&mut self, event: &Event<'e>) -> Option<Event<'e>> {
        match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments.clone_from(alignments);
                Some(Event::Start(Tag::Table(Vec::new())))
            }
            Event::Start(Tag::TableHead) => self.begin_row("th"),
            Event::Start(Tag::TableRow) => self.begin_row("td"),
            Event::Start(Tag::TableCell) => {
                let alignment = self.alignments.get(self.column).copied();
                self.column += 1;
                let class = alignment.and_then(class)?;
                Some(Event::InlineHtml(format!("<{} class=\"{class}\">", self.element).into()))
            }
            _ => None,
        }
    }

    fn begin_row<'e>(&mut self, element: &'static str) -> Option<Event<'e>> {
        (self.element, self.column) = (element, 0);
        None
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
