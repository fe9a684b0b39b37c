//! A news item in a list.

use serde::Serialize;

use super::{Card, Context, LinkView, few};
use crate::{
    field::{Day, Localized},
    model::News,
    portal::Id,
};

/// A news item in a list.
#[derive(Debug, Clone, Serialize)]
pub struct NewsCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it says in short.
    pub summary: Option<Localized<'a>>,
    /// Its date.
    pub date: Day,
    /// Whether it is invented.
    pub example: bool,
}

impl<'a> Card<'a> for NewsCard<'a> {
    type Of = News;
    const COMPONENT: &'static str = "card.news";

    fn new(cx: &Context<'a>, id: Id<News>) -> Self {
        let news = cx.portal.get(id);
        Self { link: cx.link(id.entity()), summary: cx.summary(id.entity()), date: news.date, example: news.example }
    }
}

impl NewsCard<'_> {
    /// Returns the items that have not expired, at most `most` of them, the latest in front.
    #[must_use]
    pub fn latest(cx: &Context<'_>, items: impl IntoIterator<Item = Id<News>>, most: usize) -> Vec<Id<News>> {
        let current = items.into_iter().filter(|id| !cx.portal.get(*id).is_expired(cx.day));
        let items = current.map(|id| (cx.portal.get(id).date, id.entity(), id)).collect();
        let items = few::first(items, most, |a, b| (b.0, a.1).cmp(&(a.0, b.1)));
        items.into_iter().map(|(.., id)| id).collect()
    }
}
