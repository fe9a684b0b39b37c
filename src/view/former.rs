//! Names of municipalities from before, by which people still know where they live.

use serde::Serialize;

use super::{Context, LinkView};
use crate::portal::{MunicipalityId, ScopeId};

/// An earlier name, with the municipality of today.
#[derive(Debug, Clone, Serialize)]
pub struct FormerView<'a> {
    /// The earlier name.
    pub name: &'a str,
    /// The municipality of today.
    pub now: LinkView<'a>,
}

impl<'a> FormerView<'a> {
    fn of(cx: &Context<'a>, id: MunicipalityId) -> impl Iterator<Item = Self> + use<'a> {
        let now = cx.municipality_link(id);
        cx.portal.membership(id).formerly.iter().map(move |name| Self { name, now: now.clone() })
    }

    /// Returns the earlier names of all municipalities that belong to regions on the page's date, by name.
    #[must_use]
    pub fn all(cx: &Context<'a>, regions: impl IntoIterator<Item = ScopeId>) -> Vec<Self> {
        let members = regions.into_iter().flat_map(|region| cx.portal.members(region, cx.day));
        let mut all: Vec<Self> = members.flat_map(|id| Self::of(cx, id)).collect();
        cx.sort_by_name(&mut all, |former| former.name);
        all
    }
}
