//! From a change on the disk to the next state of the portal: the same stages as a build, each with what it knows
//! already.
//!
//! While a file is broken, its last good version is shown; a fault in one file hides nothing else.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use super::{
    judge::Case,
    moved,
    state::{Site, State},
    watch::Touched,
    workspace::{Changes, Workspace},
};
use crate::{
    field::Day,
    parse::{Document, Documents, Key, Role, role},
    picture,
    pipeline::{self, BuildError, Settings},
    plan::Overrides,
    portal::{Portal, link, link_again},
    report::Told,
    theme::{Theme, ThemeFault, ThemeFiles},
    words::Words,
};

/// The preview's own side of the portal: it goes from state to state.
pub(super) struct Session {
    workspace: Workspace,
    overrides: Overrides,
    today: Box<dyn Fn() -> Day + Send>,
    words: Arc<Words>,
    /// The last good version of what is broken now.
    last_good: BTreeMap<Key, Arc<Document>>,
    /// What `portal.yaml` said when it could last be read.
    last_portal: Option<Arc<crate::model::PortalFile>>,
    theme: ThemeState,
    /// Why the content could not be read at the last look, and at the one before.
    failure: Option<String>,
    last_failure: Option<String>,
    state: Arc<State>,
}

/// The theme as it was last read.
#[derive(Default)]
struct ThemeState {
    files: Option<ThemeFiles>,
    compiled: Option<Arc<Theme>>,
    before: Option<Arc<Theme>>,
    /// Whether a later look found the same files. Those that were read while a program wrote them are others by then.
    has_stood: bool,
    has_failed: Arc<AtomicBool>,
    fault: Option<ThemeFault>,
}

/// What became of a change.
pub(super) struct Step {
    pub(super) state: Arc<State>,
    /// The address of the page of the first entity that changed.
    pub(super) page: Option<String>,
}

impl Session {
    pub(super) fn new(
        workspace: Workspace,
        overrides: Overrides,
        today: Box<dyn Fn() -> Day + Send>,
        words: Words,
        pictures: picture::Cache,
    ) -> Self {
        let settings = Settings { day: today(), overrides: overrides.clone() };
        let state = Arc::new(State::new(0, settings, None, Arc::new(pictures)));
        Self {
            workspace,
            overrides,
            today,
            words: Arc::new(words),
            last_good: BTreeMap::new(),
            last_portal: None,
            theme: ThemeState::default(),
            failure: None,
            last_failure: None,
            state,
        }
    }

    /// Looks at what was touched. Returns the next state when anything is other than before. What is wrong with it nobody
    /// has found out yet: see [`Session::case`].
    pub(super) fn step(&mut self, touched: &Touched) -> Option<Step> {
        let changes = self.workspace.refresh(touched);
        let failure = self.workspace.failure(&changes);
        self.last_failure = std::mem::replace(&mut self.failure, failure);
        let settings = Settings { day: (self.today)(), overrides: self.overrides.clone() };
        let is_first = self.state.revision == 0;
        let is_other_day = settings.day != self.state.settings.day;
        let documents = (is_first || !changes.content.is_empty()).then(|| self.shown_documents());
        let portal = match &documents {
            Some(documents) => self.link(documents).map(Arc::new),
            None => self.state.site.as_ref().map(|site| site.portal.clone()),
        };
        let is_to_confirm = changes.has_same_theme && self.theme.files.is_some() && !self.theme.has_stood;
        let has_theme =
            portal.as_ref().is_some_and(|portal| self.follow_theme(portal, changes.theme || is_first || is_to_confirm));
        if documents.is_none() && !has_theme && !is_other_day {
            return None;
        }
        let site = portal.and_then(|portal| self.theme.site(portal)).or_else(|| self.state.site.clone());
        let mut next = State::new(self.state.revision + 1, settings, site, self.state.pictures.clone());
        // What visitors see today is made before anybody asks, so that the first page is as quick as the next.
        next.prepare(&self.state);
        next.gone = moved::gone(&self.state, &next);
        let previous = std::mem::replace(&mut self.state, Arc::new(next));
        let page = self.page_of(&changes, &previous);
        Some(Step { state: self.state.clone(), page })
    }

    /// Says whether there is something to tell although nothing changed: files can no longer be read, or can again.
    pub(super) fn has_news(&self) -> bool {
        self.failure != self.last_failure
    }

    pub(super) fn state(&self) -> &State {
        &self.state
    }

    /// Returns what there is to judge now.
    pub(super) fn case(&self) -> Case {
        let parsed = self.workspace.parsed();
        let documents = parsed.documents().clone();
        let failure = self.failure.iter().map(|message| ThemeFault { file: String::new(), message: message.clone() });
        // The faults are those of what is written, not of the last good version that is shown.
        let is_shown = self.last_good.is_empty() && documents.portal.is_some();
        let shown = self.state.site.clone().zip(self.state.edition(self.state.today())).filter(|_| is_shown);
        Case {
            sources: self.workspace.sources().clone(),
            documents,
            of_files: parsed.diagnostics(),
            of_theme: failure.chain(self.theme.fault.clone()).collect(),
            shown,
            settings: self.state.settings.clone(),
            words: self.words.clone(),
        }
    }

    /// Returns the documents with the last good version of those that are broken.
    fn shown_documents(&mut self) -> Documents {
        let mut documents = self.workspace.parsed().documents().clone();
        if documents.portal.is_some() {
            self.last_portal.clone_from(&documents.portal);
        } else {
            documents.portal.clone_from(&self.last_portal);
        }
        let before = self.state.site.as_ref().map(|site| &site.portal);
        self.last_good.retain(|key, _| documents.broken.contains_key(key));
        for key in documents.broken.keys() {
            if let Some(good) = before.and_then(|portal| portal.document_of(key)) {
                self.last_good.entry(key.clone()).or_insert_with(|| good.clone());
            }
        }
        for (key, good) in &self.last_good {
            documents.broken.remove(key);
            if let Err(index) = documents.entities.binary_search_by(|known| known.key.cmp(key)) {
                documents.entities.insert(index, good.clone());
            }
        }
        documents
    }

    fn link(&self, documents: &Documents) -> Option<Portal> {
        match &self.state.site {
            Some(site) => link_again(&site.portal, documents, self.workspace.sources()),
            None => link(documents, self.workspace.sources()),
        }
    }

    /// Reads the theme again if it may have changed, and says whether it is another one.
    fn follow_theme(&mut self, portal: &Portal, may_have_changed: bool) -> bool {
        let names_other = self.state.site.as_ref().is_none_or(|site| site.portal.file.theme != portal.file.theme);
        let speaks = self.theme.speaks(portal);
        if !may_have_changed && !names_other && speaks {
            return false;
        }
        let files = pipeline::theme_files(self.workspace.themes(), portal);
        if speaks && files.as_ref().ok().is_some_and(|files| Some(files) == self.theme.files.as_ref()) {
            self.theme.has_stood = true;
            return self.theme.fault.take().is_some();
        }
        let before = self.theme.files.as_ref().zip(self.theme.compiled.as_deref());
        let compiled =
            files.and_then(|files| pipeline::compile_theme_again(before, &files, portal).map(|theme| (files, theme)));
        self.theme.take(compiled)
    }

    /// Returns the address of the page of the first entity that changed.
    fn page_of(&self, changes: &Changes, previous: &State) -> Option<String> {
        if previous.revision == 0 {
            return None;
        }
        let site = self.state.site.as_ref()?;
        let entity = changes.content.iter().find_map(|path| match role(path) {
            Ok(Role::Entity(key, lang)) => Some((site.portal.id_of(&key)?, lang)),
            _ => None,
        });
        let (id, lang) = entity?;
        let lang = lang.unwrap_or_else(|| site.portal.default_language(site.portal.scope(id)));
        [false, true].into_iter().find_map(|with_hidden| {
            let edition = self.state.edition(super::state::Look { with_hidden, ..self.state.today() })?;
            Some(edition.address(&edition.plan.entity_route(&edition.portal, id, lang)?))
        })
    }
}

impl ThemeState {
    fn speaks(&self, portal: &Portal) -> bool {
        self.compiled.as_ref().is_some_and(|theme| theme.speaks(&pipeline::languages(portal)))
    }

    /// Returns a portal with the theme, unless that knows not all of its languages because its newest files are broken.
    fn site(&self, portal: Arc<Portal>) -> Option<Site> {
        let theme = self.compiled.clone().filter(|_| self.speaks(&portal))?;
        let last_theme = self.before.clone().filter(|theme| theme.speaks(&pipeline::languages(&portal)));
        Some(Site { portal, theme, last_theme, has_failed: self.has_failed.clone() })
    }

    /// Takes up what became of the theme's files, and says whether anything is other than before.
    fn take(&mut self, outcome: Result<(ThemeFiles, Theme), BuildError>) -> bool {
        match outcome {
            Ok((files, theme)) => {
                let replaced = self.compiled.replace(Arc::new(theme));
                let has_stood = std::mem::take(&mut self.has_stood);
                // A theme that could not show a page either is no help to that page; nor is one that was half written.
                let is_good = !std::mem::take(&mut self.has_failed).load(Ordering::Relaxed);
                if self.before.is_none() || (is_good && has_stood) {
                    self.before = replaced;
                }
                self.files = Some(files);
                self.fault = None;
                true
            }
            Err(error) => {
                let fault = match error {
                    BuildError::Theme(fault) | BuildError::Render(crate::render::RenderFault { fault, .. }) => fault,
                    BuildError::Read(error) => ThemeFault { file: String::new(), message: error.to_string() },
                    BuildError::Publish(_) | BuildError::Pictures(_) => return false,
                };
                self.files = None;
                self.fault.replace(fault.clone()) != Some(fault)
            }
        }
    }
}

/// Tells a fault of the theme, which has no place that could be shown.
pub(super) fn of_theme(fault: &ThemeFault) -> Told {
    Told {
        is_error: true,
        code: "theme".to_owned(),
        message: fault.message.clone(),
        help: None,
        file: fault.file.clone(),
        line: None,
        column: None,
        excerpt: Vec::new(),
        related: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::preview::{Folders, Lang, state::Answer};

    const TEMPLATE: &str = "themes/default/templates/training.html";
    const PAGE: &str = "twente/scholing/lassen-basis/index.html";

    /// Returns what the page shows, and whether that is for want of a newer theme.
    fn page(session: &Session) -> (String, bool) {
        match session.state().answer(PAGE, session.state().today()) {
            Answer::Page(shown) => (String::from_utf8(shown.bytes).expect("it is text"), shown.fault.is_some()),
            _ => panic!("there is no page"),
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test writes its own folder")]
    fn a_theme_that_was_read_half_written_is_never_fallen_back_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let own = folder.path().join(TEMPLATE);
        let good = fs::read_to_string(repository.join(TEMPLATE)).expect("the theme has it");
        let with = |words| good.replacen("{% block content %}", &format!("{{% block content %}}{words}"), 1);
        fs::create_dir_all(own.parent().expect("a file lies in a folder")).expect("a folder");
        let folders = Folders { content: repository.join("content"), themes: folder.path().join("themes") };
        let day = || Day::parse("2026-11-27").expect("a date");
        let words = crate::report::words(Lang::NL);
        let mut session = Session::new(
            Workspace::new(folders),
            Overrides::default(),
            Box::new(day),
            words,
            picture::Cache::default(),
        );
        let mut look = |text: &str| {
            fs::write(&own, text).expect("a file");
            session.step(&Touched::everything());
            page(&session)
        };
        let steady = with("<p>Eigen</p>");
        look(&steady);
        assert_eq!(look(&steady), look(&steady), "it is looked at twice, so it stands");
        let (torn, is_older) = look("");
        assert!(!torn.contains("<h1") && !is_older, "an empty template shows nothing");
        let (shown, is_older) = look(&with("{{ view.nergens.niet }}"));
        assert!(shown.contains("<h1") && shown.contains("<p>Eigen</p>") && is_older, "{shown}");
    }
}
