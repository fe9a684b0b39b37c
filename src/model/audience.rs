//! For whom something is.

choice! {
    /// For whom something is.
    pub enum Audience {
        /// People who look for work.
        JobSeekers = "job_seekers",
        /// People who have work and want to learn, change or stay well.
        Workers = "workers",
        /// Young people, up to 27 years.
        YoungPeople = "young_people",
        /// People who are new in the Netherlands.
        Newcomers = "newcomers",
        /// Students, and pupils who choose a study.
        Students = "students",
        /// People who work for themselves.
        SelfEmployed = "self_employed",
        /// Companies and organisations that employ people.
        Employers = "employers",
        /// Schools and training providers.
        Educators = "educators",
    }
}

choice! {
    /// The two doors of a portal.
    pub enum Door {
        /// For people: work and learning.
        People = "people",
        /// For businesses.
        Businesses = "businesses",
    }
}

impl Audience {
    /// Returns through which door this audience comes in.
    #[must_use]
    pub fn door(self) -> Door {
        match self {
            Self::Employers | Self::Educators => Door::Businesses,
            Self::JobSeekers
            | Self::Workers
            | Self::YoungPeople
            | Self::Newcomers
            | Self::Students
            | Self::SelfEmployed => Door::People,
        }
    }
}

impl Door {
    /// Returns the key of its words: of its label, and of the word that its path ends with.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::People => "door-people",
            Self::Businesses => "door-businesses",
        }
    }

    /// Returns the audience that most of those behind the door belong to.
    #[must_use]
    pub fn main_audience(self) -> Audience {
        match self {
            Self::People => Audience::JobSeekers,
            Self::Businesses => Audience::Employers,
        }
    }
}

/// Says whether something for `audience` is for a part of those behind `door` only, such as a desk for young people.
#[must_use]
pub fn is_narrow(audience: &[Audience], door: Door) -> bool {
    !audience.is_empty() && !audience.contains(&door.main_audience())
}

/// Says whether something for `audience` is for those behind `door`. Without an audience, it is for everybody.
#[must_use]
pub fn serves(audience: &[Audience], door: Door) -> bool {
    audience.is_empty() || audience.iter().any(|audience| audience.door() == door)
}
