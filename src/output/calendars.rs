//! Calendars of events and of starts of training, in iCalendar (RFC 5545).
//!
//! Times are in UTC, so that a calendar needs no rules of a time zone. What is in a calendar follows from the content alone:
//! an entry keeps its name (`UID`) in all languages and calendars, and is as old as the content says.

use jiff::tz::TimeZone;

use super::{File, Genre, Kind};
use crate::{
    content_line::ContentLines,
    field::{Day, Moment, Text},
    model::{Event, Facts, Training, event::EventState, training::Start},
    plan::{Form, Site, Twin, events_to_come, known_on, offers_to_start},
    portal::EntityId,
    publish::Stage,
    render::Press,
    route::{PageKind, Subject},
    view::{Context, TwinView},
};

/// Calendars.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Calendar, may_be: |name| name.ends_with(Form::Calendar.ending()), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let twins = press.plan.twins_of(press.portal, site, Form::Calendar);
    let text = move |twin: &Twin| calendar(&press.context(twin.page.scope, twin.page.lang), twin);
    twins.map(|twin| File::of_twin(press, twin, text)).collect()
}

fn calendar(cx: &Context<'_>, twin: &Twin) -> String {
    let mut lines = ContentLines::default();
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.value("PRODID", "-//streekwerk//streekwerk//NL");
    match (twin.page.page, twin.page.subject) {
        (_, Subject::Entity(id)) => entity(cx, id, &mut lines),
        (page, _) => {
            followed(&TwinView::title(cx, twin), &mut lines);
            let ids: Vec<EntityId> = match page {
                PageKind::Agenda => events_to_come(cx.portal, cx.scope, cx.day).collect(),
                _ => offers_to_start(cx.portal, cx.scope, cx.day).collect(),
            };
            for id in ids {
                entity(cx, id, &mut lines);
            }
        }
    }
    lines.value("END", "VCALENDAR");
    lines.finish()
}

/// Writes what a calendar says that people follow: its name, and that it is made again every day (RFC 7986, and what was
/// used before it).
fn followed(name: &str, lines: &mut ContentLines) {
    lines.text("NAME", name);
    lines.text("X-WR-CALNAME", name);
    lines.value("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.value("X-PUBLISHED-TTL", "P1D");
}

fn entity(cx: &Context<'_>, id: EntityId, lines: &mut ContentLines) {
    match &cx.portal.document(id).facts {
        Facts::Event(event) => of_event(cx, id, event, lines),
        Facts::Training(training) => of_starts(cx, id, training, lines),
        _ => {}
    }
}

fn of_event(cx: &Context<'_>, id: EntityId, event: &Event, lines: &mut ContentLines) {
    lines.value("BEGIN", "VEVENT");
    head(cx, id, "", event.start.day, lines);
    moment("DTSTART", event.start, lines);
    end(event.start, event.end, lines);
    lines.text("SUMMARY", &cx.title(id).text);
    let online = || event.online.as_ref().map(|url| url.as_str().to_owned());
    let place = event.place.as_ref().map(|place| cx.text(id, place).text.into_owned()).or_else(online);
    if let Some(place) = place {
        lines.text("LOCATION", &place);
    }
    foot(cx, id, lines);
    lines.value("STATUS", if event.state == EventState::Cancelled { "CANCELLED" } else { "CONFIRMED" });
    lines.value("END", "VEVENT");
}

/// Writes the dated starts to come of an offer, each as a whole day.
fn of_starts(cx: &Context<'_>, id: EntityId, training: &Training, lines: &mut ContentLines) {
    let starts = training.starts.iter().filter(|start| !start.rolling && start.is_to_come(cx.day));
    let mut dated: Vec<(Day, &Start)> = starts.filter_map(|start| Some((start.date?, start))).collect();
    dated.sort_by_key(|(date, _)| *date);
    for same_day in dated.chunk_by(|a, b| a.0 == b.0) {
        for (index, (date, start)) in same_day.iter().enumerate() {
            let which = if index == 0 { format!("#{date}") } else { format!("#{date}-{}", index + 1) };
            lines.value("BEGIN", "VEVENT");
            head(cx, id, &which, *date, lines);
            moment("DTSTART", Moment { day: *date, time: None }, lines);
            lines.text("SUMMARY", &start_of(cx, id));
            let place: Option<&Text> = start.location.as_ref().or(training.location.as_ref());
            if let Some(place) = place {
                lines.text("LOCATION", &cx.text(id, place).text);
            }
            foot(cx, id, lines);
            lines.value("END", "VEVENT");
        }
    }
}

/// Returns `Start: Lassen voor beginners`.
fn start_of(cx: &Context<'_>, id: EntityId) -> String {
    let mut values = fluent_bundle::FluentArgs::new();
    values.set("name", cx.title(id).text);
    cx.words.get("calendar-start", &values)
}

/// Writes the entry's name, which is the address of the page in its first language, and when it was last known to hold.
fn head(cx: &Context<'_>, id: EntityId, which: &str, about: Day, lines: &mut ContentLines) {
    let first = cx.portal.default_language(cx.portal.scope(id));
    let page = cx.plan.entity_route(cx.portal, id, first).map(|page| cx.plan.absolute(cx.portal, &page));
    lines.text("UID", &format!("{}{which}", page.unwrap_or_default()));
    let known = known_on(cx.portal, id).unwrap_or(about);
    moment("DTSTAMP", Moment { day: known, time: Some(jiff::civil::Time::midnight()) }, lines);
}

/// Writes what it is and where to read more.
fn foot(cx: &Context<'_>, id: EntityId, lines: &mut ContentLines) {
    let url = cx.entity_url(id).unwrap_or_default();
    let summary = cx.summary(id).map_or_else(String::new, |summary| format!("{}\n\n", summary.text));
    lines.text("DESCRIPTION", &format!("{summary}{url}"));
    lines.value("URL", &url);
}

fn moment(name: &str, moment: Moment, lines: &mut ContentLines) {
    match moment.zoned() {
        Some(zoned) => lines.value(name, &zoned.with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()),
        None => lines.value(&format!("{name};VALUE=DATE"), &moment.day.date().strftime("%Y%m%d").to_string()),
    }
}

/// Writes the end of an event, which is of the same form as its start. A calendar names the day after the last one.
fn end(start: Moment, end: Option<Moment>, lines: &mut ContentLines) {
    let Some(end) = end else { return };
    let day_after = end.day.plus(jiff::Span::new().days(1));
    match (start.time, end.time) {
        (Some(_), Some(_)) => moment("DTEND", end, lines),
        (None, _) => moment("DTEND", Moment { day: day_after, time: None }, lines),
        (Some(_), None) => moment("DTEND", Moment { day: day_after, time: Some(jiff::civil::Time::midnight()) }, lines),
    }
}
