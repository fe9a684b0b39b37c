//! Finds out all that is wrong with a state, beside the editing: no change waits for it.

use std::sync::{Arc, mpsc::Receiver};

use super::{
    edition::Edition,
    session::of_theme,
    state::{Faults, Site},
};
use crate::{
    check::{self, Check},
    diagnostic::{self, Diagnostic},
    parse::Documents,
    pipeline::{self, Settings},
    plan::Plan,
    portal::{Portal, link, link_faults},
    report,
    source::Sources,
    theme::ThemeFault,
    words::Words,
};

/// What there is to judge: all that the rules look at, as it was at one moment.
pub(super) struct Case {
    pub(super) sources: Sources,
    pub(super) documents: Documents,
    /// The faults of single files.
    pub(super) of_files: Vec<Diagnostic>,
    /// The faults of the theme, and of what could not be read.
    pub(super) of_theme: Vec<ThemeFault>,
    /// What is shown, when that is made of these documents and not of the last good versions of some.
    pub(super) shown: Option<(Site, Arc<Edition>)>,
    pub(super) settings: Settings,
    pub(super) words: Arc<Words>,
}

impl Case {
    /// Puts into words all that is wrong.
    pub(super) fn judge(self) -> Faults {
        let mut faults = match &self.shown {
            Some((site, edition)) => self.faults(&site.portal, &edition.plan),
            None => link(&self.documents, &self.sources)
                .map_or_else(Vec::new, |portal| self.faults(&portal, &pipeline::plan_pages(&portal, &self.settings))),
        };
        faults.extend(self.of_files);
        diagnostic::sort(&mut faults);
        let mut told: Vec<_> = self.of_theme.iter().map(of_theme).collect();
        told.extend(report::told(&faults, &self.sources, &self.words));
        Faults::new(told)
    }

    fn faults(&self, portal: &Portal, plan: &Plan) -> Vec<Diagnostic> {
        let documents = &self.documents;
        let mut faults = link_faults(portal, documents);
        faults.extend(check::check(&Check { portal, plan, documents, day: self.settings.day }));
        faults
    }
}

/// Judges the newest case each time, until no more can come. `tell` is told what was found.
pub(super) fn judge_all(cases: &Receiver<Case>, tell: impl Fn(Faults)) {
    while let Ok(case) = cases.recv() {
        let newest = cases.try_iter().last().unwrap_or(case);
        tell(newest.judge());
    }
}
