//! Opens a file of the content where it says what a page shows.

use std::{
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::Deserialize;

/// A place in a file of the content.
#[derive(Debug, Deserialize)]
pub(super) struct Spot {
    /// The path from the content folder.
    pub(super) file: String,
    /// The line, from 1.
    #[serde(default = "first")]
    pub(super) line: usize,
    /// The column, from 1.
    #[serde(default = "first")]
    pub(super) column: usize,
}

fn first() -> usize {
    1
}

/// Returns where a file of the content lies; `None` when there is no such file in it.
pub(super) fn find(content: &Path, file: &str) -> Option<PathBuf> {
    let is_plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', '\0', ':']);
    if !file.split('/').all(is_plain) {
        return None;
    }
    // A symbolic link may lead out of the content; what is reached by it is not part of it.
    let place = content.join(file).canonicalize().ok()?;
    let is_below = place.starts_with(content.canonicalize().ok()?) && place.is_file();
    is_below.then_some(place)
}

/// Returns the address by which Visual Studio Code opens a place.
pub(super) fn address(place: &Path, spot: &Spot) -> String {
    let path = place.to_string_lossy().replace('\\', "/");
    let encoded = percent_encoding::utf8_percent_encode(&path, PATH);
    format!("vscode://file/{}:{}:{}", encoded.to_string().trim_start_matches('/'), spot.line, spot.column)
}

/// What is written otherwise in the path of an address.
const PATH: &percent_encoding::AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`');

/// Starts an editor. In its command `{file}`, `{line}` and `{column}` stand for the place; without them the file comes
/// last. No shell reads the command.
pub(super) fn open(command: &str, place: &Path, spot: &Spot) -> io::Result<()> {
    let mut words = command.split_whitespace();
    let program = words.next().ok_or(io::ErrorKind::InvalidInput)?;
    let mut arguments: Vec<String> = words.map(|word| filled(word, place, spot)).collect();
    if !command.contains("{file}") {
        arguments.push(place.display().to_string());
    }
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // How the editor ends is its own affair; it is waited for so that nothing stays of it.
    std::thread::spawn(move || child.wait());
    Ok(())
}

fn filled(word: &str, place: &Path, spot: &Spot) -> String {
    word.replace("{file}", &place.display().to_string())
        .replace("{line}", &spot.line.to_string())
        .replace("{column}", &spot.column.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_content_are_found() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        assert!(find(&content, "portal.yaml").is_some());
        for file in [
            "../Cargo.toml",
            "/etc/passwd",
            "regions",
            "",
            "regions/../../Cargo.toml",
            ".git",
            "c:portal.yaml",
            "no.md",
        ] {
            assert!(find(&content, file).is_none(), "{file}");
        }
    }

    #[test]
    fn a_command_says_where_the_place_goes() {
        let spot = Spot { file: String::new(), line: 3, column: 5 };
        assert_eq!(filled("{file}:{line}:{column}", Path::new("/c/a.md"), &spot), "/c/a.md:3:5");
        assert_eq!(address(Path::new("/c/a b.md"), &spot), "vscode://file/c/a%20b.md:3:5");
    }
}
