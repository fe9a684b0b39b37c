//! A map drawn from outlines in a file.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::source::Source;
use crate::{outline::Outlines, source::FilePath};

/// The outlines from which a map is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapFile {
    /// A GeoJSON file beside this one, with a polygon for each place and its code or name.
    pub file: Box<str>,
    /// Where the outlines come from; it stands below the map.
    pub source: Source,
    /// What the file holds; it is read when the content is parsed.
    #[serde(skip)]
    pub outlines: Option<Arc<Outlines>>,
}

impl MapFile {
    /// Returns where the outlines lie, when this stands in `file`.
    #[must_use]
    pub fn path(&self, file: &FilePath) -> FilePath {
        match file.folder() {
            "" => FilePath::new(&self.file),
            folder => FilePath::new(&format!("{folder}/{}", self.file)),
        }
    }
}
