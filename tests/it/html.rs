//! Reads HTML as far as tests need it: tags, attributes, words. It knows no tree and mends nothing.

use std::fmt::Write;

/// A part of a page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part<'h> {
    /// `<a href="…">`.
    Open(Tag<'h>),
    /// `</a>`.
    Close(String),
    /// The words between tags, as they are written.
    Text(&'h str),
}

/// An opening tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag<'h> {
    /// The element, in lower case.
    pub(crate) name: String,
    /// The attributes with their decoded values.
    pub(crate) attributes: Vec<(String, String)>,
    /// The tag as it is written.
    pub(crate) raw: &'h str,
}

impl Tag<'_> {
    /// Returns an attribute's value.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(attribute, _)| attribute == name).map(|(_, value)| value.as_str())
    }
}

/// Returns the parts of a page; comments and the doctype are left out.
pub(crate) fn parts(html: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            parts.push(Part::Text(&rest[..start]));
        }
        let markup = &rest[start..];
        if let Some(comment) = markup.strip_prefix("<!--") {
            rest = &comment[comment.find("-->").map_or(comment.len(), |end| end + 3)..];
            continue;
        }
        let raw = &markup[..tag_end(markup)];
        rest = &markup[raw.len()..];
        if let Some(name) = raw.strip_prefix("</") {
            parts.push(Part::Close(name.trim_end_matches('>').trim().to_lowercase()));
        } else if !raw.starts_with("<!") && !raw.starts_with("<?") {
            let tag = tag(raw);
            // What stands in these is no markup.
            let end = matches!(tag.name.as_str(), "script" | "style").then(|| rest.find("</").unwrap_or(rest.len()));
            parts.push(Part::Open(tag));
            rest = &rest[end.unwrap_or(0)..];
        }
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// Returns the opening tags of a page.
pub(crate) fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    parts(html).into_iter().filter_map(|part| if let Part::Open(tag) = part { Some(tag) } else { None })
}

/// Returns where a tag ends; a `>` between quotes does not end it.
fn tag_end(markup: &str) -> usize {
    let mut quote = None;
    for (at, c) in markup.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '>' => return at + 1,
            None if matches!(c, '"' | '\'') && markup[..at].trim_end().ends_with('=') => quote = Some(c),
            _ => {}
        }
    }
    markup.len()
}

fn tag(raw: &str) -> Tag<'_> {
    let inner = raw.trim_start_matches('<').trim_end_matches('>');
    let end = inner.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inner.len());
    let mut tag = Tag { name: inner[..end].to_lowercase(), attributes: Vec::new(), raw };
    let mut rest = inner[end..].trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let name = rest[..end].to_lowercase();
        let after = rest[end..].trim_start();
        let (value, length) = after.strip_prefix('=').map_or(("", 0), |value| {
            let value = value.trim_start();
            let (text, length) = if let Some(quote @ ('"' | '\'')) = value.chars().next() {
                let text = value[1..].split(quote).next().unwrap_or_default();
                (text, (text.len() + 2).min(value.len()))
            } else {
                let text = value.split(char::is_whitespace).next().unwrap_or_default();
                (text, text.len())
            };
            (text, after.len() - value.len() + length)
        });
        tag.attributes.push((name, decode(value)));
        rest = after[length..].trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    }
    tag
}

/// Replaces character references by what they stand for. Minified HTML leaves out their `;` where it may.
pub(crate) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let name = &rest[at + 1..];
        let (c, length) = reference(name).unwrap_or(('&', 0));
        out.push(c);
        rest = name[length..].strip_prefix(';').filter(|_| length > 0).unwrap_or(&name[length..]);
    }
    out + rest
}

/// Returns the character that a reference stands for, and the length of its name.
fn reference(name: &str) -> Option<(char, usize)> {
    let named = [
        ("amp", '&'),
        ("AMP", '&'),
        ("lt", '<'),
        ("LT", '<'),
        ("gt", '>'),
        ("GT", '>'),
        ("quot", '"'),
        ("nbsp", '\u{a0}'),
    ];
    if let Some((text, c)) = named.iter().find(|(text, _)| name.starts_with(text)) {
        return Some((*c, text.len()));
    }
    let digits = name.strip_prefix('#')?;
    let (radix, digits, skipped) = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => (16, hex, 2),
        None => (10, digits, 1),
    };
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let c = char::from_u32(u32::from_str_radix(&digits[..length], radix).ok()?)?;
    Some((c, skipped + length))
}

/// Elements that stand in a line of text; all others begin a new line.
const INLINE: [&str; 24] = [
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "i", "img", "input", "kbd", "label",
    "mark", "q", "s", "small", "span", "strong", "sub", "sup",
];

/// Returns the words that a reader sees, a line for each block, with the spaces that the text has between words.
///
/// `is_row` says of an opening tag whether its children are laid out beside each other with a gap (CSS flex or grid):
/// the spaces between those children make no difference.
pub(crate) fn visible_text(html: &str, is_row: impl Fn(&Tag<'_>) -> bool) -> String {
    let mut text = String::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut hidden = 0_usize;
    let breaks = |name: &str, open: &[(String, bool)]| {
        let in_line = INLINE.contains(&name) || matches!(name, "time" | "var" | "wbr" | "svg" | "use");
        !in_line || open.last().is_some_and(|(_, row)| *row)
    };
    for part in parts(html) {
        match part {
            Part::Open(tag) => {
                if breaks(&tag.name, &open) {
                    text.push('\n');
                }
                if !is_void(&tag) {
                    hidden += usize::from(is_unseen(&tag.name));
                    open.push((tag.name.clone(), is_row(&tag)));
                }
            }
            Part::Close(name) => {
                if let Some(at) = open.iter().rposition(|(known, _)| *known == name) {
                    hidden -= open.drain(at..).filter(|(known, _)| is_unseen(known)).count();
                }
                if breaks(&name, &open) {
                    text.push('\n');
                }
            }
            Part::Text(words) if hidden == 0 => text.push_str(&decode(words).replace(['\n', '\t', '\r'], " ")),
            Part::Text(_) => {}
        }
    }
    let lines = text.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).fold(String::new(), |mut all, line| {
        writeln!(all, "{line}").expect("text can be written to");
        all
    })
}

fn is_unseen(name: &str) -> bool {
    matches!(name, "script" | "style" | "template")
}

fn is_void(tag: &Tag<'_>) -> bool {
    let void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    // In `<a href=/x/>` the last `/` is a part of the address.
    let is_closed = tag.raw.ends_with("/>") && !tag.attributes.last().is_some_and(|(_, value)| value.ends_with('/'));
    is_closed || void.contains(&tag.name.as_str())
}

/// Returns a page with one tag or text on each line, so that a difference is a line.
pub(crate) fn one_per_line(html: &str) -> String {
    let lines = parts(html).into_iter().map(|part| match part {
        Part::Open(tag) => tag.raw.to_owned(),
        Part::Close(name) => format!("</{name}>"),
        Part::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
    });
    lines.filter(|line| !line.is_empty()).flat_map(|line| [line, "\n".to_owned()]).collect()
}

#[test]
fn tags_are_read_with_every_sort_of_quotes() {
    let tags: Vec<_> =
        tags("<!doctype html><a href=/x/ title='a > b' data-y=\"&amp;&#39;\" hidden>x</a><br/>").collect();
    assert_eq!(tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["a", "br"]);
    let value = |name| tags[0].get(name);
    assert_eq!((value("href"), value("title"), value("data-y")), (Some("/x/"), Some("a > b"), Some("&'")));
    assert_eq!(value("hidden"), Some(""));
}

#[test]
fn visible_text_tells_a_lost_space() {
    let text = |html| visible_text(html, |tag| tag.get("class") == Some("row"));
    assert_ne!(text("<div><a>a</a> <a>b</a></div>"), text("<div><a>a</a><a>b</a></div>"));
    assert_eq!(text("<div class=row><a>a</a> <a>b</a></div>"), text("<div class=row><a>a</a><a>b</a></div>"));
    assert_eq!(text("<div class=row><a href=/x/><b>a</b></a> b</div>"), "a\nb\n");
    assert_eq!(text("<p>\n a&lt b</p> <p>c</p>"), "a< b\nc\n");
    assert_eq!(text("<p>a<script>let x</script></p>"), "a\n");
}
