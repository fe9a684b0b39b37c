//! Cards with their HTML. One stands on ten lists and pages and more, and looks the same on all those of a scope in a
//! language: it is made and drawn once for them.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::Context;
use crate::{
    lang::Lang,
    made::Made,
    model::Entity,
    plan::Plan,
    portal::{EntityId, Id, Portal, ScopeId},
};

/// What lists and other pages show of an entity.
pub trait Card<'a>: Serialize {
    /// The entities that have such a card.
    type Of: Entity;

    /// The theme's component that draws it, with the card as its argument `card`.
    const COMPONENT: &'static str;

    /// Returns the card of an entity.
    fn new(cx: &Context<'a>, id: Id<Self::Of>) -> Self;
}

/// A card with its HTML, which the filter `drawn` gives in a template.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct Drawn(Value);

/// The drawn cards of a portal as of one day in one theme.
pub struct Drawings(BTreeMap<(ScopeId, Lang), Made<EntityId, Drawn>>);

impl Drawings {
    /// Returns room for the cards of all scopes that have pages.
    #[must_use]
    pub fn new(portal: &Portal, plan: &Plan) -> Self {
        let of_scope = |scope| portal.languages(scope).iter().map(move |lang| ((scope, *lang), Made::default()));
        Self(portal.scopes_on(plan.day()).flat_map(of_scope).collect())
    }

    /// Forgets the cards of a scope.
    pub fn forget(&self, scope: ScopeId) {
        self.0.iter().filter(|((other, _), _)| *other == scope).for_each(|(_, cards)| cards.forget());
    }

    /// Returns the card of an entity where `cx` stands.
    fn get(&self, cx: &Context<'_>, entity: EntityId, make: impl FnOnce() -> Value) -> Drawn {
        let cards = self.0.get(&(cx.scope, cx.lang)).expect("pages stand in scopes that are on the portal");
        cards.get(entity, || Drawn(cx.portal.reading(cx.scope, make)))
    }
}

impl<'a> Context<'a> {
    /// Returns the cards of entities for a list, in the same order.
    #[must_use]
    pub fn drawn<C: Card<'a>>(&self, entities: impl IntoIterator<Item = Id<C::Of>>) -> Vec<Drawn> {
        let make = |id| self.theme.drawn(self.lang, C::COMPONENT, &C::new(self, id));
        let drawn = |id: Id<C::Of>| self.drawings.get(self, id.entity(), || make(id));
        entities.into_iter().map(drawn).collect()
    }
}
