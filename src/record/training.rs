//! Training offers, and their starts to come.

use super::{Record, municipalities, names, public, record, record_of, said, sectors, words};
use crate::{
    field::Day,
    model::{
        Audience, Training,
        training::{Credential, Level, Mode, Pace, StartState, Track},
    },
    view::Context,
};

record! {
    /// A training offer.
    TrainingRecord {
        /// Its title.
        title: String,
        /// Who gives it.
        provider: Option<String>,
        /// The sectors that it is for.
        sectors: Vec<String>,
        /// The level.
        level: Level,
        /// What people get when they succeed.
        credential: Credential,
        /// How work and school are combined.
        track: Track,
        /// Where the learning takes place.
        mode: Mode,
        /// How much of the week it takes.
        pace: Pace,
        /// The language of the training (BCP 47).
        language: Option<String>,
        /// For whom it is; everybody when empty.
        audience: Vec<Audience>,
        /// The municipalities that it is for, by their codes of the CBS; the whole region when empty.
        municipalities: Vec<String>,
        /// The place where it is given.
        location: Option<String>,
        /// How long it takes (ISO 8601).
        duration: Option<String>,
        /// The study load in hours.
        study_load: Option<u32>,
        /// The price in euros for one participant.
        price: Option<f64>,
        /// What people can do afterwards.
        skills: Vec<String>,
        /// The programme's number in the register.
        programme_code: Option<String>,
        /// Where people enrol.
        enrol_url: Option<String>,
    }
}

record! {
    /// A start to come of a training offer.
    StartRecord {
        /// The offer's title.
        title: String,
        /// The first day; none when people can start at any time.
        date: Option<Day>,
        /// The last day.
        end: Option<Day>,
        /// The last day on which people can enrol.
        enrol_until: Option<Day>,
        /// The place.
        location: Option<String>,
        /// The number of places.
        seats: Option<u32>,
        /// Whether there is still room.
        state: StartState,
    }
}

impl Record for TrainingRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Training>(&cx).map(move |offer| {
            let (id, training) = (offer.entity(), cx.portal.get(offer));
            record_of!(TrainingRecord, &cx, id, {
                title: said(&cx, id, &training.title),
                provider: names(&cx, id, [&training.provider]).pop(),
                sectors: sectors(cx.portal, &training.sectors),
                level: training.level,
                credential: training.credential,
                track: training.track,
                mode: training.mode,
                pace: training.pace,
                language: training.language.map(|lang| lang.to_string()),
                audience: training.audience.clone(),
                municipalities: municipalities(&cx, id, &training.municipalities),
                location: training.location.as_ref().map(|place| said(&cx, id, place)),
                duration: training.duration.map(|duration| duration.to_string()),
                study_load: training.study_load,
                price: training.cost.as_ref().map(|cost| cost.amount.get()),
                skills: words(&cx, id, &training.skills),
                programme_code: training.programme_code.as_ref().map(|code| code.as_str().to_owned()),
                enrol_url: training.enrol_url.as_ref().map(|url| url.as_str().to_owned()),
            })
        }))
    }
}

impl Record for StartRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        Box::new(public::<Training>(&cx).flat_map(move |offer| {
            let (id, training) = (offer.entity(), cx.portal.get(offer));
            let starts = training.starts.iter().filter(move |start| start.is_to_come(cx.day));
            starts.map(move |start| {
                let place = start.location.as_ref().or(training.location.as_ref());
                record_of!(StartRecord, &cx, id, {
                    title: said(&cx, id, &training.title),
                    date: start.date.filter(|_| !start.rolling),
                    end: start.end,
                    enrol_until: start.enrol_until,
                    location: place.map(|place| said(&cx, id, place)),
                    seats: start.seats,
                    state: start.state,
                })
            })
        }))
    }
}
