//! A new file for an entity: every field with what it is for, the required ones filled in, the others as comments.

mod example;

use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::{
    field::Day,
    lang::Lang,
    model::Kind,
    schema::{self, Field, FieldValue, Subject},
    words::{Words, args},
};

/// What a new file is about.
pub struct New<'a> {
    /// The kind of entity.
    pub kind: Kind,
    /// Its id.
    pub id: &'a str,
    /// The date to fill in where one is required.
    pub day: Day,
    /// The language of the comments.
    pub lang: Lang,
    /// Returns the id of an entity of a kind to refer to, where a reference is required.
    pub reference: &'a dyn Fn(Kind) -> Option<String>,
    /// Where the kind's JSON Schema lies, from the new file.
    pub schema: Option<&'a str>,
}

/// Why no new file can be made: an entity of this kind must be there first, because the new one refers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing(pub Kind);

/// How long a line of comments is at most.
const WIDTH: usize = 100;

/// Returns the ending of the file: kinds that are mostly facts are YAML, the others have a body.
#[must_use]
pub fn extension(kind: Kind) -> &'static str {
    match kind {
        Kind::Region | Kind::Partner | Kind::Contact | Kind::Figures => "yaml",
        Kind::Page | Kind::Training | Kind::Agreement | Kind::Service | Kind::Event | Kind::Story | Kind::News => "md",
    }
}

/// Returns the words of new files in a language.
fn words(lang: Lang) -> Words {
    let text = if lang == Lang::NL {
        include_str!("../../locales/nl/new.ftl")
    } else {
        include_str!("../../locales/en/new.ftl")
    };
    Words::new(lang, [text]).expect("the words of new files are a valid Fluent file")
}

/// Says whether a text is what a new file has in a field until somebody fills it in.
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    static STARTS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let start = |lang| words(lang).get("new-text", &args([("id", "")])).trim().to_owned();
        let summary = schema::common_example("summary");
        [Lang::NL, Lang::EN].map(start).into_iter().chain(summary).collect()
    });
    STARTS.iter().any(|start| text.trim_start().starts_with(start.as_str()))
}

/// Returns the first sentence of a text that stands in every new file.
#[must_use]
pub fn placeholder_in(body: &str) -> Option<&'static str> {
    static SENTENCES: LazyLock<Vec<(String, Finder<'_>)>> = LazyLock::new(|| {
        let bodies = [Lang::NL, Lang::EN].map(|lang| words(lang).get("new-body", &args::<&str>([])));
        let sentences = bodies.iter().flat_map(|body| body.split_inclusive(". ")).map(str::trim);
        sentences.map(|sentence| (sentence.to_owned(), Finder::new(sentence).into_owned())).collect()
    });
    let found = SENTENCES.iter().find(|(_, finder)| finder.find(body.as_bytes()).is_some());
    found.map(|(sentence, _)| sentence.as_str())
}

/// Returns the text of a new file.
pub fn scaffold(new: &New<'_>) -> Result<String, Missing> {
    let words = &words(new.lang);
    let mut yaml = String::new();
    if let (Some(schema), "yaml") = (new.schema, extension(new.kind)) {
        yaml.push_str(&format!("# yaml-language-server: $schema={schema}\n"));
    }
    comment(&mut yaml, &words.get("new-head", &args([("kind", new.kind.name())])));
    for field in schema::fields(Subject::Entity(new.kind), new.lang) {
        yaml.push('\n');
        comment(&mut yaml, &describe(&field, words));
        yaml.push_str(&lines(&field, new, words)?);
    }
    if extension(new.kind) == "yaml" {
        return Ok(yaml);
    }
    let body = words.get("new-body", &args::<&str>([]));
    Ok(format!("---\n{yaml}---\n\n{body}\n"))
}

/// Returns a field's description with the values that it can have.
fn describe(field: &Field, words: &Words) -> String {
    match choices(&field.value) {
        Some(values) => {
            format!("{} {}", field.description, words.get("new-choice", &args([("values", values.join(", "))])))
        }
        None => field.description.clone(),
    }
}

fn choices(value: &FieldValue) -> Option<Vec<&str>> {
    match value {
        FieldValue::Choice(values) => Some(values.iter().map(|(value, _)| value.as_str()).collect()),
        FieldValue::List(item) => choices(item),
        _ => None,
    }
}

/// Returns the lines with a field: written out when it is required, and as a worked example in comments otherwise. A new
/// entity is a draft, so that nothing unfinished is published.
fn lines(field: &Field, new: &New<'_>, words: &Words) -> Result<String, Missing> {
    if field.key == "status" {
        return Ok("status: draft\n".to_owned());
    }
    let commented = || example::lines(field, new).iter().fold(String::new(), |all, line| format!("{all}#{line}\n"));
    if !field.required {
        return Ok(commented());
    }
    let value = required(field, new, words)?;
    let is_empty_list = value == "[]";
    Ok(format!("{}: {value}\n{}", field.key, if is_empty_list { commented() } else { String::new() }))
}

fn required(field: &Field, new: &New<'_>, words: &Words) -> Result<String, Missing> {
    Ok(match &field.value {
        FieldValue::Reference(name) => {
            let kind = Kind::named(name).expect("a schema names kinds that are there");
            (new.reference)(kind).ok_or(Missing(kind))?
        }
        FieldValue::Text(format) if format == "text" => {
            example::quoted(&words.get("new-text", &args([("id", new.id)])))
        }
        // Nothing is invented where the content must say it.
        FieldValue::List(_) => "[]".to_owned(),
        FieldValue::Text(format) if format == "date" || format == "moment" => example::single(&field.value, None, new),
        value => example::single(value, field.example.as_deref(), new),
    })
}

/// Writes a text as comment lines of at most [`WIDTH`] characters.
fn comment(out: &mut String, text: &str) {
    for paragraph in text.lines() {
        let mut line = String::from("#");
        for word in paragraph.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > WIDTH {
                out.push_str(&line);
                out.push('\n');
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        out.push_str(&line);
        out.push('\n');
    }
}
