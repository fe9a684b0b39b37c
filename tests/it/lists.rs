//! The lists of training offers: in which order they stand, and which of their starts is told.

use crate::faults::page;

/// Returns an offer that starts on these days, with its path.
fn offer(title: &str, days: &[&str]) -> (String, String) {
    let starts: Vec<String> = days.iter().map(|day| format!("- {{date: {day}}}\n")).collect();
    let text = format!(
        "---\ntitle: {title}\nprovider: roc-noord\nsectors: [techniek]\nlevel: mbo2\ncredential: certificate\ntrack: bbl\n\
         mode: workplace\npace: part_time\nstarts:\n{}---\n",
        starts.concat()
    );
    (format!("regions/twente/training/{}.md", title.to_lowercase().replace(' ', "-")), text)
}

/// Returns the items of the list on a page, each with its title and the day that it tells.
fn listed(offers: &[(String, String)], path: &str) -> Vec<(String, String)> {
    let over: Vec<(&str, &str)> = offers.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let page = page(&over, path);
    let (_, list) = page.split_once("column-main").expect("there is a list");
    let between = |text: &str, from: &str, to: char| {
        let (_, rest) = text.split_once(from)?;
        rest.split_once(to).map(|(found, _)| found.to_owned())
    };
    let item = |item: &str| {
        let day = between(item, "<time datetime=\"", '"')?;
        let (_, link) = item.split_once("<a ")?;
        Some((between(link, ">", '<')?, day))
    };
    list.split("<li").skip(1).filter_map(item).collect()
}

fn pairs<'a>(items: &'a [(String, String)]) -> Vec<(&'a str, &'a str)> {
    items.iter().map(|(title, day)| (title.as_str(), day.as_str())).collect()
}

#[test]
fn the_list_of_a_month_tells_the_start_in_that_month_and_is_in_its_order() {
    let offers = [
        offer("Aa", &["2027-02-05", "2027-09-20"]),
        offer("Bb", &["2027-02-10", "2027-09-01"]),
        offer("Cc", &["2027-09-10"]),
    ];
    let february = listed(&offers, "twente/scholing/start/2027-02/index.html");
    assert_eq!(pairs(&february), [("Aa", "2027-02-05"), ("Bb", "2027-02-10")]);
    let september = listed(&offers, "twente/scholing/start/2027-09/index.html");
    assert_eq!(pairs(&september), [("Bb", "2027-09-01"), ("Cc", "2027-09-10"), ("Aa", "2027-09-20")]);
    let all = listed(&offers, "twente/scholing/index.html");
    assert_eq!(pairs(&all), [("Aa", "2027-02-05"), ("Bb", "2027-02-10"), ("Cc", "2027-09-10")]);
}

#[test]
fn a_long_list_goes_on_with_lines_that_tell_the_same() {
    let offers: Vec<_> = (10..45).map(|n| offer(&format!("Les {n}"), &["2027-02-05", "2027-09-20"])).collect();
    let titles: Vec<String> = (10..45).map(|n| format!("Les {n}")).collect();
    for (path, day) in
        [("start/2027-02", "2027-02-05"), ("start/2027-09", "2027-09-20"), ("sector/techniek", "2027-02-05")]
    {
        let listed = listed(&offers, &format!("twente/scholing/{path}/index.html"));
        let expected: Vec<(&str, &str)> = titles.iter().map(|title| (title.as_str(), day)).collect();
        assert_eq!(pairs(&listed), expected, "{path}");
    }
}
