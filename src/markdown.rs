//! Markdown bodies: compiled once to HTML with holes where addresses go.
//!
//! Where a link leads depends on layout, language and site, which are known only when a page is made; so the HTML
//! keeps a hole per link and image, and [`Markdown::html`] fills them. Raw HTML is shown as text, never passed on.

mod cell;
mod plain;
mod slip;

use std::{collections::BTreeMap, ops::Range};

use percent_encoding::percent_decode_str;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};
use serde::{Deserialize, Serialize};

use self::cell::Cells;
pub use self::slip::Slip;
use crate::picture::{Addresses, Size};

/// Stands in the HTML for a hole while it is made. CommonMark replaces this character in every text, so no content has
/// it.
const HOLE: char = '\0';

/// A compiled text.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Markdown {
    html: Box<str>,
    /// Where in `html` the attribute of each link goes, and each image as a whole; in order.
    holes: Vec<usize>,
    /// What each hole is for, in the same order.
    pub links: Vec<Link>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// Ranges of raw HTML, which is shown as text.
    pub raw_html: Vec<Range<usize>>,
    /// What was meant as Markdown and is none, with where it stands.
    pub slips: Vec<(Slip, Range<usize>)>,
}

/// A link or an image.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Where it leads.
    pub target: LinkTarget,
    /// `true` for an image.
    pub is_image: bool,
    /// The words of the link, or the image's text alternative.
    pub text: Box<str>,
    /// The image's title; empty when it has none, and of a link, which bears it itself.
    title: Box<str>,
    /// Where the link stands in the Markdown; bytes from 0, end exclusive.
    pub range: Range<usize>,
}

/// Where a link leads, as far as its text says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkTarget {
    /// To an entity: `training:lassen`, with the part behind `#` when there is one.
    Entity {
        /// The kind's name.
        kind: Box<str>,
        /// The reference, `id` or `region/id`.
        reference: Box<str>,
        /// The part behind `#`.
        fragment: Option<Box<str>>,
    },
    /// To a file of the content, by its path from the file that holds the link.
    File {
        /// The path.
        path: Box<str>,
        /// The part behind `#`.
        fragment: Option<Box<str>>,
    },
    /// To a heading on the same page.
    Fragment(Box<str>),
    /// Out of the portal, or to a mail address or telephone number.
    Outside(Box<str>),
    /// With a scheme that a page may not have, such as `javascript:`.
    Forbidden(Box<str>),
}

/// What a link or image gets when a page is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// Where a link leads, or where an image lies of which nothing is known.
    Link(String),
    /// Where an image lies.
    Picture(Addresses),
}

/// How a browser goes about the images of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loading {
    /// All of them when the reader comes near.
    Lazy,
    /// The first one at once, because it may be on the screen from the start; the others when the reader comes near.
    FirstAtOnce,
}

/// How wide an image in a text is shown: as wide as the text, which has at most 70 characters in a line.
const SIZES: &str = "(min-width: 48em) 44rem, 100vw";

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The words.
    pub text: Box<str>,
    /// The id by which a link reaches it.
    pub id: Box<str>,
    /// Where it stands in the Markdown.
    pub range: Range<usize>,
}

impl Markdown {
    /// Compiles a text. Never fails: every text is Markdown. A NUL, which only an escape in YAML can give, is a space.
    #[must_use]
    pub fn compile(text: &str) -> Self {
        if text.contains(HOLE) {
            return Self::compile(&text.replace(HOLE, " "));
        }
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(text, options).into_offset_iter().collect();
        let mut compiled = Self::default();
        let written = compiled.prepare(&events);
        compiled.trim_ranges(text);
        compiled.slips = slip::find(text, &events);
        let mut marked = String::with_capacity(text.len() * 3 / 2);
        html::push_html(&mut marked, written.into_iter());
        compiled.take_holes(&marked);
        compiled
    }

    /// Returns the HTML as it is without any address: links lead nowhere, and images are not there.
    #[must_use]
    pub fn unfilled(&self) -> &str {
        &self.html
    }

    /// Returns the HTML, with the address that `address` gives for each link and image by its index. A link without an
    /// address stays a link that leads nowhere; an image without one is left out, with the words that tell of it.
    #[must_use]
    pub fn html(&self, loading: Loading, mut address: impl FnMut(usize, &Link) -> Option<Address>) -> String {
        let mut out = String::with_capacity(self.html.len() + 64 * self.holes.len());
        let mut done = 0;
        let mut is_at_once = loading == Loading::FirstAtOnce;
        for (index, (hole, link)) in self.holes.iter().zip(&self.links).enumerate() {
            out.push_str(&self.html[done..*hole]);
            done = *hole;
            match address(index, link) {
                Some(address) if link.is_image => {
                    push_image(&mut out, link, &address, !std::mem::take(&mut is_at_once));
                }
                Some(Address::Link(href) | Address::Picture(Addresses { href, .. })) => {
                    push_attribute(&mut out, "href", &href);
                }
                None => {}
            }
        }
        out.push_str(&self.html[done..]);
        out
    }

    /// Says whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.html.trim().is_empty()
    }

    /// Notes links, images, headings and raw HTML, and gives the events to write, with a hole mark in each link.
    fn prepare<'e>(&mut self, events: &[(Event<'e>, Range<usize>)]) -> Vec<Event<'e>> {
        let mut written = Vec::with_capacity(events.len());
        let mut ids = BTreeMap::new();
        let mut cells = Cells::default();
        let mut index = 0;
        while let Some((event, range)) = events.get(index) {
            match event {
                Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                    let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
                    self.note_link(&format!("{scheme}{dest_url}"), inner_text(&events[index..]), range, None);
                    written.push(open_link(title));
                }
                Event::End(TagEnd::Link) => written.push(Event::InlineHtml("</a>".into())),
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    written.push(Event::InlineHtml(HOLE.to_string().into()));
                    self.note_link(dest_url, inner_text(&events[index..]), range, Some(title));
                    index += matching_end(&events[index..]);
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    let heading = heading(*level, inner_text(&events[index..]), range, &mut ids);
                    written.push(Event::Start(Tag::Heading {
                        level: *level,
                        id: Some(CowStr::from(heading.id.to_string())),
                        classes: Vec::new(),
                        attrs: Vec::new(),
                    }));
                    self.headings.push(heading);
                }
                Event::Start(tag @ (Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)) => {
                    if matches!(tag, Tag::Table(_)) {
                        written.push(Event::Html("<div class=\"table-scroll\">".into()));
                    }
                    written.push(cells.write(tag));
                }
                Event::End(TagEnd::Table) => {
                    written.push(event.clone());
                    written.push(Event::Html("</div>".into()));
                }
                Event::Html(text) | Event::InlineHtml(text) => {
                    self.raw_html.push(range.clone());
                    written.push(Event::Text(text.clone()));
                }
                other => written.push(other.clone()),
            }
            index += 1;
        }
        written
    }

    /// Notes a link, or an image with its title.
    fn note_link(&mut self, address: &str, text: String, range: &Range<usize>, image: Option<&str>) {
        let (target, title) = (LinkTarget::read(address), image.unwrap_or_default().into());
        self.links.push(Link { target, is_image: image.is_some(), text: text.into(), title, range: range.clone() });
    }

    /// Ends what is marked as a fault with its last word: the ranges of blocks hold their line end.
    fn trim_ranges(&mut self, text: &str) {
        let headings = self.headings.iter_mut().map(|heading| &mut heading.range);
        for range in headings.chain(&mut self.raw_html) {
            range.end = range.start + text[range.clone()].trim_end().len();
        }
    }

    fn take_holes(&mut self, marked: &str) {
        let mut html = String::with_capacity(marked.len());
        for (index, part) in marked.split(HOLE).enumerate() {
            if index > 0 {
                self.holes.push(html.len());
            }
            html.push_str(part);
        }
        self.html = html.into();
    }
}

impl LinkTarget {
    /// Reads what stands between the brackets of a link.
    #[must_use]
    pub fn read(address: &str) -> Self {
        if let Some(fragment) = address.strip_prefix('#') {
            return Self::Fragment(fragment.into());
        }
        let (path, fragment) = match address.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment.into())),
            None => (address, None),
        };
        match path.split_once(':') {
            Some(("http" | "https" | "mailto" | "tel", _)) => Self::Outside(address.into()),
            Some((kind, reference)) if crate::model::Kind::named(kind).is_some() => {
                Self::Entity { kind: kind.into(), reference: reference.into(), fragment }
            }
            Some((scheme, _)) if !scheme.contains('/') => Self::Forbidden(address.into()),
            _ if path.starts_with("//") => Self::Forbidden(address.into()),
            // Names with spaces and accents are often written as browsers show them: `mijn%20plan.pdf`.
            _ => Self::File { path: percent_decode_str(path).decode_utf8_lossy().into(), fragment },
        }
    }
}

/// Writes an image, with a choice of files if there is one.
fn push_image(out: &mut String, link: &Link, address: &Address, is_lazy: bool) {
    let (href, srcset, size) = match address {
        Address::Link(href) => (href, None, None),
        Address::Picture(Addresses { href, srcset, size }) => (href, srcset.as_ref(), Some(*size)),
    };
    if let Some(srcset) = srcset {
        out.push_str("<picture><source type=\"image/webp\"");
        push_attribute(out, "srcset", srcset);
        push_attribute(out, "sizes", SIZES);
        out.push('>');
    }
    out.push_str("<img");
    push_attribute(out, "src", href);
    if let Some(Size { width, height }) = size {
        out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
    }
    push_attribute(out, "alt", &link.text);
    push_title(out, &link.title);
    out.push_str(if is_lazy { " loading=\"lazy\" decoding=\"async\">" } else { " decoding=\"async\">" });
    if srcset.is_some() {
        out.push_str("</picture>");
    }
}

fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.extend([" ", name, "=\""]);
    escape_attribute(out, value);
    out.push('"');
}

fn open_link<'e>(title: &str) -> Event<'e> {
    let mut tag = format!("<a{HOLE}");
    push_title(&mut tag, title);
    tag.push('>');
    Event::InlineHtml(tag.into())
}

fn push_title(tag: &mut String, title: &str) {
    if !title.is_empty() {
        push_attribute(tag, "title", title);
    }
}

fn heading(level: HeadingLevel, text: String, range: &Range<usize>, ids: &mut BTreeMap<String, usize>) -> Heading {
    let slug = slug::slugify(&text);
    let base = if slug.is_empty() { "deel".to_owned() } else { slug };
    let seen = ids.entry(base.clone()).or_insert(0);
    *seen += 1;
    let id = if *seen == 1 { base } else { format!("{base}-{seen}") };
    Heading { level: level as u8, text: text.into(), id: id.into(), range: range.clone() }
}

/// Returns how many events lie between a start event, the first of `events`, and its end.
fn matching_end(events: &[(Event<'_>, Range<usize>)]) -> usize {
    let mut depth = 0_usize;
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    events.len() - 1
}

/// Returns the words between a start event, the first of `events`, and its end.
fn inner_text(events: &[(Event<'_>, Range<usize>)]) -> String {
    let inside = &events[..=matching_end(events)];
    let mut text = String::new();
    for (event, _) in inside {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Returns `text` so that it can stand between tags and between double quotes in HTML and in XML.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_attribute(&mut out, text);
    out
}

/// Writes `text` so that it can stand between double quotes in HTML.
pub fn escape_attribute(out: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let Some(reference) = reference(byte) else { continue };
        out.extend([&text[done..at], reference]);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// Says whether a text is HTML, and the value of an attribute, as it stands.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| reference(byte).is_none())
}

/// Returns what stands in HTML for a character that means something there.
fn reference(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        Markdown::compile(text).html(Loading::FirstAtOnce, |index, link| {
            let size = Size { width: 4, height: 3 };
            let href = format!("/{index}/");
            let picture = Addresses { srcset: Some(format!("/{index}/ 4w")), href: href.clone(), size };
            Some(if link.is_image { Address::Picture(picture) } else { Address::Link(href) })
        })
    }

    #[test]
    fn links_and_images_get_their_address_at_the_end() {
        let image = |index, loading| {
            format!(
                "<picture><source type=\"image/webp\" srcset=\"/{index}/ 4w\" sizes=\"{SIZES}\"><img src=\"/{index}/\" \
                 width=\"4\" height=\"3\" alt=\"kar\"{loading} decoding=\"async\"></picture>"
            )
        };
        let (first, second) = (image(1, ""), image(2, " loading=\"lazy\""));
        assert_eq!(
            html("[las](training:las) ![kar](media/k.png) ![kar](media/k.png)"),
            format!("<p><a href=\"/0/\">las</a> {first} {second}</p>\n")
        );
    }

    #[test]
    fn a_link_without_an_address_leads_nowhere_and_an_image_is_left_out() {
        let html = |text| Markdown::compile(text).html(Loading::Lazy, |_, _| None);
        assert_eq!(html("[las](training:las)"), "<p><a>las</a></p>\n");
        assert_eq!(html("a ![Iemand](media/weg.png)"), "<p>a </p>\n");
    }

    #[test]
    fn an_image_of_which_nothing_is_known_has_only_its_address() {
        let html = Markdown::compile("![k & l](x)").html(Loading::Lazy, |_, _| Some(Address::Link("/x".to_owned())));
        assert_eq!(html, "<p><img src=\"/x\" alt=\"k &amp; l\" loading=\"lazy\" decoding=\"async\"></p>\n");
    }

    #[test]
    fn a_character_that_marks_links_marks_none() {
        assert_eq!(html("![k\0l](media/k.png) [las](training:las \"t\0\")\0").matches("/1/").count(), 1);
        assert!(!html("![k\0l](x \"\0\")").contains('\0'));
    }

    #[test]
    fn raw_html_is_text() {
        assert_eq!(html("a <b>x</b>"), "<p>a &lt;b&gt;x&lt;/b&gt;</p>\n");
        assert!(!html("<script>alert(1)</script>").contains("<script"));
    }

    #[test]
    fn the_columns_of_a_table_have_classes_and_no_styles() {
        let table = html("| a | b | c |\n| :- | :-: | -: |\n| d | e | f |\n");
        let cells: Vec<&str> = table.split('<').filter(|tag| tag.starts_with("th") && !tag.contains("ead")).collect();
        assert_eq!(cells, ["th>a", "th class=\"align-center\">b", "th class=\"align-end\">c"]);
        assert!(table.contains("<td class=\"align-end\">f</td>") && !table.contains("style"), "{table}");
    }

    #[test]
    fn targets_are_told_apart() {
        assert!(matches!(LinkTarget::read("training:las#start"), LinkTarget::Entity { fragment: Some(_), .. }));
        assert!(matches!(LinkTarget::read("../training/las.md"), LinkTarget::File { .. }));
        assert!(matches!(LinkTarget::read("javascript:alert(1)"), LinkTarget::Forbidden(_)));
        assert!(matches!(LinkTarget::read("//elders.example"), LinkTarget::Forbidden(_)));
        assert!(matches!(LinkTarget::read("https://x.example"), LinkTarget::Outside(_)));
    }

    #[test]
    fn equal_headings_get_different_ids() {
        let ids: Vec<_> = Markdown::compile("## Wat\n\n## Wat\n").headings.into_iter().map(|h| h.id).collect();
        assert_eq!(ids, ["wat".into(), "wat-2".into()]);
    }
}
