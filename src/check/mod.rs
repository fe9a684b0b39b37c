//! The rules beyond types: what makes content right, not only well formed.
//!
//! One file per rule. A file's codes are explained in `locales/<lang>/checks.ftl` (`check --explain CODE`), and
//! `portal.yaml` can change how severe each code is.

use crate::{
    diagnostic::{Diagnostic, Place, Pointer, Severity},
    field::Day,
    model::portal::RuleSeverity,
    parse::Documents,
    plan::Plan,
    portal::Portal,
    source::FilePath,
};

/// What a rule may look at.
pub struct Check<'a> {
    /// All content.
    pub portal: &'a Portal,
    /// All pages.
    pub plan: &'a Plan,
    /// The documents, with those that could not be read.
    pub documents: &'a Documents,
    /// The date for which the portal is made.
    pub day: Day,
}

/// A rule: the codes of its faults, and how it finds them.
pub struct Rule {
    /// The codes that the rule reports.
    pub codes: &'static [&'static str],
    /// Finds the faults.
    pub find: fn(&Check<'_>) -> Vec<Diagnostic>,
}

/// All rules.
pub const RULES: &[Rule] =
    &[Rule { codes: crate::plan::CODES, find: |check| crate::plan::check_claims(check.portal, check.plan) }];

/// Returns the faults that all rules find, as severe as `portal.yaml` says.
#[must_use]
pub fn check(check: &Check<'_>) -> Vec<Diagnostic> {
    let found = RULES.iter().flat_map(|rule| (rule.find)(check));
    let severities = &check.portal.file.rules;
    let adjusted = found.filter_map(|fault| match severities.get(fault.code) {
        Some(RuleSeverity::Off) => None,
        Some(RuleSeverity::Error) => Some(Diagnostic { severity: Severity::Error, ..fault }),
        Some(RuleSeverity::Warning) => Some(Diagnostic { severity: Severity::Warning, ..fault }),
        None => Some(fault),
    });
    adjusted.chain(unknown_rules(check.portal)).collect()
}

/// Returns a fault for every code in `portal.yaml` that no rule has.
fn unknown_rules(portal: &Portal) -> Vec<Diagnostic> {
    let codes = || RULES.iter().flat_map(|rule| rule.codes).copied();
    let unknown = portal.file.rules.keys().filter(|code| !codes().any(|known| known == code.as_str()));
    let fault = |code: &String| {
        let place = Place::key(&FilePath::new("portal.yaml"), Pointer::root().key("rules").key(code));
        Diagnostic::error("unknown-rule", place).with("rule", code).suggesting(code, codes())
    };
    unknown.map(fault).collect()
}
