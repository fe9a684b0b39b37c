//! From a path back to the page that has it, without a list of all paths.

use super::Plan;
use crate::{
    lang::Lang,
    model::{Door, Kind, portal::Layout, training::Level},
    portal::{Portal, ScopeId, SectorId},
    route::{PageKind, Route, Subject},
};

impl Plan {
    /// Returns the page that a file of the output holds: the inverse of [`Plan::file`].
    #[must_use]
    pub fn route_of(&self, portal: &Portal, file: &str) -> Option<Route> {
        let site = self.sites.iter().find(|site| !site.folder.is_empty() && file.starts_with(&site.folder));
        let site = site.unwrap_or(&self.sites[0]);
        let path = file.strip_prefix(&site.folder)?;
        let parts: Vec<&str> = path.strip_suffix("index.html").unwrap_or(path).split_terminator('/').collect();
        let languages = self.path_words.iter().map(|(lang, _)| *lang);
        let named = languages.filter(|lang| parts.first() == Some(&lang.as_str())).map(|lang| (lang, &parts[1..]));
        let places = [(site.default_language, &parts[..])].into_iter().chain(named);
        let mut routes = places.flat_map(|(lang, parts)| self.routes_at(portal, site.scope, lang, parts));
        routes.find(|route| self.file(portal, route) == file)
    }

    /// Returns the pages that the parts of a path may mean in a language; few of them have that path.
    fn routes_at(&self, portal: &Portal, site: ScopeId, lang: Lang, parts: &[&str]) -> Vec<Route> {
        let region = parts.first().filter(|_| self.layout == Layout::Hub).and_then(|part| portal.scope_named(part));
        let scopes = [(site, parts)].into_iter().chain(region.map(|region| (region, &parts[1..])));
        let of_scope = |(scope, parts): (ScopeId, &[&str])| self.pages_at(portal, scope, lang, parts);
        scopes.flat_map(of_scope).filter(|route| self.contains(route)).collect()
    }

    fn pages_at(&self, portal: &Portal, scope: ScopeId, lang: Lang, parts: &[&str]) -> Vec<Route> {
        let mut routes = Vec::new();
        for page in PageKind::ALL {
            let words: Vec<&str> = page.path_words().iter().map(|key| self.word(lang, key)).collect();
            let Some(rest) = parts.strip_prefix(&words[..]) else { continue };
            let subjects = match rest {
                [] | ["404.html"] => vec![Subject::Whole],
                [part] => self.subjects(portal, scope, lang, *page, part),
                _ => continue,
            };
            routes.extend(subjects.into_iter().map(|subject| Route { scope, lang, page: *page, subject }));
        }
        routes
    }

    /// Returns what the last part of a path may mean on a page of a kind.
    fn subjects(&self, portal: &Portal, scope: ScopeId, lang: Lang, page: PageKind, part: &str) -> Vec<Subject> {
        let kinds = Kind::ALL.iter().filter(|kind| PageKind::of_entity(**kind) == page);
        let entities = kinds.filter_map(|kind| portal.find_own(scope, *kind, part)).map(Subject::Entity);
        let municipalities = portal.region(scope).map_or(&[][..], |region| &region.municipalities);
        let municipalities = (0..).zip(municipalities).filter(|(_, known)| slug::slugify(&known.name) == part);
        let sub_regions = (0..).zip(portal.sub_regions(scope)).filter(|(_, known)| known.id.as_str() == part);
        let sectors = (0..).zip(&portal.file.sectors).filter(|(_, known)| known.id.as_str() == part);
        let levels = Level::ALL.iter().filter(|level| self.level_word(lang, **level) == part);
        let doors = Door::ALL.iter().filter(|door| self.word(lang, door.key()) == part);
        entities
            .chain(municipalities.map(|(index, _)| Subject::Municipality(index)))
            .chain(sub_regions.map(|(index, _)| Subject::SubRegion(index)))
            .chain(sectors.map(|(index, _)| Subject::Sector(SectorId(index))))
            .chain(month(part))
            .chain(levels.map(|level| Subject::Level(*level)))
            .chain(doors.map(|door| Subject::Door(*door)))
            .collect()
    }

    /// Returns the last part of the path of a level's page: levels are called the same everywhere, and only having none
    /// has a word.
    pub(super) fn level_word(&self, lang: Lang, level: Level) -> &str {
        if level == Level::None { self.word(lang, "level-none") } else { level.as_str() }
    }
}

/// The keys of the words that paths end with.
pub(super) const SUBJECT_WORDS: [&str; 3] = ["door-people", "door-businesses", "level-none"];

fn month(part: &str) -> Option<Subject> {
    let (year, month) = part.split_once('-')?;
    // What is no month is no page.
    Some(Subject::Month((year.parse().ok()?, month.parse().ok()?)))
}
