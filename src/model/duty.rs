//! What the law asks of a public site, as `portal.yaml` says it: the accessibility statement, privacy, where to report a
//! leak. The words around these facts are the theme's; an editor's own words stand in the pages of the same names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    field::{Day, Email, Phone, Reach, Text, Url},
    lang::Lang,
};

/// The accessibility statement (Directive (EU) 2016/2102; model: Implementing Decision (EU) 2018/1523).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// How far the portal meets EN 301 549.
    pub status: Compliance,
    /// The day on which this was found out.
    pub assessed_on: Option<Day>,
    /// Who found it out.
    #[serde(default)]
    pub method: AssessmentMethod,
    /// Where the report of the assessment can be read.
    pub report_url: Option<Url>,
    /// Where the statement stands in the national register.
    pub register_url: Option<Url>,
    /// What not everybody can use.
    #[serde(default)]
    pub limitations: Vec<Limitation>,
    /// The mail address for who cannot use something; the publisher's when left out.
    pub email: Option<Email>,
    /// The telephone number for who cannot use something; the publisher's when left out.
    pub phone: Option<Phone>,
    /// The day on which the statement was first written.
    pub prepared_on: Option<Day>,
    /// The day on which it was last looked at.
    pub reviewed_on: Option<Day>,
}

choice! {
    /// How far the portal meets EN 301 549.
    pub enum Compliance {
        /// It meets all requirements (status A).
        Fully = "fully",
        /// It meets most requirements; what is lacking is in the statement (status B).
        Partially = "partially",
        /// First measures are taken, and not everything is assessed yet (status C).
        FirstMeasures = "first_measures",
        /// It does not meet the requirements (status D).
        Not = "not_compliant",
    }
}

choice! {
    /// Who found out how accessible the portal is.
    #[derive(Default)]
    pub enum AssessmentMethod {
        /// The publisher itself.
        #[default]
        SelfAssessment = "self_assessment",
        /// Somebody independent.
        ThirdParty = "third_party",
    }
}

/// Something that not everybody can use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limitation {
    /// What does not work, and for whom.
    pub what: Text,
    /// On which ground it may stay so for now.
    #[serde(default)]
    pub ground: LimitationGround,
    /// Why it is so.
    pub why: Option<Text>,
    /// How people can get the same in another way.
    pub alternative: Option<Text>,
    /// The day by which it is mended.
    pub planned: Option<Day>,
}

choice! {
    /// On which ground something is not accessible, as the European model statement divides them.
    #[derive(Default)]
    pub enum LimitationGround {
        /// It should be accessible and is not yet.
        #[default]
        NonCompliance = "non_compliance",
        /// Mending it would be a disproportionate burden.
        Burden = "burden",
        /// The law does not ask for it.
        OutOfScope = "out_of_scope",
    }
}

/// Who answers for personal data, and what the server notes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Privacy {
    /// The organisation that answers for personal data; the publisher when left out.
    pub controller: Option<Text>,
    /// The mail address for questions about personal data; the publisher's when left out.
    pub email: Option<Email>,
    /// The mail address of the data protection officer.
    pub officer_email: Option<Email>,
    /// Whether the web server notes which pages were asked for, with the internet address of who asked.
    #[serde(default = "yes")]
    pub server_log: bool,
    /// After how many days that log is deleted.
    #[schemars(range(min = 1, max = 3650))]
    pub log_days: Option<u16>,
}

fn yes() -> bool {
    true
}

/// Where to report a leak: `.well-known/security.txt` (RFC 9116).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Security {
    /// Where to report it, the best way first: mail addresses, telephone numbers, web pages.
    #[schemars(length(min = 1))]
    pub contact: Vec<Reach>,
    /// The last day on which this may be relied upon, at most a year ahead.
    pub expires: Day,
    /// How reports are dealt with.
    pub policy: Option<Url>,
    /// The key with which a report can be encrypted.
    pub encryption: Option<Url>,
    /// Where people are thanked who reported something.
    pub acknowledgments: Option<Url>,
    /// The languages of reports; those of the pages when left out.
    #[serde(default)]
    pub preferred_languages: Vec<Lang>,
}

choice! {
    /// A web server or host that the portal is served by, and that gets its settings from the output.
    pub enum Hosting {
        /// Apache: `.htaccess`.
        Apache = "apache",
        /// Caddy: `.hosting/Caddyfile`.
        Caddy = "caddy",
        /// Cloudflare Pages and hosts alike: `_headers` and `_redirects`.
        Cloudflare = "cloudflare",
        /// Netlify and hosts alike: `_headers` and `_redirects`.
        Netlify = "netlify",
        /// nginx: `.hosting/nginx.conf`.
        Nginx = "nginx",
    }
}
