//! Partners of all pillars.

use std::io;

use super::{Content, KEPT, SECTORS, prose, region::Region};

/// The partners that every region has: id, name, pillar, type.
const FIXED: [(&str, &str, &str, &str); 7] = [
    ("werkcentrum", "Werkcentrum", "delivery", "work_centre"),
    ("leerloket", "Leerloket", "delivery", "learning_desk"),
    ("werkgeversdesk", "Werkgeversdesk", "delivery", "employer_desk"),
    ("hogeschool", "Hogeschool", "education", "university"),
    ("werkgeversvereniging", "Werkgeversvereniging", "employers", "employers_association"),
    ("vakbond", "Vakbond", "workers", "union"),
    ("bibliotheek", "Bibliotheek", "civic", "library"),
];

/// Writes the partners of a region.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    for municipality in &region.municipalities {
        let name = format!("Gemeente {}", municipality.name);
        let place = format!("municipalities: [{:?}]\n", municipality.name);
        partner(
            content,
            region,
            &format!("gemeente-{}", municipality.slug),
            &name,
            ("government", "municipality"),
            &place,
        )?;
    }
    for (id, name, pillar, sort) in FIXED {
        partner(content, region, id, &format!("{name} {}", region.name), (pillar, sort), "")?;
    }
    for index in 0..region.schools() {
        let sort = if index.is_multiple_of(4) { "roc" } else { "private_trainer" };
        let name = format!("Vakschool {} {}", region.municipality(index).name, index + 1);
        partner(content, region, &region.school(index), &name, ("education", sort), "")?;
    }
    for index in 0..region.companies() {
        let name = format!("Bedrijvenkring {} {}", region.municipality(index).name, index + 1);
        let place = format!("municipalities: [{:?}]\n", region.municipality(index).name);
        partner(content, region, &region.company(index), &name, ("employers", "trade_association"), &place)?;
    }
    Ok(())
}

/// Partners are not translated: they are names, for the most part.
fn partner(
    content: &mut Content,
    region: &Region,
    id: &str,
    name: &str,
    (pillar, sort): (&str, &str),
    place: &str,
) -> io::Result<()> {
    let mut dice = region.dice(id);
    let (summary, _) = prose::summary(&mut dice);
    let sectors = prose::list(dice.some(&SECTORS, 2).iter().map(|sector| sector.0));
    let facts = format!(
        "name: {name:?}\npillar: {pillar}\ntype: {sort}\nwebsite: \"https://www.{id}.example/\"\n{place}\
         sectors: {sectors}\nidentifiers: {{ kvk: \"{:08}\" }}\nsummary: {summary:?}\n{KEPT}",
        dice.between(10_000_000, 99_999_999),
    );
    let body = prose::body(&mut dice, 2, &[]);
    content.markdown(&format!("regions/{}/partners/{id}.md", region.slug), &facts, &body.nl)
}
