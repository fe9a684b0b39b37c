//! For GitHub Actions: workflow commands, which show a note beside the line in a pull request.
//!
//! <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands>

use super::Finding;
use crate::diagnostic::Severity;

pub(super) fn write(findings: &[Finding<'_>]) -> String {
    findings.iter().map(command).collect()
}

fn command(finding: &Finding<'_>) -> String {
    let name = match finding.diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut properties = vec![format!("file={}", property(&finding.place.path))];
    if let Some(place) = &finding.place.located {
        properties.push(format!("line={},endLine={}", place.line, place.end_line));
        // Columns are allowed only within one line.
        if place.line == place.end_line {
            properties.push(format!("col={},endColumn={}", place.column, place.end_column));
        }
    }
    properties.push(format!("title={}", property(finding.diagnostic.code)));
    let help = finding.help.as_ref().map_or(String::new(), |help| format!("\n{help}"));
    format!("::{name} {}::{}\n", properties.join(","), data(&format!("{}{help}", finding.message)))
}

/// Escapes what stands behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("100%\n::error::x"), "100%25%0A::error::x");
        assert_eq!(property("a,b:c%\r\n"), "a%2Cb%3Ac%25%0D%0A");
    }
}
