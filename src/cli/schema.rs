//! `schema`: the content model as JSON Schema, printed or set up for editors.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{
    args::{Common, SchemaArguments},
    outcome::{Done, Failure, Outcome},
    words, write,
};
use crate::{
    lang::Lang,
    model::Kind,
    portal::meant,
    schema::{Subject, document},
};

/// The folder in which the schemas lie for editors, beside the content.
pub(super) const SCHEMAS: &str = ".vscode/schemas";

/// The files with translations: they hold texts only, so nothing of a kind's schema is required in them.
const TRANSLATIONS: &str = "**/*.??.yaml";

/// Prints a schema, or all of them; or writes them where editors find them.
pub(super) fn schema(common: &Common, schema: &SchemaArguments) -> Outcome {
    if let Some(folder) = &schema.write {
        write_for_editors(folder, &common.content, common.lang())?;
        let said = words::tool(common.lang())
            .get("schema-written", &crate::words::args([("path", folder.join(SCHEMAS).display().to_string())]));
        return Ok(Done::Said(said + "\n"));
    }
    let value = match schema.kind.as_deref() {
        None => Value::Object(Subject::all().map(|s| (s.name().to_owned(), document(s, common.lang()))).collect()),
        Some(name) => document(Subject::named(name).ok_or_else(|| unknown(name))?, common.lang()),
    };
    Ok(Done::Said(pretty(&value)))
}

fn unknown(name: &str) -> Failure {
    let names: Vec<&str> = Subject::all().map(Subject::name).collect();
    Failure::UnknownKind(name.to_owned(), names.join(", "), meant::kind(name).map(Kind::name))
}

/// Writes the schemas and the settings by which Visual Studio Code applies them to the files of `content`.
pub(super) fn write_for_editors(folder: &Path, content: &Path, lang: Lang) -> Result<(), Failure> {
    let mut globs = Map::new();
    for subject in Subject::all() {
        let name = format!("{SCHEMAS}/{}.json", subject.name());
        write(&folder.join(&name), pretty(&document(subject, lang)).as_bytes())?;
        let content = content.file_name().map_or_else(|| "content".into(), |name| name.to_string_lossy());
        let files = [format!("{content}/{}", subject.files()), format!("!{content}/{TRANSLATIONS}")];
        globs.insert(format!("./{name}"), json!(files));
    }
    let settings = json!({
        "yaml.schemas": globs,
        "yaml.validate": true,
        "files.eol": "\n",
        "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2 },
    });
    write(&folder.join(".vscode/settings.json"), pretty(&settings).as_bytes())
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
