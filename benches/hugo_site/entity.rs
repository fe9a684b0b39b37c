//! What the network holds: its entities as YAML says them, and where the ids in them lead.

use std::{collections::BTreeSet, error::Error, fs, path::Path};

use serde_json::{Value, json};
use walkdir::WalkDir;

use super::{Facts, Lang, region::Region};

/// Which facts name other entities, and in which folder these are.
const REFERENCES: [(&str, &str); 13] = [
    ("provider", "partners"),
    ("partner", "partners"),
    ("partners", "partners"),
    ("providers", "partners"),
    ("shared_by", "partners"),
    ("host", "partners"),
    ("fund", "partners"),
    ("performed_by", "partners"),
    ("accountable", "partners"),
    ("contact", "contacts"),
    ("contacts", "contacts"),
    ("agreement", "agreements"),
    ("framework", "agreements"),
];

/// Which facts name municipalities of the region.
const PLACES: [&str; 3] = ["municipalities", "municipality", "central_municipality"];

/// All entities, and the regions that they belong to.
pub(super) struct Entities {
    pub(super) all: Vec<Entity>,
    pub(super) regions: Vec<Region>,
    /// The places of all entities, to tell a region's own from one of the whole network.
    places: BTreeSet<String>,
}

/// An entity with its translation.
pub(super) struct Entity {
    /// Where its page is: `achterhoek/training/lassen-0`.
    pub(super) place: String,
    /// The name of its template.
    pub(super) kind: String,
    pub(super) facts: Facts,
    body: String,
    english: Option<(Facts, String)>,
}

impl Entities {
    /// Reads the network in `content`.
    pub(super) fn read(content: &Path) -> Result<Self, Box<dyn Error>> {
        let mut entities = Self { all: Vec::new(), regions: Vec::new(), places: BTreeSet::new() };
        for entry in WalkDir::new(content).sort_by_file_name() {
            let entry = entry?;
            let file = entry.path().strip_prefix(content)?.to_str().unwrap_or_default();
            if file.ends_with("region.yaml") {
                entities.regions.push(Region::read(entry.path())?);
            } else if let Some(place) = file.strip_suffix(".md").filter(|place| !place.ends_with(".en")) {
                let entity = Entity::read(entry.path(), place)?;
                entities.places.insert(entity.place.clone());
                entities.all.push(entity);
            }
        }
        Ok(entities)
    }

    /// Returns the languages of a region, or those of the network as a whole.
    pub(super) fn langs(&self, region: Option<&str>) -> &'static [Lang] {
        let region = self.regions.iter().find(|known| Some(known.slug.as_str()) == region);
        if region.is_some_and(Region::is_bilingual) { &[Lang::Dutch, Lang::English] } else { &[Lang::Dutch] }
    }

    /// Returns the region of an entity.
    pub(super) fn region_of(&self, entity: &Entity) -> Option<&Region> {
        self.regions.iter().find(|region| Some(region.slug.as_str()) == entity.region())
    }

    /// Returns facts with the paths of pages instead of ids.
    pub(super) fn linked(&self, region: Option<&str>, facts: Facts) -> Facts {
        facts.into_iter().map(|(name, value)| self.linked_fact(region, name, value)).collect()
    }

    fn linked_fact(&self, region: Option<&str>, name: String, value: Value) -> (String, Value) {
        let folder = REFERENCES.iter().find(|(reference, _)| *reference == name).map(|(_, folder)| *folder);
        let value = match (folder, name.as_str()) {
            (Some(folder), _) => each(value, &|id| self.path(region, folder, id)),
            (None, "related") => each(value, &|target| self.target(region, target)),
            (None, "neighbours") => each(value, &|slug| format!("/{slug}")),
            (None, name) if PLACES.contains(&name) => {
                each(value, &|place| format!("/{}/municipalities/{}", region.unwrap_or_default(), slug::slugify(place)))
            }
            // Hugo reads moments in the form of RFC 3339.
            (None, "start" | "end") => each(value, &|moment| match moment.split_once(' ') {
                Some((day, time)) => format!("{day}T{time}:00"),
                None => moment.to_owned(),
            }),
            _ => value,
        };
        let value = match value {
            Value::Object(facts) => Value::Object(self.linked(region, facts)),
            Value::Array(items) if items.iter().any(Value::is_object) => items
                .into_iter()
                .map(|item| match item {
                    Value::Object(facts) => Value::Object(self.linked(region, facts)),
                    other => other,
                })
                .collect(),
            other => other,
        };
        // The name of the template.
        (if name == "type" { "sort".to_owned() } else { name }, value)
    }

    /// Returns the path of an entity: the region's own one, or that of the whole network.
    fn path(&self, region: Option<&str>, folder: &str, id: &str) -> String {
        let own = format!("{}/{folder}/{id}", region.unwrap_or_default());
        if self.places.contains(&own) { format!("/{own}") } else { format!("/{folder}/{id}") }
    }

    /// Returns the path of what `training:lassen-0` names.
    fn target(&self, region: Option<&str>, target: &str) -> String {
        let (kind, id) = target.split_once(':').unwrap_or(("", target));
        let folder = if kind == "training" { kind.to_owned() } else { format!("{kind}s") };
        self.path(region, &folder, id)
    }

    /// Returns a body with addresses instead of ids.
    pub(super) fn linked_text(&self, region: Option<&str>, lang: Lang, body: &str) -> String {
        let mut parts = body.split("](");
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (target, rest) = part.split_once(')').unwrap_or((part, ""));
            let prefix = if lang == Lang::English { "/en" } else { "" };
            text += &format!("]({prefix}{}/){rest}", self.target(region, target));
        }
        text
    }
}

/// Changes a text, or each of a list of texts.
fn each(value: Value, change: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => change(&text).into(),
        Value::Array(items) => items.into_iter().map(|item| each(item, change)).collect(),
        other => other,
    }
}

impl Entity {
    fn read(file: &Path, place: &str) -> Result<Self, Box<dyn Error>> {
        let place = place.trim_start_matches("regions/").trim_start_matches("shared/").replace("pages/", "");
        let folder = place.rsplit('/').nth(1).unwrap_or_default();
        let is_home = place == "index" || place.ends_with("/index");
        let kind = match folder {
            "training" | "news" | "figures" => folder,
            "stories" => "story",
            _ if is_home => {
                if place == "index" {
                    "hub"
                } else {
                    "region"
                }
            }
            "partners" | "contacts" | "agreements" | "services" | "events" => folder.trim_end_matches('s'),
            _ => "free",
        };
        let (mut facts, body) = front_matter(&fs::read_to_string(file)?)?;
        if let Some(table) = facts.remove("data").as_ref().and_then(Value::as_str) {
            facts.insert("points".into(), points(&file.with_file_name(table))?);
        }
        let translated = file.with_extension("en.md");
        let english = if translated.exists() { Some(front_matter(&fs::read_to_string(translated)?)?) } else { None };
        let kind = kind.to_owned();
        let place = place.strip_suffix("index").map_or_else(|| place.clone(), |folder| format!("{folder}_index"));
        Ok(Self { place, kind, facts, body, english })
    }

    /// Returns the slug of its region; nothing when it belongs to the whole network.
    pub(super) fn region(&self) -> Option<&str> {
        let mut parts = self.place.split('/');
        let first = parts.next().filter(|_| parts.next().is_some())?;
        let is_shared =
            ["partners", "contacts", "agreements", "services", "events", "training", "news"].contains(&first);
        (!is_shared).then_some(first)
    }

    /// Returns what it says in a language: a translation lies over its original.
    pub(super) fn said_in(&self, lang: Lang) -> (Facts, &str) {
        match &self.english {
            Some((texts, body)) if lang == Lang::English => {
                let mut facts = self.facts.clone();
                lay_over(&mut facts, texts);
                (facts, body)
            }
            _ => (self.facts.clone(), &self.body),
        }
    }
}

fn lay_over(facts: &mut Facts, texts: &Facts) {
    for (name, text) in texts {
        match (facts.get_mut(name), text) {
            (Some(Value::Object(below)), Value::Object(above)) => lay_over(below, above),
            _ => {
                facts.insert(name.clone(), text.clone());
            }
        }
    }
}

fn front_matter(text: &str) -> Result<(Facts, String), Box<dyn Error>> {
    let text = text.strip_prefix("---\n").unwrap_or(text);
    let (facts, body) = text.split_once("\n---\n").ok_or("a file has no front matter")?;
    Ok((serde_yaml::from_str(facts)?, body.trim_start().to_owned()))
}

/// Reads the table beside a figure.
fn points(table: &Path) -> Result<Value, Box<dyn Error>> {
    let mut rows = csv::Reader::from_path(table)?;
    let point = |row: csv::StringRecord| json!({ "period": row[0], "series": row[1], "value": row[2].parse::<i64>().unwrap_or_default() });
    Ok(rows.records().map(|row| row.map(point)).collect::<Result<_, _>>()?)
}
