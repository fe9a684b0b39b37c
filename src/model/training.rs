//! A training offer. The portal takes no enrolments: it always leads on to the provider.

use super::{Agreement, Audience, Contact, Partner};
use crate::{
    field::{Code, Day, Euro, Month, MunicipalityRef, Period, Ref, SectorRef, Text, Url},
    lang::Lang,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

entity! {
    /// A training offer: a course, a programme, or a part of one.
    pub struct Training {
        /// The offer's title.
        pub title: Text,
        /// The partner that gives the training.
        pub provider: Ref<Partner>,
        /// Other partners that take part.
        #[serde(default)]
        pub partners: Vec<Ref<Partner>>,
        /// The sectors that the training is for.
        #[serde(default)]
        pub sectors: Vec<SectorRef>,
        /// The occupations that the training leads to: a name, or an ESCO address.
        #[serde(default)]
        pub occupations: Vec<Text>,
        /// What people can do afterwards.
        #[serde(default)]
        pub skills: Vec<Text>,
        /// The level, with its NLQF number in the list of values.
        #[serde(default)]
        pub level: Level,
        /// What people get when they succeed.
        #[serde(default)]
        pub credential: Credential,
        /// How work and school are combined.
        #[serde(default)]
        pub track: Track,
        /// Where the learning takes place.
        #[serde(default)]
        pub mode: Mode,
        /// How much of the week it takes.
        #[serde(default)]
        pub pace: Pace,
        /// The language of the training.
        pub language: Option<Lang>,
        /// What people need to be able to start.
        #[serde(default)]
        pub entry: Vec<Text>,
        /// For whom it is; everybody when left out.
        #[serde(default)]
        pub audience: Vec<Audience>,
        /// The municipalities where it is given or that it is for; the whole region when left out.
        #[serde(default)]
        pub municipalities: Vec<MunicipalityRef>,
        /// The place where it is given.
        pub location: Option<Text>,
        /// How long it takes: `P6M` is six months.
        pub duration: Option<Period>,
        /// The study load in hours.
        #[schemars(range(min = 1, max = 20000))]
        pub study_load: Option<u32>,
        /// What it costs, and for whom it does not.
        pub cost: Option<Cost>,
        /// The programme's number in the register (crebo, croho), between quotes.
        pub programme_code: Option<Code>,
        /// When it starts. Past starts are not shown.
        #[serde(default)]
        pub starts: Vec<Start>,
        /// The provider's own page, where people enrol.
        pub enrol_url: Option<Url>,
        /// The desk that can tell more.
        pub contact: Option<Ref<Contact>>,
        /// The agreement that this offer follows from.
        pub agreement: Option<Ref<Agreement>>,
    }
}

choice! {
    /// A level of education.
    #[derive(Default)]
    pub enum Level {
        /// Vocational education, level 1 (NLQF 1).
        Mbo1 = "mbo1",
        /// Vocational education, level 2 (NLQF 2).
        Mbo2 = "mbo2",
        /// Vocational education, level 3 (NLQF 3).
        Mbo3 = "mbo3",
        /// Vocational education, level 4 (NLQF 4).
        Mbo4 = "mbo4",
        /// Associate degree (NLQF 5).
        Ad = "ad",
        /// Bachelor (NLQF 6).
        Bachelor = "bachelor",
        /// Master (NLQF 7).
        Master = "master",
        /// Dutch as a second language.
        Nt2 = "nt2",
        /// No level.
        #[default]
        None = "none",
    }
}

impl Level {
    /// Returns the number in the Dutch qualifications framework (NLQF), when the level has one.
    #[must_use]
    pub fn nlqf(self) -> Option<u8> {
        match self {
            Self::Mbo1 => Some(1),
            Self::Mbo2 => Some(2),
            Self::Mbo3 => Some(3),
            Self::Mbo4 => Some(4),
            Self::Ad => Some(5),
            Self::Bachelor => Some(6),
            Self::Master => Some(7),
            Self::Nt2 | Self::None => None,
        }
    }
}

choice! {
    /// What people get when they succeed.
    #[derive(Default)]
    pub enum Credential {
        /// A diploma.
        Diploma = "diploma",
        /// A certificate of the provider or the sector.
        Certificate = "certificate",
        /// A certificate for a part of a vocational programme.
        MboCertificate = "mbo_certificate",
        /// A statement of what somebody has shown in practice.
        PracticeStatement = "practice_statement",
        /// A micro-credential.
        MicroCredential = "micro_credential",
        /// Nothing on paper.
        #[default]
        None = "none",
    }
}

choice! {
    /// How work and school are combined.
    #[derive(Default)]
    pub enum Track {
        /// School with internships (beroepsopleidende leerweg).
        Bol = "bol",
        /// Work with school (beroepsbegeleidende leerweg).
        Bbl = "bbl",
        /// The third track of vocational education, for adults.
        Third = "third",
        /// A course.
        #[default]
        Course = "course",
    }
}

choice! {
    /// Where the learning takes place.
    #[derive(Default)]
    pub enum Mode {
        /// At a place.
        #[default]
        OnSite = "on_site",
        /// Online.
        Online = "online",
        /// Partly online.
        Blended = "blended",
        /// At work.
        Workplace = "workplace",
    }
}

choice! {
    /// How much of the week it takes.
    #[derive(Default)]
    pub enum Pace {
        /// Full time.
        FullTime = "full_time",
        /// Part time.
        #[default]
        PartTime = "part_time",
        /// At one's own pace.
        SelfPaced = "self_paced",
    }
}

/// What a training costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The price in euros for one participant; 0 is free of charge.
    pub amount: Euro,
    /// For whom it is free of charge.
    #[serde(default)]
    pub free_for: Vec<Text>,
    /// Schemes that pay or contribute.
    #[serde(default)]
    pub schemes: Vec<Text>,
}

/// One start of a training: a `date`, or `rolling: true` when people can start at any time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// The first day.
    pub date: Option<Day>,
    /// `true` when people can start at any time.
    #[serde(default)]
    pub rolling: bool,
    /// The last day.
    pub end: Option<Day>,
    /// The last day on which people can enrol.
    pub enrol_until: Option<Day>,
    /// The place, when it differs from the offer's.
    pub location: Option<Text>,
    /// The number of places.
    pub seats: Option<u32>,
    /// Whether there is still room.
    #[serde(default)]
    pub state: StartState,
}

choice! {
    /// Whether there is still room.
    #[derive(Default)]
    pub enum StartState {
        /// There are places.
        #[default]
        Open = "open",
        /// There are no places left.
        Full = "full",
        /// There is a waiting list.
        WaitingList = "waiting_list",
        /// It does not go on.
        Cancelled = "cancelled",
    }
}

impl Training {
    /// Returns the start to speak of on `day`: the first with a date on which there is still room, or else the first.
    #[must_use]
    pub fn next_start(&self, day: Day) -> Option<&Start> {
        self.first_start(day, |_| true)
    }

    /// Returns the start in a month to speak of on `day`, by the same rule.
    #[must_use]
    pub fn next_start_in(&self, month: Month, day: Day) -> Option<&Start> {
        self.first_start(day, |date| date.month() == month)
    }

    fn first_start(&self, day: Day, suits: impl Fn(Day) -> bool) -> Option<&Start> {
        let suiting = self.starts.iter().filter(|start| start.date.is_some_and(&suits));
        let dated = suiting.filter(|start| !start.rolling && start.is_to_come(day));
        dated.min_by_key(|start| (!start.is_open(day), start.date))
    }
}

impl Start {
    /// Says whether people can enrol on `day`.
    #[must_use]
    pub fn is_open(&self, day: Day) -> bool {
        self.state == StartState::Open && self.enrol_until.is_none_or(|until| day <= until)
    }

    /// Says whether people can still start here after `day`.
    #[must_use]
    pub fn is_to_come(&self, day: Day) -> bool {
        let lasts = || [self.end, self.enrol_until].into_iter().flatten().all(|last| day <= last);
        let is_ahead = if self.rolling { lasts() } else { self.date.is_some_and(|date| date >= day) };
        self.state != StartState::Cancelled && is_ahead
    }
}
