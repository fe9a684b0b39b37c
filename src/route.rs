//! Routes: the name of every page, before it has an address.

use crate::{
    field::Month,
    lang::Lang,
    model::{Door, Kind, training::Level},
    portal::{EntityId, ScopeId, SectorId},
};

/// A page: of which scope, in which language, of which kind, about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route {
    /// The network's hub, or a region.
    pub scope: ScopeId,
    /// The language of the page's own words.
    pub lang: Lang,
    /// The kind of page.
    pub page: PageKind,
    /// What the page is about.
    pub subject: Subject,
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Its scope as a whole.
    Whole,
    /// An entity.
    Entity(EntityId),
    /// A municipality, by its index in the region's list.
    Municipality(u16),
    /// A sub-region, by its index in the region's list.
    SubRegion(u16),
    /// A sector.
    Sector(SectorId),
    /// A month.
    Month(Month),
    /// A level of education.
    Level(Level),
    /// One of the two doors.
    Door(Door),
}

/// Declares the kinds of page: variant, template, and the words of its path, each a key in `locales/*/paths.ftl`.
macro_rules! page_kinds {
    ($($(#[$doc:meta])* $kind:ident = $template:literal at [$($word:literal),*]),* $(,)?) => {
        /// A kind of page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PageKind {
            $($(#[$doc])* $kind),*
        }

        impl PageKind {
            /// All kinds of page, in the table's order.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Returns the name of the template, without its ending.
            #[must_use]
            pub fn template(self) -> &'static str {
                match self { $(Self::$kind => $template),* }
            }

            /// Returns the keys of the words that the path begins with, before the subject's own part.
            #[must_use]
            pub fn path_words(self) -> &'static [&'static str] {
                match self { $(Self::$kind => &[$($word),*]),* }
            }
        }
    };
}

page_kinds! {
    /// The hub: choose a municipality or a region.
    Hub = "hub" at [],
    /// A region's home.
    Home = "home" at [],
    /// One of the two doors: for people, for businesses.
    Door = "door" at [],
    /// The partners by pillar.
    Partners = "partners" at ["partners"],
    /// One partner.
    Partner = "partner" at ["partners"],
    /// All training offers.
    TrainingList = "training-list" at ["training"],
    /// The training offers of a sector.
    TrainingSector = "training-list" at ["training", "sector"],
    /// The training offers that start in a month.
    TrainingMonth = "training-list" at ["training", "start"],
    /// The training offers at a level.
    TrainingLevel = "training-list" at ["training", "level"],
    /// One training offer.
    Training = "training" at ["training"],
    /// All contacts, by audience.
    Contacts = "contacts" at ["contact"],
    /// One contact.
    Contact = "contact" at ["contact"],
    /// All agreements.
    Agreements = "agreements" at ["agreements"],
    /// Who does what at which level, over all agreements.
    Tasks = "tasks" at ["agreements", "tasks"],
    /// The results of all agreements.
    Results = "results" at ["agreements", "results"],
    /// One agreement.
    Agreement = "agreement" at ["agreements"],
    /// All services, by function.
    Services = "services" at ["services"],
    /// One service.
    Service = "service" at ["services"],
    /// All figures.
    FiguresList = "figures-list" at ["figures"],
    /// One set of figures.
    Figures = "figures" at ["figures"],
    /// The agenda.
    Agenda = "agenda" at ["agenda"],
    /// One event.
    Event = "event" at ["agenda"],
    /// All news.
    NewsList = "news-list" at ["news"],
    /// One news item.
    News = "news" at ["news"],
    /// All stories.
    Stories = "stories" at ["stories"],
    /// One story.
    Story = "story" at ["stories"],
    /// All municipalities and sub-regions.
    Municipalities = "municipalities" at ["municipalities"],
    /// What is in a municipality.
    Municipality = "municipality" at ["municipalities"],
    /// What is in a sub-region.
    SubRegion = "sub-region" at ["sub-regions"],
    /// The colophon: who makes the portal, and where its facts come from.
    Sources = "sources" at ["sources"],
    /// How accessible the portal is.
    Accessibility = "accessibility" at ["accessibility"],
    /// What the portal does with personal data.
    Privacy = "privacy" at ["privacy"],
    /// What anybody may use.
    OpenData = "open-data" at ["open-data"],
    /// A free page.
    Free = "page" at [],
    /// The search through everything.
    Search = "search" at ["search"],
    /// What is shown when an address leads nowhere.
    NotFound = "not-found" at [],
}

impl PageKind {
    /// Returns the kind of the page that shows one entity of a kind.
    #[must_use]
    pub fn of_entity(kind: Kind) -> Self {
        match kind {
            Kind::Region => Self::Home,
            Kind::Page => Self::Free,
            Kind::Partner => Self::Partner,
            Kind::Training => Self::Training,
            Kind::Contact => Self::Contact,
            Kind::Agreement => Self::Agreement,
            Kind::Service => Self::Service,
            Kind::Figures => Self::Figures,
            Kind::Event => Self::Event,
            Kind::Story => Self::Story,
            Kind::News => Self::News,
        }
    }

    /// Returns the kind of page that the portal makes itself and on which the hub's free page with this id has a part: an
    /// editor's own words.
    #[must_use]
    pub fn with_words_of(id: &str) -> Option<Self> {
        match id {
            "accessibility" => Some(Self::Accessibility),
            "privacy" => Some(Self::Privacy),
            "colophon" => Some(Self::Sources),
            _ => None,
        }
    }

    /// Says whether search engines may list pages of this kind.
    #[must_use]
    pub fn is_indexed(self) -> bool {
        !matches!(self, Self::Search | Self::NotFound)
    }

    /// Returns the kind of the page that lists all entities of a kind, if there is one.
    #[must_use]
    pub fn list_of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Region | Kind::Page => None,
            Kind::Partner => Some(Self::Partners),
            Kind::Training => Some(Self::TrainingList),
            Kind::Contact => Some(Self::Contacts),
            Kind::Agreement => Some(Self::Agreements),
            Kind::Service => Some(Self::Services),
            Kind::Figures => Some(Self::FiguresList),
            Kind::Event => Some(Self::Agenda),
            Kind::Story => Some(Self::Stories),
            Kind::News => Some(Self::NewsList),
        }
    }
}

impl Route {
    /// Returns the same page in another language.
    #[must_use]
    pub fn in_language(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }
}
