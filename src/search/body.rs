//! The running text of an entity: what of it results show, and its words with their numbers.
//!
//! It is the most that there is to read, and follows from one document alone. So it is kept ([`Memory`](super::Memory)), in the
//! preview and from one build to the next: only the texts that changed are read again.

use std::sync::Arc;

use ahash::RandomState;
use hashbrown::{HashTable, hash_table::Entry};
use serde::{Deserialize, Serialize};

use super::word::each_word;
use crate::{lang::Lang, parse::Document};

/// How many bytes of a text results can show a part of.
const SHOWN: usize = 600;

/// The running text of an entity.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Body {
    /// Its beginning, from which results show a part.
    pub(super) shown: Arc<str>,
    pub(super) words: Counted,
}

/// The words of a text, each with how often it occurs.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Counted {
    /// One behind the other, in the order in which they occur first.
    words: String,
    /// How many bytes each of them has, and how often it occurs.
    each: Vec<(u8, u8)>,
    /// How many words there are, each as often as it occurs.
    pub(super) all: usize,
}

/// Counts words, of one page after another.
#[derive(Default)]
pub(super) struct Counter {
    counted: Counted,
    /// Each different word by its hash.
    places: HashTable<Place>,
    keys: RandomState,
}

/// Where a word stands among the counted ones.
struct Place {
    start: usize,
    end: usize,
    number: usize,
}

impl Place {
    fn word<'w>(&self, words: &'w str) -> &'w str {
        &words[self.start..self.end]
    }
}

/// About how many bytes of a text there are for each of its different words.
const BYTES_FOR_A_WORD: usize = 16;

impl Counter {
    /// Returns the words of texts.
    pub(super) fn count<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) -> &Counted {
        let Self { counted, places, keys } = self;
        counted.clear();
        places.clear();
        for text in texts {
            places.reserve(text.len() / BYTES_FOR_A_WORD, |place| keys.hash_one(place.word(&counted.words)));
            each_word(text, |word| counted.add(word, places, keys));
        }
        counted
    }
}

impl Counted {
    fn clear(&mut self) {
        self.words.clear();
        self.each.clear();
        self.all = 0;
    }

    fn add(&mut self, word: &str, places: &mut HashTable<Place>, keys: &RandomState) {
        let Self { words, each, all } = self;
        *all += 1;
        let is_same = |place: &Place| place.word(words) == word;
        match places.entry(keys.hash_one(word), is_same, |place| keys.hash_one(place.word(words))) {
            Entry::Occupied(known) => {
                let (_, count) = &mut each[known.get().number];
                *count = count.saturating_add(1);
            }
            Entry::Vacant(new) => {
                new.insert(Place { start: words.len(), end: words.len() + word.len(), number: each.len() });
                words.push_str(word);
                each.push((u8::try_from(word.len()).expect("words are short"), 1));
            }
        }
    }

    /// Returns each word with how often it occurs.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, u8)> {
        let mut rest = &*self.words;
        self.each.iter().map_while(move |(length, count)| {
            let (word, after) = rest.split_at_checked(usize::from(*length))?;
            rest = after;
            Some((word, *count))
        })
    }
}

impl Body {
    pub(super) fn of(document: &Document, lang: Lang) -> Self {
        let text = document.shown(lang).markdown.plain();
        let mut counter = Counter::default();
        counter.count([&*text]);
        Self { words: counter.counted, shown: beginning(&text).into() }
    }
}

/// Returns as much of a text as results can show a part of, in whole words.
fn beginning(text: &str) -> &str {
    if text.len() <= SHOWN {
        return text;
    }
    let end = text.as_bytes()[..=SHOWN].iter().rposition(|byte| *byte == b' ');
    &text[..end.unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::{super::word::LONGEST, *};

    #[test]
    fn words_are_counted_in_all_texts() {
        let mut counter = Counter::default();
        counter.count(["een ander"]);
        let words = counter.count(["Lassen en las", "lassen"]);
        assert_eq!(words.iter().collect::<Vec<_>>(), [("lassen", 2), ("en", 1), ("las", 1)]);
        assert_eq!(words.all, 4);
    }

    #[test]
    fn words_of_any_letters_and_length_are_kept_and_read_again() {
        let longest = "x".repeat(LONGEST);
        let mut counter = Counter::default();
        let words = counter.count([&*format!("مُعَلِّم {longest} é1 {longest}x")]);
        let kept = postcard::to_stdvec(words).expect("plain values");
        let again: Counted = postcard::from_bytes(&kept).expect("what was written is read");
        assert_eq!(again.iter().collect::<Vec<_>>(), [("معلم", 1), (&*longest, 1), ("e1", 1)]);
    }

    #[test]
    fn lengths_that_do_not_fit_give_no_words() {
        let words = Counted { words: "lasé".to_owned(), each: vec![(3, 1), (1, 1), (1, 1)], all: 3 };
        assert_eq!(words.iter().collect::<Vec<_>>(), [("las", 1)]);
    }

    #[test]
    fn what_is_shown_ends_with_a_whole_word() {
        let text = "zorg é ".repeat(200);
        let shown = beginning(&text);
        assert!(shown.len() <= SHOWN && text.starts_with(shown) && text[shown.len()..].starts_with(' '));
        assert_eq!(beginning("kort"), "kort");
    }
}
