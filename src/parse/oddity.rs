//! The faults of what is not read, and of what may not be published.

use crate::{
    diagnostic::{Diagnostic, Place},
    source::{FilePath, Oddity, Sources, limit},
};

/// Returns the faults of files that are no content as they lie there.
pub(super) fn faults(sources: &Sources) -> Vec<Diagnostic> {
    let unread = sources.oddities.iter().map(|(path, oddity)| unread(path, *oddity));
    let unreadable = |name: &String| Diagnostic::error("unreadable-name", Place::file(&FilePath::new(name)));
    let active = sources.media.values().filter_map(|media| {
        let fault = Diagnostic::error("active-file", Place::file(&media.path));
        media.active.as_ref().map(|found| fault.with("found", found))
    });
    unread.chain(sources.unreadable_names.iter().map(unreadable)).chain(active).collect()
}

fn unread(path: &FilePath, oddity: Oddity) -> Diagnostic {
    match oddity {
        Oddity::Link => Diagnostic::warning("symbolic-link", Place::file(path)),
        Oddity::Special => Diagnostic::error("special-file", Place::file(path)),
        Oddity::TooLarge => Diagnostic::error("file-too-large", Place::file(path)).with("limit", limit(path)),
    }
}
