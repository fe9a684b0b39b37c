//! Which words are on the pages of a chapter, and how much each says of its pages.

use ahash::AHashMap;

use super::{
    body::{Counted, Counter},
    entry::Said,
    vocabulary::Post,
    word::Language,
};
use crate::{lang::Lang, view::Context};

/// The words on the pages of a chapter that is being read.
#[derive(Default)]
pub(super) struct Notes {
    counter: Counter,
    forms: AHashMap<Lang, Noted>,
}

/// The forms of words of a language in a chapter, each with a number, and on which pages they are in the order of these. So
/// that memory is written from one end to the other, they are sorted by form only when all of them are known.
#[derive(Default)]
struct Noted {
    numbers: AHashMap<Box<str>, u32>,
    /// In parts of [`PART`], so that what is noted is not moved when more comes.
    posts: Vec<Vec<(u32, Post)>>,
}

/// How many places of words are noted in one part.
const PART: usize = 1 << 14;

/// A form of a word of a language, with the pages that it is on.
#[derive(Debug, PartialEq)]
pub(super) struct Form {
    pub(super) word: Box<str>,
    pub(super) lang: Lang,
    pub(super) posts: Vec<Post>,
}

/// How much a word says of a page by where it stands.
#[derive(Clone, Copy)]
struct Weight {
    /// Of a word that stands there alone.
    of_one: f32,
    /// Among how many words it says half as much.
    half_at: f32,
    /// How much each next time adds at most.
    again: f32,
}

const TITLE: Weight = Weight { of_one: 100.0, half_at: 3.0, again: 0.0 };
/// Who types the name of a place means the place first.
const PLACE: Weight = Weight { of_one: 160.0, ..TITLE };
const NAMES: Weight = Weight { of_one: 14.0, half_at: 30.0, again: 0.3 };
const SUMMARY: Weight = Weight { of_one: 8.0, half_at: 60.0, again: 0.3 };
const TEXT: Weight = Weight { of_one: 4.0, half_at: 300.0, again: 1.0 };

impl Weight {
    /// Returns the weight of a word that occurs `count` times among `all`.
    #[expect(clippy::cast_precision_loss, reason = "no text has so many words")]
    fn of(self, count: u8, all: usize) -> f32 {
        let more = 1.0 - 1.0 / f32::from(count.max(1));
        self.of_one * (1.0 + self.again * more) / (1.0 + all as f32 / self.half_at)
    }
}

impl Form {
    pub(super) fn new(lang: Lang, word: impl Into<Box<str>>, posts: Vec<Post>) -> Self {
        Self { word: word.into(), lang, posts }
    }

    /// Returns what it is a form of, in the order in which forms are listed.
    pub(super) fn key(&self) -> (&str, Lang) {
        (&self.word, self.lang)
    }
}

impl Notes {
    /// Notes the words that are on a page, after those on the pages before it. Returns how much a word says of it that stands in
    /// its running text once, as most do.
    pub(super) fn note(&mut self, cx: &Context<'_>, page: u32, said: &Said<'_>) -> f32 {
        let title = if said.is_place { PLACE } else { TITLE };
        let texts = [
            (said.title.as_slice(), title),
            (&said.names, NAMES),
            (said.summary.as_slice(), SUMMARY),
            (&said.texts, TEXT),
        ];
        for (texts, weight) in texts {
            // Those of one language together.
            for same in texts.chunk_by(|a, b| a.lang == b.lang) {
                let counted = self.counter.count(same.iter().map(|text| &*text.text));
                self.forms.entry(same[0].lang.unwrap_or(cx.lang)).or_default().note(page, counted, weight);
            }
        }
        let Some((lang, body)) = &said.body else { return 0.0 };
        self.forms.entry(*lang).or_default().note(page, &body.words, TEXT);
        TEXT.of(1, body.words.all)
    }

    /// Returns all forms of words.
    pub(super) fn forms(self) -> impl Iterator<Item = Form> {
        self.forms.into_iter().flat_map(|(lang, noted)| noted.forms(lang))
    }
}

impl Noted {
    /// Notes words that are on a page.
    fn note(&mut self, page: u32, words: &Counted, weight: Weight) {
        for (word, count) in words.iter() {
            let next = u32::try_from(self.numbers.len()).expect("words are counted with 32 bits");
            let number = self.numbers.get(word).copied().unwrap_or_else(|| {
                self.numbers.insert(word.into(), next);
                next
            });
            self.push((number, Post { page, weight: weight.of(count, words.all) }));
        }
    }

    fn push(&mut self, post: (u32, Post)) {
        match self.posts.last_mut() {
            Some(part) if part.len() < PART => part.push(post),
            _ => {
                let mut part = Vec::with_capacity(PART);
                part.push(post);
                self.posts.push(part);
            }
        }
    }

    /// Returns the forms, each with all that it says of its pages; one that says nothing has none.
    fn forms(self, lang: Lang) -> impl Iterator<Item = Form> {
        let language = Language::new(lang);
        let mut are_silent = vec![false; self.numbers.len()];
        for (word, number) in &self.numbers {
            are_silent[*number as usize] = language.is_silent(word);
        }
        let mut counts = vec![0_usize; self.numbers.len()];
        for (number, _) in self.posts.iter().flatten() {
            counts[*number as usize] += usize::from(!are_silent[*number as usize]);
        }
        let mut posts: Vec<Vec<Post>> = counts.into_iter().map(Vec::with_capacity).collect();
        // Each part is given back when it is sorted.
        let says = |(number, _): &(u32, Post)| !are_silent[*number as usize];
        for (number, post) in self.posts.into_iter().flatten().filter(says) {
            let posts = &mut posts[number as usize];
            match posts.last_mut().filter(|last| last.page == post.page) {
                Some(last) => last.weight += post.weight,
                None => posts.push(post),
            }
        }
        let mut take = move |number: u32| std::mem::take(&mut posts[number as usize]);
        self.numbers.into_iter().map(move |(word, number)| Form::new(lang, word, take(number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_more_than_names_a_summary_or_a_text() {
        let [title, names, summary, text] = [TITLE, NAMES, SUMMARY, TEXT].map(|weight| weight.of(1, 6));
        assert!(title > names && names > summary && summary > text);
        assert!(PLACE.of(1, 1) > TITLE.of(1, 1) && TITLE.of(1, 1) > TITLE.of(1, 4));
    }

    #[test]
    fn a_word_says_more_the_more_often_it_stands_in_a_text_of_the_same_length() {
        assert!(TEXT.of(3, 100) > TEXT.of(1, 100) && TEXT.of(255, 100) < 2.0 * TEXT.of(1, 100));
        assert!(TEXT.of(1, 50) > TEXT.of(1, 500));
    }
}
