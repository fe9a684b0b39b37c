//! Ids, old addresses and links that want to lead out of the site or to run something.

use super::place::Place;
use crate::fuzzed::dangers;

const PAGE: &str = "regions/twente/pages/over.md";

fn page(fields: &str, body: &str) -> Place {
    Place::new().with(PAGE, format!("---\ntitle: Over\n{fields}---\n{body}\n").as_bytes())
}

#[test]
fn no_address_leads_out_of_the_site() {
    for alias in [
        "/../../etc/x/",
        "/a/../../x/",
        "/./x/",
        "/.git/x/",
        "//x.example/",
        "/%2e%2e/x/",
        "/a\\\\..\\\\x/",
        "x/",
        "/a b/",
    ] {
        page(&format!("aliases: [\"{alias}\"]\n"), "").check().tells("bad-path", "");
    }
    for reference in ["../x", "a/b/c", "/etc/passwd", "%2e%2e", "..", "a/../b", "C:"] {
        let fields = format!("title: Lassen\nprovider: \"{reference}\"\n");
        Place::new().with("regions/twente/training/lassen.yaml", fields.as_bytes()).check().tells("bad-reference", "");
    }
    for file in ["media/../../../x.png", "../media/x.png", "/etc/passwd", "media\\\\x.png", "media/./x.png"] {
        let fields = format!("name: B\npillar: employers\ntype: other\nlogo: {{file: \"{file}\", alt: Logo}}\n");
        Place::new().with("regions/twente/partners/b.yaml", fields.as_bytes()).check().tells("bad-media-path", "");
    }
}

#[test]
fn a_link_in_a_text_reaches_only_content() {
    let links =
        ["../../../../../../etc/passwd", "/etc/passwd", "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "..%2f..%2fx"];
    for link in
        links.into_iter().chain(["media/%00.png", "a%ff.md", "training:../../x", "training:%2e%2e", "file.md?x=1"])
    {
        let said = page("", &format!("[Lees verder]({link})\n")).check();
        assert!(said.code == Some(1) && !said.text.contains("root:"), "{link}\n{}", said.text);
    }
}

/// Browsers skip blanks before a scheme and line ends in it, and take any case.
#[test]
fn an_address_that_runs_or_holds_something_is_refused_and_never_on_a_page() {
    let forbidden = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java&#115;cript:alert(1)",
        "javascript&colon;alert(1)",
        "<javascript:alert(1)>",
        "< javascript:alert(1)>",
        "<java&Tab;script:alert(1)>",
        "<java&NewLine;script:alert(1)>",
        "<&#1;javascript:alert(1)>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
        "//x.example/",
        "<\\\\x.example/>",
        "</\\x.example/>",
        "blob:x",
    ];
    for address in forbidden {
        let said = page("", &format!("[Lees verder]({address})\n")).check();
        assert_eq!(said.code, Some(1), "{address}\n{}", said.text);
        let place = page("", &format!("<{}>\n", address.trim_matches(['<', '>'])));
        if place.build().code == Some(0) {
            assert_eq!(dangers(&place.page("twente/over/index.html")), Vec::<String>::new(), "{address}");
        }
    }
    for address in
        ["javascript:alert(1)", "data:text/html,x", "https://x.example/\\\"onclick=x", "//x.example", "https:x"]
    {
        let fields = format!("name: B\npillar: employers\ntype: other\nwebsite: \"{address}\"\n");
        Place::new().with("regions/twente/partners/b.yaml", fields.as_bytes()).check().tells("bad-url", "");
    }
}
