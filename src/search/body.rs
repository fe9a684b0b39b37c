//! The running text of an entity: what of it results show, and its words with their numbers.
//!
//! It is the most that there is to read, and follows from one document alone. So it is kept, in the preview and from one build
//! to the next: after an edit only the texts that changed are read again.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use ahash::{AHashMap, RandomState};
use hashbrown::{HashTable, hash_table::Entry};
use serde::{Deserialize, Serialize};

use super::word::each_word;
use crate::{kept::Pack, lang::Lang, parse::Document, portal::Portal, source::Hash, view::Context};

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

    /// Returns what results show of it alone.
    pub(super) fn without_words(&self) -> Self {
        Self { shown: self.shown.clone(), words: Counted::default() }
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

/// The texts that were read before.
#[derive(Debug)]
pub enum Memory {
    /// Those of the documents that are there, for one state of the content after another.
    States(Bodies),
    /// Those that the last build kept, and those of this one.
    Builds(Box<Kept>),
}

/// The texts that are kept from one build for the next.
#[derive(Debug)]
pub struct Kept {
    pack: Pack,
    /// Texts that were read in this build, each with how many other languages show the same.
    shown_again: Mutex<AHashMap<Hash, (Arc<Body>, usize)>>,
}

/// By the language and the place of the document, which nothing else takes while it is remembered.
type Bodies = Mutex<HashMap<(Lang, usize), Remembered>>;

/// A text that was read before.
#[derive(Debug)]
pub struct Remembered {
    of: Weak<Document>,
    body: Arc<Body>,
}

/// The running texts that an index is made of.
#[derive(Clone, Copy)]
pub(super) struct Texts<'m> {
    memory: Option<&'m Memory>,
    /// In how many languages the site is searched. Those in which a text is not translated have the same one.
    languages: usize,
}

impl<'m> Texts<'m> {
    /// Returns the texts for the index of the site whose scope `cx` has.
    pub(super) fn new(cx: &Context<'_>, memory: Option<&'m Memory>) -> Self {
        Self { memory, languages: cx.plan.search_languages(cx.plan.site(cx.scope)).len() }
    }

    /// Returns the text of a document for pages in a language.
    pub(super) fn body(&self, document: &Arc<Document>, lang: Lang) -> Arc<Body> {
        match self.memory {
            Some(Memory::States(bodies)) => remembered(bodies, document, lang),
            Some(Memory::Builds(kept)) => kept.body(document, lang, self.languages),
            None => Arc::new(Body::of(document, lang)),
        }
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::States(Mutex::default())
    }
}

impl Memory {
    /// Returns the texts that a pack keeps.
    #[must_use]
    pub fn kept(pack: Pack) -> Self {
        Self::Builds(Box::new(Kept { pack, shown_again: Mutex::default() }))
    }

    /// Forgets the documents that are in no state any more.
    pub(super) fn forget_others(&self) {
        if let Self::States(bodies) = self {
            lock(bodies).retain(|_, known| known.of.strong_count() > 0);
        }
    }

    /// Keeps for the next build the texts that were asked for and others of the content, which another part of the build may
    /// ask for.
    pub fn finish(&self, portal: &Portal) {
        let Self::Builds(kept) = self else { return };
        let Kept { pack, shown_again } = &**kept;
        lock(shown_again).clear();
        for document in portal.entities().map(|id| portal.document(id)) {
            let translated = document.translated_bodies.iter().map(|(lang, _)| Some(*lang));
            translated.chain([None]).for_each(|lang| pack.need(&key(document, lang)));
        }
        pack.finish();
    }
}

fn remembered(bodies: &Bodies, document: &Arc<Document>, lang: Lang) -> Arc<Body> {
    let key = (lang, Arc::as_ptr(document).addr());
    if let Some(known) = lock(bodies).get(&key).filter(|known| known.of.strong_count() > 0) {
        return known.body.clone();
    }
    let body = Arc::new(Body::of(document, lang));
    lock(bodies).insert(key, Remembered { of: Arc::downgrade(document), body: body.clone() });
    body
}

impl Kept {
    fn body(&self, document: &Document, lang: Lang, languages: usize) -> Arc<Body> {
        let (_, is_translation) = document.body(lang);
        let key = key(document, is_translation.then_some(lang));
        if let Some(body) = self.pack.get(&key).and_then(|value| postcard::from_bytes(&value).ok()) {
            return Arc::new(body);
        }
        if let Some(body) = self.again(&key) {
            return body;
        }
        let body = Arc::new(Body::of(document, lang));
        if let Ok(value) = postcard::to_stdvec(&*body) {
            self.pack.put(&key, &value);
        }
        let others = languages.saturating_sub(1);
        if others > 0 && !is_translation {
            lock(&self.shown_again).insert(key, (body.clone(), others));
        }
        body
    }

    /// Returns a text that was read in this build; for the last time it is asked for, it goes.
    fn again(&self, key: &Hash) -> Option<Arc<Body>> {
        let mut texts = lock(&self.shown_again);
        let (body, times) = texts.get_mut(key)?;
        *times -= 1;
        if *times > 0 { Some(body.clone()) } else { texts.remove(key).map(|(body, _)| body) }
    }
}

/// Returns the key of a document's text, or of its translation.
fn key(document: &Document, translation: Option<Lang>) -> Hash {
    let lang = translation.map(|lang| lang.to_string()).unwrap_or_default();
    blake3::Hasher::new().update(document.hash.as_bytes()).update(lang.as_bytes()).finalize()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a thread that panicked left here is whole: each change is one insertion.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
