//! Where rules must not speak, and how severe they are. What they say when they do stands in `tests/faults/`.

use streekwerk::{
    check,
    diagnostic::Severity,
    parse::parse,
    pipeline,
    source::{FilePath, Sources},
};

use crate::{case, faults, site};

/// The day on which content is judged unless a test says otherwise.
const DAY: &str = "2026-11-03";

const AGREEMENT: &str = "regions/twente/agreements/plan.yaml";
const CONTACT: &str = "regions/twente/contacts/adviseur.yaml";
const REGION: &str = "regions/twente/region.yaml";
const TRAINING: &str = "regions/twente/training/lassen.md";

/// A network: the sound one of the cases, with other files over it.
struct Network(case::Files);

impl Network {
    fn sound() -> Self {
        Self(faults::sound())
    }

    fn with(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    /// Sets rules in `portal.yaml`: `off`, `warning` or `error`.
    fn with_rules(mut self, rules: &[(&str, &str)]) -> Self {
        let portal = self.0.get_mut("portal.yaml").expect("the network has a portal");
        portal.extend(b"rules:\n");
        for (code, severity) in rules {
            portal.extend(format!("  {code}: {severity}\n").bytes());
        }
        self
    }

    fn without(mut self, path: &str) -> Self {
        assert!(self.0.remove(path).is_some(), "{path} is in the network");
        self
    }

    /// Asks for exactly these faults on a day, sorted by their places.
    #[track_caller]
    fn gives_on(&self, day: &str, expected: &[(&str, Severity)]) -> &Self {
        let checked = pipeline::check(&Sources::from_memory(&self.0), &site::settings(day, None, None));
        let found: Vec<_> = checked.diagnostics.iter().map(|fault| (fault.code, fault.severity)).collect();
        assert_eq!(found, expected, "on {day}: {:#?}", checked.diagnostics);
        self
    }

    #[track_caller]
    fn gives(&self, expected: &[(&str, Severity)]) -> &Self {
        self.gives_on(DAY, expected)
    }
}

#[test]
fn a_sound_network_is_told_nothing() {
    Network::sound().gives(&[]);
}

#[test]
fn a_municipality_moves_on_a_day_without_a_fault_before_and_after() {
    let network = Network::sound()
        .with(
            REGION,
            "name: Twente\ncode: AM04\nmunicipalities:\n  - {code: GM0153, name: Enschede}\n  - {code: GM0262, name: \
             Lochem, until: 2027-12-31}\n",
        )
        .with(
            "regions/achterhoek/region.yaml",
            "name: Achterhoek\ncode: AM05\nmunicipalities:\n  - {code: GM0222, name: Doetinchem}\n  - {code: GM0262, \
             name: Lochem, from: 2028-01-01}\n",
        );
    for day in [DAY, "2027-12-31", "2028-01-01", "2028-01-02"] {
        network.gives_on(day, &[]);
    }
}

#[test]
fn a_municipality_may_be_in_a_region_of_another_kind_as_well() {
    let euregio =
        "name: Euregio\ncode: DE-EUREGIO\nkind: cross_border\nmunicipalities:\n  - {code: GM0153, name: Enschede}\n";
    let desks = ["werkcentrum", "werkgeversdesk"].map(|name| (name, format!("shared/contacts/{name}-oost.yaml")));
    let mut network = Network::sound().with("regions/euregio/region.yaml", euregio);
    for (name, path) in &desks {
        let sort = if *name == "werkcentrum" { "service_desk" } else { "employer_desk" };
        let text =
            format!("name: Desk\ntype: {sort}\nphone: \"+31880000000\"\nregions: [twente, achterhoek, euregio]\n");
        network = network.with(path, &text);
    }
    network.gives(&[]);
}

#[test]
fn a_region_need_not_name_each_municipality_in_a_sub_region() {
    let region = "name: Twente\ncode: AM04\nmunicipalities:\n  - {code: GM0153, name: Enschede}\n  - {code: GM0164, name: \
                  Hengelo}\nsub_regions:\n  - {id: stad, name: Stad, municipalities: [GM0153]}\n";
    Network::sound().with(REGION, region).gives(&[]);
}

#[test]
fn a_person_with_consent_is_no_fault() {
    let contact = "name: Adviseur\ntype: person\nphone: \"+31880000000\"\nperson:\n  name: Samira\n  consent: {given_on: \
                   2026-03-02, until: 2028-03-01}\n";
    let story = "---\ntitle: Van kok tot lasser\npeople: [Jo]\nconsent: {given_on: 2026-11-03}\n---\n";
    Network::sound().with(CONTACT, contact).with("regions/twente/stories/jo.md", story).gives(&[]);
}

#[test]
fn drafts_and_what_is_archived_are_not_judged() {
    let training =
        "---\ntitle: Lassen\nprovider: uwv\nstatus: STATUS\nreview_every: P1Y\nstarts: [{seats: 2}]\n---\n# Kop\n";
    let contact = "name: Adviseur\ntype: person\nstatus: STATUS\nperson: {name: Samira}\n";
    let agreement =
        "title: Plan\ntype: covenant\nlegal_form: host_municipality\nvalid_from: 2026-01-01\nstatus: STATUS\n";
    for status in ["draft", "archived"] {
        let in_status = |text: &str| text.replace("STATUS", status);
        Network::sound()
            .with(TRAINING, &in_status(training))
            .with(CONTACT, &in_status(contact))
            .with(AGREEMENT, &in_status(agreement))
            .gives(&[]);
    }
}

#[test]
fn what_appears_later_is_judged_now_and_what_is_past_no_more() {
    let network = Network::sound()
        .with(CONTACT, "name: Loket\ntype: service_desk\npublish_from: 2027-01-01\npublish_until: 2027-12-31\n");
    network.gives(&[("contact-without-channel", Severity::Error)]).gives_on("2028-01-01", &[]);
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_missing() {
    Network::sound()
        .with("shared/contacts/werkcentrum-oost.yaml", "name: \"Werkcentrum\ntype: service_desk\n")
        .with("shared/services/loopbaanadvies.yaml", "title: Loopbaanadvies\n")
        .with("shared/partners/uwv.yaml", "name: UWV\n")
        .gives(&[
            ("yaml-unclosed-quote", Severity::Error),
            ("missing-key", Severity::Error),
            ("missing-key", Severity::Error),
            ("missing-key", Severity::Error),
        ]);
}

#[test]
fn a_party_that_cannot_be_found_may_be_of_any_pillar() {
    let agreement = "title: Plan\ntype: covenant\nlegal_form: covenant_only\nvalid_from: 2026-01-01\nparties: [{partner: \
                     uwv}, {partner: roc-noord}, {partner: onbekende-werkgever}]\n";
    Network::sound().with(AGREEMENT, agreement).gives(&[("unknown-reference", Severity::Error)]);
}

#[test]
fn a_shared_text_may_be_translated_for_one_region_alone() {
    let region = "name: Twente\ncode: AM04\nlanguages: [nl, de]\nmunicipalities:\n  - {code: GM0153, name: Enschede}\n";
    Network::sound()
        .with(REGION, region)
        .with("shared/services/loopbaanadvies.de.yaml", "title: Laufbahnberatung\n")
        .gives(&[]);
}

#[test]
fn a_date_that_passes_is_a_warning_and_never_an_error() {
    let until = |path: &str, text: &str| (path.to_owned(), format!("{text}publish_until: 2026-12-31\n"));
    let files = [
        until("shared/partners/uwv.yaml", "name: UWV\npillar: government\ntype: uwv\n"),
        until("shared/services/loopbaanadvies.yaml", "title: Loopbaanadvies\nfunction: advice\n"),
        until(
            "shared/contacts/werkcentrum-oost.yaml",
            "name: Werkcentrum\ntype: service_desk\nphone: \"+31880000000\"\nregions: [twente, achterhoek]\n",
        ),
    ];
    let mut network = Network::sound();
    for (path, text) in &files {
        network = network.with(path, text);
    }
    let each_region =
        ["function-missing", "no-desk-for-people", "pillar-missing"].map(|code| (code, Severity::Warning));
    network.gives_on("2026-12-31", &[]).gives_on("2027-01-01", &each_region.repeat(2));
}

#[test]
fn the_example_has_no_error_in_any_season_of_the_next_years() {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let sources = Sources::read(&content).expect("the example can be read");
    let parsed = parse(&sources);
    for (year, month) in (2027..2031).flat_map(|year| [1, 4, 7, 10].map(|month| (year, month))) {
        let settings = site::settings(&format!("{year}-{month:02}-02"), None, None);
        let checked = pipeline::check_parsed(&parsed, &sources, &settings);
        let error = checked.diagnostics.iter().find(|fault| fault.severity == Severity::Error);
        assert!(error.is_none(), "on {year}-{month:02}-02: {error:?}");
    }
}

#[test]
fn a_rule_is_as_severe_as_the_network_says() {
    let training = "---\ntitle: Lassen\nprovider: uwv\n---\n";
    let network = |rules: &[(&str, &str)]| Network::sound().with(TRAINING, training).with_rules(rules);
    let (start, provider) = ("no-start-to-come", "provider-not-education");
    network(&[]).gives(&[(provider, Severity::Error), (start, Severity::Warning)]);
    network(&[(start, "error"), (provider, "warning")])
        .gives(&[(provider, Severity::Warning), (start, Severity::Error)]);
    network(&[(start, "off"), (provider, "off")]).gives(&[]);
}

#[test]
fn two_pages_at_one_address_are_an_error_whatever_the_network_says() {
    Network::sound()
        .with("pages/twente.md", "---\ntitle: Over Twente\n---\n")
        .with_rules(&[("double-address", "off")])
        .gives(&[("double-address", Severity::Error), ("unknown-rule", Severity::Error)]);
}

#[test]
fn every_place_that_refers_to_what_was_removed_is_listed() {
    let refers = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let files = [
        refers(
            TRAINING,
            "---\ntitle: Lassen\nprovider: roc-noord\nstarts: [{rolling: true}]\n---\n[ROC](partner:roc-noord)\n",
        ),
        refers(CONTACT, "name: Loket\ntype: learning_desk\nphone: \"+31880000000\"\npartner: roc-noord\n"),
        refers(
            "regions/achterhoek/news/beurs.md",
            "---\ntitle: Beurs\ndate: 2026-11-01\nrelated: [\"partner:twente/roc-noord\"]\n---\n",
        ),
    ];
    let mut network = Network::sound().without("regions/twente/partners/roc-noord.yaml");
    for (path, text) in &files {
        network = network.with(path, text);
    }
    let sources = Sources::from_memory(&network.0);
    let checked = pipeline::check(&sources, &site::settings(DAY, None, None));
    let mut places: Vec<&FilePath> = checked.diagnostics.iter().map(|fault| &fault.place.file).collect();
    places.dedup();
    assert!(checked.diagnostics.iter().all(|fault| fault.code == "unknown-reference"), "{:#?}", checked.diagnostics);
    assert_eq!(checked.diagnostics.len(), 4, "the front matter and the body of one file count twice");
    assert_eq!(places.len(), 3, "{places:?}");
}

/// To look for what was meant costs a look at all there is, and so thousands of times what a check costs.
#[test]
fn of_many_dangling_references_all_are_told_and_the_first_with_what_was_meant() {
    let mut network = Network::sound();
    for number in 0..300 {
        let text = "---\ntitle: Lassen\nprovider: roc-nord\nstarts: [{rolling: true}]\n---\n[ROC](../partners/roc-nord.yaml)\n";
        network = network.with(&format!("regions/twente/training/lassen-{number}.md"), text);
    }
    let checked = pipeline::check(&Sources::from_memory(&network.0), &site::settings(DAY, None, None));
    for code in ["unknown-reference", "broken-link"] {
        let faults: Vec<_> = checked.diagnostics.iter().filter(|fault| fault.code == code).collect();
        let suggested = faults.iter().filter(|fault| fault.args.iter().any(|(name, _)| *name == "suggestion")).count();
        assert_eq!((faults.len(), suggested), (300, 200), "{code}");
    }
}

#[test]
fn no_code_belongs_to_two_rules() {
    let mut codes: Vec<&str> = check::rule_codes().collect();
    codes.sort_unstable();
    let count = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), count);
}

/// The text of `portal.yaml` with an address, and what stands below it.
fn portal(base_url: &str, rest: &str) -> String {
    format!(
        "title: Streekwerk\nlanguages: [nl, en]\nbase_url: {base_url}\nsectors: [{{id: techniek, name: Techniek}}]\n{rest}"
    )
}

#[test]
fn a_public_site_is_told_what_it_lacks_and_nobody_else_is() {
    let missing = ["accessibility-statement-missing", "privacy-statement-missing", "security-txt-missing"];
    let missing = missing.map(|code| (code, Severity::Warning));
    let network = |text: &str| Network::sound().with("portal.yaml", text);
    network(&portal("https://www.werk.nl", "")).gives(&missing);
    network(&portal("https://werk.nl/streek", "")).gives(&missing[..2]);
    network(&portal("https://localhost:8000", "")).gives(&[]);
    let stated = "accessibility: {status: fully}\nprivacy: {}\nsecurity: {contact: [a@werk.nl], expires: 2027-11-03}\n";
    network(&portal("https://www.werk.nl", stated)).gives(&[]);
}

#[test]
fn the_end_of_a_file_about_leaks_is_told_in_time() {
    let stated = "security: {contact: [a@werk.example], expires: 2027-06-30}\n";
    let network = Network::sound().with("portal.yaml", &portal("https://werk.example", stated));
    network
        .gives_on("2026-06-29", &[("security-expires-late", Severity::Warning)])
        .gives_on("2026-06-30", &[])
        .gives_on("2027-05-30", &[])
        .gives_on("2027-05-31", &[("security-expiring", Severity::Warning)])
        .gives_on("2027-06-30", &[("security-expiring", Severity::Warning)])
        .gives_on("2027-07-01", &[("security-expiring", Severity::Error)]);
}
