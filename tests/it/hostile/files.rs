//! Files that are too large, too deep, no files at all, or elsewhere.

use std::{fmt::Write as _, fs::File, process::Command};

use super::place::Place;

const PARTNER: &str = "regions/twente/partners/last.yaml";
const PAGE: &str = "regions/twente/pages/last.md";
const TABLE: &str = "regions/twente/figures/last.csv";

#[test]
fn a_file_of_a_hundred_megabytes_is_not_read() {
    for path in [PARTNER, PAGE, TABLE, "regions/twente/media/last.svg"] {
        let place = Place::new().with(path, b"");
        File::options().write(true).open(place.at(path)).and_then(|file| file.set_len(100 << 20)).expect("a file");
        place.check().tells("file-too-large", "dit bestand is groter dan 1 MB");
    }
}

/// A photograph may be that large: it is never held as a whole.
#[test]
fn a_photograph_of_a_hundred_megabytes_costs_no_memory() {
    let place = Place::new().with("regions/twente/media/foto.png", b"");
    let file = File::options().write(true).open(place.at("regions/twente/media/foto.png")).expect("a file");
    file.set_len(100 << 20).expect("a file");
    place.check().holds_no_fault();
}

#[test]
fn a_million_lines_are_too_many() {
    for path in [PARTNER, PAGE, TABLE] {
        Place::new().with(path, "ja\n".repeat(1_000_000).as_bytes()).check().tells("file-too-large", "groter dan 1 MB");
    }
}

/// As many lines as a file may hold, of each form that has lines.
#[test]
fn half_a_million_lines_take_bounded_time_and_memory() {
    let lines = 500_000;
    let markdown = format!("---\ntitle: Veel\n---\n{}", "a\n".repeat(lines));
    Place::new().with(PAGE, markdown.as_bytes()).check().holds_no_fault();
    Place::new().with(PARTNER, "a\n".repeat(lines).as_bytes()).check().tells("not-a-map", "");
    Place::new().with(PARTNER, "-\n".repeat(lines).as_bytes()).check().tells("not-a-map", "");
}

#[test]
fn a_table_of_as_many_lines_as_fit_takes_bounded_time_and_memory() {
    let figures = "title: Veel\nindicator: Veel\nunit: banen\ndata: last.csv\n\
                   source: {publisher: CBS, licence: CC BY 4.0, retrieved_on: 2026-10-01}\n";
    let place = Place::new().with("regions/twente/figures/last.yaml", figures.as_bytes());
    let sound = (0..70_000).fold("period,value\n".to_owned(), |mut table, line| {
        writeln!(table, "{line},{line}").expect("text can be written to");
        table
    });
    drop(place.with(TABLE, sound.as_bytes()).check());
}

/// A fault on each line: the first are shown, and the others counted.
#[test]
fn a_fault_on_each_of_many_lines_takes_bounded_time_and_memory() {
    let figures = "title: Veel\nindicator: Veel\nunit: banen\ndata: last.csv\n\
                   source: {publisher: CBS, licence: CC BY 4.0, retrieved_on: 2026-10-01}\n";
    let place = Place::new().with("regions/twente/figures/last.yaml", figures.as_bytes());
    let table = format!("period,value\n{}", "2026,x\n".repeat(100_000));
    place
        .with(TABLE, table.as_bytes())
        .check()
        .tells("data-bad-number", "`x` is geen getal")
        .tells("more-faults", "nog 99800 andere");
}

/// Each name stands for ten times the one before: ten lines are more than a billion values.
#[test]
fn a_bomb_of_aliases_is_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let names = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{names}]").expect("text can be written to");
    }
    let place = Place::new().with(PARTNER, format!("{bomb}name: Bom\npillar: other\ntype: other\n").as_bytes());
    place.check().tells("yaml-too-many-aliases", "deze verwijzing met `*`");
    let place = Place::new().with(PARTNER, b"name: &a [*a]\n");
    place.check().tells("yaml-too-many-aliases", "verwijst naar zichzelf");
}

#[test]
fn ten_thousand_deep_is_refused_in_yaml_and_shown_in_markdown() {
    let deep = 10_000;
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")] {
        let yaml = format!("name: {}x{}\n", open.repeat(deep), close.repeat(deep));
        let yaml = if close.is_empty() { yaml.replacen("name: ", "name:\n  ", 1) } else { yaml };
        assert_eq!(Place::new().with(PARTNER, yaml.as_bytes()).check().code, Some(1), "{open}");
    }
    for (open, close) in [("> ", ""), ("- ", ""), ("[", "](x)"), ("*a ", "*"), ("**", "**"), ("![", "]"), ("`", "")] {
        let text = format!("---\ntitle: Diep\n---\n{}x{}\n", open.repeat(deep), close.repeat(deep));
        drop(Place::new().with(PAGE, text.as_bytes()).check());
    }
}

/// Texts for which readers of Markdown have taken time that grows with the square of their length.
#[test]
fn texts_that_readers_of_markdown_stumble_over_take_bounded_time() {
    let many = 50_000;
    let texts = [
        "[a](",
        "<",
        "<!--",
        "[",
        "*_",
        "a**b",
        "\\",
        "&",
        "![[]()",
        "[^a]",
        "|",
        "- \n",
        "```\n",
        "<a href=\"",
        "\t>",
    ];
    let place = texts.iter().enumerate().fold(Place::new(), |place, (index, text)| {
        let page = format!("---\ntitle: Tekst\n---\n{}\n", text.repeat(many));
        place.with(&format!("regions/twente/pages/tekst-{index}.md"), page.as_bytes())
    });
    drop(place.check());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let place = Place::new();
    let path = place.at("regions/twente/partners/pijp.yaml");
    let is_made = Command::new("mkfifo").arg(&path).status().is_ok_and(|status| status.success());
    assert!(is_made, "a pipe can be made");
    place.check().tells("special-file", "dit is geen gewoon bestand");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_content_and_in_a_circle_are_not_followed() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    symlink("/etc/passwd", place.at("regions/twente/partners/wachtwoorden.yaml")).expect("a link");
    symlink("/etc", place.at("regions/twente/media")).expect("a link");
    symlink("..", place.at("regions/twente/pages")).expect("a link");
    symlink("kring.md", place.at("regions/twente/kring.md")).expect("a link");
    symlink("nergens.md", place.at("regions/twente/index.en.md")).expect("a link");
    let said = place.build().tells("symbolic-link", "die volgen we niet").tells("symbolic-link", "5 waarschuwingen");
    assert!(!said.text.contains("root:"), "{}", said.text);
    said.holds_no_fault();
}
