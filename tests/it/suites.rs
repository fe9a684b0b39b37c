//! The suites by which others measure readers of Markdown and YAML.
//!
//! CommonMark and GFM come with the crate that reads our Markdown. What only npm has is looked at by `make suites`, which
//! installs it and runs the tests that are otherwise left out.

mod markdown;
mod yaml;

use std::{path::PathBuf, process::Command};

use serde_json::Value;

/// Returns the folder of a dependency's source.
fn source_of(package: &str) -> PathBuf {
    let cargo = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO")).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
        output.expect("cargo runs")
    };
    let version = String::from_utf8(cargo(&["-vV"]).stdout).expect("cargo says its version in letters");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo runs on some machine");
    // Of the crates for other machines nothing was fetched.
    let here = ["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host];
    let output = cargo(&here);
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo says it in JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let manifest =
        packages.iter().find(|known| known["name"] == package).and_then(|known| known["manifest_path"].as_str());
    PathBuf::from(manifest.expect("it is a dependency")).parent().expect("a manifest lies in a folder").to_owned()
}
