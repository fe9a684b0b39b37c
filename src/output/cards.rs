//! Contact cards of desks, as vCard 3.0 (RFC 2426), which telephones and mail programs old and new can read.
//!
//! A person is in it as on the page: while the consent holds.

use super::{File, Genre, Kind};
use crate::{
    content_line::ContentLines,
    model::{Contact, Partner},
    plan::{Form, Site, Twin},
    portal::Id,
    publish::Stage,
    render::Press,
    route::Subject,
    view::Context,
};

/// Contact cards.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Card, may_be: |name| name.ends_with(Form::Card.ending()), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let file = |twin: Twin| {
        let Subject::Entity(entity) = twin.page.subject else { return None };
        let id = press.portal.typed::<Contact>(entity)?;
        let text = move |twin: &Twin| card(&press.context(twin.page.scope, twin.page.lang), id);
        Some(File::of_twin(press, twin, text))
    };
    press.plan.twins_of(press.portal, site, Form::Card).filter_map(file).collect()
}

fn card(cx: &Context<'_>, id: Id<Contact>) -> String {
    let (entity, contact) = (id.entity(), cx.portal.get(id));
    let title = cx.title(entity).text;
    let person = contact.shown_person(cx.day);
    let name = person.map_or(&*title, |person| &person.name);
    let mut lines = ContentLines::default();
    lines.value("BEGIN", "VCARD");
    lines.value("VERSION", "3.0");
    lines.text("FN", name);
    // What is a family name and what a given one, the content does not say.
    lines.parts("N", &[name, "", "", "", ""]);
    lines.parts("ORG", &organisation(cx, id).iter().map(|name| &**name).collect::<Vec<_>>());
    if let Some(role) = person.and_then(|person| person.role.as_ref()) {
        lines.text("TITLE", &cx.text(entity, role).text);
    }
    ways(contact, &mut lines);
    if let Some(summary) = cx.summary(entity) {
        lines.text("NOTE", &summary.text);
    }
    lines.value("URL", &cx.entity_url(entity).unwrap_or_default());
    if let Some(known) = crate::plan::known_on(cx.portal, entity) {
        lines.value("REV", &known.to_string());
    }
    lines.value("END", "VCARD");
    lines.finish()
}

/// Returns the partner that a contact belongs to, and its unit, which is the contact's own name.
fn organisation(cx: &Context<'_>, id: Id<Contact>) -> Vec<String> {
    let contact = cx.portal.get(id);
    let partner = contact.partner.as_ref().and_then(|p| cx.portal.resolve::<Partner>(cx.portal.scope(id.entity()), p));
    let partner = partner.and_then(|partner| cx.mention(partner.entity()));
    let names = partner.map(|link| link.title).into_iter().chain([cx.title(id.entity())]);
    names.map(|name| name.text.into_owned()).collect()
}

/// Writes the ways to get in touch.
fn ways(contact: &Contact, lines: &mut ContentLines) {
    if let Some(phone) = &contact.phone {
        lines.value("TEL;TYPE=WORK,VOICE", phone.as_str());
    }
    if let Some(email) = &contact.email {
        lines.value("EMAIL;TYPE=INTERNET", email.as_str());
    }
    if let Some(address) = &contact.address {
        let postcode = address.postcode.as_ref().map_or("", |postcode| postcode.as_str());
        lines.parts("ADR;TYPE=WORK", &["", "", &address.street, &address.city, "", postcode, ""]);
    }
}
