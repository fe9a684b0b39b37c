//! Search: an index of everything on a site in one language, cut into small files.
//!
//! The words come from the content, not from rendered pages. Here they are brought to their stems, joined with words that mean
//! the same and taken out of compounds; a browser needs none of that. It fetches the list of the files, then those in which
//! the words that somebody types may stand, and at last what is shown of the few best pages. How it does so is in
//! `themes/default/assets/search-index.js`.

mod body;
mod chapter;
mod coded;
mod compound;
mod entry;
mod list;
mod memory;
mod notes;
mod said;
mod shard;
mod synonym;
mod vocabulary;
mod word;
mod written;

pub use self::memory::Memory;
use self::{chapter::Chapters, list::List, shard::Writer, vocabulary::Vocabulary};
use crate::{theme::Asset, view::Context};

/// The index of a site in a language.
#[derive(Debug)]
pub struct SearchIndex {
    /// The list of the shards, in JSON.
    pub list: Vec<u8>,
    /// The shards. Their names carry a hash of their bytes.
    pub shards: Vec<Asset>,
}

/// The pages of a site in a language, read for its index.
pub struct Draft<'a> {
    cx: Context<'a>,
    chapters: Chapters,
}

impl<'a> Draft<'a> {
    /// Reads the pages of a site in a language that it has pages in; `cx` has the site's scope and the language. `memory`
    /// keeps texts for the next time, and changes nothing.
    #[must_use]
    pub fn read(cx: Context<'a>, memory: Option<&Memory>) -> Self {
        let chapters = Chapters::read(&cx, memory);
        if let Some(memory) = memory {
            memory.forget_others();
        }
        Self { cx, chapters }
    }

    /// Makes the index. Most of it is work for one thread.
    #[must_use]
    pub fn index(self) -> SearchIndex {
        let cx = &self.cx;
        let groups = synonym::groups(&cx.portal.file);
        let (pages, forms) = self.chapters.joined();
        let mut words = Vocabulary::new(cx.lang, forms, groups.iter().flatten().flatten());
        compound::add_parts(&mut words);
        synonym::add_synonyms(&mut words, &groups);
        let address = |path: &str| cx.plan.file_href(cx.scope, path);
        let mut writer = Writer { lang: cx.lang, address: &address, files: Vec::new() };
        let list = List::write(cx, &pages, &words, &mut writer);
        SearchIndex { list: serde_json::to_vec(&list).expect("a list is plain values"), shards: writer.files }
    }
}
