//! What the preview answers from: one immutable state of the portal after another.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use super::{
    edition::{Edition, Found, Missing},
    moved::Gone,
};
use crate::{
    field::Day,
    picture,
    pipeline::Settings,
    portal::{EntityId, Portal},
    publish::Stage,
    render::RenderFault,
    report::Told,
    route::{PageKind, Route, Subject},
    theme::Theme,
};

/// For how many days, other than today, the portal is kept ready.
const MAX_EDITIONS: usize = 6;

/// Which of the portal's faces somebody looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Look {
    /// The day as of which it is shown.
    pub(super) day: Day,
    /// Whether it shows what is not public: drafts, and what is to come or past.
    pub(super) with_hidden: bool,
}

/// One state of the portal.
pub(super) struct State {
    /// Which state it is; each next one has a higher number.
    pub(super) revision: u64,
    pub(super) settings: Settings,
    /// The content, when it could ever be read, with its theme.
    pub(super) site: Option<Site>,
    pub(super) faults: Arc<Faults>,
    /// What was at the addresses of pages that are gone since the preview started.
    pub(super) gone: Arc<BTreeMap<String, Gone>>,
    /// What was made of pictures, the same for all states.
    pub(super) pictures: Arc<picture::Cache>,
    editions: Mutex<BTreeMap<Look, Arc<Edition>>>,
}

/// The content and its theme.
#[derive(Clone)]
pub(super) struct Site {
    pub(super) portal: Arc<Portal>,
    pub(super) theme: Arc<Theme>,
    /// The theme before its last change, for pages that it cannot show.
    pub(super) last_theme: Option<Arc<Theme>>,
    /// Whether there was a page that the theme cannot show.
    pub(super) has_failed: Arc<AtomicBool>,
}

/// All that is wrong, in words.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Faults {
    pub(super) told: Vec<Told>,
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

/// A page as the preview shows it.
pub(super) struct Shown {
    pub(super) route: Route,
    pub(super) bytes: Vec<u8>,
    /// Whether it is not public on the day that is looked at.
    pub(super) is_hidden: bool,
    /// Why the theme could not show it; the theme before did.
    pub(super) fault: Option<RenderFault>,
}

/// What is at an address.
pub(super) enum Answer {
    Page(Shown),
    /// The address of an asset has the hash of its bytes in it.
    File(Stage, Vec<u8>),
    /// There is no such page; with the one that the portal shows instead.
    NotFound(Option<Vec<u8>>),
    /// No theme can show the page.
    Template(RenderFault),
    /// The content was never readable.
    Nothing,
    Unreadable(String),
}

impl Faults {
    pub(super) fn new(told: Vec<Told>) -> Self {
        let errors = told.iter().filter(|fault| fault.is_error).count();
        Self { errors, warnings: told.len() - errors, told }
    }

    /// Returns errors first; within each the order of the files.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &Told> {
        let of = |is_error| self.told.iter().filter(move |fault| fault.is_error == is_error);
        of(true).chain(of(false))
    }
}

impl State {
    pub(super) fn new(revision: u64, settings: Settings, site: Option<Site>, pictures: Arc<picture::Cache>) -> Self {
        let (faults, gone) = (Arc::default(), Arc::default());
        Self { revision, settings, site, faults, gone, pictures, editions: Mutex::default() }
    }

    /// Makes what visitors see today, going on from the state before.
    pub(super) fn prepare(&self, previous: &Self) {
        if let Some(site) = &self.site {
            let before = previous.edition(previous.today());
            let edition = Edition::new(before.as_deref(), site.portal.clone(), site.theme.clone(), &self.settings);
            self.editions().insert(self.today(), Arc::new(edition));
        }
    }

    /// Returns the same state with other faults.
    pub(super) fn with_faults(&self, faults: Arc<Faults>) -> Self {
        Self {
            revision: self.revision,
            settings: self.settings.clone(),
            site: self.site.clone(),
            faults,
            gone: self.gone.clone(),
            pictures: self.pictures.clone(),
            editions: Mutex::new(self.editions().clone()),
        }
    }

    /// Returns the face of the portal that visitors see today.
    pub(super) fn today(&self) -> Look {
        Look { day: self.settings.day, with_hidden: false }
    }

    /// Returns what is at a file of the output.
    pub(super) fn answer(&self, file: &str, look: Look) -> Answer {
        let Some(edition) = self.edition(look) else { return Answer::Nothing };
        match edition.find(file, &self.pictures) {
            Ok(Found::Page(route, bytes)) => Answer::Page(Shown { route, bytes, is_hidden: false, fault: None }),
            Ok(Found::File(stage, bytes)) => Answer::File(stage, bytes),
            Err(Missing::Template(fault)) => self.without_new_theme(&edition, file, fault),
            Err(Missing::Unreadable(error)) => Answer::Unreadable(error),
            Err(Missing::Nowhere) => self.hidden(&edition, file, look),
        }
    }

    /// Returns the page as the theme before its last change shows it.
    fn without_new_theme(&self, edition: &Edition, file: &str, fault: RenderFault) -> Answer {
        let last = self.site.as_ref().and_then(|site| {
            site.has_failed.store(true, Ordering::Relaxed);
            site.last_theme.clone()
        });
        match last.map(|theme| edition.with_theme(theme).find(file, &self.pictures)) {
            Some(Ok(Found::Page(route, bytes))) => {
                Answer::Page(Shown { route, bytes, is_hidden: false, fault: Some(fault) })
            }
            _ => Answer::Template(fault),
        }
    }

    /// Returns a page that is not public, or what the portal shows for a page that is not there.
    fn hidden(&self, public: &Edition, file: &str, look: Look) -> Answer {
        let all = self.edition(Look { with_hidden: true, ..look }).map(|edition| edition.find(file, &self.pictures));
        match all {
            Some(Ok(Found::Page(route, bytes))) => Answer::Page(Shown { route, bytes, is_hidden: true, fault: None }),
            Some(Ok(Found::File(Stage::Asset, bytes))) => Answer::File(Stage::Asset, bytes),
            Some(Err(Missing::Template(fault))) => Answer::Template(fault),
            _ => {
                let page = public.not_found(file).map(|route| public.render(&route, &self.pictures));
                page.transpose().map_or_else(Answer::Template, Answer::NotFound)
            }
        }
    }

    /// Returns the portal as somebody looks at it.
    pub(super) fn edition(&self, look: Look) -> Option<Arc<Edition>> {
        if let Some(known) = self.editions().get(&look) {
            return Some(known.clone());
        }
        let site = self.site.as_ref()?;
        let settings = Settings { day: look.day, ..self.settings.clone() };
        let portal =
            if look.with_hidden { Arc::new(site.portal.with_everything(look.day)) } else { site.portal.clone() };
        let edition = Arc::new(Edition::new(None, portal, site.theme.clone(), &settings));
        let mut editions = self.editions();
        if editions.len() >= MAX_EDITIONS {
            let today = self.today();
            editions.retain(|known, _| *known == today);
        }
        Some(editions.entry(look).or_insert(edition).clone())
    }

    fn editions(&self) -> MutexGuard<'_, BTreeMap<Look, Arc<Edition>>> {
        // What a thread that panicked left here is whole: each change is one insertion.
        self.editions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the entity that a page is about.
pub(super) fn entity_of(portal: &Portal, route: &Route) -> Option<EntityId> {
    match (route.subject, route.page) {
        (Subject::Entity(id), _) => Some(id),
        (_, PageKind::Hub | PageKind::Home) => {
            let index = portal.find_own(route.scope, crate::model::Kind::Page, "index");
            index.or_else(|| portal.region_entity(route.scope))
        }
        _ => portal.region_entity(route.scope),
    }
}
