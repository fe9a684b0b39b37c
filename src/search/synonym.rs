//! Words that mean the same: who looks for one of them finds the pages with the others.
//!
//! The program knows some words for occupations and for work (`locales/*/synonyms.txt`); a portal adds its own. All serve all
//! languages, so that a group may hold words of several.

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

/// Words that mean the same. One may be several words, which then stand together on a page: who looks for others of the group
/// finds it.
pub(super) type Group = Vec<Vec<String>>;

/// Returns the groups that the program knows and those of a portal.
pub(super) fn groups(file: &PortalFile) -> Vec<Group> {
    let known = KNOWN.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#'));
    let lines = known.chain(file.synonyms.iter().map(|line| &**line));
    let words = |line: &str| line.split(',').map(words_of).filter(|words| !words.is_empty()).collect();
    lines.map(words).collect()
}

/// Adds to each word of a group the pages with its other words.
pub(super) fn add_synonyms(vocabulary: &mut Vocabulary, groups: &[Group]) {
    let mut more = Vec::new();
    for group in groups {
        let found: Vec<Vec<Post>> = group.iter().map(|words| pages_with(vocabulary, words)).collect();
        for (place, words) in group.iter().enumerate() {
            let others = || (0..group.len()).filter(|other| *other != place);
            let posts: Vec<Post> = others().flat_map(|other| lighter(&found[other])).collect();
            // Each of several words means more by itself than all together.
            let [word] = &words[..] else { continue };
            let marked: Vec<Box<str>> = others().flat_map(|other| forms(vocabulary, &group[other])).collect();
            for stem in vocabulary.meant(word) {
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
