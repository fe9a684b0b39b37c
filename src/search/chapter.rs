//! Chapters: pages after each other, which one thread reads, and which are kept as a whole for the next build.

use rayon::prelude::*;

use super::{
    entry::{self, Place},
    memory::{Memory, Texts},
    notes::{Form, Notes},
};
use crate::view::Context;

/// Into how many chapters the pages of a site in a language are cut at most. More are no help to the threads that there are, and
/// each lists the words of its pages; after an edit one or a few are read again.
const MOST: usize = 64;

/// How many pages a chapter has at least, besides the last one.
const LEAST: usize = 256;

/// The pages of a chapter, read.
#[derive(Debug, PartialEq)]
pub(super) struct Chapter {
    /// The pages that can be found.
    pub(super) found: Vec<Found>,
    pub(super) forms: Vec<Form>,
}

/// A page of a chapter that can be found.
#[derive(Debug, PartialEq)]
pub(super) struct Found {
    /// Its number among the places of the chapter.
    pub(super) number: u32,
    /// What results show of it, in JSON.
    pub(super) shown: Box<str>,
    /// How much most of its words say of it.
    pub(super) usual: f32,
}

/// All pages of a site in a language, read.
pub(super) struct Chapters {
    /// Where the pages stand, in their order.
    places: Vec<Place>,
    /// How many of them each chapter has.
    each: usize,
    read: Vec<Chapter>,
}

/// A page that can be found.
pub(super) struct Page {
    pub(super) place: Place,
    /// What results show of it, in JSON.
    pub(super) shown: Box<str>,
}

impl Chapter {
    /// Reads pages; those on which there is nothing to be found are left out.
    fn read(cx: &Context<'_>, places: &[Place], texts: Texts<'_>) -> Self {
        let (mut found, mut notes) = (Vec::new(), Notes::default());
        for (number, place) in (0_u32..).zip(places) {
            let Some(said) = entry::said(cx, place, texts) else { continue };
            let page = u32::try_from(found.len()).expect("pages are counted with 32 bits");
            let usual = notes.note(cx, page, &said);
            found.push(Found { number, shown: entry::shown(cx, place, &said).into(), usual });
        }
        Self { found, forms: notes.forms().collect() }
    }
}

impl Chapters {
    /// Reads the pages of a site in a language, or takes over what is in `memory`.
    pub(super) fn read(cx: &Context<'_>, memory: Option<&Memory>) -> Self {
        let places = entry::places(cx);
        let texts = Texts::new(cx, memory);
        let each = places.len().div_ceil(MOST).max(LEAST);
        let chapter = |(number, places): (usize, &[Place])| {
            let read = || Chapter::read(cx, places, texts);
            memory.map_or_else(read, |memory| memory.chapter(cx, number, places, read))
        };
        let read = places.par_chunks(each).enumerate().map(chapter).collect();
        Self { places, each, read }
    }

    /// Returns all pages that can be found, and the forms of the words on them, each beside the number of pages before those that it
    /// counts from 0.
    pub(super) fn joined(self) -> (Vec<Page>, Vec<(u32, Form)>) {
        let (mut pages, mut forms) = (Vec::new(), Vec::new());
        for (places, chapter) in self.places.chunks(self.each).zip(self.read) {
            let first = u32::try_from(pages.len()).expect("pages are counted with 32 bits");
            forms.extend(chapter.forms.into_iter().map(|form| (first, form)));
            let page = |Found { number, shown, .. }| Page { place: places[number as usize].clone(), shown };
            pages.extend(chapter.found.into_iter().map(page));
        }
        (pages, forms)
    }
}
