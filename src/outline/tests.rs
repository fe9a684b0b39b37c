//! Tests of whole files.

use std::fmt::Write;

use super::*;

/// Returns a file of features: properties and geometry.
fn file(features: &[(&str, &str)]) -> String {
    let features: Vec<String> = features
        .iter()
        .map(|(properties, geometry)| {
            format!("{{\"type\":\"Feature\",\"properties\":{properties},\"geometry\":{geometry}}}")
        })
        .collect();
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}", features.join(",\n"))
}

fn polygon(places: &[(f64, f64)]) -> String {
    let closed = places.iter().chain(places.first());
    let places: Vec<String> = closed.map(|(x, y)| format!("[{x},{y}]")).collect();
    format!("{{\"type\":\"Polygon\",\"coordinates\":[[{}]]}}", places.join(","))
}

fn outlines_of(text: &str) -> Outlines {
    let (outlines, faults) = read(text.as_bytes());
    assert_eq!(faults, []);
    outlines.expect("the file has areas")
}

fn faults_of(text: &str) -> Vec<(&'static str, String)> {
    let (_, faults) = read(text.as_bytes());
    let sort = |fault: &Fault| fault.facts.iter().find(|(name, _)| *name == "sort").map(|(_, sort)| sort.clone());
    faults.iter().map(|fault| (fault.code, sort(fault).unwrap_or_default())).collect()
}

#[test]
fn a_fault_lies_in_the_file() {
    for text in ["", "\u{feff}", "{", "{\"é", "[1,\né]", "{}"] {
        let (outlines, faults) = read(text.as_bytes());
        assert!(outlines.is_none() && faults.len() == 1, "{text}");
        assert!(text.get(faults[0].place.clone()).is_some(), "{text}: {:?}", faults[0]);
    }
}

/// Returns two areas with a ragged border between them, in degrees or metres.
fn neighbours((west, south): (f64, f64), size: f64) -> String {
    let border: Vec<(f64, f64)> = (0..=400)
        .map(|step| {
            let along = f64::from(step) / 400.0;
            (west + size / 2.0 + size * 0.1 * (along * 40.0).sin() * along, south + size * along)
        })
        .collect();
    let mut one = vec![(west, south + size), (west, south)];
    one.extend(&border);
    let mut two = vec![(west + size, south), (west + size, south + size)];
    two.extend(border.iter().rev());
    file(&[("{\"naam\":\"Een\"}", &polygon(&one)), ("{\"naam\":\"Twee\"}", &polygon(&two))])
}

/// Reads the data of a path back into its places.
fn places(path: &str) -> Vec<(i32, i32)> {
    let mut places: Vec<(i32, i32)> = Vec::new();
    for ring in path.split('z').filter(|ring| !ring.is_empty()) {
        let (first, steps) = ring.trim_start_matches('M').split_once('l').expect("steps");
        let numbers = |text: &str| -> Vec<i32> {
            text.replace('-', " -").split_whitespace().map(|number| number.parse().expect("a number")).collect()
        };
        let first = numbers(first);
        let mut at = (first[0], first[1]);
        places.push(at);
        for step in numbers(steps).chunks(2) {
            at = (at.0 + step[0], at.1 + step[1]);
            places.push(at);
        }
    }
    places
}

#[test]
fn degrees_and_metres_give_a_drawing_with_north_above() {
    for (corner, size) in [((6.5, 52.2), 0.2), ((250_000.0, 470_000.0), 15_000.0)] {
        let square = |dy: f64| {
            let (x, y) = (corner.0, corner.1 + dy);
            polygon(&[(x, y), (x + size, y), (x + size, y + size), (x, y + size)])
        };
        let outlines =
            outlines_of(&file(&[("{\"naam\":\"Zuid\"}", &square(0.0)), ("{\"naam\":\"Noord\"}", &square(size))]));
        assert!(outlines.areas[1].middle.1 < outlines.areas[0].middle.1, "{outlines:?}");
        assert!(outlines.areas.iter().all(|area| area.room > 100), "{outlines:?}");
        let is_stretched = outlines.width * 2 < outlines.height;
        assert_eq!(is_stretched, size < 1.0, "degrees to the east are shorter");
    }
}

#[test]
fn a_border_is_simplified_once_and_stays_shared() {
    let text = neighbours((6.5, 52.2), 0.4);
    let outlines = outlines_of(&text);
    let [one, two] = [0, 1].map(|area: usize| places(&outlines.areas[area].path));
    let total = one.len() + two.len();
    assert!(total <= MOST_PLACES, "{total}");
    // The outer corners apart, every place of the one is a place of the other.
    let only = |mine: &[(i32, i32)], others: &[(i32, i32)]| mine.iter().filter(|at| !others.contains(at)).count();
    assert_eq!((only(&one, &two), only(&two, &one)), (2, 2));
    assert!(one.len() > 40, "{}", one.len());
}

#[test]
fn few_places_are_spread_by_what_they_matter() {
    let mut topology =
        Topology::of(&[vec![vec![(0, 0), (100, 1), (200, 0), (300, 90), (400, 0), (400, 400), (0, 400)]]]);
    simplify::simplify(&mut topology, 7);
    let points = &topology.arcs[0].points;
    assert!(!points.contains(&(100, 1)) && points.contains(&(300, 90)), "{points:?}");
}

#[test]
fn an_area_within_another_and_one_of_several_parts_keep_their_form() {
    let outer = "[[6.0,52.0],[7.0,52.0],[7.0,52.6],[6.0,52.6],[6.0,52.0]]";
    let hole = "[[6.4,52.2],[6.6,52.2],[6.6,52.4],[6.4,52.4],[6.4,52.2]]";
    let island = "[[7.2,52.2],[7.3,52.2],[7.3,52.3],[7.2,52.2]]";
    let speck = "[[7.4,52.2],[7.4001,52.2],[7.4001,52.2001],[7.4,52.2]]";
    let around = format!("{{\"type\":\"MultiPolygon\",\"coordinates\":[[{outer},{hole}],[{island}],[{speck}]]}}");
    let within = format!("{{\"type\":\"Polygon\",\"coordinates\":[{hole}]}}");
    let outlines = outlines_of(&file(&[("{\"code\":\"GM0001\"}", &around), ("{\"code\":\"GM0002\"}", &within)]));
    assert_eq!(outlines.areas[0].path.matches('z').count(), 3, "outline, hole and island; no speck");
    let hole = places(&outlines.areas[1].path);
    let around = places(&outlines.areas[0].path);
    assert!(hole.iter().all(|at| around.contains(at)), "{hole:?} {around:?}");
}

#[test]
fn features_of_one_code_are_one_area_and_a_tiny_one_is_still_seen() {
    let far = polygon(&[(3.4, 51.2), (7.2, 51.2), (7.2, 53.5)]);
    let tiny = polygon(&[(6.0, 52.0), (6.00001, 52.0), (6.0, 52.00001)]);
    let outlines = outlines_of(&file(&[
        ("{\"code\":\"GM0001\"}", &far),
        ("{\"code\":\"GM0002\"}", &tiny),
        ("{\"code\":\"GM0001\"}", &tiny),
    ]));
    assert_eq!(outlines.areas.len(), 2);
    assert!(outlines.areas[1].path.ends_with('z'), "{}", outlines.areas[1].path);
}

#[test]
fn codes_are_known_in_the_ways_that_files_write_them() {
    let square = polygon(&[(6.0, 52.0), (6.1, 52.0), (6.1, 52.1)]);
    for properties in
        ["{\"statcode\":\"GM0141\"}", "{\"code\":\"0141\"}", "{\"GM_CODE\":141}", "{\"Naam\":\"ALMELO\",\"code\":null}"]
    {
        let outlines = outlines_of(&file(&[(properties, &square)]));
        assert!(outlines.areas[0].is("GM0141", "Almelo"), "{properties}");
        assert!(!outlines.areas[0].is("GM0147", "Borne"), "{properties}");
    }
    assert!(!outlines_of(&file(&[("{\"code\":\"Almelo\"}", &square)])).areas[0].is("DE-05554068", "Ahaus"));
}

#[test]
fn what_is_wrong_is_told_by_its_code() {
    let square = polygon(&[(6.0, 52.0), (6.1, 52.0), (6.1, 52.1)]);
    let named = "{\"naam\":\"Een\"}";
    let sort = |code, sort: &str| vec![(code, sort.to_owned())];
    assert_eq!(faults_of("{\"type\": \"FeatureCollection\", \"features\": ["), sort("map-unreadable", "syntax"));
    assert_eq!(faults_of("[]"), sort("map-unreadable", "syntax"));
    assert_eq!(faults_of("{\"type\":\"Topology\",\"arcs\":[]}"), sort("map-unreadable", "form"));
    assert_eq!(faults_of(&file(&[("{}", &square)])), sort("map-nameless", ""));
    assert_eq!(faults_of(&file(&[("null", "null")])), sort("map-nameless", ""));
    for geometry in ["null", "{\"type\":\"Point\",\"coordinates\":[6,52]}", "{\"type\":\"Polygon\",\"coordinates\":[]}"]
    {
        assert_eq!(faults_of(&file(&[(named, geometry)])), sort("map-no-area", ""), "{geometry}");
    }
    let at = |x: f64, y: f64| polygon(&[(x, y), (x, y + 0.1), (x + 0.1, y)]);
    assert_eq!(faults_of(&file(&[(named, &at(52.0, 6.0))])), sort("map-bad-coordinates", "swapped"));
    assert_eq!(faults_of(&file(&[(named, &at(700_000.0, 6_800_000.0))])), sort("map-bad-coordinates", "unknown"));
    let two = file(&[(named, &square), ("{\"naam\":\"Twee\"}", &at(250_000.0, 470_000.0))]);
    assert_eq!(faults_of(&two), sort("map-bad-coordinates", "mixed"));
}

#[test]
fn faults_have_their_places() {
    let square = polygon(&[(6.0, 52.0), (6.1, 52.0), (6.1, 52.1)]);
    let text = format!("\u{feff}{}", file(&[("{\"naam\":\"Een\"}", &square), ("{\"naam\":\"Twee\"}", "null")]));
    let (outlines, faults) = read(text.as_bytes());
    assert_eq!(&text[outlines.expect("one area is sound").areas[0].place.clone()], "\"Een\"");
    assert_eq!(&text[faults[0].place.clone()][..20], "{\"type\":\"Feature\",\"p");
    let broken = "{\n \"type\": \"FeatureCollection\",\n \"features\": nul}";
    let (_, faults) = read(broken.as_bytes());
    assert_eq!(&broken[faults[0].place.start..], "}");
}

#[test]
fn hostile_files_end_in_a_fault() {
    let named = "{\"naam\":\"Een\"}";
    let deep = "[".repeat(100_000);
    let deep = file(&[(named, &format!("{{\"type\":\"Polygon\",\"coordinates\":{deep}{}}}", "]".repeat(100_000)))]);
    let mut hostile = vec![deep, "[".repeat(1_000_000), "{\"features\":".repeat(100_000), String::new()];
    for number in ["NaN", "Infinity", "1e999", "-1e999", "null", "\"6\"", "true", "{}"] {
        let ring = format!("[[{number},52],[6,52],[6,53],[{number},52]]");
        hostile.push(file(&[(named, &format!("{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}"))]));
    }
    for ring in ["[]", "[[]]", "[[6,52]]", "[[6],[6],[6],[6]]", "[[6,52],[6,52],[6,52],[6,52],[6,52]]"] {
        let _whatever =
            read(file(&[(named, &format!("{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}"))]).as_bytes());
    }
    for text in hostile {
        let (outlines, faults) = read(text.as_bytes());
        assert!(outlines.is_none() && !faults.is_empty(), "{}", &text[..text.len().min(200)]);
        assert!(faults.iter().all(|fault| fault.place.start <= text.len()));
    }
    assert_eq!(read(b"{\"type\":\"\xff\"}").1[0].facts[0].1, "encoding");
}

#[test]
fn a_file_of_very_many_places_becomes_a_small_drawing() {
    let mut ring = Vec::new();
    for step in 0..200_000 {
        let angle = f64::from(step) / 200_000.0 * std::f64::consts::TAU;
        let ragged = 0.2 + 0.01 * f64::from(step * 7919 % 101) / 101.0;
        ring.push((6.0 + ragged * angle.cos(), 52.0 + ragged * angle.sin()));
    }
    let outlines = outlines_of(&file(&[("{\"naam\":\"Een\"}", &polygon(&ring))]));
    assert!(outlines.areas[0].path.len() < 11_000, "{}", outlines.areas[0].path.len());
}

#[test]
fn the_same_file_is_the_same_drawing() {
    let text = neighbours((250_000.0, 470_000.0), 15_000.0);
    assert_eq!(read(text.as_bytes()), read(text.as_bytes()));
    let mut widths = String::new();
    let _infallible = write!(widths, "{:?}", outlines_of(&text).areas[0].path);
    assert!(!widths.contains("NaN"));
}
