//! What a document may hold: a kind's JSON Schema in the form in which documents are checked against it.
//!
//! The Rust type is the single source; its schema is compiled once. Only the keywords that our types use are known; a
//! test holds that no schema has others.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// How deep schemas are followed. A type that holds itself would otherwise never end.
const MAX_DEPTH: usize = 24;

/// A value that a document may hold.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Field {
    pub(super) shape: Shape,
    /// `true` when it may be left empty.
    pub(super) is_optional: bool,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Text(Text),
    Choice(Vec<Box<str>>),
    Int {
        min: i128,
        max: i128,
    },
    Number {
        min: f64,
        max: f64,
    },
    Bool,
    List(Box<Field>),
    Struct {
        fields: BTreeMap<Box<str>, Field>,
        required: Vec<Box<str>>,
    },
    /// Free keys.
    Map(Box<Field>),
    /// Not checked.
    Any,
}

/// A text, with what is asked of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Text {
    /// The name of the field's own check; empty for any text.
    pub(super) format: Box<str>,
    /// The kind of entity that a reference leads to.
    pub(super) target: Option<Box<str>>,
    pub(super) max_length: Option<usize>,
    pub(super) pattern: Option<Box<str>>,
    pub(super) is_translatable: bool,
}

impl Field {
    /// Compiles a JSON Schema.
    pub(super) fn compile(schema: &Value) -> Self {
        let definitions = schema.get("$defs").and_then(Value::as_object);
        compile(schema, definitions, 0)
    }

    /// Says whether a translation may hold this: it is text, or has text in it.
    pub(super) fn holds_text(&self) -> bool {
        match &self.shape {
            Shape::Text(text) => text.is_translatable,
            Shape::List(item) => item.holds_text(),
            Shape::Struct { fields, .. } => fields.values().any(Self::holds_text),
            Shape::Map(value) => value.holds_text(),
            _ => false,
        }
    }
}

fn compile(schema: &Value, definitions: Option<&Map<String, Value>>, depth: usize) -> Field {
    let any = Field { shape: Shape::Any, is_optional: true };
    let Some(node) = schema.as_object().filter(|_| depth < MAX_DEPTH) else { return any };
    if let Some(name) = node.get("$ref").and_then(Value::as_str) {
        let name = name.rsplit('/').next().unwrap_or_default();
        return definitions.and_then(|all| all.get(name)).map_or(any, |found| compile(found, definitions, depth + 1));
    }
    if let Some(options) = node.get("anyOf").and_then(Value::as_array) {
        let real = options.iter().find(|option| option.get("type").and_then(Value::as_str) != Some("null"));
        let field = real.map_or(any, |option| compile(option, definitions, depth + 1));
        return Field { is_optional: true, ..field };
    }
    if let Some(values) = choices(node) {
        return Field { shape: Shape::Choice(values), is_optional: false };
    }
    let types: Vec<&str> = match node.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => return any,
    };
    let name = types.iter().copied().find(|name| *name != "null").unwrap_or_default();
    Field { shape: shape(name, node, definitions, depth), is_optional: types.contains(&"null") }
}

fn shape(name: &str, node: &Map<String, Value>, definitions: Option<&Map<String, Value>>, depth: usize) -> Shape {
    let inside = |schema: &Value| compile(schema, definitions, depth + 1);
    match name {
        "string" => Shape::Text(text(node)),
        "boolean" => Shape::Bool,
        "integer" => Shape::Int { min: int(node, "minimum").unwrap_or(i128::from(i64::MIN)), max: largest(node) },
        "number" => {
            let bound = |key, otherwise| node.get(key).and_then(Value::as_f64).unwrap_or(otherwise);
            Shape::Number { min: bound("minimum", f64::MIN), max: bound("maximum", f64::MAX) }
        }
        "array" => node.get("items").map_or(Shape::Any, |items| Shape::List(Box::new(inside(items)))),
        "object" => match (node.get("properties").and_then(Value::as_object), node.get("additionalProperties")) {
            (None, Some(value @ Value::Object(_))) => Shape::Map(Box::new(inside(value))),
            (properties, _) => {
                let properties = properties.into_iter().flatten();
                let required = node.get("required").and_then(Value::as_array).into_iter().flatten();
                Shape::Struct {
                    fields: properties.map(|(key, schema)| (key.as_str().into(), inside(schema))).collect(),
                    required: required.filter_map(Value::as_str).map(Into::into).collect(),
                }
            }
        },
        _ => Shape::Any,
    }
}

fn text(node: &Map<String, Value>) -> Text {
    let string = |key| node.get(key).and_then(Value::as_str);
    Text {
        format: string("format").unwrap_or_default().into(),
        target: string("x-reference").map(Into::into),
        max_length: node.get("maxLength").and_then(Value::as_u64).and_then(|max| usize::try_from(max).ok()), // No text is longer.
        pattern: string("pattern").map(Into::into),
        is_translatable: node.get("x-translatable") == Some(&Value::Bool(true)),
    }
}

fn int(node: &Map<String, Value>, key: &str) -> Option<i128> {
    node.get(key).and_then(Value::as_i64).map(i128::from)
}

fn largest(node: &Map<String, Value>) -> i128 {
    int(node, "maximum").unwrap_or_else(|| match node.get("format").and_then(Value::as_str) {
        Some("uint32") => i128::from(u32::MAX),
        Some("int32") => i128::from(i32::MAX),
        _ => i128::from(i64::MAX),
    })
}

/// Returns the values of a choice, which is `oneOf` with constants, or `enum`.
fn choices(node: &Map<String, Value>) -> Option<Vec<Box<str>>> {
    if let Some(values) = node.get("enum").and_then(Value::as_array) {
        return Some(values.iter().filter_map(Value::as_str).map(Into::into).collect());
    }
    let mut all = Vec::new();
    for option in node.get("oneOf")?.as_array()? {
        match (option.get("const").and_then(Value::as_str), option.get("enum").and_then(Value::as_array)) {
            (Some(value), _) => all.push(value.into()),
            (None, Some(values)) => all.extend(values.iter().filter_map(Value::as_str).map(Into::into)),
            (None, None) => return None,
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, PortalFile};

    /// Calls `visit` for every field in `field`.
    fn walk(field: &Field, path: &str, visit: &mut impl FnMut(&str, &Field)) {
        visit(path, field);
        match &field.shape {
            Shape::List(inner) | Shape::Map(inner) => walk(inner, &format!("{path}/*"), visit),
            Shape::Struct { fields, .. } => {
                for (key, field) in fields {
                    walk(field, &format!("{path}/{key}"), visit);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn every_field_of_the_model_is_known() {
        let portal = serde_json::to_value(schemars::schema_for!(PortalFile)).expect("a schema is JSON");
        let kinds = Kind::ALL.iter().map(|kind| kind.schema().to_value());
        for schema in kinds.chain([portal]) {
            walk(&Field::compile(&schema), "", &mut |path, field| {
                assert_ne!(field.shape, Shape::Any, "{path}");
                if let Shape::Text(Text { pattern: Some(pattern), .. }) = &field.shape {
                    assert_eq!(&**pattern, super::super::value::COLOUR_PATTERN, "{path}");
                }
            });
        }
    }

    #[test]
    fn bounds_and_texts_are_taken_over() {
        let training = Field::compile(&Kind::Training.schema().to_value());
        let Shape::Struct { fields, required } = &training.shape else { panic!("a struct") };
        assert_eq!(required.iter().map(|key| &**key).collect::<Vec<_>>(), ["title", "provider"]);
        assert_eq!(fields["study_load"].shape, Shape::Int { min: 1, max: 20_000 });
        assert!(fields["starts"].holds_text() && !fields["provider"].holds_text());
        assert!(fields["cost"].is_optional);
    }
}
