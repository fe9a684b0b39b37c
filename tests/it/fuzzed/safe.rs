//! What no page may hold, whatever the content says.

use crate::html::{self, Tag};

/// The elements that run, load or send something, of which our templates have none.
const FOREIGN: [&str; 12] =
    ["applet", "audio", "base", "embed", "form", "frame", "frameset", "iframe", "object", "portal", "style", "video"];

/// The attributes that hold an address.
const ADDRESSES: [&str; 11] =
    ["action", "background", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset", "xlink:href"];

/// The schemes of addresses that run or hold something.
const SCHEMES: [&str; 4] = ["javascript:", "vbscript:", "data:", "file:"];

/// Returns what in a page could run, load or send something that its content asked for.
pub(crate) fn dangers(page: &str) -> Vec<String> {
    html::tags(page).filter(is_dangerous).map(|tag| tag.raw.to_owned()).collect()
}

fn is_dangerous(tag: &Tag<'_>) -> bool {
    FOREIGN.contains(&tag.name.as_str())
        || (tag.name == "script" && !is_ours(tag))
        || tag.attributes.iter().any(|(name, _)| name == "style" || name.starts_with("on"))
        || tag.attributes.iter().any(|(name, value)| ADDRESSES.contains(&&**name) && is_script_address(value))
        || (tag.get("http-equiv").is_some() && tag.get("content").is_some_and(|value| value.contains("script:")))
}

/// Says whether a script is a file of the theme, or data, which a browser does not run.
fn is_ours(script: &Tag<'_>) -> bool {
    match script.get("src") {
        Some(address) => address.starts_with('/') && !address.starts_with("//"),
        None => script.get("type") == Some("application/ld+json"),
    }
}

/// Says whether an attribute's value is an address that runs something. Browsers skip blanks before a scheme, and line ends
/// and tabs in it.
fn is_script_address(value: &str) -> bool {
    let written: String = value.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let written = written.trim_start_matches(|c: char| c <= ' ').to_lowercase();
    SCHEMES.iter().any(|scheme| written.starts_with(scheme))
}

#[test]
fn what_runs_is_told_from_what_is_only_written() {
    for dangerous in [
        "<script>x</script>",
        "<script src=//x.example/x.js></script>",
        "<p onclick=x>",
        "<a href=' java\nscript:x'>",
        "<a href='&#x6a;avascript:x'>",
        "<iframe src=/x/>",
        "<p style='color: red'>",
    ] {
        assert_eq!(dangers(dangerous).len(), 1, "{dangerous}");
    }
    for harmless in ["<p>&lt;script></p>", "<a href=/javascript/ title='on=x'>", "<script src=/a/x.js></script>"] {
        assert_eq!(dangers(harmless).len(), 0, "{harmless}");
    }
}
