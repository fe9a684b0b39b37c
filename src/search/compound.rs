//! Words within words: Dutch writes `lasopleiding`, and who looks for `opleiding` or `lassen` means that too.

use rayon::prelude::*;

use super::vocabulary::{Post, Vocabulary};

/// How much less a word says of a page when it is only a part of another there.
const PART: f32 = 0.5;

/// How many letters the parts of a word have at least.
const FIRST: usize = 3;
const SECOND: usize = 4;

/// What stands between two words that are written together.
const BETWEEN: [&str; 5] = ["", "s", "en", "e", "n"];

/// Adds to words the pages with longer words of which they are a part.
pub(super) fn add_parts(vocabulary: &mut Vocabulary) {
    if !vocabulary.joins_words() {
        return;
    }
    let known = &*vocabulary;
    let all = (0_u32..).zip(&known.stems).collect::<Vec<_>>();
    let of_stem = |(place, stem): &(u32, &super::vocabulary::Stem)| {
        let mut parts: Vec<u32> = stem.forms.iter().filter_map(|form| split(known, form)).flatten().collect();
        parts.sort_unstable();
        parts.dedup();
        parts.retain(|part| part != place);
        let lighter = |post: &Post| Post { weight: post.weight * PART, ..*post };
        let posts: Vec<Post> = stem.posts.iter().map(lighter).collect();
        parts.into_iter().map(|part| (part, posts.clone())).collect::<Vec<_>>()
    };
    let more: Vec<(u32, Vec<Post>)> = all.par_iter().flat_map_iter(of_stem).collect();
    vocabulary.extend(more);
}

/// Returns the words that a word is made of, when all are words of some page; of several ways that with the longest
/// second word, which says what sort of thing it is.
fn split(vocabulary: &Vocabulary, word: &str) -> Option<Vec<u32>> {
    let ends = FIRST..(word.len() + 1).saturating_sub(SECOND);
    ends.filter(|end| word.is_char_boundary(*end)).find_map(|end| {
        let second = used(vocabulary, &word[end..])?;
        let first = BETWEEN.iter().filter_map(|between| word[..end].strip_suffix(between));
        let known = |first: &str| used(vocabulary, first).or_else(|| split(vocabulary, first));
        let first = first.filter(|first| first.len() >= FIRST).find_map(known)?;
        Some([first, second].concat())
    })
}

fn used(vocabulary: &Vocabulary, word: &str) -> Option<Vec<u32>> {
    let meant = vocabulary.meant(word);
    let is_used = meant.iter().any(|place| !vocabulary.stems[*place as usize].posts.is_empty());
    is_used.then_some(meant)
}
