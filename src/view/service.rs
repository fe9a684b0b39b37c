//! A service in a list.

use serde::Serialize;

use super::{Context, LinkView};
use crate::{
    field::Localized,
    model::{Door, Service, audience, service::Function},
    portal::Id,
};

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it is.
    pub summary: Option<Localized<'a>>,
    /// `advice`, for the label `function-advice`.
    pub function: &'static str,
    /// Who gives it.
    pub providers: Vec<LinkView<'a>>,
    /// What it costs.
    pub cost: Option<Localized<'a>>,
    /// Whether it is for people.
    pub for_people: bool,
    /// Whether it is for businesses.
    pub for_businesses: bool,
    /// Whether it is invented.
    pub example: bool,
}

/// The services of one function.
#[derive(Debug, Clone, Serialize)]
pub struct FunctionView<'a> {
    /// `advice`, for the labels `function-advice` and `function-advice-text`.
    pub function: &'static str,
    /// Its services, by name.
    pub services: Vec<ServiceCard<'a>>,
}

impl<'a> ServiceCard<'a> {
    /// Returns the card of a service.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Service>) -> Self {
        let service = cx.portal.get(id);
        let entity = id.entity();
        let scope = cx.portal.scope(entity);
        let providers = service.providers.iter().filter_map(|provider| cx.portal.resolve(scope, provider));
        Self {
            link: cx.link(entity),
            summary: cx.summary(entity),
            function: service.function.as_str(),
            providers: cx.links(providers.map(Id::entity)),
            cost: service.cost.as_ref().map(|cost| cx.text(entity, cost)),
            for_people: audience::serves(&service.audience, Door::People),
            for_businesses: audience::serves(&service.audience, Door::Businesses),
            example: service.example,
        }
    }
}

impl<'a> FunctionView<'a> {
    /// Returns services by their function, in the order of the functions; without those that have none.
    #[must_use]
    pub fn all(cx: &Context<'a>, services: impl IntoIterator<Item = Id<Service>>) -> Vec<Self> {
        let mut cards: Vec<ServiceCard<'a>> = services.into_iter().map(|id| ServiceCard::new(cx, id)).collect();
        cx.sort_by_name(&mut cards, |card| &card.link.title.text);
        let function = |function: &Function| Self { function: function.as_str(), services: Vec::new() };
        let mut functions: Vec<Self> = Function::ALL.iter().map(function).collect();
        for card in cards {
            if let Some(function) = functions.iter_mut().find(|function| function.function == card.function) {
                function.services.push(card);
            }
        }
        functions.retain(|function| !function.services.is_empty());
        functions
    }
}
