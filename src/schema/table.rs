//! The fields of a kind as Markdown tables, for the documentation that editors read.
//!
//! A table stands between `<!-- velden:KIND -->` and `<!-- /velden -->`; a test rewrites what is between. The rest of a
//! page is not looked at.

use super::{
    Field, FieldValue, Subject, fields,
    form::{form, form_words, joined},
};
use crate::{
    lang::Lang,
    words::{Words, args},
};

/// What begins a table, before the kind's name.
const START: &str = "<!-- velden:";
/// What ends it.
const END: &str = "<!-- /velden -->";

/// A marker that names no kind, or has no end: the text from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFault(pub String);

/// A group of fields or a choice, told once for all fields that have it.
struct Part<'a> {
    /// The fields, by their way from the top: `opening_hours.exceptions`.
    paths: Vec<String>,
    value: &'a FieldValue,
}

/// Returns `text` with the tables between its markers as the model is now.
pub fn with_tables(text: &str, lang: Lang) -> Result<String, TableFault> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(START) {
        let fault = || TableFault(rest[at..].lines().next().unwrap_or_default().to_owned());
        let (name, after) = rest[at + START.len()..].split_once(" -->").ok_or_else(fault)?;
        let subject = Subject::named(name).ok_or_else(fault)?;
        let end = after.find(END).ok_or_else(fault)?;
        out.push_str(&rest[..at]);
        out.push_str(&format!("{START}{name} -->\n\n{}\n{END}", table(subject, lang)));
        rest = &after[end + END.len()..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Returns the fields of a subject as Markdown: a table of its own fields, one for each group of fields in it, and one
/// for each choice.
#[must_use]
pub fn table(subject: Subject, lang: Lang) -> String {
    let words = form_words(lang);
    let fields = fields(subject, lang);
    let mut parts = Vec::new();
    collect(&fields, "", &mut parts);
    let title = |part: &Part<'_>| {
        let key = if matches!(part.value, FieldValue::Fields(_)) { "table-fields-of" } else { "table-values-of" };
        let paths: Vec<String> = part.paths.iter().map(|path| format!("`{path}`")).collect();
        words.get(key, &args([("fields", joined(&paths, "table-and", &words))]))
    };
    let anchor = |value: &FieldValue| {
        parts.iter().find(|part| part.value == value).map_or_else(String::new, |part| slug(&title(part)))
    };
    let mut out = fields_table(&fields, &words, &anchor);
    for part in &parts {
        let body = match part.value {
            FieldValue::Fields(fields) => fields_table(fields, &words, &anchor),
            FieldValue::Choice(values) => values_table(values, &words),
            _ => continue,
        };
        out.push_str(&format!("\n### {}\n\n{body}", title(part)));
    }
    out
}

/// Gathers groups and choices: all groups first, so that they stand close to the fields that lead to them.
fn collect<'a>(fields: &'a [Field], above: &str, parts: &mut Vec<Part<'a>>) {
    let mut choices = Vec::new();
    gather(fields, above, parts, &mut choices);
    parts.append(&mut choices);
}

fn gather<'a>(fields: &'a [Field], above: &str, groups: &mut Vec<Part<'a>>, choices: &mut Vec<Part<'a>>) {
    for field in fields {
        let path = if above.is_empty() { field.key.clone() } else { format!("{above}.{}", field.key) };
        match innermost(&field.value) {
            value @ FieldValue::Fields(inner) => {
                add(value, &path, groups);
                gather(inner, &path, groups, choices);
            }
            value @ FieldValue::Choice(_) => add(value, &path, choices),
            _ => {}
        }
    }
}

fn add<'a>(value: &'a FieldValue, path: &str, parts: &mut Vec<Part<'a>>) {
    match parts.iter_mut().find(|part| part.value == value) {
        Some(part) => part.paths.push(path.to_owned()),
        None => parts.push(Part { paths: vec![path.to_owned()], value }),
    }
}

fn innermost(value: &FieldValue) -> &FieldValue {
    if let FieldValue::List(item) = value { innermost(item) } else { value }
}

fn fields_table(fields: &[Field], words: &Words, anchor: &dyn Fn(&FieldValue) -> String) -> String {
    let mut out = head(&["table-field", "table-required", "table-form", "table-description"], words);
    for field in fields {
        let required = say(words, if field.required { "table-yes" } else { "table-no" });
        let form = form(&field.value, words, anchor);
        let form = match &field.default {
            Some(value) => words.get("form-default", &args([("form", form), ("value", format!("`{value}`"))])),
            None => form,
        };
        row(&mut out, &[&format!("`{}`", field.key), &required, &form, &field.description]);
    }
    out
}

fn values_table(values: &[(String, String)], words: &Words) -> String {
    let mut out = head(&["table-value", "table-meaning"], words);
    for (value, meaning) in values {
        row(&mut out, &[&format!("`{value}`"), meaning]);
    }
    out
}

fn head(keys: &[&str], words: &Words) -> String {
    let mut out = String::new();
    let names: Vec<String> = keys.iter().map(|key| say(words, key)).collect();
    row(&mut out, &names.iter().map(String::as_str).collect::<Vec<_>>());
    row(&mut out, &vec!["---"; keys.len()]);
    out
}

fn row(out: &mut String, cells: &[&str]) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(&cell.replace('|', "\\|").replace('\n', " "));
        out.push(' ');
    }
    out.push_str("|\n");
}

fn say(words: &Words, key: &str) -> String {
    words.get(key, &args::<&str>([]))
}

/// Returns the anchor that GitHub, GitLab and Forgejo give a heading.
fn slug(title: &str) -> String {
    let kept = title
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .collect::<String>();
    kept.replace(' ', "-")
}
