//! The pages that are no entity's: lists, and what belongs to a place, a sector, a month or a level.

use std::{collections::BTreeSet, error::Error};

use serde_json::{Value, json};
use streekwerk::parcels;

use super::{
    Facts, Lang, Output, Page,
    entity::{Entities, Entity},
    labels::Labels,
    region::Region,
};
use crate::network;

/// The lists of a region: place, template, label of the title.
const LISTS: [(&str, &str, &str); 13] = [
    ("training/_index", "training-list", "training-title"),
    ("contacts/_index", "contact-list", "contacts-title"),
    ("events/_index", "event-list", "agenda-title"),
    ("agreements/_index", "agreement-list", "agreements-title"),
    ("agreements/tasks", "tasks", "tasks-title"),
    ("agreements/results", "results", "results-title"),
    ("partners/_index", "partner-list", "partners-title"),
    ("services/_index", "service-list", "services-title"),
    ("figures/_index", "figures-list", "figures-title"),
    ("news/_index", "news-list", "news-title"),
    ("stories/_index", "story-list", "stories-title"),
    ("municipalities/_index", "municipality-list", "municipalities-title"),
    ("404", "not-found", "not-found-title"),
];

/// Those that there are for the whole network too.
const OF_ALL: [&str; 8] = [
    "training/_index",
    "contacts/_index",
    "events/_index",
    "agreements/_index",
    "partners/_index",
    "services/_index",
    "news/_index",
    "404",
];

const DOORS: [(&str, &str); 2] = [("people", "door-people-title"), ("businesses", "door-businesses-title")];

/// Writes the pages of all regions, and of the network as a whole.
pub(super) fn write(output: &Output, entities: &Entities, labels: &Labels) -> Result<(), Box<dyn Error>> {
    for region in &entities.regions {
        for lang in entities.langs(Some(&region.slug)) {
            Lists { output, entities, labels, region: Some(region), lang: *lang }.write()?;
        }
    }
    Lists { output, entities, labels, region: None, lang: Lang::Dutch }.write()
}

/// The pages of a region, or of the whole network, in one language.
struct Lists<'a> {
    output: &'a Output,
    entities: &'a Entities,
    labels: &'a Labels,
    region: Option<&'a Region>,
    lang: Lang,
}

impl Lists<'_> {
    fn write(&self) -> Result<(), Box<dyn Error>> {
        for (place, kind, title) in LISTS {
            if self.region.is_some() || OF_ALL.contains(&place) {
                self.page(place, kind, self.label(title), Facts::new())?;
            }
        }
        for (door, title) in DOORS {
            self.page(door, "door", self.label(title), facts(json!({ "door": door })))?;
        }
        if self.region.is_none() {
            self.page("sources", "sources", self.label("sources-title"), Facts::new())?;
        }
        self.parts_of_training()?;
        self.region.map_or(Ok(()), |region| self.places(region))
    }

    /// Writes a list of offers for each sector, level and month that one of them has.
    fn parts_of_training(&self) -> Result<(), Box<dyn Error>> {
        let mut parts: BTreeSet<(&str, String)> = BTreeSet::new();
        for offer in self.entities.all.iter().filter(|entity| self.shows(entity)) {
            let texts = |list: &str| offer.facts.get(list).and_then(Value::as_array).into_iter().flatten();
            parts.extend(texts("sectors").filter_map(Value::as_str).map(|sector| ("sector", sector.to_owned())));
            parts.insert(("level", offer.facts.get("level").and_then(Value::as_str).unwrap_or("none").to_owned()));
            let months =
                texts("starts").filter_map(|start| start["date"].as_str()).filter(|date| *date >= network::DAY);
            parts.extend(months.map(|date| ("start", date[..7].to_owned())));
        }
        for (part, value) in parts {
            let title = match part {
                "level" => self.label(&format!("level-{value}")).to_owned(),
                _ => value.clone(),
            };
            self.page(&format!("training/{part}/{value}"), "training-list", &title, facts(json!({ part: value })))?;
        }
        Ok(())
    }

    /// Says whether an entity is an offer that the lists here are about.
    fn shows(&self, entity: &Entity) -> bool {
        let own = self.region.map(|region| region.slug.as_str());
        entity.kind == "training" && (entity.region().is_none() || entity.region() == own)
    }

    fn places(&self, region: &Region) -> Result<(), Box<dyn Error>> {
        for municipality in region.municipalities() {
            let place = format!("municipalities/{}", slug::slugify(municipality));
            self.page(&place, "municipality", municipality, Facts::new())?;
        }
        for part in region.sub_regions() {
            let params = self.entities.linked(Some(&region.slug), part.clone());
            let place = format!("sub-regions/{}", part["id"].as_str().unwrap_or_default());
            self.page(&place, "sub-region", part["name"].as_str().unwrap_or_default(), params)?;
        }
        Ok(())
    }

    fn label(&self, key: &str) -> &str {
        self.labels.get(self.lang, key)
    }

    fn page(&self, place: &str, kind: &str, title: &str, params: Facts) -> Result<(), Box<dyn Error>> {
        let place = self.region.map_or_else(|| place.to_owned(), |region| format!("{}/{place}", region.slug));
        Ok(self.output.page(self.lang, Page { place: &place, kind, title: title.into(), date: None, params }, "")?)
    }
}

/// Returns what the pages of a region say of it, with its drawing.
pub(super) fn of_region(entities: &Entities, region: &Region) -> Facts {
    let mut facts = entities.linked(Some(&region.slug), region.facts.clone());
    facts.insert("mark".into(), parcels::mark(&region.slug).into());
    facts.insert("band".into(), parcels::band(&region.slug, 1200, 320).into());
    facts
}

fn facts(value: Value) -> Facts {
    if let Value::Object(facts) = value { facts } else { Facts::new() }
}
