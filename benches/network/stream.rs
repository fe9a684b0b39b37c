//! What comes and goes: events, stories and news.

use std::io;

use super::{Content, KEPT, SECTORS, prose, region::Region, training};

/// Writes the events, stories and news of a region.
pub(super) fn write(content: &mut Content, region: &Region) -> io::Result<()> {
    (0..6 + region.offers / 6).try_for_each(|index| event(content, region, index))?;
    (0..3 + region.offers / 12).try_for_each(|index| story(content, region, index))?;
    (0..6 + region.offers / 5).try_for_each(|index| news(content, region, index))
}

/// Two in three are to come.
fn event(content: &mut Content, region: &Region, index: usize) -> io::Result<()> {
    let id = format!("open-dag-{index}");
    let mut dice = region.dice(&id);
    let (summary, summary_en) = prose::summary(&mut dice);
    let year = if index % 3 == 2 { "2026" } else { "2027" };
    let (month, day) = (dice.between(1, 10), dice.between(1, 29));
    let place = region.municipality(index);
    let facts = format!(
        "title: \"Open dag {n} in {name}\"\nstart: {year}-{month:02}-{day:02} 17:00\nend: {year}-{month:02}-{day:02} 20:30\n\
         place: \"Buurthuis, {name}\"\nmunicipality: {name:?}\nhost: {}\naudience: [workers, job_seekers]\nsectors: [{}]\n\
         cost: 0\nregistration_url: \"https://www.vakschool.example/open-dag\"\nsummary: {summary:?}\n",
        region.school(index),
        dice.pick(&SECTORS).0,
        n = index + 1,
        name = place.name,
    );
    let texts = format!("title: \"Open day {} in {}\"\nsummary: {summary_en:?}\n", index + 1, place.name);
    let body = prose::body(&mut dice, 2, &[]);
    content.entity(region, &format!("events/{id}"), &facts, &texts, &body)
}

/// Stories are not translated.
fn story(content: &mut Content, region: &Region, index: usize) -> io::Result<()> {
    let id = format!("verhaal-{index}");
    let mut dice = region.dice(&id);
    let (summary, _) = prose::summary(&mut dice);
    let offer = dice.between(0, region.offers);
    let facts = format!(
        "title: Verhaal {} van iemand die opnieuw begon\ndate: 2026-{:02}-{:02}\npeople: [Mila Voorbeeld]\n\
         company: Werkplaats De Klink\nquote: Ik heb er geen dag spijt van gehad.\n\
         consent: {{ given_on: 2026-01-14, until: 2028-09-13 }}\nrelated: [\"training:{}\", \"contact:{}\", \"partner:{}\"]\n\
         summary: {summary:?}\n{KEPT}",
        index + 1,
        dice.between(1, 10),
        dice.between(1, 29),
        training::id(offer),
        region.desk(index),
        region.school(index),
    );
    let body = prose::body(&mut dice, 3, &[]);
    content.markdown(&format!("regions/{}/stories/{id}.md", region.slug), &facts, &body.nl)
}

fn news(content: &mut Content, region: &Region, index: usize) -> io::Result<()> {
    let id = format!("nieuws-{index}");
    let mut dice = region.dice(&id);
    let (summary, summary_en) = prose::summary(&mut dice);
    let offer = dice.between(0, region.offers);
    let (title, title_en) = training::title(offer);
    let facts = format!(
        "title: \"Nieuws {n} over {title}\"\ndate: 2026-{:02}-{:02}\nexpires: 2027-12-31\n\
         related: [\"training:{}\", \"agreement:{}\"]\nsummary: {summary:?}\n",
        dice.between(1, 11),
        dice.between(1, 29),
        training::id(offer),
        region.agreement(index),
        n = index + 1,
    );
    let texts = format!("title: \"News {} about {title_en}\"\nsummary: {summary_en:?}\n", index + 1);
    let links = [(format!("training:{}", training::id(offer)), title, title_en)];
    let body = prose::body(&mut dice, 1, &links);
    content.entity(region, &format!("news/{id}"), &facts, &texts, &body)
}
