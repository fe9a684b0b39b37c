//! Files beside the texts: images and documents.

use serde::{Serialize, Serializer};

use super::string_field;

/// A file in the `media` folder of the entity's own region (or of the network): `media/logo.svg`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MediaPath(Box<str>);

impl MediaPath {
    /// Reads a path below `media/`, or gives it back when it is none.
    pub fn new(text: &str) -> Result<Self, String> {
        let inside = text.strip_prefix("media/").is_some_and(|rest| {
            !rest.is_empty() && !rest.contains('\\') && rest.split('/').all(|part| !matches!(part, "" | "." | ".."))
        });
        if inside { Ok(Self(text.into())) } else { Err(text.to_owned()) }
    }

    /// Returns the path as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for MediaPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("media", &*self.0)
    }
}

string_field!(MediaPath, "media-path", MediaPath::new);
