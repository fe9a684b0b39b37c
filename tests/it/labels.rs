//! The theme's labels: in every language that it speaks they are complete, name the same values, and count as the language
//! does.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};
use streekwerk::{lang::Lang, theme};

use crate::words::in_pattern;

/// What a label names and tells apart.
#[derive(Debug, Default, PartialEq)]
struct Label {
    variables: BTreeSet<String>,
    /// The cases of all its selections.
    cases: BTreeSet<String>,
}

/// Returns the labels of a language, by their keys.
fn labels(lang: &str) -> BTreeMap<String, Label> {
    let mut found = BTreeMap::new();
    for (name, bytes) in theme::default_files().below(&format!("locales/{lang}/")) {
        let text = String::from_utf8_lossy(bytes);
        let resource = parser::parse(&*text).unwrap_or_else(|(_, errors)| panic!("{lang}/{name}: {errors:?}"));
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let mut label = Label::default();
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut label.variables);
                label.cases = cases(pattern);
            }
            let earlier = found.insert(message.id.name.to_owned(), label);
            assert!(earlier.is_none(), "{lang}/{name}: `{}` is there twice", message.id.name);
        }
    }
    found
}

/// Returns the cases that a pattern tells apart.
fn cases(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } = element else {
            continue;
        };
        for variant in variants {
            let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = variant.key;
            found.insert(name.to_owned());
            found.extend(cases(&variant.value));
        }
    }
    found
}

/// Returns the languages that the theme speaks, by the folders with its labels.
fn languages() -> BTreeSet<String> {
    let files = theme::default_files();
    files.below("locales/").filter_map(|(name, _)| Some(name.split_once('/')?.0.to_owned())).collect()
}

#[test]
fn every_language_has_every_label_with_the_same_values() {
    assert_eq!(languages(), BTreeSet::from(["ar", "en", "nl"].map(str::to_owned)));
    let dutch = labels("nl");
    let mut faults = Vec::new();
    for lang in languages() {
        let own = labels(&lang);
        for (key, label) in &dutch {
            match own.get(key) {
                None => faults.push(format!("themes/default/locales/{lang}/ has no `{key}`, which nl/ has")),
                Some(found) if found.variables != label.variables => faults
                    .push(format!("{lang}: `{key}` names {:?}, and in nl/ {:?}", found.variables, label.variables)),
                Some(_) => {}
            }
        }
        let unknown = own.keys().filter(|key| !dutch.contains_key(*key));
        faults.extend(unknown.map(|key| format!("{lang}: `{key}` is not in nl/")));
    }
    crate::site::assert_none(&faults);
}

/// Arabic has six forms: for nothing, one, two, three to ten, eleven to ninety-nine, and a hundred. What is counted has
/// a form of its own for two, and for a few.
#[test]
fn arabic_counts_as_arabic_does() {
    let (dutch, arabic) = (labels("nl"), labels("ar"));
    let counts = dutch.iter().filter(|(_, label)| label.cases.contains("one"));
    // These stand behind a number, and say what is so of things that are many or two.
    let after = |key: &str| key.starts_with("results-are-") || key.starts_with("results-count-");
    let lacking =
        counts.filter(|(key, _)| !after(key) && !["one", "two", "few"].iter().all(|c| arabic[*key].cases.contains(*c)));
    crate::site::assert_none(&lacking.map(|(key, _)| format!("`{key}` lacks a form")).collect::<Vec<_>>());
    let ar: Lang = "ar".parse().expect("a language");
    let texts = theme::default_files();
    let text = String::from_utf8_lossy(texts.get("locales/ar/training.ftl").expect("a file of labels")).into_owned();
    let words = streekwerk::words::Words::new(ar, [text.as_str()]).expect("a Fluent file");
    let seats = |n: usize| words.get("seats", &streekwerk::words::args([("n", n.to_string())]));
    assert_eq!(
        [0, 1, 2, 3, 10, 11, 99, 100].map(seats),
        ["لا أماكن", "مكان واحد", "مكانان", "3 أماكن", "10 أماكن", "11 مكانًا", "99 مكانًا", "100 مكان"]
    );
}
