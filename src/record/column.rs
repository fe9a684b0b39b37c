//! Records as columns: CSV (RFC 4180) that is safe to open in a spreadsheet.

use serde::Serialize;
use serde_json::Value;

/// Between the items of a list in one cell.
const BETWEEN: &str = " | ";

/// Returns records as CSV. The names of the columns are those of the fields, also when there is no record.
pub(super) fn csv<R: Serialize + schemars::JsonSchema>(records: impl Iterator<Item = R>) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let schema = schemars::schema_for!(R);
    let names =
        schema.get("properties").and_then(Value::as_object).map_or_else(Vec::new, |fields| fields.keys().collect());
    writer.write_record(names).expect("what is written is kept in memory");
    for record in records {
        let value = serde_json::to_value(record).expect("a record is of plain values");
        let cells = value.as_object().map_or_else(Vec::new, |fields| fields.values().map(cell).collect());
        writer.write_record(cells).expect("every record has the same fields");
    }
    let bytes = writer.into_inner().expect("what is written is kept in memory");
    String::from_utf8(bytes).expect("CSV of texts is a text")
}

/// Returns a value as it stands in a cell.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => harmless(text),
        Value::Array(items) => harmless(&items.iter().map(cell).collect::<Vec<_>>().join(BETWEEN)),
        number_or_flag => number_or_flag.to_string(),
    }
}

/// Returns a text that no spreadsheet takes for a formula: an apostrophe stands before a sign that begins one.
fn harmless(text: &str) -> String {
    let begins_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if begins_formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula_and_numbers_stay_numbers() {
        for sign in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1"] {
            assert_eq!(cell(&Value::from(sign)), format!("'{sign}"));
            assert_eq!(cell(&Value::from(vec![sign, "b"])), format!("'{sign} | b"));
        }
        assert_eq!(cell(&Value::from(-1.5)), "-1.5");
        assert_eq!(cell(&Value::from("a=b")), "a=b");
    }
}
