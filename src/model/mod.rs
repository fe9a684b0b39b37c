//! The content model: what an editor writes, one file per kind of entity.
//!
//! The table at [`kinds!`] is the one place that lists them. A kind's struct is at once its parser, its JSON Schema,
//! its documentation and the value that checks and pages read.

#[macro_use]
mod common;

pub mod agreement;
pub mod audience;
pub mod contact;
pub mod duty;
pub mod event;
pub mod figures;
pub mod map;
pub mod news;
pub mod page;
pub mod partner;
pub mod portal;
pub mod region;
pub mod service;
pub mod source;
pub mod story;
pub mod training;
mod written;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

pub use self::{
    agreement::Agreement,
    audience::{Audience, Door},
    common::{Common, Status},
    contact::Contact,
    event::Event,
    figures::Figures,
    news::News,
    page::Page,
    partner::Partner,
    portal::PortalFile,
    region::Region,
    service::Service,
    story::Story,
    training::Training,
    written::{Aim, Written},
};
use crate::field::{Target, Text};

/// What every kind of entity is.
pub trait Entity: Serialize + DeserializeOwned + schemars::JsonSchema + Target + Send + Sync + 'static {
    /// The kind.
    const KIND: Kind;

    /// Returns the facts in `facts`, if they are of this kind.
    fn of(facts: &Facts) -> Option<&Self>;

    /// Returns the entity's title or name.
    fn title(&self) -> &Text;

    /// Returns the fields that all kinds have.
    fn common(&self) -> Common<'_>;
}

/// Declares the kinds: variant, type, name, folder below a region, and the field that is the title.
macro_rules! kinds {
    ($($kind:ident: $name:literal in $folder:literal titled $title:ident),* $(,)?) => {
        /// A kind of entity.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = concat!("`", $name, "`, in the folder `", $folder, "`.")] $kind),*
        }

        /// The facts of one entity of any kind.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Facts {
            $(#[doc = concat!("Those of a `", $name, "`.")] $kind(Box<$kind>)),*
        }

        impl Kind {
            /// All kinds, in the table's order.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Returns the kind's name, as references use it: `partner`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),* }
            }

            /// Returns the folder in which entities of this kind lie: `partners`.
            #[must_use]
            pub fn folder(self) -> &'static str {
                match self { $(Self::$kind => $folder),* }
            }

            /// Returns the JSON Schema (2020-12) of the kind's facts.
            #[must_use]
            pub fn schema(self) -> schemars::Schema {
                match self { $(Self::$kind => schemars::schema_for!($kind)),* }
            }

            /// Reads an entity's facts from YAML.
            pub fn read(self, yaml: &str) -> Result<Facts, serde_yaml::Error> {
                self.deserialize(serde_yaml::Deserializer::from_str(yaml))
            }

            /// Reads an entity's facts with a serde deserializer; also those that a serializer wrote.
            pub fn deserialize<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Facts, D::Error> {
                match self { $(Self::$kind => Deserialize::deserialize(deserializer).map(Facts::$kind)),* }
            }
        }

        impl Facts {
            /// Returns which kind the facts are of.
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind),* }
            }

            /// Returns the entity's title or name.
            #[must_use]
            pub fn title(&self) -> &Text {
                match self { $(Self::$kind(facts) => &facts.$title),* }
            }

            /// Returns the fields that all kinds have.
            #[must_use]
            pub fn common(&self) -> Common<'_> {
                match self { $(Self::$kind(facts) => Entity::common(&**facts)),* }
            }

            /// Returns the facts as they are when the entity is on the portal on every day.
            #[must_use]
            pub fn published(&self) -> Self {
                let mut facts = self.clone();
                match &mut facts { $(Self::$kind(facts) => facts.publish_now()),* }
                facts
            }

        }

        /// As the facts of their kind, without its name.
        impl Serialize for Facts {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$kind(facts) => facts.serialize(serializer)),* }
            }
        }

        $(
            impl Target for $kind {
                const NAME: &'static str = $name;
                const REFERENCE: &'static str = concat!("ref:", $name);
            }

            impl Entity for $kind {
                const KIND: Kind = Kind::$kind;
                fn of(facts: &Facts) -> Option<&Self> {
                    if let Facts::$kind(facts) = facts { Some(facts) } else { None }
                }
                fn title(&self) -> &Text {
                    &self.$title
                }
                fn common(&self) -> Common<'_> {
                    self.common_fields()
                }
            }
        )*
    };
}

kinds! {
    Region: "region" in "" titled name,
    Page: "page" in "pages" titled title,
    Partner: "partner" in "partners" titled name,
    Training: "training" in "training" titled title,
    Contact: "contact" in "contacts" titled name,
    Agreement: "agreement" in "agreements" titled title,
    Service: "service" in "services" titled title,
    Figures: "figures" in "figures" titled title,
    Event: "event" in "events" titled title,
    Story: "story" in "stories" titled title,
    News: "news" in "news" titled title,
}

impl Kind {
    /// Returns the kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Returns the kind whose entities lie in this folder.
    #[must_use]
    pub fn in_folder(folder: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| !kind.folder().is_empty() && kind.folder() == folder)
    }
}
