//! Whether a document is written so plainly that all readers of YAML understand it alike.
//!
//! It goes from line to line and takes only what it knows: keys of letters, texts that end where their line ends, lists and
//! maps between brackets that close in their line. Everything else is not plain, also when it is sound.

/// How deep brackets may stand in each other.
const DEPTH: usize = 4;

/// Says whether a document is plain.
pub(super) fn is_plain(text: &str) -> bool {
    let is_odd = |c: char| {
        c.is_control() && c != '\n' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    let mut blocks = Blocks { open: Vec::new(), wants_more: false };
    !text.contains(is_odd) && text.split_terminator('\n').all(|line| blocks.take(line))
}

/// The lists and maps that a line stands in.
struct Blocks {
    /// The outermost first.
    open: Vec<Block>,
    /// Whether the line before has a key without a value.
    wants_more: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Block {
    /// How far it is indented.
    column: usize,
    is_list: bool,
}

impl Blocks {
    /// Goes on with a line, and says whether it is plain.
    fn take(&mut self, line: &str) -> bool {
        let mut words = line.trim_start_matches(' ');
        if words.is_empty() || words.starts_with('#') {
            return true;
        }
        let mut column = line.len() - words.len();
        let is_item = words.starts_with("- ");
        if !self.stands_in(Block { column, is_list: is_item }) {
            return false;
        }
        while let Some(item) = words.strip_prefix("- ") {
            self.open_first(Block { column, is_list: true });
            (words, column) = (item, column + 2);
        }
        let value = after_key(words);
        if value.is_some() {
            self.open_first(Block { column, is_list: false });
        }
        self.wants_more = value == Some("");
        self.wants_more || value.or(is_item.then_some(words)).is_some_and(is_value)
    }

    /// Says whether a line may stand in this block: it is open, or the line before wants one.
    fn stands_in(&mut self, block: Block) -> bool {
        let is_over = |open: &Block| {
            open.column > block.column || (open.column == block.column && open.is_list && !block.is_list)
        };
        if self.open.is_empty() {
            return true;
        }
        while self.open.last().is_some_and(is_over) {
            self.open.pop();
            // What was wanted stands in the block that is over.
            self.wants_more = false;
        }
        let is_below = |open: &Block| open.column < block.column || (open.column == block.column && block.is_list);
        self.open.last().is_some_and(|open| *open == block || (self.wants_more && is_below(open)))
    }

    fn open_first(&mut self, block: Block) {
        if self.open.last() != Some(&block) {
            self.open.push(block);
        }
    }
}

/// Returns what stands behind a key.
fn after_key(words: &str) -> Option<&str> {
    let end = words.find(|c: char| !is_of_name(c)).filter(|_| begins_plainly(words))?;
    let behind = words[end..].strip_prefix(':')?;
    if behind.is_empty() { Some(behind) } else { behind.strip_prefix(' ') }
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// Says whether a value is plain that goes on to the end of its line.
fn is_value(value: &str) -> bool {
    if value.starts_with(['[', '{', '"', '\'']) {
        return after_flow(value, DEPTH) == Some("");
    }
    let goes_on = value.contains(": ") || value.contains(" #") || value.ends_with([':', ' ']);
    begins_plainly(value) && !goes_on
}

fn begins_plainly(value: &str) -> bool {
    value.chars().next().is_some_and(char::is_alphanumeric)
}

/// Returns what stands behind a value between brackets or commas.
fn after_flow(value: &str, depth: usize) -> Option<&str> {
    let inner = value.get(1..)?;
    match value.as_bytes()[0] {
        quote @ (b'"' | b'\'') => {
            let end = inner.find(char::from(quote))?;
            (!inner[..end].contains('\\')).then_some(&inner[end + 1..])
        }
        b'[' => after_all(inner, ']', |item| after_flow(item, depth.checked_sub(1)?)),
        b'{' => after_all(inner, '}', |item| after_flow(after_key(item)?, depth.checked_sub(1)?)),
        _ => {
            let end = value.find(|c: char| !(c.is_alphanumeric() || " _-.".contains(c)))?;
            let (words, behind) = value.split_at(end);
            // A dash that stands alone may begin an item.
            let has_dash = words.contains(" -") || words.ends_with('-');
            (begins_plainly(words) && !has_dash).then_some(behind)
        }
    }
}

/// Returns what stands behind things with commas between them and a bracket at the end; `after` gives what stands behind
/// one.
fn after_all<'t>(inside: &'t str, bracket: char, after: impl Fn(&'t str) -> Option<&'t str>) -> Option<&'t str> {
    let mut rest = inside.trim_start_matches(' ');
    if let Some(behind) = rest.strip_prefix(bracket) {
        return Some(behind);
    }
    loop {
        rest = after(rest)?.trim_start_matches(' ');
        if let Some(behind) = rest.strip_prefix(bracket) {
            return Some(behind);
        }
        rest = rest.strip_prefix(", ")?.trim_start_matches(' ');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{decode::agree, yaml};

    #[test]
    fn what_regions_write_is_plain() {
        let all = "title: \"Lassen\"\nsummary: Een zin, met komma's: en meer\n# noot\n";
        assert!(!is_plain(all), "a colon in a text is not plain");
        for plain in [
            "title: \"Lassen: de basis\"\nlevel: mbo_2\n",
            "starts:\n  - { date: 2026-04-24, seats: 22 }\n  - date: 2026-05-01\n    seats: 3\nx: 1",
            "sectors: [\"zorg\", 'ict', bouw en infra]\n\n# noot\nlink: https://x.example/a#b\nempty:\n",
            "a:\n- b: [{ c: d }, []]\n- e\nf: Het mag [ook] zo\n",
        ] {
            assert!(is_plain(plain), "{plain}");
        }
        for other in [
            "a: b\n  c\n",
            "a: b\n  - c\n",
            "a:\n    b: 1\n  c: 1\n",
            "a: 1\n- b\n",
            "  a:\nb: 1\n",
            "a: >\n  b\n",
            "a: {b: c\n}\n",
            "a: \"b\\n\"\n",
            "a: *b\n",
            "a: b #c\n",
            "a: {b:c}\n",
            "--- a\n",
            "a\n",
        ] {
            assert!(!is_plain(other), "{other}");
        }
    }

    fn value() -> impl Strategy<Value = String> {
        let part = prop::sample::select(vec![
            "a",
            "b1",
            "é",
            " ",
            "  ",
            ":",
            ": ",
            ", ",
            ",",
            "#",
            " #",
            "-",
            "- ",
            "?",
            "!",
            "&",
            "*",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\"",
            "'",
            "\\",
            "[",
            "]",
            "{",
            "}",
            "~",
            "null",
            "true",
            "2026-01-02",
            "1.5",
            ".",
            "<<",
            "\u{a0}",
            "\u{85}",
            "\u{feff}",
            "\u{fffe}",
            "\u{ffff}",
        ]);
        let flat = prop::collection::vec(part, 0..5).prop_map(|parts| parts.concat());
        let quoted = flat.clone().prop_map(|text| format!("\"{text}\""));
        let leaf = prop_oneof![flat, quoted, Just("a b".to_owned()), Just("\"a: b\"".to_owned()), Just(String::new())];
        leaf.prop_recursive(3, 8, 3, |inner| {
            let items = prop::collection::vec(inner, 0..3);
            let map = |items: Vec<String>| items.iter().map(|item| format!("k: {item}")).collect::<Vec<_>>().join(", ");
            prop_oneof![
                items.clone().prop_map(|items| format!("[{}]", items.join(", "))),
                items.prop_map(move |items| format!("{{ {} }}", map(items))),
            ]
        })
    }

    fn document() -> impl Strategy<Value = String> {
        let begin = prop::sample::select(vec![
            "", "- ", "k: ", "k:", "- k: ", "- - ", "l: ", "m:", "n: ", "o: ", "# ", "-", "\t",
        ]);
        let line = (prop::sample::select(vec![0, 0, 0, 1, 2, 2, 4]), begin, value());
        prop::collection::vec(line, 0..6).prop_map(|lines| {
            let written = lines.iter().map(|(indent, begin, value)| format!("{}{begin}{value}\n", " ".repeat(*indent)));
            written.collect::<Vec<_>>().concat()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn of_what_is_plain_no_reader_differs(text in document()) {
            if is_plain(&text) && let Some(root) = yaml::parse(&text).root {
                let is_double = serde_yaml::from_str::<serde_yaml::Value>(&text).is_err_and(|error| error.to_string().contains("duplicate"));
                let agrees = agree::first_difference(&root, &text).is_ok_and(|difference| difference.is_none());
                prop_assert!(agrees || is_double, "{}", text);
            }
        }
    }
}
