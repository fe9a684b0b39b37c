//! Markdown bodies: compiled once to HTML with holes where addresses go.
//!
//! Where a link leads depends on layout, language and site, which are known only when a page is made; so the HTML
//! keeps a hole per link and image, and [`Markdown::html`] fills them. Raw HTML is shown as text, never passed on.

mod cell;
mod slip;

use std::{collections::BTreeMap, ops::Range};

use percent_encoding::percent_decode_str;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use self::cell::Cells;
pub use self::slip::Slip;
use crate::picture::Size;

/// Stands in the HTML for a hole while it is made. CommonMark replaces this character in every text, so no content has
/// it.
const HOLE: char = '\0';

/// A compiled text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Markdown {
    html: Box<str>,
    /// Where in `html` the attribute of each link or image goes, in order.
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
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: LinkTarget,
    /// `true` for an image.
    pub is_image: bool,
    /// The words of the link, or the image's text alternative.
    pub text: Box<str>,
    /// Where the link stands in the Markdown; bytes from 0, end exclusive.
    pub range: Range<usize>,
}

/// Where a link leads, as far as its text says.
#[derive(Debug, Clone, PartialEq, Eq)]
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
pub struct Address {
    /// Where it leads, or where the image lies.
    pub href: String,
    /// The image's size, when it is known.
    pub size: Option<Size>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Compiles a text. Never fails: every text is Markdown.
    #[must_use]
    pub fn compile(text: &str) -> Self {
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

    /// Returns the HTML, with the address that `address` gives for each link and image by its index. A link without an
    /// address stays a link that leads nowhere; an image without one is left out by its `alt` text.
    #[must_use]
    pub fn html(&self, mut address: impl FnMut(usize, &Link) -> Option<Address>) -> String {
        let mut out = String::with_capacity(self.html.len() + 64 * self.holes.len());
        let mut done = 0;
        for (index, (hole, link)) in self.holes.iter().zip(&self.links).enumerate() {
            out.push_str(&self.html[done..*hole]);
            done = *hole;
            if let Some(address) = address(index, link) {
                push_address(&mut out, &address, link.is_image);
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
                    self.note_link(&format!("{scheme}{dest_url}"), inner_text(&events[index..]), range, false);
                    written.push(open_link(title));
                }
                Event::End(TagEnd::Link) => written.push(Event::InlineHtml("</a>".into())),
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let alt = inner_text(&events[index..]);
                    written.push(image(&alt, title));
                    self.note_link(dest_url, alt, range, true);
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

    fn note_link(&mut self, address: &str, text: String, range: &Range<usize>, is_image: bool) {
        self.links.push(Link { target: LinkTarget::read(address), is_image, text: text.into(), range: range.clone() });
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

fn push_address(out: &mut String, address: &Address, is_image: bool) {
    out.push_str(if is_image { " src=\"" } else { " href=\"" });
    escape_attribute(out, &address.href);
    out.push('"');
    if let (true, Some(Size { width, height })) = (is_image, address.size) {
        out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
    }
}

fn open_link<'e>(title: &str) -> Event<'e> {
    let mut tag = format!("<a{HOLE}");
    push_title(&mut tag, title);
    tag.push('>');
    Event::InlineHtml(tag.into())
}

fn push_title(tag: &mut String, title: &str) {
    if !title.is_empty() {
        tag.push_str(" title=\"");
        escape_attribute(tag, title);
        tag.push('"');
    }
}

fn image<'e>(alt: &str, title: &str) -> Event<'e> {
    let mut tag = format!("<img{HOLE} alt=\"");
    escape_attribute(&mut tag, alt);
    tag.push('"');
    push_title(&mut tag, title);
    tag.push_str(" loading=\"lazy\">");
    Event::InlineHtml(tag.into())
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
        let reference = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.extend([&text[done..at], reference]);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        let size = Some(Size { width: 4, height: 3 });
        Markdown::compile(text).html(|index, _| Some(Address { href: format!("/{index}/"), size }))
    }

    #[test]
    fn links_and_images_get_their_address_at_the_end() {
        assert_eq!(
            html("[las](training:las) ![kar](media/k.png)"),
            "<p><a href=\"/0/\">las</a> <img src=\"/1/\" width=\"4\" height=\"3\" alt=\"kar\" loading=\"lazy\"></p>\n"
        );
    }

    #[test]
    fn a_link_without_an_address_leads_nowhere() {
        assert_eq!(Markdown::compile("[las](training:las)").html(|_, _| None), "<p><a>las</a></p>\n");
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
