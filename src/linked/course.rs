//! A training offer with its starts to come.

use std::borrow::Cow;

use super::{organisation::Organisation, place::Place, thing::thing};
use crate::{
    field::{Day, Text},
    lang::Lang,
    model::{
        Training,
        training::{Credential, Level, Mode, Start},
    },
    portal::EntityId,
    view::Context,
};

thing! {
    /// A training offer.
    Course<'a> is "Course" {
        name: Cow<'a, str>,
        url: Option<String>,
        description: Option<Cow<'a, str>>,
        provider: Option<Organisation<'a>>,
        course_code: Option<&'a str>,
        educational_level: Option<String>,
        educational_credential_awarded: Option<String>,
        in_language: Option<Lang>,
        time_required: Option<String>,
        teaches: Vec<Cow<'a, str>>,
        course_prerequisites: Vec<Cow<'a, str>>,
        offers: Option<Offer>,
        has_course_instance: Vec<CourseInstance<'a>>,
    }
}

thing! {
    /// One start; without a date when people can start at any time.
    CourseInstance<'a> is "CourseInstance" {
        course_mode: Option<&'static str>,
        course_workload: Option<String>,
        start_date: Option<Day>,
        end_date: Option<Day>,
        location: Option<Place<'a>>,
        maximum_attendee_capacity: Option<u32>,
    }
}

thing! {
    /// What it costs.
    Offer is "Offer" {
        price: Option<f64>,
        price_currency: Option<&'static str>,
        category: Option<&'static str>,
        url: Option<String>,
    }
}

impl<'a> Course<'a> {
    /// Returns what the page of an offer says.
    pub(super) fn new(cx: &Context<'a>, id: EntityId, training: &'a Training) -> Self {
        let provider = cx.portal.resolve(cx.portal.scope(id), &training.provider);
        let texts = |texts: &'a [Text]| cx.texts(id, texts).into_iter().map(|text| text.text).collect();
        let level = (training.level != Level::None).then(|| cx.word(&format!("level-{}", training.level.as_str())));
        let credential = (training.credential != Credential::None).then_some(training.credential.as_str());
        let starts = training.starts.iter().filter(|start| start.is_to_come(cx.day));
        Self {
            name: cx.title(id).text,
            url: cx.entity_url(id),
            description: cx.summary(id).map(|summary| summary.text),
            provider: provider.and_then(|provider| Organisation::mention(cx, provider)),
            course_code: training.programme_code.as_ref().map(|code| code.as_str()),
            educational_level: level,
            educational_credential_awarded: credential.map(|credential| cx.word(&format!("credential-{credential}"))),
            in_language: training.language,
            time_required: training.duration.map(|duration| duration.to_string()),
            teaches: texts(&training.skills),
            course_prerequisites: texts(&training.entry),
            offers: training
                .cost
                .as_ref()
                .map(|cost| Offer::new(cost.amount.get(), training.enrol_url.as_ref().map(|url| url.as_str()))),
            has_course_instance: starts.map(|start| CourseInstance::new(cx, id, training, start)).collect(),
        }
    }
}

impl<'a> CourseInstance<'a> {
    fn new(cx: &Context<'a>, id: EntityId, training: &'a Training, start: &'a Start) -> Self {
        let place = start.location.as_ref().or(training.location.as_ref());
        Self {
            course_mode: Some(match training.mode {
                Mode::OnSite | Mode::Workplace => "Onsite",
                Mode::Online => "Online",
                Mode::Blended => "Blended",
            }),
            course_workload: training.study_load.map(|hours| format!("PT{hours}H")),
            start_date: start.date.filter(|_| !start.rolling),
            end_date: start.end,
            location: place.map(|place| Place { name: cx.text(id, place).text }),
            maximum_attendee_capacity: start.seats,
        }
    }
}

impl Offer {
    /// Returns a price in euros, and where people enrol.
    pub(super) fn new(price: f64, url: Option<&str>) -> Self {
        Self {
            price: Some(price),
            price_currency: Some("EUR"),
            category: Some(if price == 0.0 { "Free" } else { "Paid" }),
            url: url.map(str::to_owned),
        }
    }
}
