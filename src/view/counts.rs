//! How many offers of training a scope has of each sort, for the choices beside its lists.

use std::collections::BTreeMap;

use crate::{
    field::Day,
    model::{Training, training::Level},
    portal::{Id, Portal, ScopeId, SectorId},
};

/// The numbers of a scope's public offers.
#[derive(Debug, Clone, Default)]
pub struct OfferCounts {
    /// Those of each sector.
    pub sectors: BTreeMap<SectorId, usize>,
    /// Those at each level.
    pub levels: BTreeMap<Level, usize>,
    /// Those that start in each month to come, by year and month.
    pub months: BTreeMap<(i16, i8), usize>,
}

impl OfferCounts {
    /// Counts the offers that a scope shows on a day.
    #[must_use]
    pub fn new(portal: &Portal, scope: ScopeId, day: Day) -> Self {
        let mut counts = Self::default();
        for id in portal.shown::<Training>(scope).filter(|id| portal.is_public(id.entity(), day)) {
            for sector in sectors_of(portal, id) {
                *counts.sectors.entry(sector).or_default() += 1;
            }
            for month in months_of(portal, id, day) {
                *counts.months.entry(month).or_default() += 1;
            }
            *counts.levels.entry(portal.get(id).level).or_default() += 1;
        }
        counts
    }
}

/// Returns the sectors of an offer.
#[must_use]
pub fn sectors_of(portal: &Portal, id: Id<Training>) -> Vec<SectorId> {
    portal.get(id).sectors.iter().filter_map(|sector| portal.sector(sector)).collect()
}

/// Returns the months of the starts to come of an offer, each once.
#[must_use]
pub fn months_of(portal: &Portal, id: Id<Training>, day: Day) -> Vec<(i16, i8)> {
    let starts = portal.get(id).starts.iter().filter(|start| start.is_to_come(day));
    let mut months: Vec<_> =
        starts.filter_map(|start| start.date).map(|d| (d.date().year(), d.date().month())).collect();
    months.sort_unstable();
    months.dedup();
    months
}
