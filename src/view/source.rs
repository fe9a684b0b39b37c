//! Where facts come from: publisher, publication, licence.

use serde::Serialize;

use super::Context;
use crate::{
    field::{Day, Localized, Text, Url},
    model::{Figures, portal::SourceLine, source::Source},
    portal::{Id, ScopeId},
};

/// Where facts come from.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView<'a> {
    /// Who publishes them.
    pub publisher: Localized<'a>,
    /// The publication's title.
    pub title: Option<Localized<'a>>,
    /// The publication's address.
    pub url: Option<&'a str>,
    /// The licence.
    pub licence: Option<LicenceView<'a>>,
    /// The day on which they were fetched.
    pub retrieved_on: Option<Day>,
}

/// A licence.
#[derive(Debug, Clone, Serialize)]
pub struct LicenceView<'a> {
    /// `CC BY 4.0`
    pub name: &'a str,
    /// Where its text stands, when the licence is a well-known one.
    pub url: Option<&'static str>,
}

/// The licences under which Dutch public data are published, by their names in capitals.
const LICENCES: [(&str, &str); 5] = [
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("CC0", "https://creativecommons.org/publicdomain/zero/1.0/"),
];

impl<'a> SourceView<'a> {
    /// Returns the source of figures, if they name one.
    #[must_use]
    pub fn of_figures(cx: &Context<'a>, id: Id<Figures>) -> Option<Self> {
        let source = cx.portal.get(id).source.as_ref()?;
        Some(Self::new(source, |text| cx.text(id.entity(), text)))
    }

    /// Returns a source with its texts in the page's language.
    #[must_use]
    pub fn new(source: &'a Source, text: impl Fn(&'a Text) -> Localized<'a>) -> Self {
        Self {
            publisher: text(&source.publisher),
            title: source.title.as_ref().map(&text),
            url: source.url.as_ref().map(Url::as_str),
            licence: source.licence.as_deref().map(LicenceView::new),
            retrieved_on: source.retrieved_on,
        }
    }

    /// Returns a source that `portal.yaml` names.
    #[must_use]
    pub fn of_portal(cx: &Context<'a>, source: &'a SourceLine) -> Self {
        Self {
            publisher: cx.scope_text(ScopeId::NETWORK, &source.publisher),
            title: Some(cx.scope_text(ScopeId::NETWORK, &source.title)),
            url: source.url.as_ref().map(Url::as_str),
            licence: source.licence.as_deref().map(LicenceView::new),
            retrieved_on: source.retrieved_on,
        }
    }
}

impl<'a> LicenceView<'a> {
    /// Returns a licence with the address of its text.
    #[must_use]
    pub fn new(name: &'a str) -> Self {
        let known = LICENCES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.trim()));
        Self { name, url: known.map(|(_, url)| *url) }
    }
}
