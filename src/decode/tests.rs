//! Tests of reading documents and of what is said about those that do not fit.

use super::*;
use crate::model::Facts;

fn read(kind: Kind, text: &str, translations: &[(Lang, &str)]) -> (Option<Facts>, Vec<Diagnostic>) {
    let file = FilePath::new("a.yaml");
    let files: Vec<_> =
        translations.iter().map(|(lang, text)| (*lang, FilePath::new(&format!("a.{lang}.yaml")), *text)).collect();
    let yaml = |file, text| Yaml { file, text, offset: 0 };
    let translations: Vec<_> = files.iter().map(|(lang, file, text)| (*lang, yaml(file, text))).collect();
    decode(yaml(&file, text), &translations, schema(kind), |text| kind.read(text))
}

/// Returns the faults as `code place`, with the suggestion behind `->`.
fn faults_of(kind: Kind, text: &str, translations: &[(Lang, &str)]) -> Vec<String> {
    let (_, faults) = read(kind, text, translations);
    let place = |fault: &Diagnostic| match &fault.place.at {
        crate::diagnostic::At::Value(pointer) => pointer.to_string(),
        crate::diagnostic::At::Key(pointer) => format!("{pointer}:"),
        crate::diagnostic::At::Bytes { start, end } => format!("{start}..{end}"),
        crate::diagnostic::At::File => String::new(),
    };
    let suggestion =
        |fault: &Diagnostic| fault.fact("suggestion").map_or(String::new(), |value| format!(" -> {value}"));
    faults.iter().map(|fault| format!("{} {}{}", fault.code, place(fault), suggestion(fault))).collect()
}

#[test]
fn all_faults_of_a_document_come_at_once() {
    let text = "titel: Lassen\nprovider: ROC Noord\nlevel: mbo 3\nstudy_load: veel\nprogramme_code: 25.080\nstarts:\n  - date: 2026-02-30\n    seats: 12\n    plaats: x\n  - date: 1 maart 2026\ncost:\n  amount: \"20,50\"\nexample: ja\nskills: lassen\nsummary: 1\nsummary: 2\nstreet: x\n";
    assert_eq!(
        faults_of(Kind::Training, text, &[]),
        [
            "duplicate-key 229..236",
            "unknown-key /titel: -> title",
            "bad-reference /provider -> roc-noord",
            "unknown-value /level -> mbo3",
            "wrong-type /study_load",
            "code-needs-quotes /programme_code -> \"25.080\"",
            "impossible-date /starts/0/date -> 2026-02-28",
            "unknown-key /starts/0/plaats: -> location",
            "bad-date /starts/1/date -> 2026-03-01",
            "wrong-type /cost/amount -> 20.50",
            "wrong-type /example -> true",
            "wrong-type /skills -> [lassen]",
            "unknown-key /street:",
        ]
    );
}

#[test]
fn what_serde_lets_pass_is_found_all_the_same() {
    let long = "é".repeat(201);
    let text = format!("title: x\nprovider: roc\nsummary: {long}\nstudy_load: 0\n");
    assert_eq!(faults_of(Kind::Training, &text, &[]), ["text-too-long /summary", "number-out-of-range /study_load"]);
    let fine = format!("title: x\nprovider: roc\nsummary: {}\n", "é".repeat(200));
    assert_eq!(faults_of(Kind::Training, &fine, &[]), Vec::<String>::new());
    let colour = "name: x\ncode: AM04\nmunicipalities: []\nbrand:\n  colour: #1a6b54\n";
    assert_eq!(faults_of(Kind::Region, colour, &[]), ["bad-colour /brand/colour: -> \"#1a6b54\""]);
    let nothing = "name:\ncode: AM04\nmunicipalities:\n  - code: GM0153\n    name:\n";
    assert_eq!(faults_of(Kind::Region, nothing, &[]), ["empty-value /name:", "empty-value /municipalities/0/name:"]);
}

#[test]
fn a_document_that_is_no_map_or_empty_is_said_to_be_so() {
    assert_eq!(faults_of(Kind::Page, "- a\n", &[]), ["not-a-map "]);
    assert_eq!(faults_of(Kind::Page, "title:Over ons\n", &[]), ["not-a-map  -> title: Over ons"]);
    assert_eq!(faults_of(Kind::Page, "", &[]), ["missing-key "]);
    assert_eq!(faults_of(Kind::Page, "title: [x\n", &[]), ["yaml-unclosed-bracket 7..8"]);
    assert_eq!(
        faults_of(Kind::Page, "ordre: 1\ntitle: a: b\nmenu: x\n", &[]),
        ["unknown-key /ordre: -> order", "yaml-colon-in-text 16..20 -> \"a: b\""]
    );
}

#[test]
fn a_translation_holds_texts_and_nothing_else() {
    let original = "title: Lassen\nprovider: roc\nskills: [a]\nstarts:\n  - date: 2026-03-01\n    location: Hal\n";
    let english = "title: Welding\nskills: [one, two]\nprovider: roc\nsummary: x\ntitel: y\nstarts:\n  - location: Hall\n    date: 2026-03-01\n";
    assert_eq!(
        faults_of(Kind::Training, original, &[(Lang::EN, english)]),
        [
            "translation-without-original /skills/1",
            "fact-in-translation /provider:",
            "translation-without-original /summary:",
            "unknown-key /titel: -> title",
            "fact-in-translation /starts/0/date:",
        ]
    );
    let (facts, faults) = read(Kind::Training, original, &[(Lang::EN, "title: Welding\n"), (Lang::NL, "")]);
    assert_eq!(faults, []);
    let title = facts.expect("the document is complete").title().clone();
    assert_eq!(title.translation(Lang::EN), Some("Welding"));
}

#[test]
fn a_code_stays_refused_when_there_is_a_translation() {
    let original = "title: x\nprovider: roc\nprogramme_code: 25.080\n";
    let found = faults_of(Kind::Training, original, &[(Lang::EN, "title: y\n")]);
    assert_eq!(found, ["code-needs-quotes /programme_code -> \"25.080\""]);
}

#[test]
fn what_nobody_foresaw_is_said_in_the_parsers_words() {
    let file = FilePath::new("a.yaml");
    let yaml = Yaml { file: &file, text: "title: é\norder: 1\n", offset: 4 };
    let refuse = |_: &str| serde_yaml::from_str::<u8>("[1]");
    let (value, faults) = decode(yaml, &[], schema(Kind::Page), refuse);
    assert_eq!((value, faults[0].code), (None, "yaml-unreadable"));
    assert_eq!(faults[0].place, Place::bytes(&file, 4..13));
}
