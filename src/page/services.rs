//! Services: all of them by function, and one.

use serde::Serialize;

use super::{Page, every, if_any};
use crate::{
    field::Localized,
    model::{Service, service::Function},
    portal::{EntityId, Id},
    route::{PageKind, Subject},
    view::{BodyView, Card as _, ContactCard, Context, FunctionView, LinkView, PageView, ServiceCard},
};

/// All services of a scope, by function.
pub(super) const LIST: Page = Page { subjects: if_any::<Service>, view: list };
/// One service.
pub(super) const ENTITY: Page = Page { subjects: every::<Service>, view: entity };

#[derive(Serialize)]
struct ListView<'a> {
    functions: Vec<FunctionView<'a>>,
    contacts_href: Option<String>,
}

#[derive(Serialize)]
struct EntityView<'a> {
    card: ServiceCard<'a>,
    body: BodyView,
    audience: Vec<&'static str>,
    shared_by: Vec<LinkView<'a>>,
    municipalities: Vec<LinkView<'a>>,
    law: Vec<Localized<'a>>,
    contacts: Vec<ContactCard<'a>>,
    /// Other services with the same function.
    similar: Vec<LinkView<'a>>,
    /// The offers, when the service is to train.
    training_href: Option<String>,
    contacts_href: Option<String>,
}

fn list<'a>(cx: &Context<'a>, _: Subject) -> PageView<'a> {
    let view = ListView {
        functions: FunctionView::all(cx, cx.shown::<Service>()),
        contacts_href: cx.here(PageKind::Contacts, Subject::Whole),
    };
    let count = view.functions.iter().map(|function| function.services.len()).sum();
    PageView::of_label(cx, "services-title", Vec::new(), &view).described(cx, "services-about", &[("n", count)])
}

fn entity<'a>(cx: &Context<'a>, subject: Subject) -> PageView<'a> {
    let Subject::Entity(entity) = subject else { return list(cx, subject) };
    let Some(id) = cx.portal.typed::<Service>(entity) else { return list(cx, subject) };
    let service = cx.portal.get(id);
    let scope = cx.portal.scope(entity);
    let shared_by = service.shared_by.iter().filter_map(|partner| cx.portal.resolve(scope, partner));
    let contacts = service.contacts.iter().filter_map(|contact| cx.portal.resolve(scope, contact));
    let municipalities = service.municipalities.iter().filter_map(|m| cx.portal.municipality(scope, m));
    let view = EntityView {
        card: ServiceCard::new(cx, id),
        body: cx.body(entity),
        audience: service.audience.iter().map(|audience| audience.as_str()).collect(),
        shared_by: cx.links(shared_by.map(Id::entity)),
        municipalities: municipalities.map(|m| cx.municipality_link(m)).collect(),
        law: cx.texts(entity, &service.law),
        contacts: contacts.filter(|id| cx.is_public(id.entity())).map(|id| ContactCard::new(cx, id)).collect(),
        similar: similar(cx, entity, service.function),
        training_href: (service.function == Function::Training)
            .then(|| cx.here(PageKind::TrainingList, Subject::Whole))
            .flatten(),
        contacts_href: cx.here(PageKind::Contacts, Subject::Whole),
    };
    PageView::of_entity(cx, entity, &view)
}

fn similar<'a>(cx: &Context<'a>, this: EntityId, function: Function) -> Vec<LinkView<'a>> {
    let others =
        cx.portal.own::<Service>(cx.scope).filter(|id| id.entity() != this && cx.portal.get(*id).function == function);
    let mut links = cx.links(others.map(Id::entity));
    cx.sort_by_name(&mut links, |link| &link.title.text);
    links
}
