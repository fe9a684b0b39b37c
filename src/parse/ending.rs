//! Files whose name ends in a way that is not read: without a word they would be left out.
//!
//! A text from Notepad ends in `.md.txt`, one from Word in `.docx`. What lies in `media` is offered as it is and may end
//! in any way.

use crate::{
    diagnostic::{Diagnostic, Place},
    field::Slug,
    model::Kind,
    source::FilePath,
};

/// Endings that other programs give, and what the file is called here.
const OTHER_NAMES: [(&str, &str); 7] = [
    ("json", "geojson"),
    ("yml", "yaml"),
    ("markdown", "md"),
    ("mdown", "md"),
    ("mkd", "md"),
    ("text", "md"),
    ("txt", "md"),
];

const DOCUMENTS: [&str; 6] = ["doc", "docx", "odt", "pages", "rtf", "gdoc"];
const SPREADSHEETS: [&str; 6] = ["xls", "xlsx", "xlsm", "ods", "numbers", "tsv"];
const OFFERED: [&str; 12] = ["pdf", "png", "jpg", "jpeg", "svg", "webp", "avif", "gif", "zip", "ico", "mp4", "mp3"];

/// Returns the fault of a file that lies where content is read and does not end in `.md`, `.yaml`, `.csv` or `.geojson`.
pub(super) fn fault(path: &FilePath) -> Diagnostic {
    let ending = path.extension();
    let fault = Diagnostic::error("wrong-extension", Place::file(path));
    let fault = fault.with("extension", if ending.is_empty() { "none" } else { ending });
    let (way, suggestion) = better(path);
    fault.with("way", way).with("suggestion", suggestion)
}

/// Returns what to do with a file (`rename`, `copy`, `table` or `media`), and the name or place that is right.
fn better(path: &FilePath) -> (&'static str, String) {
    let ending = path.extension().to_lowercase();
    let is_one_of = |endings: &[&str]| endings.contains(&ending.as_str());
    if is_one_of(&DOCUMENTS) {
        return ("copy", format!("{}.md", slug(stem(path.name()))));
    }
    if is_one_of(&SPREADSHEETS) && lies_with_figures(path) {
        return ("table", format!("{}.csv", slug(stem(path.name()))));
    }
    if is_one_of(&OFFERED) || is_one_of(&SPREADSHEETS) {
        return ("media", media_place(path));
    }
    ("rename", renamed(path.name()))
}

/// Returns the name with the ending that its text should have: `test.md.txt` and `test.MD` become `test.md`.
fn renamed(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "md"));
    let ending = ending.to_lowercase();
    let inner = stem.rsplit_once('.').map(|(_, inner)| inner.to_lowercase());
    // Whatever was put behind a right ending, by Notepad or as a copy to keep, is too much.
    let is_appended = !is_read(right(&ending)) || ending == "txt";
    if is_appended && inner.is_some_and(|inner| is_read(right(&inner))) {
        return renamed(stem);
    }
    let right = right(&ending);
    format!("{stem}.{}", if is_read(right) { right } else { "md" })
}

fn right(ending: &str) -> &str {
    OTHER_NAMES.iter().find(|(other, _)| *other == ending).map_or(ending, |(_, right)| right)
}

fn is_read(ending: &str) -> bool {
    ["md", "yaml", "csv", "geojson"].contains(&ending)
}

fn media_place(path: &FilePath) -> String {
    let parts: Vec<&str> = path.as_str().split('/').collect();
    match parts[..] {
        ["regions", region, _, ..] => format!("regions/{region}/media/{}", path.name()),
        _ => format!("media/{}", path.name()),
    }
}

fn lies_with_figures(path: &FilePath) -> bool {
    path.folder().rsplit('/').next() == Some(Kind::Figures.folder())
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn slug(stem: &str) -> String {
    Slug::new(stem)
        .map_or_else(|better| if better.is_empty() { "naam".to_owned() } else { better }, |slug| slug.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ending_has_a_better_one() {
        let better = |path: &str| better(&FilePath::new(path));
        for (name, right) in [
            ("test.md.txt", "test.md"),
            ("test.yaml.txt", "test.yaml"),
            ("test.yml.TXT", "test.yaml"),
            ("test.en.MD", "test.en.md"),
            ("test.txt", "test.md"),
            ("test", "test.md"),
            ("test.md.bak", "test.md"),
        ] {
            assert_eq!(better(&format!("regions/twente/news/{name}")), ("rename", right.to_owned()));
        }
    }
}
