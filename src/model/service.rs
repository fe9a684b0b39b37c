//! A service: what the partners do for people or businesses, under one of the functions.

use super::{Audience, Contact, Partner};
use crate::field::{MunicipalityRef, Ref, Text};

entity! {
    /// What the partners do for people or businesses.
    pub struct Service {
        /// The service's name.
        pub title: Text,
        /// Which of the functions it belongs to.
        pub function: Function,
        /// For whom it is; everybody when left out.
        #[serde(default)]
        pub audience: Vec<Audience>,
        /// The partners that give the service.
        #[serde(default)]
        pub providers: Vec<Ref<Partner>>,
        /// The partners that pay for it or share it.
        #[serde(default)]
        pub shared_by: Vec<Ref<Partner>>,
        /// What it costs, in words.
        pub cost: Option<Text>,
        /// The municipalities it is for; the whole region when left out.
        #[serde(default)]
        pub municipalities: Vec<MunicipalityRef>,
        /// Whom to ask.
        #[serde(default)]
        pub contacts: Vec<Ref<Contact>>,
        /// The laws that it rests on.
        #[serde(default)]
        pub law: Vec<Text>,
    }
}

choice! {
    /// What the collaboration does for people and businesses. The first four must be on offer to both.
    pub enum Function {
        /// To inform.
        Information = "information",
        /// To advise.
        Advice = "advice",
        /// To train.
        Training = "training",
        /// To guide to work.
        Guidance = "guidance",
        /// To refer to somebody else.
        Referral = "referral",
    }
}
