//! Text that a visitor reads, with its translations.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    lang::Lang,
    text_file::{code_point, first_forbidden},
};

/// Separates the original and its translations in the joined form. No YAML text that passes [`check_text`] has it.
const SEPARATOR: char = '\0';

/// A text in the portal's default language, and in the languages it was translated to.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    original: Box<str>,
    translations: Vec<(Lang, Box<str>)>,
}

/// A text as a page in one language shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Localized<'a> {
    /// The words.
    pub text: Cow<'a, str>,
    /// The language of the words, when it is not the page's.
    pub lang: Option<Lang>,
}

impl Text {
    /// Returns a text without translations.
    #[must_use]
    pub fn new(original: &str) -> Self {
        Self { original: original.into(), translations: Vec::new() }
    }

    /// Returns the text as it was first written.
    #[must_use]
    pub fn original(&self) -> &str {
        &self.original
    }

    /// Returns the translation into `lang`, if there is one.
    #[must_use]
    pub fn translation(&self, lang: Lang) -> Option<&str> {
        self.translations.iter().find(|(l, _)| *l == lang).map(|(_, text)| &**text)
    }

    /// Returns the words for a page in `lang`, and their language when that is `default` instead.
    #[must_use]
    pub fn localized(&self, lang: Lang, default: Lang) -> Localized<'_> {
        match self.translation(lang) {
            Some(text) => Localized { text: text.into(), lang: None },
            None => Localized { text: (&*self.original).into(), lang: (lang != default).then_some(default) },
        }
    }

    /// Joins an original and its translations into the one string from which [`Text`] is read back.
    #[must_use]
    pub fn join<'a>(original: &str, translations: impl IntoIterator<Item = (Lang, &'a str)>) -> String {
        let mut joined = original.to_owned();
        for (lang, text) in translations {
            joined.push(SEPARATOR);
            joined.push_str(lang.as_str());
            joined.push(SEPARATOR);
            joined.push_str(text);
        }
        joined
    }

    /// Returns the words of a joined form in all its languages, with the names of these between them.
    pub(crate) fn parts(joined: &str) -> impl Iterator<Item = &str> {
        joined.split(SEPARATOR)
    }

    /// Reads a text back from its joined form.
    pub(crate) fn split(joined: &str) -> Self {
        let mut parts = Self::parts(joined);
        let original = parts.next().unwrap_or_default();
        let mut text = Self::new(original);
        while let (Some(lang), Some(translation)) = (parts.next(), parts.next()) {
            if let Ok(lang) = lang.parse() {
                text.translations.push((lang, translation.into()));
            }
        }
        text
    }
}

/// Refuses text without words, and control characters, which no visitor can read.
pub(super) fn check_text(text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("nothing to read".to_owned());
    }
    first_forbidden(text).map_or(Ok(()), |c| Err(format!("the control character {}", code_point(c))))
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.original, f)
    }
}

/// The name under which texts serialise, so that a walk over an entity can tell them from other strings.
pub(crate) const TEXT_MARKER: &str = "text";

impl Serialize for Text {
    /// Writes the joined form, from which the text is read back.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.translations.is_empty() {
            return serializer.serialize_newtype_struct(TEXT_MARKER, &*self.original);
        }
        let translations = self.translations.iter().map(|(lang, text)| (*lang, &**text));
        serializer.serialize_newtype_struct(TEXT_MARKER, &Self::join(&self.original, translations))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_str<E: de::Error>(self, joined: &str) -> Result<Text, E> {
                let text = Text::split(joined);
                check_text(&text.original).map_err(E::custom)?;
                Ok(text)
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl schemars::JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "text", "x-translatable": true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_text_splits_into_its_languages() {
        let text = Text::split(&Text::join("lassen", [(Lang::EN, "welding")]));
        assert_eq!(text.localized(Lang::EN, Lang::NL).text, "welding");
        assert_eq!(text.localized(Lang::NL, Lang::NL).lang, None);
        let missing = Text::new("lassen");
        assert_eq!(missing.localized(Lang::EN, Lang::NL).lang, Some(Lang::NL));
    }
}
