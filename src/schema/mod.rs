//! The content model as JSON Schema, with its descriptions in a person's language: for editors that complete and check
//! while somebody types, for the tables in the documentation, and for new files.
//!
//! The English descriptions are the doc comments of the model; those in other languages stand in
//! `locales/<lang>/fields.ftl` under the name of the type and the field: `training-provider`. Examples stand there too.

mod form;
mod table;

use fluent_bundle::FluentArgs;
use serde_json::{Map, Value, json};

pub use self::{
    form::form_words,
    table::{TableFault, table, with_tables},
};

use crate::{
    lang::Lang,
    model::{Kind, PortalFile},
    words::Words,
};

/// What has a schema: a kind of entity, or `portal.yaml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// `portal.yaml`.
    Portal,
    /// An entity's file.
    Entity(Kind),
}

/// The Dutch descriptions.
pub const DUTCH: &str = include_str!("../../locales/nl/fields.ftl");

/// The fields that all kinds have, in the order in which they are declared.
const COMMON: [&str; 10] = [
    "summary",
    "status",
    "publish_from",
    "publish_until",
    "owner",
    "reviewed_on",
    "review_every",
    "aliases",
    "regions",
    "example",
];

impl Subject {
    /// Returns all that has a schema.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Portal).chain(Kind::ALL.iter().copied().map(Self::Entity))
    }

    /// Returns the name: `portal`, or that of the kind.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Entity(kind) => kind.name(),
        }
    }

    /// Returns what has this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|subject| subject.name() == name)
    }

    /// Returns the files that the schema is for, as a glob from the folder of the content.
    #[must_use]
    pub fn files(self) -> String {
        match self {
            Self::Portal => "portal.yaml".to_owned(),
            Self::Entity(Kind::Region) => "regions/*/region.yaml".to_owned(),
            Self::Entity(kind) => format!("**/{}/*.yaml", kind.folder()),
        }
    }

    fn schema(self) -> Value {
        match self {
            Self::Portal => schemars::schema_for!(PortalFile).to_value(),
            Self::Entity(kind) => kind.schema().to_value(),
        }
    }
}

/// A field as documentation and new files tell of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key.
    pub key: String,
    /// What it is for.
    pub description: String,
    /// Whether it must be there.
    pub required: bool,
    /// The choice that counts when it is not there, if it is a choice.
    pub default: Option<String>,
    /// What a new file shows as an example: each line is one value. The content's first language is Dutch, and so are
    /// these, whatever the language of the descriptions is.
    pub example: Option<String>,
    /// What is written there.
    pub value: FieldValue,
}

/// What is written in a field.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue {
    /// A text with this format; `text` for words.
    Text(String),
    /// The id of an entity of this kind.
    Reference(String),
    /// One of these values, each with what it means.
    Choice(Vec<(String, String)>),
    /// A number.
    Number,
    /// `true` or `false`.
    Bool,
    /// A list.
    List(Box<FieldValue>),
    /// A map with these fields.
    Fields(Vec<Field>),
    /// A map with free keys.
    Map,
}

/// Returns the JSON Schema of a subject with its descriptions in `lang`.
#[must_use]
pub fn document(subject: Subject, lang: Lang) -> Value {
    let mut schema = subject.schema();
    let words = descriptions(lang);
    translate(&mut schema, subject.name(), words.as_ref());
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions.iter_mut() {
            translate(definition, name, words.as_ref());
        }
    }
    schema
}

/// Returns the fields of a subject in the order in which they are declared, with descriptions in `lang`.
#[must_use]
pub fn fields(subject: Subject, lang: Lang) -> Vec<Field> {
    let schema = document(subject, lang);
    let definitions = schema.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
    Reader { definitions: &definitions, examples: &dutch() }.fields(&schema, subject.name())
}

/// Returns the descriptions in a language; English ones stand in the model itself.
fn descriptions(lang: Lang) -> Option<Words> {
    (lang == Lang::NL).then(dutch)
}

fn dutch() -> Words {
    Words::new(Lang::NL, [DUTCH]).expect("the descriptions are a valid Fluent file")
}

/// Returns what a new file of any kind shows as an example of a field that all kinds have.
#[must_use]
pub fn common_example(field: &str) -> Option<String> {
    dutch().attribute(&format!("common-{field}"), "example", &FluentArgs::new())
}

/// Returns the key under which a field's description stands: common fields have theirs once.
fn key(owner: &str, field: &str) -> String {
    let is_common = COMMON.contains(&field) && Kind::named(owner).is_some();
    let owner = if is_common { "common" } else { owner };
    format!("{}-{}", owner.to_lowercase(), field.replace('_', "-"))
}

fn translate(schema: &mut Value, owner: &str, words: Option<&Words>) {
    let Some(words) = words else { return };
    let translated = |key: &str| words.has(key).then(|| Value::from(words.get(key, &FluentArgs::new())));
    if let Some(text) = translated(&owner.to_lowercase()) {
        schema["description"] = text;
    }
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (field, property) in properties.iter_mut() {
            if let Some(text) = translated(&key(owner, field)) {
                property["description"] = text;
            }
        }
    }
    if let Some(Value::Array(variants)) = schema.get_mut("oneOf") {
        for variant in variants {
            let name = variant.get("const").and_then(Value::as_str).map(|name| key(owner, name));
            if let Some(text) = name.and_then(|name| translated(&name)) {
                variant["description"] = text;
            }
        }
    }
}

/// Returns the keys that the descriptions of all subjects ask for, sorted.
#[must_use]
pub fn description_keys() -> Vec<String> {
    let mut keys: Vec<String> = Subject::all().flat_map(|subject| keys_of(&subject.schema(), subject.name())).collect();
    keys.sort();
    keys.dedup();
    keys
}

fn keys_of(schema: &Value, owner: &str) -> Vec<String> {
    let object = |name: &str| schema.get(name).and_then(Value::as_object).into_iter().flatten();
    let variants = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let mut keys = vec![owner.to_lowercase()];
    keys.extend(object("properties").map(|(field, _)| key(owner, field)));
    keys.extend(
        variants.filter_map(|variant| variant.get("const").and_then(Value::as_str)).map(|name| key(owner, name)),
    );
    keys.extend(object("$defs").flat_map(|(name, definition)| keys_of(definition, name)));
    keys
}

/// Reads fields from a schema.
struct Reader<'a> {
    definitions: &'a Map<String, Value>,
    examples: &'a Words,
}

impl Reader<'_> {
    /// Returns the fields of the type that `schema` describes; `owner` is the type's name.
    fn fields(&self, schema: &Value, owner: &str) -> Vec<Field> {
        let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let properties = schema.get("properties").and_then(Value::as_object);
        let field = |(name, property): (&String, &Value)| {
            let text = |part: &str| property.get(part).and_then(Value::as_str).map(str::to_owned);
            Field {
                key: name.clone(),
                description: text("description").unwrap_or_default(),
                required: required.contains(&json!(name)),
                default: text("default"),
                example: self.examples.attribute(&key(owner, name), "example", &FluentArgs::new()),
                value: self.value(property),
            }
        };
        properties.into_iter().flatten().map(field).collect()
    }

    fn value(&self, schema: &Value) -> FieldValue {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/")) {
            return self.definitions.get(name).map_or(FieldValue::Map, |definition| self.defined(definition, name));
        }
        if let Some(Value::Array(any)) = schema.get("anyOf") {
            // An optional struct: itself, or nothing.
            return any.first().map_or(FieldValue::Map, |first| self.value(first));
        }
        if let Some(kind) = schema.get("x-reference").and_then(Value::as_str) {
            return FieldValue::Reference(kind.to_owned());
        }
        match type_of(schema) {
            "array" => {
                FieldValue::List(Box::new(schema.get("items").map_or(FieldValue::Map, |items| self.value(items))))
            }
            "object" => FieldValue::Map,
            "integer" | "number" => FieldValue::Number,
            "boolean" => FieldValue::Bool,
            _ => FieldValue::Text(schema.get("format").and_then(Value::as_str).unwrap_or("text").to_owned()),
        }
    }

    /// Returns what is written for a type with a name of its own: a choice, or a map with fields.
    fn defined(&self, definition: &Value, name: &str) -> FieldValue {
        let Some(Value::Array(variants)) = definition.get("oneOf") else {
            return FieldValue::Fields(self.fields(definition, name));
        };
        let part =
            |variant: &Value, name: &str| variant.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        FieldValue::Choice(variants.iter().map(|v| (part(v, "const"), part(v, "description"))).collect())
    }
}

/// Returns the type of a value; of an optional one, which may also be null, the other type.
fn type_of(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(name)) => name,
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or_default()
        }
        _ => "",
    }
}
