//! # `link-not-read` and `heading-not-read`
//!
//! **What it does.** Reports what was meant as a link or a heading and is none: a link with a space in its address, and a heading
//! without a space behind its hashes.
//!
//! **Why.** Visitors would see brackets and hashes, and no link.
//!
//! **Example.** `[het plan](mijn plan.pdf)`, `##Kosten`.

use crate::{diagnostic::Diagnostic, judged::Check, markdown::Slip};

pub(super) const CODES: &[&str] = &["link-not-read", "heading-not-read"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (_, passage) in check.passages() {
        for (slip, range) in &passage.markdown.slips {
            let code = match slip {
                Slip::Link => "link-not-read",
                Slip::Heading => "heading-not-read",
            };
            faults.push(Diagnostic::warning(code, passage.place(range)));
        }
    }
    faults
}
