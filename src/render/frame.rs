//! The frame of pages: what those of one scope and language have that stand in the same part of the navigation. It is drawn
//! once for them.

use std::collections::BTreeMap;

use tera::{Context, Value};

use crate::{
    lang::Lang,
    made::Made,
    plan::Plan,
    portal::{Portal, ScopeId},
    theme::{Theme, ThemeFault},
};

/// The drawn frames of a portal as of one day in one theme.
pub(super) struct Frames(BTreeMap<(ScopeId, Lang), Made<Place, Result<Value, ThemeFault>>>);

/// What the frame of a page depends on besides its scope and language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// The part of the navigation that the page stands in, by its label.
    pub(super) part: &'static str,
    /// The page's template.
    pub(super) template: &'static str,
}

/// The parts of a frame by the names that templates know them by, each drawn by the component of that name.
const PARTS: [(&str, &str); 3] = [("bar", "frame.bar"), ("navigation", "frame.navigation"), ("footer", "frame.footer")];

impl Frames {
    pub(super) fn new(portal: &Portal, plan: &Plan) -> Self {
        let of_scope = |scope| portal.languages(scope).iter().map(move |lang| ((scope, *lang), Made::default()));
        Self(portal.scopes_on(plan.day()).flat_map(of_scope).collect())
    }

    /// Forgets the frames of a scope.
    pub(super) fn forget(&self, scope: ScopeId) {
        self.0.iter().filter(|((other, _), _)| *other == scope).for_each(|(_, frames)| frames.forget());
    }

    /// Returns the frame of the pages at a place; `site` is what all pages of their scope and language share.
    pub(super) fn get(
        &self,
        (scope, lang): (ScopeId, Lang),
        place: Place,
        theme: &Theme,
        site: &Value,
    ) -> Result<Value, ThemeFault> {
        let frames = self.0.get(&(scope, lang)).expect("pages stand in scopes that are on the portal");
        frames.get(place, || draw(theme, lang, place, site))
    }
}

fn draw(theme: &Theme, lang: Lang, place: Place, site: &Value) -> Result<Value, ThemeFault> {
    let mut context = Context::new();
    context.insert_value("site", site.clone());
    context.insert_value("part", Value::from(place.part));
    context.insert_value("template", Value::from(place.template));
    let draw = |(name, component): (&str, &str)| Ok((name.to_owned(), theme.component(lang, component, &context)?));
    let parts: BTreeMap<String, Value> = PARTS.into_iter().map(draw).collect::<Result<_, _>>()?;
    Ok(Value::from(parts))
}
