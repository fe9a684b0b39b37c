//! Values that are made when somebody first asks for them, and then kept.

use std::{
    hash::Hash,
    sync::{PoisonError, RwLock},
};

use ahash::AHashMap;

/// Values by their keys. Many threads may ask at once; two of them may both make a value, which then must be the same.
#[derive(Debug)]
pub(crate) struct Made<K, V>(RwLock<AHashMap<K, V>>);

impl<K, V> Default for Made<K, V> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<K: Eq + Hash, V: Clone> Made<K, V> {
    /// Returns the value of a key. Nobody waits while it is made.
    pub(crate) fn get(&self, key: K, make: impl FnOnce() -> V) -> V {
        // What a thread that panicked left here is whole: each change is one insertion.
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let value = make();
            self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, value.clone());
            value
        })
    }

    /// Forgets all values.
    pub(crate) fn forget(&self) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = AHashMap::new();
    }
}
