//! How `serde_yaml` reads a single value that stands without quotes (YAML 1.2, core schema).

/// What a value without quotes is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Plain {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i128),
    /// A number with a fraction or an exponent, or an infinite one.
    Float(f64),
    /// Anything else.
    Text,
}

/// Returns what a value without quotes is.
#[must_use]
pub fn plain(text: &str) -> Plain {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Plain::Null,
        "true" | "True" | "TRUE" => return Plain::Bool(true),
        "false" | "False" | "FALSE" => return Plain::Bool(false),
        _ => {}
    }
    if let Some(int) = int(text) {
        return Plain::Int(int);
    }
    float(text).map_or(Plain::Text, Plain::Float)
}

fn int(text: &str) -> Option<i128> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (digits, radix) = match digits.get(..2) {
        Some("0x") => (&digits[2..], 16),
        Some("0o") => (&digits[2..], 8),
        Some("0b") => (&digits[2..], 2),
        _ if has_leading_zero(digits) => return None,
        _ => (digits, 10),
    };
    if digits.starts_with(['-', '+']) {
        return None;
    }
    let value = i128::from_str_radix(digits, radix).ok()?; // Too large a number is read as a float instead.
    Some(if text.starts_with('-') { -value } else { value })
}

fn float(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if has_leading_zero(unsigned) || unsigned.starts_with(['-', '+']) {
        return None;
    }
    match unsigned {
        ".inf" | ".Inf" | ".INF" => return Some(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY }),
        ".nan" | ".NaN" | ".NAN" if unsigned == text => return Some(f64::NAN),
        _ => {}
    }
    text.strip_prefix('+').unwrap_or(text).parse().ok().filter(|value: &f64| value.is_finite())
}

/// `0800` is text in YAML 1.2.
fn has_leading_zero(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_yaml::Value;

    #[test]
    fn values_are_read_as_serde_yaml_reads_them() {
        let texts = [
            "", "~", "null", "true", "True", "no", "1", "-1", "+1", "0x1f", "0o17", "0b1", "0800", "-01", "00", "0",
            "1.5", "1e3", ".5", "25.080", "1_000", "1,5", ".inf", "-.inf", ".nan", "1e999", "+-1", "0x", "0x-1", "é",
            "12a", "-", "+", ".", "inf", "nan", "0.0", "-0", "1.", "0b2", "-0x1f", "infinity",
        ];
        for text in texts {
            let value = if text == "-" {
                Value::String("-".to_owned())
            } else {
                serde_yaml::from_str(text).expect("the value is YAML")
            };
            let same = match plain(text) {
                Plain::Null => value.is_null(),
                Plain::Bool(bool) => value == Value::Bool(bool),
                Plain::Int(int) => value.as_i64().map(i128::from) == Some(int) || i64::try_from(int).is_err(),
                Plain::Float(float) => {
                    value.as_f64().is_some_and(|f| f.to_bits() == float.to_bits() || f.is_nan()) && !value.is_i64()
                }
                Plain::Text => value.is_string(),
            };
            assert!(same, "`{text}` is {value:?} and not {:?}", plain(text));
        }
    }
}
