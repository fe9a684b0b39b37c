//! Regions: which there are, how many of each kind they have, and their own texts.

use std::{collections::BTreeMap, io};

use super::{Content, KEPT, Size, dice::Dice, prose};

/// The facts of the CBS; see `tests/data/README.md`.
const TABLE: &str = include_str!("../../tests/data/regions.csv");

/// Each of how many regions is in English too.
const ENGLISH_EVERY: usize = 4;

/// A region, and how much it has.
#[derive(Debug, Clone)]
pub(super) struct Region {
    pub(super) slug: String,
    pub(super) name: String,
    code: String,
    pub(super) municipalities: Vec<Municipality>,
    neighbours: Vec<String>,
    pub(super) is_bilingual: bool,
    pub(super) offers: usize,
}

#[derive(Debug, Clone)]
pub(super) struct Municipality {
    pub(super) slug: String,
    pub(super) name: String,
    code: String,
}

/// Returns the regions: the 35 of the Netherlands, and then those again under other names.
pub(super) fn all(size: Size) -> Vec<Region> {
    let table = table();
    let mut regions: Vec<Region> = (0..size.regions).map(|index| region(&table, index, size.offers)).collect();
    let slugs: Vec<String> = regions.iter().map(|region| region.slug.clone()).collect();
    for (index, region) in regions.iter_mut().enumerate() {
        let count = slugs.len();
        // In a ring, so that each is named by those that it names.
        let mut near = vec![slugs[(index + 1) % count].clone(), slugs[(index + count - 1) % count].clone()];
        near.sort();
        near.dedup();
        near.retain(|slug| *slug != region.slug);
        region.neighbours = near;
    }
    regions
}

/// A region's name, its code, and the codes and names of its municipalities.
type Row = (String, String, Vec<(String, String)>);

fn table() -> Vec<Row> {
    let mut regions: BTreeMap<String, Row> = BTreeMap::new();
    for row in csv::Reader::from_reader(TABLE.as_bytes()).records() {
        let row = row.expect("a row of the table");
        let new = || (row[3].to_owned(), row[2].to_owned(), Vec::new());
        regions.entry(row[3].to_owned()).or_insert_with(new).2.push((row[1].to_owned(), row[0].to_owned()));
    }
    regions.into_values().collect()
}

fn region(table: &[Row], index: usize, offers: usize) -> Region {
    let (name, code, municipalities) = &table[index % table.len()];
    let round = index / table.len();
    let again = |text: &str| if round == 0 { text.to_owned() } else { format!("{text} {}", round + 1) };
    // Codes of the Netherlands are given out; the other rounds have those of a country that is none.
    let code_again = |code: &str| if round == 0 { code.to_owned() } else { format!("XX-{code}R{round}") };
    let municipality = |(code, name): &(String, String)| Municipality {
        slug: slug::slugify(again(name)),
        name: again(name),
        code: code_again(code),
    };
    let slug = slug::slugify(again(name));
    // Regions differ in size; over all of them it comes to what was asked.
    let share = 60 + (index * 37) % 81;
    Region {
        slug,
        name: again(name),
        code: code_again(code),
        municipalities: municipalities.iter().map(municipality).collect(),
        neighbours: Vec::new(),
        is_bilingual: index.is_multiple_of(ENGLISH_EVERY),
        offers: (offers * share / 100).max(4),
    }
}

impl Region {
    /// Returns the dice of one thing of this region.
    pub(super) fn dice(&self, thing: &str) -> Dice {
        Dice::of(&format!("{}/{thing}", self.slug))
    }

    /// Returns how many schools and trainers it has, besides the one that every region has.
    pub(super) fn schools(&self) -> usize {
        3 + self.offers / 20
    }

    /// Returns how many companies and associations it has.
    pub(super) fn companies(&self) -> usize {
        4 + self.offers / 10
    }

    /// Returns how many desks and persons it has, besides the two that every region has.
    pub(super) fn desks(&self) -> usize {
        4 + self.offers / 15
    }

    /// Returns how many agreements it has, besides its agenda.
    pub(super) fn agreements(&self) -> usize {
        2 + self.offers / 40
    }

    /// Returns the id of a school, which need not be less than their number.
    pub(super) fn school(&self, index: usize) -> String {
        format!("vakschool-{}", index % self.schools())
    }

    /// Returns the id of a company.
    pub(super) fn company(&self, index: usize) -> String {
        format!("bedrijvenkring-{}", index % self.companies())
    }

    /// Returns the id of a desk for people.
    pub(super) fn desk(&self, index: usize) -> String {
        format!("loket-{}", index % self.desks())
    }

    /// Returns the id of an agreement.
    pub(super) fn agreement(&self, index: usize) -> String {
        format!("afspraak-{}", index % self.agreements())
    }

    /// Returns a municipality of the region.
    pub(super) fn municipality(&self, index: usize) -> &Municipality {
        &self.municipalities[index % self.municipalities.len()]
    }
}

/// Writes `region.yaml`, the home page's text and the free pages.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    let folder = format!("regions/{}", region.slug);
    content.file(&format!("{folder}/region.yaml"), &facts(region))?;
    let pages = [
        ("index", "Werk maken van de regio", "Making work of the region"),
        ("pages/over-ons", "Over ons", "About us"),
        ("pages/privacy", "Privacy", "Privacy"),
        ("pages/toegankelijkheid", "Toegankelijkheid", "Accessibility"),
    ];
    for (order, (page, nl, en)) in pages.iter().enumerate() {
        let mut dice = region.dice(page);
        let (summary, summary_en) = prose::summary(&mut dice);
        let name = &region.name;
        let facts = format!(
            "title: {:?}\nmenu: {nl:?}\norder: {}\nsummary: {summary:?}\n",
            format!("{nl} in {name}"),
            order + 1
        );
        let texts = format!("title: {:?}\nmenu: {en:?}\nsummary: {summary_en:?}\n", format!("{en} in {name}"));
        let links = [
            (format!("contact:{}", region.desk(order)), "het loket in de buurt".into(), "the desk nearby".into()),
            (format!("partner:{}", region.school(order)), "de vakschool".into(), "the school".into()),
        ];
        let body = prose::body(&mut dice, 3, &links);
        content.entity(region, page, &facts, &texts, &body)?;
    }
    Ok(())
}

fn facts(region: &Region) -> String {
    let languages = if region.is_bilingual { "[nl, en]" } else { "[nl]" };
    let mut text = format!(
        "name: {:?}\ncode: {:?}\nlanguages: {languages}\nhost: werkcentrum\nsummary: Werk en leren in deze regio.\n\
         central_municipality: {:?}\nneighbours: {}\nmunicipalities:\n",
        region.name,
        region.code,
        region.municipalities[0].name,
        prose::list(&region.neighbours),
    );
    for municipality in &region.municipalities {
        text += &format!("  - {{ code: {:?}, name: {:?} }}\n", municipality.code, municipality.name);
    }
    text += "sub_regions:\n";
    for (index, part) in region.municipalities.chunks(5).enumerate() {
        let members = prose::list(part.iter().map(|municipality| &municipality.name));
        let name = format!("Rond {}", part[0].name);
        text += &format!(
            "  - {{ id: deel-{index}, name: {name:?}, municipalities: {members}, contacts: [{}] }}\n",
            region.desk(index)
        );
    }
    text + KEPT
}
