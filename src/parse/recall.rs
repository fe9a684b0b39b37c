//! Documents that an earlier build understood, by the hash of the files that they were made from.
//!
//! Only those are kept in which nothing is at fault, and that follow from their own files alone: a fault is told from its text,
//! and what lies beside a file is not in its hash.

use serde::Deserialize;

use super::{Body, Document, Key, unit::Files, walk};
use crate::{
    kept::Pack,
    lang::Lang,
    model::Facts,
    source::{FilePath, Hash},
};

/// How many bytes most documents take at most.
const ROOM: usize = 4 << 10;

/// Returns the document that an entity's files gave before.
pub(super) fn recall(pack: &Pack, hash: Hash, key: &Key, original: &FilePath, files: &Files) -> Option<Document> {
    let value = pack.get(&hash)?;
    let mut values = postcard::Deserializer::from_bytes(&value);
    let facts = key.kind.deserialize(&mut values).ok()?;
    let (body, translated_bodies) = <(Body, Vec<(Lang, Body)>)>::deserialize(&mut values).ok()?;
    Some(Document {
        key: key.clone(),
        hash,
        file: original.clone(),
        translations: files.translations().map(|(lang, path)| (lang, path.clone())).collect(),
        references: walk::references_of(&facts),
        facts,
        body,
        translated_bodies,
    })
}

/// Keeps a document without faults, when it follows from its own files alone.
pub(super) fn keep(pack: &Pack, document: &Document) {
    let reads_others = match &document.facts {
        Facts::Figures(figures) => figures.data.is_some(),
        Facts::Region(region) => region.map.is_some(),
        _ => false,
    };
    if !reads_others
        && let Ok(value) = postcard::to_extend(
            &(&document.facts, &document.body, &document.translated_bodies),
            Vec::with_capacity(ROOM),
        )
    {
        pack.put(&document.hash, &value);
    }
}
