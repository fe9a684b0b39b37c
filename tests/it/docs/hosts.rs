//! What hosts read in `docs/beheer`: the handbook lists what the settings for servers send, and its examples take these
//! settings in. What servers make of them is looked at by `tests/deploy/servers.sh`.

use streekwerk::header::{EVERYWHERE, FIXED, KEEP_FIXED, KEEP_PAGE, SELDOM_KNOWN};

use super::read;

/// Returns the rows of the first table below a heading, as the code in their first two cells.
fn rows(text: &str, heading: &str) -> Vec<(String, String)> {
    let (_, below) = text.split_once(&format!("\n### {heading}\n")).expect("the heading is there");
    let table = below.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = table.skip(2).map(|line| line.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()));
    cells.map(|mut cells| (cells.nth(1).expect("a first cell"), cells.next().expect("a second cell"))).collect()
}

#[test]
fn the_handbook_lists_the_headers_that_are_sent() {
    let listed = rows(&read("docs/beheer/README.md"), "Koppen");
    let sent = EVERYWHERE.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(listed, sent);
}

#[test]
fn the_handbook_says_how_long_files_are_kept() {
    let text = read("docs/beheer/README.md");
    let listed = rows(&text, "Bewaren in de browser (cache)");
    let values: Vec<&str> = listed.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(values, [KEEP_FIXED, KEEP_PAGE]);
    assert!(FIXED.iter().all(|folder| listed[0].0.contains(&format!("{folder}/"))), "{}", listed[0].0);
}

#[test]
fn the_handbook_names_the_types_that_servers_seldom_know() {
    let text = read("docs/beheer/README.md");
    // The portal has no manifest yet.
    for (ending, media_type) in SELDOM_KNOWN.iter().filter(|(ending, _)| *ending != ".webmanifest") {
        assert!(text.contains(&format!("`{media_type}` bij `{ending}`")), "{ending}");
    }
}

#[test]
fn every_example_for_a_server_takes_in_what_the_program_makes() {
    for (example, line) in [
        ("nginx.conf", "include /srv/portal/site/.hosting/nginx.conf;"),
        ("Caddyfile", "import /srv/portal/site/.hosting/Caddyfile"),
        ("apache.conf", "AllowOverride All"),
    ] {
        let text = read(&format!("docs/beheer/voorbeelden/{example}"));
        assert!(text.lines().any(|known| known.trim() == line), "{example} has no `{line}`");
    }
}
