//! Checks a single value: text, number, choice.

use super::{
    check::Checker,
    dutch, number,
    shape::{Field, Shape, Text},
    suggest, thousands_point,
};
use crate::{
    diagnostic::{Diagnostic, Place, closest},
    field::{format_fault, needs_quotes, with_lookalike},
    text_file::{first_forbidden, sort_of_forbidden},
    yaml::{Node, Plain, Scalar, plain, quoted},
};

/// The one pattern that the model uses: a colour as `#1a6b54`. A test holds that there is no other.
#[cfg(test)]
pub(super) const COLOUR_PATTERN: &str = "^#[0-9a-fA-F]{6}$";

/// How many values a message lists.
const MAX_LISTED: usize = 24;

impl Checker<'_> {
    /// Checks a value that must be a single one.
    pub(super) fn single(&mut self, field: &Field, node: &Node) {
        let Some(scalar) = node.scalar() else {
            let split = self.split_by_colon(&field.shape, node);
            self.report(split.unwrap_or_else(|| wrong_type(self.at_value("wrong-type"), expected(&field.shape), node)));
            return;
        };
        self.behind_hash(field, node, scalar);
        if node.is_null() {
            self.nothing(field, node);
            return;
        }
        let fault = self.disguised(&field.shape, &scalar.text).or_else(|| match &field.shape {
            Shape::Text(text) => self.text(text, scalar),
            Shape::Choice(values) => self.choice(values, &scalar.text),
            Shape::Int { min, max } => self.int(scalar, node, *min, *max),
            Shape::Number { min, max } => self.number(scalar, node, *min, *max),
            Shape::Bool => self.bool(scalar, node),
            _ => None,
        });
        if let Some(fault) = fault {
            self.report(fault);
        }
    }

    /// Returns the fault of a text or reference with a colon in it, which YAML takes for a key: `- Laden: en lossen`.
    fn split_by_colon(&self, shape: &Shape, node: &Node) -> Option<Diagnostic> {
        let (Shape::Text(text), Some([entry])) = (shape, node.entries()) else { return None };
        entry.value.scalar().filter(|scalar| scalar.is_plain)?;
        let written = self.text.get(entry.key_span.start..entry.value.span.end)?;
        if text.format.starts_with("any-") {
            return Some(self.format_fault(text, written, "form"));
        }
        let fault = || self.at_value("yaml-colon-in-text").with("suggestion", quoted(written));
        (text.is_translatable && !written.contains('\n')).then(fault)
    }

    /// Checks a key without a value.
    fn nothing(&mut self, field: &Field, node: &Node) {
        if let Shape::Text(Text { pattern: Some(_), .. }) = &field.shape
            && let Some(comment) = self.comment_at(node)
        {
            let fault = self.at_key("bad-colour").with("value", comment).with("suggestion", format!("\"{comment}\""));
            self.report(fault);
        } else if !field.is_optional {
            let fault = self.at_key("empty-value").with("key", self.key_name());
            self.report(fault);
        }
    }

    /// Warns of words behind ` #` that probably belong to a text. What stands two spaces behind it, with a space behind
    /// the `#`, is a comment.
    fn behind_hash(&mut self, field: &Field, node: &Node, scalar: &Scalar) {
        let is_text = matches!(&field.shape, Shape::Text(text) if text.is_translatable);
        let rest = self.text.get(node.span.end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let Some(at) = rest.find('#').filter(|_| is_text && scalar.is_plain) else { return };
        let (gap, comment) = rest.split_at(at);
        let is_glued = comment[1..].starts_with(|c: char| c.is_alphanumeric());
        let is_close = matches!(gap, " " | "\t") && !node.is_null();
        if !gap.trim_start_matches(':').trim().is_empty() || !(is_glued || is_close) {
            return;
        }
        let start = node.span.end + at;
        let place = Place::bytes(self.file, self.offset + start..self.offset + start + comment.trim_end().len());
        let whole = format!("{}{}{comment}", scalar.text, gap.trim_start_matches(':'));
        let fault = Diagnostic::warning("text-behind-hash", place).with("suggestion", quoted(whole.trim()));
        self.report(fault);
    }

    fn text(&self, text: &Text, scalar: &Scalar) -> Option<Diagnostic> {
        let value = &*scalar.text;
        if scalar.is_plain
            && needs_quotes(&text.format)
            && plain(value) != Plain::Text
            && format_fault(&text.format, value).is_none()
        {
            let fault = self.at_value("code-needs-quotes").with("value", value);
            return Some(fault.with("suggestion", format!("\"{value}\"")));
        }
        if let Some(reason) = format_fault(&text.format, value) {
            return Some(self.format_fault(text, value, &reason));
        }
        if text.format.is_empty() && value.trim().is_empty() {
            return Some(self.at_value("empty-value").with("key", self.key_name()));
        }
        if text.pattern.is_some() && !is_colour(value) {
            return Some(self.bad_colour(value));
        }
        let length = value.chars().count();
        let max = text.max_length.filter(|max| length > *max)?;
        Some(self.at_value("text-too-long").with("length", length).with("max", max).with("over", length - max))
    }

    fn format_fault(&self, text: &Text, value: &str, reason: &str) -> Diagnostic {
        let code = match &*text.format {
            "text" if value.trim().is_empty() => return self.at_value("empty-value").with("key", self.key_name()),
            "text" => {
                let character = reason.rsplit(' ').next().unwrap_or_default();
                let sort = first_forbidden(value).map_or("control", sort_of_forbidden);
                return self.at_value("control-character").with("character", character).with("sort", sort);
            }
            "slug" => "bad-id",
            "date" | "moment" if reason == "year" => "bad-date",
            "date" if reason == "impossible" => "impossible-date",
            "date" => "bad-date",
            "moment" => match crate::field::Day::parse(value.split([' ', 'T']).next().unwrap_or_default()) {
                Ok(_) => "bad-time",
                Err(reason) if reason == "impossible" => "impossible-date",
                Err(_) => "bad-date",
            },
            "time-range" => "bad-time",
            "period" => "bad-period",
            "tile" => "bad-tile",
            "postcode" => "bad-postcode",
            "url" => "bad-url",
            "email" => "bad-email",
            "phone" => "bad-phone",
            "reach" => "bad-reach",
            "old-path" => "bad-path",
            "media-path" => "bad-media-path",
            "reference" | "any-reference" => "bad-reference",
            "language" => "bad-language",
            _ => "bad-code",
        };
        let reason = match reason {
            "impossible" | "order" | "year" => reason,
            _ if code == "bad-time" && is_closed(value) => "closed",
            _ => "form",
        };
        let fault = self.at_value(code).with("value", value).with("reason", reason).with("format", &text.format);
        let fault = text.target.iter().fold(fault, |fault, kind| fault.with("kind", kind));
        let fault = if matches!(code, "bad-id" | "bad-reference") { with_lookalike(fault, value) } else { fault };
        with_suggestion(fault, suggest::suggest(&text.format, value, text.target.as_deref()))
    }

    fn bad_colour(&self, value: &str) -> Diagnostic {
        let digits: String = value.trim_start_matches('#').to_lowercase();
        let doubled: String = digits.chars().flat_map(|c| [c, c]).collect();
        let better = [digits, doubled].into_iter().map(|digits| format!("#{digits}")).find(|colour| is_colour(colour));
        with_suggestion(self.at_value("bad-colour").with("value", value), better.map(|colour| format!("\"{colour}\"")))
    }

    fn choice(&self, values: &[Box<str>], value: &str) -> Option<Diagnostic> {
        let values: Vec<&str> = values.iter().map(|value| &**value).collect();
        if values.contains(&value) {
            return None;
        }
        let fault = self.at_value("unknown-value").with("value", value).with("key", self.key_name());
        let fault = fault.with("values", listed(&values));
        Some(with_suggestion(fault, meant(value, &values).map(str::to_owned)))
    }

    fn int(&self, scalar: &Scalar, node: &Node, min: i128, max: i128) -> Option<Diagnostic> {
        match plain(&scalar.text) {
            Plain::Int(value) if scalar.is_plain && (min..=max).contains(&value) => None,
            Plain::Int(_) if scalar.is_plain => Some(self.out_of_range(scalar, min, max)),
            _ => {
                let better = number::meant(&scalar.text).or_else(|| Some(scalar.text.to_string()));
                let better =
                    better.filter(|number| matches!(plain(number), Plain::Int(value) if (min..=max).contains(&value)));
                Some(with_suggestion(wrong_type(self.at_value("wrong-type"), "whole-number", node), better))
            }
        }
    }

    fn number(&self, scalar: &Scalar, node: &Node, min: f64, max: f64) -> Option<Diagnostic> {
        let place = || Place::value(self.file, self.pointer.clone());
        if let Some(fault) = thousands_point(&scalar.text, place()).filter(|_| scalar.is_plain) {
            return Some(fault);
        }
        let value = match plain(&scalar.text) {
            Plain::Float(value) => Some(value),
            // `serde_yaml` reads `007` as a number where one is asked for, and `0x1f` as none.
            _ => scalar
                .text
                .strip_prefix('+')
                .unwrap_or(&scalar.text)
                .parse::<f64>()
                .ok()
                .filter(|value| value.is_finite()),
        };
        match value.filter(|_| scalar.is_plain) {
            Some(value) if (min..=max).contains(&value) => None,
            Some(_) => Some(self.out_of_range(scalar, min, max)),
            None => {
                let better = number::meant(&scalar.text).or_else(|| value.map(|_| scalar.text.to_string()));
                Some(with_suggestion(wrong_type(self.at_value("wrong-type"), "number", node), better))
            }
        }
    }

    fn out_of_range(&self, scalar: &Scalar, min: impl ToString, max: impl ToString) -> Diagnostic {
        self.at_value("number-out-of-range").with("value", &scalar.text).with("min", min).with("max", max)
    }

    fn bool(&self, scalar: &Scalar, node: &Node) -> Option<Diagnostic> {
        if scalar.is_plain && matches!(plain(&scalar.text), Plain::Bool(_)) {
            return None;
        }
        let better = match scalar.text.to_lowercase().as_str() {
            "ja" | "yes" | "y" | "j" | "on" | "aan" | "waar" | "true" | "1" => Some("true"),
            "nee" | "no" | "n" | "off" | "uit" | "onwaar" | "false" | "0" => Some("false"),
            _ => None,
        };
        Some(with_suggestion(wrong_type(self.at_value("wrong-type"), "yes-no", node), better.map(str::to_owned)))
    }
}

/// Returns the candidate that is meant: a Dutch word for it, or one that is spelled nearly the same.
pub(super) fn meant<'a>(wrong: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let spelled = || wrong.trim().replace([' ', '-'], "_");
    dutch::meaning(wrong, candidates).or_else(|| closest(&spelled(), candidates.iter().copied()))
}

/// Returns names as a message lists them; `none` when there are too many to be of help.
pub(super) fn listed(names: &[&str]) -> String {
    if names.is_empty() || names.len() > MAX_LISTED {
        return "none".to_owned();
    }
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Adds what was expected and what is there instead.
pub(super) fn wrong_type(fault: Diagnostic, expected: &str, node: &Node) -> Diagnostic {
    let fault = fault.with("expected", expected).with("found", found(node));
    match node.scalar() {
        Some(scalar) => fault.with("value", &scalar.text),
        None => fault,
    }
}

pub(super) fn with_suggestion(fault: Diagnostic, suggestion: Option<String>) -> Diagnostic {
    match suggestion {
        Some(suggestion) => fault.with("suggestion", suggestion),
        None => fault,
    }
}

/// Returns the name of what a field asks for, which the words translate.
fn expected(shape: &Shape) -> &str {
    match shape {
        Shape::Text(text) => match &*text.format {
            "date" | "moment" => "date",
            "time-range" => "time",
            "reference" | "any-reference" | "slug" => "id",
            _ => "text",
        },
        Shape::Choice(_) => "choice",
        Shape::Int { .. } => "whole-number",
        Shape::Number { .. } => "number",
        Shape::Bool => "yes-no",
        Shape::List(_) => "list",
        Shape::Struct { .. } | Shape::Map(_) => "map",
        Shape::Any => "text",
    }
}

/// Returns the name of what a value is, which the words translate.
fn found(node: &Node) -> &'static str {
    match node.scalar() {
        None if node.items().is_some() => "list",
        None => "map",
        Some(scalar) if !scalar.is_plain => "quoted-text",
        Some(scalar) => match plain(&scalar.text) {
            Plain::Null => "nothing",
            Plain::Bool(_) => "yes-no",
            Plain::Int(_) | Plain::Float(_) => "number",
            Plain::Text => "text",
        },
    }
}

/// Says whether a word in the place of opening hours says that there are none.
pub(super) fn is_closed(text: &str) -> bool {
    matches!(text.trim().to_lowercase().as_str(), "gesloten" | "dicht" | "closed" | "geen" | "nee" | "-")
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|c| c.is_ascii_hexdigit()))
}
