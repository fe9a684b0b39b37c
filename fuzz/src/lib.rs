//! The targets of the fuzzer, which are tests of the project too: `tests/it/fuzzed.rs`.
#![allow(dead_code, unused_imports, unused_qualifications, reason = "the tests use more of these modules than the fuzzer does")]

#[path = "../../tests/it/case.rs"]
mod case;
#[path = "../../tests/it/fuzzed.rs"]
mod fuzzed;
#[path = "../../tests/it/html.rs"]
mod html;

/// Gives bytes to the target with this name.
pub fn run(name: &str, bytes: &[u8]) {
    fuzzed::run(name, bytes);
}
