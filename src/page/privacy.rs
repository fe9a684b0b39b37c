//! Privacy: what the portal does with personal data, which is nothing, and what others may do.

use serde::Serialize;

use super::{Page, own_words};
use crate::{
    field::{Day, Email, Localized},
    portal::{Portal, ScopeId},
    route::Subject,
    view::{BodyView, Context, PageView, ReachView},
};

/// The page about privacy, on the hub only.
pub(super) const PAGE: Page = Page { subjects, view };

#[derive(Serialize)]
struct View<'a> {
    /// Who answers for personal data.
    controller: Option<Localized<'a>>,
    reach: ReachView<'a>,
    /// The mail address of the data protection officer.
    officer_email: Option<&'a str>,
    /// Whether the web server notes who asks for what.
    server_log: bool,
    /// After how many days that is deleted.
    log_days: Option<u16>,
    /// The editor's own words.
    body: Option<BodyView>,
}

fn subjects(portal: &Portal, scope: ScopeId, _: Day) -> Vec<Subject> {
    let is_stated = scope == ScopeId::NETWORK && portal.file.privacy.is_some();
    if is_stated { vec![Subject::Whole] } else { Vec::new() }
}

fn view<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let file = &cx.portal.file;
    let stated = file.privacy.as_ref().expect("there is a page when there is a statement");
    let publisher = file.publisher.as_ref();
    let controller = stated.controller.as_ref().or(publisher.map(|publisher| &publisher.name));
    let email = stated.email.as_ref().or(publisher.and_then(|publisher| publisher.email.as_ref()));
    let view = View {
        controller: controller.map(|name| cx.scope_text(ScopeId::NETWORK, name)),
        reach: ReachView::new(email, publisher.and_then(|publisher| publisher.phone.as_ref())),
        officer_email: stated.officer_email.as_ref().map(Email::as_str),
        server_log: stated.server_log,
        log_days: stated.log_days,
        body: own_words(cx, "privacy"),
    };
    PageView::of_label(cx, "privacy-title", Vec::new(), &view).described(cx, "privacy-about", &[])
}
