//! Who may ask the preview something: pages of the preview itself and the person who runs it, and no other website.
//!
//! A web page anywhere can make a browser ask `localhost` for something, or give its own name the address of this
//! computer (DNS rebinding). So the name that was asked for must be one of ours, and what changes or tells something must
//! be asked for by our own pages.

use std::net::IpAddr;

use axum::http::{HeaderMap, Method, StatusCode, Uri, header};

/// The names by which the preview may be asked.
#[derive(Debug, Clone)]
pub(super) struct Hosts {
    /// The name or address that it was told to listen at, when that is not only this computer.
    pub(super) opened: Option<String>,
}

/// What a request asks for, as far as it decides who may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    /// A page, or what it loads.
    Page,
    /// Something of the preview's own.
    Own,
}

/// Refuses a request that does not come from where it may; the error says with which answer.
pub(super) fn admit(
    hosts: &Hosts,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    asks: Asks,
) -> Result<(), StatusCode> {
    let host = host_of(uri, headers).ok_or(StatusCode::FORBIDDEN)?;
    if !hosts.knows(&host) {
        return Err(StatusCode::FORBIDDEN);
    }
    let site = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    let is_navigation = headers.get("sec-fetch-mode").is_some_and(|mode| mode == "navigate") && method == Method::GET;
    let is_foreign = site.is_some_and(|site| !["same-origin", "none"].contains(&site));
    if is_foreign && !(is_navigation && asks == Asks::Page) {
        return Err(StatusCode::FORBIDDEN);
    }
    // A browser that is too old to say where a request comes from says so with these.
    let origin = headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    if origin.is_some_and(|origin| origin != format!("http://{host}")) {
        return Err(StatusCode::FORBIDDEN);
    }
    match *method {
        Method::GET | Method::HEAD => Ok(()),
        Method::POST if asks == Asks::Own => Ok(()),
        _ => Err(StatusCode::METHOD_NOT_ALLOWED),
    }
}

/// Returns the host that was asked for, with its port; `None` when none or several are named.
fn host_of(uri: &Uri, headers: &HeaderMap) -> Option<String> {
    let mut named = headers.get_all(header::HOST).iter();
    let host = named.next()?.to_str().ok()?.to_ascii_lowercase();
    let is_alike = uri.authority().is_none_or(|authority| authority.as_str().eq_ignore_ascii_case(&host));
    (named.next().is_none() && is_alike).then_some(host)
}

impl Hosts {
    fn knows(&self, host: &str) -> bool {
        let Some(name) = without_port(host) else { return false };
        // What is no number is a name, and is compared as one.
        let address: Option<IpAddr> = name.trim_start_matches('[').trim_end_matches(']').parse().ok();
        match (address, &self.opened) {
            (Some(address), None) => address.is_loopback(),
            // A number is no name, so nobody can have given it another meaning.
            (Some(_), Some(_)) => true,
            (None, opened) => name == "localhost" || opened.as_deref() == Some(name),
        }
    }
}

/// Returns a host without its port; `None` when it is not well formed.
fn without_port(host: &str) -> Option<&str> {
    let end = if host.starts_with('[') { host.find(']')? + 1 } else { host.find(':').unwrap_or(host.len()) };
    let (name, port) = host.split_at(end);
    let is_port = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (port.is_empty() || port.strip_prefix(':').is_some_and(is_port)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &str)| {
            (axum::http::HeaderName::from_static(name), value.parse().expect("a header's value"))
        };
        pairs.iter().map(pair).collect()
    }

    fn status(opened: Option<&str>, method: &Method, pairs: &[(&'static str, &str)], asks: Asks) -> Option<StatusCode> {
        let hosts = Hosts { opened: opened.map(str::to_owned) };
        admit(&hosts, method, &Uri::from_static("/"), &headers(pairs), asks).err()
    }

    #[test]
    fn only_names_of_this_computer_are_known() {
        for host in ["localhost", "localhost:4400", "127.0.0.1:4400", "[::1]:4400", "LOCALHOST:1"] {
            assert_eq!(status(None, &Method::GET, &[("host", host)], Asks::Page), None, "{host}");
        }
        for host in
            ["evil.example", "localhost.evil.example", "localhost:x", "10.0.0.1", "[::1", "127.0.0.1.evil.example", ""]
        {
            assert_eq!(
                status(None, &Method::GET, &[("host", host)], Asks::Page),
                Some(StatusCode::FORBIDDEN),
                "{host}"
            );
        }
        assert_eq!(status(None, &Method::GET, &[], Asks::Page), Some(StatusCode::FORBIDDEN));
        let two = [("host", "localhost"), ("host", "evil.example")];
        assert_eq!(status(None, &Method::GET, &two, Asks::Page), Some(StatusCode::FORBIDDEN));
    }

    #[test]
    fn an_opened_preview_is_asked_by_number_or_by_its_name() {
        let known = |host| status(Some("kantoor.lan"), &Method::GET, &[("host", host)], Asks::Page).is_none();
        assert!(known("10.0.0.1:4400") && known("kantoor.lan:4400") && known("localhost") && !known("evil.example"));
    }

    #[test]
    fn other_websites_get_nothing_but_a_link() {
        let host = ("host", "localhost:4400");
        let cross = ("sec-fetch-site", "cross-site");
        let navigate = ("sec-fetch-mode", "navigate");
        assert_eq!(status(None, &Method::GET, &[host, cross, navigate], Asks::Page), None);
        for (pairs, asks) in [
            (vec![host, cross], Asks::Page),
            (vec![host, cross, navigate], Asks::Own),
            (vec![host, ("sec-fetch-site", "same-site")], Asks::Own),
            (vec![host, ("origin", "http://evil.example")], Asks::Own),
            (vec![host, ("origin", "null")], Asks::Own),
            (vec![host, ("origin", "http://localhost:9")], Asks::Own),
        ] {
            assert_eq!(status(None, &Method::GET, &pairs, asks), Some(StatusCode::FORBIDDEN), "{pairs:?}");
        }
        let own = [host, ("origin", "http://localhost:4400"), ("sec-fetch-site", "same-origin")];
        assert_eq!(status(None, &Method::POST, &own, Asks::Own), None);
        assert_eq!(status(None, &Method::POST, &own, Asks::Page), Some(StatusCode::METHOD_NOT_ALLOWED));
        assert_eq!(status(None, &Method::DELETE, &own, Asks::Own), Some(StatusCode::METHOD_NOT_ALLOWED));
    }
}
