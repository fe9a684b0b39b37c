//! Makes the style sheet small: without comments, and with every value written in the shortest way.

use minify_html::Cfg;

/// What the minifier of pages takes a style sheet for.
const ELEMENT: (&str, &str) = ("<style>", "</style>");

/// Returns a style sheet that says the same in fewer bytes. One that the parser does not understand stays as it was
/// written, as a browser may understand it.
pub(super) fn minified(css: String) -> String {
    small(&css).unwrap_or(css)
}

fn small(css: &str) -> Option<String> {
    // It would end the element.
    if css.contains("</") {
        return None;
    }
    let (open, close) = ELEMENT;
    let config = Cfg { keep_closing_tags: true, minify_css: true, ..Cfg::new() };
    let page = minify_html::minify(format!("{open}{css}{close}").as_bytes(), &config);
    Some(str::from_utf8(&page).ok()?.strip_prefix(open)?.strip_suffix(close)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::default_files;

    #[test]
    fn comments_and_space_go_and_what_is_unknown_stays() {
        assert_eq!(
            minified("/* why */\na {\n  color: light-dark(#fff, #000);\n}\n".to_owned()),
            "a{color:light-dark(#fff,#000)}"
        );
        for unknown in
            ["@tomorrow { x }", "a:tomorrow(b) { color: red }", "a { tomorrow: 1 }", "a { color: tomorrow(1 }"]
        {
            let sheet = minified(format!("b {{ color: red }}\n{unknown}"));
            assert!(sheet.contains("tomorrow") && sheet.contains("red"), "{sheet}");
        }
    }

    #[test]
    fn all_style_sheets_of_the_default_theme_are_understood() {
        for (name, bytes) in default_files().below("assets/").filter(|(name, _)| name.ends_with(".css")) {
            let css = String::from_utf8_lossy(bytes);
            assert!(small(&css).is_some_and(|small| small.len() < css.len()), "{name}");
        }
    }
}
