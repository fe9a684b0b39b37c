//! The colophon: who makes the portal, what anybody may use, and where its facts come from: the sources of `portal.yaml` and
//! those of all figures.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Page, own_words};
use crate::{
    field::{Day, Localized, Url},
    model::Figures,
    portal::{Id, Portal, ScopeId},
    route::Subject,
    view::{BodyView, Context, LicenceView, LinkView, PageView, ReachView, SourceView},
};

/// The sources, on the hub only.
pub(super) const PAGE: Page = Page { subjects, view };

#[derive(Serialize)]
struct View<'a> {
    /// Who makes the portal.
    maker: Option<MakerView<'a>>,
    /// Under which licences its facts, texts and pictures may be used.
    licences: LicencesView<'a>,
    /// The version of the program that made it.
    version: &'static str,
    /// The editor's own words.
    body: Option<BodyView>,
    /// The sources of facts on all pages.
    facts: Vec<SourceView<'a>>,
    /// The sources of figures, by who publishes them.
    publishers: Vec<PublisherView<'a>>,
    /// The date for which the site was made. It stands here alone, for a page that shows it is another every day.
    day: Day,
}

#[derive(Serialize)]
struct MakerView<'a> {
    name: Localized<'a>,
    website: Option<&'a str>,
    reach: ReachView<'a>,
}

#[derive(Serialize)]
struct LicencesView<'a> {
    facts: Option<LicenceView<'a>>,
    texts: Option<LicenceView<'a>>,
    images: Option<LicenceView<'a>>,
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
    let file = &portal.file;
    let any = file.publisher.is_some() || !file.sources.is_empty() || sourced(portal, day).next().is_some();
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
    let view = View {
        maker: maker(cx),
        licences: licences(cx),
        version: env!("CARGO_PKG_VERSION"),
        body: own_words(cx, "colophon"),
        facts,
        publishers,
        day: cx.day,
    };
    PageView::of_label(cx, "sources-title", Vec::new(), &view).described(cx, "sources-about", &[])
}

fn maker<'a>(cx: &Context<'a>) -> Option<MakerView<'a>> {
    let publisher = cx.portal.file.publisher.as_ref()?;
    Some(MakerView {
        name: cx.scope_text(ScopeId::NETWORK, &publisher.name),
        website: publisher.website.as_ref().map(Url::as_str),
        reach: ReachView::new(publisher.email.as_ref(), publisher.phone.as_ref()),
    })
}

fn licences<'a>(cx: &Context<'a>) -> LicencesView<'a> {
    let file = &cx.portal.file;
    LicencesView {
        facts: file.data_licence.map(|licence| LicenceView::new(licence.title())),
        texts: file.text_licence.as_deref().map(LicenceView::new),
        images: file.image_licence.as_deref().map(LicenceView::new),
    }
}
