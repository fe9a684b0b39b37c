//! Text in a drawing: escaped, measured and wrapped.
//!
//! The page's font is not known when the chart is drawn. Widths are those of a common sans-serif, a little on the large
//! side, so that labels that fit here fit everywhere.

/// Returns `text` as it must stand in markup, in elements and in attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Control characters are not allowed in XML, and this markup may be saved as an SVG file.
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// How much wider heavy letters are than those that are measured.
pub(crate) const HEAVY: f64 = 1.16;

/// Returns the width of one line of `text`, in the unit of `font`, the font's size.
pub(crate) fn width(text: &str, font: f64) -> f64 {
    text.chars().map(letter_width).sum::<f64>() * font
}

/// Returns a letter's width as a part of the font's size.
fn letter_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | ' ' | '\u{a0}' | '\u{202f}' => 0.30,
        'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '"' => 0.38,
        'm' | 'M' | 'W' | '%' | '@' | '—' => 0.90,
        'w' => 0.76,
        '0'..='9' | 'a'..='z' | '–' | '€' => 0.58,
        letter if letter.is_uppercase() => 0.70,
        letter if letter.is_ascii() || letter.is_alphabetic() && u32::from(letter) < 0x2e80 => 0.60,
        // Scripts with square letters, and symbols.
        _ => 1.0,
    }
}

/// Returns `text` in lines of at most `most` wide. A word that is wider is cut, with a hyphen.
pub(crate) fn wrap(text: &str, font: f64, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        for piece in pieces(word, font, most) {
            match lines.last_mut() {
                Some(line) if width(line, font) + width(" ", font) + width(&piece, font) <= most => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    lines
}

/// Cuts a word into pieces that fit.
fn pieces(word: &str, font: f64, most: f64) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest: Vec<char> = word.chars().collect();
    while rest.len() > LEAST && rest.iter().map(|letter| letter_width(*letter)).sum::<f64>() * font > most {
        let tail = rest.split_off(cut(&rest, most / font - letter_width('-')));
        pieces.push(rest.into_iter().chain(['-']).collect());
        rest = tail;
    }
    pieces.push(rest.into_iter().collect());
    pieces
}

/// The fewest letters of a piece, however narrow the place is.
const LEAST: usize = 2;

/// Returns how many letters of a word stand before the cut. It likes to cut between two consonants, where Dutch and
/// English words and their parts mostly join: dienstver-lening, uitzend-krachten.
fn cut(letters: &[char], room: f64) -> usize {
    let mut width = 0.0;
    let fitting = letters.iter().take_while(|letter| {
        width += letter_width(**letter);
        width <= room
    });
    let most = fitting.count().clamp(LEAST, letters.len() - 1);
    let is_consonant = |at: usize| letters[at].is_alphabetic() && !"aeiouyáéíóúàèëïöü".contains(letters[at]);
    // Pairs that sound as one stay together: ch, th, kr, bl.
    let is_pair = |at: usize| letters[at] == 'h' || "lr".contains(letters[at]) && "bcdfgkpt".contains(letters[at - 1]);
    let likes = |at: &usize| is_consonant(*at - 1) && is_consonant(*at) && !is_pair(*at);
    (most / 2 + 1..=most).rev().filter(|at| letters.len() - at > LEAST).find(likes).unwrap_or(most)
}

/// Returns the width of the widest of `lines`.
pub(super) fn widest<'t>(lines: impl IntoIterator<Item = &'t str>, font: f64) -> f64 {
    lines.into_iter().map(|line| width(line, font)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_name_stays_text() {
        assert_eq!(escape("<b>\"R&D\"</b>\u{7} 'x'"), "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;  &#39;x&#39;");
    }

    #[test]
    fn lines_are_no_wider_than_asked() {
        let text = "Openbaar bestuur en overheidsdiensten, arbeidsongeschiktheidsverzekeringen";
        for most in [80.0, 140.0, 300.0] {
            let lines = wrap(text, 14.0, most);
            assert!(lines.iter().all(|line| width(line, 14.0) <= most), "{lines:?}");
            let together: String = lines.concat().replace(['-', ' '], "");
            assert_eq!(together, text.replace(' ', ""));
        }
        assert_eq!(wrap("Zorg en welzijn", 14.0, 400.0), ["Zorg en welzijn"]);
        assert_eq!(wrap("", 14.0, 400.0), Vec::<String>::new());
    }

    #[test]
    fn a_word_is_cut_where_its_parts_join() {
        assert_eq!(wrap("dienstverlening", 14.0, 90.0), ["dienstver-", "lening"]);
        assert_eq!(wrap("uitzendkrachten", 14.0, 90.0), ["uitzend-", "krachten"]);
    }

    #[test]
    fn a_place_without_room_still_gets_letters() {
        assert_eq!(wrap("abcd", 14.0, 0.0), ["ab-", "cd"]);
    }
}
