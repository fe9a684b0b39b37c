//! The features of a GeoJSON file: what each is called, and its rings of coordinates.

use std::{collections::BTreeMap, ops::Range};

use geojson::GeometryValue;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::Fault;

/// A feature with an area.
#[derive(Debug)]
pub(super) struct Feature {
    pub(super) code: Option<Box<str>>,
    pub(super) name: Option<Box<str>>,
    /// Where it is named.
    pub(super) place: Range<usize>,
    /// Its rings, of all its polygons, without the repeated last place.
    pub(super) rings: Vec<Vec<(f64, f64)>>,
    /// Where its coordinates stand.
    pub(super) geometry: Range<usize>,
}

/// The properties in which files of CBS, Kadaster and others have a code, the most telling first; compared without
/// capitals and marks.
const CODES: [&str; 8] =
    ["statcode", "gemeentecode", "gmcode", "gemcode", "amcode", "regiocode", "identificatie", "code"];
/// And a name.
const NAMES: [&str; 8] = ["statnaam", "gemeentenaam", "gmnaam", "gemnaam", "amnaam", "regionaam", "naam", "name"];

/// The byte order mark that some programs put before a text in UTF-8.
const BOM: &str = "\u{feff}";

/// A file as far as it is read at once: its features are read one by one, so that each fault has its place.
#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    sort: Option<String>,
    #[serde(borrow)]
    features: Option<Vec<&'a RawValue>>,
}

#[derive(Deserialize)]
struct Written<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    properties: Option<BTreeMap<String, &'a RawValue>>,
    #[serde(borrow)]
    geometry: Option<&'a RawValue>,
}

/// Returns the features with an area, and the faults of the others. Those with one name are one area.
pub(super) fn read(bytes: &[u8]) -> Result<(Vec<Feature>, Vec<Fault>), Fault> {
    let file = File::new(bytes)?;
    let (mut features, mut faults) = (Vec::new(), Vec::new());
    let mut known: BTreeMap<Box<str>, usize> = BTreeMap::new();
    for written in file.features()? {
        let feature = match file.feature(written) {
            Ok(feature) => feature,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        let called = feature.code.as_ref().or(feature.name.as_ref()).cloned().unwrap_or_default();
        let index = *known.entry(called).or_insert(features.len());
        match features.get_mut(index) {
            None => features.push(feature),
            Some(Feature { rings, .. }) => rings.extend(feature.rings),
        }
    }
    Ok((features, faults))
}

/// A file's text. Every part of it is a part of this one string, so that its place can be told.
struct File<'a> {
    text: &'a str,
    /// Where the text begins in the file.
    offset: usize,
}

impl<'a> File<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, Fault> {
        let text = std::str::from_utf8(bytes).map_err(|error| Fault {
            code: "map-unreadable",
            place: error.valid_up_to()..error.valid_up_to() + 1,
            facts: vec![("sort", "encoding".to_owned())],
        })?;
        let inner = text.strip_prefix(BOM).unwrap_or(text);
        Ok(Self { text: inner, offset: text.len() - inner.len() })
    }

    fn features(&self) -> Result<Vec<&'a RawValue>, Fault> {
        let collection: Collection<'a> = serde_json::from_str(self.text).map_err(|error| {
            let place = self.place_of(&error);
            Fault {
                code: "map-unreadable",
                place,
                facts: vec![("sort", "syntax".to_owned()), ("problem", problem(&error))],
            }
        })?;
        let sort = collection.sort.unwrap_or_default();
        match collection.features {
            Some(features) if sort == "FeatureCollection" && !features.is_empty() => Ok(features),
            _ => Err(Fault {
                code: "map-unreadable",
                place: self.letter(0),
                facts: vec![("sort", "form".to_owned()), ("found", sort)],
            }),
        }
    }

    fn feature(&self, written: &'a RawValue) -> Result<Feature, Fault> {
        let place = self.place(written);
        let feature: Written<'a> =
            serde_json::from_str(written.get()).unwrap_or(Written { id: None, properties: None, geometry: None });
        let properties = feature.properties.unwrap_or_default();
        let code = property(&properties, &CODES).or_else(|| feature.id.and_then(word));
        let name = property(&properties, &NAMES);
        let Some((_, named)) = code.as_ref().or(name.as_ref()) else {
            return Err(Fault { code: "map-nameless", place: start_of(place), facts: Vec::new() });
        };
        let geometry = start_of(feature.geometry.map_or(place, |geometry| self.place(geometry)));
        let rings = feature.geometry.map_or(Err("null".to_owned()), |geometry| rings(geometry.get()));
        match rings {
            Ok(rings) => Ok(Feature {
                place: self.place(named),
                code: code.map(|(code, _)| code),
                name: name.map(|(name, _)| name),
                rings,
                geometry,
            }),
            Err(found) => {
                let called = name.or(code).map_or(String::new(), |(called, _)| called.into());
                Err(Fault { code: "map-no-area", place: geometry, facts: vec![("area", called), ("found", found)] })
            }
        }
    }

    fn place(&self, part: &RawValue) -> Range<usize> {
        let start = self.offset + (part.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + part.get().len()
    }

    fn place_of(&self, error: &serde_json::Error) -> Range<usize> {
        let before: usize = self.text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        self.letter(before + error.column().saturating_sub(1))
    }

    /// Returns the place of the letter that the byte `at` of the text belongs to; nothing at its end.
    fn letter(&self, at: usize) -> Range<usize> {
        let is_start = |at: &usize| self.text.is_char_boundary(*at);
        let start = (0..=at.min(self.text.len())).rev().find(is_start).unwrap_or_default();
        let length = self.text[start..].chars().next().map_or(0, char::len_utf8);
        self.offset + start..self.offset + start + length
    }
}

/// Returns the beginning of a part of the file: nobody needs to see all of its coordinates.
fn start_of(place: Range<usize>) -> Range<usize> {
    place.start..place.end.min(place.start + 60)
}

/// Returns what is wrong with the form of a file, without the place, which is told apart.
fn problem(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.rsplit_once(" at line ").map_or(words.clone(), |(problem, _)| problem.to_owned())
}

/// Returns the first property of these names that holds a word or number, and where it stands.
fn property<'a>(properties: &BTreeMap<String, &'a RawValue>, names: &[&str]) -> Option<(Box<str>, &'a RawValue)> {
    let plain = |name: &str| name.to_lowercase().replace(['_', '-', ' '], "");
    let find = |wanted: &&str| properties.iter().find(|(name, _)| plain(name) == **wanted).and_then(|(_, v)| word(v));
    names.iter().find_map(find)
}

fn word(value: &RawValue) -> Option<(Box<str>, &RawValue)> {
    let text = match serde_json::from_str(value.get()).ok()? {
        serde_json::Value::String(text) => text.trim().to_owned(),
        serde_json::Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then(|| (text.into(), value))
}

/// Returns the rings of a geometry, or what it is instead of an area.
fn rings(geometry: &str) -> Result<Vec<Vec<(f64, f64)>>, String> {
    let polygons = match serde_json::from_str(geometry) {
        Ok(GeometryValue::Polygon { coordinates }) => vec![coordinates],
        Ok(GeometryValue::MultiPolygon { coordinates }) => coordinates,
        Ok(other) => return Err(other.type_name().to_owned()),
        Err(_) => return Err("null".to_owned()),
    };
    let rings: Vec<Vec<(f64, f64)>> = polygons.iter().flatten().filter_map(|ring| places(ring)).collect();
    if rings.is_empty() { Err("empty".to_owned()) } else { Ok(rings) }
}

/// Returns the places of a ring, each once; nothing for one that has no area.
fn places(ring: &[geojson::Position]) -> Option<Vec<(f64, f64)>> {
    let mut places: Vec<(f64, f64)> = ring
        .iter()
        .map(|position| match *position.as_slice() {
            [x, y, ..] => (x, y),
            _ => (f64::NAN, f64::NAN),
        })
        .collect();
    if places.first() == places.last() {
        places.pop();
    }
    (places.len() >= 3).then_some(places)
}
