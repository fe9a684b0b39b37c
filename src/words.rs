//! Words in several languages: Fluent files, looked up by key.
//!
//! The tool's own words, its diagnostics and the theme's labels are all told here; what they are about is not known.

use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    unicode::unescape_unicode_to_string,
};

use crate::lang::Lang;

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// The messages that hold no values: most labels of a page, which need no resolving each time.
    plain: HashMap<String, String>,
}

/// A fault in a Fluent file: what the parser says, with the line (from 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsFault {
    /// What is wrong.
    pub message: String,
    /// In which line, counted from 1.
    pub line: usize,
}

impl Words {
    /// Reads Fluent texts; a message in a later one replaces the same message of an earlier one.
    pub fn new<'a>(lang: Lang, texts: impl IntoIterator<Item = &'a str>) -> Result<Self, WordsFault> {
        let identifier = lang.as_str().parse().expect("a language is a valid identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks are invisible characters that would spoil file names and links in messages.
        bundle.set_use_isolating(false);
        let mut plain = HashMap::new();
        for text in texts {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| fault(text, &errors))?;
            collect_plain(&resource, &mut plain);
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { lang, bundle, plain })
    }

    /// Lets messages call `name($value)`, which is shown as `show` says.
    #[must_use]
    pub fn with_function(mut self, name: &str, show: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        let added = self.bundle.add_function(name, move |values, _| match values {
            [FluentValue::String(text)] => FluentValue::from(show(text)),
            [FluentValue::Number(number)] => FluentValue::from(show(&number.as_string())),
            _ => FluentValue::Error,
        });
        added.expect("each function has a name of its own");
        self
    }

    /// Returns the language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Says whether there is a message with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Returns the message `key`, if there is one and it holds no values.
    #[must_use]
    pub fn plain(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// Returns the message `key`, or the key itself between brackets when there is none, so that it is seen.
    #[must_use]
    pub fn get(&self, key: &str, args: &FluentArgs<'_>) -> String {
        if let Some(plain) = self.plain(key) {
            return plain.to_owned();
        }
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(|| format!("⟨{key}⟩"), |pattern| self.format(pattern, args))
    }

    /// Returns the attribute `name` of the message `key`, if there is one.
    #[must_use]
    pub fn attribute(&self, key: &str, name: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        Some(self.format(message.get_attribute(name)?.value(), args))
    }

    fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> String {
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }
}

/// Notes the messages without values; those of a later resource replace those of an earlier one.
fn collect_plain(resource: &FluentResource, plain: &mut HashMap<String, String>) {
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        match message.value.as_ref().and_then(plain_text) {
            Some(text) => drop(plain.insert(key.to_owned(), text)),
            None => drop(plain.remove(key)),
        }
    }
}

/// Returns a pattern's text when it is nothing but text. A space at an end is text between braces.
fn plain_text(pattern: &Pattern<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Some(unescape_unicode_to_string(value).into_owned())
        }
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}

/// Returns named values for a message. A value that reads as a whole number takes part in plural rules.
pub fn args<'a, V: Into<FluentValue<'a>>>(values: impl IntoIterator<Item = (&'a str, V)>) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(name, counted(value.into()));
    }
    args
}

/// Returns a whole number for its text. A text with zeros in front, such as a code, stays as it is.
fn counted(value: FluentValue<'_>) -> FluentValue<'_> {
    let FluentValue::String(text) = &value else { return value };
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == *text => number.into(),
        _ => value,
    }
}

fn fault(text: &str, errors: &[fluent_syntax::parser::ParserError]) -> WordsFault {
    let Some(error) = errors.first() else {
        return WordsFault { message: "unreadable".to_owned(), line: 1 };
    };
    let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
    WordsFault { message: error.kind.to_string(), line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_written_as_text_takes_part_in_plural_rules() {
        let file = "quarter = { $n ->\n    [1] first\n   *[other] { $n }th\n}\noffers = { $n ->\n    [one] one\n   *[other] { $n }\n}";
        let words = Words::new(Lang::EN, [file]).expect("a Fluent file");
        let said = |key, n| words.get(key, &args([("n", n)]));
        assert_eq!([said("quarter", "1"), said("quarter", "4"), said("offers", "1")], ["first", "4th", "one"]);
        assert_eq!([said("offers", "01"), said("offers", "1.200"), said("offers", "")], ["01", "1.200", ""]);
    }
}
