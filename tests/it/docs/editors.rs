//! What editors read in `docs/redactie`: the tables of fields and the list of faults.

use fluent_bundle::FluentArgs;
use streekwerk::{
    check, decode,
    lang::Lang,
    parse, plan, portal, report,
    schema::{Subject, with_tables},
    text_file, yaml,
};

use super::{between, hold, markdown_below, read};

const FOLDER: &str = "docs/redactie";

/// The codes of faults by the headings under which they are told.
fn faults() -> [(&'static str, Vec<&'static str>); 4] {
    let rules = check::RULES.iter().flat_map(|rule| rule.codes.iter().copied());
    [
        ("Een bestand is niet te lezen", [text_file::CODES, yaml::CODES].concat()),
        ("Een veld is niet goed ingevuld", decode::CODES.to_vec()),
        ("Een bestand, verwijzing of adres klopt niet", [parse::CODES, portal::CODES, plan::CODES].concat()),
        ("De inhoud houdt zich niet aan een regel", rules.filter(|code| !plan::CODES.contains(code)).collect()),
    ]
}

#[test]
fn tables_of_fields_are_current() {
    for path in markdown_below(FOLDER) {
        let text = read(&path);
        hold(&path, &with_tables(&text, Lang::NL).unwrap_or_else(|fault| panic!("{path}: {fault:?}")));
    }
}

#[test]
fn every_kind_has_a_page_with_its_table_and_is_in_the_list() {
    let list = read(&format!("{FOLDER}/README.md"));
    for name in Subject::all().map(Subject::name) {
        let page = read(&format!("{FOLDER}/{name}.md"));
        assert!(page.contains(&format!("<!-- velden:{name} -->")), "{name}.md has no table of fields");
        assert!(list.contains(&format!("[{name}.md]({name}.md)")), "the list of kinds does not lead to {name}.md");
    }
}

#[test]
fn the_list_of_faults_is_current() {
    let words = report::words(Lang::NL);
    let page = |code: &str| words.attribute(code, "explain", &FluentArgs::new());
    let part = |(heading, codes): (&str, Vec<&str>)| {
        let pages = codes.iter().filter_map(|code| Some(format!("### {code}\n\n{}\n", page(code)?)));
        format!("## {heading}\n\n{}", pages.collect::<Vec<_>>().join("\n"))
    };
    let path = format!("{FOLDER}/meldingen.md");
    hold(&path, &between(&read(&path), "meldingen", &faults().map(part).join("\n")));
}
