//! A story in a list.

use serde::Serialize;

use super::{Card, Context, ImageView, LinkView, few};
use crate::{
    field::{Day, Localized},
    model::Story,
    portal::Id,
};

/// A story in a list.
#[derive(Debug, Clone, Serialize)]
pub struct StoryCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it is about.
    pub summary: Option<Localized<'a>>,
    /// What somebody says in it.
    pub quote: Option<Localized<'a>>,
    /// The people in it.
    pub people: &'a [Box<str>],
    /// The company in it.
    pub company: Option<&'a str>,
    /// A photograph.
    pub photo: Option<ImageView<'a>>,
    /// The day on which it was written.
    pub date: Option<Day>,
    /// Whether it is invented.
    pub example: bool,
}

impl<'a> Card<'a> for StoryCard<'a> {
    type Of = Story;
    const COMPONENT: &'static str = "card.story";

    fn new(cx: &Context<'a>, id: Id<Story>) -> Self {
        let story = cx.portal.get(id);
        let entity = id.entity();
        Self {
            link: cx.link(entity),
            summary: cx.summary(entity),
            quote: story.quote.as_ref().map(|quote| cx.text(entity, quote)),
            people: &story.people,
            company: story.company.as_deref(),
            photo: story.photo.as_ref().and_then(|photo| ImageView::new(cx, entity, photo)),
            date: story.date,
            example: story.example,
        }
    }
}

impl StoryCard<'_> {
    /// Returns stories, at most `most` of them: the latest in front, those without a date last.
    #[must_use]
    pub fn latest(cx: &Context<'_>, stories: impl IntoIterator<Item = Id<Story>>, most: usize) -> Vec<Id<Story>> {
        let stories = stories.into_iter().map(|id| (cx.portal.get(id).date, id.entity(), id)).collect();
        let stories = few::first(stories, most, |a, b| (b.0, a.1).cmp(&(a.0, b.1)));
        stories.into_iter().map(|(.., id)| id).collect()
    }
}
