//! Several files in one text: each stands below a heading `-- path --`, as in `tests/faults/`.
//!
//! With `-- path (escaped) --` the content may hold `\xff`, `\t`, `\r` and `\\`, and a line end only as `\n`.

use std::collections::BTreeMap;

/// Files by their paths.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Stands in a heading behind the path of a file that is taken away.
pub(crate) const REMOVED: &str = " (removed)";

/// Returns the files of a text; what stands before the first heading belongs to none.
pub(crate) fn files(text: &str) -> Files {
    let mut files = Files::new();
    let mut current: Option<(String, bool)> = None;
    for line in text.split_inclusive('\n') {
        let heading = line.strip_prefix("-- ").and_then(|line| line.trim_end().strip_suffix(" --"));
        if let Some(heading) = heading {
            let escaped = heading.strip_suffix(" (escaped)");
            let path = escaped.unwrap_or(heading).to_owned();
            files.insert(path.clone(), Vec::new());
            current = Some((path, escaped.is_some()));
        } else if let Some((path, is_escaped)) = &current {
            let bytes = if *is_escaped { unescape(line.trim_end_matches('\n')) } else { line.as_bytes().to_vec() };
            files.entry(path.clone()).or_default().extend(bytes);
        }
    }
    files
}

fn unescape(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            bytes.extend(c.to_string().bytes());
            continue;
        }
        match chars.next() {
            Some('n') => bytes.push(b'\n'),
            Some('r') => bytes.push(b'\r'),
            Some('t') => bytes.push(b'\t'),
            Some('x') => {
                let digits: String = chars.by_ref().take(2).collect();
                bytes.extend(u8::from_str_radix(&digits, 16));
            }
            _ => bytes.push(b'\\'),
        }
    }
    bytes
}
