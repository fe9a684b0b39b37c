//! The tables of `docs/performance.md` that a benchmark writes.
#![expect(clippy::disallowed_methods, reason = "a table of the documentation is written here, and no site is")]

use std::{error::Error, fs};

/// Where the tables are.
const DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/performance.md");

/// Writes a text between the marks of its name in the documentation.
pub(crate) fn write(name: &str, text: &str) -> Result<(), Box<dyn Error>> {
    let docs = fs::read_to_string(DOCS)?;
    let (start, end) = (format!("<!-- beside-hugo {name} -->"), "<!-- end -->");
    let (before, rest) = docs.split_once(&start).ok_or_else(|| format!("docs/performance.md has no mark `{start}`"))?;
    let (_, after) = rest.split_once(end).ok_or_else(|| format!("`{end}` is missing after `{start}`"))?;
    Ok(fs::write(DOCS, format!("{before}{start}\n\n{text}\n{end}{after}"))?)
}
