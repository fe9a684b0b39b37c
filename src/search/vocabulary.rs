//! All words of all pages: which forms occur, which of them belong together, and on which pages they are how weighty.

use ahash::AHashMap;
use rayon::prelude::*;

use super::{notes::Form, word::Language};
use crate::lang::Lang;

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

impl Vocabulary {
    /// Returns the words of all pages of a site in a language, and in any case those of `others`. Each form stands beside the
    /// number of pages before those that it counts from 0.
    pub(super) fn new<'o>(
        lang: Lang,
        mut forms: Vec<(u32, Form)>,
        others: impl IntoIterator<Item = &'o String>,
    ) -> Self {
        forms.extend(others.into_iter().map(|word| (0, Form::new(lang, word.as_str(), Vec::new()))));
        // The pages of each come in their order.
        forms.par_sort_unstable_by(|(a, one), (b, other)| (one.key(), a).cmp(&(other.key(), b)));
        let same: Vec<&mut [(u32, Form)]> = forms.chunk_by_mut(|(_, a), (_, b)| a.key() == b.key()).collect();
        let forms: Vec<Form> = same.into_par_iter().map(joined).collect();
        let mut made = Self::default();
        for form in forms {
            made.add(form);
        }
        made.stems.par_iter_mut().for_each(|stem| stem.posts = merged(std::mem::take(&mut stem.posts)));
        made
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

/// Makes one form of those that are the same.
fn joined(forms: &mut [(u32, Form)]) -> Form {
    let mut posts = Vec::with_capacity(forms.iter().map(|(_, form)| form.posts.len()).sum());
    for (first, form) in &mut *forms {
        let own = std::mem::take(&mut form.posts);
        posts.extend(own.into_iter().map(|post| Post { page: *first + post.page, ..post }));
    }
    let (_, form) = &mut forms[0];
    Form::new(form.lang, std::mem::take(&mut form.word), posts)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_merged_with_all_that_a_word_says_of_them() {
        let post = |page, weight| Post { page, weight };
        assert_eq!(merged(vec![post(2, 1.0), post(1, 1.0), post(2, 3.0)]), [post(1, 1.0), post(2, 4.0)]);
    }
}
