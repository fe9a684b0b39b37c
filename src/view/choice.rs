//! One of several lists that a visitor can choose.

use serde::Serialize;

use super::LinkView;
use crate::field::Localized;

/// A list that can be chosen beside others.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView<'a> {
    /// The words.
    pub label: Localized<'a>,
    /// The address; `None` when there is no page.
    pub href: Option<String>,
    /// How many there are on the list, when that is told.
    pub count: Option<usize>,
    /// Whether the page is this list.
    pub current: bool,
}

impl<'a> ChoiceView<'a> {
    /// Returns links as lists to choose among, in the same order.
    #[must_use]
    pub fn all(links: Vec<LinkView<'a>>) -> Vec<Self> {
        links.into_iter().map(Self::from).collect()
    }
}

impl<'a> From<LinkView<'a>> for ChoiceView<'a> {
    fn from(LinkView { title, href }: LinkView<'a>) -> Self {
        Self { label: title, href, count: None, current: false }
    }
}
