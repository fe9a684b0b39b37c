//! The words of diagnostics: every code has them in both languages, and nothing has them that is no code.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;
use fluent_syntax::{ast, parser};
use streekwerk::{check, decode, lang::Lang, parse, plan, portal, report, text_file, yaml};

/// Returns the codes of all diagnostics.
pub(crate) fn codes() -> BTreeSet<&'static str> {
    let stages = [text_file::CODES, yaml::CODES, decode::CODES, parse::CODES, portal::CODES, plan::CODES, check::CODES];
    stages.into_iter().flatten().copied().chain(check::rule_codes()).collect()
}

/// The names that a message and its attributes use, by the message's key.
type Variables = BTreeMap<String, BTreeSet<String>>;

/// Returns the messages of a language with the variables that they name.
fn messages(lang: Lang) -> Variables {
    let mut found = Variables::new();
    for text in report::text_of(lang) {
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            let mut variables = BTreeSet::new();
            for pattern in patterns {
                in_pattern(pattern, &mut variables);
            }
            let earlier = found.insert(message.id.name.to_owned(), variables);
            assert!(earlier.is_none(), "{lang}: `{}` is there twice", message.id.name);
        }
    }
    found
}

pub(crate) fn in_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(inline) => in_inline(inline, variables),
            ast::Expression::Select { selector, variants } => {
                in_inline(selector, variables);
                for variant in variants {
                    in_pattern(&variant.value, variables);
                }
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, variables));
        }
        _ => {}
    }
}

#[test]
fn every_code_has_message_help_and_page_in_both_languages() {
    for lang in [Lang::NL, Lang::EN] {
        let words = report::words(lang);
        for code in codes() {
            assert!(words.has(code), "{lang}: `{code}` has no message");
            for attribute in ["help", "explain"] {
                let text = words.attribute(code, attribute, &FluentArgs::new());
                assert!(text.is_some_and(|text| !text.is_empty()), "{lang}: `{code}` has no .{attribute}");
            }
        }
    }
}

#[test]
fn every_message_belongs_to_a_code_and_names_the_same_in_both_languages() {
    let codes = codes();
    let (dutch, english) = (messages(Lang::NL), messages(Lang::EN));
    for key in dutch.keys().filter(|key| !key.starts_with("part-")) {
        assert!(codes.contains(key.as_str()), "`{key}` is no code");
    }
    assert_eq!(dutch, english);
}

#[test]
fn a_page_of_explanation_stands_without_facts_and_has_an_end() {
    for lang in [Lang::NL, Lang::EN] {
        let words = report::words(lang);
        for code in codes() {
            let Some(page) = words.attribute(code, "explain", &FluentArgs::new()) else { continue };
            assert!(!page.contains("{$"), "{lang}: the page of `{code}` names a fact");
            let example_or_sentence =
                page.ends_with(['.', '?', '`']) || page.lines().last().is_some_and(|line| line.starts_with("    "));
            assert!(page.contains("\n\n") && example_or_sentence, "{lang}: the page of `{code}` is too short:\n{page}");
        }
    }
}

#[test]
fn the_page_of_a_rule_says_how_to_change_it_and_no_other_page_does() {
    let page = |code: &str| {
        let mut command = assert_cmd::Command::cargo_bin("streekwerk").expect("the program is built");
        let output = command.args(["check", "--lang", "nl", "--explain", code]).output().expect("the program runs");
        String::from_utf8(output.stdout).expect("pages are text")
    };
    let end = |code: &str| format!("    rules:\n      {code}: warning\n");
    assert!(page("offer-past").ends_with(&end("offer-past")), "{}", page("offer-past"));
    assert!(page("unknown-key").contains("titel: Lassen") && !page("unknown-key").contains("rules:"));
}
