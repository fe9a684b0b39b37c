//! A language, as a short BCP 47 primary subtag (`nl`, `en`, `fy`, `ar`).
//!
//! Regions and scripts (`nl-BE`) are left out on purpose: a portal speaks to its own region.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A language: two or three lower-case ASCII letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 3]);

impl Lang {
    /// Dutch, the language of the tool and of its first users.
    pub const NL: Self = Self(*b"nl\0");
    /// English.
    pub const EN: Self = Self(*b"en\0");

    /// Returns the subtag, such as `nl`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let len = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..len]).expect("a language is made of ASCII letters")
    }

    /// Returns `true` for a language that is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        matches!(self.as_str(), "ar" | "fa" | "he" | "ps" | "ur" | "ckb")
    }
}

impl FromStr for Lang {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match *text.as_bytes() {
            [a, b] if text.bytes().all(|c| c.is_ascii_lowercase()) => Ok(Self([a, b, 0])),
            [a, b, c] if text.bytes().all(|c| c.is_ascii_lowercase()) => Ok(Self([a, b, c])),
            _ => Err(format!("`{text}` is not a language code of two or three letters")),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl schemars::JsonSchema for Lang {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Lang".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "language" })
    }
}
