//! One file, or a part of one: front matter, YAML, Markdown.

use std::sync::LazyLock;

use streekwerk::{
    decode::{self, Yaml},
    diagnostic::{Diagnostic, Severity},
    lang::Lang,
    markdown::{Address, LinkTarget, Loading, Markdown},
    model::{Facts, Kind},
    report::{self, Format, Places},
    source::{FilePath, Sources},
    text_file,
    words::Words,
};

use super::safe;

/// Stands between a document and its translation.
const TRANSLATION: &str = "== en ==\n";

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [report::words(Lang::NL), report::words(Lang::EN)]);

/// Bytes as a Markdown file.
pub(super) fn front_matter(bytes: &[u8]) {
    let (_, _) = read("a.md", bytes, Kind::Page);
    let sources = Sources::from_memory([("a.md", bytes)]);
    let Some(file) = sources.texts.values().next().and_then(text_file::parts) else { return };
    let (body, at) = file.body.expect("a Markdown file has a body");
    assert_eq!(bytes[file.yaml_offset..][..file.yaml.len()], *file.yaml.as_bytes());
    assert_eq!(bytes[at..], *body.as_bytes());
}

/// The name of a kind on the first line, then YAML, then perhaps the YAML of a translation.
pub(super) fn yaml(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (kind, text) = text.split_once('\n').unwrap_or_default();
    let kind = Kind::named(kind).unwrap_or(Kind::Training);
    let (original, translation) = text.split_once(TRANSLATION).unwrap_or((text, ""));
    drop(read("a.yaml", original.as_bytes(), kind));
    if !translation.is_empty() {
        read_translated(original, translation, kind);
    }
}

/// Markdown, with addresses that are what its links say.
pub(super) fn markdown(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let markdown = Markdown::compile(&text);
    let links = markdown.links.iter().map(|link| &link.range);
    let headings = markdown.headings.iter().map(|heading| &heading.range);
    let slips = markdown.slips.iter().map(|(_, range)| range);
    for range in links.chain(headings).chain(slips).chain(&markdown.raw_html) {
        assert!(text.get(range.clone()).is_some(), "{range:?} is no part of the text");
    }
    let html = markdown.html(Loading::Lazy, |_, link| match &link.target {
        LinkTarget::Forbidden(_) => None,
        target => Some(Address::Link(format!("/{target:?}"))),
    });
    assert_eq!(safe::dangers(&html), Vec::<String>::new(), "{html}");
    assert!(!html.contains('\0'), "{html}");
}

/// Reads a file as far as it goes, in front matter when it is Markdown, and shows what is wrong in every format.
pub(crate) fn read(path: &str, bytes: &[u8], kind: Kind) -> (Option<Facts>, Vec<Diagnostic>) {
    let sources = Sources::from_memory([(path, bytes)]);
    let source = sources.texts.values().next().expect("there is one file");
    let (file, mut faults) = text_file::read(source);
    assert!(file.is_some() || has_error(&faults));
    let facts = file.and_then(|file| {
        let yaml = Yaml { file: &source.path, text: file.yaml, offset: file.yaml_offset };
        let (facts, found) = decode::decode(yaml, &[], decode::schema(kind), |text| kind.read(text));
        assert!(facts.is_some() || has_error(&found));
        if facts.is_none() {
            drop(decode::references(yaml, decode::schema(kind)));
        }
        faults.extend(found);
        facts
    });
    show(&faults, &sources);
    (facts, faults)
}

fn read_translated(original: &str, translation: &str, kind: Kind) {
    let sources = Sources::from_memory([("a.yaml", original), ("a.en.yaml", translation)]);
    if sources.texts.values().any(|source| text_file::read(source).0.is_none()) {
        return;
    }
    let (file, english) = (FilePath::new("a.yaml"), FilePath::new("a.en.yaml"));
    let original = Yaml { file: &file, text: original, offset: 0 };
    let translations = [(Lang::EN, Yaml { file: &english, text: translation, offset: 0 })];
    let (facts, faults) = decode::decode(original, &translations, decode::schema(kind), |text| kind.read(text));
    assert!(facts.is_some() || has_error(&faults));
    show(&faults, &sources);
}

/// Holds that each fault of a text has a place in it, and words in both languages.
pub(super) fn show(faults: &[Diagnostic], sources: &Sources) {
    let mut places = Places::new(sources);
    for fault in faults {
        let Some(located) = places.locate(&fault.place) else { continue };
        let source = &sources.texts[&fault.place.file];
        assert!(located.span.end <= source.bytes.len(), "{fault:?}");
        assert!((located.line, located.column) <= (located.end_line, located.end_column), "{fault:?}");
    }
    for format in [Format::Human, Format::Json, Format::Github, Format::Sarif] {
        for words in &*WORDS {
            let text = report::report(faults, sources, words, format, false);
            assert!(!text.contains('⟨'), "{text}");
        }
    }
}

fn has_error(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| fault.severity == Severity::Error)
}
