//! Small things that several kinds of entity have: what it is related to, in both directions, and a photograph.

use serde::Serialize;

use super::{Context, LinkView};
use crate::{
    field::{AnyRef, Day, Localized},
    model::{Facts, portal::Image},
    picture::Addresses,
    portal::EntityId,
};

/// A link to an entity of any kind.
#[derive(Debug, Clone, Serialize)]
pub struct RelatedLink<'a> {
    /// `training`, for the label `kind-training`.
    pub kind: &'static str,
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it is.
    pub summary: Option<Localized<'a>>,
    /// The day on which it was written, when that is known.
    pub date: Option<Day>,
    /// Whether it is invented.
    pub example: bool,
}

/// An image with the words for who cannot see it.
#[derive(Debug, Clone, Serialize)]
pub struct ImageView<'a> {
    /// Where it lies, and how large it is.
    pub file: Addresses,
    /// What can be seen.
    pub alt: Localized<'a>,
}

impl<'a> RelatedLink<'a> {
    /// Returns a link to an entity.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: EntityId) -> Self {
        Self {
            kind: cx.portal.kind(id).name(),
            link: cx.link(id),
            summary: cx.summary(id),
            date: written_on(cx, id),
            example: cx.portal.common(id).example,
        }
    }

    /// Returns links to those of the things related to `owner` that are on the portal.
    #[must_use]
    pub fn all(cx: &Context<'a>, owner: EntityId, related: &[AnyRef]) -> Vec<Self> {
        let scope = cx.portal.scope(owner);
        let found = related.iter().filter_map(|reference| cx.portal.find_any(scope, reference.as_str()));
        found.filter(|id| cx.is_public(*id)).map(|id| Self::new(cx, id)).collect()
    }

    /// Returns links to what names an entity in its field `related`, the latest in front: news that has not expired,
    /// stories, and whatever kind gets that field.
    #[must_use]
    pub fn naming(cx: &Context<'a>, id: EntityId) -> Vec<Self> {
        let mut naming = cx.referrers(id, None, "related");
        naming.retain(|id| !is_expired_news(cx, *id));
        naming.sort_by_key(|id| (std::cmp::Reverse(written_on(cx, *id)), *id));
        naming.into_iter().map(|id| Self::new(cx, id)).collect()
    }
}

fn written_on(cx: &Context<'_>, id: EntityId) -> Option<Day> {
    match &cx.portal.document(id).facts {
        Facts::News(news) => Some(news.date),
        Facts::Story(story) => story.date,
        _ => None,
    }
}

fn is_expired_news(cx: &Context<'_>, id: EntityId) -> bool {
    matches!(&cx.portal.document(id).facts, Facts::News(news) if news.is_expired(cx.day))
}

impl<'a> ImageView<'a> {
    /// Returns an entity's image, if its file is there.
    #[must_use]
    pub fn new(cx: &Context<'a>, owner: EntityId, image: &'a Image) -> Option<Self> {
        let file = cx.portal.media_file(cx.portal.scope(owner), &image.file)?;
        Some(Self { file: cx.picture(&file)?, alt: cx.text(owner, &image.alt) })
    }
}
