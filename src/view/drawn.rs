//! Cards, and lists to choose among, with their HTML. A card stands on ten lists and pages and more, and looks the same on all
//! those of a scope in a language: it is made and drawn once for them.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::{
    Context,
    choice::{ChoiceList, ChoiceView, Choices},
};
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

/// What is drawn of a portal as of one day in one theme.
pub struct Drawings(BTreeMap<(ScopeId, Lang), Drawing>);

/// What is drawn for the pages of a scope in a language.
#[derive(Default)]
struct Drawing {
    /// By the entity and the component that draws it.
    cards: Made<(EntityId, &'static str), Drawn>,
    choices: Made<Choices, Option<Drawn>>,
}

impl Drawings {
    /// Returns room for what is drawn for all scopes that have pages.
    #[must_use]
    pub fn new(portal: &Portal, plan: &Plan) -> Self {
        let of_scope = |scope| portal.languages(scope).iter().map(move |lang| ((scope, *lang), Drawing::default()));
        Self(portal.scopes_on(plan.day()).flat_map(of_scope).collect())
    }

    /// Forgets what is drawn for a scope.
    pub fn forget(&self, scope: ScopeId) {
        for (_, drawing) in self.0.iter().filter(|((other, _), _)| *other == scope) {
            drawing.cards.forget();
            drawing.choices.forget();
        }
    }

    /// Returns what is drawn where `cx` stands.
    fn of(&self, cx: &Context<'_>) -> &Drawing {
        self.0.get(&(cx.scope, cx.lang)).expect("pages stand in scopes that are on the portal")
    }
}

impl<'a> Context<'a> {
    /// Returns the cards of entities for a list, in the same order.
    #[must_use]
    pub fn drawn<C: Card<'a>>(&self, entities: impl IntoIterator<Item = Id<C::Of>>) -> Vec<Drawn> {
        self.drawn_or::<C>(entities, |_| None)
    }

    /// Returns the cards of entities for a list, in the same order. Those for which `own` gives a card have that one, which is
    /// drawn for this list alone.
    #[must_use]
    pub fn drawn_or<C: Card<'a>>(
        &self,
        entities: impl IntoIterator<Item = Id<C::Of>>,
        own: impl Fn(Id<C::Of>) -> Option<C>,
    ) -> Vec<Drawn> {
        let cards = &self.drawings.of(self).cards;
        let shared =
            |id: Id<C::Of>| cards.get((id.entity(), C::COMPONENT), || self.draw(C::COMPONENT, || C::new(self, id)));
        let drawn = |id| own(id).map_or_else(|| shared(id), |own| self.draw(C::COMPONENT, || own));
        entities.into_iter().map(drawn).collect()
    }

    /// Returns lists to choose among for a page that is one of them when `is_one`: only then it differs from what others
    /// show. Nothing when there are none.
    #[must_use]
    pub fn choices(
        &self,
        choices: Choices,
        is_one: bool,
        lists: impl FnOnce() -> Vec<ChoiceView<'a>>,
    ) -> Option<Drawn> {
        let draw = || {
            let choices = lists();
            (!choices.is_empty()).then(|| self.draw(ChoiceList::COMPONENT, || ChoiceList { choices }))
        };
        if is_one { draw() } else { self.drawings.of(self).choices.get(choices, draw) }
    }

    fn draw<C: Serialize>(&self, component: &str, card: impl FnOnce() -> C) -> Drawn {
        Drawn(self.portal.reading(self.scope, || self.theme.drawn(self.lang, component, &card())))
    }
}
