//! Figures that measure the same in the same unit: those of other regions beside which a region can be held.

use std::{collections::BTreeMap, sync::OnceLock};

use super::Context;
use crate::{
    model::Figures,
    portal::{Id, ScopeId},
};

/// What is measured and in which unit, in small letters.
type Measure = (String, String);

/// All figures of a portal by what they measure, gathered when a page first asks.
#[derive(Debug, Default)]
pub struct Alike(OnceLock<BTreeMap<Measure, Vec<Id<Figures>>>>);

impl Alike {
    /// Returns the figures of a scope that measure the same as `id`: the first of them when there are more.
    pub(super) fn of_scope(&self, cx: &Context<'_>, id: Id<Figures>, scope: ScopeId) -> Option<Id<Figures>> {
        let same = self.0.get_or_init(|| gathered(cx)).get(&measure(cx.portal.get(id)))?;
        same.iter().copied().find(|other| cx.portal.scope(other.entity()) == scope)
    }
}

fn gathered(cx: &Context<'_>) -> BTreeMap<Measure, Vec<Id<Figures>>> {
    let mut alike: BTreeMap<Measure, Vec<Id<Figures>>> = BTreeMap::new();
    let all = cx.portal.scopes_on(cx.day).flat_map(|scope| cx.portal.own::<Figures>(scope));
    for id in all.filter(|id| cx.is_public(id.entity())) {
        alike.entry(measure(cx.portal.get(id))).or_default().push(id);
    }
    alike
}

fn measure(figures: &Figures) -> Measure {
    let plain = |text: &str| text.trim().to_lowercase();
    (plain(figures.indicator.original()), plain(figures.unit.original()))
}
