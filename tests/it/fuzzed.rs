//! What holds for any bytes: each target takes some, and panics when what the project promises does not hold for them.
//!
//! `fuzz/` gives the targets what libFuzzer thinks of (`make fuzz`). The test here gives them the seeds, and each input that a
//! target once failed on.

mod network;
mod outline;
mod parts;
mod safe;
mod texts;

pub(crate) use self::{parts::read, safe::dangers};

/// A target: what it takes is bytes that nobody has looked at.
pub(crate) type Target = fn(&[u8]);

/// The targets by their names. Each has a file in `fuzz/fuzz_targets/` and seeds in `fuzz/seeds/`.
pub(crate) const TARGETS: [(&str, Target); 7] = [
    ("front_matter", parts::front_matter),
    ("yaml", parts::yaml),
    ("markdown", parts::markdown),
    ("table", network::table),
    ("network", network::network),
    ("outline", outline::outline),
    ("texts", texts::texts),
];

/// Gives bytes to the target with this name.
pub(crate) fn run(name: &str, bytes: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("the target is in the table");
    target(bytes);
}

#[test]
fn seeds_and_what_was_found_before_hold() {
    for (name, _) in TARGETS {
        let inputs = ["seeds", "regressions"].map(|sort| crate::site::folder(&format!("fuzz/{sort}/{name}")));
        let files: Vec<_> =
            inputs.iter().filter(|folder| folder.is_dir()).flat_map(|f| crate::site::files_below(f)).collect();
        assert!(files.len() > 1, "{name} has seeds");
        for (file, bytes) in files {
            let held = std::panic::catch_unwind(|| run(name, &bytes));
            assert!(held.is_ok(), "{name} fails on {file}");
        }
    }
}

#[test]
fn each_target_can_be_run_by_the_fuzzer() {
    let manifest = crate::site::files_below(&crate::site::folder("fuzz"));
    for (name, _) in TARGETS {
        let program = &manifest[&format!("fuzz_targets/{name}.rs")];
        assert!(String::from_utf8_lossy(program).contains(&format!("run(\"{name}\", bytes)")), "{name}");
        assert!(
            String::from_utf8_lossy(&manifest["Cargo.toml"]).contains(&format!("fuzz_targets/{name}.rs")),
            "{name}"
        );
    }
    let programs = manifest.keys().filter(|file| file.starts_with("fuzz_targets/")).count();
    assert_eq!(programs, TARGETS.len(), "a program without a target");
}
