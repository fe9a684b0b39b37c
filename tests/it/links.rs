//! Links: each leads somewhere, in both layouts, at the root and below a path, and every page has a way in.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use streekwerk::{
    diagnostic::Step,
    lang::Lang,
    model::{Facts, Kind},
    plan::redirects,
    portal::{Backlink, EntityId, ScopeId},
    route::{PageKind, Route, Subject},
};

use crate::{
    html,
    site::{self, Built},
    web::{self, Lead, Page, Web},
};

/// Looks at the web of every portal, and panics with what is wrong.
#[track_caller]
fn hold(faults: impl Fn(&Web<'_>) -> Vec<String>) {
    let named = |web: &Web<'_>| -> Vec<String> {
        faults(web).iter().map(|fault| format!("{}: {fault}", web.built.name)).collect()
    };
    site::assert_none(&web::all().iter().flat_map(named).collect::<Vec<_>>());
}

fn file(built: &Built, route: &Route) -> String {
    built.plan.file(&built.portal, route)
}

#[test]
fn every_address_and_part_is_there() {
    hold(|web| {
        let mut faults = Vec::new();
        for (file, page) in &web.pages {
            for address in &page.addresses {
                if let Lead::Nothing(why) = web.lead(page, address) {
                    faults.push(format!("{file}: {address}: {why}"));
                }
            }
        }
        faults
    });
}

#[test]
fn a_link_is_absolute_only_to_another_site() {
    hold(|web| {
        let mut faults = Vec::new();
        let mut crossing = 0;
        let sites = web.built.plan.sites();
        // Who publishes the portal may name it as its website.
        let publisher = web.built.portal.file.publisher.as_ref();
        let website = publisher.and_then(|publisher| publisher.website.as_ref()).map(|url| url.as_str());
        let site_of = |file: &str| sites.iter().position(|site| file.starts_with(&site.folder));
        for (file, page) in web.pages.iter().filter(|(_, page)| page.redirect.is_none()) {
            for href in page.links.iter().filter(|href| Some(href.as_str()) != website) {
                let Lead::File(to) = web.lead(page, href) else { continue };
                let crosses = site_of(file) != site_of(to);
                crossing += usize::from(crosses);
                if href.starts_with("http") != crosses {
                    faults.push(format!("{file}: {href}"));
                }
            }
        }
        assert_eq!(crossing > 0, sites.len() > 1, "{}: separate sites lead to each other", web.built.name);
        faults
    });
}

#[test]
fn every_page_says_its_address() {
    hold(|web| {
        let wrong = |(file, page): (&&str, &Page)| {
            let said = page.canonical.as_ref();
            let is_right = match said {
                Some(address) if page.redirect.is_some() => matches!(web.lead(page, address), Lead::File(_)),
                Some(address) => *address == page.url,
                None => file.ends_with("404.html"),
            };
            (!is_right).then(|| format!("{file}: says {said:?}, stands at {}", page.url))
        };
        web.pages.iter().filter_map(wrong).collect()
    });
}

#[test]
fn languages_of_a_page_lead_to_each_other() {
    hold(|web| {
        let mut faults = Vec::new();
        let mut translated = 0;
        for (file, page) in web.pages.iter().filter(|(_, page)| !page.alternates.is_empty()) {
            if page.lang.as_ref().and_then(|lang| page.alternates.get(lang)) != Some(&page.url) {
                faults.push(format!("{file}: is not among its own languages"));
            }
            for (lang, url) in &page.alternates {
                let leads_back = match web.lead(page, url) {
                    Lead::File(other) => {
                        let other = &web.pages[other];
                        other.lang.as_ref() == Some(lang) && other.alternates == page.alternates
                    }
                    _ => false,
                };
                translated += 1;
                if !leads_back {
                    faults.push(format!("{file}: {url} does not lead back"));
                }
            }
            let shown: BTreeSet<_> = page.languages.iter().map(|href| web.lead(page, href)).map(file_of).collect();
            let told: BTreeSet<_> = page.alternates.values().map(|url| web.lead(page, url)).map(file_of).collect();
            if shown != told {
                faults.push(format!("{file}: shows {shown:?} and tells {told:?}"));
            }
        }
        assert!(translated > 0, "some pages have other languages");
        faults
    });
}

fn file_of(lead: Lead<'_>) -> Option<&str> {
    if let Lead::File(file) = lead { Some(file) } else { None }
}

/// Says whether something keeps its page while others no longer lead to it: an event that has been, expired news.
fn is_over(built: &Built, id: EntityId) -> bool {
    let day = built.plan.day();
    match &built.portal.document(id).facts {
        Facts::News(news) => news.is_expired(day),
        Facts::Event(event) => !event.is_to_come(day),
        _ => false,
    }
}

/// Returns the page that a way back leads to: that of the entity that refers, or of the part of it.
fn page_back(built: &Built, back: Backlink, lang: Lang) -> Option<Route> {
    let (portal, plan) = (&built.portal, &built.plan);
    let Some([Step::Key(list), Step::Index(index)]) = portal.pointer(back).first_chunk() else {
        return plan.entity_route(portal, back.from, lang);
    };
    if portal.kind(back.from) != Kind::Region || &**list != "sub_regions" {
        return plan.entity_route(portal, back.from, lang);
    }
    let scope = portal.scope(back.from);
    let subject = Subject::SubRegion(u16::try_from(*index).expect("a region has few parts"));
    Some(Route { scope, lang: plan.language(portal, scope, lang), page: PageKind::SubRegion, subject })
}

/// Returns the references that others see on a page, with the fields in which they stand. Which regions show a shared
/// entity is said by those regions' lists.
fn references(built: &Built, to: EntityId) -> impl Iterator<Item = (String, Backlink)> {
    let portal = &built.portal;
    let backs = portal.referrers(to).iter().filter(|back| !is_over(built, back.from));
    let named = backs.map(|back| (format!("{}.{}", portal.kind(back.from).name(), portal.field(*back)), *back));
    named.filter(|(field, _)| !field.ends_with(".regions"))
}

#[test]
fn every_reference_has_a_way_back() {
    hold(|web| {
        let (built, portal) = (web.built, &web.built.portal);
        let mut faults = Vec::new();
        for to in portal.entities() {
            for (field, back) in references(built, to) {
                for lang in portal.languages(portal.scope(to)) {
                    let Some(here) = built.plan.entity_route(portal, to, *lang) else { continue };
                    let Some(there) = page_back(built, back, *lang) else { continue };
                    let (here, there) = (file(built, &here), file(built, &there));
                    if !web.ways_on(&web.pages[here.as_str()]).contains(&there.as_str()) {
                        faults.push(format!("{here}: no way back by `{field}` to {there}"));
                    }
                }
            }
        }
        faults
    });
}

#[test]
fn every_field_that_refers_to_entities_is_used() {
    let found = web::all()
        .iter()
        .flat_map(|web| web.built.portal.entities().flat_map(|to| references(web.built, to).map(|(field, _)| field)));
    let found: BTreeSet<String> = found.collect();
    let declared = Kind::ALL.iter().flat_map(|kind| {
        let schema = Value::from(kind.schema());
        let fields = schema["properties"].as_object().cloned().expect("a kind has fields");
        let refers = fields.into_iter().filter(move |(_, field)| refers(&schema, field));
        refers.map(|(field, _)| format!("{}.{field}", kind.name())).filter(|field| !field.ends_with(".regions"))
    });
    let declared: BTreeSet<String> = declared.collect();
    assert_eq!(found, declared, "no way back is tested of a field that no content uses");
}

/// Says whether a field, or one in it, refers to an entity.
fn refers(root: &Value, schema: &Value) -> bool {
    match schema {
        Value::Object(keywords) => keywords.iter().any(|(keyword, value)| match (keyword.as_str(), value.as_str()) {
            ("x-reference", Some(kind)) => Kind::named(kind).is_some(),
            ("format", Some(format)) => format == "any-reference",
            ("$ref", Some(name)) => root.pointer(name.trim_start_matches('#')).is_some_and(|one| refers(root, one)),
            _ => refers(root, value),
        }),
        Value::Array(list) => list.iter().any(|one| refers(root, one)),
        _ => false,
    }
}

/// A way in may lead through pages of the same region and language alone, or a visitor would have to leave them first.
#[test]
fn every_page_is_reached_from_its_home() {
    hold(|web| {
        let built = web.built;
        let mut parts: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        for route in built.plan.routes().iter().filter(|route| route.page != PageKind::NotFound) {
            parts.entry((route.scope, route.lang)).or_default().insert(file(built, route));
        }
        let unreached = |((scope, lang), files): (_, BTreeSet<String>)| {
            let page = if scope == ScopeId::NETWORK { PageKind::Hub } else { PageKind::Home };
            let home = file(built, &Route { scope, lang, page, subject: Subject::Whole });
            let reached = reached(web, &home, &files);
            files.into_iter().filter(|file| !reached.contains(file.as_str())).collect::<Vec<_>>()
        };
        parts.into_iter().flat_map(unreached).map(|file| format!("{file} has no way in")).collect()
    });
}

/// Returns the pages among `files` that links lead to from `home`, by way of these pages alone.
fn reached<'b>(web: &Web<'b>, home: &str, files: &BTreeSet<String>) -> BTreeSet<&'b str> {
    let (home, _) = web.pages.get_key_value(home).expect("the home page is there");
    let mut reached = BTreeSet::from([*home]);
    let mut open = vec![*home];
    while let Some(file) = open.pop() {
        for next in web.ways_on(&web.pages[file]) {
            if files.contains(next) && reached.insert(next) {
                open.push(next);
            }
        }
    }
    reached
}

#[test]
fn the_sitemap_has_all_pages_and_no_others() {
    hold(|web| {
        let mut faults = Vec::new();
        for site in web.built.plan.sites() {
            let text = |name: &str| String::from_utf8_lossy(&web.built.files[&format!("{}{name}", site.folder)]);
            let map = text("sitemap.xml");
            let own = |(file, page): &(&&str, &Page)| {
                file.starts_with(&site.folder) && !file.ends_with("404.html") && page.redirect.is_none()
            };
            let pages = web.pages.iter().filter(own).map(|(_, page)| (page.url.clone(), page.alternates.clone()));
            let (pages, listed): (BTreeSet<_>, BTreeSet<_>) = (pages.collect(), entries(&map).collect());
            let differing = pages.symmetric_difference(&listed);
            faults.extend(differing.map(|entry| format!("{}sitemap.xml: {entry:?}", site.folder)));
            if !text("robots.txt").contains(&format!("\nSitemap: {}\n", site.base.absolute("sitemap.xml"))) {
                faults.push(format!("{}robots.txt does not name the sitemap", site.folder));
            }
        }
        faults
    });
}

/// Returns the addresses in a sitemap, each with its languages.
fn entries(map: &str) -> impl Iterator<Item = (String, BTreeMap<String, String>)> {
    map.split("<url><loc>").skip(1).map(|entry| {
        let links = html::tags(entry).filter(|tag| tag.name == "xhtml:link");
        let languages = links.filter_map(|tag| Some((tag.get("hreflang")?.to_owned(), tag.get("href")?.to_owned())));
        (html::decode(entry.split('<').next().unwrap_or_default()), languages.collect())
    })
}

#[test]
fn old_addresses_lead_to_pages() {
    hold(|web| {
        let built = web.built;
        let mut faults = Vec::new();
        let expected = redirects(&built.portal, &built.plan);
        for redirect in &expected {
            let to = file(built, &redirect.to);
            let page = web.pages.get(redirect.file.as_str());
            let leads = page.into_iter().flat_map(|page| {
                page.links.iter().chain(&page.redirect).chain(&page.canonical).map(|address| web.lead(page, address))
            });
            let leads: Vec<_> = leads.collect();
            if leads.len() != 3 || leads.iter().any(|lead| *lead != Lead::File(&to)) {
                faults.push(format!("{} leads to {leads:?}, not to {to}", redirect.file));
            }
        }
        let all = web.pages.values().filter(|page| page.redirect.is_some()).count();
        assert_eq!(all, expected.len(), "{}: all redirects are of aliases", built.name);
        faults
    });
    let network = &site::all()[0];
    let files: Vec<_> = redirects(&network.portal, &network.plan).into_iter().map(|redirect| redirect.file).collect();
    assert_eq!(
        files,
        ["colofon/index.html", "noordhaven/cursus/lassen/index.html", "oud/over.html", "privacyverklaring/index.html"]
    );
}

#[test]
fn no_link_leads_by_way_of_a_redirect() {
    hold(|web| {
        let pages = web.pages.iter().filter(|(_, page)| page.redirect.is_none());
        let links = pages.flat_map(|(file, page)| web.ways_on(page).into_iter().map(move |to| (*file, to)));
        let detours = links.filter(|(_, to)| web.pages.get(to).is_some_and(|page| page.redirect.is_some()));
        detours.map(|(file, to)| format!("{file} leads to {to}")).collect()
    });
}
