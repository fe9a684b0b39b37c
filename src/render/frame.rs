//! The frame of pages: what those of one scope and language share, and those of them with the same template that stand in the same
//! part of the navigation. It is drawn once for them.

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
pub(super) struct Frames(BTreeMap<(ScopeId, Lang), Frame>);

/// The frame of a scope's pages in one language.
#[derive(Default)]
struct Frame {
    /// What is the same for all of them.
    common: Made<(), Parts>,
    whole: Made<Place, Result<Value, ThemeFault>>,
}

/// Parts of a frame, by the names that templates know them by.
type Parts = Result<BTreeMap<&'static str, Value>, ThemeFault>;

/// What the frame of a page depends on besides its scope and language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// The part of the navigation that the page stands in, by its label.
    pub(super) part: &'static str,
    /// The page's template.
    pub(super) template: &'static str,
}

/// The parts that are the same for all pages of a scope in a language. As the others they are drawn by the component of their name,
/// behind `frame.`.
const COMMON: [&str; 3] = ["head", "hours", "footer"];

/// The parts that say where the page stands.
const PLACED: [&str; 2] = ["bar", "navigation"];

/// Where the theme has these components.
const FILE: &str = "templates/components-frame.html";

impl Frames {
    pub(super) fn new(portal: &Portal, plan: &Plan) -> Self {
        let of_scope = |scope| portal.languages(scope).iter().map(move |lang| ((scope, *lang), Frame::default()));
        Self(portal.scopes_on(plan.day()).flat_map(of_scope).collect())
    }

    /// Forgets the frames of a scope.
    pub(super) fn forget(&self, scope: ScopeId) {
        self.0.iter().filter(|((other, _), _)| *other == scope).for_each(|(_, frame)| frame.forget());
    }

    /// Returns the frame of the pages at a place; `site` is what all pages of their scope and language share.
    pub(super) fn get(
        &self,
        (scope, lang): (ScopeId, Lang),
        place: Place,
        theme: &Theme,
        site: &Value,
    ) -> Result<Value, ThemeFault> {
        let frame = self.0.get(&(scope, lang)).expect("pages stand in scopes that are on the portal");
        frame.whole.get(place, || frame.draw(theme, lang, place, site))
    }
}

impl Frame {
    fn forget(&self) {
        self.common.forget();
        self.whole.forget();
    }

    fn draw(&self, theme: &Theme, lang: Lang, place: Place, site: &Value) -> Result<Value, ThemeFault> {
        let mut arguments = Context::new();
        arguments.insert_value("site", site.clone());
        let mut parts = self.common.get((), || draw(theme, lang, &COMMON, &arguments))?;
        arguments.insert_value("part", Value::from(place.part));
        arguments.insert_value("template", Value::from(place.template));
        parts.append(&mut draw(theme, lang, &PLACED, &arguments)?);
        Ok(Value::from(parts))
    }
}

fn draw(theme: &Theme, lang: Lang, names: &[&'static str], arguments: &Context) -> Parts {
    let part = |name: &&'static str| Ok((*name, theme.component(lang, &format!("frame.{name}"), arguments)?));
    names.iter().map(part).collect::<Parts>().map_err(|fault| ThemeFault { file: FILE.to_owned(), ..fault })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::default_files;

    const HOME: Place = Place { part: "nav-home", template: "home" };

    fn theme(components: &str) -> Theme {
        let files = default_files().with("templates/components-frame.html", components);
        Theme::compile(&files, &[Lang::EN]).expect("the theme is sound")
    }

    fn drawn(frame: &Frame, theme: &Theme, place: Place) -> Result<Value, ThemeFault> {
        let site = Value::from(BTreeMap::from([("name".to_owned(), Value::from("Twente & co"))]));
        frame.draw(theme, Lang::EN, place, &site)
    }

    fn part(frame: &Value, name: &str) -> String {
        frame.get_from_path(name).expect("a part").to_string()
    }

    fn components(bar: &str) -> String {
        let component = |name, arguments, body| {
            format!("{{% component frame.{name}({arguments}) %}}{body}{{% endcomponent frame.{name} %}}")
        };
        let (site, placed) = ("site: map", "site: map, part: string, template: string");
        [
            component("head", site, ""),
            component("hours", site, ""),
            component("footer", site, "<p>{{ site.name }}</p>"),
            component("bar", placed, bar),
            component("navigation", placed, "<nav>{{ part }} {{ template }}</nav>"),
        ]
        .concat()
    }

    #[test]
    fn each_part_is_html_of_its_component() {
        let theme = theme(&components("<b>{{ site.name }}</b>"));
        let frame = drawn(&Frame::default(), &theme, HOME).expect("it is sound");
        assert_eq!(
            ["bar", "navigation", "footer"].map(|name| part(&frame, name)),
            ["<b>Twente &amp; co</b>", "<nav>nav-home home</nav>", "<p>Twente &amp; co</p>"]
        );
    }

    #[test]
    fn another_place_has_another_navigation_and_the_same_footer() {
        let (frame, theme) = (Frame::default(), theme(&components("")));
        let at = |place| drawn(&frame, &theme, place).expect("it is sound");
        let (home, door) = (at(HOME), at(Place { part: "door-work", template: "door" }));
        assert_eq!(part(&home, "footer"), part(&door, "footer"));
        assert_eq!(part(&door, "navigation"), "<nav>door-work door</nav>");
        frame.forget();
        assert_eq!(at(HOME), home);
    }

    #[test]
    fn a_fault_in_a_component_is_told_with_its_file() {
        let theme = theme(&components("{{ site.missing.name }}"));
        let fault = drawn(&Frame::default(), &theme, HOME).expect_err("there is no such part");
        assert_eq!(fault.file, FILE);
        assert!(fault.message.contains("missing"), "{}", fault.message);
    }
}
