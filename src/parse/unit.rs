//! A unit of parsing: the files of one entity, or of `portal.yaml`, and what they give.

use std::sync::Arc;

use super::{Body, Broken, Document, Key, outlines, recall, table, walk};
use crate::{
    decode::{self, Yaml},
    diagnostic::{Diagnostic, Place, Pointer},
    kept::Pack,
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
    "special-file",
    "file-too-large",
    "active-file",
    "double-entity",
    "translation-alone",
    "data-file-missing",
    "data-unreadable",
    "data-bad-column",
    "data-bad-number",
    "map-file-missing",
    "map-unreadable",
    "map-no-area",
    "map-nameless",
    "map-bad-coordinates",
    "raw-html",
];

/// The name of a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum UnitName {
    Portal,
    Entity(Key),
}

/// A unit: its files, and what is wrong with them.
#[derive(Debug, Default)]
pub(super) struct Unit {
    pub(super) files: Files,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The files of a unit by their languages, the original first. Each language should have one.
#[derive(Debug, Default)]
pub(super) struct Files(Vec<(Option<Lang>, FilePath)>);

/// What the files of a unit give.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) document: Option<Arc<Document>>,
    /// What is known of an entity that could not be read. A translation alone is no entity: what refers to one leads
    /// nowhere.
    pub(super) broken: Option<Arc<Broken>>,
    pub(super) portal: Option<Arc<PortalFile>>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Files {
    pub(super) fn add(&mut self, path: &FilePath, lang: Option<Lang>) {
        let file = (lang, path.clone());
        if let Err(index) = self.0.binary_search(&file) {
            self.0.insert(index, file);
        }
    }

    /// Takes a file out, and says whether it was the last one.
    pub(super) fn remove(&mut self, path: &FilePath) -> bool {
        self.0.retain(|(_, known)| known != path);
        self.0.is_empty()
    }

    /// Returns the folder in which the original lies, or the first translation.
    pub(super) fn folder(&self) -> &str {
        self.0.first().map_or("", |(_, path)| path.folder())
    }

    fn original(&self) -> Option<&FilePath> {
        self.0.first().filter(|(lang, _)| lang.is_none()).map(|(_, path)| path)
    }

    /// Returns the file of each translation.
    pub(super) fn translations(&self) -> impl Iterator<Item = (Lang, &FilePath)> {
        let firsts = self.0.chunk_by(|a, b| a.0 == b.0).filter_map(<[_]>::first);
        firsts.filter_map(|(lang, path)| Some(((*lang)?, path)))
    }

    /// Reports the files for which another one stands already.
    fn doubles(&self) -> impl Iterator<Item = Diagnostic> {
        let same = self.0.chunk_by(|a, b| a.0 == b.0).filter_map(<[_]>::split_first);
        same.flat_map(|((_, first), others)| {
            let fault = move |(_, path): &(Option<Lang>, FilePath)| {
                Diagnostic::error("double-entity", Place::file(path)).with("other", first).and(Place::file(first))
            };
            others.iter().map(fault)
        })
    }

    /// Understands the files, or takes over what an earlier build understood.
    pub(super) fn parse(&self, name: &UnitName, sources: &Sources, pack: &Pack) -> Outcome {
        let hash = self.hash(sources);
        if let (UnitName::Entity(key), Some(original)) = (name, self.original())
            && let Some(document) = recall::recall(pack, hash, key, original, self)
        {
            return Outcome { document: Some(Arc::new(document)), ..Outcome::default() };
        }
        let outcome = self.understand(name, hash, sources);
        if let (Some(document), true) = (&outcome.document, outcome.diagnostics.is_empty()) {
            recall::keep(pack, document);
        }
        outcome
    }

    /// Returns a hash of all files.
    fn hash(&self, sources: &Sources) -> Hash {
        let mut hasher = blake3::Hasher::new();
        for (_, path) in &self.0 {
            hasher.update(path.as_str().as_bytes()).update(&[0]).update(sources.texts[path].hash.as_bytes());
        }
        hasher.finalize()
    }

    fn understand(&self, name: &UnitName, hash: Hash, sources: &Sources) -> Outcome {
        let mut outcome = Outcome { diagnostics: self.doubles().collect(), ..Outcome::default() };
        let Some(original) = self.original() else {
            let alone = self.translations().map(|(_, path)| Diagnostic::error("translation-alone", Place::file(path)));
            outcome.diagnostics.extend(alone);
            return outcome;
        };
        let mut read = |path: &FilePath| {
            let (file, faults) = text_file::read(&sources.texts[path]);
            outcome.diagnostics.extend(faults);
            file.map(|file| (path.clone(), file))
        };
        let original = read(original);
        let translations: Vec<(Lang, (FilePath, TextFile<'_>))> =
            self.translations().filter_map(|(lang, path)| Some((lang, read(path)?))).collect();
        if let Some(original) = original {
            outcome.understand(name, hash, &original, &translations, sources);
        }
        if outcome.document.is_none() {
            outcome.broken.get_or_insert_default();
        }
        outcome
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

impl Outcome {
    fn understand(
        &mut self,
        name: &UnitName,
        hash: Hash,
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
                let (portal, faults) =
                    decode::decode(yaml, &translated, schema, |text| serde_yaml::from_str::<PortalFile>(text));
                self.diagnostics.extend(faults);
                self.portal = portal.map(|mut portal| {
                    let map = portal.map.iter_mut();
                    self.diagnostics.extend(map.flat_map(|map| outlines::read(map, &original.0, sources)));
                    Arc::new(portal)
                });
            }
            UnitName::Entity(key) => {
                let (facts, faults) =
                    decode::decode(yaml, &translated, decode::schema(key.kind), |text| key.kind.read(text));
                self.diagnostics.extend(faults);
                match facts {
                    Some(facts) => {
                        let key = (key.clone(), hash);
                        self.document = Some(Arc::new(self.document(key, facts, original, translations, sources)));
                    }
                    None => self.broken = Some(Arc::new(broken(yaml, key, original, translations))),
                }
            }
        }
    }

    fn document(
        &mut self,
        (key, hash): (Key, Hash),
        mut facts: Facts,
        original: &(FilePath, TextFile<'_>),
        translations: &[(Lang, (FilePath, TextFile<'_>))],
        sources: &Sources,
    ) -> Document {
        match &mut facts {
            Facts::Figures(figures) => self.diagnostics.extend(read_table(figures, &original.0, sources)),
            Facts::Region(region) => {
                let map = region.map.iter_mut();
                self.diagnostics.extend(map.flat_map(|map| outlines::read(map, &original.0, sources)));
            }
            _ => {}
        }
        let document = Document {
            key,
            hash,
            file: original.0.clone(),
            translations: translations.iter().map(|(lang, (path, _))| (*lang, path.clone())).collect(),
            references: walk::references_of(&facts),
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
