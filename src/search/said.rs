//! What is said of each kind of entity besides its title, summary and running text.

use std::borrow::Borrow;

use super::entry::Said;
use crate::{
    field::{Localized, MunicipalityRef, Ref, SectorRef, Text},
    model::{
        Agreement, Contact, Entity, Event, Figures, Partner, Region, Service, Story, Training, contact::Address,
        training::Level,
    },
    portal::{EntityId, ScopeId},
    view::Context,
};

type Words<'a> = Vec<Localized<'a>>;

pub(super) fn region<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Region) -> Said<'a> {
    let names = facts.official_name.iter().chain(&facts.predecessors);
    let texts = facts.governance.iter();
    Said { names: said(cx, id, names), texts: said(cx, id, texts), ..Said::default() }
}

pub(super) fn partner<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Partner) -> Said<'a> {
    let mut names = said(cx, id, &facts.short_name);
    names.extend(facts.legal_name.iter().map(|name| cx.plain(name)));
    names.extend(sectors(cx, &facts.sectors));
    names.extend(municipalities(cx, cx.portal.scope(id), &facts.municipalities));
    let sort = cx.label(&format!("partner-type-{}", facts.sort.as_str()));
    Said { names, note: Some(sort.text.into()), ..Said::default() }
}

pub(super) fn training<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Training) -> Said<'a> {
    let provider = named(cx, id, [&facts.provider]);
    let mut names = said(cx, id, facts.occupations.iter().chain(&facts.skills));
    names.extend(provider.clone());
    names.extend(sectors(cx, &facts.sectors));
    names.push(cx.label(&format!("track-{}", facts.track.as_str())));
    if facts.level != Level::None {
        names.push(cx.label(&format!("level-{}", facts.level.as_str())));
    }
    names.extend(said(cx, id, &facts.location));
    names.extend(municipalities(cx, cx.portal.scope(id), &facts.municipalities));
    let note = provider.into_iter().chain(said(cx, id, &facts.location));
    let mut texts = said(cx, id, &facts.entry);
    texts.extend(named(cx, id, &facts.partners));
    texts.extend(facts.cost.iter().flat_map(|cost| said(cx, id, cost.free_for.iter().chain(&cost.schemes))));
    Said { names, note: joined(note), texts, ..Said::default() }
}

pub(super) fn contact<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Contact) -> Said<'a> {
    let partner = named(cx, id, &facts.partner);
    let places = municipalities(cx, cx.portal.scope(id), &facts.municipalities);
    let mut names = said(cx, id, &facts.topics);
    names.push(cx.label(&format!("contact-{}", facts.sort.as_str())));
    names.extend(partner.clone());
    names.extend(places);
    let mut texts: Words<'a> =
        facts.audience.iter().map(|who| cx.label(&format!("audience-{}", who.as_str()))).collect();
    if let Some(person) = facts.shown_person(cx.day) {
        names.push(cx.plain(&person.name));
        texts.extend(said(cx, id, &person.role));
    }
    let mut note = partner;
    if let Some(Address { street, postcode, city }) = &facts.address {
        names.push(cx.plain(city));
        texts.push(cx.plain(street));
        texts.extend(postcode.iter().map(|postcode| cx.plain(postcode.as_str())));
        note.push(cx.plain(city));
    }
    Said { names, note: joined(note), texts, ..Said::default() }
}

pub(super) fn agreement<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Agreement) -> Said<'a> {
    let sort = cx.label(&format!("agreement-type-{}", facts.sort.as_str()));
    let mut texts = said(cx, id, &facts.purpose);
    texts.extend(named(cx, id, facts.parties.iter().map(|party| &party.partner)));
    texts.extend(said(cx, id, facts.tasks.iter().flat_map(|task| [&task.name].into_iter().chain(&task.why_regional))));
    texts.extend(said(cx, id, facts.results.iter().map(|result| &result.indicator)));
    texts.extend(said(cx, id, facts.documents.iter().map(|document| &document.title)));
    Said { names: vec![sort.clone()], note: joined([sort]), texts, ..Said::default() }
}

pub(super) fn service<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Service) -> Said<'a> {
    let mut names = vec![cx.label(&format!("function-{}", facts.function.as_str()))];
    names.extend(named(cx, id, &facts.providers));
    names.extend(municipalities(cx, cx.portal.scope(id), &facts.municipalities));
    let mut texts = said(cx, id, facts.law.iter().chain(&facts.cost));
    texts.extend(facts.audience.iter().map(|who| cx.label(&format!("audience-{}", who.as_str()))));
    Said { names, note: joined(named(cx, id, &facts.providers)), texts, ..Said::default() }
}

pub(super) fn figures<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Figures) -> Said<'a> {
    let source = facts.source.iter().flat_map(|source| [&source.publisher].into_iter().chain(&source.title));
    let mut series: Vec<&Text> = facts.points.iter().filter_map(|point| point.series.as_ref()).collect();
    series.sort_by_key(|text| text.original());
    series.dedup();
    let texts = facts.definition.iter().chain(source).chain(series);
    let names = said(cx, id, [&facts.indicator].into_iter().chain(&facts.area));
    Said { names, texts: said(cx, id, texts), ..Said::default() }
}

pub(super) fn event<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Event) -> Said<'a> {
    let mut names = said(cx, id, &facts.place);
    names.extend(named(cx, id, &facts.host));
    names.extend(sectors(cx, &facts.sectors));
    names.extend(municipalities(cx, cx.portal.scope(id), &facts.municipality));
    let day = Localized { text: cx.formats.day(facts.start.day).into(), lang: None };
    let note = joined([day].into_iter().chain(said(cx, id, &facts.place)));
    Said { names, note, ..Said::default() }
}

/// A story with people in it is on a page only while their consent holds.
pub(super) fn story<'a>(cx: &Context<'a>, id: EntityId, facts: &'a Story) -> Said<'a> {
    let names: Words<'a> = facts.people.iter().chain(&facts.company).map(|name| cx.plain(name)).collect();
    Said { note: joined(names.clone()), names, texts: said(cx, id, &facts.quote), ..Said::default() }
}

/// Returns a few words after each other.
fn joined<'a>(words: impl IntoIterator<Item = Localized<'a>>) -> Option<String> {
    let mut words: Vec<String> = words.into_iter().map(|word| word.text.into_owned()).collect();
    // A place is often called after who is there.
    words.dedup_by(|next, before| next.starts_with(&**before).then(|| std::mem::swap(next, before)).is_some());
    Some(words.join(", ")).filter(|note| !note.is_empty())
}

fn said<'a>(cx: &Context<'a>, owner: EntityId, texts: impl IntoIterator<Item = &'a Text>) -> Words<'a> {
    texts.into_iter().map(|text| cx.text(owner, text)).collect()
}

/// Returns the names of what an entity refers to, as far as they may be named.
fn named<'a, K: Entity>(cx: &Context<'a>, from: EntityId, refs: impl IntoIterator<Item = &'a Ref<K>>) -> Words<'a> {
    let meant = refs.into_iter().filter_map(|reference| cx.portal.resolve::<K>(cx.portal.scope(from), reference));
    meant.map(|id| id.entity()).filter(|id| cx.portal.may_be_named(*id, cx.day)).map(|id| cx.title(id)).collect()
}

fn sectors<'a>(cx: &Context<'a>, sectors: &[SectorRef]) -> Words<'a> {
    let meant = sectors.iter().filter_map(|sector| cx.portal.sector(sector));
    meant.map(|id| cx.scope_text(ScopeId::NETWORK, &cx.portal.sector_facts(id).name)).collect()
}

/// Returns the names of municipalities as `scope` names them.
pub(super) fn municipalities<'a>(
    cx: &Context<'a>,
    scope: ScopeId,
    written: impl IntoIterator<Item = impl Borrow<MunicipalityRef>>,
) -> Words<'a> {
    let meant = written.into_iter().filter_map(|written| cx.portal.municipality(scope, written.borrow()));
    meant.map(|id| cx.plain(&cx.portal.membership(cx.portal.membership_on(id, cx.day)).name)).collect()
}
