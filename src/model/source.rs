//! Where facts come from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::field::{Day, Text, Url};

/// Where data come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who publishes them.
    pub publisher: Text,
    /// The publication's title.
    pub title: Option<Text>,
    /// The publication's address.
    pub url: Option<Url>,
    /// Under which licence, such as `CC BY 4.0`.
    pub licence: Option<Box<str>>,
    /// The day on which they were fetched.
    pub retrieved_on: Option<Day>,
}
