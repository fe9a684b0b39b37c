//! The catalogue of the open data, in the words of DCAT-AP-NL 3.0, so that registers of data such as data.overheid.nl can
//! read what there is (<https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/>).

use std::collections::BTreeMap;

use serde::Serialize;

use super::{SETS, Set};
use crate::{
    lang::Lang,
    model::portal::{DataLicence, Publisher},
    portal::ScopeId,
    view::Context,
};

/// The name of the catalogue's file.
pub const CATALOGUE: &str = "catalogue.jsonld";

/// Where the European registers of values stand.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// What is said of anything: a value, or a thing by its address with its class.
#[derive(Clone, Serialize)]
struct Node {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    class: &'static str,
}

/// A text in a language.
#[derive(Clone, Serialize)]
struct Said {
    #[serde(rename = "@value")]
    text: String,
    #[serde(rename = "@language")]
    lang: Lang,
}

/// A concept of a register of values.
#[derive(Clone, Serialize)]
struct Concept {
    #[serde(flatten)]
    node: Node,
    #[serde(rename = "skos:prefLabel")]
    label: Said,
}

/// Who answers for the data.
#[derive(Clone, Serialize)]
struct Agent {
    #[serde(flatten)]
    node: Node,
    #[serde(rename = "foaf:name")]
    name: Said,
}

/// Whom to ask.
#[derive(Clone, Serialize)]
struct ContactPoint {
    #[serde(rename = "@type")]
    class: &'static str,
    #[serde(rename = "vcard:fn")]
    name: String,
    #[serde(rename = "vcard:hasEmail", skip_serializing_if = "Option::is_none")]
    email: Option<Node>,
    #[serde(rename = "vcard:hasURL", skip_serializing_if = "Option::is_none")]
    url: Option<Node>,
}

/// What is said of the catalogue and of each set.
#[derive(Clone, Serialize)]
struct Resource {
    #[serde(flatten)]
    node: Node,
    #[serde(rename = "dct:title")]
    title: Said,
    #[serde(rename = "dct:description")]
    description: Said,
    #[serde(rename = "dct:publisher")]
    publisher: Agent,
    #[serde(rename = "dct:creator")]
    creator: Agent,
    #[serde(rename = "dcat:contactPoint")]
    contact: ContactPoint,
    #[serde(rename = "dct:language")]
    language: Option<Node>,
}

#[derive(Serialize)]
struct Catalogue {
    #[serde(rename = "@context")]
    context: BTreeMap<&'static str, &'static str>,
    #[serde(flatten)]
    resource: Resource,
    #[serde(rename = "foaf:homepage")]
    homepage: Node,
    #[serde(rename = "dcat:dataset")]
    datasets: Vec<Dataset>,
}

#[derive(Serialize)]
struct Dataset {
    #[serde(flatten)]
    resource: Resource,
    #[serde(rename = "dct:identifier")]
    identifier: String,
    #[serde(rename = "dct:accessRights")]
    access: Node,
    #[serde(rename = "dct:accrualPeriodicity")]
    frequency: Node,
    #[serde(rename = "dcat:theme")]
    theme: Concept,
    #[serde(rename = "dct:conformsTo")]
    schema: Node,
    #[serde(rename = "dcat:landingPage")]
    page: Node,
    #[serde(rename = "foaf:page")]
    documentation: Node,
    #[serde(rename = "dcat:distribution")]
    distributions: Vec<Distribution>,
}

#[derive(Serialize)]
struct Distribution {
    #[serde(flatten)]
    node: Node,
    #[serde(rename = "dct:title")]
    title: Said,
    #[serde(rename = "dcat:accessURL")]
    page: Node,
    #[serde(rename = "dcat:downloadURL")]
    file: Node,
    #[serde(rename = "dct:license")]
    licence: Node,
    #[serde(rename = "dct:conformsTo")]
    schema: Node,
    #[serde(rename = "dct:language")]
    language: Option<Node>,
    #[serde(rename = "dcat:mediaType")]
    media_type: Node,
    #[serde(rename = "dct:format")]
    format: Node,
}

/// Returns the catalogue as JSON-LD; `cx` is of the hub.
#[must_use]
pub fn catalogue(cx: &Context<'_>) -> String {
    let page = cx.plan.data_url(cx.portal, "");
    let title = cx.scope_text(ScopeId::NETWORK, &cx.portal.file.title).text;
    let about = cx.word("open-data-lead");
    let name = format!("{} – {title}", cx.word("open-data-title"));
    let catalogue = Catalogue {
        context: prefixes(),
        resource: resource(cx, node(cx.plan.data_url(cx.portal, CATALOGUE), "dcat:Catalog"), name, about),
        homepage: node(page, "foaf:Document"),
        datasets: SETS.iter().filter_map(|set| dataset(cx, set)).collect(),
    };
    serde_json::to_string_pretty(&catalogue).expect("a catalogue is of plain values") + "\n"
}

fn prefixes() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ])
}

fn node(id: impl Into<String>, class: &'static str) -> Node {
    Node { id: id.into(), class }
}

fn resource(cx: &Context<'_>, node: Node, title: String, description: String) -> Resource {
    let said = |text| Said { text, lang: cx.lang };
    let agent = agent(cx);
    Resource {
        node,
        title: said(title),
        description: said(description),
        publisher: agent.clone(),
        creator: agent,
        contact: contact(cx),
        language: language(cx.portal.default_language(ScopeId::NETWORK)),
    }
}

/// Returns who answers for the data: the publisher, or else the portal itself.
fn agent(cx: &Context<'_>) -> Agent {
    let publisher = cx.portal.file.publisher.as_ref();
    let name = publisher.map_or(&cx.portal.file.title, |publisher| &publisher.name);
    let home = cx.plan.site(ScopeId::NETWORK).base.absolute("");
    let website = publisher.and_then(|publisher| publisher.website.as_ref()).map(|url| url.as_str().to_owned());
    let name = Said { text: cx.scope_text(ScopeId::NETWORK, name).text.into_owned(), lang: cx.lang };
    Agent { node: node(format!("{}#publisher", website.unwrap_or(home)), "foaf:Agent"), name }
}

fn contact(cx: &Context<'_>) -> ContactPoint {
    let email = |publisher: &Publisher| publisher.email.as_ref().map(|email| email.as_str().to_owned());
    let email = cx.portal.file.publisher.as_ref().and_then(email);
    let home = cx.plan.site(ScopeId::NETWORK).base.absolute("");
    ContactPoint {
        class: "vcard:Kind",
        name: agent(cx).name.text,
        url: email.is_none().then(|| node(home, "rdfs:Resource")),
        email: email.map(|email| node(format!("mailto:{email}"), "rdfs:Resource")),
    }
}

/// Returns a language in the European register, when its code of three letters is known.
fn language(lang: Lang) -> Option<Node> {
    let code = lang.three_letters()?.to_uppercase();
    Some(node(format!("{AUTHORITY}/language/{code}"), "dct:LinguisticSystem"))
}

fn dataset(cx: &Context<'_>, set: &Set) -> Option<Dataset> {
    let licence = (set.licence)(cx.portal.file.data_licence?);
    let page = cx.plan.data_url(cx.portal, "");
    let id = format!("{page}#part_{}", set.name);
    let title = format!("{} – {}", cx.word(&format!("data-{}", set.name)), cx.scope_title().text);
    let about = cx.word(&format!("data-{}-about", set.name));
    Some(Dataset {
        resource: resource(cx, node(id.clone(), "dcat:Dataset"), title.clone(), about),
        identifier: id,
        access: node(format!("{AUTHORITY}/access-right/PUBLIC"), "dct:RightsStatement"),
        frequency: node(format!("{AUTHORITY}/frequency/DAILY"), "dct:Frequency"),
        theme: theme(set.name),
        schema: schema(cx, set),
        page: node(page.clone(), "foaf:Document"),
        documentation: node(page, "foaf:Document"),
        distributions: vec![
            distribution(cx, set, &title, licence, (".csv", "text/csv", "CSV")),
            distribution(cx, set, &title, licence, (".json", "application/json", "JSON")),
        ],
    })
}

fn schema(cx: &Context<'_>, set: &Set) -> Node {
    node(cx.plan.data_url(cx.portal, &format!("{}.schema.json", set.name)), "dct:Standard")
}

fn distribution(
    cx: &Context<'_>,
    set: &Set,
    title: &str,
    licence: DataLicence,
    (ending, media_type, format): (&str, &str, &str),
) -> Distribution {
    let file = cx.plan.data_url(cx.portal, &format!("{}{ending}", set.name));
    Distribution {
        node: node(format!("{file}#distribution"), "dcat:Distribution"),
        title: Said { text: format!("{title} ({format})"), lang: cx.lang },
        page: node(cx.plan.data_url(cx.portal, ""), "foaf:Document"),
        file: node(file, "rdfs:Resource"),
        licence: node(licence.url(), "dct:LicenseDocument"),
        schema: schema(cx, set),
        language: language(cx.portal.default_language(ScopeId::NETWORK)),
        media_type: node(format!("https://www.iana.org/assignments/media-types/{media_type}"), "dct:MediaType"),
        format: node(format!("{AUTHORITY}/file-type/{format}"), "dct:MediaTypeOrExtent"),
    }
}

/// Returns what a set is about, in the European register of themes.
fn theme(set: &str) -> Concept {
    let (code, label) = match set {
        "training" | "training-starts" => ("EDUC", "Education, culture and sport"),
        "figures" => ("ECON", "Economy and finance"),
        "agreements" | "regions" => ("GOVE", "Government and public sector"),
        _ => ("SOCI", "Population and society"),
    };
    Concept {
        node: node(format!("{AUTHORITY}/data-theme/{code}"), "skos:Concept"),
        label: Said { text: label.to_owned(), lang: Lang::EN },
    }
}
