//! Documents that an earlier build understood, by the hash of the files that they were made from.
//!
//! Only those are kept in which nothing is at fault, and that follow from their own files alone: a fault is told from its text,
//! and what lies beside a file is not in its hash.

use blake3::Hash;
use serde::Deserialize;

use super::{Body, Document, Key, unit::Files, walk};
use crate::{
    kept::Pack,
    lang::Lang,
    model::Facts,
    source::{FilePath, Sources},
};

/// Returns the hash of all that an entity's files give.
pub(super) fn key(key: &Key, files: &Files, sources: &Sources) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(key.kind.name().as_bytes());
    for (lang, path) in files.iter() {
        let lang = lang.map(|lang| lang.to_string()).unwrap_or_default();
        for part in [lang.as_bytes(), path.as_str().as_bytes()] {
            hasher.update(part).update(&[0]);
        }
        hasher.update(sources.texts[path].hash.as_bytes());
    }
    hasher.finalize()
}

/// Returns the document that an entity's files gave before.
pub(super) fn recall(pack: &Pack, hash: &Hash, key: &Key, original: &FilePath, files: &Files) -> Option<Document> {
    let mut values = postcard::Deserializer::from_bytes(pack.get(hash)?);
    let facts = key.kind.deserialize(&mut values).ok()?;
    let (body, translated_bodies) = <(Body, Vec<(Lang, Body)>)>::deserialize(&mut values).ok()?;
    Some(Document {
        key: key.clone(),
        file: original.clone(),
        translations: files.translations().map(|(lang, path)| (lang, path.clone())).collect(),
        references: walk::references_of(&facts),
        facts,
        body,
        translated_bodies,
    })
}

/// Keeps a document without faults, when it follows from its own files alone.
pub(super) fn keep(pack: &Pack, hash: &Hash, document: &Document) {
    let reads_others = match &document.facts {
        Facts::Figures(figures) => figures.data.is_some(),
        Facts::Region(region) => region.map.is_some(),
        _ => false,
    };
    if !reads_others
        && let Ok(value) = postcard::to_stdvec(&(&document.facts, &document.body, &document.translated_bodies))
    {
        pack.put(hash, &value);
    }
}
