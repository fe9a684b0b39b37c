//! What templates can call: labels, and dates and numbers in the page's language. All of it is pure.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Kwargs, State, Tera, TeraResult, Value, value::Key};

use crate::{
    field::{Day, Moment},
    format::Formats,
    lang::Lang,
    made::Made,
    markdown::{escape_attribute, is_plain},
    words::Words,
};

/// The part of a card that holds its HTML, or what is wrong with the component that draws it.
pub(super) const DRAWN: &str = "drawn";

/// Adds the functions and filters of one language. Called before templates are added, which are checked against them.
pub(crate) fn register(tera: &mut Tera, words: &Arc<Words>, formats: &Arc<Formats>) {
    let labels = words.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| label(&labels, &kwargs));
    let labels = words.clone();
    tera.register_filter("label", move |key: &str, kwargs: Kwargs, _: &State<'_>| label_of(&labels, key, &kwargs));
    let page = words.lang();
    tera.register_filter("text", move |value: &Value, _: Kwargs, _: &State<'_>| localized(page, value));
    tera.register_filter("link", move |link: &Value, _: Kwargs, _: &State<'_>| linked(page, link));
    let labels = words.clone();
    tera.register_filter("row", move |links: &Value, _: Kwargs, _: &State<'_>| row(page, &labels, links));
    tera.register_filter("prose", |body: &Value, _: Kwargs, _: &State<'_>| prose(body));
    tera.register_filter("drawn", |card: &Value, _: Kwargs, _: &State<'_>| drawn(card));
    day_filter(tera, "weekday", formats, Formats::weekday);
    day_filter(tera, "day", formats, Formats::day);
    day_filter(tera, "short_day", formats, Formats::short);
    day_filter(tera, "short_month", formats, Formats::short_month);
    let months = formats.clone();
    tera.register_filter("month", move |text: &str, _: Kwargs, _: &State<'_>| match Day::parse(text) {
        Ok(day) => months.month(day.month()),
        Err(_) => text.to_owned(),
    });
    let moments = formats.clone();
    tera.register_filter("moment", move |text: &str, _: Kwargs, _: &State<'_>| match Moment::parse(text) {
        Ok(moment) => moments.moment(moment),
        Err(_) => text.to_owned(),
    });
    let clocks = formats.clone();
    tera.register_filter("clock", move |text: &str, _: Kwargs, _: &State<'_>| {
        let time = Moment::parse(text).ok().and_then(|moment| moment.time);
        time.map_or_else(String::new, |time| clocks.clock(time))
    });
    let numbers = formats.clone();
    tera.register_filter("number", move |value: f64, _: Kwargs, _: &State<'_>| numbers.number(value));
    let (labels, amounts) = (words.clone(), formats.clone());
    tera.register_filter("price", move |price: &Value, _: Kwargs, _: &State<'_>| price_of(&labels, &amounts, price));
    let amounts = formats.clone();
    tera.register_filter("euro", move |value: f64, _: Kwargs, _: &State<'_>| amounts.euro(value));
}

fn day_filter(tera: &mut Tera, name: &'static str, formats: &Arc<Formats>, write: fn(&Formats, Day) -> String) {
    let formats = formats.clone();
    // The same days stand on many pages.
    let written: Made<Day, Value> = Made::default();
    tera.register_filter(name, move |text: &str, _: Kwargs, _: &State<'_>| match Day::parse(text) {
        Ok(day) => written.get(day, || Value::from(write(&formats, day))),
        Err(_) => Value::from(text),
    });
}

/// `t(key="offers", n=3)`: the label `offers` with the value `n`. A label that is not there is an error, so that no
/// page is published without its words.
fn label(words: &Words, kwargs: &Kwargs) -> TeraResult<Value> {
    label_of(words, kwargs.must_get("key")?, kwargs)
}

/// `{{ ("level-" ~ level) | label }}`: the same for a label without values, at less cost.
fn label_of(words: &Words, key: &str, kwargs: &Kwargs) -> TeraResult<Value> {
    if let Some(plain) = words.plain(key) {
        return Ok(Value::from(plain));
    }
    if !words.has(key) {
        return Err(tera::Error::message(format!(
            "there is no label `{key}` in the theme's locales/{}/",
            words.lang()
        )));
    }
    let mut args = FluentArgs::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else { continue };
        let value = value.as_f64().map_or_else(|| FluentValue::from(value.to_string()), FluentValue::from);
        args.set(name.to_owned(), value);
    }
    Ok(Value::from(words.get(key, &args)))
}

/// `{{ offer | drawn }}`: the HTML of a card that lists and other pages show.
fn drawn(card: &Value) -> TeraResult<Value> {
    let drawn = card.as_map().and_then(|parts| parts.get(&Key::Str(DRAWN)));
    let drawn =
        drawn.ok_or_else(|| tera::Error::message(format!("`drawn` takes a drawn card, not {}", card.name())))?;
    if drawn.is_safe() { Ok(drawn.clone()) } else { Err(tera::Error::message(drawn.to_string())) }
}

/// `{{ view.body | prose }}`: running text, marked with its language when that is not the page's.
fn prose(body: &Value) -> TeraResult<Value> {
    let part = |name| body.as_map().and_then(|parts| parts.get(&Key::Str(name))).and_then(Value::as_str);
    let Some(text) = part("html") else {
        return Err(tera::Error::message(format!("`prose` takes a running text, not {}", body.name())));
    };
    let mut html = String::with_capacity(text.len() + 64);
    html.push_str("<div class=prose");
    for name in ["lang", "dir"] {
        if let Some(value) = part(name) {
            html.extend([" ", name, "=\""]);
            escape_attribute(&mut html, value);
            html.push('"');
        }
    }
    html.extend([">", text, "</div>"]);
    Ok(Value::safe_string(&html))
}

/// `{{ title | text }}`: the words of a localized text, marked with their language when it is not the page's, and with the
/// direction in which that is written when it is the other one.
fn localized(page: Lang, text: &Value) -> TeraResult<Value> {
    if let Some(plain) = plain(text) {
        return Ok(plain.clone().mark_safe());
    }
    let mut html = String::new();
    write_text(page, text, &mut html)?;
    Ok(Value::safe_string(&html))
}

/// `{{ partner | link }}`: a link with its words, which stand alone when there is no page.
fn linked(page: Lang, link: &Value) -> TeraResult<Value> {
    let part = |name| link.as_map().and_then(|parts| parts.get(&Key::Str(name)));
    let Some(title) = part("title") else {
        return Err(tera::Error::message(format!("`link` takes a link, not {}", link.name())));
    };
    let mut html = String::new();
    let Some(href) = part("href").and_then(Value::as_str) else {
        write_text(page, title, &mut html)?;
        return Ok(Value::safe_string(&html));
    };
    html.push_str("<a href=\"");
    escape_attribute(&mut html, href);
    html.push_str("\">");
    write_text(page, title, &mut html)?;
    html.push_str("</a>");
    Ok(Value::safe_string(&html))
}

/// `{{ partners | row }}`: links after each other with commas.
fn row(page: Lang, words: &Words, links: &Value) -> TeraResult<Value> {
    let Some(links) = links.as_array() else {
        return Err(tera::Error::message(format!("`row` takes a list of links, not {}", links.name())));
    };
    let links = links.iter().map(|link| linked(page, link).map(|link| link.to_string()));
    let mut comma = String::new();
    escape_attribute(&mut comma, label_of(words, "comma", &Kwargs::default())?.as_str().unwrap_or_default());
    Ok(Value::safe_string(&links.collect::<TeraResult<Vec<_>>>()?.join(&comma)))
}

/// `{{ offer.price | price }}`: "€ 450", "Gratis", "Vraag het na".
fn price_of(words: &Words, formats: &Formats, price: &Value) -> TeraResult<Value> {
    match price.as_f64() {
        _ if price.is_none() => label_of(words, "price-unknown", &Kwargs::default()),
        Some(0.0) => label_of(words, "price-free", &Kwargs::default()),
        Some(amount) => Ok(Value::from(formats.euro(amount))),
        None => Err(tera::Error::message(format!("`price` takes an amount, not {}", price.name()))),
    }
}

/// Returns the words of a localized text when they are HTML as they stand, as most are.
fn plain(text: &Value) -> Option<&Value> {
    let part = |name| text.as_map().and_then(|parts| parts.get(&Key::Str(name)));
    let has_lang = || part("lang").is_some_and(|lang| lang.as_str().is_some());
    let words = part("text").or(Some(text)).filter(|words| words.as_str().is_some_and(is_plain))?;
    (!has_lang()).then_some(words)
}

fn write_text(page: Lang, value: &Value, html: &mut String) -> TeraResult<()> {
    let part = |name| value.as_map().and_then(|parts| parts.get(&Key::Str(name))).and_then(Value::as_str);
    let Some(text) = part("text").or_else(|| value.as_str()) else {
        return Err(tera::Error::message(format!("`text` takes a localized text, not {}", value.name())));
    };
    html.reserve(text.len() + 32);
    if let Some(lang) = part("lang") {
        html.push_str("<span lang=\"");
        escape_attribute(html, lang);
        html.push('"');
        if let Some(direction) = lang.parse().ok().and_then(|lang: Lang| lang.direction_within(page)) {
            html.push_str(&format!(" dir=\"{direction}\""));
        }
        html.push('>');
        escape_attribute(html, text);
        html.push_str("</span>");
    } else {
        escape_attribute(html, text);
    }
    Ok(())
}
