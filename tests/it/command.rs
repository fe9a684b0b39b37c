//! The command line: exit codes, what is printed where, and that what it makes is sound.
#![expect(clippy::disallowed_methods, reason = "the tests play the editor who writes content")]

use std::{fs, path::PathBuf, process::Output};

use assert_cmd::Command;
use serde_json::Value;
use streekwerk::{
    lang::Lang,
    model::Kind,
    report,
    schema::{self, Subject},
};
use tempfile::TempDir;

use crate::{site, words};

/// A folder of its own, with the small network as its content.
struct Place(TempDir);

impl Place {
    fn empty() -> Self {
        Self(TempDir::new().expect("a folder"))
    }

    fn new() -> Self {
        let place = Self::empty();
        for (name, bytes) in site::files_below(&site::folder(site::NETWORK)) {
            place.put(&format!("content/{name}"), &bytes);
        }
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let file = self.at(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(file, bytes).expect("a file can be written");
    }

    /// Makes the content faulty, with the fault on line 2.
    fn break_content(&self) {
        self.put("content/regions/noordhaven/partners/roc-noord.md", b"---\nnaem: ROC Noord\n---\n");
    }

    /// Runs the program, in Dutch and on the usual day, and demands its exit code.
    #[track_caller]
    fn run(&self, arguments: &[&str], code: i32) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_streekwerk"));
        let output = command.current_dir(self.0.path()).args(arguments).args(["--lang", "nl", "--as-of", site::DAY]);
        let said = Said::from(output.output().expect("the program runs"));
        assert_eq!(said.code, Some(code), "{arguments:?}\n{}\n{}", said.out, said.err);
        said
    }
}

/// What the program printed.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

#[test]
fn without_a_command_it_builds() {
    let place = Place::new();
    let said = place.run(&[], 0);
    assert!(said.out.starts_with("Klaar: ") && said.out.contains("site"), "{}", said.out);
    let expected = site::build("the library", &site::read(site::NETWORK), &site::settings(site::DAY, None, None));
    assert_eq!(site::site_files(&place.at("site")), expected.files);
    let again = place.run(&["build"], 0);
    assert!(again.out.contains("(0 bestanden geschreven,"), "{}", again.out);
}

#[test]
fn a_build_tells_how_many_files_there_are_of_each_kind() {
    let place = Place::new();
    let made = |said: Said| said.out.lines().find_map(|line| line.strip_prefix("Gemaakt: ").map(str::to_owned));
    let told = made(place.run(&["build"], 0)).expect("it is told");
    let files = site::site_files(&place.at("site"));
    let counts = told.split(' ').filter_map(|word| word.parse::<usize>().ok());
    assert_eq!(counts.sum::<usize>(), files.len(), "{told}");
    for (ending, word) in [(".ics", "agenda's"), (".vcf", "contactkaarten"), (".html", "doorverwijzing")] {
        assert!(told.contains(word) && files.keys().any(|file| file.ends_with(ending)), "{told}");
    }
    let calendars = files.keys().filter(|file| file.ends_with(".ics")).count();
    assert!(told.contains(&format!(" {calendars} agenda's")), "{told}");
    assert_eq!(made(place.run(&["build"], 0)), Some(told));
}

#[test]
fn faults_give_1_and_leave_the_last_good_site() {
    let place = Place::new();
    place.run(&["build"], 0);
    let before = site::files_below(&place.at("site"));
    place.break_content();
    for command in ["build", "check"] {
        let said = place.run(&[command], 1);
        assert!(said.err.contains("roc-noord.md") && said.err.contains("unknown-key"), "{}", said.err);
        assert!(said.out.contains("De site is niet gewijzigd"), "{}", said.out);
    }
    assert_eq!(site::files_below(&place.at("site")), before);
}

#[test]
fn a_build_of_the_same_tells_the_same_and_makes_nothing() {
    let place = Place::new();
    let (first, again) = (place.run(&["build"], 0), place.run(&["build"], 0));
    assert!(first.err.contains("[consent-"), "there is something to tell: {}", first.err);
    assert_eq!(first.err, again.err);
    let pages = |said: &Said| said.out.split(" pagina's").next().map(str::to_owned);
    assert_eq!(pages(&first), pages(&again));
    assert!(again.out.contains("(0 bestanden geschreven,"), "{}", again.out);
    // What only this version writes down is understood by no other: then all is done anew, and told all the same.
    let memo = place.at("site/.streekwerk/memo");
    let text = fs::read_to_string(&memo).expect("a build leaves a memo");
    for other in [text.replace("consent-", "no-such-"), text[..text.len() / 2].to_owned(), String::new()] {
        fs::write(&memo, other).expect("the memo can be written");
        assert_eq!(place.run(&["build"], 0).err, first.err);
    }
}

#[test]
fn what_a_damaged_memo_says_is_not_believed() {
    let place = Place::new();
    place.run(&["build"], 0);
    let memo = place.at("site/.streekwerk/memo");
    let text = fs::read_to_string(&memo).expect("a build leaves a memo");
    assert!(text.contains("assets/offers-"), "names of files with offers are remembered: {text}");
    fs::write(&memo, text.replace("assets/offers-", "assets/office-")).expect("the memo can be written");
    let desk = place.at("content/regions/zuidwaard/contacts/werkgevers.yaml");
    let edited = fs::read_to_string(&desk).expect("a desk") + "# Another line.\n";
    fs::write(&desk, edited).expect("it can be written");
    place.run(&["build"], 0);
    let files = site::site_files(&place.at("site"));
    assert!(files.keys().any(|file| file.contains("assets/offers-")), "{:?}", files.keys());
    assert!(!files.keys().any(|file| file.contains("assets/office-")), "{:?}", files.keys());
}

#[test]
fn check_writes_nothing() {
    let place = Place::new();
    let before = site::files_below(place.0.path());
    place.run(&["check"], 0);
    assert_eq!(site::files_below(place.0.path()), before);
}

#[test]
fn wrong_use_gives_2_and_says_why() {
    let place = Place::new();
    place.put("taken/file.txt", b"mine");
    for (arguments, why) in [
        (&["--nonsense"][..], "--nonsense"),
        (&["check", "--base-url", "x"], "https://"),
        (&["check", "--layout", "both"], "separate"),
        (&["check", "--content", "elsewhere"], "elsewhere"),
        (&["check", "--explain", "nonsense"], "nonsense"),
        (&["build", "--output", "taken"], "file.txt"),
        (&["build", "--output", "content/site"], "content"),
        (&["new", "course", "lassen"], "training"),
        (&["new", "opleiding", "lassen"], "Bedoel je `training`?"),
        (&["new", "portal", "lassen"], "streekwerk init"),
        (&["new", "training", "lassen-2.md", "--region", "noordhaven"], "`lassen-2`"),
        (&["new", "training", "lassen-2", "--region", "noordhavn"], "Bedoel je `noordhaven`?"),
        (&["check", "--explain", "Unknown-Key"], "Bedoel je `unknown-key`?"),
        (&["new", "training", "Lassen 2", "--region", "noordhaven"], "lassen-2"),
        (&["new", "training", "lassen", "--region", "noordhaven"], "lassen.md"),
        (&["new", "training", "lassen-2"], "zuidwaard"),
        (&["init", "content"], "content"),
        (&["schema", "course"], "training"),
    ] {
        let said = place.run(arguments, 2);
        assert!(said.err.contains(why) && said.out.is_empty(), "{arguments:?}\n{}\n{}", said.out, said.err);
    }
}

#[test]
fn reports_for_programs_stand_alone_on_standard_output() {
    let place = Place::new();
    for is_broken in [false, true] {
        if is_broken {
            place.break_content();
        }
        for command in ["check", "build"] {
            let run = |format| place.run(&[command, "--format", format], i32::from(is_broken)).out;
            let json: Value = serde_json::from_str(&run("json")).expect("the report is JSON and nothing else");
            let faults = json.as_array().expect("the report is a list");
            assert_eq!(faults.iter().any(|fault| fault["severity"] == "error"), is_broken);
            let sarif: Value = serde_json::from_str(&run("sarif")).expect("the report is JSON and nothing else");
            let results = sarif["runs"][0]["results"].as_array().expect("the run has results");
            assert_eq!(results.len(), faults.len());
            let github = run("github");
            let is_command = |line: &str| line.starts_with("::error ") || line.starts_with("::warning ");
            assert!(github.lines().all(is_command), "{github}");
            assert_eq!(github.lines().count(), faults.len());
        }
    }
}

#[test]
fn a_new_portal_is_sound() {
    let place = Place::empty();
    place.run(&["init", "portal"], 0);
    let run = |command: &str| {
        let content = ["--content", "portal/content"];
        match command {
            "build" => place.run(&[&["build", "--output", "portal/site"], &content[..]].concat(), 0),
            command => place.run(&[&[command], &content[..]].concat(), 0),
        }
    };
    for command in ["check", "build"] {
        let said = run(command);
        assert!(said.err.is_empty() && said.out.contains("Geen waarschuwingen."), "{}\n{}", said.out, said.err);
    }
    assert!(place.at("portal/site/index.html").is_file());
    assert!(place.at("portal/.gitignore").is_file(), "the output is kept out of git");
    assert!(place.at("portal/.vscode/settings.json").is_file(), "editors complete and check");
}

#[test]
fn a_new_file_of_every_kind_passes_the_check() {
    let place = Place::new();
    for kind in Kind::ALL {
        let before = site::files_below(&place.at("content"));
        place.run(&["new", kind.name(), "iets-nieuws", "--region", "noordhaven"], 0);
        let after = site::files_below(&place.at("content"));
        let made: Vec<_> = after.iter().filter(|(name, _)| !before.contains_key(*name)).collect();
        let [(name, text)] = made[..] else { panic!("one file is made for a {}: {made:?}", kind.name()) };
        let text = String::from_utf8_lossy(text);
        for field in schema::fields(Subject::Entity(*kind), Lang::NL) {
            let named = |line: &str| line.trim_start_matches('#').starts_with(&format!("{}:", field.key));
            assert!(text.lines().any(named), "{name} shows `{}`", field.key);
        }
        let comments = text.lines().filter(|line| line.starts_with('#')).count();
        assert!(comments > 20, "{name} explains its fields:\n{text}");
        let said = place.run(&["check", "--format", "json"], 0);
        assert!(!said.out.contains("iets-nieuws"), "nothing is said about {name}:\n{}", said.out);
        assert_examples_can_be_read(*kind, &text);
    }
}

/// Takes the `#` away before each example in a new file, as its first lines say, and reads that.
fn assert_examples_can_be_read(kind: Kind, text: &str) {
    let front = text.trim_start_matches("---\n").split("\n---\n").next().unwrap_or_default();
    let is_prose = |line: &str| line.starts_with("# ") && !line.starts_with("#  ");
    let yaml: String = front
        .lines()
        .filter(|line| !is_prose(line) && !line.ends_with(": []"))
        .fold(String::new(), |yaml, line| yaml + line.trim_start_matches('#') + "\n");
    assert!(kind.read(&yaml).is_ok(), "{}: {:?}\n{yaml}", kind.name(), kind.read(&yaml).err());
}

#[test]
fn a_shared_new_file_lies_with_the_shared_ones() {
    let place = Place::new();
    place.run(&["new", "partner", "iets-nieuws", "--shared"], 0);
    place.run(&["new", "page", "iets-nieuws", "--shared"], 0);
    assert!(place.at("content/shared/partners/iets-nieuws.yaml").is_file());
    assert!(place.at("content/pages/iets-nieuws.md").is_file());
}

#[test]
fn every_shell_gets_completions() {
    let place = Place::empty();
    for shell in ["bash", "zsh", "fish"] {
        let script = place.run(&["completions", shell], 0).out;
        for word in ["streekwerk", "check", "init", "schema", "as-of", "sarif"] {
            assert!(script.contains(word), "{shell} completes `{word}`");
        }
    }
}

#[test]
fn every_code_is_explained() {
    let place = Place::empty();
    let dutch = report::words(Lang::NL);
    for code in ["unknown-reference", "portal-missing", "double-address"] {
        assert!(words::codes().contains(code), "`{code}` is a code");
        let said = place.run(&["check", "--explain", code], 0).out;
        let page = dutch.attribute(code, "explain", &fluent_bundle::FluentArgs::new()).expect("a page");
        assert!(said.starts_with(&format!("{code}\n\n{page}\n")), "{said}");
    }
}

#[test]
fn the_tool_speaks_english_too() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_streekwerk"));
    let said = Said::from(command.args(["--content", "nowhere", "--lang", "en"]).output().expect("the program runs"));
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("There is no content folder `nowhere`"), "{}", said.err);
}

#[test]
fn the_date_decides_what_is_past() {
    let place = Place::new();
    let agenda = |day: &str, output: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_streekwerk"));
        let arguments = ["build", "--as-of", day, "--output", output];
        let said = Said::from(command.current_dir(place.0.path()).args(arguments).output().expect("the program runs"));
        assert_eq!(said.code, Some(0), "{}\n{}", said.out, said.err);
        let page = fs::read_to_string(place.at(output).join("noordhaven/agenda/index.html"));
        let page = page.expect("a region with events keeps its agenda");
        let (to_come, past) = page.split_once("id=part_past>").expect("the agenda has past events too");
        let name = "Banenmarkt aan de kade";
        assert_ne!(to_come.contains(name), past.contains(name));
        to_come.contains(name)
    };
    assert!(agenda("2026-12-03", "on-the-day"));
    assert!(!agenda("2026-12-04", "the-day-after"));
}

#[test]
fn what_a_build_changed_is_told_with_sums() {
    let place = Place::new();
    place.run(&["build", "--changes", "out/first.json"], 0);
    let read = |file: &str| -> Value {
        serde_json::from_slice(&fs::read(place.at(file)).expect("it is written")).expect("it is JSON")
    };
    let first = read("out/first.json");
    let (all, sums) = (first["written"].as_array().expect("a list"), first["sha256"].as_object().expect("a map"));
    assert_eq!(all.len(), sums.len());
    assert_eq!(all.len(), site::site_files(&place.at("site")).len());
    place.run(&["build", "--changes", "out/second.json"], 0);
    assert_eq!(read("out/second.json")["written"], Value::Array(Vec::new()));
    place.put("content/regions/noordhaven/news/nieuw.md", b"---\ntitle: Iets nieuws\ndate: 2026-11-01\n---\nTekst.\n");
    place.run(&["build", "--changes", "out/third.json"], 0);
    let page = "noordhaven/nieuws/nieuw/index.html";
    assert!(read("out/third.json")["written"].as_array().expect("a list").contains(&page.into()));
    fs::remove_file(place.at("content/regions/noordhaven/news/nieuw.md")).expect("the file is there");
    place.run(&["build", "--changes", "out/fourth.json"], 0);
    assert!(read("out/fourth.json")["removed"].as_array().expect("a list").contains(&page.into()));
    let known = std::process::Command::new("sha256sum").arg(place.at("site/robots.txt")).output().expect("it runs");
    let known = String::from_utf8_lossy(&known.stdout).split(' ').next().expect("a sum").to_owned();
    assert_eq!(sums["robots.txt"], Value::from(known));
}

#[test]
fn parts_are_built_by_name_and_by_number() {
    let place = Place::new();
    place.run(&["build", "--region", "noordhaven", "--output", "a"], 0);
    assert!(place.at("a/noordhaven/index.html").exists() && !place.at("a/index.html").exists());
    place.run(&["build", "--hub", "--region", "zuidwaard", "--output", "b"], 0);
    assert!(place.at("b/index.html").exists() && place.at("b/zuidwaard/index.html").exists());
    let said = place.run(&["build", "--shard", "2/3", "--output", "c"], 0);
    assert!(said.out.starts_with("Klaar:"), "{}", said.out);
    let wrong = place.run(&["build", "--shard", "4/3", "--output", "c"], 2);
    assert!(wrong.err.contains("Een deel schrijf je als 2/5."), "{}", wrong.err);
    let unknown = place.run(&["build", "--region", "noordhavn", "--output", "d"], 2);
    assert!(unknown.err.contains("Bedoel je `noordhaven`?"), "{}", unknown.err);
}

#[test]
fn what_is_not_published_is_kept_outside_of_content_and_site() {
    let place = Place::new();
    for cache in ["site/cache", "site", "content/cache"] {
        let said = place.run(&["build", "--cache", cache], 2);
        assert!(said.err.contains("--cache") && said.err.contains("teksten in die nog niet"), "{}", said.err);
        assert!(!place.at(cache).exists() || cache == "site", "{cache}");
    }
    place.run(&["new", "partner", "nieuw", "--cache", "content/cache"], 2);
    place.run(&["build", "--cache", "cache"], 0);
    assert!(place.at("cache").is_dir());
}
