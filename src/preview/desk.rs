//! The desk: all entities with what must be known of each, to find and open them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    edition::Edition,
    pages::Pages,
    state::{Look, State},
};
use crate::{
    field::Day,
    lang::Lang,
    model::{Kind, Status},
    parse::Scope,
    portal::{EntityId, Portal, ScopeId},
    report::Told,
};

/// How many entities one page of the desk lists.
const MAX_ROWS: usize = 500;

/// What somebody asked of the desk; empty texts ask for everything.
#[derive(Debug, Default, Serialize)]
pub(super) struct Query {
    /// Words of which each stands in the title, the id or the owner.
    pub(super) words: String,
    /// A region's folder, or `shared`.
    pub(super) region: String,
    /// The name of a kind.
    pub(super) kind: String,
    /// One of [`STATES`].
    pub(super) state: String,
}

/// What can be asked for of the state of entities.
const STATES: [&str; 8] = ["faults", "draft", "scheduled", "expired", "archived", "overdue", "untranslated", "public"];

#[derive(Debug, Serialize)]
struct View<'a> {
    query: &'a Query,
    regions: Vec<(String, String)>,
    kinds: Vec<&'static str>,
    states: [&'static str; 8],
    rows: Vec<Row>,
    found: usize,
    all: usize,
    /// How many entities are in each state.
    counts: Vec<(&'static str, usize)>,
    errors: usize,
    warnings: usize,
    faults: Vec<&'a Told>,
}

#[derive(Debug, Serialize)]
struct Row {
    title: String,
    lang: String,
    id: String,
    kind: &'static str,
    region: String,
    region_name: String,
    href: Option<String>,
    file: String,
    owner: Option<String>,
    states: Vec<&'static str>,
    from: Option<Day>,
    until: Option<Day>,
    review_by: Option<Day>,
    missing: Vec<String>,
    errors: usize,
    warnings: usize,
}

/// Lays out the desk.
pub(super) fn desk(state: &State, pages: &Pages, query: &Query) -> String {
    let faults = by_file(&state.faults.told);
    let mut view = View {
        query,
        regions: Vec::new(),
        kinds: Kind::ALL.iter().map(|kind| kind.name()).collect(),
        states: STATES,
        rows: Vec::new(),
        found: 0,
        all: 0,
        counts: STATES.iter().map(|name| (*name, 0)).collect(),
        errors: state.faults.errors,
        warnings: state.faults.warnings,
        faults: state.faults.in_order().collect(),
    };
    let editions = [false, true].map(|with_hidden| state.edition(Look { with_hidden, ..state.today() }));
    if let (Some(site), [Some(public), Some(all)]) = (&state.site, editions) {
        view.regions = site.portal.scopes().map(|scope| region(&site.portal, scope)).collect();
        for id in site.portal.entities() {
            view.add(&site.portal, [&public, &all], &faults, id);
        }
    }
    pages.lay_out("desk.html", &view)
}

/// Returns how many errors and warnings each file has.
fn by_file(told: &[Told]) -> BTreeMap<&str, (usize, usize)> {
    let mut files: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for fault in told {
        let counts = files.entry(&fault.file).or_default();
        if fault.is_error {
            counts.0 += 1;
        } else {
            counts.1 += 1;
        }
    }
    files
}

fn region(portal: &Portal, scope: ScopeId) -> (String, String) {
    let slug = portal.region_slug(scope).unwrap_or("shared").to_owned();
    let name = portal.region_entity(scope).map(|id| portal.document(id).facts.title().original().to_owned());
    (slug.clone(), name.unwrap_or(slug))
}

impl View<'_> {
    fn add(&mut self, portal: &Portal, editions: [&Edition; 2], faults: &BTreeMap<&str, (usize, usize)>, id: EntityId) {
        let mut row = Row::new(portal, faults, editions[0].plan.day(), id);
        self.all += 1;
        for (name, count) in &mut self.counts {
            *count += usize::from(row.states.contains(name));
        }
        if !self.query.asks_for(&row) {
            return;
        }
        self.found += 1;
        if self.rows.len() < MAX_ROWS {
            row.href = editions.into_iter().find_map(|edition| address(edition, portal, id));
            self.rows.push(row);
        }
    }
}

fn address(edition: &Edition, portal: &Portal, id: EntityId) -> Option<String> {
    let lang = portal.default_language(portal.scope(id));
    Some(edition.address(&edition.plan.entity_route(&edition.portal, id, lang)?))
}

impl Row {
    fn new(portal: &Portal, faults: &BTreeMap<&str, (usize, usize)>, day: Day, id: EntityId) -> Self {
        let (document, common) = (portal.document(id), portal.common(id));
        let files = std::iter::once(&document.file).chain(document.translations.iter().map(|(_, file)| file));
        let counts = files.filter_map(|file| faults.get(file.as_str()));
        let (errors, warnings) = counts.fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        let review_by = common.review_by();
        let is_translated = |lang: &Lang| document.translations.iter().any(|(known, _)| known == lang);
        let others = portal.languages(portal.scope(id)).iter().skip(1);
        let missing: Vec<String> = others.filter(|lang| !is_translated(lang)).map(ToString::to_string).collect();
        let is = |name, holds: bool| holds.then_some(name);
        let states = [
            is("faults", errors + warnings > 0),
            is("draft", common.status == Status::Draft),
            is("archived", common.status == Status::Archived),
            is("scheduled", common.publish_from.is_some_and(|from| from > day)),
            is("expired", common.publish_until.is_some_and(|until| until < day)),
            is("overdue", review_by.is_some_and(|by| by < day)),
            is("untranslated", !missing.is_empty()),
            is("public", portal.is_public(id, day)),
        ];
        Self {
            title: document.facts.title().original().to_owned(),
            lang: portal.default_language(portal.scope(id)).to_string(),
            id: document.key.id.to_string(),
            kind: document.key.kind.name(),
            region_name: region(portal, portal.scope(id)).1,
            region: match &document.key.scope {
                Scope::Network => "shared".to_owned(),
                Scope::Region(region) => region.to_string(),
            },
            href: None,
            file: document.file.to_string(),
            owner: common.owner.map(ToString::to_string),
            states: states.into_iter().flatten().collect(),
            from: common.publish_from,
            until: common.publish_until,
            review_by,
            missing,
            errors,
            warnings,
        }
    }
}

impl Query {
    fn asks_for(&self, row: &Row) -> bool {
        let text = format!("{} {} {}", row.title, row.id, row.owner.as_deref().unwrap_or_default()).to_lowercase();
        let is_asked = |asked: &str, known: &str| asked.is_empty() || asked == known;
        is_asked(&self.region, &row.region)
            && is_asked(&self.kind, row.kind)
            && (self.state.is_empty() || row.states.iter().any(|state| *state == self.state))
            && self.words.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }
}
