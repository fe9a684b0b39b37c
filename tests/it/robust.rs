//! No bytes make reading fail: each text is either understood, or refused with at least one error at a place in it.

use proptest::prelude::*;
use streekwerk::{
    decode::{self, Yaml},
    diagnostic::{Diagnostic, Severity},
    lang::Lang,
    model::Kind,
    source::{FilePath, Sources},
    text_file,
};

use crate::fuzzed::read;

/// A sound entity of every kind that has lists, groups, codes and texts.
const SOUND: [(Kind, &str); 4] = [
    (
        Kind::Training,
        "title: \"Lässen: één\"\nprovider: roc-noord\nsummary: >\n  Leer lassen\n  in een jaar.\nskills: [lassen, 'meten']\n\
         level: mbo2\nduration: P6M\nstudy_load: 120\nprogramme_code: \"25.080\"\ncost:\n  amount: 20.50\n  free_for:\n    - \
         werkzoekenden\nstarts:\n  - date: 2026-12-01 # dinsdag\n    seats: 12\n  - rolling: true\nexample: true\n",
    ),
    (
        Kind::Contact,
        "name: Loket\ntype: service_desk\nphone: \"+31880000000\"\naddress: {street: \"Markt 1\", postcode: 7511 JE, city: \
         Enschede}\nopening_hours:\n  mon: [\"09:00-17:00\"]\n  walk_in: true\nperson:\n  name: Jo\n  consent: \
         {given_on: 2026-01-01}\n",
    ),
    (
        Kind::Agreement,
        "title: Pact\ntype: covenant\nlegal_form: covenant_only\nvalid_from: 2026-01-01\nparties:\n- partner: &x roc\n- \
         partner: a/b\nfunding:\n- {source: state, amount: 1e3, years: [2026, 2027]}\ntasks:\n  - name: |\n      Werk\n    \
         level: local\n    accountable: *x\n",
    ),
    (
        Kind::Region,
        "name: Twente\ncode: \"AM04\"\nmunicipalities:\n  - code: GM0153\n    name: Enschede\nsocial:\n  x: \
         https://x.example\nbrand:\n  colour: \"#1a6b54\"\n",
    ),
];

/// What editors put where it does not belong.
const PIECES: [&str; 30] = [
    ":",
    ": ",
    "\n",
    "  ",
    "- ",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "#",
    " #",
    "&a ",
    "*a",
    "!x ",
    "|\n",
    ">",
    "?",
    ",",
    "\t",
    "\r\n",
    "---\n",
    "é",
    "€",
    "\u{1f600}",
    "\0",
    "null",
    "~",
    "\\",
];

/// A sound text with a few changes: pieces put in, taken away, doubled.
fn changed(sound: &'static str) -> impl Strategy<Value = String> {
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..4_usize, 0..PIECES.len());
    prop::collection::vec(change, 0..4).prop_map(move |changes| {
        let mut chars: Vec<char> = sound.chars().collect();
        for (at, length, sort, piece) in changes {
            let at = at.index(chars.len() + 1);
            let end = (at + length.index(12)).min(chars.len());
            match sort {
                0 => drop(chars.splice(at..at, PIECES[piece].chars()).collect::<Vec<_>>()),
                1 => drop(chars.splice(at..end, PIECES[piece].chars()).collect::<Vec<_>>()),
                2 => drop(chars.drain(at..end).collect::<Vec<_>>()),
                _ => {
                    let doubled = chars[at..end].to_vec();
                    drop(chars.splice(at..at, doubled).collect::<Vec<_>>());
                }
            }
        }
        chars.into_iter().collect()
    })
}

/// The faults that `serde_yaml` lets pass, which alone may be found in what it reads.
fn is_unseen(fault: &Diagnostic) -> bool {
    let unseen = [
        "text-too-long",
        "number-out-of-range",
        "bad-colour",
        "empty-value",
        "control-character",
        "yaml-special-character",
    ];
    fault.severity == Severity::Warning || unseen.contains(&fault.code)
}

fn hold(kind: Kind, text: &str) -> Result<(), TestCaseError> {
    let (facts, faults) = read("a.yaml", text.as_bytes(), kind);
    let readable = kind.read(text).is_ok();
    let refused_before = faults.iter().any(|fault| matches!(fault.code, "tab-in-yaml" | "control-character"));
    prop_assert!(facts.is_some() == readable || refused_before, "{}: {:?}", text, faults);
    if readable && !refused_before {
        prop_assert!(faults.iter().all(is_unseen), "{}: {:?}", text, faults);
    }
    let markdown = format!("---\n{text}---\n\nTekst.\n");
    drop(read("a.md", markdown.as_bytes(), kind));
    Ok(())
}

/// A translation without words changes nothing, and neither does reading through the merged document.
fn hold_translated(kind: Kind, text: &str) -> Result<(), TestCaseError> {
    let sources = Sources::from_memory([("a.yaml", text)]);
    if sources.texts.values().any(|source| text_file::read(source).0.is_none()) {
        return Ok(());
    }
    let (file, english) = (FilePath::new("a.yaml"), FilePath::new("a.en.yaml"));
    let yaml = Yaml { file: &file, text, offset: 0 };
    let translation = Yaml { file: &english, text: "{}\n", offset: 0 };
    let read = |text: &str| kind.read(text);
    let (alone, _) = decode::decode(yaml, &[], decode::schema(kind), read);
    let (merged, faults) = decode::decode(yaml, &[(Lang::EN, translation)], decode::schema(kind), read);
    // Our own parser is stricter than `serde_yaml` in a few places; then it says so, and never reads silently otherwise.
    let is_told = faults.iter().any(|fault| fault.severity == Severity::Error);
    prop_assert!(alone == merged || is_told, "{}: {:?}", text, faults);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), sort in 0..SOUND.len()) {
        for path in ["a.yaml", "a.md", "a.csv"] {
            drop(read(path, &bytes, SOUND[sort].0));
        }
    }

    #[test]
    fn any_text_of_yaml_pieces_is_read_or_refused(pieces in prop::collection::vec(0..PIECES.len(), 0..40), sort in 0..SOUND.len()) {
        let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        hold(SOUND[sort].0, &text)?;
        hold_translated(SOUND[sort].0, &text)?;
    }

    #[test]
    fn changed_content_is_read_or_refused(
        (kind, text) in (0..SOUND.len()).prop_flat_map(|sort| (Just(SOUND[sort].0), changed(SOUND[sort].1)))
    ) {
        hold(kind, &text)?;
        hold_translated(kind, &text)?;
    }
}

#[test]
fn what_is_sound_is_read() {
    for (kind, text) in SOUND {
        let (facts, faults) = read("a.yaml", text.as_bytes(), kind);
        assert!(facts.is_some() && faults.is_empty(), "{}: {faults:?}", kind.name());
    }
}
