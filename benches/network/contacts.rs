//! Desks and persons, and the services that they belong to.

use std::io;

use super::{
    Content,
    prose::{self, Pair, list},
    region::Region,
};

const TOPICS: [Pair; 5] = [
    ("Werk zoeken en solliciteren", "Looking and applying for work"),
    ("Nederlands leren voor je werk", "Learning Dutch for your job"),
    ("Weer beginnen na ziekte", "Beginning again after illness"),
    ("Een opleiding kiezen", "Choosing a course"),
    ("Personeel vinden en behouden", "Finding and keeping staff"),
];

/// The services that every region has: function, title in Dutch and English.
const SERVICES: [(&str, &str, &str); 5] = [
    ("information", "Informatie over werk en leren", "Information about work and learning"),
    ("advice", "Advies over uw loopbaan of personeel", "Advice about your career or staff"),
    ("training", "Leren naast het werk", "Learning next to work"),
    ("guidance", "Begeleiding naar werk", "Guidance to work"),
    ("referral", "Doorverwijzing", "Referral"),
];

/// Writes the contacts and services of a region.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    let name = format!("Werkgeversdesk {}", region.name);
    let about =
        About { id: "werkgeversdesk", sort: "employer_desk", partner: "werkgeversdesk", audience: "[employers]" };
    contact(content, region, &about, (&name, &format!("Employer desk {}", region.name)), "")?;
    for index in 0..region.desks() {
        desk(content, region, index)?;
    }
    for (index, service) in SERVICES.iter().cycle().take(SERVICES.len() + region.offers / 40).enumerate() {
        self::service(content, region, index, *service)?;
    }
    Ok(())
}

/// Which contact it is, and for whom.
struct About<'a> {
    id: &'a str,
    sort: &'a str,
    partner: &'a str,
    audience: &'a str,
}

/// The first desks are for people; every sixth contact is a person with consent.
fn desk(content: &mut Content, region: &Region, index: usize) -> io::Result<()> {
    let place = region.municipality(index);
    let is_person = index % 6 == 5;
    let sort = if is_person { "person" } else { ["service_desk", "learning_desk", "mobile_desk"][index % 3] };
    let (partner, audience) = ("werkcentrum", "[job_seekers, workers, newcomers]");
    let id = region.desk(index);
    let about = About { id: &id, sort, partner, audience };
    let name = format!("Loket {} {}", place.name, index + 1);
    let mut more = format!(
        "municipalities: [{:?}]\naddress: {{ street: \"Marktstraat {}\", postcode: \"1234 AB\", city: {:?} }}\n",
        place.name,
        index + 1,
        place.name,
    );
    if is_person {
        more += "person: { name: Noor Voorbeeld, consent: { given_on: 2026-02-02, until: 2028-02-01 } }\n";
    }
    contact(content, region, &about, (&name, &format!("Desk {} {}", place.name, index + 1)), &more)
}

fn contact(
    content: &mut Content,
    region: &Region,
    about: &About<'_>,
    (name, name_en): (&str, &str),
    more: &str,
) -> io::Result<()> {
    let mut dice = region.dice(&format!("contact/{}", about.id));
    let (summary, summary_en) = prose::summary(&mut dice);
    let topics = dice.some(&TOPICS, 3);
    let facts = format!(
        "name: {name:?}\ntype: {}\npartner: {}\naudience: {}\ntopics: {}\nsummary: {summary:?}\nphone: \"+318800{:05}\"\n\
         email: vraag@{}.example\nbooking_url: \"https://www.{}.example/afspraak\"\nlanguages: [nl, en]\n{more}\
         opening_hours:\n  mon: [\"09:00-17:00\"]\n  tue: [\"09:00-12:30\", \"13:30-17:00\"]\n  thu: [\"09:00-17:00\"]\n  \
         fri: [\"09:00-12:30\"]\n  walk_in: true\n",
        about.sort,
        about.partner,
        about.audience,
        list(topics.iter().map(|topic| topic.0)),
        dice.between(0, 99_999),
        about.id,
        about.id,
    );
    let topics = list(topics.iter().map(|topic| topic.1));
    let texts = format!("name: {name_en:?}\ntopics: {topics}\nsummary: {summary_en:?}\n");
    let body = prose::body(&mut dice, 1, &[]);
    content.entity(region, &format!("contacts/{}", about.id), &facts, &texts, &body)
}

/// Without an audience, a service is for both doors.
fn service(
    content: &mut Content,
    region: &Region,
    index: usize,
    (function, title, title_en): (&str, &str, &str),
) -> io::Result<()> {
    let id = format!("dienst-{index}");
    let mut dice = region.dice(&id);
    let (summary, summary_en) = prose::summary(&mut dice);
    let facts = format!(
        "title: \"{title} {n}\"\nfunction: {function}\nproviders: [werkcentrum, leerloket]\nshared_by: [{}]\n\
         cost: Gratis\ncontacts: [{}, werkgeversdesk]\nsummary: {summary:?}\n",
        region.company(index),
        region.desk(index),
        n = index + 1,
    );
    let texts = format!("title: \"{title_en} {}\"\ncost: Free of charge\nsummary: {summary_en:?}\n", index + 1);
    let links = [(format!("contact:{}", region.desk(index)), "het loket".into(), "the desk".into())];
    let body = prose::body(&mut dice, 2, &links);
    content.entity(region, &format!("services/{id}"), &facts, &texts, &body)
}
