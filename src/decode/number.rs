//! Numbers as people write them: with a decimal comma, points between thousands, a currency or a unit.

/// Returns the number that a text with a decimal comma, points between thousands, a currency or a unit stands for.
pub(super) fn meant(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|c| c.is_ascii_digit() || ".,-".contains(*c)).collect();
    let kept = kept.trim_end_matches([',', '.', '-']);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let mended = match (kept.rfind(','), kept.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => kept.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => kept.replace(',', ""),
        // `1,250` may be a thousand or one and a quarter.
        (Some(comma), None) if kept.len() - comma == 4 => return None,
        (Some(_), None) => kept.replace(',', "."),
        (None, _) => Thousands::read(kept).map_or_else(|| kept.to_owned(), |thousands| thousands.whole),
    };
    (letters <= 8 && mended != text && mended.parse::<f64>().is_ok()).then_some(mended)
}

/// A number with a point before every three digits, which Dutch readers take for thousands and computers for decimals.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Thousands {
    /// The number without its points: `1250`.
    pub(super) whole: String,
    /// The number with decimals that nobody can take for thousands: `1.25`. With more than one point there is none.
    pub(super) decimal: Option<String>,
}

impl Thousands {
    /// Reads `1.250` or `1.250.000`. `0.125` is no such number: nobody writes a zero before thousands.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (first, rest) = text.strip_prefix(['-', '+']).unwrap_or(text).split_once('.')?;
        let is_digits = |part: &str| part.bytes().all(|c| c.is_ascii_digit());
        let is_first = (1..=3).contains(&first.len()) && is_digits(first) && !first.starts_with('0');
        let is_thousands = is_first && rest.split('.').all(|part| part.len() == 3 && is_digits(part));
        is_thousands.then(|| Self {
            whole: text.replace('.', ""),
            decimal: (!rest.contains('.')).then(|| decimal(text, rest.trim_end_matches('0').len())),
        })
    }
}

/// Returns a number of three decimals, of which `length` are not closing zeros, with one, two or four.
fn decimal(text: &str, length: usize) -> String {
    match length {
        3 => format!("{text}0"),
        length => text[..text.len() - 3 + length.max(1)].to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, better) in [
            ("20,50", "20.50"),
            ("€ 20", "20"),
            ("1.250,00", "1250.00"),
            ("1.250,-", "1250"),
            ("€ 1.250", "1250"),
            ("1.250.000", "1250000"),
            ("0.125 m", "0.125"),
            ("20 euro", "20"),
            ("€ 25,-", "25"),
            ("12%", "12"),
        ] {
            assert_eq!(meant(text).as_deref(), Some(better), "{text}");
        }
        assert_eq!(meant("1,250"), None);
        assert_eq!(meant("gratis"), None);
    }

    #[test]
    fn a_point_before_three_digits_is_seen() {
        for (text, whole, decimal) in [
            ("1.000", "1000", Some("1.0")),
            ("1.250", "1250", Some("1.25")),
            ("12.345", "12345", Some("12.3450")),
            ("-1.500", "-1500", Some("-1.5")),
            ("1.250.000", "1250000", None),
        ] {
            let expected = Thousands { whole: whole.to_owned(), decimal: decimal.map(str::to_owned) };
            assert_eq!(Thousands::read(text), Some(expected), "{text}");
        }
        for text in ["0.125", "1.25", "1250", "1250.000", "1.2500", "1.250e3", "1.25a", "1..000", ""] {
            assert_eq!(Thousands::read(text), None, "{text}");
        }
    }
}
