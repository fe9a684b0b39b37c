//! Figures, with their points in the file or in a table beside it. They are not translated.

use std::io;

use super::{Content, KEPT, dice::Dice, prose, region::Region};

const SERIES: [&str; 5] = ["Techniek", "Zorg", "Bouw", "Logistiek", "Overig"];

/// Writes the figures of a region.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    for index in 0..5 + region.offers / 20 {
        let id = format!("cijfers-{index}");
        let mut dice = region.dice(&id);
        let path = format!("regions/{}/figures/{id}", region.slug);
        let (chart, dimension) = [("line", "none"), ("bar", "none"), ("stacked", "sector")][index % 3];
        let points = if chart == "stacked" {
            content.file(&format!("{path}.csv"), &table(&mut dice))?;
            format!("data: {id}.csv\n")
        } else {
            points(&mut dice)
        };
        let (summary, _) = prose::summary(&mut dice);
        let facts = format!(
            "title: Cijfer {} laat zien hoe de regio ervoor staat\nindicator: Banen aan het eind van het kwartaal\n\
             definition: Banen in een van de gemeenten van de regio.\nunit: banen\ndimension: {dimension}\nchart: {chart}\n\
             source: {{ publisher: Voorbeeldbureau, title: Banen naar regio, url: \"https://cijfers.example/banen\", \
             licence: CC BY 4.0, retrieved_on: 2026-09-15 }}\nsummary: {summary:?}\n{points}{KEPT}",
            index + 1,
        );
        let body = prose::body(&mut dice, 1, &[]);
        content.markdown(&format!("{path}.md"), &facts, &body.nl)?;
    }
    Ok(())
}

fn periods() -> impl Iterator<Item = String> {
    (0..8).map(|quarter| format!("{}-Q{}", 2024 + quarter / 4, quarter % 4 + 1))
}

fn points(dice: &mut Dice) -> String {
    let point = |period| format!("  - {{ period: {period:?}, value: {} }}\n", dice.between(900, 5000));
    format!("points:\n{}", periods().map(point).collect::<String>())
}

fn table(dice: &mut Dice) -> String {
    let mut text = "period,series,value\n".to_owned();
    for period in periods() {
        for series in SERIES {
            text += &format!("{period},{series},{}\n", dice.between(400, 5000));
        }
    }
    text
}
