//! A CSV file beside figures: its points, and the faults of its lines.

use csv::ErrorKind;

use crate::{
    decode,
    diagnostic::{Diagnostic, Place},
    field::{Number, Text},
    model::figures::Point,
    source::Source,
};

/// The byte order mark that spreadsheet programs put before a table in UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// The columns of a table, by their places in a line.
struct Columns {
    period: usize,
    value: usize,
    series: Option<usize>,
}

/// Reads a table. Lines that cannot be read are left out and reported.
pub(super) fn read(source: &Source) -> (Vec<Point>, Vec<Diagnostic>) {
    let table = Table::new(source);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(table.text);
    let columns = match reader.headers() {
        Ok(headers) => table.columns(headers),
        Err(error) => Err(table.unreadable(&error)),
    };
    let columns = match columns {
        Ok(columns) => columns,
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let (mut points, mut faults) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record.map_err(|error| table.unreadable(&error)).and_then(|record| table.point(&columns, &record)) {
            Ok(point) => points.push(point),
            Err(fault) => faults.push(fault),
        }
    }
    (points, faults)
}

/// A table's text, and where it begins in its file.
struct Table<'s> {
    source: &'s Source,
    text: &'s [u8],
    offset: usize,
}

impl<'s> Table<'s> {
    fn new(source: &'s Source) -> Self {
        let text = source.bytes.strip_prefix(BOM).unwrap_or(&source.bytes);
        Self { source, text, offset: source.bytes.len() - text.len() }
    }

    fn columns(&self, headers: &csv::StringRecord) -> Result<Columns, Diagnostic> {
        let column = |name: &str| headers.iter().position(|header| header == name);
        match (column("period"), column("value")) {
            (Some(period), Some(value)) => Ok(Columns { period, value, series: column("series") }),
            (period, _) => {
                let missing = if period.is_none() { "period" } else { "value" };
                let has_semicolons = headers.len() == 1 && headers.iter().any(|header| header.contains(';'));
                let fault = Diagnostic::error("data-bad-column", self.line(0)).with("column", missing);
                let fault = fault.with("separator", if has_semicolons { "semicolon" } else { "comma" });
                Err(if has_semicolons { fault } else { fault.suggesting(missing, headers.iter()) })
            }
        }
    }

    fn point(&self, columns: &Columns, record: &csv::StringRecord) -> Result<Point, Diagnostic> {
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let series = columns.series.map(cell).filter(|series| !series.is_empty());
        let value = cell(columns.value);
        if let Some(fault) = decode::thousands_point(value, self.line_of(record.position())) {
            return Err(fault);
        }
        match number(value) {
            Ok(value) => Ok(Point { period: Text::new(cell(columns.period)), series: series.map(Text::new), value }),
            Err(text) => {
                let fault = Diagnostic::error("data-bad-number", self.line_of(record.position())).with("value", text);
                Err(match decode::meant_number(text) {
                    Some(number) => fault.with("suggestion", number),
                    None => fault,
                })
            }
        }
    }

    fn unreadable(&self, error: &csv::Error) -> Diagnostic {
        let fault = Diagnostic::error("data-unreadable", self.line_of(error.position()));
        match error.kind() {
            ErrorKind::UnequalLengths { expected_len, len, .. } => {
                fault.with("sort", "columns").with("expected", expected_len).with("found", len)
            }
            ErrorKind::Utf8 { .. } => fault.with("sort", "encoding"),
            _ => fault.with("sort", "other").with("problem", error),
        }
    }

    fn line_of(&self, position: Option<&csv::Position>) -> Place {
        self.line(position.map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0)))
    }

    /// Returns the line in which `start`, a byte of the text, stands at the beginning.
    fn line(&self, start: usize) -> Place {
        let start = start.min(self.text.len());
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let skipped = self.text[start..].iter().take_while(|byte| is_end(byte)).count();
        let rest = &self.text[start + skipped..];
        let length = rest.iter().position(is_end).unwrap_or(rest.len());
        let start = self.offset + start + skipped;
        Place::bytes(&self.source.path, start..start + length)
    }
}

/// Reads a value of a table; an empty one is missing, which is not zero.
fn number(text: &str) -> Result<Option<Number>, &str> {
    if text.is_empty() {
        return Ok(None);
    }
    serde_yaml::from_str::<Number>(text).map(Some).map_err(|_| text)
}
