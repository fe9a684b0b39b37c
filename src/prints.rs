//! What pages are made from, in short: a hash of each document, and one of all that stands behind every page.
//!
//! By them a build knows what of the last one still holds.

use std::{
    collections::BTreeSet,
    hash::{Hash, Hasher},
};

use crate::{
    plan::Plan,
    portal::{EntityId, Portal},
    source::{self, Sources},
};

/// What pages are made from, in short.
#[derive(Debug)]
pub struct Prints {
    frame: String,
    /// Of each document, by its entity's number.
    documents: Vec<source::Hash>,
}

/// Hashes whatever can be hashed to the same value on every run of a program.
struct Digest(blake3::Hasher);

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        unreachable!("a digest is asked for its whole hash")
    }
}

impl Prints {
    /// Returns the prints of content; `other` is a hash of all that its pages are made from besides: theme, program, settings.
    #[must_use]
    pub fn of(sources: &Sources, portal: &Portal, plan: &Plan, other: &str) -> Self {
        let mut claimed = BTreeSet::new();
        let print = |id: EntityId| {
            let mut hasher = blake3::Hasher::new();
            for file in portal.document(id).files() {
                // The name tells the language of a translation.
                hasher.update(file.as_str().as_bytes()).update(&[0]);
                if let Some(source) = sources.texts.get(&file) {
                    hasher.update(source.hash.as_bytes());
                }
                claimed.insert(file);
            }
            hasher.finalize()
        };
        let documents: Vec<source::Hash> = portal.entities().map(print).collect();
        let mut frame = Digest(blake3::Hasher::new());
        other.hash(&mut frame);
        portal.hash_frame(&mut frame);
        plan.hash_frame(&mut frame);
        // What belongs to no document, such as `portal.yaml`, may stand on every page.
        for (path, source) in sources.texts.iter().filter(|(path, _)| !claimed.contains(*path)) {
            path.hash(&mut frame);
            source.hash.as_bytes().hash(&mut frame);
        }
        // Nor is it noted who asks for a region's facts.
        for region in portal.regions().filter_map(|region| portal.region_entity(region)) {
            frame.write(documents[region.index()].as_bytes());
        }
        Self { frame: frame.0.finalize().to_hex().to_string(), documents }
    }

    /// Returns a hash of what all pages are made from.
    #[must_use]
    pub fn frame(&self) -> &str {
        &self.frame
    }

    /// Returns a hash of some documents; `None` when one of them is not there.
    #[must_use]
    pub fn of_documents(&self, ids: &[EntityId]) -> Option<source::Hash> {
        let mut hasher = blake3::Hasher::new();
        for id in ids {
            hasher.update(self.documents.get(id.index())?.as_bytes());
        }
        Some(hasher.finalize())
    }
}

/// Returns a hash of whatever can be hashed, the same on every run of a program.
#[must_use]
pub fn hash_of(it: &impl Hash) -> source::Hash {
    let mut digest = Digest(blake3::Hasher::new());
    it.hash(&mut digest);
    digest.0.finalize()
}
