//! Takes needless whitespace, quotes and comments out of templates: once, when a theme is compiled, and not again on every
//! page.
//!
//! Only what can be told from the characters beside it is taken out: whitespace next to the tag of a block, which no
//! browser shows, all but one character of other whitespace, and the quotes of attributes whose value is written in the
//! template and needs none. What values bring with them stays as it is.

/// Elements beside whose tags whitespace shows nothing: blocks, parts of tables and lists, what stands in `head`, and
/// `br`. `h` is the heading of a level that is a value: `<h{{ level }}>`.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "blockquote",
    "body",
    "br",
    "caption",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "script",
    "search",
    "section",
    "style",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Elements whose content is kept to the letter.
const KEPT: &[&str] = &["pre", "script", "style", "textarea"];

/// Returns the template without what no reader of a page would miss.
pub(super) fn squeeze(template: &str) -> String {
    let mut squeezer =
        Squeezer { rest: template, out: String::with_capacity(template.len()), space: None, after_block: false };
    while squeezer.step() {}
    squeezer.flush();
    squeezer.out
}

struct Squeezer<'t> {
    rest: &'t str,
    out: String,
    /// What stands for the whitespace that was just passed.
    space: Option<char>,
    /// Whether the last thing written is a block's tag.
    after_block: bool,
}

impl<'t> Squeezer<'t> {
    /// Takes one thing from the template; `false` when there is none left.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if let Some(length) = engine_tag(self.rest) {
            self.write(length);
        } else if self.rest.starts_with("<!--") {
            let length = self.rest.find("-->").map_or(self.rest.len(), |at| at + 3);
            self.take(length);
        } else if let Some(name) = tag_name(self.rest) {
            self.tag(name);
        } else if first.is_ascii_whitespace() {
            let length = self.rest.find(|c: char| !c.is_ascii_whitespace()).unwrap_or(self.rest.len());
            let space = self.take(length);
            let line = if space.contains('\n') { '\n' } else { ' ' };
            self.space = (!self.after_block).then_some(self.space.unwrap_or(line));
        } else {
            self.write(first.len_utf8());
        }
        true
    }

    /// Writes a tag, and with it the content of an element whose content is kept.
    fn tag(&mut self, name: &str) {
        let is_block = name.starts_with('!') || BLOCKS.contains(&name);
        let is_open = !self.rest.starts_with("</");
        if is_block {
            self.space = None;
        }
        self.flush();
        let tag = self.take(tag_length(self.rest));
        squeeze_tag(tag, &mut self.out);
        if is_open && KEPT.contains(&name) {
            let end = self.rest.find(&format!("</{name}")).unwrap_or(self.rest.len());
            let content = self.take(end);
            self.out.push_str(content);
        }
        self.after_block = is_block;
    }

    fn write(&mut self, length: usize) {
        self.flush();
        let text = self.take(length);
        self.out.push_str(text);
        self.after_block = false;
    }

    fn flush(&mut self) {
        self.out.extend(self.space.take());
    }

    fn take(&mut self, length: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }
}

/// Returns the length of the template engine's tag that `text` begins with: `{{ … }}`, `{% … %}`, `{# … #}`.
fn engine_tag(text: &str) -> Option<usize> {
    let end = match text.get(..2)? {
        "{{" => "}}",
        "{%" => "%}",
        "{#" => return Some(text.find("#}").map_or(text.len(), |at| at + 2)),
        _ => return None,
    };
    let mut quote = None;
    for (at, c) in text.char_indices().skip(2) {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if text[at..].starts_with(end) => return Some(at + 2),
            Some(_) | None => {}
        }
    }
    Some(text.len())
}

/// Returns the name of the element whose tag `text` begins with; `!doctype` for that.
fn tag_name(text: &str) -> Option<&str> {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '!' | '-'))).unwrap_or(name.len());
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!').then(|| &name[..length])
}

/// Returns the length of the HTML tag that `text` begins with, past quotes and engine tags in it.
fn tag_length(text: &str) -> usize {
    let (mut at, mut quote) = (1, None);
    while let Some(c) = text[at..].chars().next() {
        let length = engine_tag(&text[at..]);
        match (quote, c) {
            _ if length.is_some() => {}
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return at + 1,
            _ => {}
        }
        at += length.unwrap_or(c.len_utf8());
    }
    at
}

/// Writes a tag with one space for each whitespace between its attributes, and without the quotes that it can miss.
fn squeeze_tag(tag: &str, out: &mut String) {
    let ends_are_plain = ends_are_plain(tag);
    let (mut at, mut spaced) = (0, false);
    while let Some(c) = tag[at..].chars().next() {
        let length = engine_tag(&tag[at..]);
        let is_space = c.is_ascii_whitespace();
        let taken = match (length, c) {
            (Some(length), _) => length,
            (None, '"' | '\'') => {
                let quoted = &tag[at..at + quoted_length(&tag[at..])];
                let bare =
                    bare_value(quoted, &tag[at + quoted.len()..]).filter(|_| ends_are_plain && out.ends_with('='));
                if bare == Some("") {
                    out.pop();
                }
                out.push_str(bare.unwrap_or(quoted));
                at += quoted.len();
                spaced = false;
                continue;
            }
            (None, c) => c.len_utf8(),
        };
        match (is_space, spaced) {
            (true, true) => {}
            (true, false) => out.push(' '),
            (false, _) => out.push_str(&tag[at..at + taken]),
        }
        spaced = is_space;
        at += taken;
    }
}

/// Returns the length of a value with the quotes around it, which may hold engine tags with quotes of their own.
fn quoted_length(text: &str) -> usize {
    let mut chars = text.chars();
    let Some(quote) = chars.next() else { return 0 };
    let mut at = quote.len_utf8();
    while let Some(c) = text[at..].chars().next() {
        at += engine_tag(&text[at..]).unwrap_or(c.len_utf8());
        if c == quote {
            break;
        }
    }
    at
}

/// Returns what stands between quotes when it means the same without them (HTML, 13.1.2.3); `after` follows it in its tag.
fn bare_value<'t>(quoted: &'t str, after: &str) -> Option<&'t str> {
    let quote = quoted.chars().next()?;
    let value = quoted[1..].strip_suffix(quote)?;
    let is_bare = |c: char| !c.is_ascii_whitespace() && !matches!(c, '"' | '\'' | '=' | '<' | '>' | '`' | '{');
    let ends = after.starts_with(|c: char| c.is_ascii_whitespace() || c == '>') || after.starts_with("{%");
    (ends && value.chars().all(is_bare)).then_some(value)
}

/// Says whether behind each of the engine's blocks between a tag's attributes stands what ends a value: whichever of them
/// is taken on a page, a value without quotes before it ends there.
fn ends_are_plain(tag: &str) -> bool {
    let mut at = 0;
    while let Some(c) = tag[at..].chars().next() {
        if let Some(length) = engine_tag(&tag[at..]) {
            let (engine, after) = tag[at..].split_at(length);
            let ends = after.starts_with(|c: char| c.is_ascii_whitespace() || c == '>') || after.starts_with("{%");
            let trims = engine.starts_with("{%-") || engine.ends_with("-%}");
            if engine.starts_with("{%") && (trims || !ends) {
                return false;
            }
            at += length;
        } else if matches!(c, '"' | '\'') {
            at += quoted_length(&tag[at..]);
        } else {
            at += c.len_utf8();
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn whitespace_beside_blocks_goes_and_between_words_stays() {
        assert_eq!(squeeze("<ul>\n  <li> a  <b>b</b>\n c </li>\n</ul>"), "<ul><li>a <b>b</b>\nc</li></ul>");
        assert_eq!(squeeze("<a>x</a>\n  <a>y</a>"), "<a>x</a>\n<a>y</a>");
        assert_eq!(squeeze("a <br> b"), "a<br>b");
    }

    #[test]
    fn what_the_engine_reads_is_kept_to_the_letter() {
        let template = "{% if a > 1 %}  {{ f(x=\"  }}  \") }}  {% endif %}";
        assert_eq!(squeeze(template), "{% if a > 1 %} {{ f(x=\"  }}  \") }} {% endif %}");
        assert_eq!(squeeze("<p>\n{{ a }}\n{{ b }}\n</p>"), "<p>{{ a }}\n{{ b }}</p>");
    }

    #[test]
    fn tags_with_conditions_are_tags() {
        let tag = "<a class=\"a  b{% if x > 1 %} c{% endif %}\"{% if y %}\n  href=\"{{ y }}\"{% endif %}>";
        assert_eq!(squeeze(tag), tag.replace("\n  ", " "));
        assert_eq!(squeeze("<h{{ n }} id=\"a\">\n x </h{{ n }}>\n"), "<h{{ n }} id=a>x</h{{ n }}>");
    }

    #[test]
    fn quotes_go_where_a_value_ends_without_them() {
        assert_eq!(squeeze("<p class=\"a\" id='b'>"), "<p class=a id=b>");
        assert_eq!(squeeze("<a href=\"/x/\" title=\"a b\">"), "<a href=/x/ title=\"a b\">");
        assert_eq!(squeeze("<img alt=\"\" src=\"{{ x }}\">"), "<img alt src=\"{{ x }}\">");
        assert_eq!(
            squeeze("<path d=\"M0\"/><i a=\"x>y\" b=\"`\" c=\"x=y\">"),
            "<path d=\"M0\"/><i a=\"x>y\" b=\"`\" c=\"x=y\">"
        );
        let conditions = "<a class=\"b\"{% if x %} href=\"{{ x }}\"{% endif %}{% if y %} id=\"i\"{% endif %}>";
        let expected = "<a class=b{% if x %} href=\"{{ x }}\"{% endif %}{% if y %} id=i{% endif %}>";
        assert_eq!(squeeze(conditions), expected);
        for kept in ["<a b=\"c\"{% if x %}d{% endif %}>", "<a b=\"c\" {%- if x %} d{% endif %}>", "<a b=\"c\"{{ d }}>"]
        {
            assert_eq!(squeeze(kept), kept);
        }
    }

    #[test]
    fn kept_elements_keep_their_content() {
        assert_eq!(squeeze("<p> a</p> <pre>\n  x\n  y </pre> <p>"), "<p>a</p><pre>\n  x\n  y </pre><p>");
        assert_eq!(squeeze("<p>a<!-- never\n seen -->b</p>"), "<p>ab</p>");
    }

    #[test]
    fn whatever_is_written_ends() {
        for broken in ["<", "<p", "<p a=\"", "{{", "{% \"", "<!--", "a < b", "<pre>", "{#", "é <é"] {
            assert!(squeeze(broken).len() <= broken.len(), "{broken}");
        }
    }
}
