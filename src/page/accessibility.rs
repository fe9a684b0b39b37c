//! The accessibility statement, in the form of the European model (Implementing Decision (EU) 2018/1523). It speaks of all
//! sites of the portal.

use serde::Serialize;

use super::{Page, own_words};
use crate::{
    field::{Day, Localized, Url},
    model::duty::{Accessibility, Compliance, Limitation, LimitationGround},
    plan::Site,
    portal::{Portal, ScopeId},
    route::{PageKind, Subject},
    view::{BodyView, Context, PageView, ReachView},
};

/// The statement, on the hub only.
pub(super) const PAGE: Page = Page { subjects, view };

#[derive(Serialize)]
struct View<'a> {
    /// The name of who publishes the portal, or else of the portal.
    by: Localized<'a>,
    /// The sites that it speaks of.
    sites: Vec<SiteView>,
    /// `partially`, for the labels `compliance-…`.
    status: &'static str,
    assessed_on: Option<Day>,
    /// `third_party`, for the labels `assessment-…`.
    method: &'static str,
    report_url: Option<&'a str>,
    register_url: Option<&'a str>,
    /// What not everybody can use, by the grounds that have any.
    grounds: Vec<GroundView<'a>>,
    /// Whether there may be more of it.
    is_unfinished: bool,
    reach: ReachView<'a>,
    prepared_on: Option<Day>,
    reviewed_on: Option<Day>,
    /// The editor's own words.
    body: Option<BodyView>,
}

#[derive(Serialize)]
struct SiteView {
    /// The address, to be read.
    address: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct GroundView<'a> {
    /// `non_compliance`, for the labels `ground-…`.
    ground: &'static str,
    limitations: Vec<LimitationView<'a>>,
}

#[derive(Serialize)]
struct LimitationView<'a> {
    what: Localized<'a>,
    why: Option<Localized<'a>>,
    alternative: Option<Localized<'a>>,
    planned: Option<Day>,
}

fn subjects(portal: &Portal, scope: ScopeId, _: Day) -> Vec<Subject> {
    let is_stated = scope == ScopeId::NETWORK && portal.file.accessibility.is_some();
    if is_stated { vec![Subject::Whole] } else { Vec::new() }
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let file = &cx.portal.file;
    let stated = file.accessibility.as_ref().expect("there is a page when there is a statement");
    let publisher = file.publisher.as_ref();
    let by = publisher.map_or(&file.title, |publisher| &publisher.name);
    let view = View {
        by: cx.scope_text(ScopeId::NETWORK, by),
        sites: cx.plan.sites().iter().map(|site| site_view(cx, site)).collect(),
        status: stated.status.as_str(),
        assessed_on: stated.assessed_on,
        method: stated.method.as_str(),
        report_url: stated.report_url.as_ref().map(Url::as_str),
        register_url: stated.register_url.as_ref().map(Url::as_str),
        grounds: grounds(cx, stated),
        is_unfinished: matches!(stated.status, Compliance::FirstMeasures | Compliance::Not),
        reach: ReachView::new(
            stated.email.as_ref().or(publisher.and_then(|publisher| publisher.email.as_ref())),
            stated.phone.as_ref().or(publisher.and_then(|publisher| publisher.phone.as_ref())),
        ),
        prepared_on: stated.prepared_on,
        reviewed_on: stated.reviewed_on,
        body: own_words(cx, "accessibility"),
    };
    PageView::of_label(cx, "accessibility-title", Vec::new(), &view).described(cx, "accessibility-about", &[])
}

fn site_view(cx: &Context<'_>, site: &Site) -> SiteView {
    let home = if site.scope.is_region() { PageKind::Home } else { PageKind::Hub };
    SiteView { address: site.base.absolute(""), href: cx.page(site.scope, home, Subject::Whole) }
}

fn grounds<'a>(cx: &Context<'a>, stated: &'a Accessibility) -> Vec<GroundView<'a>> {
    let of_ground = |ground: &LimitationGround| {
        let limitations = stated.limitations.iter().filter(|limitation| limitation.ground == *ground);
        let limitations: Vec<_> = limitations.map(|limitation| limitation_view(cx, limitation)).collect();
        (!limitations.is_empty()).then(|| GroundView { ground: ground.as_str(), limitations })
    };
    LimitationGround::ALL.iter().filter_map(of_ground).collect()
}

fn limitation_view<'a>(cx: &Context<'a>, limitation: &'a Limitation) -> LimitationView<'a> {
    let text = |text: &'a crate::field::Text| cx.scope_text(ScopeId::NETWORK, text);
    LimitationView {
        what: text(&limitation.what),
        why: limitation.why.as_ref().map(text),
        alternative: limitation.alternative.as_ref().map(text),
        planned: limitation.planned,
    }
}
