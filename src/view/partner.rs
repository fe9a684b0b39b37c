//! A partner in a list.

use serde::Serialize;

use super::{Context, LinkView};
use crate::{
    field::Localized,
    model::{Partner, partner::Pillar},
    portal::Id,
};

/// A partner in a list.
#[derive(Debug, Clone, Serialize)]
pub struct PartnerCard<'a> {
    /// Name and address of the page.
    pub link: LinkView<'a>,
    /// What it is.
    pub summary: Option<Localized<'a>>,
    /// `government`, for the label `pillar-government`.
    pub pillar: &'static str,
    /// `roc`, for the label `partner-type-roc`.
    pub sort: &'static str,
    /// Whether it is invented.
    pub example: bool,
}

/// The partners of one pillar.
#[derive(Debug, Clone, Serialize)]
pub struct PillarView<'a> {
    /// `government`, for the label `pillar-government`.
    pub pillar: &'static str,
    /// Its partners, by name.
    pub partners: Vec<PartnerCard<'a>>,
}

impl<'a> PartnerCard<'a> {
    /// Returns the card of a partner.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Partner>) -> Self {
        let partner = cx.portal.get(id);
        let entity = id.entity();
        Self {
            link: cx.link(entity),
            summary: cx.summary(entity),
            pillar: partner.pillar.as_str(),
            sort: partner.sort.as_str(),
            example: partner.example,
        }
    }

    /// Returns the cards of partners, by name.
    #[must_use]
    pub fn sorted(cx: &Context<'a>, partners: impl IntoIterator<Item = Id<Partner>>) -> Vec<Self> {
        let mut cards: Vec<Self> = partners.into_iter().map(|id| Self::new(cx, id)).collect();
        cx.sort_by_name(&mut cards, |card| &card.link.title.text);
        cards
    }
}

impl<'a> PillarView<'a> {
    /// Returns partners by their pillar, in the order of the pillars; without those that have none.
    #[must_use]
    pub fn all(cx: &Context<'a>, partners: impl IntoIterator<Item = Id<Partner>>) -> Vec<Self> {
        let pillar = |pillar: &Pillar| Self { pillar: pillar.as_str(), partners: Vec::new() };
        let mut pillars: Vec<Self> = Pillar::ALL.iter().map(pillar).collect();
        for card in PartnerCard::sorted(cx, partners) {
            if let Some(pillar) = pillars.iter_mut().find(|pillar| pillar.pillar == card.pillar) {
                pillar.partners.push(card);
            }
        }
        pillars.retain(|pillar| !pillar.partners.is_empty());
        pillars
    }
}
