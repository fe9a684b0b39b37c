//! The rules beyond types: what makes content right, not only well formed.
//!
//! One file per rule. A file's codes are explained in `locales/<lang>/checks.ftl` (`check --explain CODE`), and
//! `portal.yaml` can change how severe each code is.

mod address;
mod brand;
mod channel;
mod consent;
mod desk;
mod document;
mod duty;
mod ending;
mod expired;
mod figures;
mod framework;
mod function;
mod funding;
mod heading;
mod hidden;
mod hours;
mod image;
mod link_text;
mod map;
mod member;
mod municipality;
mod neighbour;
mod order;
mod party;
mod picture;
mod pillar;
mod provider;
mod result;
mod review;
mod shared;
mod slip;
mod start;
mod task;
mod translation;
mod twice;
mod unfinished;
mod vanished;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

pub use crate::judged::Check;
use crate::{
    decode,
    diagnostic::{Diagnostic, Place, Pointer, Severity},
    field::Day,
    model::portal::RuleSeverity,
    parse,
    picture::Flaw,
    plan::{self, Plan},
    portal::{self, Portal},
    source::FilePath,
    text_file, yaml,
};

/// A rule: the codes of its faults, and how it finds them.
pub struct Rule {
    /// The codes that the rule reports.
    pub codes: &'static [&'static str],
    /// Finds the faults.
    pub find: fn(&Check<'_>) -> Vec<Diagnostic>,
}

/// The codes of the faults that checking reports, besides those of the rules.
pub const CODES: &[&str] = &["unknown-rule", "more-faults", picture::BROKEN];

/// The codes of faults that are no rules: nobody can do without what they ask for.
const FIXED: [&[&str]; 7] =
    [text_file::CODES, yaml::CODES, decode::CODES, parse::CODES, portal::CODES, plan::CODES, CODES];

/// All rules.
pub const RULES: &[Rule] = &[
    Rule { codes: municipality::CODES, find: municipality::find },
    Rule { codes: member::CODES, find: member::find },
    Rule { codes: neighbour::CODES, find: neighbour::find },
    Rule { codes: pillar::CODES, find: pillar::find },
    Rule { codes: task::CODES, find: task::find },
    Rule { codes: party::CODES, find: party::find },
    Rule { codes: framework::CODES, find: framework::find },
    Rule { codes: funding::CODES, find: funding::find },
    Rule { codes: result::CODES, find: result::find },
    Rule { codes: document::CODES, find: document::find },
    Rule { codes: provider::CODES, find: provider::find },
    Rule { codes: start::CODES, find: start::find },
    Rule { codes: channel::CODES, find: channel::find },
    Rule { codes: consent::CODES, find: consent::find },
    Rule { codes: desk::CODES, find: desk::find },
    Rule { codes: function::CODES, find: function::find },
    Rule { codes: image::CODES, find: image::find },
    Rule { codes: picture::CODES, find: picture::find },
    Rule { codes: heading::CODES, find: heading::find },
    Rule { codes: slip::CODES, find: slip::find },
    Rule { codes: link_text::CODES, find: link_text::find },
    Rule { codes: hidden::CODES, find: hidden::find },
    Rule { codes: figures::CODES, find: figures::find },
    Rule { codes: map::CODES, find: map::find },
    Rule { codes: unfinished::CODES, find: unfinished::find },
    Rule { codes: translation::CODES, find: translation::find },
    Rule { codes: review::CODES, find: review::find },
    Rule { codes: ending::CODES, find: ending::find },
    Rule { codes: expired::CODES, find: expired::find },
    Rule { codes: order::CODES, find: order::find },
    Rule { codes: hours::CODES, find: hours::find },
    Rule { codes: twice::CODES, find: twice::find },
    Rule { codes: brand::CODES, find: brand::find },
    Rule { codes: shared::CODES, find: shared::find },
    Rule { codes: address::CODES, find: address::find },
    Rule { codes: duty::CODES, find: duty::find },
    // What was published before is known to the output alone; who has one asks `vanished`.
    Rule { codes: vanished::CODES, find: |_| Vec::new() },
];

/// Returns the codes of all rules, which `portal.yaml` may name.
pub fn rule_codes() -> impl Iterator<Item = &'static str> {
    RULES.iter().flat_map(|rule| rule.codes).copied()
}

/// Returns the codes of all faults.
pub fn codes() -> impl Iterator<Item = &'static str> {
    FIXED.into_iter().flatten().copied().chain(rule_codes())
}

/// Returns the faults that all rules find, as severe as `portal.yaml` says.
///
/// Pages that claim one address are always errors: of two pages in one file one would not be there. So are pictures of which
/// nothing can be made.
#[must_use]
pub fn check(check: &Check<'_>) -> Vec<Diagnostic> {
    let rules = || RULES.par_iter().with_max_len(1).map(|rule| (rule.find)(check)).collect::<Vec<_>>();
    let fixed = || {
        let claims = plan::check_claims(check.portal, check.plan).into_iter();
        claims.chain(picture::broken(check)).collect::<Vec<_>>()
    };
    let (found, fixed) = rayon::join(rules, fixed);
    fixed
        .into_iter()
        .chain(as_severe_as_asked(check.portal, found.into_iter().flatten()))
        .chain(unknown_rules(check.portal))
        .collect()
}

/// Returns the faults of pictures that turned out to be damaged when they were decoded, wherever a page shows them.
#[must_use]
pub fn damaged(portal: &Portal, day: Day, flaws: &BTreeMap<FilePath, Flaw>) -> Vec<Diagnostic> {
    let public = portal.entities().filter(|id| portal.is_public(*id, day));
    picture::faults(portal, public, |file| flaws.get(file).copied())
}

/// Returns a fault for every page among the `previous` files of the output that is gone without a redirect, as severe as
/// `portal.yaml` says.
#[must_use]
pub fn vanished<'p>(portal: &Portal, plan: &Plan, previous: impl Iterator<Item = &'p str>) -> Vec<Diagnostic> {
    as_severe_as_asked(portal, vanished::find(portal, plan, previous).into_iter()).collect()
}

/// Returns the files of those pages.
#[must_use]
pub fn vanished_files<'p>(portal: &Portal, plan: &Plan, previous: impl Iterator<Item = &'p str>) -> BTreeSet<String> {
    vanished::files(portal, plan, previous)
}

fn as_severe_as_asked(portal: &Portal, faults: impl Iterator<Item = Diagnostic>) -> impl Iterator<Item = Diagnostic> {
    faults.filter_map(|fault| match portal.file.rules.get(fault.code) {
        Some(RuleSeverity::Off) => None,
        Some(RuleSeverity::Error) => Some(Diagnostic { severity: Severity::Error, ..fault }),
        Some(RuleSeverity::Warning) => Some(Diagnostic { severity: Severity::Warning, ..fault }),
        None => Some(fault),
    })
}

/// Returns a fault for every code in `portal.yaml` that no rule has.
fn unknown_rules(portal: &Portal) -> Vec<Diagnostic> {
    let unknown = portal.file.rules.keys().filter(|code| !rule_codes().any(|known| known == code.as_str()));
    let fault = |code: &String| {
        let place = Place::key(&FilePath::new("portal.yaml"), Pointer::root().key("rules").key(code));
        let fault = Diagnostic::error("unknown-rule", place).with("rule", code);
        let is_fixed = FIXED.iter().any(|codes| codes.contains(&code.as_str()));
        if is_fixed { fault.with("is", "fixed") } else { fault.with("is", "none").suggesting(code, rule_codes()) }
    };
    unknown.map(fault).collect()
}
