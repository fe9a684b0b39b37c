//! Tests of whole charts, and the chart that the other tests start from.

use super::*;

/// Returns a line chart of years from 2021, with the series `a`, `b`, ….
pub(super) fn chart<'a>(series: &[&[Option<f64>]]) -> Chart<'a> {
    const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const YEARS: [&str; 8] = ["2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028"];
    let count = series.iter().map(|values| values.len()).max().unwrap_or(0);
    Chart {
        kind: Kind::Line,
        id: "banen",
        title: "Meer banen",
        title_lang: None,
        summary: "Het aantal banen steeg.".to_owned(),
        unit: "banen",
        series: series.iter().zip(NAMES).map(|(values, name)| Series { name, values: values.to_vec() }).collect(),
        periods: YEARS.iter().copied().cycle().take(count).collect(),
        provisional: Vec::new(),
        breaks: Vec::new(),
        format: &|value| value.to_string(),
        words: Words { provisional: "voorlopig", missing: "geen cijfer", broken: "trendbreuk" },
    }
}

const KINDS: [Kind; 3] = [Kind::Line, Kind::Bar, Kind::Stacked];

#[test]
fn a_chart_is_two_images_with_a_name_and_a_description() {
    let markup = draw(&chart(&[&[Some(1.0), Some(2.0)]]));
    assert_eq!(markup.matches("role=\"img\"").count(), 2);
    for size in ["wide", "narrow"] {
        assert!(
            markup.contains(&format!("aria-labelledby=\"banen-{size}-title\" aria-describedby=\"banen-{size}-desc\""))
        );
        assert!(markup.contains(&format!("<title id=\"banen-{size}-title\">Meer banen</title>")));
        assert!(markup.contains(&format!("<desc id=\"banen-{size}-desc\">Het aantal banen steeg.</desc>")));
    }
}

#[test]
fn no_text_of_an_editor_becomes_markup() {
    let evil = "\"><script>x</script>";
    for kind in KINDS {
        for period in ["2026", evil] {
            let mut chart = chart(&[&[Some(1.0), None], &[Some(2.0), Some(3.0)]]);
            (chart.kind, chart.id, chart.title, chart.unit) = (kind, evil, evil, evil);
            chart.summary = evil.to_owned();
            chart.series[0].name = evil;
            chart.periods = vec![period, evil];
            chart.breaks = vec![(1, evil)];
            chart.provisional = vec![false, true];
            chart.format = &|_| "<b>".to_owned();
            chart.words = Words { provisional: evil, missing: evil, broken: evil };
            let markup = draw(&chart);
            assert!(!markup.contains("<script") && !markup.contains("<b>"), "{markup}");
        }
    }
}

#[test]
fn a_chart_has_no_style_of_its_own() {
    for kind in KINDS {
        let mut chart = chart(&[&[Some(1.0), Some(-2.0)], &[Some(2.0), None]]);
        chart.kind = kind;
        chart.provisional = vec![false, true];
        let markup = draw(&chart);
        for forbidden in ["style", "stroke=", "NaN", "inf", "fill=\"#", "onload"] {
            assert!(!markup.contains(forbidden), "{forbidden}: {markup}");
        }
    }
}

#[test]
fn ids_are_unique_and_every_reference_has_one() {
    let mut chart = chart(&[&[Some(1.0)], &[Some(2.0)], &[Some(3.0)]]);
    chart.kind = Kind::Stacked;
    let markup = draw(&chart);
    let mut ids: Vec<&str> = markup.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for target in markup.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(ids.contains(&target), "{target}");
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn what_is_empty_or_uneven_is_drawn_too() {
    for kind in KINDS {
        for series in [&[][..], &[&[][..]], &[&[None, None]], &[&[Some(0.0)]], &[&[Some(1.0); 3], &[Some(2.0)]]] {
            let mut chart = chart(series);
            chart.kind = kind;
            let markup = draw(&chart);
            assert!(markup.ends_with("</svg></div>") && !markup.contains("NaN"), "{markup}");
        }
    }
    assert!(draw(&chart(&[&[None, None]])).contains("class=\"chart-missing\""));
}

#[test]
fn more_than_six_series_are_drawn_quietly() {
    let one: &[Option<f64>] = &[Some(1.0), Some(2.0)];
    let markup = draw(&chart(&[one; 8]));
    assert_eq!(markup.matches("chart-line rest").count(), 4);
}

#[test]
fn long_names_lie_and_years_stand() {
    let mut chart = chart(&[&[Some(1.0); 4]]);
    chart.kind = Kind::Bar;
    assert!(!axis::wants_rows(&chart, NARROW));
    chart.periods = vec!["Zorg en welzijn", "Zakelijke dienstverlening", "Openbaar bestuur", "Vervoer en opslag"];
    assert!(axis::wants_rows(&chart, NARROW));
}

#[test]
fn the_same_chart_is_the_same_bytes() {
    let values: Vec<Option<f64>> = (0..8).map(|at| Some(f64::from(at) / 7.0)).collect();
    assert_eq!(draw(&chart(&[&values])), draw(&chart(&[&values])));
}

#[test]
fn a_title_in_another_language_says_so() {
    let mut chart = chart(&[&[Some(1.0), Some(2.0)]]);
    chart.title_lang = Some(Lang::NL);
    assert_eq!(draw(&chart).matches("-title\" lang=\"nl\">Meer banen</title>").count(), 2);
}
