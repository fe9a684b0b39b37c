//! Makes HTML smaller without changing what it says. Slow, and so only for what many pages share.

use minify_html::Cfg;

/// Returns a piece of a page without needless bytes. It stays valid HTML: closing tags are kept.
#[must_use]
pub(super) fn minify(html: &str) -> String {
    let config = Cfg { keep_closing_tags: true, minify_js: false, minify_css: false, ..Cfg::new() };
    String::from_utf8(minify_html::minify(html.as_bytes(), &config)).expect("what was UTF-8 stays UTF-8")
}
