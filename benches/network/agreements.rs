//! Agreements with parties, tasks, money and results. They are not translated.

use std::io;

use super::{Content, KEPT, dice::Dice, prose, region::Region};

/// Writes the agenda of a region and the agreements below it.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    let title = format!("Regionale agenda {}", region.name);
    let head = "type: multi_year_agenda\nframework: landelijk-kader\n";
    agreement(content, region, "agenda", &title, head)?;
    for index in 0..region.agreements() {
        let title = format!("Afspraak {} over leren en werken", index + 1);
        let sort = ["covenant", "execution_plan", "grant"][index % 3];
        let head = format!("type: {sort}\nframework: agenda\n");
        agreement(content, region, &region.agreement(index), &title, &head)?;
    }
    Ok(())
}

fn agreement(content: &mut Content, region: &Region, id: &str, title: &str, head: &str) -> io::Result<()> {
    let mut dice = region.dice(&format!("agreement/{id}"));
    let (summary, _) = prose::summary(&mut dice);
    let mut facts = format!(
        "title: {title:?}\n{head}legal_form: covenant_only\nvalid_from: 2025-01-01\nvalid_until: 2028-12-31\n\
         purpose: Meer mensen aan het werk en aan het leren.\nsummary: {summary:?}\n",
    );
    facts += &parties(region, &mut dice);
    facts += &tasks(region, &mut dice);
    facts += &money(&mut dice);
    facts += &results(region, &mut dice);
    facts += "documents:\n  - { title: De afspraak, url: \"https://www.werkcentrum.example/afspraak.pdf\", date: 2024-12-12 }\n";
    facts += KEPT;
    let body = prose::body(&mut dice, 4, &[]);
    content.markdown(&format!("regions/{}/agreements/{id}.md", region.slug), &facts, &body.nl)
}

fn parties(region: &Region, dice: &mut Dice) -> String {
    let mut text = "parties:\n".to_owned();
    let mut party =
        |partner: &str, more: &str| text += &format!("  - {{ partner: {partner}, signed_on: 2024-12-12{more} }}\n");
    for (index, municipality) in region.municipalities.iter().take(6).enumerate() {
        party(&format!("gemeente-{}", municipality.slug), if index == 0 { ", role: lead" } else { "" });
    }
    party("uwv", ", role: executor, function: information");
    party("werkgeversvereniging", ", function: advice");
    party("vakbond", ", role: advisor");
    party(&region.school(dice.between(0, region.schools())), ", function: training");
    party(&region.company(dice.between(0, region.companies())), "");
    text
}

fn tasks(region: &Region, dice: &mut Dice) -> String {
    let mut text = "tasks:\n".to_owned();
    for (index, level) in ["local", "sub_regional", "regional", "regional", "national"].into_iter().enumerate() {
        let who = format!("gemeente-{}", region.municipality(dice.between(0, 6)).slug);
        let who = if level == "national" { "uwv" } else { &who };
        text += &format!(
            "  - name: Taak {} van de afspraak\n    level: {level}\n    why_regional: Een gemeente alleen is te klein.\n    \
             mandate: mandated\n    performed_by: werkcentrum\n    accountable: {who}\n",
            index + 1,
        );
    }
    text
}

fn money(dice: &mut Dice) -> String {
    let mut amount = || dice.between(10, 900) * 10_000;
    format!(
        "funding:\n  - {{ source: state, amount: {}, years: [2025, 2026, 2027, 2028], condition: Elk jaar een verslag. }}\n  \
         - {{ source: municipality, amount: {}, years: [2025, 2026] }}\n  \
         - {{ source: sector_fund, fund: fonds-techniek, amount: {}, regional_share: 40, years: [2026] }}\n  \
         - {{ source: bonus, amount: {}, years: [2028], condition: Minstens duizend mensen vinden werk. }}\n",
        amount(),
        amount(),
        amount(),
        amount(),
    )
}

fn results(region: &Region, dice: &mut Dice) -> String {
    let mut text = "results:\n".to_owned();
    for (index, (indicator, better)) in
        [("Mensen die werk vonden", "higher"), ("Mensen met een diploma", "higher"), ("Wachttijd in dagen", "lower")]
            .into_iter()
            .enumerate()
    {
        let target = dice.between(200, 900);
        let (last, start) = if better == "higher" { (target * 2, 0) } else { (target / 2, target * 2) };
        text += &format!(
            "  - indicator: {indicator}\n    unit: personen\n    better: {better}\n    baseline: {{ on: 2025-01-01, value: {start} }}\n    \
             targets:\n      - {{ by: 2026-12-31, value: {target} }}\n      - {{ by: 2028-12-31, value: {last} }}\n    \
             actuals:\n      - {{ on: 2025-12-31, value: {}, source: Jaarverslag }}\n      - {{ on: 2026-06-30, value: {}, source: Telling }}\n    \
             accountable: gemeente-{}\n    explanation: De vraag bleek anders dan verwacht.\n",
            dice.between(50, 700),
            dice.between(50, 900),
            region.municipality(index).slug,
        );
    }
    text
}
