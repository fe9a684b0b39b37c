//! One agreement: what it is for, who takes part, who does what, who pays, and what has come of it.

use serde::Serialize;

use super::{
    list,
    money::{MoneyView, money},
};
use crate::{
    field::{Day, Localized, Ref},
    model::{
        Agreement, Kind, Partner,
        agreement::{Document, Party, Task},
    },
    portal::{EntityId, Id},
    route::{PageKind, Subject},
    view::{AgreementCard, BodyView, Context, LinkView, PageView, ResultView},
};

#[derive(Serialize)]
struct View<'a> {
    card: AgreementCard<'a>,
    purpose: Option<Localized<'a>>,
    body: BodyView,
    /// The agreements that this one falls under, the highest first.
    frameworks: Vec<Step<'a>>,
    /// The agreements that fall under this one, each before those that fall under it.
    below: Vec<Step<'a>>,
    parties: Vec<PartyView<'a>>,
    /// Whether any party has a function, so that the column is worth its place.
    has_functions: bool,
    has_signatures: bool,
    tasks: Vec<TaskView<'a>>,
    money: Option<MoneyView<'a>>,
    results: Vec<ResultView<'a>>,
    documents: Vec<DocumentView<'a>>,
    training: Vec<LinkView<'a>>,
    tasks_href: Option<String>,
    results_href: Option<String>,
}

/// A step of the chain from the highest agreement to those that work this one out.
#[derive(Serialize)]
struct Step<'a> {
    link: LinkView<'a>,
    /// `covenant`, for the label `agreement-type-covenant`.
    sort: &'static str,
    valid_until: Option<Day>,
    /// Whose it is, when that is another region than the page's.
    region: Option<Localized<'a>>,
    /// How many steps below this agreement it is; 0 for those above.
    depth: usize,
}

#[derive(Serialize)]
struct PartyView<'a> {
    partner: LinkView<'a>,
    role: &'static str,
    function: Option<&'static str>,
    signed_on: Option<Day>,
}

#[derive(Serialize)]
struct TaskView<'a> {
    name: Localized<'a>,
    level: &'static str,
    why_regional: Option<Localized<'a>>,
    mandate: Option<&'static str>,
    performed_by: Option<LinkView<'a>>,
    accountable: Option<LinkView<'a>>,
    /// The id of the task's row.
    anchor: String,
}

#[derive(Serialize)]
struct DocumentView<'a> {
    title: Localized<'a>,
    href: String,
    /// `PDF`, when the address shows it.
    format: Option<String>,
    date: Option<Day>,
    /// Where the document is besides, when it is both a file and on a website.
    elsewhere: Option<Elsewhere<'a>>,
}

#[derive(Serialize)]
struct Elsewhere<'a> {
    href: &'a str,
    /// The name of the website.
    host: &'a str,
}

pub(super) fn view<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Agreement>(entity) else { return list(cx, subject) };
    let agreement = cx.portal.get(id);
    let view = View {
        card: AgreementCard::new(cx, id),
        purpose: agreement.purpose.as_ref().map(|purpose| cx.text(entity, purpose)),
        body: cx.body(entity),
        frameworks: frameworks(cx, id),
        below: below(cx, id),
        parties: parties(cx, id),
        has_functions: agreement.parties.iter().any(|party| party.function.is_some()),
        has_signatures: agreement.parties.iter().any(|party| party.signed_on.is_some()),
        tasks: tasks(cx, id),
        money: money(cx, id),
        results: ResultView::sorted(cx, [id]),
        documents: agreement.documents.iter().filter_map(|document| DocumentView::new(cx, entity, document)).collect(),
        training: cx.links(cx.referrers(entity, Kind::Training, "agreement")),
        tasks_href: cx.here(PageKind::Tasks, Subject::Whole),
        results_href: cx.here(PageKind::Results, Subject::Whole),
    };
    PageView::of_entity(cx, entity, &view)
}

/// Returns the agreements above one, the highest first. The check reports a cycle; here it only ends the climb.
fn frameworks<'a>(cx: &Context<'a>, id: Id<Agreement>) -> Vec<Step<'a>> {
    let above = |id: &Id<Agreement>| {
        let framework = cx.portal.get(*id).framework.as_ref()?;
        cx.portal.resolve(cx.portal.scope(id.entity()), framework)
    };
    let mut passed = vec![id.entity()];
    let mut steps = Vec::new();
    let mut next = above(&id);
    while let Some(framework) = next.filter(|framework| !passed.contains(&framework.entity())) {
        passed.push(framework.entity());
        if cx.is_public(framework.entity()) {
            steps.push(Step::new(cx, framework, 0));
        }
        next = above(&framework);
    }
    steps.reverse();
    steps
}

/// Returns the agreements below one, each followed by those below it. None comes twice, also in a cycle.
fn below<'a>(cx: &Context<'a>, id: Id<Agreement>) -> Vec<Step<'a>> {
    let next = |id: EntityId| {
        let under = cx.referrers(id, Kind::Agreement, "framework").into_iter();
        under.filter_map(|id| cx.portal.typed::<Agreement>(id)).rev().collect::<Vec<_>>()
    };
    let mut passed = vec![id.entity()];
    let mut waiting: Vec<(Id<Agreement>, usize)> = next(id.entity()).into_iter().map(|id| (id, 1)).collect();
    let mut steps = Vec::new();
    while let Some((id, depth)) = waiting.pop() {
        if !passed.contains(&id.entity()) {
            passed.push(id.entity());
            steps.push(Step::new(cx, id, depth));
            waiting.extend(next(id.entity()).into_iter().map(|id| (id, depth + 1)));
        }
    }
    steps
}

/// Returns the parties: those with a part of their own first, the members last, each in the order in which they stand.
fn parties<'a>(cx: &Context<'a>, id: Id<Agreement>) -> Vec<PartyView<'a>> {
    let mut parties: Vec<&'a Party> = cx.portal.get(id).parties.iter().collect();
    parties.sort_by_key(|party| party.role);
    let view = |party: &'a Party| {
        Some(PartyView {
            partner: partner(cx, id, Some(&party.partner))?,
            role: party.role.as_str(),
            function: party.function.map(|function| function.as_str()),
            signed_on: party.signed_on,
        })
    };
    parties.into_iter().filter_map(view).collect()
}

/// Returns the tasks, from local to national.
fn tasks<'a>(cx: &Context<'a>, id: Id<Agreement>) -> Vec<TaskView<'a>> {
    let mut tasks: Vec<(usize, &'a Task)> = cx.portal.get(id).tasks.iter().enumerate().collect();
    tasks.sort_by_key(|(_, task)| task.level);
    let view = |(index, task): (usize, &'a Task)| TaskView {
        name: cx.text(id.entity(), &task.name),
        level: task.level.as_str(),
        why_regional: task.why_regional.as_ref().map(|why| cx.text(id.entity(), why)),
        mandate: task.mandate.map(|mandate| mandate.as_str()),
        performed_by: partner(cx, id, task.performed_by.as_ref()),
        accountable: partner(cx, id, task.accountable.as_ref()),
        anchor: super::tasks::anchor(index),
    };
    tasks.into_iter().map(view).collect()
}

fn partner<'a>(cx: &Context<'a>, id: Id<Agreement>, partner: Option<&Ref<Partner>>) -> Option<LinkView<'a>> {
    let partner = cx.portal.resolve(cx.portal.scope(id.entity()), partner?)?;
    cx.mention(partner.entity())
}

impl<'a> Step<'a> {
    fn new(cx: &Context<'a>, id: Id<Agreement>, depth: usize) -> Self {
        let (agreement, scope) = (cx.portal.get(id), cx.portal.scope(id.entity()));
        let region = cx.portal.region_entity(scope).filter(|_| scope != cx.scope);
        Self {
            link: cx.link(id.entity()),
            sort: agreement.sort.as_str(),
            valid_until: agreement.valid_until,
            region: region.map(|region| cx.title(region)),
            depth,
        }
    }
}

impl<'a> DocumentView<'a> {
    /// Returns a document; `None` when it has neither a file nor an address.
    fn new(cx: &Context<'a>, owner: EntityId, document: &'a Document) -> Option<Self> {
        let file = document.file.as_ref().and_then(|file| cx.portal.media_file(cx.portal.scope(owner), file));
        let file = file.and_then(|file| cx.media_href(&file));
        let url = document.url.as_ref();
        let elsewhere = url.filter(|_| file.is_some()).map(|url| Elsewhere { href: url.as_str(), host: url.host() });
        let href = file.or_else(|| url.map(|url| url.as_str().to_owned()))?;
        let ending = href.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
        let known = ["pdf", "odt", "ods", "docx", "xlsx", "csv"].contains(&ending);
        Some(Self {
            title: cx.text(owner, &document.title),
            format: known.then(|| ending.to_uppercase()),
            date: document.date,
            elsewhere,
            href,
        })
    }
}
