//! Maps with the list of their places: of a region's municipalities, and of the network's regions.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Serialize;
use tera::Value;

use super::{Context, LinkView, SourceView};
use crate::{
    field::Tile,
    lang::Lang,
    map::{self, Drawing, Form, Place, arrange},
    model::map::MapFile,
    outline::Outlines,
    plan::Plan,
    portal::{MunicipalityId, Portal, ScopeId},
    words::args,
};

/// A map as a page shows it.
#[derive(Debug, Clone, Serialize)]
pub struct MapView {
    /// The drawing.
    pub svg: Value,
    /// `outlines`; `tiles` for squares that say where places lie, `grid` for squares that do not.
    pub sort: &'static str,
    /// Whether these are municipalities, and not regions.
    pub of_municipalities: bool,
    /// Links to the places, in the order of their numbers.
    pub places: Value,
    /// The numbers of the places that the page is about.
    pub marked: Vec<usize>,
    /// Where the outlines come from.
    pub source: Value,
}

/// The maps of a portal in all languages, each drawn when a page first asks for it.
#[derive(Debug)]
pub struct Maps(BTreeMap<(ScopeId, Lang), OnceLock<Option<Map>>>);

/// A map that is drawn.
#[derive(Debug)]
struct Map {
    drawing: Drawing,
    svg: Value,
    sort: &'static str,
    /// The municipalities, in the order of their numbers; none on a map of regions.
    municipalities: Vec<MunicipalityId>,
    places: Value,
    source: Value,
}

/// A place that a map is to show.
struct Wanted<'a> {
    link: LinkView<'a>,
    /// The name that a file of outlines may use.
    name: &'a str,
    code: &'a str,
    tile: Option<Tile>,
}

impl Maps {
    /// Returns room for the maps of a portal.
    #[must_use]
    pub fn new(portal: &Portal, plan: &Plan) -> Self {
        let languages = |scope| portal.languages(scope).iter().map(move |lang| ((scope, *lang), OnceLock::new()));
        Self(portal.scopes_on(plan.day()).flat_map(languages).collect())
    }
}

impl MapView {
    /// Returns the map of the page's scope: of the region's municipalities with those marked that the page is about, or of
    /// the network's regions. None when there is nothing to show, and of regions when nobody says where they lie.
    #[must_use]
    pub fn new(cx: &Context<'_>, about: &[MunicipalityId]) -> Option<Self> {
        let map = cx.maps.0.get(&(cx.scope, cx.lang))?.get_or_init(|| drawn(cx)).as_ref()?;
        let number = |id: &MunicipalityId| map.municipalities.iter().position(|other| other == id).map(|at| at + 1);
        let marked: Vec<usize> = about.iter().filter_map(number).collect();
        let attribute = if marked.len() == 1 { "aria-current=\"page\"" } else { "aria-current=\"true\"" };
        let svg = match marked[..] {
            [] => map.svg.clone(),
            _ => Value::safe_string(&map.drawing.marked(&marked, attribute)),
        };
        Some(Self {
            svg,
            sort: map.sort,
            of_municipalities: cx.scope.is_region(),
            places: map.places.clone(),
            marked,
            source: map.source.clone(),
        })
    }
}

fn drawn(cx: &Context<'_>) -> Option<Map> {
    if !cx.scope.is_region() {
        return of_regions(cx);
    }
    let portal = cx.portal;
    let mut members: Vec<MunicipalityId> = portal.members(cx.scope, cx.day).collect();
    let name = |id: &MunicipalityId| &*portal.membership(*id).name;
    members.sort_by(|a, b| cx.formats.compare(name(a), name(b)));
    let wanted: Vec<Wanted<'_>> = members
        .iter()
        .map(|id| {
            let municipality = portal.membership(*id);
            Wanted {
                link: cx.municipality_link(*id),
                name: &municipality.name,
                code: municipality.code.as_str(),
                tile: municipality.tile,
            }
        })
        .collect();
    let file = portal.region(cx.scope).and_then(|region| region.map.as_ref());
    let map = draw(cx, &wanted, file)?;
    Some(Map { municipalities: members, ..map })
}

fn of_regions(cx: &Context<'_>) -> Option<Map> {
    let portal = cx.portal;
    let mut wanted: Vec<Wanted<'_>> = portal
        .regions_on(cx.day)
        .filter_map(|scope| {
            let region = portal.region(scope)?;
            Some(Wanted {
                link: cx.region_link(scope)?,
                name: region.name.original(),
                code: region.code.as_str(),
                tile: region.tile,
            })
        })
        .collect();
    cx.sort_by_name(&mut wanted, |region| &region.link.title.text);
    let file = portal.file.map.as_ref();
    let is_placed = file.is_some() || wanted.iter().any(|region| region.tile.is_some());
    is_placed.then(|| draw(cx, &wanted, file))?
}

fn draw<'a>(cx: &Context<'a>, wanted: &[Wanted<'a>], file: Option<&'a MapFile>) -> Option<Map> {
    if wanted.is_empty() {
        return None;
    }
    let key = if cx.scope.is_region() { "map-label" } else { "map-label-regions" };
    let label = cx.words.get(key, &args([("name", cx.scope_title().text)]));
    let outlines = file.and_then(|file| Some((file, file.outlines.as_deref()?)));
    let (forms, size, sort) = match outlines {
        Some((_, outlines)) => (outlined(wanted, outlines), Some((outlines.width, outlines.height)), "outlines"),
        None => squares(wanted),
    };
    let drawing = map::draw(&places(wanted, forms), size, &label);
    let source = outlines.map(|(file, _)| SourceView::new(&file.source, |text| cx.scope_text(cx.scope, text)));
    let links: Vec<&LinkView<'_>> = wanted.iter().map(|place| &place.link).collect();
    Some(Map {
        svg: Value::safe_string(drawing.markup()),
        drawing,
        sort,
        municipalities: Vec::new(),
        places: Value::from_serializable(&links),
        source: Value::from_serializable(&source),
    })
}

/// The forms of places, the size of a map of outlines, and what sort of map it is.
type Forms<'a> = (Vec<Option<Form<'a>>>, Option<(i32, i32)>, &'static str);

fn outlined<'a>(wanted: &[Wanted<'_>], outlines: &'a Outlines) -> Vec<Option<Form<'a>>> {
    let area = |place: &Wanted<'_>| outlines.areas.iter().find(|area| area.is(place.code, place.name));
    wanted.iter().map(|place| area(place).map(Form::Outline)).collect()
}

fn squares<'a>(wanted: &[Wanted<'_>]) -> Forms<'a> {
    let tiles: Vec<Option<Tile>> = wanted.iter().map(|place| place.tile).collect();
    let sort = if tiles.iter().any(Option::is_some) { "tiles" } else { "grid" };
    (arrange(&tiles).into_iter().map(|tile| Some(Form::Square(tile))).collect(), None, sort)
}

/// Returns those of the places that have a form.
fn places<'w>(wanted: &'w [Wanted<'_>], forms: Vec<Option<Form<'w>>>) -> Vec<Place<'w>> {
    let place = |((number, wanted), form): ((usize, &'w Wanted<'_>), Option<Form<'w>>)| {
        Some(Place {
            number,
            name: &wanted.link.title.text,
            lang: wanted.link.title.lang,
            href: wanted.link.href.as_deref(),
            form: form?,
        })
    };
    (1..).zip(wanted).zip(forms).filter_map(place).collect()
}
