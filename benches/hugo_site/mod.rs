//! Turns a synthetic network into a Hugo site with the same texts, facts and pages: `benches/hugo/` holds its templates.
//!
//! What Hugo has no notion of is done here, once, and not counted: a translation is laid over its original, an id becomes
//! the path of a page, a table becomes points in the front matter. What Hugo does then is what streekwerk does too: read,
//! turn Markdown into HTML, look up what pages name, collect what names them, lay out, minify, write.
#![expect(clippy::disallowed_methods, reason = "the content is written here, and no site is")]

mod entity;
mod labels;
mod lists;
mod region;

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Map, Value, json};
use walkdir::WalkDir;

use self::{
    entity::{Entities, Entity},
    labels::Labels,
};

/// Hugo's settings and templates.
const SITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/hugo");
/// The theme whose assets and labels both sites have.
const THEME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default");

/// Where `make` installs Hugo.
const TOOLS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/tools/hugo");

/// Facts of a page, by name.
type Facts = Map<String, Value>;

/// A language of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lang {
    Dutch,
    English,
}

/// Writes the network in `content` as a Hugo site to the new folder `site`.
pub(crate) fn write(content: &Path, site: &Path) -> Result<(), Box<dyn Error>> {
    copy(Path::new(SITE), site)?;
    copy(&Path::new(THEME).join("assets"), &site.join("assets"))?;
    let labels = Labels::read(Path::new(THEME))?;
    labels.write(&site.join("i18n"))?;
    let entities = Entities::read(content)?;
    write_portal(&content.join("portal.yaml"), &site.join("data"))?;
    let output = Output { root: site.join("content") };
    for entity in &entities.all {
        output.entity(&entities, entity)?;
    }
    lists::write(&output, &entities, &labels)
}

/// Returns the program that `make` installed: the one that the package of Python brings, not the script that starts it.
pub(crate) fn installed() -> PathBuf {
    let programs = WalkDir::new(TOOLS).into_iter().flatten().map(walkdir::DirEntry::into_path);
    programs.into_iter().find(|path| path.ends_with("binaries/hugo")).unwrap_or_else(|| PathBuf::from("hugo"))
}

/// Returns one of Hugo's commands for the site `source`; `cache` is where it keeps what it may use again.
pub(crate) fn command(hugo: &Path, name: &str, source: &Path, cache: &Path) -> Command {
    let mut command = Command::new(hugo);
    command.args([name, "--noBuildLock", "--source"]).arg(source).arg("--cacheDir").arg(cache);
    command
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

/// Writes what holds for all pages, as data.
fn write_portal(yaml: &Path, data: &Path) -> Result<(), Box<dyn Error>> {
    let facts: Facts = serde_yaml::from_str(&fs::read_to_string(yaml)?)?;
    fs::create_dir_all(data)?;
    let names = |sector: &Value| (sector["id"].as_str().unwrap_or_default().to_owned(), sector["name"].clone());
    let sectors: Facts = facts["sectors"].as_array().into_iter().flatten().map(names).collect();
    fs::write(data.join("sectors.json"), serde_json::to_string_pretty(&sectors)?)?;
    Ok(fs::write(data.join("portal.json"), serde_json::to_string_pretty(&facts)?)?)
}

/// The folder of Hugo's content.
struct Output {
    root: PathBuf,
}

impl Output {
    /// Writes an entity in each language of its region: what is not translated is shown in Dutch.
    fn entity(&self, entities: &Entities, entity: &Entity) -> Result<(), Box<dyn Error>> {
        for lang in entities.langs(entity.region()) {
            let (facts, body) = entity.said_in(*lang);
            let mut params = entities.linked(entity.region(), facts);
            if let Some(region) = entities.region_of(entity).filter(|_| entity.kind == "region") {
                params.extend(lists::of_region(entities, region));
            }
            let title = params.remove("title").or_else(|| params.remove("name")).unwrap_or_default();
            let date = params.get("date").cloned();
            let page = Page { place: &entity.place, kind: &entity.kind, title, date, params };
            self.page(*lang, page, &entities.linked_text(entity.region(), *lang, body))?;
        }
        Ok(())
    }

    /// Writes a page with its front matter as JSON, which Hugo reads fastest.
    fn page(&self, lang: Lang, page: Page<'_>, body: &str) -> io::Result<()> {
        let mut front = Facts::new();
        front.insert("title".into(), page.title);
        front.insert("type".into(), page.kind.into());
        front.extend(page.date.map(|date| ("date".to_owned(), date)));
        if page.kind == "news-list" {
            front.insert("outputs".into(), json!(["html", "atom"]));
        }
        if page.kind == "not-found" {
            front.insert("url".into(), format!("{}.html", page.place).into());
        }
        front.insert("params".into(), page.params.into());
        let place = self.root.join(lang.code()).join(format!("{}.md", page.place));
        fs::create_dir_all(place.parent().unwrap_or(&self.root))?;
        fs::write(place, format!("{}\n\n{body}", serde_json::to_string_pretty(&front)?))
    }
}

/// A page of the Hugo site.
struct Page<'a> {
    /// Its path without the language and the ending.
    place: &'a str,
    /// The name of its template.
    kind: &'a str,
    title: Value,
    date: Option<Value>,
    params: Facts,
}

impl Lang {
    fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}
