//! A set of data: figures.

use std::borrow::Cow;

use super::{organisation::Organisation, thing::thing};
use crate::{
    model::Figures,
    plan::{Form, Twin},
    portal::Id,
    route::Route,
    view::{Context, SourceView},
};

thing! {
    /// A set of data.
    Dataset<'a> is "Dataset" {
        name: Cow<'a, str>,
        url: Option<String>,
        description: Cow<'a, str>,
        variable_measured: Vec<Cow<'a, str>>,
        creator: Option<Organisation<'a>>,
        is_based_on: Option<&'a str>,
        license: Option<Cow<'a, str>>,
        distribution: Vec<DataDownload>,
    }
}

thing! {
    /// A file with the data.
    DataDownload is "DataDownload" { content_url: String, encoding_format: Option<&'static str> }
}

impl DataDownload {
    /// Returns a file.
    pub(super) fn new(content_url: String, media_type: &'static str) -> Self {
        Self { content_url, encoding_format: Some(media_type) }
    }
}

impl<'a> Dataset<'a> {
    /// Returns what the page of figures says.
    pub(super) fn of_figures(cx: &Context<'a>, page: &Route, id: Id<Figures>, figures: &'a Figures) -> Self {
        let table = Twin { page: *page, form: Form::Table };
        let entity = id.entity();
        let indicator = cx.text(entity, &figures.indicator).text;
        let source = SourceView::of_figures(cx, id);
        let licence = source.as_ref().and_then(|source| source.licence.as_ref());
        Self {
            name: cx.title(entity).text,
            url: cx.entity_url(entity),
            description: cx.summary(entity).map_or_else(|| indicator.clone(), |summary| summary.text),
            variable_measured: vec![indicator],
            license: licence.map(|licence| Cow::Borrowed(licence.url.unwrap_or(licence.name))),
            is_based_on: source.as_ref().and_then(|source| source.url),
            distribution: vec![DataDownload::new(cx.plan.twin_url(cx.portal, &table), table.form.media_type())],
            creator: source.map(|source| Organisation::of_name(source.publisher.text)),
        }
    }
}
