//! What pages say, for programs: linked data in JSON-LD with the words of schema.org.
//!
//! Each thing is a struct of its own, made of the same facts as the page. People are left out, whether or not they
//! consented: who reads pages does not need them here, and copies of such data outlive a consent.

mod catalogue;
mod course;
mod desk;
mod event;
mod figures;
mod organisation;
mod place;
mod thing;
mod trail;

use serde::Serialize;

use self::{
    catalogue::DataCatalogue, course::Course, desk::Desk, event::Event, figures::Dataset, organisation::Organisation,
    trail::BreadcrumbList,
};
use crate::{
    model::Facts,
    portal::Id,
    route::{PageKind, Route, Subject},
    view::{Context, PageView},
};

/// All that a page says.
#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    things: Vec<Thing<'a>>,
}

/// A thing that a page is about, or its place on the site.
#[derive(Serialize)]
#[serde(untagged)]
enum Thing<'a> {
    Course(Box<Course<'a>>),
    Desk(Box<Desk<'a>>),
    Event(Box<Event<'a>>),
    Dataset(Box<Dataset<'a>>),
    Catalogue(Box<DataCatalogue<'a>>),
    Organisation(Box<Organisation<'a>>),
    Trail(BreadcrumbList<'a>),
}

/// Returns what a page says as JSON-LD that can stand in an element `script`, or `None` when it has nothing to say.
#[must_use]
pub fn linked(cx: &Context<'_>, route: &Route, page: &PageView<'_>) -> Option<String> {
    if route.page == PageKind::NotFound {
        return None;
    }
    let things: Vec<Thing<'_>> = subject(cx, route).into_iter().chain(trail(cx, route, page)).collect();
    let graph = Graph { context: "https://schema.org", things };
    (!graph.things.is_empty()).then(|| in_script(&graph))
}

fn subject<'a>(cx: &Context<'a>, route: &Route) -> Option<Thing<'a>> {
    let Subject::Entity(id) = route.subject else {
        if route.page == PageKind::OpenData {
            return Some(Thing::Catalogue(Box::new(DataCatalogue::new(cx, route))));
        }
        let publisher = cx.portal.file.publisher.as_ref().filter(|_| route.page == PageKind::Hub)?;
        return Some(Thing::Organisation(Box::new(Organisation::of_publisher(cx, publisher))));
    };
    match &cx.portal.document(id).facts {
        Facts::Training(training) => Some(Thing::Course(Box::new(Course::new(cx, id, training)))),
        Facts::Contact(contact) => Some(Thing::Desk(Box::new(Desk::new(cx, id, contact)))),
        Facts::Event(event) => Some(Thing::Event(Box::new(Event::new(cx, id, event)))),
        Facts::Figures(figures) => {
            let typed: Id<_> = cx.portal.typed(id)?;
            Some(Thing::Dataset(Box::new(Dataset::of_figures(cx, route, typed, figures))))
        }
        Facts::Partner(partner) => Some(Thing::Organisation(Box::new(Organisation::new(cx, id, partner)))),
        _ => None,
    }
}

fn trail<'a>(cx: &Context<'a>, route: &Route, page: &PageView<'a>) -> Option<Thing<'a>> {
    let is_home = matches!(route.page, PageKind::Hub | PageKind::Home);
    (!is_home).then(|| Thing::Trail(BreadcrumbList::new(cx, route, page)))
}

/// Returns JSON in which nothing ends the element `script` or opens a comment: `<`, `>` and `&` stand as escapes, which
/// JSON has in strings alone, as it has these signs.
fn in_script(graph: &Graph<'_>) -> String {
    let json = serde_json::to_string(graph).expect("things are plain values");
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_ends_the_script_or_opens_a_comment() {
        let trail = BreadcrumbList::of_names(&["</script><script>alert(1)</script>", "<!-- &amp; ]]>"]);
        let graph = Graph { context: "https://schema.org", things: vec![Thing::Trail(trail)] };
        let json = in_script(&graph);
        assert!(!json.contains(['<', '>', '&']), "{json}");
        let back: serde_json::Value = serde_json::from_str(&json).expect("it stays JSON");
        let name = &back["@graph"][0]["itemListElement"][0]["name"];
        assert_eq!(name.as_str(), Some("</script><script>alert(1)</script>"));
    }
}
