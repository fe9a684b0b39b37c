//! The portal that `init` writes: it works, on any day, and its own README is right.

use std::{error::Error, path::Path};

use assert_cmd::Command;
use streekwerk::{
    field::Day,
    model::Kind,
    pipeline::{self, Settings},
    plan::Overrides,
    source::Sources,
};

type Done = Result<(), Box<dyn Error>>;

/// How long somebody may take to make the starter their own, in days.
const LIFE: i64 = 760;

fn starter() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("starter/content");
    Sources::read(&folder).expect("the starter can be read")
}

#[test]
fn has_no_fault_on_any_day_of_two_years() {
    let (sources, first) = (starter(), Day::parse("2026-11-27").expect("a day"));
    for ahead in (0..LIFE).step_by(19) {
        let day = first.plus(jiff::Span::new().days(ahead));
        let checked = pipeline::check(&sources, &Settings { day, overrides: Overrides::default() });
        assert!(checked.diagnostics.is_empty(), "{day}: {:#?}", checked.diagnostics);
    }
}

#[test]
fn shows_an_example_of_every_kind() {
    let (sources, day) = (starter(), Day::parse("2026-11-27").expect("a day"));
    let checked = pipeline::check(&sources, &Settings { day, overrides: Overrides::default() });
    let (portal, _) = checked.site.expect("the starter is a portal");
    for kind in Kind::ALL {
        let mut of_kind = portal.entities().filter(|id| portal.kind(*id) == *kind && portal.is_public(*id, day));
        assert!(of_kind.next().is_some(), "there is no {}", kind.name());
    }
}

#[test]
fn init_writes_a_portal_that_its_own_readme_can_build() -> Done {
    let folder = tempfile::tempdir()?;
    let streekwerk = || -> Result<Command, Box<dyn Error>> {
        let mut command = Command::cargo_bin("streekwerk")?;
        command.current_dir(folder.path()).args(["--lang", "nl"]);
        Ok(command)
    };
    streekwerk()?.args(["init", "."]).assert().success();
    let there = |path: &str| folder.path().join(path).exists();
    assert!(there("README.md") && there(".gitignore") && !there("dot-gitignore") && there(".vscode/settings.json"));
    let readme = std::fs::read_to_string(folder.path().join("README.md"))?;
    let paths = readme.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next().map(str::to_owned));
    for path in paths.filter(|path| path != "site/") {
        assert!(there(&path) || there(&format!("content/regions/wilgenland/{path}")), "there is no `{path}`");
    }
    streekwerk()?.arg("check").assert().success();
    streekwerk()?.arg("build").assert().success();
    assert!(there("site/index.html"));
    Ok(())
}
