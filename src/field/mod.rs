//! The types of single fields: what an editor writes in one value.
//!
//! Each type is one file: how it is read, what its JSON Schema says, and nothing about where it is used. A value
//! that its type refuses never enters the model, so later stages need not look again.

mod amount;
mod code;
mod day;
mod link;
mod lookalike;
mod map;
mod media;
mod period;
mod reference;
mod text;
mod tile;

pub use amount::{Euro, Number, Percent};
pub use code::{Code, MunicipalityCode, Postcode, RegionCode};
pub use day::{Day, Moment, Month, TimeRange};
pub use link::{Email, OldPath, Phone, Reach, Url};
pub use lookalike::with_lookalike;
pub use map::Map;
pub use media::MediaPath;
pub use period::Period;
pub use reference::{AnyRef, MunicipalityRef, NeighbourRef, Ref, SectorRef, Slug, SubRegionRef, Target};
pub(crate) use text::TEXT_MARKER;
pub use text::{Localized, Text};
pub use tile::Tile;

/// Implements reading, writing and the schema of a field that is one checked string.
///
/// The string's check is `$check: fn(&str) -> Result<$name, String>`; its schema names a `format`, which the
/// schema decoder uses to give the fault in the editor's words.
macro_rules! string_field {
    ($name:ident, $format:literal, $check:expr) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl serde::de::Visitor<'_> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($format)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        $check(text).map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Visitor)
            }
        }
        $crate::field::format_schema!($name, $format);
    };
}

/// Implements the schema of a field: a string with a `format` of ours.
macro_rules! format_schema {
    ($name:ident, $format:literal) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": $format })
            }
        }
    };
}

pub(crate) use {format_schema, string_field};

/// Returns why `text` is no value of the string field with this schema `format`, or `None` when it is one.
///
/// The schema decoder asks this for every string, so that a field's own check is the only one.
#[must_use]
pub fn format_fault(format: &str, text: &str) -> Option<String> {
    match format {
        "slug" => Slug::new(text).err(),
        "date" => Day::parse(text).err(),
        "moment" => Moment::parse(text).err(),
        "time-range" => TimeRange::parse(text).err(),
        "period" => Period::parse(text).err(),
        "tile" => Tile::parse(text).err(),
        "municipality-code" => MunicipalityCode::new(text).err(),
        "region-code" => RegionCode::new(text).err(),
        "postcode" => Postcode::new(text).err(),
        "code" => Code::new(text).err(),
        "url" => Url::new(text).err(),
        "email" => Email::new(text).err(),
        "phone" => Phone::new(text).err(),
        "reach" => Reach::new(text).err(),
        "old-path" => OldPath::new(text).err(),
        "media-path" => MediaPath::new(text).err(),
        "reference" => reference::check_reference(text).err(),
        "any-reference" => AnyRef::new(text).err(),
        "language" => text.parse::<crate::lang::Lang>().err(),
        "text" => text::check_text(text).err(),
        _ => None,
    }
}

/// Says whether a field with this `format` must be quoted when its value looks like a number.
#[must_use]
pub fn needs_quotes(format: &str) -> bool {
    matches!(format, "code" | "municipality-code" | "region-code" | "postcode")
}
