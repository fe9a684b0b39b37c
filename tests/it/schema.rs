//! The content model as JSON Schema: each schema is one, and editors find it for the files that it is for.

use serde_json::Value;
use streekwerk::{
    lang::Lang,
    schema::{Subject, document},
};

use crate::site;

/// The keywords of JSON Schema (draft 2020-12) that our schemas may use, by the form of their values.
const TEXTS: [&str; 6] = ["$schema", "$ref", "title", "description", "format", "pattern"];
const NUMBERS: [&str; 6] = ["minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems"];
const SCHEMAS: [&str; 2] = ["items", "additionalProperties"];
const LISTS: [&str; 3] = ["oneOf", "anyOf", "allOf"];
const MAPS: [&str; 2] = ["properties", "$defs"];
const TYPES: [&str; 7] = ["null", "boolean", "object", "array", "number", "integer", "string"];

/// Adds what is wrong with a schema below `place`.
fn faults(root: &Value, schema: &Value, place: &str, found: &mut Vec<String>) {
    let Value::Object(keywords) = schema else {
        // `true` and `false` are schemas too.
        if !schema.is_boolean() {
            found.push(format!("{place} is no schema"));
        }
        return;
    };
    for (keyword, value) in keywords {
        let keyword = keyword.as_str();
        let place = format!("{place}/{keyword}");
        let is_right = match keyword {
            "$ref" => value.as_str().is_some_and(|name| root.pointer(name.trim_start_matches('#')).is_some()),
            "type" => types(value).is_some_and(|types| types.iter().all(|name| TYPES.contains(name))),
            "required" => value.as_array().is_some_and(|names| {
                names.iter().all(|name| name.as_str().is_some_and(|name| schema["properties"].get(name).is_some()))
            }),
            "enum" => value.as_array().is_some_and(|values| !values.is_empty()),
            "const" | "default" => true,
            _ if TEXTS.contains(&keyword) => value.is_string(),
            _ if NUMBERS.contains(&keyword) => value.is_number(),
            _ if keyword.starts_with("x-") => true,
            _ if SCHEMAS.contains(&keyword) => {
                faults(root, value, &place, found);
                true
            }
            _ if LISTS.contains(&keyword) => value.as_array().is_some_and(|list| {
                list.iter().enumerate().for_each(|(at, one)| faults(root, one, &format!("{place}/{at}"), found));
                !list.is_empty()
            }),
            _ if MAPS.contains(&keyword) => value.as_object().is_some_and(|map| {
                map.iter().for_each(|(name, one)| faults(root, one, &format!("{place}/{name}"), found));
                true
            }),
            _ => false,
        };
        if !is_right {
            found.push(format!("{place}: {value}"));
        }
    }
}

fn types(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(name) => Some(vec![name]),
        Value::Array(names) => names.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

#[test]
fn each_schema_is_one_and_every_field_is_described() {
    for lang in [Lang::NL, Lang::EN] {
        for subject in Subject::all() {
            let schema = document(subject, lang);
            let mut found = Vec::new();
            faults(&schema, &schema, "", &mut found);
            assert!(found.is_empty(), "{}: {found:#?}", subject.name());
            assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{}", subject.name());
            assert_eq!(schema["additionalProperties"], Value::Bool(false), "{}", subject.name());
            let properties = schema["properties"].as_object().expect("a schema has properties");
            for (name, property) in properties {
                let words = property["description"].as_str().unwrap_or_default();
                assert!(!words.is_empty(), "{}: `{name}` is described in {lang}", subject.name());
            }
        }
    }
}

#[test]
fn what_is_no_schema_is_seen() {
    for (text, fault) in [
        (r#"{"type": "text"}"#, "/type: "),
        (r##"{"properties": {"a": {"$ref": "#/$defs/a"}}}"##, "/properties/a/$ref: "),
        (r#"{"required": ["a"], "properties": {}}"#, "/required: "),
        (r#"{"items": 1}"#, "/items is no schema"),
        (r#"{"propertie": {}}"#, "/propertie: "),
    ] {
        let schema: Value = serde_json::from_str(text).expect("JSON");
        let mut found = Vec::new();
        faults(&schema, &schema, "", &mut found);
        assert!(found.iter().any(|found| found.starts_with(fault)), "{text}: {found:?}");
    }
}

/// Says whether a glob of `**`, `*`, `?` and words matches a path.
fn matches(glob: &str, path: &str) -> bool {
    fn parts(glob: &[&str], path: &[&str]) -> bool {
        match (glob, path) {
            ([], []) => true,
            (["**", rest @ ..], _) => parts(rest, path) || (!path.is_empty() && parts(glob, &path[1..])),
            ([one, rest @ ..], [name, below @ ..]) => word(one, name) && parts(rest, below),
            _ => false,
        }
    }
    fn word(glob: &str, name: &str) -> bool {
        match glob.split_once('*') {
            Some((start, end)) => {
                let rest = name.strip_prefix(start).and_then(|rest| rest.get(rest.len().checked_sub(end.len())?..));
                rest.is_some_and(|rest| same(end, rest))
            }
            None => same(glob, name),
        }
    }
    /// `?` stands for any character.
    fn same(glob: &str, name: &str) -> bool {
        glob.len() == name.len() && glob.bytes().zip(name.bytes()).all(|(one, two)| one == b'?' || one == two)
    }
    parts(&glob.split('/').collect::<Vec<_>>(), &path.split('/').collect::<Vec<_>>())
}

#[test]
fn editors_find_the_schema_of_every_file() {
    let place = tempfile::tempdir().expect("a folder");
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_streekwerk"));
    command.current_dir(place.path()).args(["schema", "--write", ".", "--lang", "nl"]).assert().success();
    let written = site::files_below(place.path());
    let read = |name: &str| -> Value { serde_json::from_slice(&written[name]).expect("what is written is JSON") };
    let settings = read(".vscode/settings.json");
    let schemas = settings["yaml.schemas"].as_object().expect("the settings name schemas");
    for subject in Subject::all() {
        assert_eq!(read(&format!(".vscode/schemas/{}.json", subject.name())), document(subject, Lang::NL));
    }
    assert_eq!(schemas.len(), Subject::all().count());
    for content in [site::NETWORK, site::EXAMPLE] {
        let files = site::read(content).texts.keys().map(ToString::to_string).collect::<Vec<_>>();
        for file in files.iter().filter(|file| file.ends_with(".yaml")) {
            let path = format!("content/{file}");
            let fits = |globs: &Value| {
                let (these, not_those) = (globs[0].as_str()?, globs[1].as_str()?.strip_prefix('!')?);
                Some(matches(these, &path) && !matches(not_those, &path))
            };
            let fitting =
                schemas.iter().filter(|(_, globs)| fits(globs).expect("a pattern, and one with an exclamation mark"));
            let found: Vec<&String> = fitting.map(|(name, _)| name).collect();
            // A translation has none: it holds texts only, so nothing is required in it.
            let is_translation = file.matches('.').count() == 2;
            assert_eq!(found.len(), usize::from(!is_translation), "{path}: {found:?}");
            assert!(found.iter().all(|name| written.contains_key(name.trim_start_matches("./"))), "{found:?} is there");
        }
    }
}

#[test]
fn a_schema_is_printed_alone_or_with_all_others() {
    let run = |arguments: &[&str]| -> Value {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_streekwerk"));
        let output = command.args(arguments).args(["--lang", "en"]).assert().success().get_output().stdout.clone();
        serde_json::from_slice(&output).expect("what is printed is JSON")
    };
    let all = run(&["schema"]);
    for subject in Subject::all() {
        assert_eq!(run(&["schema", subject.name()]), document(subject, Lang::EN));
        assert_eq!(all[subject.name()], document(subject, Lang::EN));
    }
}
