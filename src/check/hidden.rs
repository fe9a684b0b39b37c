//! # `link-to-hidden`
//!
//! **What it does.** Reports a link in a text to something that exists and is not on the portal: a draft, something
//! archived, outside its window, or a story without consent.
//!
//! **Why.** The page shows the words of such a link, but the link leads nowhere. When the window opens it leads on by
//! itself, so this is a warning.
//!
//! **Example.** `[de nieuwe cursus](training:lassen-plus)`, where that file says `status: draft`.

use crate::{
    diagnostic::Diagnostic,
    judged::{Check, owner},
    markdown::LinkTarget,
    model::Status,
    portal::{EntityId, Meaning},
};

pub(super) const CODES: &[&str] = &["link-to-hidden"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (id, passage) in check.passages() {
        for link in &passage.markdown.links {
            let may_lead = matches!(link.target, LinkTarget::Entity { .. } | LinkTarget::File { .. });
            if !may_lead {
                continue;
            }
            let Meaning::Entity(to, _) = check.portal.meaning(check.portal.scope(id), passage.file, &link.target)
            else {
                continue;
            };
            if let Some(reason) = hidden(check, to) {
                let target = &check.portal.document(to).file;
                let fault = Diagnostic::warning("link-to-hidden", passage.place(&link.range));
                let fault =
                    fault.with("target", target).with("reason", reason).with("owner", owner(&check.portal.common(id)));
                faults.push(fault);
            }
        }
    }
    faults
}

/// Returns why an entity is not on the portal today, or `None` when it is.
fn hidden(check: &Check<'_>, id: EntityId) -> Option<&'static str> {
    if check.portal.is_public(id, check.day) {
        return None;
    }
    let common = check.portal.common(id);
    Some(match common.status {
        Status::Draft => "draft",
        Status::Archived => "archived",
        Status::Published if common.publish_from.is_some_and(|from| check.day < from) => "early",
        Status::Published if common.publish_until.is_some_and(|until| until < check.day) => "late",
        Status::Published => "consent",
    })
}
