//! How to reach who answers for the portal.

use serde::Serialize;

use super::PhoneView;
use crate::field::{Email, Phone};

/// A mail address and a telephone number, when there are any.
#[derive(Debug, Clone, Serialize)]
pub struct ReachView<'a> {
    /// The mail address.
    pub email: Option<&'a str>,
    /// The telephone number.
    pub phone: Option<PhoneView>,
}

impl<'a> ReachView<'a> {
    /// Returns how to reach somebody.
    #[must_use]
    pub fn new(email: Option<&'a Email>, phone: Option<&Phone>) -> Self {
        let phone = phone.map(|phone| PhoneView { href: format!("tel:{phone}"), text: phone.readable() });
        Self { email: email.map(Email::as_str), phone }
    }
}
