//! Which entities the pages of each scope, or something else, were made from, noted while they are made.
//!
//! A page of an unchanged scope need not be made again when none of these has changed. What a page learns from the frame of the
//! portal, its ways back and `portal.yaml` is not noted: it is the same for all pages.

use std::{
    cell::{Cell, RefCell},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{EntityId, Portal, ScopeId};

/// For whom a thread reads.
#[derive(Debug, Clone, Copy)]
enum Reader {
    /// For nobody who wants to know.
    Nobody,
    /// For a page of a scope.
    Page(ScopeId),
    /// For what is noted by itself.
    Own,
}

thread_local! {
    static READER: Cell<Reader> = const { Cell::new(Reader::Nobody) };
    /// What was read for [`Reader::Own`].
    static OWN: RefCell<Vec<EntityId>> = const { RefCell::new(Vec::new()) };
}

/// For each scope a bit for each entity; nothing while nobody asks for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Reads(Option<Arc<Vec<Box<[AtomicU64]>>>>);

impl Reads {
    pub(super) fn note(&self, id: EntityId) {
        let Some(reads) = &self.0 else { return };
        match READER.get() {
            Reader::Nobody => {}
            Reader::Page(scope) => {
                let word = &reads[scope.index()][id.index() / 64];
                let bit = 1 << (id.index() % 64);
                // Most are noted already, and a look disturbs no other thread.
                if word.load(Ordering::Relaxed) & bit == 0 {
                    word.fetch_or(bit, Ordering::Relaxed);
                }
            }
            Reader::Own => OWN.with_borrow_mut(|own| {
                if own.last() != Some(&id) {
                    own.push(id);
                }
            }),
        }
    }
}

impl Portal {
    /// Returns the portal with room to note who reads what.
    #[must_use]
    pub fn noting_reads(&self) -> Self {
        let words = self.documents.len().div_ceil(64);
        let row = |_| (0..words).map(|_| AtomicU64::new(0)).collect();
        let reads = Reads(Some(Arc::new((0..self.frame.scopes.len()).map(row).collect())));
        Self { reads, ..self.clone() }
    }

    /// Does some work on this thread for a page of a scope. What it reads is noted, when the portal has room for that.
    pub fn reading<T>(&self, scope: ScopeId, work: impl FnOnce() -> T) -> T {
        let before = READER.replace(Reader::Page(scope));
        let done = work();
        READER.set(before);
        done
    }

    /// Does some work on this thread, and returns with it the entities that it read, sorted. `None` when the portal has no room
    /// to note them. The work gives nothing of itself to other threads.
    pub fn noting<T>(&self, work: impl FnOnce() -> T) -> (T, Option<Vec<EntityId>>) {
        let (before, outer) = (READER.replace(Reader::Own), OWN.take());
        let done = work();
        READER.set(before);
        let mut read = OWN.replace(outer);
        read.sort_unstable();
        read.dedup();
        (done, self.reads.0.is_some().then_some(read))
    }

    /// Returns the entities that were noted for a scope, sorted.
    pub fn read_for(&self, scope: ScopeId) -> impl Iterator<Item = EntityId> + '_ {
        let row = self.reads.0.as_ref().map(|reads| &reads[scope.index()]);
        let is_noted = move |id: &EntityId| {
            row.is_some_and(|row| row[id.index() / 64].load(Ordering::Relaxed) >> (id.index() % 64) & 1 == 1)
        };
        self.entities().filter(is_noted)
    }
}
