//! An agreement: parties, tasks and powers, money and results that anyone can check.

use super::{Partner, service::Function};
use crate::field::{Day, Euro, MediaPath, Number, Percent, Ref, Text, Url};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

entity! {
    /// An agreement between partners.
    pub struct Agreement {
        /// The agreement's title.
        pub title: Text,
        /// What sort of agreement it is.
        #[serde(rename = "type")]
        pub sort: AgreementType,
        /// In which legal form the parties work together.
        pub legal_form: LegalForm,
        /// What it is for.
        pub purpose: Option<Text>,
        /// The agreement that this one falls under.
        pub framework: Option<Ref<Agreement>>,
        /// Who agreed.
        #[serde(default)]
        pub parties: Vec<Party>,
        /// The first day.
        pub valid_from: Day,
        /// The last day; left out when it has none.
        pub valid_until: Option<Day>,
        /// Who does what, at which level and with which power.
        #[serde(default)]
        pub tasks: Vec<Task>,
        /// Who pays what.
        #[serde(default)]
        pub funding: Vec<Funding>,
        /// What must come of it, and what has.
        #[serde(default)]
        pub results: Vec<ResultLine>,
        /// The texts that were signed.
        #[serde(default)]
        pub documents: Vec<Document>,
    }
}

choice! {
    /// What sort of agreement it is.
    pub enum AgreementType {
        /// An administrative agreement.
        Administrative = "administrative",
        /// A covenant.
        Covenant = "covenant",
        /// An agenda for several years.
        MultiYearAgenda = "multi_year_agenda",
        /// A plan of execution.
        ExecutionPlan = "execution_plan",
        /// A letter of intent.
        LetterOfIntent = "letter_of_intent",
        /// A grant.
        Grant = "grant",
        /// A regulation.
        Regulation = "regulation",
    }
}

choice! {
    /// In which legal form the parties work together.
    pub enum LegalForm {
        /// A public body of several governments (Wet gemeenschappelijke regelingen).
        JointPublicBody = "joint_public_body",
        /// A joint organisation for operations, with legal personality.
        JointOperations = "joint_operations",
        /// A joint organ, without legal personality.
        JointOrgan = "joint_organ",
        /// One municipality does the work for the others.
        HostMunicipality = "host_municipality",
        /// An authority for the region.
        RegionalAuthority = "regional_authority",
        /// A foundation, cooperative or contract under private law.
        PrivateLaw = "private_law",
        /// An agreement without a legal person.
        CovenantOnly = "covenant_only",
    }
}

/// A party to an agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Who.
    pub partner: Ref<Partner>,
    /// The part that the partner plays.
    #[serde(default)]
    pub role: PartyRole,
    /// The function that the partner fulfils.
    pub function: Option<Function>,
    /// The day on which the partner signed.
    pub signed_on: Option<Day>,
}

choice! {
    /// The part that a party plays.
    #[derive(Default)]
    pub enum PartyRole {
        /// The municipality that does the work for the others.
        Host = "host",
        /// Takes the lead.
        Lead = "lead",
        /// Takes part.
        #[default]
        Member = "member",
        /// Pays.
        Funder = "funder",
        /// Carries out.
        Executor = "executor",
        /// Advises.
        Advisor = "advisor",
    }
}

/// A task that the parties agreed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// What is done.
    pub name: Text,
    /// At which level.
    pub level: TaskLevel,
    /// Why it cannot be done locally; asked above local level.
    pub why_regional: Option<Text>,
    /// With which power it is done.
    pub mandate: Option<Mandate>,
    /// Who does it.
    pub performed_by: Option<Ref<Partner>>,
    /// Who answers for it.
    pub accountable: Option<Ref<Partner>>,
}

choice! {
    /// The level at which a task is done.
    pub enum TaskLevel {
        /// By each municipality.
        Local = "local",
        /// By a part of the region.
        SubRegional = "sub_regional",
        /// By the region.
        Regional = "regional",
        /// By the state.
        National = "national",
    }
}

choice! {
    /// The power with which a task is done.
    pub enum Mandate {
        /// One's own power.
        Own = "own",
        /// In the name of another, who keeps the power.
        Mandated = "mandated",
        /// The power was handed over.
        Delegated = "delegated",
        /// The law gives the power.
        Assigned = "assigned",
        /// Without a power, of free will.
        Voluntary = "voluntary",
    }
}

/// A source of money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// Where the money comes from.
    pub source: FundingSource,
    /// The sector fund, when the money comes from one.
    pub fund: Option<Ref<Partner>>,
    /// The amount in euros, over all years.
    pub amount: Euro,
    /// The years in which it is spent.
    #[serde(default)]
    pub years: Vec<u16>,
    /// The part of a sector fund's money that is meant for the region, in percent.
    pub regional_share: Option<Percent>,
    /// What must hold before the money comes. A bonus names the result it hangs on.
    pub condition: Option<Text>,
}

choice! {
    /// Where money comes from.
    pub enum FundingSource {
        /// The state.
        State = "state",
        /// Municipalities.
        Municipality = "municipality",
        /// The province.
        Province = "province",
        /// UWV.
        Uwv = "uwv",
        /// A sector's training and development fund.
        SectorFund = "sector_fund",
        /// The European Social Fund.
        Esf = "esf",
        /// Interreg.
        Interreg = "interreg",
        /// Employers.
        Employers = "employers",
        /// A bonus on a result.
        Bonus = "bonus",
    }
}

/// A result that the parties want, with its targets and what has come of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultLine {
    /// What is measured.
    pub indicator: Text,
    /// In which unit.
    pub unit: Text,
    /// Whether more or less is better.
    #[serde(default)]
    pub better: Better,
    /// Where it started.
    pub baseline: Option<Measured>,
    /// What must be reached, and by when.
    #[serde(default)]
    pub targets: Vec<ResultTarget>,
    /// What was measured.
    #[serde(default)]
    pub actuals: Vec<Measured>,
    /// Who answers for it.
    pub accountable: Option<Ref<Partner>>,
    /// Why it is as it is; asked when the result is behind.
    pub explanation: Option<Text>,
}

choice! {
    /// Whether more or less is better.
    #[derive(Default)]
    pub enum Better {
        /// More is better.
        #[default]
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
    }
}

/// A value on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// The day.
    pub on: Day,
    /// The value.
    pub value: Number,
    /// Where the value comes from.
    pub source: Option<Text>,
}

/// A value to be reached by a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultTarget {
    /// The day.
    pub by: Day,
    /// The value.
    pub value: Number,
}

/// A document: a file in `media/`, or an address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The document's title.
    pub title: Text,
    /// The file.
    pub file: Option<MediaPath>,
    /// The address.
    pub url: Option<Url>,
    /// The document's date.
    pub date: Option<Day>,
}

/// How a result stands on a day. Always computed, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultState {
    /// Below the line from the baseline to the next target.
    Behind,
    /// Not measured, or without a target.
    Unknown,
    /// On or above that line.
    OnCourse,
    /// The last target is reached.
    Reached,
}

impl Agreement {
    /// Says whether the agreement is in force on `day`.
    #[must_use]
    pub fn is_in_force(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }
}

impl ResultLine {
    /// Returns the last value measured on or before `day`.
    #[must_use]
    pub fn latest(&self, day: Day) -> Option<&Measured> {
        self.actuals.iter().filter(|actual| actual.on <= day).max_by_key(|actual| actual.on)
    }

    /// Returns the target that counts on `day`: the first one to come, or else the last one.
    #[must_use]
    pub fn target(&self, day: Day) -> Option<&ResultTarget> {
        let to_come = self.targets.iter().filter(|target| target.by >= day).min_by_key(|target| target.by);
        to_come.or_else(|| self.targets.iter().max_by_key(|target| target.by))
    }

    /// Returns how the result stands on `day`.
    ///
    /// Reached: the last measured value meets the last target of all. Behind: it is worse than what the straight line
    /// from the point before (baseline or earlier target) to the next target asks for on the day of measuring. On
    /// course otherwise; unknown when there is no value or no target.
    #[must_use]
    pub fn state(&self, day: Day) -> ResultState {
        let last_target = self.targets.iter().max_by_key(|target| target.by);
        let (Some(actual), Some(last)) = (self.latest(day), last_target) else { return ResultState::Unknown };
        let value = actual.value.get();
        if self.meets(value, last.value.get()) {
            return ResultState::Reached;
        }
        if self.meets(value, self.asked_on(actual.on, day)) { ResultState::OnCourse } else { ResultState::Behind }
    }

    /// Returns the value that the way from the baseline to the targets asked for on the day of the last value; `None`
    /// without a value, or when nothing could be asked yet.
    #[must_use]
    pub fn asked(&self, day: Day) -> Option<f64> {
        let asked = self.asked_on(self.latest(day)?.on, day);
        asked.is_finite().then_some(asked)
    }

    fn meets(&self, value: f64, target: f64) -> bool {
        match self.better {
            Better::Higher => value >= target,
            Better::Lower => value <= target,
        }
    }

    /// Returns the value that the line through baseline and targets asks for on `measured`; a target whose day has
    /// passed on `today` counts in full even when nobody measured since.
    fn asked_on(&self, measured: Day, today: Day) -> f64 {
        let mut points: Vec<(Day, f64)> = self.targets.iter().map(|t| (t.by, t.value.get())).collect();
        points.extend(self.baseline.iter().map(|b| (b.on, b.value.get())));
        points.sort_by_key(|point| point.0);
        if let Some(missed) = points.iter().rev().find(|point| measured < point.0 && point.0 < today) {
            return missed.1;
        }
        let due = points.iter().rev().find(|point| point.0 <= measured);
        let next = points.iter().find(|point| point.0 > measured);
        match (due, next) {
            (Some(due), Some(next)) => {
                let whole = f64::from(due.0.days_until(next.0)).max(1.0);
                due.1 + (next.1 - due.1) * f64::from(due.0.days_until(measured)) / whole
            }
            (Some(due), None) => due.1,
            // Before the first target and without a baseline nothing can be asked yet.
            (None, _) => match self.better {
                Better::Higher => f64::NEG_INFINITY,
                Better::Lower => f64::INFINITY,
            },
        }
    }
}
