//! A region on the map and beside others: what is compared, when the network's value is reckoned, and where a place is.

use crate::faults::page;

const NEIGHBOUR: (&str, &str) = (
    "regions/achterhoek/region.yaml",
    "name: Achterhoek\ncode: \"AM05\"\nneighbours: [twente]\nmunicipalities:\n- {code: \"GM0222\", name: Doetinchem}\n",
);

/// Returns Twente with a neighbour, and one municipality that has a square.
const REGION: (&str, &str) = (
    "regions/twente/region.yaml",
    "name: Twente\ncode: \"AM04\"\nneighbours: [achterhoek]\nmunicipalities:\n- {code: \"GM0153\", name: Enschede, tile: B2}\n\
     - {code: \"GM0164\", name: Hengelo, tile: A1}\n",
);

const OWN: &str = "regions/twente/figures/banen.yaml";
const OTHER: &str = "regions/achterhoek/figures/werk.yaml";
const PAGE: &str = "twente/cijfers/banen/index.html";

/// Returns figures with these values by year.
fn figures(more: &str, values: &[(u16, u32)]) -> String {
    let points: Vec<String> =
        values.iter().map(|(year, value)| format!("- {{period: \"{year}\", value: {value}}}\n")).collect();
    format!(
        "title: Meer banen\nindicator: Banen\nunit: banen\nsource: {{publisher: CBS, licence: CC0, retrieved_on: 2026-01-01}}\n\
         {more}points:\n{}",
        points.concat()
    )
}

/// Returns the table in which a page compares, as the texts of its cells; nothing when it compares nothing.
fn compared(page: &str) -> Vec<String> {
    let Some((_, rest)) = page.split_once("part_compare") else { return Vec::new() };
    let (table, _) = rest.split_once("</table>").expect("there is a table");
    let (_, body) = table.split_once("<tbody").expect("the table has a body");
    let texts = body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

#[test]
fn a_region_stands_beside_its_neighbours_in_the_newest_period_that_all_have() {
    let own = figures("", &[(2023, 1), (2024, 20), (2025, 30)]);
    let other = figures("", &[(2023, 7), (2024, 8)]);
    let page = page(&[REGION, NEIGHBOUR, (OWN, &own), (OTHER, &other)], PAGE);
    assert_eq!(compared(&page), ["Twente", "20", "Achterhoek", "8"]);
    assert!(page.contains("Achterhoek: 8 banen."), "the chart says it in words");
}

#[test]
fn what_is_measured_otherwise_is_not_compared() {
    let own = figures("", &[(2024, 20)]);
    let other = own.replace("unit: banen", "unit: duizend banen");
    assert_eq!(compared(&page(&[REGION, NEIGHBOUR, (OWN, &own), (OTHER, &other)], PAGE)), Vec::<String>::new());
    let groups = own.replace("\"2024\"", "Zorg");
    assert_eq!(compared(&page(&[REGION, NEIGHBOUR, (OWN, &groups), (OTHER, &groups)], PAGE)), Vec::<String>::new());
}

#[test]
fn the_network_is_reckoned_only_where_that_is_right() {
    let of = |network: &str| figures(&format!("network: {network}\n"), &[(2024, 20)]);
    let other = figures("", &[(2024, 8)]);
    let compare = |own: &str, other: &str| page(&[REGION, NEIGHBOUR, (OWN, own), (OTHER, other)], PAGE);
    assert_eq!(compared(&compare(&of("none"), &other)), ["Twente", "20", "Achterhoek", "8"]);
    let sum = compare(&of("sum"), &other);
    assert_eq!(compared(&sum)[4..], ["Alle regio's samen", "28"]);
    assert!(sum.contains("is de som van 2 regio's. Twente heeft 71 procent van het geheel."), "{sum}");
    let mean = compare(&of("mean"), &other);
    assert_eq!(compared(&mean)[4..], ["Alle regio's samen", "14"]);
    // Of a region without the figure there is no sum.
    let third = ("regions/zwolle/region.yaml", "name: Zwolle\ncode: \"AM06\"\nmunicipalities: []\n");
    let incomplete = page(&[REGION, NEIGHBOUR, third, (OWN, &of("sum")), (OTHER, &other)], PAGE);
    assert_eq!(compared(&incomplete), ["Twente", "20", "Achterhoek", "8"]);
    assert!(incomplete.contains("2 van de 3 regio's"), "{incomplete}");
}

#[test]
fn a_published_value_of_the_network_goes_before_a_reckoned_one() {
    let own = figures("network: sum\n", &[(2024, 20)]);
    let (other, shared) = (figures("", &[(2024, 8)]), figures("", &[(2024, 29)]));
    let files = [REGION, NEIGHBOUR, (OWN, &own), (OTHER, &other), ("shared/figures/samen.yaml", &shared)];
    let page = page(&files, PAGE);
    assert_eq!(compared(&page)[4..], ["Alle regio's samen", "29"]);
    assert!(page.contains("het komt uit een eigen bron"), "{page}");
}

#[test]
fn parts_of_a_whole_are_shown_in_percent_and_the_numbers_in_the_table() {
    let own = figures("chart: stacked_share\ndimension: age\n", &[]).replace(
        "points:\n",
        "points:\n- {period: \"2024\", series: Jong, value: 1}\n- {period: \"2024\", series: Oud, value: 7}\n- {period: \"2025\", \
         series: Jong, value: 2}\n",
    );
    let page = page(&[(OWN, &own)], PAGE);
    assert!(page.contains("Jong: 12,5 procent (2024)"), "{page}");
    assert!(page.contains("Voor 2025 ontbreekt een cijfer"), "a whole without a part is none: {page}");
    assert!(page.contains("<td data-label=\"Oud\">7"), "the table has the numbers: {page}");
}

#[test]
fn a_municipality_is_marked_on_its_own_page_alone() {
    let own = page(&[REGION], "twente/gemeenten/enschede/index.html");
    let (_, drawn) = own.split_once("class=\"map\"").or_else(|| own.split_once("class=\"map small\"")).expect("a map");
    let (map, list) = drawn.split_once("</svg>").expect("the map has an end");
    let marked: Vec<&str> = map.split("<a ").filter(|place| place.contains("aria-current=\"page\"")).collect();
    assert!(matches!(marked[..], [place] if place.contains("<title>Enschede</title>")), "{map}");
    assert!(list.contains("map-here"), "{list}");
    let all = page(&[REGION], "twente/gemeenten/index.html");
    assert!(all.contains("<title>Enschede</title>") && !all.contains("map-here"), "{all}");
}

#[test]
fn outlines_become_paths_and_a_place_without_one_is_in_the_list_alone() {
    let region = format!("{}map: {{file: kaart.geojson, source: {{publisher: X, licence: CC0}}}}\n", REGION.1);
    let outlines = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"GM0153\"},\
                    \"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[6.8,52.2],[6.9,52.2],[6.9,52.3],[6.8,52.2]]]}}]}";
    let files = [(REGION.0, region.as_str()), ("regions/twente/kaart.geojson", outlines)];
    let page = page(&files, "twente/gemeenten/index.html");
    assert_eq!(page.matches("map-land").count(), 1, "{page}");
    assert!(page.contains("<title>Enschede</title>") && !page.contains("<title>Hengelo</title>"), "{page}");
    assert!(page.contains("gemeenten/hengelo/"), "{page}");
}
