//! An agreement in a list, and how its results stand.

use serde::Serialize;

use super::{Context, LinkView};
use crate::{
    field::{Day, Localized},
    model::{
        Agreement,
        agreement::{ResultLine, ResultState},
    },
    portal::Id,
};

/// An agreement in a list.
#[derive(Debug, Clone, Serialize)]
pub struct AgreementCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it is.
    pub summary: Option<Localized<'a>>,
    /// `covenant`, for the label `agreement-type-covenant`.
    pub sort: &'static str,
    /// `covenant_only`, for the labels `legal-form-covenant_only` and `legal-form-covenant_only-text`.
    pub legal_form: &'static str,
    /// The first day.
    pub valid_from: Day,
    /// The last day; none when it has no end.
    pub valid_until: Option<Day>,
    /// Whether the term has begun, and whether it is over, for the label `term-in_force`.
    pub term: Term,
    /// How many parties it has.
    pub parties: usize,
    /// How its results stand.
    pub results: ResultCounts,
    /// Whether it is invented.
    pub example: bool,
}

/// Where an agreement is in its term; in the order in which lists show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// It holds.
    InForce,
    /// It begins later.
    ToCome,
    /// It is over.
    Ended,
}

/// How many results stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ResultCounts {
    /// Behind.
    pub behind: usize,
    /// Not measured, or without a target.
    pub unknown: usize,
    /// On course.
    pub on_course: usize,
    /// Reached.
    pub reached: usize,
    /// All together.
    pub total: usize,
}

impl Term {
    /// Returns where an agreement is in its term on `day`.
    #[must_use]
    pub fn of(agreement: &Agreement, day: Day) -> Self {
        match () {
            () if agreement.is_in_force(day) => Self::InForce,
            () if day < agreement.valid_from => Self::ToCome,
            () => Self::Ended,
        }
    }
}

impl ResultCounts {
    /// Counts results by how they stand on `day`.
    #[must_use]
    pub fn of<'r>(results: impl IntoIterator<Item = &'r ResultLine>, day: Day) -> Self {
        Self::of_states(results.into_iter().map(|line| line.state(day)))
    }

    /// Counts how results stand.
    #[must_use]
    pub fn of_states(states: impl IntoIterator<Item = ResultState>) -> Self {
        let mut counts = Self::default();
        for state in states {
            counts.total += 1;
            match state {
                ResultState::Behind => counts.behind += 1,
                ResultState::Unknown => counts.unknown += 1,
                ResultState::OnCourse => counts.on_course += 1,
                ResultState::Reached => counts.reached += 1,
            }
        }
        counts
    }
}

impl<'a> AgreementCard<'a> {
    /// Returns the card of an agreement.
    #[must_use]
    pub fn new(cx: &Context<'a>, id: Id<Agreement>) -> Self {
        let agreement = cx.portal.get(id);
        Self {
            link: cx.link(id.entity()),
            summary: cx.summary(id.entity()),
            sort: agreement.sort.as_str(),
            legal_form: agreement.legal_form.as_str(),
            valid_from: agreement.valid_from,
            valid_until: agreement.valid_until,
            term: Term::of(agreement, cx.day),
            parties: agreement.parties.len(),
            results: ResultCounts::of(&agreement.results, cx.day),
            example: agreement.example,
        }
    }

    /// Returns the cards of agreements: those in force first, by their titles.
    #[must_use]
    pub fn sorted(cx: &Context<'a>, agreements: impl IntoIterator<Item = Id<Agreement>>) -> Vec<Self> {
        let mut cards: Vec<Self> = agreements.into_iter().map(|id| Self::new(cx, id)).collect();
        cards.sort_by(|a, b| {
            a.term.cmp(&b.term).then_with(|| cx.formats.compare(&a.link.title.text, &b.link.title.text))
        });
        cards
    }
}
