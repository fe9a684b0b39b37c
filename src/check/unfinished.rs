//! # `still-to-fill-in`
//!
//! **What it does.** Reports words that `new` put into a file for somebody to replace, and that are on the portal or will
//! be: `Vul in: lassen`, and the sentences below the front matter. An error.
//!
//! **Why.** They are there so that a new file is complete. A visitor would read them as a mistake.
//!
//! **Example.** `title: "Vul in: lassen"` with `status: published`.

use crate::{
    diagnostic::{Diagnostic, Place},
    judged::Check,
    markdown::{Address, Link, Loading},
    parse::{Document, texts_with},
    scaffold::{is_placeholder, placeholder_in},
};

pub(super) const CODES: &[&str] = &["still-to-fill-in"];

pub(super) fn find(check: &Check<'_>) -> Vec<Diagnostic> {
    check.in_each(|_, document| in_fields(document).chain(in_bodies(document)))
}

fn in_fields(document: &Document) -> impl Iterator<Item = Diagnostic> {
    let originals = texts_with(&document.facts, is_placeholder).into_iter().flat_map(|(pointer, text)| {
        let translated = document.translations.iter().filter_map({
            let (pointer, text) = (pointer.clone(), text.clone());
            move |(lang, file)| Some((file, pointer.clone(), text.translation(*lang)?.to_owned()))
        });
        std::iter::once((&document.file, pointer, text.original().to_owned())).chain(translated)
    });
    originals.filter(|(_, _, text)| is_placeholder(text)).map(|(file, pointer, text)| {
        Diagnostic::error("still-to-fill-in", Place::value(file, pointer)).with("words", text.trim())
    })
}

fn in_bodies(document: &Document) -> impl Iterator<Item = Diagnostic> {
    document.bodies().filter_map(|(file, body)| {
        // An image stands there with its words only when it has an address.
        let address = |_: usize, link: &Link| link.is_image.then(|| Address::Link(String::new()));
        let html =
            body.markdown.links.iter().any(|link| link.is_image).then(|| body.markdown.html(Loading::Lazy, address));
        let words = placeholder_in(html.as_deref().unwrap_or_else(|| body.markdown.unfilled()))?;
        Some(Diagnostic::error("still-to-fill-in", Place::file(file)).with("words", words))
    })
}
