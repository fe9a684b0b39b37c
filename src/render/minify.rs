//! Makes HTML smaller without changing what it says.

use minify_html::Cfg;

/// Returns the page without needless bytes. It stays valid HTML: closing tags and the `html` and `head` tags are kept.
#[must_use]
pub(super) fn minify(html: &str) -> Vec<u8> {
    let config = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        minify_js: false,
        minify_css: false,
        ..Cfg::new()
    };
    minify_html::minify(html.as_bytes(), &config)
}
