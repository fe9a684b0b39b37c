//! The ways back: who refers to an entity, and who names a municipality.

use std::sync::Arc;

use ahash::AHashMap;

use super::{Backlink, EntityId, MunicipalityId, fault::Fault};

/// What the references of one document mean.
#[derive(Debug, Default)]
pub(super) struct Links {
    pub(super) meant: Meant,
    /// What is wrong with them, and with the links in its texts.
    pub(super) faults: Vec<Fault>,
}

/// What is referred to by one document.
#[derive(Debug, Default, PartialEq, Hash)]
pub(super) struct Meant {
    /// The entities, each with the index of the reference.
    pub(super) entities: Vec<(u16, EntityId)>,
    pub(super) municipalities: Vec<MunicipalityId>,
}

/// All ways back.
#[derive(Debug, Default)]
pub(super) struct Ways {
    /// Where the ways back of each document begin in `back`, by its index; and, at the end, where the last ones end.
    starts: Vec<u32>,
    back: Vec<Backlink>,
    pub(super) at_municipality: AHashMap<MunicipalityId, Vec<EntityId>>,
}

impl Ways {
    /// Turns what each document refers to around.
    pub(super) fn of(links: &[Arc<Links>]) -> Self {
        let numbered = || (0_u32..).map(EntityId).zip(links);
        let mut ways = Self { starts: vec![0; links.len() + 1], ..Self::default() };
        for (_, to) in links.iter().flat_map(|links| &links.meant.entities) {
            ways.starts[to.index() + 1] += 1;
        }
        for index in 0..links.len() {
            ways.starts[index + 1] += ways.starts[index];
        }
        let mut next = ways.starts.clone();
        ways.back = vec![Backlink { from: EntityId(0), reference: 0 }; next.last().map_or(0, |end| *end as usize)];
        for (from, links) in numbered() {
            for (reference, to) in &links.meant.entities {
                ways.back[next[to.index()] as usize] = Backlink { from, reference: *reference };
                next[to.index()] += 1;
            }
            for municipality in &links.meant.municipalities {
                push_once(ways.at_municipality.entry(*municipality).or_default(), from);
            }
        }
        ways
    }

    /// Returns who refers to an entity, sorted.
    pub(super) fn back(&self, id: EntityId) -> &[Backlink] {
        &self.back[self.starts[id.index()] as usize..self.starts[id.index() + 1] as usize]
    }
}

/// Adds an entity to a list in which it stands once. Entities come in the order of their ids.
fn push_once(list: &mut Vec<EntityId>, id: EntityId) {
    if list.last() != Some(&id) {
        list.push(id);
    }
}
