//! The architecture, read from the sources: a module uses only those above it in `src/lib.rs`, and siblings (two kinds
//! of page, two rules) never use each other.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

/// A file that is longer holds more than one noun.
const MOST_LINES: usize = 500;

/// The folders whose files are kinds of one thing and know nothing of each other.
const SIBLINGS: [&str; 3] = ["page", "check", "output"];

/// A source file and the module that it is: `["page", "training"]`.
struct File {
    name: String,
    module: Vec<String>,
    text: String,
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files() -> Vec<File> {
    let root = source_folder();
    let entries = WalkDir::new(&root).sort_by_file_name().into_iter().map(|entry| entry.expect("src can be walked"));
    let sources = entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"));
    let file = |path: &Path| {
        let name = path.strip_prefix(&root).expect("a walk stays below its root").to_string_lossy().replace('\\', "/");
        let module = name.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").map(str::to_owned).collect();
        File { module, text: fs::read_to_string(path).expect("a source is UTF-8"), name }
    };
    sources.map(|entry| file(entry.path())).collect()
}

/// Returns the modules of the library in the order of their `mod` lines, with their places in it.
fn layers() -> BTreeMap<String, usize> {
    let text = fs::read_to_string(source_folder().join("lib.rs")).expect("the library has a root");
    let modules = text.lines().filter_map(|line| line.trim().trim_start_matches("pub ").strip_prefix("mod "));
    modules.enumerate().map(|(place, line)| (line.trim_end_matches(';').to_owned(), place)).collect()
}

/// Returns the modules that `text` names, each as its path from the root of the library.
fn paths(module: &[String], text: &str) -> BTreeSet<Vec<String>> {
    let code: String =
        text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let mut found = BTreeSet::new();
    let mut before = ' ';
    for (at, c) in code.char_indices() {
        let starts_word = !(before.is_alphanumeric() || before == '_' || before == ':');
        let path = ["crate", "super", "self"]
            .iter()
            .any(|start| code[at..].strip_prefix(start).is_some_and(|rest| rest.trim_start().starts_with("::")));
        if starts_word && path {
            Tree { rest: &code[at..], found: &mut found }.path(&mut Vec::new());
        }
        before = c;
    }
    found.into_iter().filter_map(|path| from_root(module, &path)).collect()
}

/// Reads the tree of a path such as `crate::{a, b::{c, d}}` and notes its leaves.
struct Tree<'t> {
    rest: &'t str,
    found: &'t mut BTreeSet<Vec<String>>,
}

impl Tree<'_> {
    fn path(&mut self, above: &mut Vec<String>) {
        let depth = above.len();
        loop {
            self.rest = self.rest.trim_start();
            if self.take("{") {
                self.group(above);
                break;
            }
            let end = self.rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(self.rest.len());
            above.push(self.rest[..end].to_owned());
            self.rest = self.rest[end..].trim_start();
            if !self.take("::") {
                self.found.insert(above.clone());
                break;
            }
        }
        above.truncate(depth);
    }

    fn group(&mut self, above: &mut Vec<String>) {
        while !self.take("}") {
            self.path(above);
            // What stands between a name and the comma: `as Name`.
            let end = self.rest.find([',', '}']).unwrap_or(self.rest.len());
            self.rest = &self.rest[end..];
            if !self.take(",") && !self.rest.starts_with('}') {
                return;
            }
        }
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

/// Returns the path with its `crate`, `self` and `super` replaced by what they mean in `module`.
fn from_root(module: &[String], path: &[String]) -> Option<Vec<String>> {
    let supers = path.iter().take_while(|part| *part == "super").count();
    let (kept, rest) = match path.first().map(String::as_str) {
        Some("crate") => (0, &path[1..]),
        Some("self") => (module.len(), &path[1..]),
        _ => (module.len().checked_sub(supers)?, &path[supers..]),
    };
    Some(module[..kept].iter().chain(rest).cloned().collect())
}

#[test]
fn modules_use_only_those_above_them() {
    let layers = layers();
    assert!(layers.len() > 10, "the modules of src/lib.rs are found: {layers:?}");
    let (mut faults, mut uses) = (Vec::new(), 0);
    for file in files() {
        let Some(own) = layers.get(&file.module[0]) else { continue };
        for path in paths(&file.module, &file.text) {
            match path.first().and_then(|first| layers.get(first)) {
                Some(other) if other > own => faults.push(format!("{}: crate::{}", file.name, path.join("::"))),
                Some(_) => uses += 1,
                None => {}
            }
        }
    }
    assert!(uses > 200, "the paths in the sources are found, and not only {uses} of them");
    assert!(faults.is_empty(), "these lead up, against the order of `mod` lines in src/lib.rs:\n{}", faults.join("\n"));
}

#[test]
fn siblings_never_use_each_other() {
    let files = files();
    let mut faults = Vec::new();
    for folder in SIBLINGS {
        let below = || files.iter().filter(|file| file.module[0] == folder);
        let siblings: BTreeSet<&String> = below().filter_map(|file| file.module.get(1)).collect();
        assert!(siblings.len() > 3, "the files of src/{folder}/ are found: {siblings:?}");
        for file in below() {
            let Some(own) = file.module.get(1) else { continue };
            let paths = paths(&file.module, &file.text);
            let others = paths.iter().filter(|path| path[0] == folder).filter_map(|path| path.get(1));
            let others = others.filter(|other| siblings.contains(other) && *other != own);
            faults.extend(others.map(|other| format!("{}: {folder}::{other}", file.name)));
        }
    }
    assert!(faults.is_empty(), "what these share belongs in a module above them:\n{}", faults.join("\n"));
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    for file in files() {
        let lines = file.text.lines().count();
        assert!(lines <= MOST_LINES, "src/{} has {lines} lines, more than {MOST_LINES}: split it by noun", file.name);
        assert!(file.text.starts_with("//! "), "src/{} does not begin by saying what it is for (`//! …`)", file.name);
    }
}

#[test]
fn every_file_is_in_a_module_of_the_library() {
    let layers = layers();
    let roots = ["lib.rs", "main.rs"];
    for file in files().iter().filter(|file| !roots.contains(&file.name.as_str())) {
        assert!(layers.contains_key(&file.module[0]), "src/{} is in no module that src/lib.rs names", file.name);
    }
}

#[test]
fn paths_are_read_from_every_way_of_writing_them() {
    let module = ["page".to_owned(), "training".to_owned()];
    let text = "use crate::{field::{Day as D, Text}, lang};\nuse super::{Page, contacts::X}; // crate::comment\n\
                fn f() { crate::view::g(self::h()); super::super::words::get() }";
    let found: Vec<String> = paths(&module, text).into_iter().map(|path| path.join("::")).collect();
    let expected = [
        "field::Day",
        "field::Text",
        "lang",
        "page::Page",
        "page::contacts::X",
        "page::training::h",
        "view::g",
        "words::get",
    ];
    assert_eq!(found, expected);
}
