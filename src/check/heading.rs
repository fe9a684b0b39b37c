//! # `heading-skips`
//!
//! **What it does.** Reports a heading that goes more than one level deeper than the one before. The first heading of a
//! text is of level 2; level 1 is the page's title.
//!
//! **Why.** Screen readers jump from heading to heading. A level that is left out sounds as if a part of the page were
//! missing (WCAG 2.2, criterion 1.3.1).
//!
//! **Example.** `## Kosten`, and below it `#### Subsidie`.

use crate::{diagnostic::Diagnostic, judged::Check};

pub(super) const CODES: &[&str] = &["heading-skips"];

/// The level of a page's title.
const TITLE: u8 = 1;

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (_, passage) in check.passages() {
        let mut before = TITLE;
        for heading in &passage.markdown.headings {
            let deepest = before + 1;
            if heading.level > deepest || heading.level == TITLE {
                let place = passage.place(&heading.range);
                let expected = if heading.level == TITLE { TITLE + 1 } else { deepest };
                let fault = Diagnostic::error("heading-skips", place).with("heading", &heading.text);
                faults.push(fault.with("level", heading.level).with("expected", expected));
            }
            // A title within the text is meant as a heading of the first level that a text may have.
            before = heading.level.max(TITLE + 1);
        }
    }
    faults
}
