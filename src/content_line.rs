//! Content lines: the form that iCalendar (RFC 5545, 3.1) and vCard (RFC 2426, 2.6) share. A value can end no line and
//! begin no other property.

use std::borrow::Cow;

/// The most bytes of a line, without its end. A longer one goes on in the next, after a space.
const MOST_BYTES: usize = 75;

/// Lines that are being written.
#[derive(Debug, Default)]
pub struct ContentLines(String);

impl ContentLines {
    /// Writes a property whose value is no text: a date, a number, an address.
    pub fn value(&mut self, name: &str, value: &str) {
        let parts = value.split(char::is_control);
        self.line(&[name, ":"].into_iter().chain(parts).collect::<String>());
    }

    /// Writes a property whose value is a text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.line(&[name, ":", &escaped(text)].concat());
    }

    /// Writes a property whose value has parts, each a text.
    pub fn parts(&mut self, name: &str, parts: &[&str]) {
        let parts: Vec<Cow<'_, str>> = parts.iter().map(|part| escaped(part)).collect();
        self.line(&[name, ":", &parts.join(";")].concat());
    }

    /// Returns all lines.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }

    fn line(&mut self, line: &str) {
        let (mut rest, mut room) = (line, MOST_BYTES);
        while rest.len() > room {
            let end = (0..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or_default();
            let (part, more) = rest.split_at(end);
            self.0.extend([part, "\r\n "]);
            (rest, room) = (more, MOST_BYTES - 1);
        }
        self.0.extend([rest, "\r\n"]);
    }
}

/// Returns a text without the signs that have a meaning in a value.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_plain = |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'\\' | b';' | b',');
    if text.bytes().all(is_plain) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, c) in text.char_indices() {
        let instead = match c {
            '\\' => "\\\\",
            ';' => "\\;",
            ',' => "\\,",
            '\r' if text[at + 1..].starts_with('\n') => "",
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\\n",
            '\t' => " ",
            c if c.is_control() => "",
            _ => continue,
        };
        out.extend([&text[done..at], instead]);
        done = at + c.len_utf8();
    }
    out.push_str(&text[done..]);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut ContentLines)) -> String {
        let mut lines = ContentLines::default();
        write(&mut lines);
        lines.finish()
    }

    #[test]
    fn no_value_begins_another_property() {
        let evil = "a\r\nATTENDEE:b\nX:c\rY:d\u{85}Z, e; f\\n";
        assert_eq!(
            written(|lines| lines.text("SUMMARY", evil)),
            "SUMMARY:a\\nATTENDEE:b\\nX:c\\nY:d\\nZ\\, e\\; f\\\\n\r\n"
        );
        assert_eq!(written(|lines| lines.value("URL", "https://x.example/\r\nX:y")), "URL:https://x.example/X:y\r\n");
        assert_eq!(written(|lines| lines.parts("N", &["a;b", "c\nd"])), "N:a\\;b;c\\nd\r\n");
    }

    #[test]
    fn long_lines_go_on_after_a_space_and_break_no_letter() {
        let text = "é€🙂".repeat(60);
        let lines = written(|lines| lines.text("SUMMARY", &text));
        assert!(lines.split("\r\n").all(|line| line.len() <= MOST_BYTES), "{lines}");
        assert_eq!(lines.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
    }
}
