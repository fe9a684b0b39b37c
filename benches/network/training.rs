//! Training offers, each with starts, texts and a body.

use std::{fmt::Write, io};

use super::{
    Content, SECTORS,
    dice::Dice,
    prose::{self, Pair, list},
    region::Region,
};

/// What is taught: id and title in Dutch and English.
const SUBJECTS: [(&str, &str, &str); 18] = [
    ("lassen", "Lassen", "Welding"),
    ("verspanen", "Verspanen", "Machining"),
    ("metselen", "Metselen", "Bricklaying"),
    ("zorghulp", "Zorghulp", "Care assistant"),
    ("verzorgende", "Verzorgende", "Carer"),
    ("pedagogisch-werk", "Pedagogisch werk", "Childcare"),
    ("onderwijsassistent", "Onderwijsassistent", "Teaching assistant"),
    ("programmeren", "Programmeren", "Programming"),
    ("netwerkbeheer", "Netwerkbeheer", "Network management"),
    ("heftruck", "Heftruck rijden", "Driving a forklift"),
    ("vrachtwagen", "Vrachtwagen rijden", "Driving a lorry"),
    ("koken", "Koken in een bedrijfskeuken", "Cooking in a canteen"),
    ("tuinaanleg", "Tuinaanleg", "Landscaping"),
    ("verkoop", "Verkoop", "Sales"),
    ("warmtepompen", "Warmtepompen plaatsen", "Installing heat pumps"),
    ("zonnepanelen", "Zonnepanelen leggen", "Installing solar panels"),
    ("boekhouden", "Boekhouden", "Bookkeeping"),
    ("nederlands", "Nederlands op de werkvloer", "Dutch at work"),
];

const FOR_WHOM: [Pair; 3] =
    [("voor beginners", "for beginners"), ("voor gevorderden", "for the advanced"), ("in de avond", "in the evening")];

const ENTRY: [Pair; 4] = [
    ("Je bent 18 jaar of ouder", "You are 18 or older"),
    ("Je begrijpt eenvoudig Nederlands", "You understand simple Dutch"),
    ("Je hebt een plek bij een bedrijf", "You have a place at a company"),
    ("Je kunt een dag staan", "You can stand for a day"),
];

const SKILLS: [Pair; 5] = [
    ("Veilig werken", "Working safely"),
    ("Een tekening lezen", "Reading a drawing"),
    ("Omgaan met klanten", "Dealing with customers"),
    ("Werk plannen", "Planning work"),
    ("Kwaliteit meten", "Measuring quality"),
];

const FREE_FOR: [Pair; 2] = [
    ("Mensen met een uitkering uit de regio", "People on a benefit from the region"),
    ("Medewerkers van bedrijven die meedoen", "Employees of companies that take part"),
];

const SCHEMES: [Pair; 2] =
    [("Regionaal scholingsgeld", "Regional training grant"), ("Fonds van de sector", "Sector fund")];

const LEVELS: [&str; 8] = ["mbo1", "mbo2", "mbo3", "mbo4", "ad", "bachelor", "nt2", "none"];
const CREDENTIALS: [&str; 4] = ["diploma", "certificate", "mbo_certificate", "practice_statement"];
const TRACKS: [&str; 4] = ["bol", "bbl", "third", "course"];
const MODES: [&str; 4] = ["on_site", "online", "blended", "workplace"];
const STATES: [&str; 4] = ["open", "open", "full", "waiting_list"];

/// Returns the id of an offer.
pub(super) fn id(index: usize) -> String {
    format!("{}-{index}", SUBJECTS[index % SUBJECTS.len()].0)
}

/// Returns the title of an offer in Dutch and English.
pub(super) fn title(index: usize) -> (String, String) {
    let (_, nl, en) = SUBJECTS[index % SUBJECTS.len()];
    let (for_nl, for_en) = FOR_WHOM[index / SUBJECTS.len() % FOR_WHOM.len()];
    (format!("{nl} {for_nl} {}", index + 1), format!("{en} {for_en} {}", index + 1))
}

/// Writes the offers of a region.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    (0..region.offers).try_for_each(|index| offer(content, region, index))
}

fn offer(content: &mut Content, region: &Region, index: usize) -> io::Result<()> {
    let id = id(index);
    let mut dice = region.dice(&id);
    let (title, title_en) = title(index);
    let (summary, summary_en) = prose::summary(&mut dice);
    let (entry, entry_en) = both(&dice.some(&ENTRY, 3));
    let (skills, skills_en) = both(&dice.some(&SKILLS, 3));
    let (free, free_en) = both(&FREE_FOR.iter().collect::<Vec<_>>());
    let (schemes, schemes_en) = both(&SCHEMES.iter().collect::<Vec<_>>());
    let mut facts = format!(
        "title: {title:?}\nsummary: {summary:?}\nentry: {entry}\nskills: {skills}\n\
         cost: {{ amount: {}, free_for: {free}, schemes: {schemes} }}\n",
        dice.between(0, 30) * 95,
    );
    let texts = format!(
        "title: {title_en:?}\nsummary: {summary_en:?}\nentry: {entry_en}\nskills: {skills_en}\n\
         cost: {{ free_for: {free_en}, schemes: {schemes_en} }}\n",
    );
    write_relations(&mut facts, region, &mut dice, index);
    write_kind(&mut facts, &mut dice);
    write_starts(&mut facts, &mut dice);
    let (other, next) = (index / 2, (index + 1) % region.offers);
    let links = [other, next].map(|to| (format!("training:{}", self::id(to)), self::title(to).0, self::title(to).1));
    let parts = dice.between(2, 6);
    let body = prose::body(&mut dice, parts, &links);
    content.entity(region, &format!("training/{id}"), &facts, &texts, &body)
}

fn both(pairs: &[&Pair]) -> (String, String) {
    (list(pairs.iter().map(|pair| pair.0)), list(pairs.iter().map(|pair| pair.1)))
}

fn write_relations(facts: &mut String, region: &Region, dice: &mut Dice, index: usize) {
    let sectors = 1 + usize::from(dice.once_in(2));
    let sectors = list(dice.some(&SECTORS, sectors).iter().map(|sector| sector.0));
    let school = dice.between(0, region.schools());
    let place = region.municipality(dice.between(0, region.municipalities.len()));
    *facts += &format!(
        "provider: {}\npartners: [{}]\nsectors: {sectors}\nlocation: {:?}\ncontact: {}\n",
        region.school(school),
        region.company(index),
        format!("Leslokaal, {}", place.name),
        region.desk(index),
    );
    if !dice.once_in(3) {
        *facts += &format!("municipalities: [{:?}]\n", place.name);
    }
    if dice.once_in(2) {
        *facts += &format!("agreement: {}\n", region.agreement(index));
    }
}

fn write_kind(facts: &mut String, dice: &mut Dice) {
    *facts += &format!(
        "level: {}\ncredential: {}\ntrack: {}\nmode: {}\nlanguage: nl\naudience: [job_seekers, workers]\nduration: P{}M\n\
         study_load: {}\nprogramme_code: \"{}\"\nenrol_url: \"https://www.vakschool.example/aanmelden/{}\"\n",
        dice.pick(&LEVELS),
        dice.pick(&CREDENTIALS),
        dice.pick(&TRACKS),
        dice.pick(&MODES),
        dice.between(1, 25),
        dice.between(20, 1600),
        dice.between(23_000, 26_000),
        dice.between(100, 999),
    );
}

/// One or two starts that are over, and one to four to come; now and then people can start at any time.
fn write_starts(facts: &mut String, dice: &mut Dice) {
    *facts += "starts:\n";
    if dice.once_in(8) {
        *facts += "  - { rolling: true }\n";
    }
    for _ in 0..dice.between(1, 3) {
        start(facts, dice, 2026, (3, 10));
    }
    for _ in 0..dice.between(1, 5) {
        let (year, months) = if dice.once_in(6) { (2026, (12, 13)) } else { (2027, (1, 12)) };
        start(facts, dice, year, months);
    }
}

fn start(facts: &mut String, dice: &mut Dice, year: usize, months: (usize, usize)) {
    let (month, day) = (dice.between(months.0, months.1), dice.between(2, 29));
    writeln!(
        facts,
        "  - {{ date: {year}-{month:02}-{day:02}, end: 2028-01-31, enrol_until: {year}-{month:02}-01, seats: {}, state: {} }}",
        dice.between(6, 25),
        dice.pick(&STATES),
    )
    .expect("a text takes any text");
}
