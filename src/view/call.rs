//! Whom to call, when somebody would rather talk than read.

use serde::Serialize;

use super::{ContactCard, Context, LinkView, PhoneView};
use crate::model::Door;

/// A desk to call.
#[derive(Debug, Clone, Serialize)]
pub struct CallView<'a> {
    /// `people`, for the label `call-people`.
    pub door: &'static str,
    /// The desk.
    pub link: LinkView<'a>,
    /// Its telephone number.
    pub phone: PhoneView,
}

impl<'a> CallView<'a> {
    /// Returns the desk to call for people and the one for businesses.
    #[must_use]
    pub fn all(cx: &Context<'a>) -> Vec<Self> {
        let call = |door: &Door| {
            let ContactCard { link, phone, .. } = ContactCard::to_call(cx, *door)?;
            Some(Self { door: door.as_str(), link, phone: phone? })
        };
        Door::ALL.iter().filter_map(call).collect()
    }
}
