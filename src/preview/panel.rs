//! What the preview says about the page that somebody looks at.

use serde::Serialize;

use super::{
    OWN, moved,
    pages::Pages,
    state::{Answer, Look, Shown, State, entity_of},
};
use crate::{
    field::Day,
    model::Status,
    portal::{EntityId, Portal},
    render::RenderFault,
    report::Told,
    route::Subject,
};

/// How many faults are shown over a page; the desk has all of them.
const MAX_FAULTS: usize = 40;

/// How many files of what a page names are listed.
const MAX_FILES: usize = 30;

/// The panel as the script gets it.
#[derive(Debug, Serialize)]
pub(super) struct Panel {
    html: String,
    /// Whether something is wrong that must be seen.
    alarm: bool,
    revision: u64,
}

#[derive(Debug, Serialize)]
struct View<'a> {
    errors: usize,
    warnings: usize,
    faults: Vec<&'a Told>,
    more: usize,
    /// Why the page is not public.
    hidden: Option<Hidden>,
    gone: Option<Gone>,
    /// The template that cannot show the page, and why.
    template: Option<Template>,
    made_of: Vec<String>,
    names: Vec<String>,
    page_template: Option<&'static str>,
    day: Day,
    is_today: bool,
    everything: bool,
    /// Whether it is about a page of the portal, and not one of the preview's own, which tells by itself what is wrong.
    covers: bool,
}

/// Why a page is not public.
#[derive(Debug, Serialize)]
struct Hidden {
    /// `draft`, `draft-from`, `archived`, `scheduled`, `expired`, or `region` when it is so for all of its region.
    why: &'static str,
    day: Option<Day>,
}

/// Why a template cannot show a page.
#[derive(Debug, Serialize)]
struct Template {
    file: String,
    page: String,
    message: String,
}

#[derive(Debug, Serialize)]
struct Gone {
    /// Where it may be now.
    now: Option<String>,
}

impl Panel {
    pub(super) fn new(state: &State, pages: &Pages, path: &str, file: &str, look: Look) -> Self {
        let mut view = View::new(state, look);
        if !path.starts_with(OWN) {
            view.tell(state, path, file, look);
        }
        let alarm = view.errors > 0 || view.template.is_some();
        Self { html: pages.lay_out("panel.html", &view), alarm, revision: state.revision }
    }
}

impl<'a> View<'a> {
    fn new(state: &'a State, look: Look) -> Self {
        Self {
            errors: state.faults.errors,
            warnings: state.faults.warnings,
            faults: state.faults.in_order().take(MAX_FAULTS).collect(),
            more: state.faults.told.len().saturating_sub(MAX_FAULTS),
            hidden: None,
            gone: None,
            template: None,
            made_of: Vec::new(),
            names: Vec::new(),
            page_template: None,
            day: look.day,
            is_today: look.day == state.today().day,
            everything: look.with_hidden,
            covers: false,
        }
    }

    /// Tells of what is at an address of the portal.
    fn tell(&mut self, state: &'a State, path: &str, file: &str, look: Look) {
        let answer = state.answer(file, look);
        self.covers = !matches!(answer, Answer::Nothing);
        match answer {
            Answer::Page(shown) => self.tell_of(state, &shown, look),
            Answer::NotFound(_) => self.gone = Some(Gone { now: moved::now(state, path) }),
            Answer::Template(fault) => self.template = Some(Template::of(fault)),
            Answer::Nothing | Answer::File(..) | Answer::Unreadable(_) => {}
        }
    }

    fn tell_of(&mut self, state: &State, shown: &Shown, look: Look) {
        let Some(site) = &state.site else { return };
        let portal = &site.portal;
        self.page_template = Some(shown.route.page.template());
        self.template = shown.fault.clone().map(Template::of);
        if let Some(id) = entity_of(portal, &shown.route) {
            self.made_of = files_of(portal, id);
            self.hidden = shown.is_hidden.then(|| hidden(portal, id, look.day)).flatten();
            if look.with_hidden && !portal.is_public(id, look.day) {
                self.hidden = hidden(portal, id, look.day);
            }
        }
        self.names = named(state, shown, look).into_iter().filter(|file| !self.made_of.contains(file)).collect();
    }
}

impl Template {
    fn of(RenderFault { path, fault }: RenderFault) -> Self {
        Self { file: fault.file, page: path, message: fault.message }
    }
}

fn files_of(portal: &Portal, id: EntityId) -> Vec<String> {
    let document = portal.document(id);
    let translations = document.translations.iter().map(|(_, file)| file);
    std::iter::once(&document.file).chain(translations).map(ToString::to_string).collect()
}

/// Returns the files of the entities that a page leads to.
fn named(state: &State, shown: &Shown, look: Look) -> Vec<String> {
    let Some(edition) = state.edition(look) else { return Vec::new() };
    let html = String::from_utf8_lossy(&shown.bytes);
    let mut files = Vec::new();
    for address in addresses(&html) {
        let file = format!("{}index.html", address.trim_start_matches('/'));
        let route = edition.plan.route_of(&edition.portal, &file);
        if let Some(Subject::Entity(id)) = route.map(|route| route.subject) {
            let file = edition.portal.document(id).file.to_string();
            if !files.contains(&file) {
                files.push(file);
            }
        }
        if files.len() == MAX_FILES {
            break;
        }
    }
    files
}

/// Returns the addresses of the pages that a page leads to.
fn addresses(html: &str) -> impl Iterator<Item = &str> {
    html.split("href=").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches(['"', '\'']);
        let end = rest.find(['"', '\'', ' ', '>', '#', '?'])?;
        Some(&rest[..end]).filter(|address| address.starts_with('/') && address.ends_with('/'))
    })
}

/// Returns why an entity is not on the portal on a day.
fn hidden(portal: &Portal, id: EntityId, day: Day) -> Option<Hidden> {
    let common = portal.common(id);
    let why = |why, day| Some(Hidden { why, day });
    match common.status {
        Status::Draft => match common.publish_from.filter(|from| *from > day) {
            Some(from) => why("draft-from", Some(from)),
            None => why("draft", None),
        },
        Status::Archived => why("archived", None),
        Status::Published => match (common.publish_from, common.publish_until) {
            (Some(from), _) if from > day => why("scheduled", Some(from)),
            (_, Some(until)) if until < day => why("expired", Some(until)),
            _ => why(if portal.is_public(id, day) { "other" } else { "region" }, None),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_with_and_without_quotes() {
        let html = "<a href=/a/b/>x</a><a href=\"/c/#d\">y</a><link href=/style.css><a class=z href='/e/'>";
        assert_eq!(addresses(html).collect::<Vec<_>>(), ["/a/b/", "/c/", "/e/"]);
    }
}
