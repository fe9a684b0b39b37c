//! The two doors, as a home page shows them.

use serde::Serialize;

use super::Context;
use crate::{
    model::Door,
    route::{PageKind, Subject},
};

/// A door with the address behind it.
#[derive(Debug, Clone, Serialize)]
pub struct DoorView {
    /// `people`, for the labels `door-people` and `door-people-text`.
    pub key: &'static str,
    /// The address of its page.
    pub href: String,
}

impl DoorView {
    /// Returns the doors that the page's scope has.
    #[must_use]
    pub fn all(cx: &Context<'_>) -> Vec<Self> {
        let view =
            |door: &Door| Some(Self { key: door.as_str(), href: cx.here(PageKind::Door, Subject::Door(*door))? });
        Door::ALL.iter().filter_map(view).collect()
    }
}
