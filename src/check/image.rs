//! # `image-without-alt`
//!
//! **What it does.** Reports an image in a text without a text alternative.
//!
//! **Why.** Who cannot see the image hears the alternative (WCAG 2.2, criterion 1.1.1, level A), and it is what stands
//! there when the image does not load.
//!
//! **Example.** `![](media/leerfabriek.jpg)`.

use crate::{diagnostic::Diagnostic, judged::Check};

pub(super) const CODES: &[&str] = &["image-without-alt"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (_, passage) in check.passages() {
        let silent = passage.markdown.links.iter().filter(|link| link.is_image && link.text.trim().is_empty());
        faults.extend(silent.map(|link| Diagnostic::error("image-without-alt", passage.place(&link.range))));
    }
    faults
}
