//! The preview's own words and pages, laid out by templates that escape all they show.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera};

use crate::{format::Formats, lang::Lang, theme::functions, words::Words};

/// The preview's own templates.
const TEMPLATES: [(&str, &str); 5] = [
    ("faults.html", include_str!("assets/faults.html")),
    ("panel.html", include_str!("assets/panel.html")),
    ("desk.html", include_str!("assets/desk.html")),
    ("nothing.html", include_str!("assets/nothing.html")),
    ("outer.html", include_str!("assets/outer.html")),
];

/// The preview's own pages, in the language of the person who edits.
pub(super) struct Pages {
    tera: Tera,
    lang: Lang,
}

impl Pages {
    pub(super) fn new(lang: Lang) -> Self {
        let words = Arc::new(words(lang));
        let mut tera = Tera::default();
        functions::register(&mut tera, &words, &Arc::new(Formats::new(lang)));
        tera.add_raw_templates(TEMPLATES).expect("the preview's own templates are sound");
        Self { tera, lang }
    }

    /// Lays a page out. `view` is what its template calls `view`.
    pub(super) fn lay_out(&self, template: &str, view: &impl Serialize) -> String {
        let mut context = Context::new();
        context.insert("view", view);
        context.insert("lang", self.lang.as_str());
        let page = self.tera.render(template, &context);
        page.unwrap_or_else(|error| format!("<p>{template}: {}</p>", escaped(&error.to_string())))
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    crate::markdown::escape_attribute(&mut out, text);
    out
}

/// Returns the preview's own words.
pub(super) fn words(lang: Lang) -> Words {
    let text = if lang == Lang::NL {
        include_str!("../../locales/nl/preview.ftl")
    } else {
        include_str!("../../locales/en/preview.ftl")
    };
    Words::new(lang, [text]).expect("the preview's own words are a valid Fluent file")
}
