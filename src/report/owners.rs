//! Below a report for people: who looks after what was reported, so that each can be sent a list of one's own.

use std::{collections::BTreeMap, fmt::Write};

use fluent_bundle::FluentArgs;

use super::Finding;
use crate::words::Words;

/// With fewer findings there is nothing to divide.
const LEAST: usize = 2;

/// What a diagnostic says in place of a mailbox when nobody's is named.
const NOBODY: &str = "none";

/// Returns the findings that name an owner, by mailbox; last those that nobody looks after. Empty when there is nothing
/// to divide, or nobody to send it to.
pub(super) fn write(findings: &[Finding<'_>], words: &Words) -> String {
    let owned = findings.iter().filter_map(|finding| Some((finding.owner()?, finding)));
    let mut lists: BTreeMap<(bool, &str), Vec<&Finding<'_>>> = BTreeMap::new();
    for (owner, finding) in owned {
        lists.entry((owner == NOBODY, owner)).or_default().push(finding);
    }
    let is_owned = lists.keys().any(|(is_nobody, _)| !is_nobody);
    if !is_owned || lists.values().map(Vec::len).sum::<usize>() < LEAST {
        return String::new();
    }
    let word = |key| words.get(key, &FluentArgs::new());
    let mut out = word("part-owners") + "\n";
    for ((is_nobody, mailbox), findings) in lists {
        let heading = if is_nobody { word("part-no-owner") } else { mailbox.to_owned() };
        writeln!(out, "  {heading}").expect("a text takes any text");
        for finding in findings {
            writeln!(out, "    {}: {}", finding.place.name(), finding.message).expect("a text takes any text");
        }
    }
    out + "\n"
}
