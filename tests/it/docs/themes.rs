//! What theme makers read in `docs/thema`: every template with its view, every token, filter and shared value.

use std::collections::{BTreeMap, BTreeSet};

use streekwerk::{
    colour::TOKENS,
    page,
    picture::Cache,
    render::{Press, Shared},
    route::PageKind,
    source::Sources,
};

use super::{between, hold, read, root, row};
use crate::site::{check, settings, theme};

const PAGE: &str = "docs/thema/README.md";

/// The day on which the golden network has pages of all kinds.
const DAY: &str = "2026-11-03";

/// Returns the names of the values in the views of each kind of page.
fn views() -> BTreeMap<PageKind, BTreeSet<String>> {
    let sources = Sources::read(&root().join("tests/golden/network/content")).expect("the network can be read");
    let (portal, plan) = check(&sources, &settings(DAY, None, None)).site.expect("the network has pages");
    let theme = theme(&portal);
    let shared = Shared::new(&portal, &plan);
    let press = Press { portal: &portal, plan: &plan, theme: &theme, shared: &shared, pictures: &Cache::default() };
    let mut views: BTreeMap<PageKind, BTreeSet<String>> = BTreeMap::new();
    for route in plan.routes() {
        let view = (page::kind(route.page).view)(&press.context(route.scope, route.lang), route.subject).view;
        let view = serde_json::to_value(&view).expect("a view is JSON");
        let names = view.as_object().map(|view| view.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
        views.entry(route.page).or_default().extend(names);
    }
    views
}

/// Returns the first sentence of each kind of page in the table of `src/route.rs`.
fn meanings() -> BTreeMap<String, String> {
    let source = read("src/route.rs");
    let (_, table) = source.split_once("\npage_kinds! {").expect("the table is there");
    let lines: Vec<&str> = table.lines().map(str::trim).collect();
    let kinds = lines.windows(2).filter_map(|pair| {
        let (meaning, (kind, _)) = (pair[0].strip_prefix("/// ")?, pair[1].split_once(" = ")?);
        Some((kind.to_owned(), meaning.trim_end_matches('.').to_owned()))
    });
    kinds.collect()
}

fn templates() -> String {
    let (views, meanings) = (views(), meanings());
    let mut table = row(&["template", "page", "`view`"]) + &row(&["---", "---", "---"]);
    for kind in PageKind::ALL {
        let names = views.get(kind).unwrap_or_else(|| panic!("the golden network has no page {kind:?}"));
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let meaning = &meanings[&format!("{kind:?}")];
        table += &row(&[&format!("`{}.html`", kind.template()), meaning, &names.join(", ")]);
    }
    table
}

fn tokens() -> String {
    let rows: String = TOKENS.iter().map(|token| row(&[&format!("`{}`", token.name), token.doc])).collect();
    row(&["token", "what it is for"]) + &row(&["---", "---"]) + &rows
}

/// Returns the fields of a struct as its source lists them.
fn fields(file: &str, name: &str) -> Vec<String> {
    let source = read(file);
    let (_, rest) = source.split_once(&format!("struct {name}<'a> {{\n")).expect("the struct is there");
    let lines = rest.lines().take_while(|line| *line != "}").map(str::trim).filter(|line| !line.starts_with("///"));
    let fields =
        lines.filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim_start_matches("pub ").to_owned());
    fields.collect()
}

#[test]
fn tables_of_templates_and_tokens_are_current() {
    let text = between(&read(PAGE), "templates", &templates());
    hold(PAGE, &between(&text, "tokens", &tokens()));
}

#[test]
fn every_value_that_all_templates_get_is_explained() {
    let text = read(PAGE);
    let of = |file, name, value: &str| {
        fields(file, name).into_iter().map(|field| format!("`{value}.{field}`")).collect::<Vec<_>>()
    };
    let values = [of("src/render/chrome.rs", "Chrome", "site"), of("src/render/page.rs", "Meta", "page")].concat();
    assert!(values.len() > 25, "{values:?}");
    for value in values {
        assert!(text.contains(&value), "{PAGE} does not explain {value}");
    }
}

#[test]
fn every_filter_and_function_is_explained() {
    let source = read("src/theme/functions.rs");
    let names: Vec<&str> = ["register_filter(\"", "register_function(\"", "day_filter(tera, \""]
        .iter()
        .flat_map(|start| source.split(start).skip(1).filter_map(|rest| rest.split('"').next()))
        .collect();
    assert!(names.len() > 8, "{names:?}");
    let text = read(PAGE);
    for name in names {
        assert!(text.contains(&format!("`{name}`")), "{PAGE} does not explain `{name}`");
    }
}

#[test]
fn every_template_of_the_default_theme_is_a_page_or_shared() {
    let pages: BTreeSet<String> = PageKind::ALL.iter().map(|kind| format!("{}.html", kind.template())).collect();
    let text = read(PAGE);
    for (name, _) in streekwerk::theme::default_files().below("templates/") {
        let is_known = pages.contains(name) || text.contains(&format!("`{name}`"));
        assert!(is_known, "{PAGE} does not say what `{name}` is");
    }
}
