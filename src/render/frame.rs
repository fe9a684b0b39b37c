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
const PARTS: [(&str, &str); 5] = [
    ("head", "frame.head"),
    ("hours", "frame.hours"),
    ("bar", "frame.bar"),
    ("navigation", "frame.navigation"),
    ("footer", "frame.footer"),
];

/// Where the theme has these components.
const FILE: &str = "templates/components-frame.html";

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
    let parts: Result<BTreeMap<String, Value>, ThemeFault> = PARTS.into_iter().map(draw).collect();
    parts.map(Value::from).map_err(|fault| ThemeFault { file: FILE.to_owned(), ..fault })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::default_files;

    fn drawn(components: &str) -> Result<Value, ThemeFault> {
        let files = default_files().with("templates/components-frame.html", components);
        let theme = Theme::compile(&files, &[Lang::EN]).expect("the theme is sound");
        let site = Value::from(BTreeMap::from([("name".to_owned(), Value::from("Twente & co"))]));
        draw(&theme, Lang::EN, Place { part: "nav-home", template: "home" }, &site)
    }

    fn components(bar: &str) -> String {
        let component = |name, body| {
            format!(
                "{{% component frame.{name}(site: map, part: string, template: string) %}}{body}{{% endcomponent frame.{name} %}}"
            )
        };
        [
            ("head", ""),
            ("hours", ""),
            ("bar", bar),
            ("navigation", "<nav>{{ part }}</nav>"),
            ("footer", "{{ template }}"),
        ]
        .map(|(n, b)| component(n, b))
        .concat()
    }

    #[test]
    fn each_part_is_html_of_its_component() {
        let frame = drawn(&components("<b>{{ site.name }}</b>")).expect("it is sound");
        let part = |name: &str| frame.get_from_path(name).expect("a part").to_string();
        assert_eq!(
            ["bar", "navigation", "footer"].map(part),
            ["<b>Twente &amp; co</b>", "<nav>nav-home</nav>", "home"]
        );
    }

    #[test]
    fn a_fault_in_a_component_is_told_with_its_file() {
        let fault = drawn(&components("{{ site.missing.name }}")).expect_err("there is no such part");
        assert_eq!(fault.file, FILE);
        assert!(fault.message.contains("missing"), "{}", fault.message);
    }
}
