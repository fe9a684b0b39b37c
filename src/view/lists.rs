//! The lists of a scope's training offers, each in its order. They are sorted once, by name too, which in a large region costs
//! most; a page that shows some of them only looks up where these stand.

use std::collections::BTreeMap;

use super::Context;
use crate::{
    field::{Day, Month},
    model::{Training, training::Level},
    portal::{EntityId, Id, Portal, SectorId},
};

/// The public offers that a scope shows, as lists in a language have them.
#[derive(Debug)]
pub struct OfferLists {
    /// All: those that start first in front, of these by name; those that start at any time next, those without a start last.
    pub all: Vec<Id<Training>>,
    /// How many of them have a start to come with a date. They stand in front.
    dated: usize,
    /// The places that all have in `all`, by their titles; of two with one title, that which starts first comes first.
    pub by_title: Vec<usize>,
    /// Those of each sector, in the order of `all`.
    pub sectors: BTreeMap<SectorId, Vec<Id<Training>>>,
    /// Those at each level, in the order of `all`.
    pub levels: BTreeMap<Level, Vec<Id<Training>>>,
    /// Those that start in each month to come, in the order in which they start there.
    pub months: BTreeMap<Month, Vec<Id<Training>>>,
    /// The place of each in `all`; sorted.
    places: Vec<(EntityId, usize)>,
}

impl OfferLists {
    /// Returns the lists of the page's scope and language.
    #[must_use]
    pub fn new(cx: &Context<'_>) -> Self {
        let (portal, day) = (cx.portal, cx.day);
        let mut named: Vec<_> = cx.shown::<Training>().map(|id| (cx.title(id.entity()).text, id)).collect();
        named.sort_by(|(a, one), (b, other)| cx.formats.compare(a, b).then_with(|| one.entity().cmp(&other.entity())));
        // Stable: those that start together stay in the order of their names.
        let mut order: Vec<usize> = (0..named.len()).collect();
        order.sort_by_cached_key(|place| start_order(portal.get(named[*place].1), day));
        let all: Vec<Id<Training>> = order.iter().map(|place| named[*place].1).collect();
        let mut by_title: Vec<usize> = (0..all.len()).collect();
        by_title.sort_by_key(|place| order[*place]);
        let same_title = |a: &usize, b: &usize| named[order[*a]].0 == named[order[*b]].0;
        by_title.chunk_by_mut(same_title).for_each(<[usize]>::sort_unstable);
        let mut places: Vec<_> = all.iter().enumerate().map(|(place, id)| (id.entity(), place)).collect();
        places.sort_unstable();
        Self {
            dated: all.partition_point(|id| portal.get(*id).next_start(day).is_some()),
            by_title,
            sectors: parts(&all, |id| sectors_of(portal, id)),
            levels: parts(&all, |id| [portal.get(id).level]),
            months: months(portal, &all, day),
            all,
            places,
        }
    }

    /// Returns those of some entities that are among the offers, in the order of `all`.
    #[must_use]
    pub fn sorted(&self, some: impl IntoIterator<Item = EntityId>) -> Vec<Id<Training>> {
        let mut places: Vec<usize> = some.into_iter().filter_map(|id| self.place(id)).collect();
        places.sort_unstable();
        places.into_iter().map(|place| self.all[place]).collect()
    }

    /// Says whether an offer has a start to come with a date.
    #[must_use]
    pub fn is_dated(&self, id: Id<Training>) -> bool {
        self.place(id.entity()).is_some_and(|place| place < self.dated)
    }

    fn place(&self, id: EntityId) -> Option<usize> {
        let at = self.places.binary_search_by_key(&id, |(known, _)| *known).ok()?;
        Some(self.places[at].1)
    }
}

/// Returns the offers of each part, in the same order.
fn parts<K: Ord, P: IntoIterator<Item = K>>(
    offers: &[Id<Training>],
    parts_of: impl Fn(Id<Training>) -> P,
) -> BTreeMap<K, Vec<Id<Training>>> {
    let mut parts: BTreeMap<K, Vec<Id<Training>>> = BTreeMap::new();
    for id in offers {
        for part in parts_of(*id) {
            parts.entry(part).or_default().push(*id);
        }
    }
    parts
}

/// Returns the offers of each month, in the order in which they start there; those that start on one day in the order of
/// `offers`.
fn months(portal: &Portal, offers: &[Id<Training>], day: Day) -> BTreeMap<Month, Vec<Id<Training>>> {
    let mut months = parts(offers, |id| months_of(portal, id, day));
    for (month, offers) in &mut months {
        offers.sort_by_cached_key(|id| {
            let date = portal.get(*id).next_start_in(*month, day).and_then(|start| start.date);
            (date.is_none(), date)
        });
    }
    months
}

/// Returns by what offers are sorted before their names: those that start first in front, those that start at any time next,
/// those without a start last.
pub(super) fn start_order(training: &Training, day: Day) -> impl Ord + use<> {
    let date = training.next_start(day).and_then(|start| start.date);
    // A start at any time comes after all dates, and before none.
    (!training.starts.iter().any(|start| start.is_to_come(day)), date.is_none(), date)
}

/// Returns the sectors of an offer as they are written, each once.
#[must_use]
pub fn sectors_of(portal: &Portal, id: Id<Training>) -> Vec<SectorId> {
    let mut sectors = Vec::new();
    for sector in portal.get(id).sectors.iter().filter_map(|sector| portal.sector(sector)) {
        if !sectors.contains(&sector) {
            sectors.push(sector);
        }
    }
    sectors
}

/// Returns the months of the starts to come of an offer, each once.
#[must_use]
pub fn months_of(portal: &Portal, id: Id<Training>, day: Day) -> Vec<Month> {
    let starts = portal.get(id).starts.iter().filter(|start| start.is_to_come(day));
    let mut months: Vec<Month> = starts.filter_map(|start| start.date).map(Day::month).collect();
    months.sort_unstable();
    months.dedup();
    months
}
