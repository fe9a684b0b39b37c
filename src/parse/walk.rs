//! Finds every reference or every text of an entity by serialising it into nothing.
//!
//! [`crate::field::Ref`], [`Text`] and their like serialise as newtype structs with a telling name; this serializer notes
//! those and the way to them and forgets the rest. So a kind need not list its references or texts anywhere.

use serde::ser::{self, Serialize};

use crate::{
    diagnostic::{Pointer, Step},
    field::{TEXT_MARKER, Text},
    model::{Aim, Facts, Written},
};

/// Returns the references of facts, or of any other value, in the order of its fields.
#[must_use]
pub fn references_of(value: &impl Serialize) -> Vec<Written> {
    let found = Walk::over(value, |name| Aim::named(name).is_some(), |_| true);
    let written = |Found { pointer, marker, text }| Some(Written { pointer, aim: Aim::named(marker)?, text });
    found.into_iter().filter_map(written).collect()
}

/// Returns the texts of `facts` with their translations, in the order of its fields.
#[must_use]
pub fn texts(facts: &Facts) -> Vec<(Pointer, Text)> {
    texts_with(facts, |_| true)
}

/// Returns the texts of `facts` of which the words in some language are sought, as `is_sought` says.
#[must_use]
pub fn texts_with(facts: &Facts, is_sought: fn(&str) -> bool) -> Vec<(Pointer, Text)> {
    let found = Walk::over(facts, |name| name == TEXT_MARKER, is_sought);
    found.into_iter().map(|found| (found.pointer, Text::split(&found.text))).collect()
}

struct Walk {
    way: Vec<Way>,
    marker: Option<&'static str>,
    /// Says by the name of a newtype struct whether its string is looked at.
    is_wanted: fn(&str) -> bool,
    /// Says of the words of such a string, in one language, whether it is noted.
    is_sought: fn(&str) -> bool,
    found: Vec<Found>,
}

/// A step of the way. Most lead to nothing, so a field's name is not copied for them.
enum Way {
    Field(&'static str),
    Key(Box<str>),
    Index(usize),
}

/// A string that is noted, with the name of its newtype struct.
struct Found {
    pointer: Pointer,
    marker: &'static str,
    text: Box<str>,
}

/// Walking cannot fail; serde asks for an error type all the same.
#[derive(Debug)]
struct Never(String);

impl std::fmt::Display for Never {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl Walk {
    fn over(value: &impl Serialize, is_wanted: fn(&str) -> bool, is_sought: fn(&str) -> bool) -> Vec<Found> {
        let mut walk = Self { way: Vec::new(), marker: None, is_wanted, is_sought, found: Vec::new() };
        value.serialize(&mut walk).expect("walking over values cannot fail");
        walk.found
    }

    fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for way in &self.way {
            pointer.push(match way {
                Way::Field(name) => Step::Key((*name).into()),
                Way::Key(key) => Step::Key(key.clone()),
                Way::Index(index) => Step::Index(*index),
            });
        }
        pointer
    }

    fn inside<T: Serialize + ?Sized>(&mut self, way: Way, value: &T) -> Result<(), Never> {
        self.way.push(way);
        value.serialize(&mut *self)?;
        self.way.pop();
        Ok(())
    }
}

/// A list or map that is being walked over, with what the next step is.
struct Inside<'w> {
    walk: &'w mut Walk,
    index: usize,
    key: Box<str>,
}

macro_rules! forget {
    ($($method:ident: $type:ty),* $(,)?) => {$(
        fn $method(self, _: $type) -> Result<(), Never> {
            Ok(())
        }
    )*};
}

impl<'w> ser::Serializer for &'w mut Walk {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Inside<'w>;
    type SerializeTuple = Inside<'w>;
    type SerializeTupleStruct = Inside<'w>;
    type SerializeTupleVariant = Inside<'w>;
    type SerializeMap = Inside<'w>;
    type SerializeStruct = Inside<'w>;
    type SerializeStructVariant = Inside<'w>;

    forget!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    );

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        if let Some(marker) = self.marker.take().filter(|_| Text::parts(text).any(self.is_sought)) {
            self.found.push(Found { pointer: self.pointer(), marker, text: text.into() });
        }
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Never> {
        self.marker = (self.is_wanted)(name).then_some(name);
        value.serialize(&mut *self)?;
        self.marker = None;
        Ok(())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'w>, Never> {
        Ok(Inside { walk: self, index: 0, key: Box::default() })
    }

    fn serialize_tuple(self, _: usize) -> Result<Inside<'w>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Inside<'w>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Inside<'w>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'w>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'w>, Never> {
        self.serialize_seq(None)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Inside<'w>, Never> {
        self.serialize_seq(None)
    }
}

macro_rules! walk_list {
    ($($trait:ident::$method:ident),*) => {$(
        impl ser::$trait for Inside<'_> {
            type Ok = ();
            type Error = Never;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
                self.index += 1;
                self.walk.inside(Way::Index(self.index - 1), value)
            }

            fn end(self) -> Result<(), Never> {
                Ok(())
            }
        }
    )*};
}

macro_rules! walk_struct {
    ($($trait:ident),*) => {$(
        impl ser::$trait for Inside<'_> {
            type Ok = ();
            type Error = Never;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Never> {
                self.walk.inside(Way::Field(key), value)
            }

            fn end(self) -> Result<(), Never> {
                Ok(())
            }
        }
    )*};
}

walk_list!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field
);
walk_struct!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        // Keys of maps are free words of editors; all of them are strings.
        self.key = serde_json::to_value(key).ok().and_then(|key| key.as_str().map(Into::into)).unwrap_or_default();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        let key = std::mem::take(&mut self.key);
        self.walk.inside(Way::Key(key), value)
    }

    fn end(self) -> Result<(), Never> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    #[test]
    fn references_are_found_wherever_they_stand() {
        let facts = Kind::Agreement
            .read("title: x\ntype: grant\nlegal_form: private_law\nvalid_from: 2026-01-01\nparties: [{partner: a}, {partner: r/b}]\nframework: f\n")
            .expect("the agreement is complete");
        let found: Vec<_> =
            references_of(&facts).into_iter().map(|w| (w.pointer.to_string(), w.aim, w.text.to_string())).collect();
        let written = |pointer: &str, kind, text: &str| (pointer.to_owned(), Aim::Entity(kind), text.to_owned());
        assert_eq!(
            found,
            [
                written("/framework", Kind::Agreement, "f"),
                written("/parties/0/partner", Kind::Partner, "a"),
                written("/parties/1/partner", Kind::Partner, "r/b"),
            ]
        );
    }
}
