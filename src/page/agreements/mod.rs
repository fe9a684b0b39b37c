//! Agreements: all of them, one of them, and over all of them who does what and what has come of it.

mod entity;
mod governance;
mod money;
mod overview;
mod tasks;

use serde::Serialize;

use self::governance::GovernanceView;
use super::{Page, every, if_any};
use crate::{
    model::{Agreement, agreement::AgreementType},
    portal::{Id, Portal, ScopeId},
    route::{PageKind, Subject},
    view::{AgreementCard, Context, PageView, Term},
};

/// All agreements that a scope shows.
pub(super) const LIST: Page = Page { subjects: if_any::<Agreement>, view: list };
/// One agreement.
pub(super) const ENTITY: Page = Page { subjects: every::<Agreement>, view: entity::view };
/// The tasks of all agreements in force, by level.
pub(super) const TASKS: Page = Page { subjects: tasks::subjects, view: tasks::view };
/// The results of all agreements in force.
pub(super) const RESULTS: Page = Page { subjects: overview::subjects, view: overview::view };

#[derive(Serialize)]
struct ListView<'a> {
    /// The agreements in force, by type.
    in_force: Vec<Group<'a>>,
    /// Those that begin later.
    to_come: Vec<AgreementCard<'a>>,
    /// Those that are over.
    ended: Vec<AgreementCard<'a>>,
    tasks_href: Option<String>,
    results_href: Option<String>,
    /// How the region is governed.
    governance: Option<GovernanceView<'a>>,
}

/// Agreements of one type.
#[derive(Serialize)]
struct Group<'a> {
    /// `covenant`, for the label `agreement-type-covenant`.
    sort: &'static str,
    cards: Vec<AgreementCard<'a>>,
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let (in_force, others): (Vec<_>, Vec<_>) =
        AgreementCard::sorted(cx, cx.shown::<Agreement>()).into_iter().partition(|card| card.term == Term::InForce);
    let (to_come, ended) = others.into_iter().partition(|card| card.term == Term::ToCome);
    let group = |sort: &AgreementType| Group {
        sort: sort.as_str(),
        cards: in_force.iter().filter(|card| card.sort == sort.as_str()).cloned().collect(),
    };
    let view = ListView {
        in_force: AgreementType::ALL.iter().map(group).filter(|group| !group.cards.is_empty()).collect(),
        to_come,
        ended,
        tasks_href: cx.here(PageKind::Tasks, Subject::Whole),
        results_href: cx.here(PageKind::Results, Subject::Whole),
        governance: GovernanceView::new(cx),
    };
    let page = PageView::of_label(cx, "agreements-title", Vec::new(), &view);
    page.described(cx, "agreements-about", &[("n", in_force.len())])
}

/// Returns the agreements that a scope shows and that hold on a day.
fn in_force(portal: &Portal, scope: ScopeId, day: crate::field::Day) -> impl Iterator<Item = Id<Agreement>> + '_ {
    let public = portal.shown::<Agreement>(scope).filter(move |id| portal.is_public(id.entity(), day));
    public.filter(move |id| portal.get(*id).is_in_force(day))
}
