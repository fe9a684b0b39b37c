//! Words in several languages: Fluent files, looked up by key.
//!
//! The tool's own words, its diagnostics and the theme's labels are all told here; what they are about is not known.

use ahash::AHashMap;
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
    /// The messages that are text with values between, as most labels of a page are: they need no resolving each time.
    simple: AHashMap<String, Box<[Piece]>>,
}

/// A piece of a message.
enum Piece {
    Text(String),
    /// The value of this name.
    Value(String),
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
        let mut simple = AHashMap::new();
        for text in texts {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| fault(text, &errors))?;
            collect_simple(&resource, &mut simple);
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { lang, bundle, simple })
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
        match &**self.simple.get(key)? {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Returns the message `key`, or the key itself between brackets when there is none, so that it is seen.
    #[must_use]
    pub fn get(&self, key: &str, args: &FluentArgs<'_>) -> String {
        if let Some(written) = self.simple.get(key).and_then(|pieces| written(pieces, args)) {
            return written;
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

/// Notes the messages that are text with values between; those of a later resource replace those of an earlier one.
fn collect_simple(resource: &FluentResource, simple: &mut AHashMap<String, Box<[Piece]>>) {
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        match message.value.as_ref().and_then(pieces) {
            Some(pieces) => drop(simple.insert(key.to_owned(), pieces)),
            None => drop(simple.remove(key)),
        }
    }
}

/// Returns the pieces of a pattern when it is nothing but text and values. A space at an end is text between braces.
fn pieces(pattern: &Pattern<&str>) -> Option<Box<[Piece]>> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let more = match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                unescape_unicode_to_string(value).into_owned()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                pieces.push(Piece::Value(id.name.to_owned()));
                continue;
            }
            PatternElement::Placeable { .. } => return None,
        };
        match pieces.last_mut() {
            Some(Piece::Text(text)) => text.push_str(&more),
            _ => pieces.push(Piece::Text(more)),
        }
    }
    Some(pieces.into())
}

/// Returns a message with its values; nothing when one of them is not there, or is no text and no number.
fn written(pieces: &[Piece], args: &FluentArgs<'_>) -> Option<String> {
    let mut written = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => written.push_str(text),
            Piece::Value(name) => match args.get(name.as_str())? {
                FluentValue::String(text) => written.push_str(text),
                FluentValue::Number(number) => written.push_str(&number.as_string()),
                _ => return None,
            },
        }
    }
    Some(written)
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

    #[test]
    fn a_simple_message_is_written_as_fluent_resolves_it() {
        let file = "a = Bel { $name }{\" \"}\nb = { $n }\nc = { $n } van { $all }\nd = niets\ne = {\"\"}\n";
        let words = Words::new(Lang::NL, [file]).expect("a Fluent file");
        for values in [vec![("name", "Loket"), ("n", "3"), ("all", "4,5")], vec![("n", "1.50")], vec![]] {
            let args = args(values);
            for key in ["a", "b", "c", "d", "e"] {
                let message = words.bundle.get_message(key).and_then(|message| message.value()).expect("it is there");
                assert_eq!(words.get(key, &args), words.format(message, &args), "{key}");
            }
        }
        let numbers = FluentArgs::from_iter([("n", FluentValue::from(3.0)), ("all", FluentValue::from(4.5))]);
        assert_eq!(words.get("c", &numbers), "3 van 4.5");
        assert_eq!([words.plain("d"), words.plain("e"), words.plain("b")], [Some("niets"), Some(""), None]);
    }
}
