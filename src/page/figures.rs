//! Figures about the labour market: all of them by their key numbers, and one of them in full.

use serde::Serialize;

use super::{Page, every, if_any};
use crate::{
    field::Localized,
    model::Figures,
    portal::EntityId,
    route::Subject,
    view::{BodyView, ComparisonView, Context, FiguresCard, FiguresView, PageView, SourceView},
};

/// All figures that a scope shows.
pub(super) const LIST: Page = Page { subjects: if_any::<Figures>, view: list };
/// One set of figures.
pub(super) const ENTITY: Page = Page { subjects: every::<Figures>, view: entity };

#[derive(Serialize)]
struct ListView<'a> {
    /// About the region itself.
    own: Vec<FiguresCard<'a>>,
    /// About all regions, to compare with.
    shared: Vec<FiguresCard<'a>>,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: FiguresCard<'a>,
    figures: FiguresView<'a>,
    /// The region beside its neighbours and the network.
    compare: Option<ComparisonView<'a>>,
    definition: Option<Localized<'a>>,
    /// `sector`, for the label `dimension-sector`; none when the figures are not split.
    dimension: Option<&'static str>,
    source: Option<SourceView<'a>>,
    body: BodyView,
    others: Vec<FiguresCard<'a>>,
}

/// How many other figures the page shows.
const SHOWN: usize = 3;

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let (own, shared): (Vec<_>, Vec<_>) =
        cx.shown::<Figures>().partition(|id| cx.portal.scope(id.entity()) == cx.scope);
    let view = ListView { own: FiguresCard::sorted(cx, own), shared: FiguresCard::sorted(cx, shared) };
    let count = view.own.len() + view.shared.len();
    PageView::of_label(cx, "figures-title", Vec::new(), &view).described(cx, "figures-list-about", &[("n", count)])
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Figures>(entity) else { return list(cx, subject) };
    let figures = cx.portal.get(id);
    let view = EntityView {
        card: FiguresCard::new(cx, id),
        figures: FiguresView::new(cx, id),
        compare: ComparisonView::new(cx, id),
        definition: figures.definition.as_ref().map(|definition| cx.text(entity, definition)),
        dimension: Some(figures.dimension).filter(|d| *d != crate::model::figures::Dimension::None).map(|d| d.as_str()),
        source: SourceView::of_figures(cx, id),
        body: cx.body(entity),
        others: others(cx, entity),
    };
    PageView::of_entity(cx, entity, &view)
}

/// Returns a few other figures of the same scope: those that come after these, and then from the first on, so that each
/// is reached from another.
fn others<'a>(cx: &Context<'a>, entity: EntityId) -> Vec<FiguresCard<'a>> {
    let own = || cx.portal.own::<Figures>(cx.scope);
    let after = own().filter(|id| id.entity() > entity);
    let before = own().filter(|id| id.entity() < entity);
    after.chain(before).filter(|id| cx.is_public(id.entity())).take(SHOWN).map(|id| FiguresCard::new(cx, id)).collect()
}
