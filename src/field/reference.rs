//! References: the id of another entity, as it was written.
//!
//! What a reference means, an [`crate::portal::Id`], is found by `link` and never stored here.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{format_schema, lookalike, string_field};

/// An entity's id: lower-case letters, digits and single hyphens, such as `roc-noord`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(Box<str>);

impl Slug {
    /// Reads an id, or says what is wrong with it.
    pub fn new(text: &str) -> Result<Self, String> {
        let well_formed = !text.is_empty()
            && text.len() <= 80
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--")
            && text.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-');
        if well_formed { Ok(Self(text.into())) } else { Err(Self::meant(text)) }
    }

    /// Returns the id that `text` was probably meant to be; empty when there is none.
    #[must_use]
    pub fn meant(text: &str) -> String {
        slug::slugify(lookalike::replaced(text))
    }

    /// Returns the id's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

string_field!(Slug, "slug", Slug::new);

/// A kind of entity that a reference can point at.
pub trait Target {
    /// The kind's name, such as `partner`.
    const NAME: &'static str;
    /// The name under which a reference to this kind is serialised, such as `ref:partner`. `link` finds all
    /// references of an entity by these names.
    const REFERENCE: &'static str;
}

/// A reference to an entity of kind `K`, as it was written: `roc-noord`, or `groningen/roc-noord` for another
/// region's entity.
pub struct Ref<K> {
    written: Box<str>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Ref<K> {
    /// Returns the reference as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }
}

/// Refuses what cannot be a reference: `id` or `region/id`.
pub(super) fn check_reference(text: &str) -> Result<(), String> {
    let (region, id) = text.split_once('/').unwrap_or(("x", text));
    Slug::new(region).and(Slug::new(id)).map(|_| ())
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        Self { written: self.written.clone(), kind: PhantomData }
    }
}

impl<K> PartialEq for Ref<K> {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl<K> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.written, f)
    }
}

impl<K: Target> Serialize for Ref<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(K::REFERENCE, &*self.written)
    }
}

impl<'de, K> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Box<str>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of an entity")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Box<str>, E> {
                check_reference(text).map_err(E::custom)?;
                Ok(text.into())
            }
        }
        let written = deserializer.deserialize_str(Visitor)?;
        Ok(Self { written, kind: PhantomData })
    }
}

impl<K: Target> schemars::JsonSchema for Ref<K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        K::REFERENCE.into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "reference", "x-reference": K::NAME })
    }
}

/// A reference to an entity of any kind: `training:welding`, `news:groningen/opening`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyRef(Box<str>);

impl AnyRef {
    /// Reads a reference with its kind, or says what is wrong with it.
    pub fn new(text: &str) -> Result<Self, String> {
        let (kind, reference) = text.split_once(':').ok_or("no kind")?;
        Slug::new(kind).map_err(|_| "no kind")?;
        check_reference(reference)?;
        Ok(Self(text.into()))
    }

    /// Returns the reference as it was written, with its kind.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for AnyRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("ref:any", &*self.0)
    }
}

string_field!(AnyRef, "any-reference", AnyRef::new);

/// Declares a string that names a thing which is not an entity but part of one, found again by its serialised name.
macro_rules! name_of_part {
    ($(#[$doc:meta])* $name:ident, $marker:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Box<str>);

        impl $name {
            /// Returns the name as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct($marker, &*self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(|text| Self(text.into()))
            }
        }

        format_schema!($name, $marker);
    };
}

name_of_part!(
    /// A municipality, by its code (`GM0153`) or its name in `region.yaml` (`Enschede`).
    MunicipalityRef, "ref:municipality"
);
name_of_part!(
    /// A sector, by its id in `portal.yaml`.
    SectorRef, "ref:sector"
);
name_of_part!(
    /// A sub-region, by its id in the region's `region.yaml`.
    SubRegionRef, "ref:sub-region"
);
name_of_part!(
    /// A region of this network, by the name of its folder.
    NeighbourRef, "ref:region"
);
