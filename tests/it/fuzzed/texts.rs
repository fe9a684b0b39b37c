//! One text wherever the content has one: what templates, drawings and files for programs make of words.

use std::sync::LazyLock;

use super::network;
use crate::case::{self, Files};

/// Stands for the text.
const MARK: &str = "TEKST";

/// How many characters of the input are taken: the shortest field that has a limit takes as many.
const LENGTH: usize = 60;

static CONTENT: LazyLock<Files> = LazyLock::new(|| case::files(include_str!("texts.txt")));

/// A text.
pub(super) fn texts(bytes: &[u8]) {
    make(&String::from_utf8_lossy(bytes));
}

/// Makes a portal with a text in all its places, and returns how many pages it made.
fn make(text: &str) -> usize {
    let text: String = text.chars().take(LENGTH).collect();
    let quoted = serde_json::to_string(&text).expect("a text can be written");
    let mut files = network::sound();
    for (path, bytes) in &*CONTENT {
        let written = String::from_utf8_lossy(bytes).replace(&format!("\"{MARK}\""), &quoted).replace(MARK, &text);
        files.insert(path.clone(), written.into_bytes());
    }
    network::build(files)
}

#[test]
fn a_harmless_text_makes_pages_and_a_dangerous_one_too() {
    for text in ["Een woord", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)"] {
        assert!(make(text) > 30, "{text}");
    }
}
