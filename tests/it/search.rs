//! The search index of built sites, read as a browser reads it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use streekwerk::route::{PageKind, Subject};

use crate::site::{self, Built, Files};

const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What each page weighs for a word, of 16.
const STEPS: usize = 16;

/// An index as its files say.
struct Index {
    /// The forms with the number of their stem; 0 says nothing.
    forms: Vec<(String, usize)>,
    /// The pages with each stem, and their weights.
    posts: Vec<BTreeMap<usize, usize>>,
    /// What is shown of each page.
    shown: Vec<Value>,
    list: Value,
}

impl Index {
    /// Returns the indexes of a built portal by the names of their lists.
    fn all(built: &Built) -> BTreeMap<&str, Self> {
        let lists =
            built.files.keys().filter(|file| file.rsplit('/').next().is_some_and(|name| name.starts_with("search-")));
        lists
            .filter(|file| file.ends_with(".json"))
            .map(|file| (file.as_str(), Self::read(&built.files, file)))
            .collect()
    }

    fn read(files: &Files, list: &str) -> Self {
        let folder = &list[..list.rfind('/').map_or(0, |at| at + 1)];
        let list: Value = serde_json::from_slice(&files[list]).expect("a list is JSON");
        let forms = shards(files, folder, &list["words"]).iter().flat_map(forms).collect();
        let posts = shards(files, folder, &list["posts"]);
        let posts = posts.iter().flat_map(|shard| shard["posts"].as_array().expect("a list").iter().map(posts_of));
        let posts = std::iter::once(BTreeMap::new()).chain(posts).collect();
        let shown = shards(files, folder, &list["shown"]);
        let shown = shown.iter().flat_map(|shard| shard.as_array().expect("a list").clone()).collect();
        Self { forms, posts, shown, list }
    }

    /// Returns the weights of the pages with a word; none when it says nothing in some language of the pages.
    fn pages(&self, word: &str) -> Option<BTreeMap<usize, usize>> {
        let stems: Vec<usize> = self.forms.iter().filter(|(form, _)| form == word).map(|(_, stem)| *stem).collect();
        if stems.contains(&0) {
            return Some(BTreeMap::new());
        }
        let pages = stems.iter().flat_map(|stem| self.posts[*stem].clone()).collect();
        (!stems.is_empty()).then_some(pages)
    }
}

/// Returns the files of a sort of shards, in their order.
fn shards(files: &Files, folder: &str, shards: &Value) -> Vec<Value> {
    let at = shards["at"].as_str().expect("an address");
    let at = &at[at.find("assets/").expect("shards are assets")..];
    let hashes = shards["hashes"].as_str().expect("hashes");
    let hashes = (0..hashes.len() / 6).map(|number| &hashes[number * 6..number * 6 + 6]);
    let file = |(number, hash)| &files[&format!("{folder}{at}{number}.{hash}.json")];
    hashes.enumerate().map(|shard| serde_json::from_slice(file(shard)).expect("a shard is JSON")).collect()
}

fn forms(shard: &Value) -> Vec<(String, usize)> {
    let [words, stems] = ["words", "stems"].map(|name| shard[name].as_str().expect("a text"));
    let (mut form, mut stem) = (String::new(), 0);
    let read = words.split(' ').zip(numbers(stems)).map(|(coded, distance)| {
        let same = coded.chars().next().and_then(|digit| digit.to_digit(36)).expect("a digit");
        form = form.chars().take(same as usize).chain(coded.chars().skip(1)).collect();
        stem = if distance % 2 == 0 { stem + distance / 2 } else { stem - distance.div_ceil(2) };
        (form.clone(), stem)
    });
    read.collect()
}

fn posts_of(coded: &Value) -> BTreeMap<usize, usize> {
    let mut next = 0;
    let read = numbers(coded.as_str().expect("a text")).into_iter().map(|value| {
        let page = next + value / STEPS;
        next = page + 1;
        (page, value % STEPS)
    });
    read.collect()
}

fn numbers(text: &str) -> Vec<usize> {
    let (mut read, mut value, mut shift) = (Vec::new(), 0, 0);
    for digit in text.chars() {
        let bits = DIGITS.find(digit).expect("a digit of 64");
        value += (bits & 31) << shift;
        shift += 5;
        if bits < 32 {
            read.push(value);
            (value, shift) = (0, 0);
        }
    }
    read
}

/// Returns a shown text without its language.
fn words(said: &Value) -> &str {
    said.as_str().or_else(|| said[0].as_str()).unwrap_or_default()
}

/// Returns the plain words of a text: those of which nobody doubts how they are compared.
fn plain_words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| word.len() > 1 && word.is_ascii()).map(str::to_lowercase)
}

#[test]
fn every_word_of_a_title_or_summary_leads_to_its_page() {
    for built in site::all() {
        for (name, index) in Index::all(built) {
            for (page, shown) in index.shown.iter().enumerate() {
                for word in [0, 3].into_iter().flat_map(|part| plain_words(words(&shown[part]))) {
                    let pages = index.pages(&word).unwrap_or_else(|| panic!("{name}: `{word}` is no form"));
                    assert!(pages.is_empty() || pages.contains_key(&page), "{name}: `{word}` does not lead to {shown}");
                }
            }
        }
    }
}

#[test]
fn every_page_that_is_about_something_is_found_on_its_site() {
    for built in site::all() {
        let indexes = Index::all(built);
        for site in built.plan.sites() {
            for route in built.plan.routes_of(site) {
                let list = format!("{}search-{}.json", site.folder, route.lang);
                let href = built.plan.href(&built.portal, site.scope, route);
                let is_found = indexes[&*list].shown.iter().any(|shown| shown[1] == href.as_str());
                let is_meant = !matches!(route.page, PageKind::Search | PageKind::NotFound)
                    && !matches!(route.subject, Subject::Month(..));
                assert_eq!(is_found, is_meant, "{list}: {href}");
            }
        }
    }
}

#[test]
fn what_is_hidden_is_no_word_of_an_index() {
    for built in site::all() {
        for (name, index) in Index::all(built) {
            for hidden in ["wilhelmina", "verdwenen", "verborgen", "redactie-geheim"] {
                let part = hidden.split('-').next_back().expect("a word");
                assert!(!index.forms.iter().any(|(form, _)| form.contains(part)), "{name}: `{part}` is a form");
            }
        }
    }
}

#[test]
fn a_person_with_consent_is_found() {
    let network = site::all()
        .iter()
        .filter(|built| built.files.values().any(|b| b.windows(17).any(|w| w == b"Sietske Zichtbaar")));
    let found = network.map(|built| Index::all(built).values().any(|index| index.pages("zichtbaar").is_some()));
    assert!(found.fold(None, |all, found| Some(all.unwrap_or(true) && found)).expect("somebody is named"));
}

#[test]
fn pages_are_of_a_sort_and_in_regions_that_are_listed() {
    for built in site::all() {
        for (name, index) in Index::all(built) {
            let count = |what: &str| index.list[what].as_array().expect("a list").len() as u64;
            let runs = index.list["runs"].as_array().expect("a list");
            let firsts: BTreeSet<u64> = runs.iter().filter_map(|run| run[0].as_u64()).collect();
            assert!(
                firsts.len() == runs.len() && firsts.contains(&0),
                "{name}: runs begin with page 0, each with its own"
            );
            let is_below = |number: &Value, most| number.as_u64().is_some_and(|number| number < most);
            for run in runs {
                let regions = run[2].as_array().map_or(&[][..], Vec::as_slice);
                let is_listed = is_below(&run[1], count("parts"));
                assert!(is_listed && regions.iter().all(|region| is_below(region, count("regions"))), "{name}: {run}");
            }
            assert_eq!(index.list["pages"], index.shown.len(), "{name}");
        }
    }
}
