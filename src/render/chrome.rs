//! The chrome: what all pages of one scope and language share. It is made once and then only pointed at.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use serde::Serialize;
use tera::Value;

use super::{Press, frame::Frames, minify::minify};
use crate::{
    colour::Palette,
    field::{Day, Localized},
    kept::Store,
    lang::Lang,
    model::{Door, Page as FreePage},
    parcels,
    picture::Addresses,
    plan::{Plan, PublishedMedia, Site, media_in_use},
    portal::{Id, Portal, ScopeId},
    prints::Prints,
    route::{PageKind, Subject},
    search::{Draft, Memory, SearchIndex},
    share::{Font, Ground},
    theme::Asset,
    view::{Context, Drawings, LinkView, Maps, OfferIndex, Shelf, nav_label},
};

/// What many pages share, each part made once and only when a page asks for it. Who asks first does not matter: what it is made
/// from is noted for the scope that it is of.
pub struct Shared {
    brands: BTreeMap<ScopeId, OnceLock<Brand>>,
    chromes: BTreeMap<(ScopeId, Lang), OnceLock<Value>>,
    frames: Frames,
    shelves: BTreeMap<ScopeId, OnceLock<Shelf>>,
    maps: Maps,
    drawings: Drawings,
    /// By the scope whose site it is.
    media: BTreeMap<ScopeId, OnceLock<NamedMedia>>,
    offers: BTreeMap<(ScopeId, Lang), Offers>,
    /// By the scope whose site it is.
    search: BTreeMap<(ScopeId, Lang), OnceLock<SearchIndex>>,
    /// The texts that were read before, if any are kept.
    memory: Option<Arc<Memory>>,
    grounds: BTreeMap<ScopeId, OnceLock<Ground>>,
    font: Font,
}

/// A file with all offers of a scope in a language.
#[derive(Default)]
struct Offers {
    /// Its name, when it is known without the bytes that it carries the hash of.
    name: Option<String>,
    file: OnceLock<Asset>,
}

/// Files that come from the content, by their names on a site.
type NamedMedia = BTreeMap<String, PublishedMedia>;

/// A scope's own files, made from its brand colour.
#[derive(Debug, Clone)]
pub struct Brand {
    /// The colours, as a style sheet.
    pub styles: Asset,
    /// The icon for a browser's tab.
    pub icon: Asset,
}

impl Offers {
    fn known(&self) -> Option<&str> {
        self.file.get().map(|file| &*file.published).or(self.name.as_deref())
    }
}

impl Shared {
    /// Returns room for what the pages of a plan share.
    #[must_use]
    pub fn new(portal: &Portal, plan: &Plan) -> Self {
        let scopes = || portal.scopes_on(plan.day());
        let offers = plan.routes().iter().filter(|route| route.page == PageKind::TrainingList);
        let languages = |scope| portal.languages(scope).iter().map(move |lang| ((scope, *lang), OnceLock::new()));
        let searched = |site: &Site| {
            let scope = site.scope;
            plan.search_languages(site).into_iter().map(move |lang| ((scope, lang), OnceLock::new()))
        };
        Self {
            brands: scopes().map(|scope| (scope, OnceLock::new())).collect(),
            chromes: scopes().flat_map(languages).collect(),
            frames: Frames::new(portal, plan),
            shelves: scopes().map(|scope| (scope, OnceLock::new())).collect(),
            maps: Maps::new(portal, plan),
            drawings: Drawings::new(portal, plan),
            media: plan.sites().iter().map(|site| (site.scope, OnceLock::new())).collect(),
            offers: offers.map(|route| ((route.scope, route.lang), Offers::default())).collect(),
            search: plan.sites().iter().flat_map(searched).collect(),
            memory: None,
            grounds: scopes().map(|scope| (scope, OnceLock::new())).collect(),
            font: Font::default(),
        }
    }

    /// Takes over what was kept for an earlier state of the content, so that less is read again, and keeps it for the next.
    #[must_use]
    pub fn remembering(self, previous: Option<&Self>) -> Self {
        Self { memory: Some(previous.and_then(|shared| shared.memory.clone()).unwrap_or_default()), ..self }
    }

    /// Takes over what the last build kept, as far as `prints` say that it holds, and keeps for the next.
    #[must_use]
    pub fn recalling(self, store: &Store, prints: &Arc<Prints>) -> Self {
        Self { memory: Some(Arc::new(Memory::of_builds(store, prints.clone()))), ..self }
    }

    pub(super) fn brand(&self, portal: &Portal, day: Day, scope: ScopeId) -> Option<&Brand> {
        Some(self.brands.get(&scope)?.get_or_init(|| portal.reading(scope, || brand(portal, day, scope))))
    }

    pub(super) fn media(&self, portal: &Portal, plan: &Plan, site: &Site) -> &NamedMedia {
        let made = self.media.get(&site.scope).expect("sites are those of the plan");
        made.get_or_init(|| media_in_use(portal, plan, site))
    }

    /// Takes over how files with offers are called that are as they were, so that nobody makes them to learn it.
    #[must_use]
    pub fn knowing_offers<'n>(mut self, names: impl Iterator<Item = ((ScopeId, Lang), &'n str)>) -> Self {
        for (place, name) in names {
            if let Some(offers) = self.offers.get_mut(&place) {
                offers.name = Some(name.to_owned());
            }
        }
        self
    }

    /// Returns the names of the files with offers that are known, each with its scope and language.
    pub fn offers_known(&self) -> impl Iterator<Item = ((ScopeId, Lang), &str)> {
        self.offers.iter().filter_map(|(place, offers)| Some((*place, offers.known()?)))
    }

    /// Returns the file with all offers of a scope, for its list page, when it has one in the language.
    pub(super) fn offers(&self, press: &Press<'_>, scope: ScopeId, lang: Lang) -> Option<&Asset> {
        let made = || {
            let name = press.portal.region_slug(scope).unwrap_or("portal");
            let index = OfferIndex::new(&press.context(scope, lang));
            Asset::new(&format!("offers-{name}-{lang}.json"), index.to_json().into())
        };
        Some(self.offers.get(&(scope, lang))?.file.get_or_init(|| press.portal.reading(scope, made)))
    }

    /// Returns the published name of that file.
    pub(super) fn offers_name(&self, press: &Press<'_>, scope: ScopeId, lang: Lang) -> Option<&str> {
        let known = self.offers.get(&(scope, lang))?.known();
        known.or_else(|| Some(&self.offers(press, scope, lang)?.published))
    }

    /// Keeps for the next build the texts that the indexes were made from.
    pub(super) fn finish_texts(&self, portal: &Portal) {
        if let Some(memory) = &self.memory {
            memory.finish(portal);
        }
    }

    /// Reads the pages of a site in a language, for its index.
    pub(super) fn read<'a>(&self, press: &Press<'a>, site: ScopeId, lang: Lang) -> Draft<'a> {
        Draft::read(press.context(site, lang), self.memory.as_deref())
    }

    /// Makes the index of a site in a language, and returns its shards, which it then is without.
    pub(super) fn make_search(&self, site: ScopeId, lang: Lang, draft: Draft<'_>) -> Vec<Asset> {
        let Some(place) = self.search.get(&(site, lang)) else { return Vec::new() };
        // Nothing is locked while it is made: this thread may go on with other work in between.
        let mut index = draft.index();
        let shards = std::mem::take(&mut index.shards);
        // Who made it in the meantime made the same.
        let _ = place.set(index);
        shards
    }

    pub(super) fn search(&self, press: &Press<'_>, site: ScopeId, lang: Lang) -> Option<&SearchIndex> {
        let made = || self.read(press, site, lang).index();
        Some(self.search.get(&(site, lang))?.get_or_init(made))
    }

    /// Returns what the share images of a scope that has pages are drawn on.
    pub(super) fn ground(&self, portal: &Portal, scope: ScopeId) -> Option<&Ground> {
        let made = || {
            let colours = palette(portal, scope).light;
            Ground::new(seed(portal, scope), |token| colours.get(token).expect("a scheme has every token"))
        };
        Some(self.grounds.get(&scope)?.get_or_init(made))
    }

    pub(super) fn font(&self) -> &Font {
        &self.font
    }

    /// Returns what a scope that has pages offers next.
    pub(super) fn shelf(&self, portal: &Portal, day: Day, scope: ScopeId) -> &Shelf {
        let made = self.shelves.get(&scope).expect("pages stand in scopes that are on the portal");
        made.get_or_init(|| portal.reading(scope, || Shelf::new(portal, scope, day)))
    }

    pub(super) fn maps(&self) -> &Maps {
        &self.maps
    }

    /// Forgets what is drawn for the pages of a scope. When they are made it would only take room.
    pub fn forget_drawn(&self, scope: ScopeId) {
        self.drawings.forget(scope);
        self.frames.forget(scope);
    }

    pub(super) fn drawings(&self) -> &Drawings {
        &self.drawings
    }

    /// Returns the chrome of the pages that stand where `press` says.
    pub(super) fn chrome(&self, press: &Press<'_>, scope: ScopeId, lang: Lang) -> Value {
        let made = || chrome(&press.context(scope, lang), &press.theme.assets, press.brand(scope));
        let made = || press.portal.reading(scope, made);
        self.chromes.get(&(scope, lang)).map_or_else(Value::none, |chrome| chrome.get_or_init(made).clone())
    }

    pub(super) fn frames(&self) -> &Frames {
        &self.frames
    }
}

/// Returns a scope's palette with its own tokens over it as a style sheet, and its drawing in these colours.
fn brand(portal: &Portal, day: Day, scope: ScopeId) -> Brand {
    let palette = palette(portal, scope);
    let mut css = palette.to_css(":root");
    if !scope.is_region() {
        css.extend(portal.regions_on(day).filter_map(|region| land(portal, region)));
    }
    let token = |name: &str| palette.light.get(name).expect("a scheme has every token").to_string();
    let svg = parcels::icon(seed(portal, scope), token);
    let slug = portal.region_slug(scope).unwrap_or("portal");
    let styles = Asset::new(&format!("brand-{slug}.css"), css.into_bytes().into());
    Brand { styles, icon: Asset::new(&format!("icon-{slug}.svg"), svg.into_bytes().into()) }
}

/// Returns what a scope's drawings are made from.
fn seed(portal: &Portal, scope: ScopeId) -> &str {
    portal.region(scope).map_or("portal", |region| region.code.as_str())
}

/// Returns the palette of a scope's brand. The check reports a colour that gives none; the page then has the default.
fn palette(portal: &Portal, scope: ScopeId) -> Palette {
    let brand = portal.region(scope).map_or(&portal.file.brand, |region| &region.brand);
    let colour = brand.colour.as_deref().or(portal.file.brand.colour.as_deref()).unwrap_or(Palette::DEFAULT_BRAND);
    let palette = Palette::parse(colour).or_else(|_| Palette::parse(Palette::DEFAULT_BRAND));
    let tokens = brand.tokens.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    palette.expect("the default colour is well formed").with_tokens(tokens)
}

/// Returns the colours of a region's drawing, for the hub's pages.
fn land(portal: &Portal, region: ScopeId) -> Option<String> {
    let class = parcels::land_class(portal.region_slug(region)?);
    Some(palette(portal, region).land_css(&format!(".{class}")))
}

#[derive(Serialize)]
struct Chrome<'a> {
    /// The portal's name.
    portal: Localized<'a>,
    /// The hub's address.
    hub_href: Option<String>,
    /// The region, on a region's pages.
    region: Option<RegionChrome<'a>>,
    /// The home page of this scope.
    home_href: Option<String>,
    /// A logo beside the name, which says the same.
    logo: Option<Addresses>,
    styles: Vec<String>,
    /// The addresses of the theme's other assets, by their names in the theme.
    assets: BTreeMap<&'a str, String>,
    icon: Option<String>,
    notice: Option<Localized<'a>>,
    /// The language of what is not translated yet, if there is any.
    untranslated: Option<Lang>,
    doors: Vec<NavItem>,
    nav: Vec<NavItem>,
    search_href: Option<String>,
    /// Free pages in the footer.
    pages: Vec<LinkView<'a>>,
    /// Free pages of the hub, for the footer of a region.
    hub_pages: Vec<LinkView<'a>>,
    accessibility_href: Option<String>,
    privacy_href: Option<String>,
    sources_href: Option<String>,
    data_href: Option<String>,
    contact_href: Option<String>,
    publisher: Option<PublisherView<'a>>,
    social: Vec<(&'a str, &'a str)>,
}

#[derive(Serialize)]
struct RegionChrome<'a> {
    name: Localized<'a>,
    mark: Value,
    band: Value,
}

#[derive(Serialize)]
struct NavItem {
    /// The key of the label.
    label: &'static str,
    href: String,
    /// The templates whose pages stand in this part.
    part: &'static str,
}

#[derive(Serialize)]
struct PublisherView<'a> {
    name: Localized<'a>,
    website: Option<&'a str>,
    email: Option<&'a str>,
    phone: Option<(String, String)>,
}

/// The list pages in the main navigation, after the doors.
const NAVIGATION: [PageKind; 6] = [
    PageKind::TrainingList,
    PageKind::Contacts,
    PageKind::Agenda,
    PageKind::FiguresList,
    PageKind::Agreements,
    PageKind::Partners,
];

/// Returns the chrome of a scope's pages in one language.
fn chrome<'a>(cx: &Context<'a>, assets: &'a BTreeMap<String, Asset>, made: Option<&Brand>) -> Value {
    let portal = cx.portal;
    let scope = cx.scope;
    let brand = portal.region(scope).map_or(&portal.file.brand, |region| &region.brand);
    let published = |asset: &Asset| cx.plan.file_href(scope, &asset.published);
    let styles = assets.get("site.css").into_iter().chain(made.map(|made| &made.styles)).map(published).collect();
    let others = assets.iter().filter(|(name, _)| *name != "site.css");
    let logo = brand.logo.as_ref().and_then(|logo| portal.media_file(scope, logo));
    let list = |page| cx.here(page, Subject::Whole);
    let seed = seed(portal, scope);
    let view = Chrome {
        portal: cx.scope_text(ScopeId::NETWORK, &portal.file.title),
        hub_href: cx.page(ScopeId::NETWORK, PageKind::Hub, Subject::Whole),
        region: portal.region_entity(scope).map(|region| RegionChrome {
            name: cx.title(region),
            mark: Value::safe_string(&minify(&parcels::mark(seed))),
            band: Value::safe_string(&minify(&parcels::band(seed, 1200, 240))),
        }),
        home_href: list(if scope.is_region() { PageKind::Home } else { PageKind::Hub }),
        logo: logo.and_then(|logo| cx.picture(&logo)),
        styles,
        assets: others.map(|(name, asset)| (name.as_str(), published(asset))).collect(),
        icon: made.map(|made| published(&made.icon)),
        notice: portal.file.notice.as_ref().map(|notice| cx.scope_text(ScopeId::NETWORK, notice)),
        untranslated: cx.untranslated_here(),
        doors: doors(cx),
        nav: NAVIGATION
            .iter()
            .filter_map(|page| Some(NavItem { label: nav_label(*page), href: list(*page)?, part: nav_label(*page) }))
            .collect(),
        search_href: list(PageKind::Search),
        pages: free_pages(cx, scope),
        hub_pages: if scope.is_region() { free_pages(cx, ScopeId::NETWORK) } else { Vec::new() },
        accessibility_href: cx.page(ScopeId::NETWORK, PageKind::Accessibility, Subject::Whole),
        privacy_href: cx.page(ScopeId::NETWORK, PageKind::Privacy, Subject::Whole),
        sources_href: cx.page(ScopeId::NETWORK, PageKind::Sources, Subject::Whole),
        data_href: cx.page(ScopeId::NETWORK, PageKind::OpenData, Subject::Whole),
        contact_href: list(PageKind::Contacts),
        publisher: publisher(cx),
        social: portal.region(scope).map_or(Vec::new(), |region| {
            region.social.iter().map(|(name, url)| (name.as_str(), url.as_str())).collect()
        }),
    };
    Value::from_serializable(&view)
}

fn doors(cx: &Context<'_>) -> Vec<NavItem> {
    let item = |door: &Door| {
        let label = door.key();
        Some(NavItem { label, href: cx.here(PageKind::Door, Subject::Door(*door))?, part: label })
    };
    Door::ALL.iter().filter_map(item).collect()
}

/// Returns the free pages of a scope that ask for a place in the footer, in their order.
fn free_pages<'a>(cx: &Context<'a>, scope: ScopeId) -> Vec<LinkView<'a>> {
    let portal = cx.portal;
    let mut pages: Vec<(u16, Id<FreePage>)> = portal
        .own::<FreePage>(scope)
        .filter(|id| cx.plan.entity_route(portal, id.entity(), cx.lang).is_some_and(|r| r.page == PageKind::Free))
        .filter_map(|id| Some((portal.get(id).order?, id)))
        .collect();
    pages.sort_by_key(|(order, id)| (*order, id.entity()));
    let link = |(_, id): (u16, Id<FreePage>)| {
        let mut link = cx.link(id.entity());
        if let Some(menu) = &portal.get(id).menu {
            link.title = cx.text(id.entity(), menu);
        }
        link
    };
    pages.into_iter().map(link).collect()
}

fn publisher<'a>(cx: &Context<'a>) -> Option<PublisherView<'a>> {
    let publisher = cx.portal.file.publisher.as_ref()?;
    Some(PublisherView {
        name: cx.scope_text(ScopeId::NETWORK, &publisher.name),
        website: publisher.website.as_ref().map(|url| url.as_str()),
        email: publisher.email.as_ref().map(|email| email.as_str()),
        phone: publisher.phone.as_ref().map(|phone| (format!("tel:{phone}"), phone.readable())),
    })
}
