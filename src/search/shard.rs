//! Shards: the files that an index is cut into, of which a browser fetches the few that it needs.
//!
//! Their names carry a hash of their bytes, so they may be kept for ever.

use rayon::prelude::*;
use serde::Serialize;

use super::{chapter::Page, coded, vocabulary::Stem};
use crate::{lang::Lang, theme::Asset};

/// About how many bytes a shard of words and one of posts has.
const WORDS: usize = 6_000;
const POSTS: usize = 9_000;
/// How many letters of its hash a shard has in its name: what lists the shards names them all.
const HASH: usize = 6;

/// Shards of one sort, after each other.
#[derive(Serialize)]
pub(super) struct Shards<F> {
    /// How their addresses begin; behind it stand the number from 0, a full stop, the hash and `.json`.
    at: String,
    /// What each begins with.
    first: Vec<F>,
    /// The hashes after each other.
    hashes: String,
}

/// Forms that occur, in the order of the alphabet.
#[derive(Serialize)]
struct Words {
    words: String,
    /// The number of the stem of each, from 1; 0 for one that says nothing.
    stems: String,
}

/// The pages with each of some stems.
#[derive(Serialize)]
struct Posts<'s> {
    posts: Vec<&'s str>,
    /// Other words that results mark: the stem's place in `posts`, and the words.
    also: Vec<(usize, &'s [Box<str>])>,
}

impl<'s> Posts<'s> {
    fn of(shard: &[(&'s str, &'s Stem)]) -> Self {
        let also = shard.iter().enumerate().map(|(place, (_, stem))| (place, &*stem.also));
        Self {
            posts: shard.iter().map(|(posts, _)| *posts).collect(),
            also: also.filter(|(_, also)| !also.is_empty()).collect(),
        }
    }
}

/// Writes shards: where their addresses are made, and the files.
pub(super) struct Writer<'f> {
    pub(super) lang: Lang,
    /// Makes of the path of a file on the site its address.
    pub(super) address: &'f (dyn Fn(&str) -> String + Sync),
    pub(super) files: Vec<Asset>,
}

impl Writer<'_> {
    /// Writes the forms of stems, and words that say nothing.
    pub(super) fn words(&mut self, stems: &[&Stem], silent: &[Box<str>]) -> Shards<String> {
        let numbered =
            (1_u32..).zip(stems).flat_map(|(number, stem)| stem.forms.iter().map(move |form| (&**form, number)));
        let mut forms: Vec<(&str, u32)> = numbered.chain(silent.iter().map(|word| (&**word, 0))).collect();
        forms.par_sort_unstable();
        let shards = cut(&forms, WORDS, |(form, _)| form.len() / 2 + 3);
        let first = shards.iter().map(|shard| shard[0].0.to_owned()).collect();
        let words = |shard: &&[(&str, u32)]| Words {
            words: coded::words(shard.iter().map(|(form, _)| *form)),
            stems: coded::distances(shard.iter().map(|(_, number)| *number)),
        };
        self.write("words", first, shards.par_iter().map(words).map(json))
    }

    /// Writes the pages with each stem.
    pub(super) fn posts(&mut self, stems: &[&Stem]) -> Shards<u32> {
        let coded: Vec<String> = stems.par_iter().map(|stem| coded::posts(&stem.posts)).collect();
        let all: Vec<(&str, &Stem)> = coded.iter().map(|posts| &**posts).zip(stems.iter().copied()).collect();
        let also = |stem: &Stem| stem.also.iter().map(|word| word.len() + 3).sum::<usize>();
        let shards = cut(&all, POSTS, |(posts, stem)| posts.len() + 3 + also(stem));
        let lengths = shards.iter().map(|shard| u32::try_from(shard.len()).expect("words are counted with 32 bits"));
        let first = lengths.scan(1, |next, length| Some(std::mem::replace(next, *next + length))).collect();
        self.write("posts", first, shards.par_iter().map(|shard| json(Posts::of(shard))))
    }

    /// Writes what results show of pages, of `each` in one file.
    pub(super) fn shown(&mut self, pages: &[Page], each: usize) -> Shards<u32> {
        let file = |pages: &[Page]| {
            let shown: Vec<&str> = pages.iter().map(|page| &*page.shown).collect();
            format!("[{}]", shown.join(",")).into_bytes()
        };
        self.write("pages", Vec::new(), pages.par_chunks(each).map(file))
    }

    /// Writes files.
    fn write<F>(
        &mut self,
        sort: &str,
        first: Vec<F>,
        files: impl IndexedParallelIterator<Item = Vec<u8>>,
    ) -> Shards<F> {
        let at = format!("assets/search/{}-{sort}-", self.lang);
        let file = |(number, bytes): (usize, Vec<u8>)| {
            let hash = blake3::hash(&bytes).to_hex()[..HASH].to_owned();
            (Asset { bytes: bytes.into(), published: format!("{at}{number}.{hash}.json") }, hash)
        };
        let (made, hashes): (Vec<Asset>, Vec<String>) = files.enumerate().map(file).unzip();
        self.files.extend(made);
        Shards { at: (self.address)(&at), first, hashes: hashes.concat() }
    }
}

fn json(shard: impl Serialize) -> Vec<u8> {
    serde_json::to_vec(&shard).expect("a shard is plain values")
}

/// Cuts a row into parts of about `size` bytes; one item that is larger is a part by itself.
fn cut<T>(items: &[T], size: usize, bytes: impl Fn(&T) -> usize) -> Vec<&[T]> {
    let mut parts = Vec::new();
    let (mut start, mut sum) = (0, 0);
    for (place, item) in items.iter().enumerate() {
        let own = bytes(item);
        if place > start && sum + own > size {
            parts.push(&items[start..place]);
            (start, sum) = (place, 0);
        }
        sum += own;
    }
    if start < items.len() {
        parts.push(&items[start..]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_about_as_large_as_asked_and_hold_everything() {
        let items = [3, 3, 3, 20, 1, 1];
        assert_eq!(cut(&items, 7, |item| *item), [&[3, 3][..], &[3], &[20], &[1, 1]]);
        assert!(cut(&[0; 0], 7, |item| *item).is_empty());
    }
}
