//! Worked examples of fields, with all that is in them, as lines of YAML.

use super::New;
use crate::{
    field::Day,
    model::Kind,
    schema::{Field, FieldValue},
};

/// The formats whose values YAML reads rightly without quotes.
const PLAIN: [&str; 9] = ["date", "moment", "period", "url", "email", "language", "media-path", "old-path", "slug"];

/// Returns the lines of a field with a value that fits it.
pub(super) fn lines(field: &Field, new: &New<'_>) -> Vec<String> {
    let below = |lines: Vec<String>| {
        let head = std::iter::once(format!("{}:", field.key));
        head.chain(lines.into_iter().map(|line| format!("  {line}"))).collect()
    };
    match &field.value {
        FieldValue::Fields(fields) => below(inner(fields, new)),
        FieldValue::Map => below(given(field)),
        FieldValue::List(item) => match &**item {
            FieldValue::Fields(fields) => below(as_item(inner(fields, new))),
            FieldValue::Map => below(as_item(given(field))),
            item => below(items(item, field, new)),
        },
        value => vec![format!("{}: {}", field.key, single(value, field.example.as_deref(), new))],
    }
}

/// The fields of a group that are required or have an example of their own; all of them when there are none such.
fn inner(fields: &[Field], new: &New<'_>) -> Vec<String> {
    let is_shown = |field: &&Field| field.required || field.example.is_some();
    let shown: Vec<&Field> = fields.iter().filter(is_shown).collect();
    let shown = if shown.is_empty() { fields.iter().collect() } else { shown };
    shown.into_iter().flat_map(|field| lines(field, new)).collect()
}

fn given(field: &Field) -> Vec<String> {
    field.example.iter().flat_map(|example| example.lines()).map(str::to_owned).collect()
}

fn items(item: &FieldValue, field: &Field, new: &New<'_>) -> Vec<String> {
    let given = field.example.as_deref().unwrap_or_default();
    let given: Vec<Option<&str>> = given.lines().filter(|line| !line.is_empty()).map(Some).collect();
    let given = if given.is_empty() { vec![None] } else { given };
    given.into_iter().map(|given| format!("- {}", single(item, given, new))).collect()
}

fn as_item(lines: Vec<String>) -> Vec<String> {
    let mark = |(index, line): (usize, String)| format!("{}{line}", if index == 0 { "- " } else { "  " });
    lines.into_iter().enumerate().map(mark).collect()
}

/// Returns a value that fits on one line.
pub(super) fn single(value: &FieldValue, given: Option<&str>, new: &New<'_>) -> String {
    let given = given.filter(|given| !given.is_empty());
    match value {
        FieldValue::Choice(values) => {
            given.or(values.first().map(|(value, _)| value.as_str())).unwrap_or_default().to_owned()
        }
        FieldValue::Number => given.unwrap_or("0").to_owned(),
        FieldValue::Bool => given.unwrap_or("true").to_owned(),
        FieldValue::Reference(kind) => {
            let known = Kind::named(kind).and_then(new.reference);
            known.unwrap_or_else(|| given.unwrap_or("id").to_owned())
        }
        FieldValue::Text(format) => text(format, given, new),
        FieldValue::List(_) => "[]".to_owned(),
        FieldValue::Map => "{}".to_owned(),
        FieldValue::Fields(fields) => {
            let required = fields.iter().filter(|field| field.required);
            let inner: Vec<String> = required
                .map(|field| format!("{}: {}", field.key, single(&field.value, field.example.as_deref(), new)))
                .collect();
            format!("{{{}}}", inner.join(", "))
        }
    }
}

fn text(format: &str, given: Option<&str>, new: &New<'_>) -> String {
    let value = match (format, given) {
        ("date", given) => day(given, new.day).to_string(),
        ("moment", given) => format!("{} 19:30", day(given, new.day)),
        (_, Some(given)) => given.to_owned(),
        (format, None) => usual(format).to_owned(),
    };
    if PLAIN.contains(&format) { value } else { quoted(&value) }
}

/// The example of a date is how far away it is: `P3M`.
fn day(given: Option<&str>, today: Day) -> Day {
    given.and_then(|given| given.parse::<jiff::Span>().ok()).map_or(today, |span| today.plus(span))
}

fn usual(format: &str) -> &'static str {
    match format {
        "period" => "P6M",
        "time-range" => "09:00-17:00",
        "url" => "https://www.example.nl",
        "email" => "naam@example.nl",
        "phone" => "+31880000000",
        "reach" => "security@example.nl",
        "postcode" => "1234 AB",
        "municipality-code" => "GM0000",
        "region-code" => "AM00",
        "code" => "12345",
        "colour" => "#1a6b54",
        "language" => "nl",
        "media-path" => "media/bestand.png",
        "old-path" => "/oud-pad/",
        "any-reference" => "training:lassen-basis",
        "text" => "Tekst",
        _ => "naam",
    }
}

pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
