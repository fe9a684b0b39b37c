//! A region of the network: its municipalities, sub-regions and languages.

use std::{error::Error, fs, path::Path};

use serde_json::Value;

use super::Facts;

/// A region, as its file says it.
pub(super) struct Region {
    pub(super) slug: String,
    pub(super) facts: Facts,
}

impl Region {
    /// Reads the `region.yaml` of a region.
    pub(super) fn read(file: &Path) -> Result<Self, Box<dyn Error>> {
        let folder = file.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        Ok(Self {
            slug: folder.unwrap_or_default().to_owned(),
            facts: serde_yaml::from_str(&fs::read_to_string(file)?)?,
        })
    }

    pub(super) fn is_bilingual(&self) -> bool {
        self.facts["languages"].as_array().is_some_and(|languages| languages.len() > 1)
    }

    pub(super) fn municipalities(&self) -> impl Iterator<Item = &str> {
        self.list("municipalities").filter_map(|municipality| municipality["name"].as_str())
    }

    pub(super) fn sub_regions(&self) -> impl Iterator<Item = &Facts> {
        self.list("sub_regions").filter_map(Value::as_object)
    }

    fn list(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.facts.get(name).and_then(Value::as_array).into_iter().flatten()
    }
}
