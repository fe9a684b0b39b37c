//! Feeds of what is new, in Atom (RFC 4287).

use super::{File, Genre, Kind};
use crate::{
    field::Day,
    markdown::escaped,
    plan::{Form, MOST_ENTRIES, Site, Twin, feed_items},
    portal::EntityId,
    publish::Stage,
    render::Press,
    view::{Context, TwinView},
};

/// Feeds.
pub(super) const KIND: Kind =
    Kind { stage: Stage::Page, genre: Genre::Feed, may_be: |name| name.ends_with(Form::Feed.ending()), files };

fn files<'a>(press: &Press<'a>, site: &'a Site) -> Vec<File<'a>> {
    let press = *press;
    let twins = press.plan.twins_of(press.portal, site, Form::Feed);
    twins.map(|twin| File::of_twin(press, twin, move |twin| feed(&press, twin))).collect()
}

/// Returns a feed, the latest entry in front.
fn feed(press: &Press<'_>, twin: &Twin) -> String {
    let (portal, plan) = (press.portal, press.plan);
    let cx = press.context(twin.page.scope, twin.page.lang);
    let mut items: Vec<(Day, EntityId)> = feed_items(portal, &twin.page, cx.day).collect();
    items.sort_by_key(|(day, id)| (std::cmp::Reverse(*day), *id));
    items.truncate(MOST_ENTRIES);
    let updated = items.first().map_or(cx.day, |(day, _)| *day);
    let title = TwinView::title(&cx, twin);
    let author = portal.file.publisher.as_ref().map_or(&portal.file.title, |publisher| &publisher.name);
    let author = cx.scope_text(crate::portal::ScopeId::NETWORK, author).text;
    let page = plan.absolute(portal, &twin.page);
    let entries: String = items.into_iter().filter_map(|(day, id)| entry(&cx, day, id)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <id>{page}</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n\
         <author><name>{author}</name></author>\n\
         <link rel=\"self\" type=\"{kind}\" href=\"{own}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n\
         {entries}</feed>\n",
        lang = twin.page.lang,
        page = escaped(&page),
        title = escaped(&title),
        updated = midnight(updated),
        author = escaped(&author),
        kind = Form::Feed.media_type(),
        own = escaped(&plan.twin_url(portal, twin)),
    )
}

/// Returns an entry; its id is its address, which stays when the entry changes.
fn entry(cx: &Context<'_>, day: Day, id: EntityId) -> Option<String> {
    let url = escaped(&cx.entity_url(id)?);
    let title = cx.title(id);
    let language = |lang: Option<crate::lang::Lang>| lang.map_or(String::new(), |lang| format!(" xml:lang=\"{lang}\""));
    let summary = cx.summary(id).map_or(String::new(), |summary| {
        format!("<summary{}>{}</summary>", language(summary.lang), escaped(&summary.text))
    });
    let published = cx.portal.common(id).publish_from.filter(|from| *from <= day);
    let published = published.map_or(String::new(), |from| format!("<published>{}</published>", midnight(from)));
    Some(format!(
        "<entry><id>{url}</id><title{}>{}</title><updated>{}</updated>{published}\
         <link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>{summary}</entry>\n",
        language(title.lang),
        escaped(&title.text),
        midnight(day),
    ))
}

/// Returns the first moment of a day: the content knows no times.
fn midnight(day: Day) -> String {
    let midnight = jiff::civil::Time::midnight();
    crate::field::Moment { day, time: Some(midnight) }.exchanged()
}
