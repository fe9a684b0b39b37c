//! How a field is written, in plain words: "day: `2027-03-01`", "list: id of a partner".

use crate::{
    lang::Lang,
    schema::FieldValue,
    words::{Words, args},
};

/// Returns the words for the forms of fields, and for the tables of them.
#[must_use]
pub fn form_words(lang: Lang) -> Words {
    let text = if lang == Lang::NL {
        include_str!("../../locales/nl/forms.ftl")
    } else {
        include_str!("../../locales/en/forms.ftl")
    };
    Words::new(lang, [text]).expect("the words for forms are a valid Fluent file")
}

/// Returns the form of a value. `anchor` gives the place in the text where the fields of a group are told.
pub(super) fn form(value: &FieldValue, words: &Words, anchor: &dyn Fn(&FieldValue) -> String) -> String {
    let say = |key: &str| words.get(key, &args::<&str>([]));
    match value {
        FieldValue::Text(format) => {
            let key = format!("form-{}", format.replace(':', "-"));
            say(if words.has(&key) { &key } else { "form-text" })
        }
        FieldValue::Reference(kind) => words.get("form-reference", &args([("kind", kind.as_str())])),
        FieldValue::Choice(values) => {
            let values: Vec<String> = values.iter().map(|(value, _)| format!("`{value}`")).collect();
            words.get("form-choice", &args([("values", joined(&values, "table-or", words))]))
        }
        FieldValue::Number => say("form-number"),
        FieldValue::Bool => say("form-bool"),
        FieldValue::List(item) => words.get("form-list", &args([("item", form(item, words, anchor))])),
        FieldValue::Fields(_) => words.get("form-fields", &args([("anchor", anchor(value))])),
        FieldValue::Map => say("form-map"),
    }
}

/// Joins words with commas, and the last one with the word of `key`.
pub(super) fn joined(items: &[String], key: &str, words: &Words) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => words.get(key, &args([("rest", rest.join(", ")), ("last", last.clone())])),
    }
}
