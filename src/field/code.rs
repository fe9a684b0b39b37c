//! Codes: text that looks like a number, which YAML would otherwise read as one.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::format_schema;

/// Declares a code: a string that is refused when YAML reads it as a number, because `25.080` would become 25.08.
macro_rules! code_field {
    ($(#[$doc:meta])* $name:ident, $format:literal, $accepts:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads a code, or says what is wrong with it.
            pub fn new(text: &str) -> Result<Self, String> {
                let accepts: fn(&str) -> bool = $accepts;
                if accepts(text) { Ok(Self(text.into())) } else { Err(text.to_owned()) }
            }

            /// Returns the code's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl de::Visitor<'_> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a code between quotes")
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                        $name::new(text).map_err(E::custom)
                    }
                }
                // `deserialize_any`, so that YAML's own reading of a plain `25.080` as a number is seen and refused.
                if deserializer.is_human_readable() {
                    deserializer.deserialize_any(Visitor)
                } else {
                    deserializer.deserialize_str(Visitor)
                }
            }
        }

        format_schema!($name, $format);
    };
}

code_field!(
    /// A code of a register, such as a crebo number (`"25655"`).
    Code, "code", |text| !text.is_empty() && text.len() <= 60 && text.bytes().all(|c| c.is_ascii_graphic())
);
code_field!(
    /// A municipality's code: `GM` and four digits (CBS, Gebieden in Nederland), or another country's own code with
    /// its ISO 3166-1 prefix and a hyphen (`DE-05554068`).
    MunicipalityCode, "municipality-code", |text| is_prefixed(text, "GM", 4) || is_foreign(text)
);
code_field!(
    /// A labour-market region's code: `AM` and two digits (CBS), or another country's own code with its prefix.
    RegionCode, "region-code", |text| is_prefixed(text, "AM", 2) || is_foreign(text)
);
code_field!(
    /// A Dutch postcode (`7511 JE`), or another country's with its prefix (`DE-48599`).
    Postcode, "postcode", |text| is_dutch_postcode(text) || is_foreign(text)
);

fn is_prefixed(text: &str, prefix: &str, digits: usize) -> bool {
    text.strip_prefix(prefix).is_some_and(|rest| rest.len() == digits && rest.bytes().all(|c| c.is_ascii_digit()))
}

fn is_foreign(text: &str) -> bool {
    text.split_once('-').is_some_and(|(country, code)| {
        country.len() == 2
            && country.bytes().all(|c| c.is_ascii_uppercase())
            && !code.is_empty()
            && code.bytes().all(|c| c.is_ascii_alphanumeric())
    })
}

fn is_dutch_postcode(text: &str) -> bool {
    let compact: Vec<u8> = text.bytes().filter(|c| *c != b' ').collect();
    compact.len() == 6
        && compact[0] != b'0'
        && compact[..4].iter().all(u8::is_ascii_digit)
        && compact[4..].iter().all(u8::is_ascii_uppercase)
}
