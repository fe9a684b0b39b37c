//! The theme's labels, in the form in which Hugo has them.

use std::{collections::BTreeMap, error::Error, fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use serde_json::{Value, json};

use super::Lang;

/// The labels of each language.
pub(super) struct Labels {
    dutch: BTreeMap<String, Value>,
    english: BTreeMap<String, Value>,
}

impl Labels {
    /// Reads the labels of a theme.
    pub(super) fn read(theme: &Path) -> Result<Self, Box<dyn Error>> {
        let of = |lang: Lang| labels_in(&theme.join("locales").join(lang.code()));
        Ok(Self { dutch: of(Lang::Dutch)?, english: of(Lang::English)? })
    }

    /// Writes a file for each language to Hugo's folder of labels.
    pub(super) fn write(&self, folder: &Path) -> Result<(), Box<dyn Error>> {
        fs::create_dir_all(folder)?;
        for (lang, labels) in [(Lang::Dutch, &self.dutch), (Lang::English, &self.english)] {
            fs::write(folder.join(format!("{}.json", lang.code())), serde_json::to_string_pretty(labels)?)?;
        }
        Ok(())
    }

    /// Returns a label without values.
    pub(super) fn get(&self, lang: Lang, key: &str) -> &str {
        let labels = if lang == Lang::Dutch { &self.dutch } else { &self.english };
        labels.get(key).and_then(|label| label["other"].as_str()).unwrap_or_default()
    }
}

fn labels_in(folder: &Path) -> Result<BTreeMap<String, Value>, Box<dyn Error>> {
    let mut labels = BTreeMap::new();
    for file in fs::read_dir(folder)? {
        let text = fs::read_to_string(file?.path())?;
        let resource = parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                let (one, other) = (words(&pattern, "one"), words(&pattern, "other"));
                let label =
                    if one == other { json!({ "other": other }) } else { json!({ "one": one, "other": other }) };
                labels.insert(message.id.name, label);
            }
        }
    }
    Ok(labels)
}

/// Returns a pattern with Go's holes, in the form for one or for more.
fn words(pattern: &Pattern<String>, form: &str) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => text += &hole(inline),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let named = |variant: &&fluent_syntax::ast::Variant<String>| match &variant.key {
                    VariantKey::Identifier { name } => name == form,
                    VariantKey::NumberLiteral { .. } => false,
                };
                let variant = variants.iter().find(named).or_else(|| variants.iter().find(|variant| variant.default));
                text += &variant.map(|variant| words(&variant.value, form)).unwrap_or_default();
            }
        }
    }
    text
}

fn hole(inline: &InlineExpression<String>) -> String {
    match inline {
        // What Hugo chooses the form by.
        InlineExpression::VariableReference { id } if id.name == "n" => "{{ .count }}".to_owned(),
        InlineExpression::VariableReference { id } => format!("{{{{ .{} }}}}", id.name.replace('-', "_")),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value.clone(),
        _ => String::new(),
    }
}
