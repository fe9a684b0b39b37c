//! Ways to get in touch or to go on: web and mail addresses, telephone numbers, old paths.

use std::fmt;

use serde::Serialize;

use super::string_field;

/// Declares a field that is one checked string.
macro_rules! checked_string {
    ($(#[$doc:meta])* $name:ident, $format:literal, $accepts:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads the text, or gives it back when it is none.
            pub fn new(text: &str) -> Result<Self, String> {
                let accepts: fn(&str) -> bool = $accepts;
                if accepts(text) { Ok(Self(text.into())) } else { Err(text.to_owned()) }
            }

            /// Returns the text.
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

        string_field!($name, $format, $name::new);
    };
}

checked_string!(
    /// A web address with `https://` or `http://`. Other schemes (`javascript:`, `data:`) are refused.
    Url, "url", is_web_address
);
checked_string!(
    /// A mail address.
    Email, "email", is_mail_address
);
checked_string!(
    /// A telephone number in international form (E.164): `+31880000000`.
    Phone, "phone", |text| text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && digits.bytes().all(|c| c.is_ascii_digit()) && !digits.starts_with('0')
    })
);
checked_string!(
    /// A path that a page once had, from the site's root: `/oude-pagina/`.
    OldPath, "old-path", |text| {
        text.len() > 1
            && text.starts_with('/')
            && !text.contains("//")
            && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.'))
            && text.split('/').all(|part| !part.starts_with('.') || part == ".well-known")
    }
);

checked_string!(
    /// A way to reach somebody: a mail address, a telephone number or a page with `https://`.
    Reach, "reach", |text| Email::new(text).is_ok() || Phone::new(text).is_ok() || is_safe_address(text)
);

fn is_safe_address(text: &str) -> bool {
    text.starts_with("https://") && is_web_address(text)
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = host_of(rest);
        let host_fits = host.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'-' | b':') || c >= 0x80);
        !host.is_empty()
            && host_fits
            && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c))
    })
}

/// Returns the host at the start of an address without its scheme.
fn host_of(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn is_mail_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && name.bytes().all(|c| c.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&c))
            && host.contains('.')
            && host
                .split('.')
                .all(|label| !label.is_empty() && label.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-'))
    })
}

impl Url {
    /// Returns the host, as people name a website: `voorbeeld.nl`, without `www.`.
    #[must_use]
    pub fn host(&self) -> &str {
        let host = host_of(self.0.split_once("://").map_or(&*self.0, |(_, rest)| rest));
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl Reach {
    /// Returns it as an address that a program can open: `mailto:`, `tel:` or `https:`.
    #[must_use]
    pub fn uri(&self) -> String {
        let scheme = match &*self.0 {
            text if text.starts_with("https://") => "",
            text if text.starts_with('+') => "tel:",
            _ => "mailto:",
        };
        format!("{scheme}{}", self.0)
    }
}

impl Phone {
    /// Returns the number as people in the Netherlands write it: `088 000 00 00`, with spaces that never break it over
    /// two lines; other countries' numbers keep their international form.
    #[must_use]
    pub fn readable(&self) -> String {
        match self.0.strip_prefix("+31") {
            Some(rest) if rest.len() == 9 => {
                let area = if rest.starts_with('6') { 1 } else { 2 };
                let (area, number) = rest.split_at(area);
                let split = number.len() - 4;
                let (first, last) = number.split_at(split);
                format!("0{area}\u{a0}{first}\u{a0}{}\u{a0}{}", &last[..2], &last[2..])
            }
            _ => self.0.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_schemes_are_addresses() {
        assert!(Url::new("https://example.nl/pad?x=1").is_ok());
        for bad in ["javascript:alert(1)", "data:text/html,x", "https://", "https://a b.nl", "www.example.nl"] {
            assert!(Url::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_website_is_named_by_its_host() {
        let host = |url: &str| Url::new(url).map(|url| url.host().to_owned());
        assert_eq!(host("https://www.example.nl/pad?x=1").as_deref(), Ok("example.nl"));
        assert_eq!(host("http://werk.example.nl").as_deref(), Ok("werk.example.nl"));
    }

    #[test]
    fn dutch_numbers_are_grouped() {
        let phone = Phone::new("+31880000000").expect("the number has the international form");
        assert_eq!(phone.readable(), "088\u{a0}000\u{a0}00\u{a0}00");
        assert!(Phone::new("088-0000000").is_err());
    }
}
