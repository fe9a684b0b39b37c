//! Twins: files that say to programs what a page says to people. A twin lies in the folder of its page, and there is one
//! exactly when the page has something to put in it.

use super::{Plan, Site};
use crate::{
    field::Day,
    model::{Event, Facts, News, Training},
    portal::{EntityId, Portal, ScopeId},
    route::{PageKind, Route, Subject},
};

/// A form in which programs read what a page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// What is new, in Atom.
    Feed,
    /// Days to keep in mind, in iCalendar.
    Calendar,
    /// How to reach a desk, as a vCard.
    Card,
    /// Values, as CSV.
    Table,
}

/// A file that says to programs what a page says to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twin {
    /// The page.
    pub page: Route,
    /// In which form.
    pub form: Form,
}

/// How many entries a feed has at most.
pub const MOST_ENTRIES: usize = 50;

impl Form {
    /// All forms.
    pub const ALL: [Self; 4] = [Self::Feed, Self::Calendar, Self::Card, Self::Table];

    /// Returns the form's name, for the labels `twin-calendar` and further.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::Calendar => "calendar",
            Self::Card => "card",
            Self::Table => "table",
        }
    }

    /// Returns how the names of its files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Feed => ".xml",
            Self::Calendar => ".ics",
            Self::Card => ".vcf",
            Self::Table => ".csv",
        }
    }

    /// Returns the media type of its files (IANA).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Feed => "application/atom+xml",
            Self::Calendar => "text/calendar",
            Self::Card => "text/vcard",
            Self::Table => "text/csv",
        }
    }
}

impl Plan {
    /// Returns the twins of a page.
    #[must_use]
    pub fn twins(&self, portal: &Portal, page: &Route) -> Vec<Twin> {
        let has = |form: &Form| match form {
            Form::Feed => feed_items(portal, page, self.day).next().is_some(),
            Form::Calendar => has_days(portal, page, self.day),
            Form::Card => page.page == PageKind::Contact,
            Form::Table => page.page == PageKind::Figures,
        };
        Form::ALL.into_iter().filter(has).map(|form| Twin { page: *page, form }).collect()
    }

    /// Returns all twins of a form on a site.
    pub fn twins_of<'a>(&'a self, portal: &'a Portal, site: &Site, form: Form) -> impl Iterator<Item = Twin> + 'a {
        let twins = self.routes_of(site).iter().flat_map(|page| self.twins(portal, page));
        twins.filter(move |twin| twin.form == form)
    }

    /// Returns a twin's path below its site. What people keep has the name of what it is about.
    #[must_use]
    pub fn twin_path(&self, portal: &Portal, twin: &Twin) -> String {
        let name = match twin.page.subject {
            Subject::Entity(id) => portal.document(id).key.id.as_str(),
            _ => twin.form.name(),
        };
        format!("{}{name}{}", self.path(portal, &twin.page), twin.form.ending())
    }

    /// Returns the file that a twin is written to, from the output folder.
    #[must_use]
    pub fn twin_file(&self, portal: &Portal, twin: &Twin) -> String {
        format!("{}{}", self.site(twin.page.scope).folder, self.twin_path(portal, twin))
    }

    /// Returns a twin's full address.
    #[must_use]
    pub fn twin_url(&self, portal: &Portal, twin: &Twin) -> String {
        self.site(twin.page.scope).base.absolute(&self.twin_path(portal, twin))
    }
}

impl Plan {
    /// Says whether the portal's facts are offered as open data.
    #[must_use]
    pub fn has_data(&self, portal: &Portal) -> bool {
        self.contains(&data_page(portal))
    }

    /// Returns the path of a file with open data below the hub. There is one for all languages.
    #[must_use]
    pub fn data_path(&self, portal: &Portal, name: &str) -> String {
        format!("{}{name}", self.path(portal, &data_page(portal)))
    }

    /// Returns such a file's path from the output folder.
    #[must_use]
    pub fn data_file(&self, portal: &Portal, name: &str) -> String {
        format!("{}{}", self.site(ScopeId::NETWORK).folder, self.data_path(portal, name))
    }

    /// Returns such a file's full address.
    #[must_use]
    pub fn data_url(&self, portal: &Portal, name: &str) -> String {
        self.site(ScopeId::NETWORK).base.absolute(&self.data_path(portal, name))
    }
}

/// Returns the page with open data in the language that has the files beside it.
fn data_page(portal: &Portal) -> Route {
    let scope = ScopeId::NETWORK;
    Route { scope, lang: portal.default_language(scope), page: PageKind::OpenData, subject: Subject::Whole }
}

/// Returns what the feed of a page tells of, each with the day on which it became known: of news its date, of others the
/// day on which it was published or somebody last looked at it. What does not say so is in no feed.
pub fn feed_items<'a>(portal: &'a Portal, page: &Route, day: Day) -> impl Iterator<Item = (Day, EntityId)> + 'a {
    let items: Box<dyn Iterator<Item = EntityId> + 'a> = match (page.page, page.subject) {
        (PageKind::NewsList, Subject::Whole) => {
            let news = portal.shown::<News>(page.scope);
            Box::new(news.filter(move |id| !portal.get(*id).is_expired(day)).map(|id| id.entity()))
        }
        (PageKind::Agenda, Subject::Whole) => Box::new(events_to_come(portal, page.scope, day)),
        (PageKind::TrainingList, Subject::Whole) => {
            Box::new(portal.shown::<Training>(page.scope).map(|id| id.entity()))
        }
        _ => Box::new(std::iter::empty()),
    };
    let public = items.filter(move |id| portal.is_public(*id, day));
    public.filter_map(move |id| Some((known_on(portal, id).filter(|known| *known <= day)?, id)))
}

/// Returns the day on which an entity became known as it is.
#[must_use]
pub fn known_on(portal: &Portal, id: EntityId) -> Option<Day> {
    let common = portal.common(id);
    match &portal.document(id).facts {
        Facts::News(news) => Some(news.date),
        _ => common.publish_from.max(common.reviewed_on),
    }
}

/// Returns the public events to come that a scope shows.
pub fn events_to_come(portal: &Portal, scope: ScopeId, day: Day) -> impl Iterator<Item = EntityId> + '_ {
    let events = portal.shown::<Event>(scope).filter(move |id| portal.get(*id).is_to_come(day));
    events.map(|id| id.entity()).filter(move |id| portal.is_public(*id, day))
}

/// Returns the public offers with a dated start to come that a scope shows.
pub fn offers_to_start(portal: &Portal, scope: ScopeId, day: Day) -> impl Iterator<Item = EntityId> + '_ {
    let offers = portal.shown::<Training>(scope).filter(move |id| portal.get(*id).next_start(day).is_some());
    offers.map(|id| id.entity()).filter(move |id| portal.is_public(*id, day))
}

/// Says whether a page is about days to keep in mind.
fn has_days(portal: &Portal, page: &Route, day: Day) -> bool {
    match (page.page, page.subject) {
        (PageKind::Agenda, Subject::Whole) => events_to_come(portal, page.scope, day).next().is_some(),
        (PageKind::TrainingList, Subject::Whole) => offers_to_start(portal, page.scope, day).next().is_some(),
        (_, Subject::Entity(id)) => match &portal.document(id).facts {
            Facts::Event(event) => event.is_to_come(day),
            Facts::Training(training) => training.next_start(day).is_some(),
            _ => false,
        },
        _ => false,
    }
}
