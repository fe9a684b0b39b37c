//! The documentation against reality: tables are as the model is, examples pass the check, links and commands lead
//! somewhere. `UPDATE=1 cargo test --locked --test it docs` rewrites what is generated.
#![expect(clippy::disallowed_methods, reason = "`UPDATE=1` writes documentation, which is no part of a site")]

mod commands;
mod editors;
mod examples;
mod hosts;
mod links;
mod themes;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use walkdir::WalkDir;

/// A fenced block with the words of the paragraph before it.
struct Block {
    /// `yaml`, `sh`, …
    language: String,
    text: String,
    /// The code in the paragraph before the block, when there is nothing else in it: the path of an example.
    path: Option<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the paths of all documentation from the top of the repository.
fn documents() -> Vec<String> {
    let top = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(str::to_owned);
    let below = ["docs", "starter", "themes", "tests/data"].into_iter().flat_map(markdown_below);
    top.into_iter().chain(below).collect()
}

fn markdown_below(folder: &str) -> Vec<String> {
    let entries = WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    let files = entries.map(|entry| entry.expect("the folder can be walked").into_path());
    // The starter's content is a portal's, with links of its own kind.
    let documents = files.filter(|file| file.extension().is_some_and(|extension| extension == "md"));
    let from_top = |file: PathBuf| {
        let path = file.strip_prefix(root()).expect("a walk stays below its root");
        path.to_str().expect("a name in UTF-8").replace('\\', "/")
    };
    documents.map(from_top).filter(|path| !path.starts_with("starter/content/")).collect()
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

/// Returns the fenced blocks of a document.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut path, mut alone, mut open): (Option<String>, bool, Option<Block>) = (None, false, None);
    for event in parser(text) {
        match event {
            Event::Start(Tag::Paragraph) => (path, alone) = (None, true),
            Event::Code(code) if alone && path.is_none() => path = Some(code.into_string()),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                let path = path.take().filter(|_| alone);
                open = Some(Block { language: language.into_string(), text: String::new(), path });
            }
            Event::Text(code) if open.is_some() => open.iter_mut().for_each(|block| block.text.push_str(&code)),
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            Event::End(TagEnd::Paragraph) => {}
            _ => alone = false,
        }
    }
    blocks
}

/// Holds a document to what it should be, or writes it.
#[track_caller]
pub(crate) fn hold(path: &str, expected: &str) {
    if env::var_os("UPDATE").is_some() {
        fs::write(root().join(path), expected).expect("documentation can be written");
    } else if read(path) != expected {
        let difference = similar::TextDiff::from_lines(read(path).as_str(), expected).unified_diff().to_string();
        panic!("{path} is behind; UPDATE=1 rewrites it\n{difference}");
    }
}

/// Returns a document with `body` between `<!-- name -->` and `<!-- /name -->`.
#[track_caller]
pub(crate) fn between(text: &str, name: &str, body: &str) -> String {
    let (start, end) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&start).unwrap_or_else(|| panic!("there is no {start}"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("there is no {end}"));
    format!("{before}{start}\n\n{body}\n{end}{after}")
}

/// Returns a row of a Markdown table.
pub(crate) fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
    format!("| {} |\n", cells.join(" | "))
}

#[test]
fn a_path_stands_alone_above_its_example() {
    let text = "See `not/this.md` or:\n\n```sh\nls\n```\n\n`a/b.yaml`\n\n```yaml\nx: 1\n```\n\n```yaml\ny: 2\n```\n";
    let found: Vec<_> = blocks(text).into_iter().map(|block| (block.language, block.path, block.text)).collect();
    let block = |language: &str, path: Option<&str>, text: &str| {
        (language.to_owned(), path.map(str::to_owned), text.to_owned())
    };
    let expected =
        [block("sh", None, "ls\n"), block("yaml", Some("a/b.yaml"), "x: 1\n"), block("yaml", None, "y: 2\n")];
    assert_eq!(found, expected);
}
