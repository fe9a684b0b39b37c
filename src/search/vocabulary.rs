//! All words of all pages: which forms occur, which of them belong together, and on which pages they are how weighty.

use std::sync::Arc;

use ahash::AHashMap;
use rayon::prelude::*;

use super::{
    body::{Body, Counted, Memory},
    entry::{self, Entry, Said},
    word::Language,
};
use crate::{field::Localized, lang::Lang, view::Context};

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

/// A part of what is said on a page: the words that are in one language and weigh the same.
struct Part {
    lang: Lang,
    counted: Words,
    weight: Weight,
}

enum Words {
    Own(Counted),
    Body(Arc<Body>),
}

/// A form of a word of a language, with the pages that it is on.
struct Form {
    word: Box<str>,
    lang: Lang,
    posts: Vec<Post>,
}

/// In each language the forms of words, with the pages that they are on.
type Forms = AHashMap<Lang, AHashMap<Box<str>, Vec<Post>>>;

/// Of how many pages the words lie beside each other before they are noted, and forgotten.
const AT_ONCE: usize = 512;

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
    /// Returns the words of all pages, and in any case those of `others`; and of the pages what results show.
    pub(super) fn new<'a, 'o>(
        cx: &Context<'a>,
        memory: Option<&Memory>,
        others: impl IntoIterator<Item = &'o String>,
    ) -> (Self, Vec<Entry<'a>>) {
        let (mut forms, mut entries) = (Forms::default(), Vec::new());
        for places in entry::places(cx).chunks(AT_ONCE) {
            let read = places.par_iter().filter_map(|place| {
                let entry = entry::entry(cx, place, memory)?;
                let parts = parts(cx, &entry.said);
                Some((entry.without_words(), parts))
            });
            for (entry, parts) in read.collect::<Vec<(Entry<'a>, Vec<Part>)>>() {
                let page = u32::try_from(entries.len()).expect("pages are counted with 32 bits");
                for part in &parts {
                    part.post(page, &mut forms);
                }
                entries.push(entry);
            }
        }
        for word in others {
            forms.entry(cx.lang).or_default().entry(word.as_str().into()).or_default();
        }
        let of_language = |(lang, forms): (Lang, AHashMap<Box<str>, Vec<Post>>)| {
            forms.into_iter().map(move |(word, posts)| Form { word, lang, posts })
        };
        let mut forms: Vec<Form> = forms.into_iter().flat_map(of_language).collect();
        forms.par_sort_unstable_by(|a, b| (&a.word, a.lang).cmp(&(&b.word, b.lang)));
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
        stem.posts.extend(posts);
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

impl Part {
    fn post(&self, page: u32, forms: &mut Forms) {
        let forms = forms.entry(self.lang).or_default();
        let counted = match &self.counted {
            Words::Own(counted) => counted,
            Words::Body(body) => &body.words,
        };
        for (word, count) in counted.iter() {
            let weight = self.weight.of(count, counted.all);
            let post = Post { page, weight };
            match forms.get_mut(word) {
                Some(posts) => match posts.last_mut().filter(|last| last.page == page) {
                    Some(last) => last.weight += weight,
                    None => posts.push(post),
                },
                None => drop(forms.insert(word.into(), vec![post])),
            }
        }
    }
}

fn parts(cx: &Context<'_>, said: &Said<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    add(cx, said.title.as_slice(), if said.is_place { PLACE } else { TITLE }, &mut parts);
    add(cx, &said.names, NAMES, &mut parts);
    add(cx, said.summary.as_slice(), SUMMARY, &mut parts);
    add(cx, &said.texts, TEXT, &mut parts);
    if let Some((lang, body)) = &said.body {
        parts.push(Part { lang: *lang, counted: Words::Body(body.clone()), weight: TEXT });
    }
    parts
}

/// Adds texts that weigh the same, those of one language together.
fn add(cx: &Context<'_>, texts: &[Localized<'_>], weight: Weight, parts: &mut Vec<Part>) {
    let lang = |text: &Localized<'_>| text.lang.unwrap_or(cx.lang);
    for same in texts.chunk_by(|a, b| a.lang == b.lang) {
        let counted = Counted::of(same.iter().map(|text| &*text.text));
        parts.push(Part { lang: lang(&same[0]), counted: Words::Own(counted), weight });
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
