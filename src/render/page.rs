//! One page: its view in its template, with the chrome of its scope.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Serialize;
use tera::Value;

use super::{
    chrome::{Brand, Shared},
    frame::Place,
};
use crate::{
    field::{Day, Localized},
    lang::Lang,
    linked::linked,
    page, picture,
    plan::{Part, Plan, PublishedMedia, Site},
    portal::{Portal, ScopeId},
    route::{PageKind, Route},
    search::SearchIndex,
    share::{Font, Ground},
    theme::{Asset, Theme, ThemeFault},
    view::{Context, LinkView, PageView, RelatedLink, ShareView, TwinView, nav_label},
};

/// All that pages are made from.
#[derive(Clone, Copy)]
pub struct Press<'a> {
    /// All content.
    pub portal: &'a Portal,
    /// All pages.
    pub plan: &'a Plan,
    /// Templates, assets and labels.
    pub theme: &'a Theme,
    /// What many pages share.
    pub shared: &'a Shared,
    /// What was made of pictures.
    pub pictures: &'a picture::Cache,
}

/// A page that could not be rendered, because its template is at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderFault {
    /// The page's path.
    pub path: String,
    /// What is wrong with the theme.
    pub fault: ThemeFault,
}

#[derive(Serialize)]
struct Meta<'a> {
    title: Localized<'a>,
    /// What follows the title in `<title>`: the names of the region and the portal.
    title_end: String,
    description: Option<Localized<'a>>,
    url: String,
    lang: Lang,
    dir: &'static str,
    alternates: Vec<Alternate>,
    crumbs: Vec<LinkView<'a>>,
    example: bool,
    reviewed_on: Option<Day>,
    untranslated: Option<Lang>,
    named_in: Vec<RelatedLink<'a>>,
    /// The address of the file from which the page's script makes what it shows.
    data_href: Option<String>,
    /// What is shown of the page when somebody passes on its address.
    share: Option<ShareView>,
    /// The part of the navigation that the page stands in, by its label.
    part: &'static str,
    template: &'static str,
    is_home: bool,
    noindex: bool,
    /// What the page says, for programs.
    linked: Value,
    /// Files that say the same to programs.
    twins: Vec<TwinView>,
}

#[derive(Serialize)]
struct Alternate {
    lang: Lang,
    dir: &'static str,
    href: String,
    url: String,
    current: bool,
}

impl<'a> Press<'a> {
    /// Returns the files that a scope's brand colour gives, when it has pages.
    #[must_use]
    pub fn brand(&self, scope: ScopeId) -> Option<&'a Brand> {
        self.shared.brand(self.portal, self.plan.day(), scope)
    }

    /// Returns what the share images of a scope are drawn on, when it has pages.
    #[must_use]
    pub fn ground(&self, scope: ScopeId) -> Option<&'a Ground> {
        self.shared.ground(self.portal, scope)
    }

    /// Returns what share images are written with.
    #[must_use]
    pub fn font(&self) -> &'a Font {
        self.shared.font()
    }

    /// Returns the images and documents that a site shows, by their names on it.
    #[must_use]
    pub fn media(&self, site: &Site) -> &'a BTreeMap<String, PublishedMedia> {
        self.shared.media(self.portal, self.plan, site)
    }

    /// Returns a scope's offers in a language for the finder, when it has any.
    #[must_use]
    pub fn offers(&self, scope: ScopeId, lang: Lang) -> Option<&'a Asset> {
        self.shared.offers(self, scope, lang)
    }

    /// Returns the published name of a scope's offers in a language.
    #[must_use]
    pub fn offers_name(&self, scope: ScopeId, lang: Lang) -> Option<&'a str> {
        self.shared.offers_name(self, scope, lang)
    }

    /// Returns the index of a site in a language that its pages are searched in.
    #[must_use]
    pub fn search(&self, site: &Site, lang: Lang) -> Option<&'a SearchIndex> {
        self.shared.search(self, site.scope, lang)
    }

    /// Makes the indexes of a part of the sites, so that nobody who asks for one waits. `take` gets the shards of each, which
    /// take much room: the index is without them from then on.
    pub fn index<E>(&self, part: &Part, take: impl Fn(&Site, &[Asset]) -> Result<(), E>) -> Result<(), E> {
        let sites = self.plan.sites().iter().filter(|site| part.has_others_of(site));
        let wanted: Vec<(&Site, Lang)> =
            sites.flat_map(|site| self.plan.search_languages(site).into_iter().map(move |lang| (site, lang))).collect();
        let read = |(site, lang): &(&Site, Lang)| self.shared.read(self, site.scope, *lang);
        let mut draft = wanted.first().map(read);
        for (number, (site, lang)) in wanted.iter().enumerate() {
            let Some(read_before) = draft else { break };
            // One thread is left with most of an index; another one goes on reading meanwhile.
            let make = || self.shared.make_search(site.scope, *lang, read_before);
            let (shards, next) = rayon::join(make, || wanted.get(number + 1).map(read));
            take(site, &shards)?;
            draft = next;
        }
        Ok(())
    }

    /// Keeps for the next build what was read for the indexes.
    pub fn finish_texts(&self) {
        self.shared.finish_texts(self.portal);
    }

    /// Returns where the pages of a scope in a language stand.
    #[must_use]
    pub fn context(&self, scope: ScopeId, lang: Lang) -> Context<'a> {
        let (formats, words) = (self.theme.formats(lang), self.theme.words(lang));
        let (portal, day) = (self.portal, self.plan.day());
        Context {
            portal,
            plan: self.plan,
            scope,
            lang,
            day,
            shelf: self.shared.shelf(portal, day, scope),
            maps: self.shared.maps(),
            drawings: self.shared.drawings(),
            theme: self.theme,
            formats,
            words,
        }
    }
}

/// Renders one page, in UTF-8.
pub fn render(press: &Press<'_>, route: &Route) -> Result<Vec<u8>, RenderFault> {
    let html =
        context(press, route).and_then(|context| press.theme.render(route.lang, route.page.template(), &context));
    html.map_err(|fault| RenderFault { path: format!("/{}", press.plan.path(press.portal, route)), fault })
}

/// Returns what a page's template gets.
fn context(press: &Press<'_>, route: &Route) -> Result<tera::Context, ThemeFault> {
    let cx = press.context(route.scope, route.lang);
    let page = (page::kind(route.page).view)(&cx, route.subject);
    let data = if route.page == PageKind::TrainingList { press.offers_name(route.scope, route.lang) } else { None };
    let data_href = data.map(|name| cx.plan.file_href(cx.scope, name));
    let ground = press.ground(route.scope).filter(|_| route.page != PageKind::NotFound);
    let share = ground.map(|ground| ShareView::new(&cx, route, ground));
    let (meta, view) = meta(&cx, route, page);
    let site = press.shared.chrome(press, route.scope, route.lang);
    let place = Place { part: meta.part, template: meta.template };
    let mut context = tera::Context::new();
    context.insert_value("frame", press.shared.frames().get((route.scope, route.lang), place, press.theme, &site)?);
    context.insert_value("site", site);
    context.insert_value("view", view);
    context.insert_value("page", Value::from_serializable(&Meta { data_href, share, ..meta }));
    Ok(context)
}

/// Returns what the base template says of a page, and the page's own view.
fn meta<'a>(cx: &Context<'a>, route: &Route, page: PageView<'a>) -> (Meta<'a>, Value) {
    let linked = linked(cx, route, &page);
    let is_home = matches!(route.page, PageKind::Hub | PageKind::Home);
    let languages = cx.portal.languages(route.scope);
    let alternate = |lang: &Lang| {
        let other = route.in_language(*lang);
        Alternate {
            lang: *lang,
            dir: lang.direction(),
            href: cx.plan.href(cx.portal, cx.scope, &other),
            url: cx.plan.absolute(cx.portal, &other),
            current: *lang == route.lang,
        }
    };
    let meta = Meta {
        title_end: title_end(cx, &page.title.text, is_home),
        title: page.title,
        description: page.description,
        url: cx.plan.absolute(cx.portal, route),
        lang: route.lang,
        dir: route.lang.direction(),
        alternates: if languages.len() > 1 { languages.iter().map(alternate).collect() } else { Vec::new() },
        crumbs: page.crumbs,
        example: page.example,
        reviewed_on: page.reviewed_on,
        untranslated: page.untranslated,
        named_in: page.named_in,
        data_href: None,
        share: None,
        part: part(route),
        template: route.page.template(),
        is_home,
        noindex: !route.page.is_indexed(),
        twins: if is_home { TwinView::feeds(cx, route) } else { TwinView::of_page(cx, route) },
        linked: linked.map_or(Value::none(), |json| Value::safe_string(&json)),
    };
    (meta, page.view)
}

/// Returns the names of a page's region and of the portal, as they follow its title. A home page is called as one of them already.
fn title_end(cx: &Context<'_>, title: &str, is_home: bool) -> String {
    let region = cx.portal.region_entity(cx.scope).map(|region| cx.title(region).text);
    let portal = cx.scope_text(ScopeId::NETWORK, &cx.portal.file.title).text;
    behind(title, is_home, region.into_iter().chain([portal]))
}

fn behind<'n>(title: &str, is_home: bool, names: impl Iterator<Item = Cow<'n, str>>) -> String {
    names.filter(|name| !(is_home && name == title)).fold(String::new(), |end, name| end + " – " + &name)
}

/// Returns the label of the navigation's part that a page stands in.
fn part(route: &Route) -> &'static str {
    use crate::route::Subject;
    match route.subject {
        Subject::Door(door) => door.key(),
        _ => nav_label(route.page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_home_page_leaves_out_the_name_that_it_has() {
        let title = |title: &str, is_home| {
            let names = ["Groningen", "Werk in zicht"].map(Cow::Borrowed);
            format!("{title}{}", behind(title, is_home, names.into_iter()))
        };
        assert_eq!(title("Groningen", true), "Groningen – Werk in zicht");
        // The municipality of that name.
        assert_eq!(title("Groningen", false), "Groningen – Groningen – Werk in zicht");
        assert_eq!(title("Agenda", false), "Agenda – Groningen – Werk in zicht");
        assert_eq!(behind("Werk in zicht", true, [Cow::Borrowed("Werk in zicht")].into_iter()), "");
    }
}
