//! Words that mean the same: who looks for one of them finds the pages with the others.
//!
//! The program knows some words for occupations and for work (`locales/*/synonyms.txt`); a portal adds its own.

use std::collections::BTreeSet;

use super::{
    vocabulary::{Post, Vocabulary},
    word::words_of,
};
use crate::model::PortalFile;

/// How much less a word says of a page when another one stands there.
const OTHER: f32 = 0.6;

/// One group on each line, with commas between its words.
const KNOWN: [&str; 2] = [include_str!("../../locales/nl/synonyms.txt"), include_str!("../../locales/en/synonyms.txt")];

/// Words that mean the same. Each may be several words after each other.
pub(super) type Group = Vec<Vec<String>>;

/// Returns the groups that the program knows and those of a portal.
pub(super) fn groups(file: &PortalFile) -> Vec<Group> {
    let lines = KNOWN.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#'));
    let known = lines.map(|line| line.split(',').map(words_of).collect());
    let own = file.synonyms.iter().map(|group| group.iter().map(|word| words_of(word)).collect());
    known.chain(own).map(|group: Group| group.into_iter().filter(|words| !words.is_empty()).collect()).collect()
}

/// Adds to each word of a group the pages with its other words.
pub(super) fn add_synonyms(vocabulary: &mut Vocabulary, groups: &[Group]) {
    let mut more = Vec::new();
    for group in groups {
        let found: Vec<Vec<Post>> = group.iter().map(|words| pages_with(vocabulary, words)).collect();
        for (place, words) in group.iter().enumerate() {
            let others = || (0..group.len()).filter(|other| *other != place);
            let posts: Vec<Post> = others().flat_map(|other| lighter(&found[other])).collect();
            let marked: Vec<Box<str>> = others().flat_map(|other| forms(vocabulary, &group[other])).collect();
            let stems: Vec<u32> = words.iter().flat_map(|word| vocabulary.meant(word)).collect();
            for stem in stems {
                vocabulary.stems[stem as usize].also.extend(marked.iter().cloned());
                more.push((stem, posts.clone()));
            }
        }
    }
    vocabulary.extend(more);
    for stem in &mut vocabulary.stems {
        stem.also.sort_unstable();
        stem.also.dedup();
    }
}

fn lighter(posts: &[Post]) -> impl Iterator<Item = Post> {
    posts.iter().map(|post| Post { weight: post.weight * OTHER, ..*post })
}

/// Returns the pages on which all of some words stand.
fn pages_with(vocabulary: &Vocabulary, words: &[String]) -> Vec<Post> {
    let with = |word: &String| -> Vec<Post> {
        let meant = vocabulary.meant(word).into_iter();
        meant.flat_map(|stem| vocabulary.stems[stem as usize].posts.iter().copied()).collect()
    };
    let mut words = words.iter().filter(|word| !vocabulary.is_silent(word));
    let Some(first) = words.next() else { return Vec::new() };
    words.fold(with(first), |both, word| {
        let other: BTreeSet<u32> = with(word).iter().map(|post| post.page).collect();
        both.into_iter().filter(|post| other.contains(&post.page)).collect()
    })
}

/// Returns the forms of words that occur, which results mark.
fn forms(vocabulary: &Vocabulary, words: &[String]) -> Vec<Box<str>> {
    let used = |stem: &u32| !vocabulary.stems[*stem as usize].posts.is_empty();
    let meant = words.iter().flat_map(|word| vocabulary.meant(word)).filter(used);
    meant.flat_map(|stem| vocabulary.stems[stem as usize].forms.iter().cloned()).collect()
}
