//! Diagnostics for programs: JSON, GitHub's workflow commands and SARIF.

use serde_json::{Value, json};
use streekwerk::{
    diagnostic::{Diagnostic, Place, Pointer},
    lang::Lang,
    report::{self, Format, Style},
    source::{FilePath, Sources},
};

/// A page with a letter of two bytes before the fault, and a file that is not there.
fn reported(format: Format) -> String {
    let sources = Sources::from_memory([("pages/één.md", "---\nmenu: é\ntitle: {x: €}\n---\n")]);
    let page = FilePath::new("pages/één.md");
    let diagnostics = [
        Diagnostic::error("wrong-type", Place::value(&page, Pointer::root().key("title").key("x")))
            .with("expected", "text")
            .with("found", "map")
            .with("suggestion", "100%, a:b")
            .and(Place::key(&page, Pointer::root().key("menu"))),
        Diagnostic::warning("portal-missing", Place::file(&FilePath::new("portal.yaml"))),
    ];
    let style = Style { format, has_colour: false, root: "in/content/" };
    report::report_in(&diagnostics, &sources, &report::words(Lang::EN), style)
}

#[test]
fn json_says_what_where_and_what_instead() {
    let found: Value = serde_json::from_str(&reported(Format::Json)).expect("the report is JSON");
    let expected = json!([
        {
            "code": "wrong-type",
            "severity": "error",
            "message": "text is expected here, but this is a group of keys",
            "help": "write `100%, a:b`",
            "suggestion": "100%, a:b",
            "file": "in/content/pages/één.md",
            "pointer": "/title/x",
            "range": { "line": 3, "column": 12, "end_line": 3, "end_column": 13, "start": 24, "end": 27 },
            "related": [{
                "file": "in/content/pages/één.md",
                "pointer": "/menu",
                "range": { "line": 2, "column": 1, "end_line": 2, "end_column": 5, "start": 4, "end": 8 },
                "message": "belongs to this"
            }]
        },
        {
            "code": "portal-missing",
            "severity": "warning",
            "message": "the file `portal.yaml` is missing",
            "help": "put a `portal.yaml` with at least `title` and `base_url` at the top of the content folder",
            "suggestion": null,
            "file": "in/content/portal.yaml",
            "pointer": null,
            "range": null,
            "related": []
        }
    ]);
    assert_eq!(found, expected);
}

#[test]
fn nothing_found_is_an_empty_report_in_every_format() {
    let report = |format| report::report(&[], &Sources::default(), &report::words(Lang::NL), format, false);
    assert_eq!((report(Format::Human), report(Format::Github)), (String::new(), String::new()));
    assert_eq!(report(Format::Json), "[]\n");
    let sarif: Value = serde_json::from_str(&report(Format::Sarif)).expect("the report is JSON");
    assert_eq!(sarif["runs"][0]["results"], json!([]));
}

#[test]
fn github_gets_one_escaped_command_for_each() {
    assert_eq!(
        reported(Format::Github),
        "::error file=in/content/pages/één.md,line=3,endLine=3,col=12,endColumn=13,title=wrong-type::text is expected \
         here, but this is a group of keys%0Awrite `100%25, a:b`\n\
         ::warning file=in/content/portal.yaml,title=portal-missing::the file `portal.yaml` is missing%0Aput a \
         `portal.yaml` with at least `title` and `base_url` at the top of the content folder\n"
    );
}

#[test]
fn sarif_has_a_rule_with_its_page_for_each_code() {
    let log: Value = serde_json::from_str(&reported(Format::Sarif)).expect("the report is JSON");
    assert_eq!((&log["version"], &log["runs"][0]["columnKind"]), (&json!("2.1.0"), &json!("unicodeCodePoints")));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("the driver has rules");
    let results = log["runs"][0]["results"].as_array().expect("the run has results");
    assert_eq!((rules.len(), results.len()), (2, 2));
    for result in results {
        let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("an index");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(rules[index]["help"]["text"].as_str().is_some_and(|page| page.contains("\n\n")));
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "in/content/pages/%C3%A9%C3%A9n.md");
    let region = json!({
        "startLine": 3, "startColumn": 12, "endLine": 3, "endColumn": 13, "byteOffset": 24, "byteLength": 3
    });
    assert_eq!(place["region"], region);
    assert_eq!(results[0]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 2);
    assert_eq!(results[1]["locations"][0]["physicalLocation"]["region"], Value::Null);
    assert_eq!(results[1]["level"], "warning");
}

#[test]
fn colours_come_only_when_asked_for() {
    let sources = Sources::from_memory([("pages/a.md", "x")]);
    let diagnostics = [Diagnostic::error("not-a-map", Place::file(&FilePath::new("pages/a.md")))];
    let report = |colour| report::report(&diagnostics, &sources, &report::words(Lang::NL), Format::Human, colour);
    assert!(!report(false).contains('\u{1b}') && report(true).contains('\u{1b}'));
    assert!(report(false).contains("pages/a.md"));
}

#[test]
fn content_cannot_steer_a_terminal() {
    let text = "title: \"\\e[31m\\u202e\"\norder: \u{1b}]8;;https://x.example\u{7}\n";
    let sources = Sources::from_memory([("pages/a.yaml", text)]);
    let page = FilePath::new("pages/a.yaml");
    let fault = |key| Diagnostic::error("bad-url", Place::value(&page, Pointer::root().key(key)));
    let diagnostics =
        [fault("title").with("value", "\u{1b}[31m\u{202e}\n"), fault("order").with("suggestion", "\u{1b}]8")];
    for format in [Format::Human, Format::Github] {
        let report = report::report(&diagnostics, &sources, &report::words(Lang::NL), format, false);
        assert!(!report.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{report}");
    }
}
