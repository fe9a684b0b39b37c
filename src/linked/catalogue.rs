//! The portal's own open data.

use std::borrow::Cow;

use super::{
    figures::{DataDownload, Dataset},
    organisation::Organisation,
    thing::thing,
};
use crate::{portal::ScopeId, record::SETS, route::Route, view::Context};

thing! {
    /// The sets of records that anybody may use.
    DataCatalogue<'a> is "DataCatalog" {
        name: String,
        url: Option<String>,
        publisher: Option<Organisation<'a>>,
        dataset: Vec<Dataset<'a>>,
    }
}

impl<'a> DataCatalogue<'a> {
    /// Returns what the page with open data says.
    pub(super) fn new(cx: &Context<'a>, page: &Route) -> Self {
        let publisher = || cx.portal.file.publisher.as_ref().map(|publisher| Organisation::of_publisher(cx, publisher));
        let url = cx.plan.absolute(cx.portal, page);
        let set = |set: &crate::record::Set| {
            let file = |ending: &str, media_type| {
                DataDownload::new(cx.plan.data_url(cx.portal, &format!("{}{ending}", set.name)), media_type)
            };
            Dataset {
                name: Cow::Owned(format!("{} – {}", cx.word(&format!("data-{}", set.name)), cx.scope_title().text)),
                url: Some(format!("{url}#part_{}", set.name)),
                description: Cow::Owned(cx.word(&format!("data-{}-about", set.name))),
                variable_measured: Vec::new(),
                creator: publisher(),
                is_based_on: None,
                license: cx.portal.file.data_licence.map(|own| Cow::Borrowed((set.licence)(own).url())),
                distribution: vec![file(".csv", "text/csv"), file(".json", "application/json")],
            }
        };
        let title = cx.scope_text(ScopeId::NETWORK, &cx.portal.file.title).text;
        Self {
            name: format!("{} – {title}", cx.word("open-data-title")),
            url: Some(url.clone()),
            publisher: publisher(),
            dataset: SETS.iter().map(set).collect(),
        }
    }
}
