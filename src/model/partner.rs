//! A partner: an organisation that takes part in the region's collaboration.

use super::portal::Image;
use crate::field::{Code, MunicipalityRef, SectorRef, Text, Url};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

entity! {
    /// An organisation that takes part in the region's collaboration.
    pub struct Partner {
        /// The name that people use.
        pub name: Text,
        /// The name in the trade register, when it differs.
        pub legal_name: Option<Box<str>>,
        /// A short name or abbreviation.
        pub short_name: Option<Text>,
        /// Which side of the collaboration the partner belongs to.
        pub pillar: Pillar,
        /// What sort of organisation it is.
        #[serde(rename = "type")]
        pub sort: PartnerType,
        /// The partner's own website.
        pub website: Option<Url>,
        /// The partner's logo.
        pub logo: Option<Image>,
        /// The municipalities that the partner works for; the whole region when left out.
        #[serde(default)]
        pub municipalities: Vec<MunicipalityRef>,
        /// The sectors that the partner works in.
        #[serde(default)]
        pub sectors: Vec<SectorRef>,
        /// The partner's numbers in registers.
        #[serde(default)]
        pub identifiers: Identifiers,
    }
}

choice! {
    /// A side of the collaboration.
    pub enum Pillar {
        /// Municipalities, provinces, the state and their agencies.
        Government = "government",
        /// Employers and their associations.
        Employers = "employers",
        /// Schools, universities and training providers.
        Education = "education",
        /// Unions and other voices of workers.
        Workers = "workers",
        /// Organisations that carry out tasks for the others.
        Delivery = "delivery",
        /// Libraries, foundations and other organisations of citizens.
        Civic = "civic",
    }
}

choice! {
    /// What sort of organisation a partner is.
    pub enum PartnerType {
        /// A municipality.
        Municipality = "municipality",
        /// A province.
        Province = "province",
        /// The state.
        State = "state",
        /// The Employee Insurance Agency UWV.
        Uwv = "uwv",
        /// A joint arrangement of municipalities.
        JointArrangement = "joint_arrangement",
        /// A sheltered employer.
        ShelteredEmployer = "sheltered_employer",
        /// A desk for learning and working.
        LearningDesk = "learning_desk",
        /// A desk for employers.
        EmployerDesk = "employer_desk",
        /// A regional work centre.
        WorkCentre = "work_centre",
        /// A regional school for vocational education.
        Roc = "roc",
        /// A university, of applied sciences or not.
        University = "university",
        /// A private training provider.
        PrivateTrainer = "private_trainer",
        /// A trade association.
        TradeAssociation = "trade_association",
        /// An association of employers.
        EmployersAssociation = "employers_association",
        /// A union.
        Union = "union",
        /// A sector's training and development fund.
        SectorFund = "sector_fund",
        /// The foundation for vocational education and labour market SBB.
        Sbb = "sbb",
        /// A temporary-work agency.
        TempAgency = "temp_agency",
        /// A library.
        Library = "library",
        /// Another sort of organisation.
        Other = "other",
    }
}

/// A partner's numbers in registers.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identifiers {
    /// The number in the Dutch trade register, between quotes.
    pub kvk: Option<Code>,
    /// The identifier in the register of government organisations (TOOI).
    pub tooi: Option<Code>,
    /// The number in the register of institutions and programmes (RIO), between quotes.
    pub rio: Option<Code>,
}
