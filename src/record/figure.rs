//! Figures: a record for each value.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Record, public, said};
use crate::{
    field::Day,
    model::{Figures, figures::Point, portal::DataLicence},
    portal::Id,
    view::{Context, LicenceView},
};

/// One value of a set of figures.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureRecord {
    /// The set of figures, by its name in addresses.
    figures: String,
    /// The region that it belongs to, by its name in addresses; none when it belongs to the whole network.
    region: Option<String>,
    /// The address of the page with the set.
    url: Option<String>,
    /// What is measured.
    indicator: String,
    /// The area that the figures are about, when it is not the region.
    area: Option<String>,
    /// The period, or the category.
    period: String,
    /// The series, when there are more.
    series: Option<String>,
    /// The value; none when it is not known, which is not zero.
    value: Option<f64>,
    /// The unit.
    unit: String,
    /// Whether the value is provisional.
    provisional: bool,
    /// Who publishes the figures.
    publisher: Option<String>,
    /// Under which licence the source publishes them.
    licence: Option<String>,
    /// The day on which they were fetched.
    retrieved_on: Option<Day>,
    /// Whether they are invented.
    example: bool,
}

impl FigureRecord {
    /// Returns the values of one set.
    pub(super) fn of<'a>(cx: &Context<'a>, id: Id<Figures>) -> impl Iterator<Item = Self> + use<'a> {
        let cx = *cx;
        cx.portal.get(id).points.iter().map(move |point| Self::new(&cx, id, point))
    }

    fn new(cx: &Context<'_>, id: Id<Figures>, point: &Point) -> Self {
        let (figures, entity) = (cx.portal.get(id), id.entity());
        let source = figures.source.as_ref();
        let said = |text| said(cx, entity, text);
        Self {
            figures: cx.portal.document(entity).key.id.to_string(),
            region: cx.portal.region_slug(cx.portal.scope(entity)).map(str::to_owned),
            url: cx.entity_url(entity),
            indicator: said(&figures.indicator),
            area: figures.area.as_ref().map(said),
            period: said(&point.period),
            series: point.series.as_ref().map(said),
            value: point.value.map(crate::field::Number::get),
            unit: said(&figures.unit),
            provisional: figures.provisional.iter().any(|period| **period == *point.period.original()),
            publisher: source.map(|source| said(&source.publisher)),
            licence: source.and_then(|source| source.licence.as_deref().map(str::to_owned)),
            retrieved_on: source.and_then(|source| source.retrieved_on),
            example: figures.example,
        }
    }
}

/// Says whether figures are the portal's own, or of a source that lets everybody pass them on when it is named.
fn is_open(figures: &Figures) -> bool {
    figures.source.as_ref().is_none_or(|source| {
        let licence = source.licence.as_deref().and_then(|licence| LicenceView::new(licence).url);
        licence.is_some_and(|url| url.contains("/by/") || url.contains("/zero/"))
    })
}

impl Record for FigureRecord {
    fn all<'a>(cx: &Context<'a>) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cx = *cx;
        let open = public::<Figures>(&cx).filter(move |id| is_open(cx.portal.get(*id)));
        Box::new(open.flat_map(move |id| Self::of(&cx, id)))
    }

    /// Figures of others ask that their source is named; each record does so.
    fn licence(_: DataLicence) -> DataLicence {
        DataLicence::CcBy
    }
}
