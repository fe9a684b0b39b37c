//! What a file is, by where it lies.

use super::{Key, Scope, ending, outlines};
use crate::{
    diagnostic::{Diagnostic, Place, closest},
    field::{Slug, with_lookalike},
    lang::Lang,
    model::Kind,
    source::FilePath,
};

/// What a file of the content is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// `portal.yaml`, or a translation of it.
    Portal(Option<Lang>),
    /// An entity's own file, or a translation of it.
    Entity(Key, Option<Lang>),
    /// Data that an entity reads, such as a CSV of figures or the outlines of a map.
    Data,
    /// What lies in `media`, and a text for those who keep the content: `README.md`.
    Ignored,
}

/// Returns what the file is, or the fault that it lies where nothing belongs.
pub fn role(path: &FilePath) -> Result<Role, Box<Diagnostic>> {
    let parts: Vec<&str> = path.as_str().split('/').collect();
    if path.name().eq_ignore_ascii_case("readme.md") || parts.contains(&"media") {
        return Ok(Role::Ignored);
    }
    if path.extension() == "csv" {
        return if parts.contains(&Kind::Figures.folder()) { Ok(Role::Data) } else { Err(table(path, &parts)) };
    }
    if path.extension() == outlines::EXTENSION {
        return match parts[..] {
            [_] | ["regions", _, _] => Ok(Role::Data),
            ["regions", region, ..] => {
                Err(unknown_place(path, &[], &[], Some(&format!("regions/{region}/{}", path.name()))))
            }
            _ => Err(unknown_place(path, &[], &[], Some(path.name()))),
        };
    }
    if !["md", "yaml"].contains(&path.extension()) {
        return Err(Box::new(ending::fault(path)));
    }
    let (stem, lang) = stem_and_lang(path)?;
    let entity = |scope, kind, id: &str| match Slug::new(id) {
        Ok(id) => Ok(Role::Entity(Key { scope, kind, id }, lang)),
        Err(better) => Err(bad_name(path, id, &better)),
    };
    match parts[..] {
        [_] if stem == "portal" => Ok(Role::Portal(lang)),
        [_] if stem == "index" => entity(Scope::Network, Kind::Page, "index"),
        ["pages", _] => entity(Scope::Network, Kind::Page, stem),
        ["shared", folder, _] => entity(Scope::Network, kind_in(path, folder)?, stem),
        ["regions", region, _] if stem == "region" => entity(region_scope(path, region)?, Kind::Region, region),
        ["regions", region, _] if stem == "index" => entity(region_scope(path, region)?, Kind::Page, "index"),
        ["regions", region, folder, _] => entity(region_scope(path, region)?, kind_in(path, folder)?, stem),
        _ => Err(misplaced(path, &parts)),
    }
}

/// Splits `welding.en.md` into `welding` and English.
fn stem_and_lang(path: &FilePath) -> Result<(&str, Option<Lang>), Box<Diagnostic>> {
    let name = path.name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match stem.split_once('.') {
        None => Ok((stem, None)),
        Some((stem, lang)) => match lang.parse() {
            Ok(lang) => Ok((stem, Some(lang))),
            Err(_) => Err(bad_language(path, stem, lang)),
        },
    }
}

fn bad_language(path: &FilePath, stem: &str, lang: &str) -> Box<Diagnostic> {
    let fault = Diagnostic::error("bad-language-in-name", Place::file(path)).with("language", lang);
    Box::new(match Lang::meant(lang) {
        Some(meant) => fault.with("suggestion", format!("{stem}.{meant}.{}", path.extension())),
        None => fault,
    })
}

fn region_scope(path: &FilePath, folder: &str) -> Result<Scope, Box<Diagnostic>> {
    Slug::new(folder).map(Scope::Region).map_err(|better| bad_name(path, folder, &better))
}

fn kind_in(path: &FilePath, folder: &str) -> Result<Kind, Box<Diagnostic>> {
    Kind::in_folder(folder).ok_or_else(|| {
        let folders: Vec<&str> =
            Kind::ALL.iter().map(|kind| kind.folder()).filter(|folder| !folder.is_empty()).collect();
        unknown_place(path, &[], &folders, closest(folder, folders.iter().copied()))
    })
}

fn bad_name(path: &FilePath, name: &str, better: &str) -> Box<Diagnostic> {
    let fault = Diagnostic::error("bad-file-name", Place::file(path)).with("name", name);
    let fault = with_lookalike(fault, name);
    Box::new(if better.is_empty() { fault } else { fault.with("suggestion", better) })
}

/// Returns the fault of a file in which no entity can stand.
fn misplaced(path: &FilePath, parts: &[&str]) -> Box<Diagnostic> {
    let name = path.name();
    let among = |files: &[&str]| unknown_place(path, files, &[], closest(name, files.iter().copied()));
    let meant = |place: String| unknown_place(path, &[], &[], Some(&place));
    match *parts {
        [_] => among(&["portal.yaml", "index.md"]),
        ["regions", _] => meant(format!("regions/{}/region.yaml", name.split('.').next().unwrap_or(name))),
        ["regions", _, _] => among(&["region.yaml", "index.md"]),
        ["regions", region, folder, ..] => meant(format!("regions/{region}/{folder}/{name}")),
        ["shared", folder, _, ..] => meant(format!("shared/{folder}/{name}")),
        ["pages", ..] => meant(format!("pages/{name}")),
        ["shared", _] => unknown_place(path, &[], &["partners", "agreements", "services"], None),
        _ => {
            let folders = ["regions", "shared", "pages", "media"];
            unknown_place(path, &[], &folders, closest(parts[0], folders))
        }
    }
}

/// Returns the fault of a table that lies beside no figures.
fn table(path: &FilePath, parts: &[&str]) -> Box<Diagnostic> {
    let (name, folder) = (path.name(), Kind::Figures.folder());
    match *parts {
        ["regions", region, _, ..] => unknown_place(path, &[], &[], Some(&format!("regions/{region}/{folder}/{name}"))),
        _ => unknown_place(path, &[], &[], Some(&format!("shared/{folder}/{name}"))),
    }
}

fn unknown_place(path: &FilePath, files: &[&str], folders: &[&str], meant: Option<&str>) -> Box<Diagnostic> {
    let list = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let fault = Diagnostic::error("unknown-place", Place::file(path));
    let fault = fault.with("files", list(files)).with("folders", list(folders));
    Box::new(match meant {
        Some(meant) => fault.with("suggestion", meant),
        None => fault,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Result<Role, Box<Diagnostic>> {
        role(&FilePath::new(path))
    }

    #[test]
    fn a_file_is_what_its_folder_says() {
        let Ok(Role::Entity(key, lang)) = read("regions/twente/training/lassen.en.md") else { panic!("an entity") };
        assert_eq!((key.to_string().as_str(), lang), ("training:twente/lassen", Some(Lang::EN)));
        assert_eq!(read("portal.yaml"), Ok(Role::Portal(None)));
        assert_eq!(read("regions/twente/figures/banen.csv"), Ok(Role::Data));
    }

    #[test]
    fn a_mistyped_folder_is_told_with_the_right_one() {
        let fault = read("regions/twente/trainings/lassen.md").expect_err("there is no such folder");
        assert_eq!(fault.code, "unknown-place");
        assert_eq!(fault.fact("suggestion"), Some("training"));
        let fault = read("regions/twente/partners/ROC Noord.yaml").expect_err("the name is no id");
        assert_eq!(fault.fact("suggestion"), Some("roc-noord"));
    }
}
