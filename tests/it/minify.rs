//! Squeezing templates and minifying pages loses no word, no space between words, and nothing that is heard or followed.
//!
//! `minify-html` drops the space between inline elements that stand directly in a `div` or `nav`. Where these are laid out
//! beside each other with a gap it makes no difference; everywhere else two words become one.

use std::collections::BTreeSet;

use rayon::prelude::*;
use streekwerk::{
    picture::Cache,
    render::{Press, Shared, render},
    theme::{Theme, default_files},
};

use crate::{
    html::{self, Tag},
    site::{self, Built},
};

/// Attributes with words or addresses.
const TELLING: [&str; 9] = ["alt", "aria-label", "content", "datetime", "href", "lang", "src", "title", "id"];

/// Returns the classes whose children are laid out beside each other: those of the rules, outside of media queries, that
/// say so. The last part of a selector is the element that it is about.
fn rows(css: &str) -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    let mut depth = 0_usize;
    let mut selector = "";
    let mut start = 0;
    for (at, c) in css.char_indices().filter(|(_, c)| matches!(c, '{' | '}')) {
        if c == '{' {
            selector = css[start..at].trim();
            depth += 1;
        } else {
            let is_row = css[start..at].split(';').any(|line| {
                line.split_once(':').is_some_and(|(name, value)| {
                    name.trim() == "display" && (value.contains("flex") || value.contains("grid"))
                })
            });
            if is_row && depth == 1 {
                let ends = selector.split(',').filter_map(|one| one.split_whitespace().last());
                rows.extend(ends.filter_map(|end| end.strip_prefix('.')).map(str::to_owned));
            }
            depth = depth.saturating_sub(1);
        }
        start = at + 1;
    }
    rows
}

/// Returns a style sheet without its comments.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.map(|part| part.split_once("*/").map_or("", |(_, rest)| rest)).collect::<String>()
}

/// Returns what a page says and how it is followed.
fn telling(page: &str, is_row: impl Fn(&Tag<'_>) -> bool) -> String {
    let tags: Vec<Tag<'_>> = html::tags(page).collect();
    // Of a list of settings only the spaces go.
    let tags = tags.iter().filter(|tag| tag.get("name") != Some("viewport"));
    let values = tags.flat_map(|tag| TELLING.iter().filter_map(move |name| Some((tag, *name, tag.get(name)?))));
    let lines = values.map(|(tag, name, value)| format!("{} {name} {}\n", tag.name, value.trim()));
    html::visible_text(page, is_row) + &lines.collect::<String>()
}

/// Returns the first difference of each page from what its template wrote.
fn differences(built: &Built) -> Vec<String> {
    let languages: Vec<_> = built.portal.scopes().flat_map(|scope| built.portal.languages(scope).to_vec()).collect();
    let theme = Theme::compile_as_written(&default_files(), &languages).expect("the default theme is sound");
    let shared = Shared::new(&built.portal, &built.plan);
    let press =
        Press { portal: &built.portal, plan: &built.plan, theme: &theme, shared: &shared, pictures: &Cache::default() };
    let css = without_comments(&String::from_utf8_lossy(&theme.assets["site.css"].bytes));
    let rows = rows(&css);
    assert!(rows.contains("cluster"), "the style sheet is understood: {rows:?}");
    let is_row = |tag: &Tag<'_>| {
        tag.get("class").is_some_and(|classes| classes.split_whitespace().any(|class| rows.contains(class)))
    };
    let difference = |route| {
        let told = |page: &[u8]| telling(std::str::from_utf8(page).expect("a page is UTF-8"), is_row);
        let before = told(&render(&press, route).expect("a page is rendered"));
        let file = built.plan.file(&built.portal, route);
        let after = told(&built.files[&file]);
        let mut lines = before.lines().zip(after.lines());
        let line = lines.find(|(before, after)| before != after);
        (before != after).then(|| format!("{file}: {line:?}"))
    };
    built.plan.routes().par_iter().filter_map(difference).collect()
}

#[test]
fn a_page_says_the_same_before_and_after() {
    for content in [site::NETWORK, site::EXAMPLE] {
        let built = site::all().iter().find(|built| built.name.starts_with(content)).expect("it is built");
        let found = differences(built);
        assert!(found.is_empty(), "{} pages, such as:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
    }
}

#[test]
fn rows_are_read_from_a_style_sheet() {
    let css = without_comments(
        "/* .x { display: flex } */ a, .b > .c { color: red; display: inline-flex }\n.d { display: block }\n\
         @media print { .e { display: flex } } .f:hover, .g { display: grid }",
    );
    assert_eq!(rows(&css), BTreeSet::from(["c", "f:hover", "g"].map(str::to_owned)));
}
