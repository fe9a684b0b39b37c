//! How a region is governed: who speaks for it, who hosts its office, and in its own words how decisions are made.

use serde::Serialize;

use crate::{
    field::{Localized, MunicipalityRef},
    model::Region,
    view::{BodyView, Context, LinkView},
};

/// How a region is governed.
#[derive(Serialize)]
pub(super) struct GovernanceView<'a> {
    text: Option<BodyView>,
    official_name: Option<Localized<'a>>,
    code: &'a str,
    /// `labour_region`, for the label `region-kind-labour_region`.
    kind: &'static str,
    central_municipality: Option<LinkView<'a>>,
    host: Option<LinkView<'a>>,
    predecessors: Vec<Localized<'a>>,
}

impl<'a> GovernanceView<'a> {
    /// Returns how the page's region is governed; nothing on the hub, or when the region says nothing of it.
    pub(super) fn new(cx: &Context<'a>) -> Option<Self> {
        let (entity, region) = (cx.portal.region_entity(cx.scope)?, cx.portal.region(cx.scope)?);
        let host = region.host.as_ref().and_then(|host| cx.portal.resolve(cx.scope, host));
        let view = Self {
            text: region.governance.as_ref().map(|text| cx.markdown(entity, text)),
            official_name: region.official_name.as_ref().map(|name| cx.text(entity, name)),
            code: region.code.as_str(),
            kind: region.kind.as_str(),
            central_municipality: central(cx, region),
            host: host.filter(|host| cx.is_public(host.entity())).map(|host| cx.link(host.entity())),
            predecessors: cx.texts(entity, &region.predecessors),
        };
        let says_who = view.text.is_some() || view.central_municipality.is_some() || view.host.is_some();
        let says_what = view.official_name.is_some() || !view.predecessors.is_empty();
        (says_who || says_what).then_some(view)
    }
}

fn central<'a>(cx: &Context<'a>, region: &'a Region) -> Option<LinkView<'a>> {
    let municipality = |reference: &MunicipalityRef| cx.portal.municipality(cx.scope, reference);
    region.central_municipality.as_ref().and_then(municipality).map(|id| cx.municipality_link(id))
}
