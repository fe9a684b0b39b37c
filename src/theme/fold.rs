//! Writes labels into templates: once, when a theme is compiled for a language, and not again on every page.
//!
//! Only a call whose key stands in it and whose label holds no values is replaced: `{{ t(key="menu") }}` between tags and
//! in attributes, and `{t(key="menu")}` as the argument of a component. A label that is not there stays asked for, which fails
//! when a page is rendered. Other calls with a key alone, `t(key="level-" ~ level)`, become filters.

use crate::words::Words;

/// What stands before and after the key, and how the label's words are written in its place.
const FORMS: [(&str, &str, Write); 2] = [("{{ t(key=\"", "\") }}", as_text), ("={t(key=\"", "\")}", as_argument)];

/// Returns words as a template writes them; nothing when it cannot.
type Write = fn(&str) -> Option<String>;

/// How a call with nothing but a key is written, and the filter that gives the same without a map of arguments.
const CALLS: [[&str; 4]; 2] = [["{{ t(key=", ") }}", "{{ (", ") | label }}"], ["={t(key=", ")}", "={(", ") | label}"]];

/// Returns the template with the labels of a language in place of the calls that give them, and what gives a label at less
/// cost in place of the other calls that name no values.
pub(super) fn fold(template: &str, words: &Words) -> String {
    let folded = FORMS.iter().fold(template.to_owned(), |template, form| fold_form(&template, words, *form));
    CALLS.iter().fold(folded, |template, call| with_filter(&template, *call))
}

fn with_filter(template: &str, [before, after, filter, end]: [&str; 4]) -> String {
    let mut parts = template.split(before);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let called = part.split_once(after).filter(|(key, _)| !key.contains(['(', ')', ',', '{', '}']));
        match called {
            Some((key, rest)) => written.extend([filter, key, end, rest]),
            None => written.extend([before, part]),
        }
    }
    written
}

fn fold_form(template: &str, words: &Words, (before, after, write): (&str, &str, Write)) -> String {
    let mut parts = template.split(before);
    let mut folded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let called = part.split_once(after);
        let label = called.and_then(|(key, rest)| Some((write(words.plain(key)?)?, rest)));
        match label {
            Some((label, rest)) => folded.extend([&label, rest]),
            None => folded.extend([before, part]),
        }
    }
    folded
}

/// Escapes words as the template engine does when it renders them.
fn as_text(words: &str) -> Option<String> {
    let mut escaped = Vec::new();
    tera::escape_html(words, &mut escaped).ok()?;
    // What would begin a tag of the engine cannot be written.
    String::from_utf8(escaped).ok().filter(|text| !text.contains('{'))
}

fn as_argument(words: &str) -> Option<String> {
    let is_plain = !words.contains(['"', '\\', '\n']);
    is_plain.then(|| format!("={{\"{words}\"}}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn folded(template: &str) -> String {
        let labels = "menu = Menu & \"meer\"\nplain = Kies\ncounted = { $n } keer\nbrace = a {\"{\"}{\"{\"} b\n";
        fold(template, &Words::new(Lang::NL, [labels]).expect("a Fluent file"))
    }

    #[test]
    fn a_label_without_values_is_written_in_its_place() {
        assert_eq!(folded("<a title=\"{{ t(key=\"menu\") }}\">"), "<a title=\"Menu &amp; &quot;meer&quot;\">");
        assert_eq!(folded("{{ <ui.more label={t(key=\"plain\")} /> }}"), "{{ <ui.more label={\"Kies\"} /> }}");
    }

    #[test]
    fn another_call_with_a_key_alone_becomes_a_filter() {
        for (call, filter) in [
            ("{{ t(key=\"counted\") }}", "{{ (\"counted\") | label }}"),
            ("{{ t(key=\"absent\") }}{{ x }}", "{{ (\"absent\") | label }}{{ x }}"),
            ("a {{ t(key=\"mode-\" ~ mode) }} b", "a {{ (\"mode-\" ~ mode) | label }} b"),
            ("{{ <ui.more label={t(key=\"menu\")} /> }}", "{{ <ui.more label={(\"menu\") | label} /> }}"),
        ] {
            assert_eq!(folded(call), filter);
        }
    }

    #[test]
    fn every_other_call_stays() {
        for kept in ["{{ t(key=\"plain\", n=3) }}", "{{ t(key=f(x)) }}", "{% if t(key=x) %}"] {
            assert_eq!(folded(kept), kept);
        }
    }
}
