//! Our safe Markdown against the examples of CommonMark 0.31 and of GitHub's tables and strikethrough. Where it differs on
//! purpose is listed in `docs/redactie/markdown.md`; `UPDATE=1` rewrites that list.

use std::{collections::BTreeMap, fs};

use percent_encoding::percent_decode_str;
use streekwerk::markdown::{Address, LinkTarget, Loading, Markdown};

use super::source_of;
use crate::{
    docs::{between, hold, read, row},
    html::{self, Part, Tag},
    site,
};

/// The suites: what they are called, and the files of the crate that hold them.
const SUITES: [(&str, &str); 3] =
    [("CommonMark 0.31.2", "spec.rs"), ("GFM, tabellen", "gfm_table.rs"), ("GFM, doorhalen", "gfm_strikethrough.rs")];

/// An example: Markdown, and the HTML that a reader makes of it.
#[derive(Debug, PartialEq, Eq)]
struct Example {
    markdown: String,
    html: String,
}

/// Why ours is other HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    /// Raw HTML is shown as text.
    Html,
    /// An address with a scheme that a page may not have leads nowhere.
    Scheme,
}

impl Reason {
    fn told(self) -> &'static str {
        match self {
            Self::Html => "HTML in de tekst wordt getoond zoals het er staat, en doet niets.",
            Self::Scheme => {
                "Een link met een ander begin dan `https:`, `http:`, `mailto:` of `tel:` leidt nergens heen."
            }
        }
    }
}

/// Returns the examples in a file of tests that the crate's authors generate from a suite.
fn examples(file: &str) -> Vec<Example> {
    let text = fs::read_to_string(source_of("pulldown-cmark").join("tests/suite").join(file)).expect("a suite");
    let between = |text: &str, start: &str| {
        let (_, rest) = text.split_once(start)?;
        rest.split_once("\"##;").map(|(inside, _)| inside.to_owned())
    };
    let example = |test: &str| {
        Some(Example { markdown: between(test, "original = r##\"")?, html: between(test, "expected = r##\"")? })
    };
    text.split("#[test]").filter_map(example).collect()
}

/// Compiles Markdown, with its links as they are written.
fn ours(markdown: &Markdown) -> String {
    markdown.html(Loading::Lazy, |_, link| {
        let with = |path: &str, fragment: &Option<Box<str>>| match fragment {
            Some(fragment) => format!("{path}#{fragment}"),
            None => path.to_owned(),
        };
        let href = match &link.target {
            LinkTarget::File { path, fragment } => with(path, fragment),
            LinkTarget::Entity { kind, reference, fragment } => with(&format!("{kind}:{reference}"), fragment),
            LinkTarget::Fragment(fragment) => format!("#{fragment}"),
            LinkTarget::Outside(address) => address.to_string(),
            LinkTarget::Forbidden(_) => return None,
        };
        Some(Address::Link(href))
    })
}

/// Returns HTML in a form in which it is the same to a visitor: without ids of headings, with addresses as people read them,
/// without what our tables have around them and our images have more.
fn plain(html: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut is_wrapped = false;
    for part in html::parts(html) {
        match part {
            Part::Open(tag) if tag.get("class") == Some("table-scroll") => is_wrapped = true,
            Part::Close(name) if name == "div" && is_wrapped => is_wrapped = false,
            Part::Open(tag) => lines.push(plain_tag(&tag)),
            Part::Close(name) => lines.push(format!("</{name}>")),
            Part::Text(text) => lines.push(html::decode(text)),
        }
    }
    let words = lines.iter().map(|line| line.trim_matches('\n').to_owned()).filter(|line| !line.is_empty());
    words.collect()
}

fn plain_tag(tag: &Tag<'_>) -> String {
    let mut attributes: Vec<String> =
        tag.attributes.iter().filter_map(|(name, value)| attribute(tag, name, value)).collect();
    attributes.sort();
    format!("<{} {}>", tag.name, attributes.join(" "))
}

fn attribute(tag: &Tag<'_>, name: &str, value: &str) -> Option<String> {
    let is_heading = tag.name.len() == 2 && tag.name.starts_with('h') && tag.name != "hr";
    match (name, value) {
        ("id", _) if is_heading => None,
        ("loading", "lazy") | ("decoding", "async") | ("style", "text-align: left") => None,
        ("style", "text-align: center") => Some("class=align-center".to_owned()),
        ("style", "text-align: right") => Some("class=align-end".to_owned()),
        ("href" | "src", address) => Some(format!("{name}={}", percent_decode_str(address).decode_utf8_lossy())),
        _ => Some(format!("{name}={value}")),
    }
}

/// Returns the numbers of the examples of which ours is other HTML, by why it is. Panics when nothing says why, and when a
/// reason makes no difference.
#[track_caller]
fn differences(examples: &[Example]) -> BTreeMap<Reason, Vec<usize>> {
    let mut found: BTreeMap<Reason, Vec<usize>> = BTreeMap::new();
    for (number, example) in (1..).zip(examples) {
        let compiled = Markdown::compile(&example.markdown);
        let (ours, theirs) = (plain(&ours(&compiled)), plain(&example.html));
        let forbids = compiled.links.iter().any(|link| matches!(link.target, LinkTarget::Forbidden(_)));
        let reason = match () {
            () if !compiled.raw_html.is_empty() => Some(Reason::Html),
            () if forbids => Some(Reason::Scheme),
            () => None,
        };
        match reason {
            Some(reason) => {
                assert_ne!(ours, theirs, "example {number} does not differ: {example:?}");
                found.entry(reason).or_default().push(number);
            }
            None => assert_eq!(ours, theirs, "example {number}: {:?}", example.markdown),
        }
    }
    found
}

#[test]
fn our_markdown_is_commonmark_and_gfm_where_it_is_not_safer() {
    let mut table = row(&["Wat anders is", "Bij deze voorbeelden"]) + &row(&["---", "---"]);
    for (suite, file) in SUITES {
        let examples = examples(file);
        assert!(!examples.is_empty(), "{file} has examples");
        for (reason, numbers) in differences(&examples) {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            table += &row(&[reason.told(), &format!("{suite}: {}", numbers.join(", "))]);
        }
    }
    let path = "docs/redactie/markdown.md";
    hold(path, &between(&read(path), "afwijkingen", &table));
}

/// The crate's copy of the suite is what its makers publish.
#[test]
#[ignore = "it needs packages of npm: make suites"]
fn the_suite_of_the_crate_is_the_one_that_is_published() {
    let text =
        fs::read_to_string(site::folder("target/tools/node_modules/commonmark-spec/spec.txt")).expect("make suites");
    let fence = "`".repeat(32);
    let opening = format!("\n{fence} example\n");
    let parts = text.split(&opening).skip(1);
    let example = |part: &str| {
        let (inside, _) = part.split_once(&format!("\n{fence}\n")).expect("an example ends");
        let (markdown, html) =
            format!("\n{inside}\n").split_once("\n.\n").map(|(a, b)| (a.to_owned(), b.to_owned()))?;
        let plain = |text: &str| text.trim_start_matches('\n').replace('→', "\t");
        Some((plain(&markdown).trim_end().to_owned(), self::plain(&plain(&html))))
    };
    let published: Vec<_> = parts.filter_map(example).collect();
    let crates = examples("spec.rs")
        .into_iter()
        .map(|example| (example.markdown.trim_start_matches('\n').trim_end().to_owned(), plain(&example.html)));
    let crates: Vec<_> = crates.collect();
    assert_eq!(crates.len(), published.len());
    for (number, (crates, published)) in (1..).zip(crates.iter().zip(&published)) {
        assert_eq!(crates, published, "example {number}");
    }
}
