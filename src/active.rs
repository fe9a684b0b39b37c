//! Whether a file beside the texts does something when a visitor opens it: a drawing with a script in it, a page, a program.
//!
//! A drawing in a page runs nothing, but it also has an address of its own. What is found here is refused and never mended:
//! who takes the script out of a file has another file than the editor put there.

/// The extensions of files that browsers or web servers run, whatever is in them. What is packed cannot be looked into.
const RUN: [&str; 24] = [
    "asp", "aspx", "cgi", "cjs", "hta", "htm", "html", "js", "jsp", "mht", "mhtml", "mjs", "phar", "php", "phtml",
    "shtml", "svgz", "swf", "wasm", "xht", "xhtml", "xml", "xsl", "xslt",
];

/// The elements that run something in a drawing, or bring other than drawings into it.
const ELEMENTS: [&str; 9] =
    ["audio", "embed", "foreignobject", "handler", "iframe", "listener", "object", "script", "video"];

/// Encodings in which each sign of the markup is the byte that it is in ASCII.
const ENCODINGS: [&str; 5] = ["utf-8", "utf8", "us-ascii", "iso-8859-", "windows-125"];

/// The extension of drawings that are text (SVG).
pub const DRAWING: &str = "svg";

/// Returns what in a file runs when it is opened, as an editor can find it again: `<script>`, `onload`, `.html`.
#[must_use]
pub fn found(extension: &str, bytes: &[u8]) -> Option<String> {
    let extension = extension.to_lowercase();
    if extension == DRAWING {
        return in_drawing(&String::from_utf8_lossy(bytes));
    }
    RUN.contains(&&*extension).then(|| format!(".{extension}"))
}

fn in_drawing(text: &str) -> Option<String> {
    if text.contains('\0') {
        // Two bytes for a letter (UTF-16), between which nothing is found.
        return Some("UTF-16".to_owned());
    }
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let markup = &rest[at + 1..];
        rest = if let Some(comment) = markup.strip_prefix("!--") {
            behind(comment, "-->")
        } else if let Some(characters) = markup.strip_prefix("![CDATA[") {
            behind(characters, "]]>")
        } else if let Some(declaration) = markup.strip_prefix('!') {
            // Entities of one's own can stand for any markup.
            if declaration.split('>').next().is_some_and(|doctype| doctype.contains('[')) {
                return Some("<!DOCTYPE [".to_owned());
            }
            behind(declaration, ">")
        } else if let Some(instruction) = markup.strip_prefix('?') {
            if let Some(found) = in_instruction(instruction) {
                return Some(found);
            }
            behind(instruction, "?>")
        } else {
            let tag = &markup[..tag_end(markup)];
            if let Some(found) = in_tag(tag) {
                return Some(found);
            }
            &markup[tag.len()..]
        };
    }
    None
}

/// Returns what stands behind the next `end`.
fn behind<'t>(text: &'t str, end: &str) -> &'t str {
    text.find(end).map_or("", |at| &text[at + end.len()..])
}

fn in_instruction(instruction: &str) -> Option<String> {
    let instruction = instruction.split("?>").next().unwrap_or_default().to_lowercase();
    if instruction.starts_with("xml-stylesheet") {
        return Some("<?xml-stylesheet".to_owned());
    }
    let (_, encoding) = instruction.split_once("encoding")?;
    let encoding = encoding.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''));
    let is_known = ENCODINGS.iter().any(|known| encoding.starts_with(known));
    (!is_known).then(|| format!("encoding={}", encoding.split(['"', '\'']).next().unwrap_or_default()))
}

/// Returns where a tag ends; a `>` between quotes does not end it.
fn tag_end(markup: &str) -> usize {
    let mut quote = None;
    for (at, c) in markup.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '>' => return at,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
    }
    markup.len()
}

fn in_tag(tag: &str) -> Option<String> {
    let end = tag.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(tag.len());
    let name = local(&tag[..end]);
    if ELEMENTS.contains(&&*name) {
        return Some(format!("<{name}>"));
    }
    let mut rest = &tag[end..];
    while let Some((name, after)) = rest.split_once('=') {
        let name = local(name.trim_matches(|c: char| c.is_whitespace() || c == '/'));
        if name.starts_with("on") {
            return Some(name);
        }
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, behind) = after[1..].split_once(quote)?;
        if let Some(scheme) = scheme_that_runs(value) {
            return Some(scheme.to_owned());
        }
        rest = behind;
    }
    None
}

/// Returns a name in lower case, without the short form of its namespace.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or_default().to_lowercase()
}

/// Returns the scheme in a value that makes a browser run the rest of it. Of an animation it may stand anywhere.
fn scheme_that_runs(value: &str) -> Option<&'static str> {
    let plain: String = decoded(value).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let plain = plain.to_lowercase();
    ["javascript:", "vbscript:", "data:text/", "data:application/"].into_iter().find(|scheme| plain.contains(scheme))
}

/// Replaces references to characters by number, `&#106;` and `&#x6a;`.
fn decoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, reference)) = rest.split_once("&#") {
        out.push_str(before);
        let (number, behind) = reference.split_once(';').unwrap_or((reference, ""));
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        out.extend(code.into_iter().filter_map(char::from_u32));
        rest = behind;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inside: &str) -> Option<String> {
        found("svg", format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg xmlns=\"x\">{inside}</svg>").as_bytes())
    }

    #[test]
    fn what_runs_in_a_drawing_is_found() {
        for (inside, what) in [
            ("<script>alert(1)</script>", "<script>"),
            ("<s:SCRIPT href='x'/>", "<script>"),
            ("<path d='M0 0' onload='x()'/>", "onload"),
            ("<path title='a > b' onclick = \"x()\"/>", "onclick"),
            ("<a xlink:href='java&#10;script:x()'/>", "javascript:"),
            ("<a href='&#x6a;avascript:x()'/>", "javascript:"),
            ("<animate attributeName='href' values='#a;javascript:x()'/>", "javascript:"),
            ("<a href='data:text/html,x'/>", "data:text/"),
            ("<foreignObject><p/></foreignObject>", "<foreignobject>"),
            ("<!-- a --><![CDATA[ b ]]><iframe src='x'/>", "<iframe>"),
            ("<?xml-stylesheet href='x'?>", "<?xml-stylesheet"),
        ] {
            assert_eq!(drawing(inside).as_deref(), Some(what), "{inside}");
        }
        assert_eq!(found("svg", b"<!DOCTYPE svg [<!ENTITY a '<b/>'>]><svg/>").as_deref(), Some("<!DOCTYPE ["));
        assert_eq!(found("svg", b"<\0s\0v\0g\0>\0").as_deref(), Some("UTF-16"));
        assert_eq!(found("SVG", b"<?xml encoding='utf-7'?><svg/>").as_deref(), Some("encoding=utf-7"));
    }

    #[test]
    fn what_only_shows_is_let_pass() {
        for inside in [
            "<style>a { fill: red }</style><path style='fill: red' d='M0 0'/>",
            "<title>Een script: <!-- <script> --> zonder</title>",
            "<image href='data:image/png;base64,AAAA'/><a href='https://x.example/?one=1'/>",
            "<text>on = x &lt;script></text>",
            "<path",
            "<a b='",
        ] {
            assert_eq!(drawing(inside), None, "{inside}");
        }
        assert_eq!(found("png", b"<script>"), None);
        assert_eq!(found("HTML", b"").as_deref(), Some(".html"));
    }
}
