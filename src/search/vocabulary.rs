//! All words of all pages: which forms occur, which of them belong together, and on which pages they are how weighty.

use ahash::AHashMap;
use rayon::prelude::*;

use super::{
    body::{Counted, Counter, Texts},
    entry::{self, Entry, Place, Said},
    word::Language,
};
use crate::{lang::Lang, view::Context};

/// A word on a page, and how much it says of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Post {
    pub(super) page: u32,
    pub(super) weight: f32,
}

/// The forms of one word.
#[derive(Debug, Default)]
pub(super) struct Stem {
    /// Sorted.
    pub(super) forms: Vec<Box<str>>,
    /// Sorted by page.
    pub(super) posts: Vec<Post>,
    /// Other words by which its pages are found.
    pub(super) also: Vec<Box<str>>,
}

/// All words, those that begin with the same letters near each other.
#[derive(Default)]
pub(super) struct Vocabulary {
    pub(super) stems: Vec<Stem>,
    /// Words that say nothing of what a page is about.
    pub(super) silent: Vec<Box<str>>,
    languages: Vec<Language>,
    /// The places of the stems that a form may belong to: it may be a word of two languages.
    of_form: AHashMap<Box<str>, Vec<u32>>,
    of_stem: AHashMap<(Lang, String), u32>,
}

/// Pages after each other, read by one thread: what results show of them, and the words that are on them.
pub(super) struct Chapter<'a> {
    /// Without their words.
    entries: Vec<Entry<'a>>,
    forms: Vec<Form>,
}

/// A chapter that is being read.
#[derive(Default)]
struct Notes {
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
struct Form {
    word: Box<str>,
    lang: Lang,
    posts: Vec<Post>,
}

/// Into how many chapters the pages are cut for each thread, so that no thread waits long for another.
const CHAPTERS: usize = 4;

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

impl Vocabulary {
    /// Returns the words of all pages of a site in a language, and in any case those of `others`; and of the pages what
    /// results show.
    pub(super) fn new<'a, 'o>(
        lang: Lang,
        chapters: Vec<Chapter<'a>>,
        others: impl IntoIterator<Item = &'o String>,
    ) -> (Self, Vec<Entry<'a>>) {
        let (mut forms, mut entries) = (Vec::new(), Vec::new());
        for chapter in chapters {
            let first = u32::try_from(entries.len()).expect("pages are counted with 32 bits");
            forms.extend(chapter.forms.into_iter().map(|form| form.after(first)));
            entries.extend(chapter.entries);
        }
        forms.extend(others.into_iter().map(|word| Form::new(lang, word.as_str().into(), Vec::new())));
        // The pages of each come in their order, as those of the chapters do.
        forms.par_sort_unstable_by(|a: &Form, b: &Form| a.order().cmp(&b.order()));
        forms.dedup_by(|next, form| {
            form.is_same(next) && {
                form.posts.append(&mut next.posts);
                true
            }
        });
        let mut made = Self::default();
        for form in forms {
            made.add(form);
        }
        made.stems.par_iter_mut().for_each(|stem| stem.posts = merged(std::mem::take(&mut stem.posts)));
        (made, entries)
    }

    /// Adds a form, after all those that come before it in the alphabet.
    fn add(&mut self, Form { word, lang, posts }: Form) {
        let language = self.language(lang);
        if language.is_silent(&word) {
            if self.silent.last() != Some(&word) {
                self.silent.push(word);
            }
            return;
        }
        let stem = language.stem(&word);
        let next = u32::try_from(self.stems.len()).expect("words are counted with 32 bits");
        let place = *self.of_stem.entry((lang, stem)).or_insert(next);
        if place == next {
            self.stems.push(Stem::default());
        }
        let stem = &mut self.stems[place as usize];
        stem.forms.push(word.clone());
        if stem.posts.is_empty() {
            stem.posts = posts;
        } else {
            stem.posts.extend(posts);
        }
        self.of_form.entry(word).or_default().push(place);
    }

    fn language(&mut self, lang: Lang) -> &Language {
        let known = self.languages.iter().position(|language| language.lang() == lang);
        let place = known.unwrap_or_else(|| {
            self.languages.push(Language::new(lang));
            self.languages.len() - 1
        });
        &self.languages[place]
    }

    /// Returns the words that a word is a form of.
    pub(super) fn meant(&self, word: &str) -> Vec<u32> {
        if let Some(known) = self.of_form.get(word) {
            return known.clone();
        }
        let stems = self.languages.iter().map(|language| (language.lang(), language.stem(word)));
        stems.filter_map(|stem| self.of_stem.get(&stem).copied()).collect()
    }

    /// Says whether a word says nothing of what a page is about.
    pub(super) fn is_silent(&self, word: &str) -> bool {
        self.languages.iter().any(|language| language.is_silent(word))
    }

    /// Says whether some language of the pages writes words together.
    pub(super) fn joins_words(&self) -> bool {
        self.languages.iter().any(Language::joins_words)
    }

    /// Adds to stems, by their places, pages on which they stand in other words.
    pub(super) fn extend(&mut self, more: impl IntoIterator<Item = (u32, Vec<Post>)>) {
        for (place, posts) in more {
            self.stems[place as usize].posts.extend(posts);
        }
        self.stems.par_iter_mut().for_each(|stem| stem.posts = merged(std::mem::take(&mut stem.posts)));
    }
}

/// Returns each page once, with all that the word says of it.
fn merged(mut posts: Vec<Post>) -> Vec<Post> {
    if posts.is_sorted_by(|a, b| a.page < b.page) {
        return posts;
    }
    posts.sort_by_key(|post| post.page);
    let once = posts.chunk_by(|a, b| a.page == b.page);
    once.map(|same| Post { page: same[0].page, weight: same.iter().map(|post| post.weight).sum() }).collect()
}

impl Form {
    fn new(lang: Lang, word: Box<str>, posts: Vec<Post>) -> Self {
        Self { word, lang, posts }
    }

    /// Returns it with the numbers that its pages have when so many stand before them.
    fn after(mut self, pages: u32) -> Self {
        for post in &mut self.posts {
            post.page += pages;
        }
        self
    }

    fn order(&self) -> (&str, Lang, Option<u32>) {
        (&self.word, self.lang, self.posts.first().map(|post| post.page))
    }

    fn is_same(&self, other: &Self) -> bool {
        (&self.word, self.lang) == (&other.word, other.lang)
    }
}

impl<'a> Chapter<'a> {
    /// Reads the pages of a site in a language.
    pub(super) fn all(cx: &Context<'a>, texts: Texts<'_>) -> Vec<Self> {
        let places = entry::places(cx);
        let pages = places.len().div_ceil(CHAPTERS * rayon::current_num_threads()).max(1);
        places.par_chunks(pages).map(|places| Self::read(cx, places, texts)).collect()
    }

    fn read(cx: &Context<'a>, places: &[Place], texts: Texts<'_>) -> Self {
        let (mut entries, mut notes) = (Vec::new(), Notes::default());
        for entry in places.iter().filter_map(|place| entry::entry(cx, place, texts)) {
            let page = u32::try_from(entries.len()).expect("pages are counted with 32 bits");
            notes.note(cx, page, &entry.said);
            entries.push(entry.without_words());
        }
        Self { entries, forms: notes.forms.into_iter().flat_map(|(lang, noted)| noted.forms(lang)).collect() }
    }
}

impl Notes {
    /// Notes the words that are on a page, after those on the pages before it.
    fn note(&mut self, cx: &Context<'_>, page: u32, said: &Said<'_>) {
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
        if let Some((lang, body)) = &said.body {
            self.forms.entry(*lang).or_default().note(page, &body.words, TEXT);
        }
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

    /// Returns the forms, each with all that it says of its pages.
    fn forms(self, lang: Lang) -> impl Iterator<Item = Form> {
        let mut counts = vec![0_usize; self.numbers.len()];
        for (number, _) in self.posts.iter().flatten() {
            counts[*number as usize] += 1;
        }
        let mut posts: Vec<Vec<Post>> = counts.into_iter().map(Vec::with_capacity).collect();
        // Each part is given back when it is sorted.
        for (number, post) in self.posts.into_iter().flatten() {
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

    #[test]
    fn pages_are_merged_with_all_that_a_word_says_of_them() {
        let post = |page, weight| Post { page, weight };
        assert_eq!(merged(vec![post(2, 1.0), post(1, 1.0), post(2, 3.0)]), [post(1, 1.0), post(2, 4.0)]);
    }
}
