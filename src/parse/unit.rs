//! A unit of parsing: the files of one entity, or of `portal.yaml`, and what they give.

use std::{collections::BTreeMap, sync::Arc};

use super::{Body, Broken, Document, Key, table, walk};
use crate::{
    decode::{self, Yaml},
    diagnostic::{Diagnostic, Place, Pointer},
    lang::Lang,
    markdown::Markdown,
    model::{Facts, Figures, Kind, PortalFile},
    source::{FilePath, Hash, Source, Sources},
    text_file::{self, TextFile},
};

/// The codes of the faults that parsing reports, besides those of [`text_file`] and [`decode`].
pub const CODES: &[&str] = &[
    "portal-missing",
    "region-file-missing",
    "unknown-place",
    "wrong-extension",
    "bad-file-name",
    "bad-language-in-name",
    "symbolic-link",
    "unreadable-name",
    "double-entity",
    "translation-alone",
    "data-file-missing",
    "data-unreadable",
    "data-bad-column",
    "data-bad-number",
    "raw-html",
];

/// The name of a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum UnitName {
    Portal,
    Entity(Key),
}

/// The files of a unit.
#[derive(Debug, Default)]
pub(super) struct Files {
    original: Option<FilePath>,
    translations: BTreeMap<Lang, FilePath>,
}

/// What the files of a unit give.
#[derive(Debug)]
pub(super) struct Unit {
    pub(super) hash: Hash,
    pub(super) document: Option<Arc<Document>>,
    /// Whether there is more than translations.
    pub(super) has_original: bool,
    /// What is known of an entity without a document.
    pub(super) broken: Arc<Broken>,
    pub(super) portal: Option<Arc<PortalFile>>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Files {
    /// Adds a file; a second one for the same language is a fault.
    pub(super) fn add(&mut self, path: &FilePath, lang: Option<Lang>) -> Option<Diagnostic> {
        let first = match lang {
            None => self.original.get_or_insert_with(|| path.clone()),
            Some(lang) => self.translations.entry(lang).or_insert_with(|| path.clone()),
        };
        (first != path).then(|| {
            Diagnostic::error("double-entity", Place::file(path)).with("other", &*first).and(Place::file(first))
        })
    }

    /// Returns a hash over all that the unit is made of: its files, and for figures the tables beside them.
    pub(super) fn hash(&self, sources: &Sources) -> Hash {
        let mut hasher = blake3::Hasher::new();
        for path in self.original.iter().chain(self.translations.values()) {
            hasher.update(path.as_str().as_bytes()).update(&[0]).update(sources.texts[path].hash.as_bytes());
        }
        for source in self.original.iter().flat_map(|path| tables_beside(sources, path)) {
            hasher.update(source.path.as_str().as_bytes()).update(&[0]).update(source.hash.as_bytes());
        }
        hasher.finalize()
    }
}

/// Returns the CSV files in the folder of `path`, when that is a folder of figures. Other folders are not looked
/// through: that would cost, for each of their files, a look at all of them.
fn tables_beside<'s>(sources: &'s Sources, path: &FilePath) -> impl Iterator<Item = &'s Source> {
    let folder = path.folder().to_owned();
    let holds_tables = folder.rsplit('/').next() == Some(Kind::Figures.folder());
    let below = holds_tables.then(|| {
        let start = format!("{folder}/");
        sources.texts.range(FilePath::new(&start)..).take_while(move |(path, _)| path.as_str().starts_with(&start))
    });
    let tables = below.into_iter().flatten().map(|(_, source)| source);
    tables.filter(move |source| source.path.extension() == "csv" && source.path.folder() == folder)
}

impl Unit {
    pub(super) fn parse(name: &UnitName, files: &Files, hash: Hash, sources: &Sources) -> Self {
        let mut unit = Self {
            hash,
            document: None,
            has_original: files.original.is_some(),
            broken: Arc::default(),
            portal: None,
            diagnostics: Vec::new(),
        };
        let Some(original) = &files.original else {
            let alone =
                files.translations.values().map(|path| Diagnostic::error("translation-alone", Place::file(path)));
            unit.diagnostics.extend(alone);
            return unit;
        };
        let mut read = |path: &FilePath| {
            let (file, faults) = text_file::read(&sources.texts[path]);
            unit.diagnostics.extend(faults);
            file.map(|file| (path.clone(), file))
        };
        let original = read(original);
        let translations: Vec<(Lang, (FilePath, TextFile<'_>))> =
            files.translations.iter().filter_map(|(lang, path)| Some((*lang, read(path)?))).collect();
        if let Some(original) = original {
            unit.understand(name, &original, &translations, sources);
        }
        unit
    }

    fn understand(
        &mut self,
        name: &UnitName,
        original: &(FilePath, TextFile<'_>),
        translations: &[(Lang, (FilePath, TextFile<'_>))],
        sources: &Sources,
    ) {
        let yaml = yaml(original);
        let translated: Vec<(Lang, Yaml<'_>)> =
            translations.iter().map(|(lang, file)| (*lang, self::yaml(file))).collect();
        match name {
            UnitName::Portal => {
                let schema = decode::portal_schema();
                let (portal, faults) = decode::decode(yaml, &translated, schema, |text| serde_yaml::from_str(text));
                self.diagnostics.extend(faults);
                self.portal = portal.map(Arc::new);
            }
            UnitName::Entity(key) => {
                let (facts, faults) =
                    decode::decode(yaml, &translated, decode::schema(key.kind), |text| key.kind.read(text));
                self.diagnostics.extend(faults);
                match facts {
                    Some(facts) => {
                        self.document = Some(Arc::new(self.document(key, facts, original, translations, sources)));
                    }
                    None => self.broken = Arc::new(broken(yaml, key, original, translations)),
                }
            }
        }
    }

    fn document(
        &mut self,
        key: &Key,
        mut facts: Facts,
        original: &(FilePath, TextFile<'_>),
        translations: &[(Lang, (FilePath, TextFile<'_>))],
        sources: &Sources,
    ) -> Document {
        if let Facts::Figures(figures) = &mut facts {
            self.diagnostics.extend(read_table(figures, &original.0, sources));
        }
        let document = Document {
            key: key.clone(),
            file: original.0.clone(),
            translations: translations.iter().map(|(lang, (path, _))| (*lang, path.clone())).collect(),
            references: walk::references(&facts),
            facts,
            body: body(&original.1),
            translated_bodies: translations.iter().map(|(lang, (_, file))| (*lang, body(file))).collect(),
        };
        for passage in document.passages() {
            let raw = passage.markdown.raw_html.iter();
            self.diagnostics.extend(raw.map(|range| Diagnostic::warning("raw-html", passage.place(range))));
        }
        document
    }
}

fn broken(
    yaml: Yaml<'_>,
    key: &Key,
    original: &(FilePath, TextFile<'_>),
    translations: &[(Lang, (FilePath, TextFile<'_>))],
) -> Broken {
    let files = std::iter::once(original).chain(translations.iter().map(|(_, file)| file));
    Broken {
        file: Some(original.0.clone()),
        references: decode::references(yaml, decode::schema(key.kind)),
        bodies: files.map(|(path, file)| (path.clone(), body(file))).collect(),
    }
}

fn yaml<'a>((path, file): &'a (FilePath, TextFile<'a>)) -> Yaml<'a> {
    Yaml { file: path, text: file.yaml, offset: file.yaml_offset }
}

fn body(file: &TextFile<'_>) -> Body {
    file.body.map_or_else(Body::default, |(text, offset)| Body { markdown: Markdown::compile(text), offset })
}

/// Adds the points of the CSV file that `data` names.
fn read_table(figures: &mut Figures, file: &FilePath, sources: &Sources) -> Vec<Diagnostic> {
    let Some(name) = figures.data.clone() else { return Vec::new() };
    let path = FilePath::new(&format!("{}/{name}", file.folder()));
    let Some(source) = sources.texts.get(&path).filter(|path| path.path.extension() == "csv") else {
        let tables = tables_beside(sources, file).map(|source| source.path.name());
        let place = Place::value(file, Pointer::root().key("data"));
        return vec![Diagnostic::error("data-file-missing", place).with("file", &name).suggesting(&name, tables)];
    };
    let (points, faults) = table::read(source);
    figures.points.extend(points);
    faults
}
