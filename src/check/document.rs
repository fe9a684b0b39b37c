//! # `document-without-file`
//!
//! **What it does.** Reports a document of an agreement with neither a `file` nor a `url`.
//!
//! **Why.** The page lists documents to read. One that leads nowhere cannot be shown, and would be left out in silence.
//!
//! **Example.** `documents: [{title: Ondertekende tekst}]`.

use crate::{diagnostic::Diagnostic, judged::Check, model::Agreement};

pub(super) const CODES: &[&str] = &["document-without-file"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for agreement in check.each::<Agreement>() {
        let documents = agreement.facts.documents.iter().enumerate();
        for (index, document) in documents.filter(|(_, document)| document.file.is_none() && document.url.is_none()) {
            let fault = Diagnostic::error("document-without-file", agreement.at(&format!("/documents/{index}/title")));
            faults.push(fault.with("title", document.title.original()));
        }
    }
    faults
}
