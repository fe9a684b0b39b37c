//! Where the facts of the whole portal come from: the sources of `portal.yaml` and those of all figures.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Page;
use crate::{
    field::{Day, Localized},
    model::Figures,
    portal::{Id, Portal, ScopeId},
    route::Subject,
    view::{Context, LinkView, PageView, SourceView},
};

/// The sources, on the hub only.
pub(super) const PAGE: Page = Page { subjects, view };

#[derive(Serialize)]
struct View<'a> {
    /// The sources of facts on all pages.
    facts: Vec<SourceView<'a>>,
    /// The sources of figures, by who publishes them.
    publishers: Vec<PublisherView<'a>>,
    /// The date for which the site was made. It stands here alone, for a page that shows it is another every day.
    day: Day,
}

#[derive(Serialize)]
struct PublisherView<'a> {
    name: Localized<'a>,
    figures: Vec<FiguresLine<'a>>,
}

#[derive(Serialize)]
struct FiguresLine<'a> {
    link: LinkView<'a>,
    /// Whose figures they are; none for those of the network.
    region: Option<Localized<'a>>,
    source: SourceView<'a>,
}

/// Returns the figures of all scopes that name a source.
fn sourced(portal: &Portal, day: Day) -> impl Iterator<Item = Id<Figures>> + '_ {
    let scopes = portal.scopes();
    let figures = scopes.flat_map(|scope| portal.own::<Figures>(scope));
    figures.filter(move |id| portal.get(*id).source.is_some() && portal.is_public(id.entity(), day))
}

fn subjects(portal: &Portal, scope: ScopeId, day: Day) -> Vec<Subject> {
    let any = !portal.file.sources.is_empty() || sourced(portal, day).next().is_some();
    if scope == ScopeId::NETWORK && any { vec![Subject::Whole] } else { Vec::new() }
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let mut by_name: BTreeMap<String, PublisherView<'a>> = BTreeMap::new();
    for id in sourced(cx.portal, cx.day) {
        let Some(source) = SourceView::of_figures(cx, id) else { continue };
        let name = source.publisher.clone();
        let publisher = by_name.entry(name.text.to_string());
        let publisher = publisher.or_insert_with(|| PublisherView { name, figures: Vec::new() });
        let region = cx.portal.region_entity(cx.portal.scope(id.entity()));
        publisher.figures.push(FiguresLine { link: cx.link(id.entity()), region: region.map(|r| cx.title(r)), source });
    }
    let mut publishers: Vec<PublisherView<'a>> = by_name.into_values().collect();
    cx.sort_by_name(&mut publishers, |publisher| &publisher.name.text);
    let facts = cx.portal.file.sources.iter().map(|source| SourceView::of_portal(cx, source)).collect();
    let page = PageView::of_label("sources-title", Vec::new(), &View { facts, publishers, day: cx.day });
    page.described(cx, "sources-about", &[])
}
