//! Lists beside each other that a visitor can choose.

use serde::Serialize;

use super::{Context, Drawn, LinkView};
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

/// By what lists are parts of a whole. The pages of a scope in a language show the same ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choices {
    /// The month in which offers start.
    Months,
    /// The sector of offers.
    Sectors,
    /// The level of offers.
    Levels,
    /// The municipality, each with a page of its own.
    Municipalities,
    /// The region, each with a page of contacts of its own.
    Regions,
}

/// Lists to choose among, to be drawn.
#[derive(Serialize)]
pub(super) struct ChoiceList<'a> {
    pub(super) choices: Vec<ChoiceView<'a>>,
}

impl ChoiceList<'_> {
    /// The theme's component that draws them.
    pub(super) const COMPONENT: &'static str = "ui.choice_list";
}

impl Context<'_> {
    /// Returns the municipalities of the scope, each with its own page.
    #[must_use]
    pub fn municipality_choices(&self) -> Option<Drawn> {
        let links = || self.member_links(self.scope).into_iter().map(ChoiceView::from).collect();
        self.choices(Choices::Municipalities, false, links)
    }
}

impl<'a> From<LinkView<'a>> for ChoiceView<'a> {
    fn from(LinkView { title, href }: LinkView<'a>) -> Self {
        Self { label: title, href, count: None, current: false }
    }
}
