//! Tests of the tree and of what is said about texts that are no YAML.

use super::*;
use crate::diagnostic::Pointer;

fn at(text: &str, pointer: &str) -> String {
    let tree = parse(text);
    assert_eq!(tree.fault, None);
    let root = tree.root.expect("the text holds a document");
    text[find(&root, &Pointer::parse(pointer), false)].to_owned()
}

fn key_at<'t>(text: &'t str, pointer: &str) -> &'t str {
    let root = parse(text).root.expect("the text holds a document");
    &text[find(&root, &Pointer::parse(pointer), true)]
}

/// Returns the code and the marked text of the fault.
fn fault(text: &str) -> (&'static str, String, String) {
    let fault = parse(text).fault.unwrap_or_else(|| panic!("`{text}` is no YAML"));
    let suggestion = fault.args.iter().find(|(name, _)| *name == "suggestion").map_or("", |(_, value)| value);
    (fault.code, text[fault.span.clone()].to_owned(), suggestion.to_owned())
}

#[test]
fn places_are_bytes_also_after_letters_of_several_bytes() {
    let text = "naam: één\r\nlijst:\r\n  - ü: \"wäre\r\n      x\"\r\n    b: 2\r\nlos: |\r\n  é\r\n  b\r\nleeg:\r\nplat: {a: 1, b: [é, \"€\"]}\r\n";
    assert_eq!(at(text, "/naam"), "één");
    assert_eq!(at(text, "/lijst/0/ü"), "\"wäre\r\n      x\"");
    assert_eq!(at(text, "/lijst/0/b"), "2");
    assert_eq!(at(text, "/lijst/0"), "ü: \"wäre\r\n      x\"\r\n    b: 2");
    assert_eq!(at(text, "/plat/b/1"), "\"€\"");
    assert_eq!(at(text, "/plat"), "{a: 1, b: [é, \"€\"]}");
    assert_eq!(at(text, "/leeg"), "leeg");
    assert_eq!(key_at(text, "/plat/b"), "b");
}

#[test]
fn what_is_missing_is_shown_at_what_is_around_it() {
    let text = "a: 1\nb:\n  c: 2\n  d: [x]\n";
    assert_eq!(at(text, "/b/e"), "b");
    assert_eq!(at(text, "/b/d/3"), "d");
    assert_eq!(at(text, "/z"), "a");
}

#[test]
fn aliases_stand_for_their_value_and_bombs_are_stopped() {
    let tree = parse("a: &x {b: [1]}\nc: *x\n");
    let root = tree.root.expect("the text holds a document");
    let entries = root.entries().expect("the document is a map");
    assert_eq!(entries[0].value.value, entries[1].value.value);
    let mut bomb = vec!["a0: &a0 [x, x, x, x, x, x, x, x, x]".to_owned()];
    bomb.extend((1..30).map(|n| format!("a{n}: &a{n} [{}]", vec![format!("*a{}", n - 1); 9].join(", "))));
    let bomb = bomb.join("\n");
    assert_eq!(parse(&bomb).fault.map(|fault| fault.code), Some("yaml-too-many-aliases"));
    assert_eq!(parse("a: &a [*a]\n").fault.map(|fault| fault.code), Some("yaml-too-many-aliases"));
    let deep = "[".repeat(200);
    assert!(parse(&deep).fault.is_some());
    let deep = (0..300).map(|n| format!("{}a:", " ".repeat(n))).collect::<Vec<_>>().join("\n");
    assert_eq!(parse(&deep).fault.map(|fault| fault.code), Some("yaml-too-deep"));
}

#[test]
fn what_is_no_yaml_is_said_in_the_editors_words() {
    let cases = [
        ("title: \"Lassen\nsummary: x\n", "yaml-unclosed-quote", "\"Lassen", "\"Lassen\""),
        ("a: 1\ntitle: \"Läs\nsummary: \"x\"\n", "yaml-unclosed-quote", "\"Läs", "\"Läs\""),
        ("title: 'Lassen\nb: 1\n", "yaml-unclosed-quote", "'Lassen", "'Lassen'"),
        ("- 'Lassen\n- b\n", "yaml-unclosed-quote", "'Lassen", "'Lassen'"),
        ("title: 'Zo'n cursus'\nb: 1\n", "yaml-quote-in-quotes", "'Zo'n cursus'", "\"Zo'n cursus\""),
        (
            "title: \"Hij zei \"ja\" hoor\"\n",
            "yaml-quote-in-quotes",
            "\"Hij zei \"ja\" hoor\"",
            "'Hij zei \"ja\" hoor'",
        ),
        ("title: \"x\" y\n", "yaml-quote-in-quotes", "\"x\" y", "'\"x\" y'"),
        ("title: Lassen: een cursus # c\nb: 1\n", "yaml-colon-in-text", "Lassen: een cursus", "\"Lassen: een cursus\""),
        ("title: Lassen\n  summary: x\n", "yaml-indentation", "summary: x", ""),
        (" title: Lassen\nb: 1\n", "yaml-indentation", "b: 1", ""),
        ("a:\n  - x\n - y\n", "yaml-indentation", "- y", ""),
        ("a:\n  b: 1\n c: 2\n", "yaml-indentation", "c: 2", ""),
        ("b: 1\n- a\n", "yaml-indentation", "- a", ""),
        ("title Lassen\nb: 1\n", "yaml-missing-colon", "title Lassen", "title: Lassen"),
        ("b: 1\ntitle\n", "yaml-missing-colon", "title", "title:"),
        ("b: 1\ntitle:Lassen\n", "yaml-missing-space", "title:", "title: Lassen"),
        ("title:Lassen\nb: 1\n", "yaml-missing-space", "title:", "title: Lassen"),
        ("title: @foo\n", "yaml-special-character", "@foo", "\"@foo\""),
        ("title: `foo` x\n", "yaml-special-character", "`foo` x", "\"`foo` x\""),
        ("title: %foo\n", "yaml-special-character", "%foo", "\"%foo\""),
        ("title: *Nieuw* bij ons\n", "yaml-special-character", "*Nieuw* bij ons", "\"*Nieuw* bij ons\""),
        ("title: [Nieuw] cursus\nb: 1\n", "yaml-special-character", "[Nieuw] cursus", "\"[Nieuw] cursus\""),
        ("title: - x\n", "yaml-special-character", "- x", "\"- x\""),
        ("title: > x\n", "yaml-special-character", "> x", "\"> x\""),
        ("title: [> x, b]\n", "yaml-special-character", "> x", "\"> x\""),
        ("title: [a, b\nb: 1\n", "yaml-unclosed-bracket", "[", ""),
        ("title: {a: b\nb: 1\n", "yaml-unclosed-bracket", "{", ""),
        ("title: \"C:\\map\"\n", "yaml-escape", "\\m", ""),
        ("a:\n\t- x\n", "tab-in-yaml", "\t", ""),
        ("a: 1\n---\nb: 2\n", "yaml-several-documents", "---", ""),
        ("a: 1\n}\n", "yaml-syntax", "}", ""),
    ];
    for (text, code, marked, suggestion) in cases {
        assert_eq!(fault(text), (code, marked.to_owned(), suggestion.to_owned()), "{text}");
    }
}
