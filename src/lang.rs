//! A language, as a short BCP 47 primary subtag (`nl`, `en`, `fy`, `ar`).
//!
//! Regions and scripts (`nl-BE`) are left out on purpose: a portal speaks to its own region.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What people write for a language, behind its code: names in Dutch and English, and codes of three letters (ISO 639-2),
/// which web pages do not know where there is one of two.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("ar", &["ara", "arabisch", "arabic"]),
    ("bg", &["bul", "bulgaars", "bulgarian"]),
    ("de", &["deu", "ger", "duits", "german", "deutsch"]),
    ("en", &["eng", "engels", "english"]),
    ("es", &["spa", "spaans", "spanish"]),
    ("fa", &["fas", "per", "perzisch", "farsi", "persian"]),
    ("fr", &["fra", "fre", "frans", "french"]),
    ("fy", &["fry", "fries", "frisian"]),
    ("it", &["ita", "italiaans", "italian"]),
    ("nl", &["nld", "dut", "ned", "nederlands", "dutch"]),
    ("pap", &["papiaments", "papiamento"]),
    ("pl", &["pol", "pools", "polish"]),
    ("pt", &["por", "portugees", "portuguese"]),
    ("ro", &["ron", "rum", "roemeens", "romanian"]),
    ("so", &["som", "somalisch", "somali"]),
    ("ti", &["tir", "tigrinya"]),
    ("tr", &["tur", "turks", "turkish"]),
    ("uk", &["ukr", "oekraïens", "oekraiens", "ukrainian"]),
];

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

    /// Returns the language that somebody meant with `text`: `Engels`, `eng`, `EN` and `en-GB` are all English.
    #[must_use]
    pub fn meant(text: &str) -> Option<Self> {
        let lowered = text.trim().to_lowercase();
        let named = |known: &&(&str, &[&str])| known.1.contains(&lowered.as_str());
        let code = OTHER_NAMES.iter().find(named).map(|(code, _)| *code);
        code.or_else(|| lowered.split(['-', '_']).next())?.parse().ok()
    }

    /// Returns the code of three letters (ISO 639-3), when it is known.
    #[must_use]
    pub fn three_letters(&self) -> Option<&str> {
        let known = OTHER_NAMES.iter().find(|(code, _)| *code == self.as_str());
        let first = known.and_then(|(_, names)| names.first()).copied().filter(|name| name.len() == 3);
        first.or_else(|| (self.as_str().len() == 3).then(|| self.as_str()))
    }

    /// Returns the direction in which the language is written, as HTML names it.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if matches!(self.as_str(), "ar" | "fa" | "he" | "ps" | "ur" | "ckb") { "rtl" } else { "ltr" }
    }
}

impl Lang {
    /// Returns the direction of a text in this language on a page in another, when the directions differ.
    #[must_use]
    pub fn direction_within(self, page: Self) -> Option<&'static str> {
        Some(self.direction()).filter(|direction| *direction != page.direction())
    }
}

impl FromStr for Lang {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match *text.as_bytes() {
            [a, b] if text.bytes().all(|c| c.is_ascii_lowercase()) => Ok(Self([a, b, 0])),
            [a, b, c] if text.bytes().all(|c| c.is_ascii_lowercase()) && !has_shorter_code(text) => Ok(Self([a, b, c])),
            _ => Err(format!("`{text}` is not a language code of two or three letters")),
        }
    }
}

fn has_shorter_code(code: &str) -> bool {
    OTHER_NAMES.iter().any(|(_, names)| names.contains(&code))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_one_code_and_many_names() {
        for name in ["eng", "Engels", "EN", "en-GB"] {
            assert_eq!(Lang::meant(name), Some(Lang::EN), "{name}");
        }
        assert_eq!(Lang::meant("pap").map(|lang| lang.to_string()).as_deref(), Some("pap"));
        assert_eq!(Lang::meant("nieuw"), None);
        assert!("eng".parse::<Lang>().is_err() && "pap".parse::<Lang>().is_ok());
    }
}
