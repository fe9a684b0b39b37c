//! The words of a text without its form.

use super::Markdown;

impl Markdown {
    /// Returns the words that are read, in one line.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut out = String::with_capacity(self.html.len());
        let mut rest = &*self.html;
        while let Some(at) = memchr::memchr3(b'<', b'&', b'\n', rest.as_bytes()) {
            out.push_str(&rest[..at]);
            rest = match rest.as_bytes()[at] {
                b'<' => after_tag(&rest[at..], &mut out),
                b'&' => after_reference(&rest[at..], &mut out),
                _ => {
                    space(&mut out);
                    &rest[at + 1..]
                }
            };
        }
        out.push_str(rest);
        out.truncate(out.trim_end().len());
        out
    }
}

/// Passes a tag. What is no longer in one block is no longer in one word; tags within a word are no end of it.
fn after_tag<'t>(rest: &'t str, out: &mut String) -> &'t str {
    let end = memchr::memchr(b'>', rest.as_bytes()).map_or(rest.len(), |at| at + 1);
    let name = rest[..end].trim_start_matches(['<', '/']);
    if !["a>", "a ", "em>", "strong>", "code>", "del>"].iter().any(|inline| name.starts_with(inline)) {
        space(out);
    }
    &rest[end..]
}

fn after_reference<'t>(rest: &'t str, out: &mut String) -> &'t str {
    let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
    let (written, meant) = known.into_iter().find(|(written, _)| rest.starts_with(written)).unwrap_or(("&", "&"));
    out.push_str(meant);
    &rest[written.len()..]
}

fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_apart_and_whole() {
        let text =
            "## Wat?\n\nJe **las**t & [leert](training:las).\n\n- a < b\n- \"c\"\n\n| x | y |\n|---|---|\n| 1 | 2 |\n";
        assert_eq!(Markdown::compile(text).plain(), "Wat? Je last & leert. a < b \"c\" x y 1 2");
    }
}
