//! Where a page stands: all that making its view may depend on.

use std::borrow::Cow;

use serde::Serialize;
use tera::Value;

use super::{Drawings, Maps, RelatedLink, Shelf};
use crate::{
    field::{Day, Localized, Text},
    format::Formats,
    lang::Lang,
    markdown::{Address, Loading, Markdown},
    model::{Aim, Entity, Kind},
    picture::Addresses,
    plan::Plan,
    portal::{EntityId, Id, Meaning, MunicipalityId, Portal, ScopeId, SectorId},
    route::{PageKind, Route, Subject},
    source::FilePath,
    theme::Theme,
    words::Words,
};

/// Where a page stands.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// All content.
    pub portal: &'a Portal,
    /// All pages.
    pub plan: &'a Plan,
    /// The page's scope.
    pub scope: ScopeId,
    /// The page's language.
    pub lang: Lang,
    /// The date for which the page is made.
    pub day: Day,
    /// What the scope offers next.
    pub shelf: &'a Shelf,
    /// The maps.
    pub maps: &'a Maps,
    /// The cards that are drawn already.
    pub drawings: &'a Drawings,
    /// What draws them.
    pub theme: &'a Theme,
    /// How the page's language writes dates and numbers.
    pub formats: &'a Formats,
    /// The theme's labels in the page's language, for sentences that are reckoned and not laid out.
    pub words: &'a Words,
}

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView<'a> {
    /// The words.
    pub title: Localized<'a>,
    /// The address; `None` when the thing has no page.
    pub href: Option<String>,
}

/// What a template gets besides the chrome that all pages of a site share.
#[derive(Debug)]
pub struct PageView<'a> {
    /// The page's heading.
    pub title: Localized<'a>,
    /// The name that the heading's label speaks of; empty when there is none.
    pub name: String,
    /// One or two sentences for search engines and shared links.
    pub description: Option<Localized<'a>>,
    /// The way from the home page to this one, without either.
    pub crumbs: Vec<LinkView<'a>>,
    /// Whether the page is about invented content.
    pub example: bool,
    /// The day on which somebody last checked the content.
    pub reviewed_on: Option<Day>,
    /// The language of the page's own text, when it has not been translated into that of the page.
    pub untranslated: Option<Lang>,
    /// What names the page's entity as something it is about.
    pub named_in: Vec<RelatedLink<'a>>,
    /// The page's own view.
    pub view: Value,
}

impl<'a> PageView<'a> {
    /// Returns the page of an entity: its title, summary, and the list that it stands in.
    #[must_use]
    pub fn of_entity(cx: &Context<'a>, id: EntityId, view: &impl Serialize) -> Self {
        let common = cx.portal.common(id);
        Self {
            title: cx.title(id),
            name: String::new(),
            description: common.summary.map(|summary| cx.text(id, summary)),
            crumbs: PageKind::list_of(cx.portal.kind(id)).map(|list| cx.crumb(list)).into_iter().collect(),
            example: common.example,
            reviewed_on: common.reviewed_on,
            untranslated: cx.untranslated(id),
            named_in: RelatedLink::naming(cx, id),
            view: Value::from_serializable(view),
        }
    }

    /// Returns a page with a heading.
    #[must_use]
    pub fn of_title(title: Localized<'a>, crumbs: Vec<LinkView<'a>>, view: &impl Serialize) -> Self {
        Self {
            title,
            name: String::new(),
            description: None,
            crumbs,
            example: false,
            reviewed_on: None,
            untranslated: None,
            named_in: Vec::new(),
            view: Value::from_serializable(view),
        }
    }

    /// Returns a page whose heading is the label `heading`.
    #[must_use]
    pub fn of_label(cx: &Context<'a>, heading: &str, crumbs: Vec<LinkView<'a>>, view: &impl Serialize) -> Self {
        Self::of_title(cx.label(heading), crumbs, view)
    }

    /// Returns a page whose heading is the label `heading`, which speaks of `name`.
    #[must_use]
    pub fn of_label_about(
        cx: &Context<'a>,
        (heading, name): (&str, &str),
        crumbs: Vec<LinkView<'a>>,
        view: &impl Serialize,
    ) -> Self {
        let mut values = fluent_bundle::FluentArgs::new();
        values.set("name", name.to_owned());
        Self { name: name.to_owned(), ..Self::of_title(cx.label_with(heading, &values), crumbs, view) }
    }

    /// Gives a page with a label for its heading a description for search engines: the label `key`, with the name of the
    /// page's scope as `place`, the name that the heading is about as `name`, and what was counted.
    #[must_use]
    pub fn described(mut self, cx: &Context<'a>, key: &str, counts: &[(&'static str, usize)]) -> Self {
        let mut values = fluent_bundle::FluentArgs::new();
        values.set("place", cx.scope_title().text);
        values.set("name", self.name.clone());
        for (name, count) in counts {
            values.set(*name, *count);
        }
        self.description = Some(cx.label_with(key, &values));
        self
    }
}

impl<'a> Context<'a> {
    /// Returns a text of an entity in the page's language.
    #[must_use]
    pub fn text(&self, owner: EntityId, text: &'a Text) -> Localized<'a> {
        text.localized(self.lang, self.portal.default_language(self.portal.scope(owner)))
    }

    /// Returns a text of `portal.yaml` or of a scope's region in the page's language.
    #[must_use]
    pub fn scope_text(&self, owner: ScopeId, text: &'a Text) -> Localized<'a> {
        text.localized(self.lang, self.portal.default_language(owner))
    }

    /// Returns texts of an entity in the page's language.
    #[must_use]
    pub fn texts(&self, owner: EntityId, texts: &'a [Text]) -> Vec<Localized<'a>> {
        texts.iter().map(|text| self.text(owner, text)).collect()
    }

    /// Returns an entity's title in the page's language.
    #[must_use]
    pub fn title(&self, id: EntityId) -> Localized<'a> {
        self.text(id, self.portal.document(id).facts.title())
    }

    /// Returns an entity's summary in the page's language.
    #[must_use]
    pub fn summary(&self, id: EntityId) -> Option<Localized<'a>> {
        self.portal.common(id).summary.map(|summary| self.text(id, summary))
    }

    /// Returns the name of the page's scope: of its region, or of the portal.
    #[must_use]
    pub fn scope_title(&self) -> Localized<'a> {
        let portal = || self.scope_text(ScopeId::NETWORK, &self.portal.file.title);
        self.portal.region_entity(self.scope).map_or_else(portal, |region| self.title(region))
    }

    /// Returns a word that is the same in every language, such as a name.
    #[must_use]
    pub fn plain(&self, text: &'a str) -> Localized<'a> {
        Localized { text: Cow::Borrowed(text), lang: None }
    }

    /// Returns a label of the theme that takes no values.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.words.get(key, &fluent_bundle::FluentArgs::new())
    }

    /// Returns a label of the theme, without values, as a text.
    #[must_use]
    pub fn label(&self, key: &str) -> Localized<'a> {
        self.label_with(key, &fluent_bundle::FluentArgs::new())
    }

    /// Returns a label of the theme with these values, as a text.
    fn label_with(&self, key: &str, values: &fluent_bundle::FluentArgs<'_>) -> Localized<'a> {
        Localized { text: Cow::Owned(self.words.get(key, values)), lang: None }
    }

    /// Returns the address of a page of this scope, in this language, if there is such a page.
    #[must_use]
    pub fn here(&self, page: PageKind, subject: Subject) -> Option<String> {
        self.page(self.scope, page, subject)
    }

    /// Returns the address of a page of another scope, in this language if the scope has it.
    #[must_use]
    pub fn page(&self, scope: ScopeId, page: PageKind, subject: Subject) -> Option<String> {
        let lang = self.plan.language(self.portal, scope, self.lang);
        let route = Route { scope, lang, page, subject };
        self.plan.contains(&route).then(|| self.plan.href(self.portal, self.scope, &route))
    }

    /// Returns the address of an entity's page, if it is on the portal.
    #[must_use]
    pub fn entity_href(&self, id: EntityId) -> Option<String> {
        let route = self.plan.entity_route(self.portal, id, self.lang)?;
        Some(self.plan.href(self.portal, self.scope, &route))
    }

    /// Returns the full address of an entity's page, if it is on the portal.
    #[must_use]
    pub fn entity_url(&self, id: EntityId) -> Option<String> {
        let route = self.plan.entity_route(self.portal, id, self.lang)?;
        Some(self.plan.absolute(self.portal, &route))
    }

    /// Returns the full address that a link on this scope's pages leads to.
    #[must_use]
    pub fn absolute(&self, href: &str) -> String {
        let origin = if href.starts_with('/') { self.plan.site(self.scope).base.origin.as_str() } else { "" };
        format!("{origin}{href}")
    }

    /// Returns a link to an entity; without an address when it is not on the portal.
    #[must_use]
    pub fn link(&self, id: EntityId) -> LinkView<'a> {
        LinkView { title: self.title(id), href: self.entity_href(id) }
    }

    /// Returns a link to an entity that others name, such as a party of an agreement: without an address when it is no
    /// longer on the portal, and nothing when it never was, for nobody may read of a draft.
    #[must_use]
    pub fn mention(&self, id: EntityId) -> Option<LinkView<'a>> {
        self.portal.may_be_named(id, self.day).then(|| self.link(id))
    }

    /// Returns links to those of the entities that are on the portal.
    #[must_use]
    pub fn links(&self, ids: impl IntoIterator<Item = EntityId>) -> Vec<LinkView<'a>> {
        ids.into_iter().filter(|id| self.is_public(*id)).map(|id| self.link(id)).collect()
    }

    /// Returns a link to the page of a municipality.
    #[must_use]
    pub fn municipality_link(&self, id: MunicipalityId) -> LinkView<'a> {
        let id = self.portal.membership_on(id, self.day);
        LinkView {
            title: self.plain(&self.portal.membership(id).name),
            href: self.page(id.region, PageKind::Municipality, Subject::Municipality(id.index)),
        }
    }

    /// Returns links to the municipalities that belong to a region on the page's date, by name.
    #[must_use]
    pub fn member_links(&self, region: ScopeId) -> Vec<LinkView<'a>> {
        let mut links: Vec<_> = self.portal.members(region, self.day).map(|id| self.municipality_link(id)).collect();
        self.sort_by_name(&mut links, |link| &link.title.text);
        links
    }

    /// Returns a link to the page of a region's sub-region, by its index.
    #[must_use]
    pub fn sub_region_link(&self, region: ScopeId, index: u16) -> LinkView<'a> {
        LinkView {
            title: self.scope_text(region, &self.portal.sub_regions(region)[usize::from(index)].name),
            href: self.page(region, PageKind::SubRegion, Subject::SubRegion(index)),
        }
    }

    /// Returns a link to the page of a region's sub-region, by its id.
    #[must_use]
    pub fn sub_region_named(&self, region: ScopeId, id: &str) -> Option<LinkView<'a>> {
        let mut sub_regions = (0_u16..).zip(self.portal.sub_regions(region));
        let (index, _) = sub_regions.find(|(_, sub_region)| sub_region.id.as_str() == id)?;
        Some(self.sub_region_link(region, index))
    }

    /// Returns a link to the home page of a region.
    #[must_use]
    pub fn region_link(&self, region: ScopeId) -> Option<LinkView<'a>> {
        self.portal.region_entity(region).map(|region| self.link(region))
    }

    /// Returns a link to the offers of a sector in this scope.
    #[must_use]
    pub fn sector_link(&self, id: SectorId) -> LinkView<'a> {
        LinkView {
            title: self.scope_text(ScopeId::NETWORK, &self.portal.sector_facts(id).name),
            href: self.here(PageKind::TrainingSector, Subject::Sector(id)),
        }
    }

    /// Returns a link to a list page of this scope, named by the label `nav-…` of that page.
    #[must_use]
    pub fn crumb(&self, list: PageKind) -> LinkView<'a> {
        LinkView { title: self.label(nav_label(list)), href: self.here(list, Subject::Whole) }
    }

    /// Says whether an entity is on the portal on the page's date.
    #[must_use]
    pub fn is_public(&self, id: EntityId) -> bool {
        self.portal.is_public(id, self.day)
    }

    /// Returns the entities of kind `K` that this scope shows and that are on the portal, in the order of their ids.
    pub fn shown<K: Entity>(&self) -> impl Iterator<Item = Id<K>> + use<'a, K> {
        let cx = *self;
        cx.portal.shown::<K>(cx.scope).filter(move |id| cx.is_public(id.entity()))
    }

    /// Returns the public entities of a kind, or of any, that refer to `id` in the field `field`, or in any when that is
    /// empty; each once.
    #[must_use]
    pub fn referrers(&self, id: EntityId, kind: impl Into<Option<Kind>>, field: &str) -> Vec<EntityId> {
        let kind = kind.into();
        let back =
            self.portal.referrers(id).iter().filter(|back| kind.is_none_or(|k| self.portal.kind(back.from) == k));
        let named = back.filter(|back| field.is_empty() || self.portal.field(**back) == field);
        let mut ids: Vec<EntityId> = named.map(|back| back.from).filter(|id| self.is_public(*id)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Sorts items by a name as the page's language does.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.formats.compare(name(a), name(b)));
    }

    /// Returns the language of an entity's text when somebody has yet to translate it into that of the page. What has nothing
    /// but a name needs no translation.
    #[must_use]
    pub fn untranslated(&self, id: EntityId) -> Option<Lang> {
        let document = self.portal.document(id);
        let lang = self.portal.default_language(self.portal.scope(id));
        let has_words = self.portal.common(id).summary.is_some() || !document.body.markdown.is_empty();
        let is_translated = self.lang == lang || document.translations.iter().any(|(known, _)| *known == self.lang);
        (has_words && !is_translated).then_some(lang)
    }

    /// Returns the language of what the scope shows untranslated, if there is any.
    #[must_use]
    pub fn untranslated_here(&self) -> Option<Lang> {
        // Nobody translates into the language that they write in, and so nothing need be read.
        if self.lang == self.portal.default_language(self.scope) {
            return None;
        }
        let is_here = |id: EntityId| !self.scope.is_region() || self.portal.is_meant_for(id, self.scope);
        let mut here = self.portal.entities().filter(|id| is_here(*id) && self.is_public(*id));
        here.find_map(|id| self.untranslated(id))
    }

    /// Returns an entity's body as HTML, and its language when that is not the page's.
    #[must_use]
    pub fn body(&self, id: EntityId) -> BodyView {
        let document = self.portal.document(id);
        let passage = document.shown(self.lang);
        let default = self.portal.default_language(self.portal.scope(id));
        let lang = (*passage.file == document.file && self.lang != default).then_some(default);
        // A photograph or logo of the entity stands above its text.
        let has_picture = self.portal.document(id).references.iter().any(|written| written.aim == Aim::Media);
        let loading = if has_picture { Loading::Lazy } else { Loading::FirstAtOnce };
        let html = self.html(self.portal.scope(id), passage.file, &passage.markdown, loading);
        BodyView { html: Value::safe_string(&html), lang, dir: lang.and_then(|lang| lang.direction_within(self.lang)) }
    }

    /// Returns a text field that holds Markdown as HTML.
    #[must_use]
    pub fn markdown(&self, owner: EntityId, text: &'a Text) -> BodyView {
        let localized = self.text(owner, text);
        let markdown = Markdown::compile(&localized.text);
        let document = self.portal.document(owner);
        BodyView {
            html: Value::safe_string(&self.html(self.portal.scope(owner), &document.file, &markdown, Loading::Lazy)),
            lang: localized.lang,
            dir: localized.lang.and_then(|lang| lang.direction_within(self.lang)),
        }
    }

    fn html(&self, owner: ScopeId, file: &FilePath, markdown: &Markdown, loading: Loading) -> String {
        markdown.html(loading, |_, link| {
            let href = match self.portal.meaning(owner, file, &link.target) {
                Meaning::Entity(id, fragment) => {
                    let href = self.entity_href(id)?;
                    fragment.map_or(href.clone(), |fragment| format!("{href}#{fragment}"))
                }
                Meaning::Media(path) if link.is_image => return self.picture(&path).map(Address::Picture),
                Meaning::Media(path) => self.media_href(&path)?,
                Meaning::Fragment(fragment) => format!("#{fragment}"),
                Meaning::Outside(address) => address.into(),
                Meaning::Nothing => return None,
            };
            Some(Address::Link(href))
        })
    }

    /// Returns the address of a file that a link leads to; nothing for one that may not be shown.
    #[must_use]
    pub fn media_href(&self, path: &FilePath) -> Option<String> {
        self.plan.media_href(self.portal, self.scope, path)
    }

    /// Returns where a picture lies; nothing for one that may not be shown or that nothing can be made of.
    #[must_use]
    pub fn picture(&self, path: &FilePath) -> Option<Addresses> {
        self.plan.picture(self.portal, self.scope, path)
    }
}

/// A text as HTML.
#[derive(Debug, Clone, Serialize)]
pub struct BodyView {
    /// The HTML, safe to print as it is.
    pub html: Value,
    /// Its language, when that is not the page's.
    pub lang: Option<Lang>,
    /// The direction in which that is written, when it is the other one.
    pub dir: Option<&'static str>,
}

/// Returns the label of a list page, as the navigation calls it.
#[must_use]
pub fn nav_label(list: PageKind) -> &'static str {
    match list {
        PageKind::Hub | PageKind::Home => "nav-home",
        PageKind::Partners | PageKind::Partner => "nav-partners",
        PageKind::TrainingList
        | PageKind::TrainingSector
        | PageKind::TrainingMonth
        | PageKind::TrainingLevel
        | PageKind::Training => "nav-training",
        PageKind::Contacts | PageKind::Contact => "nav-contact",
        PageKind::Agreements | PageKind::Agreement => "nav-agreements",
        PageKind::Tasks => "nav-tasks",
        PageKind::Results => "nav-results",
        PageKind::Services | PageKind::Service => "nav-services",
        PageKind::FiguresList | PageKind::Figures => "nav-figures",
        PageKind::Agenda | PageKind::Event => "nav-agenda",
        PageKind::NewsList | PageKind::News => "nav-news",
        PageKind::Stories | PageKind::Story => "nav-stories",
        PageKind::Municipalities | PageKind::Municipality | PageKind::SubRegion => "nav-municipalities",
        PageKind::Sources => "nav-sources",
        PageKind::OpenData => "nav-open-data",
        PageKind::Accessibility => "nav-accessibility",
        PageKind::Privacy => "nav-privacy",
        PageKind::Search => "nav-search",
        PageKind::Door | PageKind::Free | PageKind::NotFound => "nav-about",
    }
}
