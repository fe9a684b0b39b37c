//! What a build remembers for the next one: the faults that it told, and for each scope from what its pages were made and how the
//! files with its offers are called.
//!
//! A build from the same files, for the same day, tells the same faults and makes the same pages: it needs to understand nothing.
//! And when only some documents have changed, only the pages of the scopes that were made from these are made again.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use blake3::Hash;
use serde::{Deserialize, Serialize};

use crate::{
    check,
    diagnostic::{Diagnostic, Place, Severity},
    lang::Lang,
    plan::Plan,
    portal::{EntityId, Portal, ScopeId},
    prints::Prints,
    tally::Tally,
};

/// What a build remembers.
#[derive(Debug, Serialize, Deserialize)]
pub struct Memory {
    /// How many files it has of each genre.
    pub tally: Tally,
    faults: Vec<Fault>,
    /// The hash of what all pages are made from.
    frame: String,
    /// Of each scope with pages, by its folder's name.
    scopes: BTreeMap<String, OfScope>,
}

/// What is remembered of a scope: from which documents its pages were made.
#[derive(Debug, Serialize, Deserialize)]
struct OfScope {
    reads: Vec<EntityId>,
    /// A hash of all of them.
    hash: String,
    /// The names of the files with its offers, which nobody need make to learn how they are called.
    offers: BTreeMap<Lang, String>,
}

/// A diagnostic as it is written down.
#[derive(Debug, Serialize, Deserialize)]
struct Fault {
    code: Cow<'static, str>,
    severity: Severity,
    place: Place,
    args: Vec<(Cow<'static, str>, String)>,
    related: Vec<Place>,
}

/// The scopes whose pages still stand, with what is remembered of them.
#[derive(Debug, Default)]
pub struct Standing(BTreeMap<ScopeId, OfScope>);

impl Memory {
    /// Reads what a build remembered; `None` when it cannot be read, as it only saves work.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Returns it as a text.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("texts and numbers are JSON")
    }

    /// Returns what a build remembers that made these pages; `portal` has noted who read what, and `before` is what the build
    /// before remembered of the scopes whose pages it took over.
    #[must_use]
    pub fn of(
        prints: &Prints,
        faults: &[Diagnostic],
        tally: Tally,
        portal: &Portal,
        plan: &Plan,
        before: &Standing,
    ) -> Self {
        let made = |scope: ScopeId| {
            let mut reads: BTreeSet<EntityId> = portal.read_for(scope).collect();
            reads.extend(before.0.get(&scope).into_iter().flat_map(|made| &made.reads));
            let reads: Vec<EntityId> = reads.into_iter().collect();
            let hash = prints.of_documents(&reads).map(hex).unwrap_or_default();
            (name(portal, scope), OfScope { reads, hash, offers: BTreeMap::new() })
        };
        let scopes = portal.scopes_on(plan.day()).map(made).collect();
        Self { tally, faults: faults.iter().map(Fault::of).collect(), frame: prints.frame().to_owned(), scopes }
    }

    /// Returns it with the names of the files with offers, by their scopes and languages.
    #[must_use]
    pub fn with_offers<'n>(mut self, portal: &Portal, names: impl Iterator<Item = ((ScopeId, Lang), &'n str)>) -> Self {
        for ((scope, lang), file) in names {
            if let Some(made) = self.scopes.get_mut(&name(portal, scope)) {
                made.offers.insert(lang, file.to_owned());
            }
        }
        self
    }

    /// Returns the faults that the build told; `None` when this version knows one of them no more.
    #[must_use]
    pub fn faults(&self) -> Option<Vec<Diagnostic>> {
        self.faults.iter().map(Fault::told).collect()
    }

    /// Returns the scopes whose pages are as they would be made again.
    #[must_use]
    pub fn standing(self, prints: &Prints, portal: &Portal) -> Standing {
        if self.frame != prints.frame() {
            return Standing::default();
        }
        let mut scopes = self.scopes;
        let known = portal.scopes().filter_map(|scope| Some((scope, scopes.remove(&name(portal, scope))?)));
        let standing = known.filter(|(_, made)| prints.of_documents(&made.reads).map(hex).as_ref() == Some(&made.hash));
        Standing(standing.collect())
    }
}

fn hex(hash: Hash) -> String {
    hash.to_hex().to_string()
}

/// Returns the name by which a scope is known from one build to the next; no folder has the network's.
fn name(portal: &Portal, scope: ScopeId) -> String {
    portal.region_slug(scope).unwrap_or_default().to_owned()
}

impl Standing {
    /// Says whether the pages of a scope are as they would be made again.
    #[must_use]
    pub fn has(&self, scope: ScopeId) -> bool {
        self.0.contains_key(&scope)
    }

    /// Returns the names of the files with the offers of these scopes.
    pub fn offers(&self) -> impl Iterator<Item = ((ScopeId, Lang), &str)> {
        self.0.iter().flat_map(|(scope, made)| made.offers.iter().map(|(lang, file)| ((*scope, *lang), &**file)))
    }
}

impl Fault {
    fn of(fault: &Diagnostic) -> Self {
        let Diagnostic { code, severity, place, args, related } = fault.clone();
        Self { code: Cow::Borrowed(code), severity, place, args, related }
    }

    fn told(&self) -> Option<Diagnostic> {
        let Self { code, severity, place, args, related } = self;
        let code = check::codes().find(|known| known == code)?;
        let (place, args, related) = (place.clone(), args.clone(), related.clone());
        Some(Diagnostic { code, severity: *severity, place, args, related })
    }
}
