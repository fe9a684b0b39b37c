//! Open data: the sets of records that anybody may use, with their files. There are some when the portal says under which
//! licence.

use serde::Serialize;

use super::Page;
use crate::{
    field::Day,
    portal::{Portal, ScopeId},
    record::{CATALOGUE, SETS},
    route::Subject,
    view::{Context, LicenceView, PageView},
};

/// Open data, on the hub only.
pub(super) const PAGE: Page = Page { subjects, view };

#[derive(Serialize)]
struct View {
    licence: Option<LicenceView<'static>>,
    catalogue_href: String,
    sets: Vec<SetView>,
}

#[derive(Serialize)]
struct SetView {
    /// `training`, for the labels `data-training` and `data-training-about`.
    name: &'static str,
    count: usize,
    csv_href: String,
    json_href: String,
    schema_href: String,
    /// The licence, when it is not the portal's own.
    licence: Option<LicenceView<'static>>,
}

fn subjects(portal: &Portal, scope: ScopeId, _: Day) -> Vec<Subject> {
    let is_offered = scope == ScopeId::NETWORK && portal.file.data_licence.is_some();
    if is_offered { vec![Subject::Whole] } else { Vec::new() }
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let href = |name: &str, ending: &str| {
        cx.plan.file_href(ScopeId::NETWORK, &cx.plan.data_path(cx.portal, &format!("{name}{ending}")))
    };
    let own = cx.portal.file.data_licence;
    let set = |set: &crate::record::Set| SetView {
        name: set.name,
        count: (set.count)(cx),
        csv_href: href(set.name, ".csv"),
        json_href: href(set.name, ".json"),
        schema_href: href(set.name, ".schema.json"),
        licence: own.map(set.licence).filter(|licence| own != Some(*licence)).map(|l| LicenceView::new(l.title())),
    };
    let licence = own.map(|licence| LicenceView::new(licence.title()));
    let view = View { licence, catalogue_href: href(CATALOGUE, ""), sets: SETS.iter().map(set).collect() };
    PageView::of_label(cx, "open-data-title", Vec::new(), &view).described(cx, "open-data-about", &[("n", SETS.len())])
}
