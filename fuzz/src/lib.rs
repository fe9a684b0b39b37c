//! The targets of the fuzzer, which are tests of the project too: `tests/it/fuzzed.rs`.
#![allow(dead_code, unused_imports, unused_qualifications, reason = "the tests use more of these modules than the fuzzer does")]

/// The modules of the tests that the targets need, which find each other at the top of the crate there.
#[path = "../../tests/it"]
mod it {
    pub(crate) mod case;
    pub(crate) mod fuzzed;
    pub(crate) mod html;
}

use it::{case, fuzzed, html};

/// Gives bytes to the target with this name.
pub fn run(name: &str, bytes: &[u8]) {
    fuzzed::run(name, bytes);
}
