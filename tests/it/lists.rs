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

/// Returns a page of the sound network with these offers.
fn with(offers: &[(String, String)], path: &str) -> String {
    let over: Vec<(&str, &str)> = offers.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    page(&over, path)
}

/// Returns the cards and lines below the element with a class or name, each with its title and the day that it tells.
fn listed(page: &str, below: &str) -> Vec<(String, String)> {
    let (_, list) = page.split_once(below).expect("there is a list");
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

fn pairs(items: &[(String, String)]) -> Vec<(&str, &str)> {
    items.iter().map(|(title, day)| (title.as_str(), day.as_str())).collect()
}

/// Returns so many offers with their titles, all with these days.
fn many(count: usize, more: &str, days: &[&str]) -> (Vec<(String, String)>, Vec<String>) {
    let titles: Vec<String> = (100..100 + count).map(|n| format!("Les {n}")).collect();
    let offer = |title: &String| {
        let (path, text) = offer(title, days);
        (path, text.replace("pace:", &format!("{more}pace:")))
    };
    (titles.iter().map(offer).collect(), titles)
}

fn all_on<'t>(titles: &'t [String], day: &'t str) -> Vec<(&'t str, &'t str)> {
    titles.iter().map(|title| (title.as_str(), day)).collect()
}

const LIST: &str = "column-main";

#[test]
fn the_list_of_a_month_tells_the_start_in_that_month_and_is_in_its_order() {
    let offers = [
        offer("Aa", &["2027-02-05", "2027-09-20"]),
        offer("Bb", &["2027-02-10", "2027-09-01"]),
        offer("Cc", &["2027-09-10"]),
    ];
    let february = listed(&with(&offers, "twente/scholing/start/2027-02/index.html"), LIST);
    assert_eq!(pairs(&february), [("Aa", "2027-02-05"), ("Bb", "2027-02-10")]);
    let september = listed(&with(&offers, "twente/scholing/start/2027-09/index.html"), LIST);
    assert_eq!(pairs(&september), [("Bb", "2027-09-01"), ("Cc", "2027-09-10"), ("Aa", "2027-09-20")]);
    let all = listed(&with(&offers, "twente/scholing/index.html"), LIST);
    assert_eq!(pairs(&all), [("Aa", "2027-02-05"), ("Bb", "2027-02-10"), ("Cc", "2027-09-10")]);
}

#[test]
fn a_long_list_goes_on_with_lines_that_tell_the_same() {
    let (offers, titles) = many(35, "", &["2027-02-05", "2027-09-20"]);
    let lists = [("start/2027-02", "2027-02-05"), ("start/2027-09", "2027-09-20"), ("sector/techniek", "2027-02-05")];
    for (path, day) in lists {
        let page = with(&offers, &format!("twente/scholing/{path}/index.html"));
        assert_eq!(pairs(&listed(&page, LIST)), all_on(&titles, day), "{path}");
        assert_eq!(page.matches("card-training").count(), 30, "{path}: the others are lines");
    }
}

#[test]
fn the_list_of_all_offers_ends_with_how_many_are_left() {
    let (offers, titles) = many(203, "", &["2027-02-05"]);
    let page = with(&offers, "twente/scholing/index.html");
    assert_eq!(pairs(&listed(&page, LIST)), all_on(&titles[..200], "2027-02-05"));
    assert!(
        page.contains("<p>Er zijn nog 3 andere opleidingen."),
        "{}",
        &page[page.find("</ul><p>").unwrap_or_default()..]
    );
}

#[test]
fn a_place_shows_all_its_offers_and_says_how_many_they_are() {
    let (offers, titles) = many(9, "municipalities: [Hengelo]\n", &["2027-02-05"]);
    let page = with(&offers, "twente/gemeenten/hengelo/index.html");
    assert_eq!(pairs(&listed(&page, "<h2 id=part_offers")), all_on(&titles, "2027-02-05"));
    assert_eq!(page.matches("card-training").count(), 6, "the others are lines");
    assert!(page.contains("(9)"), "the way to them tells how many");
}

#[test]
fn an_offer_that_names_its_sector_twice_is_listed_and_counted_once() {
    let (path, text) = offer("Aa", &["2027-02-05"]);
    let offers = [(path, text.replace("[techniek]", "[techniek, techniek]")), offer("Bb", &["2027-02-06"])];
    let page = with(&offers, "twente/scholing/sector/techniek/index.html");
    assert_eq!(pairs(&listed(&page, LIST)), [("Aa", "2027-02-05"), ("Bb", "2027-02-06")]);
    assert!(page.contains("Er zijn 2 opleidingen."), "the page counts both once");
}
