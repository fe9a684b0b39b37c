//! Numbers with a unit: money, percentages, measured values.

use serde::{Deserialize, Deserializer, Serialize, de};

/// Declares a number with a smallest and a largest value.
macro_rules! bounded_number {
    ($(#[$doc:meta])* $name:ident, $min:expr, $max:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
        #[serde(transparent)]
        pub struct $name(f64);

        impl $name {
            /// Returns the value.
            #[must_use]
            pub fn get(self) -> f64 {
                self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = f64::deserialize(deserializer)?;
                let bounds: std::ops::RangeInclusive<f64> = $min..=$max;
                if bounds.contains(&value) { Ok(Self(value)) } else { Err(de::Error::custom("out of bounds")) }
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "number", "minimum": $min, "maximum": $max })
            }
        }
    };
}

bounded_number!(
    /// An amount in euros, at least 0.
    Euro, 0.0, 1e12
);
bounded_number!(
    /// A percentage, 0 to 100.
    Percent, 0.0, 100.0
);
bounded_number!(
    /// A measured value, in the unit that stands beside it.
    Number, -1e15, 1e15
);
