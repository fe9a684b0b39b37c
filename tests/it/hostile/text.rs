//! Characters that are not what they seem, and texts that another program would take for more than a text.

use super::place::Place;
use crate::fuzzed::dangers;

const PARTNER: &str = "regions/twente/partners/bakker.yaml";
const PAGE: &str = "regions/twente/pages/over.md";

fn partner(name: &str) -> Place {
    Place::new().with(PARTNER, format!("name: {name}\npillar: employers\ntype: other\n").as_bytes())
}

#[test]
fn a_nul_byte_is_told_and_never_written() {
    partner("Bak\0ker").check().tells("control-character", "U+0000");
    partner("\"Bak\\0ker\"").check().tells("control-character", "onzichtbaar stuurteken");
    let place = Place::new().with(PAGE, b"---\ntitle: Over\n---\nEen \0 byte.\n");
    place.check().tells("control-character", "U+0000");
}

/// As in "Trojan Source" (CVE-2021-42574): what an editor sees is not what stands there.
#[test]
fn characters_that_turn_the_reading_direction_are_told_and_not_shown() {
    for turned in ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}'] {
        let said = partner(&format!("Bak{turned}ker")).check();
        let said = said.tells("control-character", &format!("U+{:04X}", u32::from(turned)));
        assert!(!said.text.contains(turned), "{}", said.text);
        let escaped = format!("\"Bak\\u{:04x}ker\"", u32::from(turned));
        partner(&escaped).check().tells("control-character", "onzichtbaar");
    }
    partner("Bak\u{2067}\u{5d0}\u{2069}ker").check().holds_no_fault();
}

/// What a file says may not move the cursor of who reads the report, or colour it.
#[test]
fn a_report_sends_nothing_of_the_content_to_the_terminal() {
    let said = partner("Bak\u{1b}[2J\u{1b}]0;x\u{7}ker").check().tells("control-character", "U+001B");
    assert!(!said.text.contains(['\u{1b}', '\u{7}', '\0']), "{:?}", said.text);
    let said = Place::new().with(PARTNER, b"name: x\npillar: \"\\e[2Jboo\"\ntype: other\n").check();
    assert!(said.code == Some(1) && !said.text.contains('\u{1b}'), "{:?}", said.text);
}

#[test]
fn an_id_with_letters_that_only_look_right_is_told_by_letter() {
    let region = b"name: Twente\ncode: \"AM04\"\nmunicipalities: []\n";
    let said = Place::new().with("regions/\u{430}chterhoek/region.yaml", region).check();
    said.tells("bad-file-name", "de letter `\u{430}` (U+0430) lijkt op een a")
        .tells("bad-file-name", "noem het `achterhoek`");
    let training = "title: Lassen\nprovider: r\u{43e}c-noord\n";
    let said = Place::new().with("regions/twente/training/lassen.yaml", training.as_bytes()).check();
    said.tells("bad-reference", "(U+043E) lijkt op een o").tells("bad-reference", "bedoel je `roc-noord`?");
}

#[test]
fn raw_html_is_shown_as_text() {
    let body = "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> en <b>vet</b>\n\n<svg onload=alert(1)>\n\n\
                [x](https://x.example \"\\\" onclick=alert(1) \")\n\n`<script>`\n\n<!-- --><style>a{}</style>\n";
    let place = Place::new().with(PAGE, format!("---\ntitle: \"<script>alert(2)</script>\"\n---\n{body}").as_bytes());
    place.build().tells("raw-html", "").holds_no_fault();
    let page = place.page("twente/over/index.html");
    assert_eq!(dangers(&page), Vec::<String>::new());
    assert!(page.contains("&lt;script"), "{page}");
}

/// A text for a template, a label or a shell is a text.
#[test]
fn marks_of_other_languages_are_text() {
    let name = "{{ 7 * 7 }} {% include \"x\" %} ${7*7} $(id) `id` %s %n {$suggestion}";
    let place = partner(&format!("'{name}'"));
    place.build().holds_no_fault();
    let page = place.page("twente/partners/bakker/index.html");
    assert!(page.contains("{{ 7 * 7 }} {% include") && !page.contains(">49"), "{page}");
}
