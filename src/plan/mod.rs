//! The plan: every page of every site, and the only place where addresses are made.
//!
//! A path is a pure function of the route ([`Plan::path`]); the plan stores routes, not addresses, so it stays small
//! for a million pages.

mod claims;
mod inverse;
mod media;
mod part;
mod site;
mod twin;

use std::{
    borrow::Cow,
    collections::BTreeSet,
    hash::{Hash, Hasher},
};

use rayon::prelude::*;

pub use self::{
    claims::{CODES, Redirect, check_claims, redirects},
    media::{Named, PublishedMedia, logo, media_in_use, media_of},
    part::Part,
    site::{BaseUrl, Site},
    twin::{Form, MOST_ENTRIES, Twin, events_to_come, feed_items, known_on, offers_to_start},
};
use crate::{
    field::Day,
    lang::Lang,
    model::{Kind, portal::Layout},
    portal::{EntityId, Portal, ScopeId},
    route::{PageKind, Route, Subject},
    source::FilePath,
    words::Words,
};

/// Gives the subjects of all pages of one kind that a scope has on a day.
pub type Subjects = fn(&Portal, ScopeId, Day) -> Vec<Subject>;

/// The words that paths are made of in each language, by their keys.
type PathWords = Vec<(Lang, Vec<(&'static str, Box<str>)>)>;

/// Every page of every site.
#[derive(Debug, Clone)]
pub struct Plan {
    sites: Vec<Site>,
    layout: Layout,
    /// Sorted.
    routes: Vec<Route>,
    path_words: PathWords,
    day: Day,
    /// The photographs that may not be shown.
    withheld: BTreeSet<FilePath>,
}

/// What the person who builds may set over `portal.yaml`.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// The layout.
    pub layout: Option<Layout>,
    /// Where the hub stands.
    pub base_url: Option<crate::field::Url>,
    /// Every site stands below that address in its own folder, also one that has an address of its own: so a preview
    /// can show all of them on one host.
    pub in_folders: bool,
}

/// What was planned before, of an earlier state of the same content.
pub type Previous<'a> = (&'a Portal, &'a Plan);

/// Plans all pages on `day`; `subjects` gives for a kind of page what its pages are about. What it knows of `previous` makes it
/// quicker and changes nothing.
#[must_use]
pub fn plan(
    portal: &Portal,
    day: Day,
    overrides: &Overrides,
    previous: Option<Previous<'_>>,
    subjects: impl Fn(PageKind) -> Subjects + Sync,
) -> Plan {
    let layout = overrides.layout.unwrap_or(portal.file.layout);
    let scopes: Vec<ScopeId> = portal.scopes_on(day).collect();
    let known = |scope: ScopeId| {
        let (before, plan) = previous.filter(|(_, plan)| plan.day == day && scope.is_region())?;
        portal.is_planned_alike(scope, before).then(|| plan.routes_in(scope))
    };
    let pages_of = |scope: &ScopeId| match known(*scope) {
        Some(routes) => Cow::Borrowed(routes),
        None => Cow::Owned(routes(portal, *scope, day, &subjects)),
    };
    // Scopes come in the order of their ids, by which routes are sorted first.
    let routes: Vec<Cow<'_, [Route]>> = scopes.par_iter().map(pages_of).collect();
    Plan {
        sites: site::sites(portal, day, layout, overrides),
        layout,
        routes: routes.concat(),
        path_words: path_words(portal, &scopes),
        day,
        withheld: media::withheld(portal, day),
    }
}

/// Returns the pages of a scope, sorted.
fn routes(portal: &Portal, scope: ScopeId, day: Day, subjects: impl Fn(PageKind) -> Subjects) -> Vec<Route> {
    let pages =
        PageKind::ALL.iter().flat_map(|page| subjects(*page)(portal, scope, day).into_iter().map(|s| (*page, s)));
    let languages = portal.languages(scope);
    let routes = pages.flat_map(|(page, subject)| languages.iter().map(move |lang| (*lang, page, subject)));
    let mut routes: Vec<Route> = routes.map(|(lang, page, subject)| Route { scope, lang, page, subject }).collect();
    routes.sort_unstable();
    routes.dedup();
    routes
}

fn path_words(portal: &Portal, scopes: &[ScopeId]) -> PathWords {
    let mut languages: Vec<Lang> = scopes.iter().flat_map(|scope| portal.languages(*scope)).copied().collect();
    languages.sort_unstable();
    languages.dedup();
    let words_of = |lang: Lang| {
        let text = if lang == Lang::NL {
            include_str!("../../locales/nl/paths.ftl")
        } else {
            include_str!("../../locales/en/paths.ftl")
        };
        let words = Words::new(lang, [text]).expect("the path words are a valid Fluent file");
        let keys = PageKind::ALL.iter().flat_map(|page| page.path_words()).copied().chain(inverse::SUBJECT_WORDS);
        let word = |key: &'static str| (key, words.get(key, &fluent_bundle::FluentArgs::new()).into_boxed_str());
        (lang, keys.map(word).collect())
    };
    languages.into_iter().map(words_of).collect()
}

impl Plan {
    /// Returns all pages, sorted.
    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// Returns the sites, the hub first.
    #[must_use]
    pub fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// Returns the date for which the pages are planned.
    #[must_use]
    pub fn day(&self) -> Day {
        self.day
    }

    /// Feeds a hasher with all that pages learn from the plan: which pages there are, and what may not be shown.
    pub fn hash_frame(&self, hasher: &mut impl Hasher) {
        self.routes.hash(hasher);
        self.withheld.hash(hasher);
    }

    /// Says whether a file may be shown: it is no photograph of somebody whose consent does not hold.
    #[must_use]
    pub fn may_show(&self, file: &FilePath) -> bool {
        !self.withheld.contains(file)
    }

    /// Returns the photographs that may not be shown.
    pub fn withheld(&self) -> impl Iterator<Item = &FilePath> {
        self.withheld.iter()
    }

    /// Says whether there is such a page.
    #[must_use]
    pub fn contains(&self, route: &Route) -> bool {
        self.routes.binary_search(route).is_ok()
    }

    /// Returns the pages of a site.
    #[must_use]
    pub fn routes_of(&self, site: &Site) -> &[Route] {
        match self.layout {
            Layout::Hub => &self.routes,
            Layout::Separate => self.routes_in(site.scope),
        }
    }

    /// Returns the languages in which a site is searched.
    #[must_use]
    pub fn search_languages(&self, site: &Site) -> BTreeSet<Lang> {
        self.routes_of(site).iter().filter(|route| route.page == PageKind::Search).map(|route| route.lang).collect()
    }

    /// Returns the name of the file in which a site lists its index in a language.
    #[must_use]
    pub fn search_list(lang: Lang) -> String {
        format!("search-{lang}.json")
    }

    /// Returns the pages of a scope.
    fn routes_in(&self, scope: ScopeId) -> &[Route] {
        let before = self.routes.partition_point(|route| route.scope < scope);
        let until = self.routes.partition_point(|route| route.scope <= scope);
        &self.routes[before..until]
    }

    /// Returns the site that a page stands on.
    #[must_use]
    pub fn site(&self, scope: ScopeId) -> &Site {
        match self.layout {
            Layout::Hub => &self.sites[0],
            Layout::Separate => {
                let site = self.sites.binary_search_by_key(&scope, |site| site.scope);
                &self.sites[site.expect("every region on the portal has a site of its own")]
            }
        }
    }

    /// Returns the page that shows an entity in a language, if it is on the portal. A shared entity has one page, on
    /// the hub.
    #[must_use]
    pub fn entity_route(&self, portal: &Portal, id: EntityId, lang: Lang) -> Option<Route> {
        let scope = portal.scope(id);
        let kind = portal.kind(id);
        let name = portal.document(id).key.id.as_str();
        let is_index = kind == Kind::Page && name == "index";
        let lang = self.language(portal, scope, lang);
        let of_portal = PageKind::with_words_of(name).filter(|_| kind == Kind::Page && !scope.is_region());
        let of_portal = of_portal.map(|page| Route { scope, lang, page, subject: Subject::Whole });
        if let Some(route) = of_portal.filter(|route| self.contains(route)) {
            return Some(route);
        }
        let (page, subject) = match kind {
            Kind::Region => (PageKind::Home, Subject::Whole),
            Kind::Page if is_index && scope.is_region() => (PageKind::Home, Subject::Whole),
            Kind::Page if is_index => (PageKind::Hub, Subject::Whole),
            kind => (PageKind::of_entity(kind), Subject::Entity(id)),
        };
        let route = Route { scope, lang, page, subject };
        self.contains(&route).then_some(route)
    }

    /// Returns `lang` if the scope has pages in it, and the scope's default language otherwise.
    #[must_use]
    pub fn language(&self, portal: &Portal, scope: ScopeId, lang: Lang) -> Lang {
        if portal.languages(scope).contains(&lang) { lang } else { portal.default_language(scope) }
    }

    /// Returns a page's path below its site: empty for the home page, else with a `/` at its end and none before it. Only
    /// the page for what is not found has the name of its file, for which web servers look.
    #[must_use]
    pub fn path(&self, portal: &Portal, route: &Route) -> String {
        let mut path = String::with_capacity(48);
        let site = self.site(route.scope);
        if route.lang != site.default_language {
            push(&mut path, route.lang.as_str());
        }
        if let (Layout::Hub, Some(region)) = (self.layout, portal.region_slug(route.scope)) {
            push(&mut path, region);
        }
        for key in route.page.path_words() {
            push(&mut path, self.word(route.lang, key));
        }
        self.push_subject(portal, route, &mut path);
        path
    }

    fn push_subject(&self, portal: &Portal, route: &Route, path: &mut String) {
        match route.subject {
            Subject::Whole if route.page == PageKind::NotFound => path.push_str("404.html"),
            Subject::Whole => {}
            Subject::Entity(id) => push(path, portal.document(id).key.id.as_str()),
            Subject::Municipality(index) => {
                let region = portal.region(route.scope).expect("a municipality's page is of a region");
                push(path, &slug::slugify(&region.municipalities[usize::from(index)].name));
            }
            Subject::SubRegion(index) => push(path, portal.sub_regions(route.scope)[usize::from(index)].id.as_str()),
            Subject::Sector(sector) => push(path, portal.sector_facts(sector).id.as_str()),
            Subject::Month((year, month)) => push(path, &format!("{year:04}-{month:02}")),
            Subject::Level(level) => push(path, self.level_word(route.lang, level)),
            Subject::Door(door) => push(path, self.word(route.lang, door.key())),
        }
    }

    fn word(&self, lang: Lang, key: &str) -> &str {
        let words = self.path_words.iter().find(|(known, _)| *known == lang).map(|(_, words)| words);
        let word = words.and_then(|words| words.iter().find(|(known, _)| *known == key));
        word.map_or("x", |(_, word)| word)
    }

    /// Returns the file that a page is written to, from the output folder.
    #[must_use]
    pub fn file(&self, portal: &Portal, route: &Route) -> String {
        let index = if route.page == PageKind::NotFound { "" } else { "index.html" };
        format!("{}{}{index}", self.site(route.scope).folder, self.path(portal, route))
    }

    /// Returns the address of page `to` for a link on page `from`: from the root of the host when both stand on one
    /// site, absolute otherwise.
    #[must_use]
    pub fn href(&self, portal: &Portal, from: ScopeId, to: &Route) -> String {
        let (here, there) = (self.site(from), self.site(to.scope));
        let path = self.path(portal, to);
        if here.scope == there.scope { format!("{}{path}", there.base.path) } else { there.base.absolute(&path) }
    }

    /// Returns a page's full address.
    #[must_use]
    pub fn absolute(&self, portal: &Portal, route: &Route) -> String {
        self.site(route.scope).base.absolute(&self.path(portal, route))
    }

    /// Returns the path below its site of the image that is shown of a page when somebody passes on its address: its own for
    /// a page about an entity, one for all others of its scope. `hash` is that of all it is made of.
    #[must_use]
    pub fn share_path(&self, portal: &Portal, page: &Route, hash: blake3::Hash) -> String {
        let scope = portal.region_slug(page.scope).unwrap_or("portal");
        let of = match page.subject {
            Subject::Entity(id) => format!("{scope}/{}", portal.document(id).key.id),
            _ => scope.to_owned(),
        };
        format!("share/{of}.{}.{}.png", page.lang, &hash.to_hex()[..10])
    }

    /// Returns the address of a file of a site, such as an asset, for use on that site.
    #[must_use]
    pub fn file_href(&self, scope: ScopeId, file: &str) -> String {
        format!("{}{file}", self.site(scope).base.path)
    }
}

fn push(path: &mut String, part: &str) {
    path.push_str(part);
    path.push('/');
}
