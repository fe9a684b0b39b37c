//! Municipalities, sub-regions and sectors: where things are, and what they are about.

use super::{EntityId, MunicipalityId, Portal, ScopeId, SectorId};
use crate::{
    field::Day,
    model::{
        Aim, Kind,
        portal::Sector,
        region::{Municipality, SubRegion},
    },
};

impl Portal {
    /// Returns a municipality's membership.
    #[must_use]
    pub fn membership(&self, id: MunicipalityId) -> &Municipality {
        let region = self.region(id.region).expect("a municipality's region has facts");
        &region.municipalities[usize::from(id.index)]
    }

    /// Returns the municipalities that belong to a region on `day`, in the order of `region.yaml`.
    pub fn members(&self, region: ScopeId, day: Day) -> impl Iterator<Item = MunicipalityId> + '_ {
        let municipalities = self.region(region).map_or(&[][..], |region| &region.municipalities);
        (0_u16..)
            .zip(municipalities)
            .filter(move |(_, municipality)| municipality.is_member(day))
            .map(move |(index, _)| MunicipalityId { region, index })
    }

    /// Returns a region's sub-regions.
    #[must_use]
    pub fn sub_regions(&self, region: ScopeId) -> &[SubRegion] {
        self.region(region).map_or(&[], |region| &region.sub_regions)
    }

    /// Returns the sub-regions that a municipality belongs to, by their index.
    pub fn sub_regions_of(&self, id: MunicipalityId) -> impl Iterator<Item = (usize, &SubRegion)> {
        let named = self.named(id);
        let holds = move |sub_region: &SubRegion| {
            sub_region.municipalities.iter().any(|m| self.municipality_of(id.region, m.as_str()) == Some(named))
        };
        self.sub_regions(id.region).iter().enumerate().filter(move |(_, sub_region)| holds(sub_region))
    }

    /// Returns the entities that name a municipality, in the order of their ids.
    #[must_use]
    pub fn at_municipality(&self, id: MunicipalityId) -> &[EntityId] {
        self.ways.at_municipality.get(&self.named(id)).map_or(&[], Vec::as_slice)
    }

    /// Returns the membership of the same municipality that holds on `day`, or else the one that is given: a municipality
    /// that left and came back has several, and whoever names it names the last.
    #[must_use]
    pub fn membership_on(&self, id: MunicipalityId, day: Day) -> MunicipalityId {
        let code = &self.membership(id).code;
        self.members(id.region, day).find(|member| self.membership(*member).code == *code).unwrap_or(id)
    }

    /// Returns the membership that is meant by whoever names the municipality.
    fn named(&self, id: MunicipalityId) -> MunicipalityId {
        self.municipality_of(id.region, self.membership(id).code.as_str()).unwrap_or(id)
    }

    /// Says whether an entity names municipalities; one that names none is for its whole region.
    #[must_use]
    pub fn is_local(&self, id: EntityId) -> bool {
        self.kind(id) != Kind::Region && self.document(id).references.iter().any(|r| r.aim == Aim::Municipality)
    }

    /// Returns a sector.
    #[must_use]
    pub fn sector_facts(&self, id: SectorId) -> &Sector {
        &self.file.sectors[usize::from(id.0)]
    }
}
