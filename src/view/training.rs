//! A training offer in a list.

use serde::Serialize;

use super::{Card, Context, LinkView, few, lists::start_order};
use crate::{
    field::{Day, Localized},
    model::{
        Training,
        training::{Start, StartState},
    },
    portal::{Id, SectorId},
};

/// A training offer in a list.
#[derive(Debug, Clone, Serialize)]
pub struct TrainingCard<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// What it is.
    pub summary: Option<Localized<'a>>,
    /// Who gives it.
    pub provider: Option<LinkView<'a>>,
    /// The sectors it is for.
    pub sectors: Vec<LinkView<'a>>,
    /// `mbo2`, for the label `level-mbo2`.
    pub level: &'static str,
    /// `bbl`, for the label `track-bbl`.
    pub track: &'static str,
    /// `blended`, for the label `mode-blended`.
    pub mode: &'static str,
    /// Where it is given.
    pub place: Option<Localized<'a>>,
    /// The price in euros, when it is known.
    pub price: Option<f64>,
    /// The first start to come with a date and with room; when there is none with room, the first.
    pub next_start: Option<StartView<'a>>,
    /// Whether people can start at any time.
    pub rolling: bool,
    /// Whether there is any start to come.
    pub has_start: bool,
    /// Whether it is invented.
    pub example: bool,
    /// The sectors, for grouping.
    #[serde(skip)]
    pub sector_ids: Vec<SectorId>,
}

/// A training offer on one line, for what comes after the cards of a long list.
#[derive(Debug, Clone, Serialize)]
pub struct TrainingLine<'a> {
    /// Title and address.
    pub link: LinkView<'a>,
    /// The day on which it starts.
    pub date: Option<Day>,
    /// Whether people can start at any time.
    pub rolling: bool,
    /// Where it is given.
    pub place: Option<Localized<'a>>,
}

/// A start to come.
#[derive(Debug, Clone, Serialize)]
pub struct StartView<'a> {
    /// The first day; `None` when people can start at any time.
    pub date: Option<Day>,
    /// The last day.
    pub end: Option<Day>,
    /// The last day on which people can enrol.
    pub enrol_until: Option<Day>,
    /// Whether that day has passed.
    pub enrolment_closed: bool,
    /// The place.
    pub place: Option<Localized<'a>>,
    /// The number of places.
    pub seats: Option<u32>,
    /// `open`, for the label `start-open`.
    pub state: &'static str,
    /// How good that is: `positive`, `warning` or `negative`.
    pub tone: &'static str,
}

impl<'a> Card<'a> for TrainingCard<'a> {
    type Of = Training;
    const COMPONENT: &'static str = "card.training";

    fn new(cx: &Context<'a>, id: Id<Training>) -> Self {
        let portal = cx.portal;
        let training = portal.get(id);
        let scope = portal.scope(id.entity());
        let starts = StartView::all(cx, id);
        let sector_ids: Vec<SectorId> = training.sectors.iter().filter_map(|sector| portal.sector(sector)).collect();
        Self {
            link: cx.link(id.entity()),
            summary: cx.summary(id.entity()),
            provider: portal.resolve(scope, &training.provider).and_then(|provider| cx.mention(provider.entity())),
            sectors: sector_ids.iter().map(|sector| cx.sector_link(*sector)).collect(),
            level: training.level.as_str(),
            track: training.track.as_str(),
            mode: training.mode.as_str(),
            place: training.location.as_ref().map(|place| cx.text(id.entity(), place)),
            price: training.cost.as_ref().map(|cost| cost.amount.get()),
            rolling: starts.iter().any(|start| start.date.is_none()),
            has_start: !starts.is_empty(),
            next_start: training.next_start(cx.day).map(|start| StartView::new(cx, id, start)),
            example: training.example,
            sector_ids,
        }
    }
}

impl<'a> Card<'a> for TrainingLine<'a> {
    type Of = Training;
    const COMPONENT: &'static str = "card.training_line";

    fn new(cx: &Context<'a>, id: Id<Training>) -> Self {
        let training = cx.portal.get(id);
        Self {
            link: cx.link(id.entity()),
            date: training.next_start(cx.day).and_then(|start| start.date),
            rolling: training.starts.iter().any(|start| start.rolling && start.is_to_come(cx.day)),
            place: training.location.as_ref().map(|place| cx.text(id.entity(), place)),
        }
    }
}

impl<'a> TrainingLine<'a> {
    /// Returns the line of an offer with another start than the one to speak of.
    #[must_use]
    pub fn of_start(cx: &Context<'a>, id: Id<Training>, start: &Start) -> Self {
        Self { date: start.date, ..Self::new(cx, id) }
    }
}

impl<'a> TrainingCard<'a> {
    /// Returns the card of an offer with another start than the one to speak of.
    #[must_use]
    pub fn of_start(cx: &Context<'a>, id: Id<Training>, start: &'a Start) -> Self {
        Self { next_start: Some(StartView::new(cx, id, start)), ..Self::new(cx, id) }
    }

    /// Returns at most `most` offers, which may be of several scopes, in the order of [`OfferLists::all`](super::OfferLists::all).
    #[must_use]
    pub fn soonest(cx: &Context<'_>, offers: impl IntoIterator<Item = Id<Training>>, most: usize) -> Vec<Id<Training>> {
        let first = |id: Id<Training>| start_order(cx.portal.get(id), cx.day);
        let offers = offers.into_iter().map(|id| (first(id), id.entity(), id)).collect();
        let by_name = |a, b| cx.formats.compare(&cx.title(a).text, &cx.title(b).text);
        let offers = few::first(offers, most, |(start, a, _), (other_start, b, _)| {
            start.cmp(other_start).then_with(|| by_name(*a, *b)).then_with(|| a.cmp(b))
        });
        offers.into_iter().map(|(.., id)| id).collect()
    }
}

impl<'a> StartView<'a> {
    /// Returns the starts to come of an offer, by date; those at any time last.
    #[must_use]
    pub fn all(cx: &Context<'a>, id: Id<Training>) -> Vec<Self> {
        let training = cx.portal.get(id);
        let mut starts: Vec<&'a Start> = training.starts.iter().filter(|start| start.is_to_come(cx.day)).collect();
        starts.sort_by_key(|start| (start.date.is_none(), start.date));
        starts.into_iter().map(|start| Self::new(cx, id, start)).collect()
    }

    fn new(cx: &Context<'a>, id: Id<Training>, start: &'a Start) -> Self {
        let place = start.location.as_ref().or(cx.portal.get(id).location.as_ref());
        Self {
            date: start.date.filter(|_| !start.rolling),
            end: start.end,
            enrol_until: start.enrol_until,
            enrolment_closed: start.enrol_until.is_some_and(|until| until < cx.day),
            place: place.map(|place| cx.text(id.entity(), place)),
            seats: start.seats.filter(|_| start.state == StartState::Open),
            state: start.state.as_str(),
            tone: match start.state {
                StartState::Open => "positive",
                StartState::Full | StartState::WaitingList => "warning",
                StartState::Cancelled => "negative",
            },
        }
    }
}
