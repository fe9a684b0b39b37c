//! The desks of a place: the right one for people and for businesses first, then the others.

use std::collections::BTreeSet;

use super::{Place, here};
use crate::{
    model::{Contact, Door},
    portal::{EntityId, Id},
    view::{ContactCard, Context, Drawn},
};

/// The desks of a place.
pub(super) struct Desks<'a> {
    /// The right one for people, and the right one for businesses.
    pub(super) first: Vec<Drawn>,
    /// All others.
    pub(super) others: Vec<ContactCard<'a>>,
    /// Whether these are national ones, because the region has none for this place.
    pub(super) only_national: bool,
}

/// How near a desk is, the nearest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// In the municipality itself.
    InTown,
    /// Elsewhere, and for this municipality by name.
    Named,
    /// For the sub-region.
    Around,
    /// For the whole region.
    Region,
}

/// Returns the desks of a place.
pub(super) fn at<'a>(cx: &Context<'a>, place: &Place<'_>) -> Desks<'a> {
    let Found { here, region, national } = find(cx, place);
    let only_national = here.is_empty() && region.is_empty();
    let local = here.into_iter().filter_map(|id| cx.portal.typed::<Contact>(id));
    let all: Vec<Id<Contact>> = if only_national { national } else { local.chain(region).collect() };
    let mut others = ContactCard::sorted(cx, all);
    let order = |card: &ContactCard<'a>, door| (card.rank(door), nearness(card, place));
    let mut first = Vec::new();
    for door in Door::ALL {
        let candidates = others.iter().enumerate().filter(|(_, card)| match door {
            Door::People => card.for_people,
            Door::Businesses => card.for_businesses,
        });
        let best = candidates.min_by_key(|(_, card)| order(card, *door)).map(|(index, _)| index);
        first.extend(best.map(|index| others.remove(index).id));
    }
    others.sort_by_key(|card| (nearness(card, place) == Nearness::Region, order(card, Door::People)));
    Desks { first: cx.drawn::<ContactCard<'_>>(first), others, only_national }
}

fn nearness(card: &ContactCard<'_>, place: &Place<'_>) -> Nearness {
    // A municipality of several towns carries their names: Rijssen-Holten.
    let in_town =
        card.address.as_ref().is_some_and(|address| place.name.is_some_and(|name| name.contains(address.city)));
    match () {
        () if in_town => Nearness::InTown,
        () if place.entities.contains(&card.id.entity()) => Nearness::Named,
        () if card.municipalities.is_empty() && card.sub_regions.is_empty() => Nearness::Region,
        () => Nearness::Around,
    }
}

/// The contacts for a place, by how far they reach.
struct Found {
    here: BTreeSet<EntityId>,
    region: Vec<Id<Contact>>,
    national: Vec<Id<Contact>>,
}

fn find(cx: &Context<'_>, place: &Place<'_>) -> Found {
    let portal = cx.portal;
    let mut here: BTreeSet<EntityId> = here::<Contact>(cx, place).map(Id::entity).collect();
    let parts = || place.sub_regions.iter().map(|index| &portal.sub_regions(cx.scope)[usize::from(*index)]);
    let of_parts = parts().flat_map(|part| &part.contacts).filter_map(|contact| portal.resolve(cx.scope, contact));
    here.extend(of_parts.map(Id::entity).filter(|id| cx.is_public(*id)));
    let (mut region, mut national) = (Vec::new(), Vec::new());
    for id in cx.shown::<Contact>() {
        let contact = portal.get(id);
        if contact.sub_regions.iter().any(|named| parts().any(|part| part.id.as_str() == named.as_str())) {
            here.insert(id.entity());
        } else if contact.sub_regions.is_empty() && !portal.is_local(id.entity()) {
            let list = if portal.scope(id.entity()) == cx.scope { &mut region } else { &mut national };
            list.push(id);
        }
    }
    region.retain(|id| !here.contains(&id.entity()));
    Found { here, region, national }
}
