//! For code-scanning services: SARIF 2.1.0 (OASIS), one run, with a rule for each code that occurs.

use std::fmt::Write;

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::{Finding, Located, Spot};
use crate::{diagnostic::Severity, words::Words};

#[derive(Serialize)]
struct Log<'f> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'f>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'f> {
    tool: Tool<'f>,
    /// Columns count characters, not UTF-16 units.
    column_kind: &'static str,
    language: String,
    results: Vec<Outcome<'f>>,
}

#[derive(Serialize)]
struct Tool<'f> {
    driver: Driver<'f>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'f> {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule<'f>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'f> {
    id: &'f str,
    short_description: Message,
    help: Message,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'f> {
    rule_id: &'f str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the names are those of SARIF")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    byte_offset: usize,
    byte_length: usize,
}

pub(super) fn write(findings: &[Finding<'_>], words: &Words) -> String {
    let mut codes: Vec<&str> = findings.iter().map(|finding| finding.diagnostic.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: env!("CARGO_PKG_NAME"),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: codes.iter().map(|code| rule(code, words)).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            language: words.lang().to_string(),
            results: findings.iter().map(|finding| outcome(finding, &codes)).collect(),
        }],
    };
    let mut text = serde_json::to_string_pretty(&log).expect("strings and numbers are JSON");
    text.push('\n');
    text
}

fn rule<'f>(code: &'f str, words: &Words) -> Rule<'f> {
    let page = words.attribute(code, "explain", &FluentArgs::new()).unwrap_or_else(|| code.to_owned());
    let first = page.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    Rule { id: code, short_description: Message { text: first }, help: Message { text: page } }
}

fn outcome<'f>(finding: &'f Finding<'_>, codes: &[&str]) -> Outcome<'f> {
    let code = finding.diagnostic.code;
    let help = finding.help.as_ref().map_or(String::new(), |help| format!("\n\n{help}"));
    let related = finding.related.iter().enumerate().map(|(index, (spot, label))| Location {
        id: Some(index + 1),
        message: Some(Message { text: label.clone() }),
        ..location(spot)
    });
    Outcome {
        rule_id: code,
        rule_index: codes.binary_search(&code).expect("the rules hold every code that occurs"),
        level: match finding.diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: Message { text: format!("{}{help}", finding.message) },
        locations: [location(&finding.place)],
        related_locations: related.collect(),
    }
}

fn location(spot: &Spot<'_>) -> Location {
    Location {
        id: None,
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(&spot.path) },
            region: spot.located.as_ref().map(region),
        },
        message: None,
    }
}

fn region(located: &Located) -> Region {
    Region {
        start_line: located.line,
        start_column: located.column,
        end_line: located.end_line,
        end_column: located.end_column,
        byte_offset: located.span.start,
        byte_length: located.span.len(),
    }
}

/// Returns a path as a relative URI (RFC 3986).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            write!(uri, "%{byte:02X}").expect("a string can always be written to");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uris() {
        assert_eq!(super::uri("regions/x/één #1.md"), "regions/x/%C3%A9%C3%A9n%20%231.md");
    }
}
