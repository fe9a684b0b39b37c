//! What was read of pages before, so that after an edit only what changed is read again.
//!
//! A preview keeps the running texts of the documents that are there. Builds keep these too, for the next one, and beside them whole
//! chapters, each with a hash of all that it follows from: when only some documents have changed, most chapters hold as they are.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use ahash::AHashMap;
use serde::{Deserialize, Serialize};

use super::{body::Body, chapter::Chapter, entry::Place, written};
use crate::{
    kept::{Pack, Store},
    lang::Lang,
    parse::Document,
    portal::{EntityId, Portal},
    prints::{Prints, hash_of},
    source::Hash,
    view::Context,
};

/// What was read before.
#[derive(Debug)]
pub enum Memory {
    /// The texts of the documents that are there, for one state of the content after another.
    States(Bodies),
    /// Texts and whole chapters: those that the last build kept, and those of this one.
    Builds(Box<Kept>),
}

/// The packs with texts and with chapters.
const TEXTS: &str = "words";
const CHAPTERS: &str = "chapters";

/// What is kept from one build for the next.
#[derive(Debug)]
pub struct Kept {
    texts: Pack,
    chapters: Pack,
    prints: Arc<Prints>,
    /// Texts that were read in this build, each with how many other languages show the same.
    shown_again: Mutex<AHashMap<Hash, (Arc<Body>, usize)>>,
}

/// What a kept chapter follows from, before the chapter itself.
#[derive(Serialize, Deserialize)]
struct Origin {
    /// What stands behind all pages ([`Prints::frame`]), and a hash of the chapter's places.
    frame: String,
    places: [u8; 32],
    /// The entities that were read for it, and a hash of their documents.
    reads: Vec<EntityId>,
    documents: [u8; 32],
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
    /// Returns what an earlier build kept; `prints` says which of it holds.
    #[must_use]
    pub fn of_builds(store: &Store, prints: Arc<Prints>) -> Self {
        let (texts, chapters) = (store.open(TEXTS), store.open(CHAPTERS));
        Self::Builds(Box::new(Kept { texts, chapters, prints, shown_again: Mutex::default() }))
    }

    /// Returns a chapter of the site in the language that `cx` has: the one that was kept, if it holds, or what `read` gives.
    pub(super) fn chapter(
        &self,
        cx: &Context<'_>,
        number: usize,
        places: &[Place],
        read: impl FnOnce() -> Chapter,
    ) -> Chapter {
        match self {
            Self::States(_) => read(),
            Self::Builds(kept) => kept.chapter(cx, number, places, read),
        }
    }

    /// Forgets the documents that are in no state any more.
    pub(super) fn forget_others(&self) {
        if let Self::States(bodies) = self {
            lock(bodies).retain(|_, known| known.of.strong_count() > 0);
        }
    }

    /// Keeps for the next build what was asked for, and of the rest what another part of the build may ask for.
    pub fn finish(&self, portal: &Portal) {
        if let Self::Builds(kept) = self {
            kept.finish(portal);
        }
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
    fn chapter(&self, cx: &Context<'_>, number: usize, places: &[Place], read: impl FnOnce() -> Chapter) -> Chapter {
        let site = cx.portal.region_slug(cx.scope).unwrap_or_default();
        let key = blake3::hash(format!("{site} {} {number}", cx.lang).as_bytes());
        let places = *hash_of(&places).as_bytes();
        let known = self.chapters.get(&key).and_then(|value| self.holding(&value, places));
        known.unwrap_or_else(|| {
            let (chapter, reads) = cx.portal.noting(read);
            self.keep(&key, places, reads, &chapter);
            chapter
        })
    }

    /// Returns a chapter, if all that it follows from is as it was.
    fn holding(&self, value: &[u8], places: [u8; 32]) -> Option<Chapter> {
        let (origin, chapter): (Origin, _) = postcard::take_from_bytes(value).ok()?;
        if origin.places != places || !self.is_as_it_was(&origin) {
            return None;
        }
        written::read(chapter)
    }

    fn is_as_it_was(&self, origin: &Origin) -> bool {
        let documents = self.prints.of_documents(&origin.reads);
        origin.frame == self.prints.frame() && documents.is_some_and(|hash| *hash.as_bytes() == origin.documents)
    }

    fn keep(&self, key: &Hash, places: [u8; 32], reads: Option<Vec<EntityId>>, chapter: &Chapter) {
        let Some(reads) = reads else { return };
        let Some(documents) = self.prints.of_documents(&reads) else { return };
        let frame = self.prints.frame().to_owned();
        let origin = Origin { frame, places, reads, documents: *documents.as_bytes() };
        let value = postcard::to_stdvec(&origin).ok().and_then(|origin| written::write(chapter, origin));
        if let Some(value) = value {
            self.chapters.put(key, &value);
        }
    }

    fn finish(&self, portal: &Portal) {
        lock(&self.shown_again).clear();
        for document in portal.entities().map(|id| portal.document(id)) {
            let translated = document.translated_bodies.iter().map(|(lang, _)| Some(*lang));
            translated.chain([None]).for_each(|lang| self.texts.need(&key(document, lang)));
        }
        self.texts.finish();
        // Another part of the build may ask for chapters that hold. The others may have words of what is gone.
        let origin = |value: &[u8]| Some(postcard::take_from_bytes::<Origin>(value).ok()?.0);
        self.chapters.need_those(|value| origin(value).is_some_and(|origin| self.is_as_it_was(&origin)));
        self.chapters.finish();
    }

    fn body(&self, document: &Document, lang: Lang, languages: usize) -> Arc<Body> {
        let (_, is_translation) = document.body(lang);
        let key = key(document, is_translation.then_some(lang));
        if let Some(body) = self.texts.get(&key).and_then(|value| postcard::from_bytes(&value).ok()) {
            return Arc::new(body);
        }
        if let Some(body) = self.again(&key) {
            return body;
        }
        let body = Arc::new(Body::of(document, lang));
        if let Ok(value) = postcard::to_stdvec(&*body) {
            self.texts.put(&key, &value);
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
