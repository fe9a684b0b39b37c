//! How things of schema.org are declared: a struct with its type, and without what is not known.

use std::borrow::Cow;

/// What may be left out.
pub(super) trait Absent {
    /// Says whether there is nothing to say.
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for String {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for Cow<'_, str> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Declares a thing: its name here, its type in schema.org, and its properties in `snake_case`.
macro_rules! thing {
    ($(#[$meta:meta])* $name:ident $(<$life:lifetime>)? is $kind:literal { $($(#[$field_meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(serde::Serialize)]
        #[allow(clippy::struct_field_names, reason = "the names are schema.org's: an event has an `eventStatus`")]
        #[serde(tag = "@type", rename = $kind, rename_all = "camelCase")]
        pub(super) struct $name $(<$life>)? {
            $(
                $(#[$field_meta])*
                #[serde(skip_serializing_if = "crate::linked::thing::Absent::is_absent")]
                pub(super) $field: $type,
            )*
        }
    };
}

pub(super) use thing;
