//! What other websites, and those who try addresses, get of the preview: nothing. Each case is one that a preview of others
//! once fell for.

use std::time::Duration;

use super::{Desk, tcp::send};

/// Returns the answer to a request with these lines after its first.
fn ask(desk: &Desk, first: &str, lines: &[&str]) -> super::Answer {
    let lines = lines.join("\r\n");
    send(desk.preview.port(), &format!("{first}\r\n{lines}\r\nConnection: close\r\n\r\n"))
}

fn host(desk: &Desk) -> String {
    format!("Host: localhost:{}", desk.preview.port())
}

/// An address is looked up in a table of routes and never on the disk.
#[test]
fn no_address_leads_to_a_file_of_the_disk() {
    let desk = Desk::start();
    for path in [
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/%252e%252e/%252e%252e/etc/passwd",
        "/..%5c..%5cetc%5cpasswd",
        "/....//....//etc/passwd",
        "/assets/../../content/portal.yaml",
        "/assets/..%2f..%2fcontent/portal.yaml",
        "/media/../../content/portal.yaml",
        "/content/portal.yaml",
        "/portal.yaml",
        "/regions/noordhaven/region.yaml",
        "/@fs/etc/passwd",
        "/@fs/etc/passwd?raw??",
        "/@id/x?import&raw",
        "/__open-in-editor?file=/etc/passwd",
        "/_preview/../content/portal.yaml",
        "/_preview/..%2fportal.yaml",
        "/_preview/open",
        "/_preview/client.js/../../portal.yaml",
        "//etc/passwd",
        "/etc/passwd%00.html",
        "/%00",
        "/%ff%fe",
        "/C:/Windows/win.ini",
        "/\\..\\..\\etc\\passwd",
        "/.git/config",
        "/?file=../../etc/passwd#",
    ] {
        let answer = ask(&desk, &format!("GET {path} HTTP/1.1"), &[&host(&desk)]);
        assert!(!answer.body.contains("root:") && !answer.body.contains("municipalities:"), "{path}: {}", answer.body);
        let is_portal = path.starts_with("/?");
        assert!(is_portal || [0, 400, 404].contains(&answer.status), "{path}: {}", answer.status);
    }
}

/// A web page whose name was given the address of this computer asks with that name (DNS rebinding).
#[test]
fn a_name_that_is_not_ours_gets_nothing() {
    let desk = Desk::start();
    let port = desk.preview.port();
    let evil = format!("Host: evil.example:{port}");
    for first in
        ["GET / HTTP/1.1", "GET /_preview/events HTTP/1.1", "GET /_preview/ HTTP/1.1", "POST /_preview/open HTTP/1.1"]
    {
        assert_eq!(ask(&desk, first, &[&evil]).status, 403, "{first}");
    }
    let absolute = format!("GET http://evil.example:{port}/ HTTP/1.1");
    assert_eq!(ask(&desk, &absolute, &[&host(&desk)]).status, 403);
    assert_eq!(ask(&desk, "GET / HTTP/1.1", &[&host(&desk), &evil]).status, 403);
    assert!([400, 403].contains(&ask(&desk, "GET / HTTP/1.0", &[]).status));
    for known in ["localhost", "127.0.0.1", "[::1]"] {
        assert_eq!(ask(&desk, "GET / HTTP/1.1", &[&format!("Host: {known}:{port}")]).status, 200, "{known}");
    }
}

/// A script or image of another website loads an address and reads what it can of it.
#[test]
fn other_websites_cannot_read_or_load_anything() {
    let desk = Desk::start();
    let host = host(&desk);
    let foreign = "Origin: http://evil.example";
    let cross = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"];
    for path in ["/", "/_preview/", "/_preview/panel?path=/", "/_preview/client.js", "/_preview/events"] {
        let answer = ask(&desk, &format!("GET {path} HTTP/1.1"), &[&host, foreign]);
        assert_eq!(answer.status, 403, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
        let answer = ask(&desk, &format!("GET {path} HTTP/1.1"), &[&[host.as_str()][..], &cross].concat());
        assert_eq!(answer.status, 403, "{path}");
    }
    let preflight = ["Access-Control-Request-Method: POST", "Access-Control-Request-Headers: x-preview-token"];
    let answer = ask(&desk, "OPTIONS /_preview/open HTTP/1.1", &[&[host.as_str(), foreign][..], &preflight].concat());
    assert!(answer.status == 403 && answer.header("access-control-allow-origin").is_none());
    let page = ask(&desk, "GET / HTTP/1.1", &[&host]);
    for (name, value) in [
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(page.header(name).as_deref(), Some(value));
    }
    assert!(page.header("content-security-policy").is_some_and(|policy| policy.starts_with("default-src 'self'")));
}

/// A link on another website may lead to a page, but to nothing of the preview's own.
#[test]
fn a_link_of_another_website_leads_only_to_pages() {
    let desk = Desk::start();
    let host = host(&desk);
    let link = [host.as_str(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"];
    assert_eq!(ask(&desk, "GET / HTTP/1.1", &link).status, 200);
    assert_eq!(ask(&desk, "GET /_preview/ HTTP/1.1", &link).status, 403);
}

/// Previews that talk over web sockets were taken over from other websites, which browsers let open them.
#[test]
fn there_are_no_web_sockets() {
    let desk = Desk::start();
    let lines = [
        &host(&desk),
        "Origin: http://evil.example",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ];
    assert_eq!(ask(&desk, "GET /_preview/events HTTP/1.1", &lines).status, 403);
    let own: Vec<&str> = lines.into_iter().filter(|line| !line.starts_with("Origin")).collect();
    assert_ne!(ask(&desk, "GET / HTTP/1.1", &own).status, 101);
}

/// Opening a file starts a program, so only our own page can ask for it, and only for a file of the content.
#[test]
fn files_are_opened_only_for_our_own_pages() {
    let desk = Desk::start();
    let page = desk.get("/").body;
    let token = page.split("data-token=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a page has it");
    let post = |file: &str, token: &str, extra: &str| {
        let body = format!("{{\"file\":\"{file}\",\"line\":3}}");
        let token = format!("X-Preview-Token: {token}");
        let length = format!("Content-Length: {}", body.len());
        let lines = [host(&desk), token, length, extra.to_owned()].join("\r\n");
        let request = format!("POST /_preview/open HTTP/1.1\r\n{lines}\r\nConnection: close\r\n\r\n{body}");
        send(desk.preview.port(), &request)
    };
    let own = format!("Origin: http://localhost:{}", desk.preview.port());
    let opened = post("portal.yaml", token, &own);
    assert!(opened.status == 200 && opened.body.starts_with("\"vscode://file/"), "{}", opened.body);
    assert!(opened.body.ends_with("/content/portal.yaml:3:1\""), "{}", opened.body);
    assert_eq!(post("portal.yaml", "", &own).status, 403);
    assert_eq!(post("portal.yaml", &"0".repeat(64), &own).status, 403);
    assert_eq!(post("portal.yaml", token, "Origin: http://evil.example").status, 403);
    assert_eq!(post("portal.yaml", token, "Sec-Fetch-Site: cross-site").status, 403);
    for file in ["../themes", "/etc/passwd", "nergens.md", "", ".git/config", "regions"] {
        assert_eq!(post(file, token, &own).status, 404, "{file}");
    }
    let large = format!("portal.yaml{}", " ".repeat(10_000));
    assert_eq!(post(&large, token, &own).status, 413);
    assert_eq!(ask(&desk, "POST / HTTP/1.1", &[&host(&desk), "Content-Length: 0"]).status, 405);
}

/// What makes no sense is refused, and the preview goes on.
#[test]
fn senseless_requests_do_no_harm() {
    let desk = Desk::start();
    let port = desk.preview.port();
    for request in ["GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET /\r\nX: y\r\n\r\n"] {
        assert_ne!(send(port, request).status, 200, "{request:?}");
    }
    let mut idle = super::tcp::events(port);
    idle.next_within(Duration::from_secs(5)).expect("the first news comes at once");
    assert_eq!(desk.get("/").status, 200);
}
