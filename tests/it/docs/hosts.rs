//! What hosts read in `docs/beheer`: the server examples send what the handbook asks for.

use super::read;

const SERVERS: [&str; 3] = ["nginx.conf", "apache.htaccess", "Caddyfile"];

/// Returns the rows of the first table below a heading, as the code in their first two cells.
fn rows(text: &str, heading: &str) -> Vec<(String, String)> {
    let (_, below) = text.split_once(&format!("\n### {heading}\n")).expect("the heading is there");
    let table = below.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = table.skip(2).map(|line| line.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()));
    cells.map(|mut cells| (cells.nth(1).expect("a first cell"), cells.next().expect("a second cell"))).collect()
}

#[test]
fn every_server_sends_the_headers_that_the_handbook_lists() {
    let headers = rows(&read("docs/beheer/README.md"), "Koppen");
    assert!(headers.len() >= 7, "{headers:?}");
    for server in SERVERS {
        let example = read(&format!("docs/beheer/voorbeelden/{server}"));
        for (name, value) in &headers {
            let is_sent = example.lines().any(|line| line.contains(name.as_str()) && line.contains(value.as_str()));
            assert!(is_sent, "{server} does not send `{name}: {value}`");
        }
    }
}

#[test]
fn every_server_caches_as_the_handbook_says() {
    let rules = rows(&read("docs/beheer/README.md"), "Bewaren in de browser (cache)");
    assert_eq!(rules.len(), 2, "{rules:?}");
    for server in SERVERS {
        let example = read(&format!("docs/beheer/voorbeelden/{server}"));
        for (what, value) in &rules {
            assert!(example.contains(value.as_str()), "{server} does not cache {what} with `{value}`");
        }
    }
}
