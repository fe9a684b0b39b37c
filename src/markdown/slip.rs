//! Marks that were meant as Markdown and are not: they would be shown to visitors as they stand.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use serde::{Deserialize, Serialize};

/// How many bytes on each side of `](` are looked at. In a line without end, looking at all of it each time takes time that
/// grows with the square of its length.
const LONGEST: usize = 2000;

/// What was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Slip {
    /// A link whose address has a space: `[ROC](media/mijn plan.pdf)`.
    Link,
    /// A heading without the space behind its hashes: `##Kosten`.
    Heading,
}

/// Returns the slips in a text, in order, with their bytes.
pub(super) fn find(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<(Slip, Range<usize>)> {
    // Most texts have neither of them.
    if !text.contains("](") && !text.contains('#') {
        return Vec::new();
    }
    let mut slips: Vec<_> = links(text, &read(events)).collect();
    for (event, range) in events {
        if matches!(event, Event::Start(Tag::Paragraph)) {
            slips.extend(headings(text, range));
        }
    }
    slips.sort_by_key(|(_, range)| range.start);
    slips
}

/// Returns the parts of a text in which `](` is as it should be: links, images and code.
fn read(events: &[(Event<'_>, Range<usize>)]) -> Vec<Range<usize>> {
    let is_read = |event: &Event<'_>| {
        matches!(
            event,
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_))
                | Event::End(TagEnd::CodeBlock)
                | Event::Code(_)
                | Event::Html(_)
                | Event::InlineHtml(_)
        )
    };
    events.iter().filter(|(event, _)| is_read(event)).map(|(_, range)| range.clone()).collect()
}

fn links(text: &str, read: &[Range<usize>]) -> impl Iterator<Item = (Slip, Range<usize>)> {
    let mut read = read.iter().peekable();
    let mut read_until = 0;
    text.match_indices("](").filter_map(move |(at, _)| {
        while let Some(range) = read.next_if(|range| range.start <= at) {
            read_until = read_until.max(range.end);
        }
        let before = line_before(text, at);
        let start = at - before.len() + before.rfind('[')?;
        let end = at + line_behind(text, at).find(')')? + 1;
        let is_escaped = before.ends_with('\\') || text[..start].ends_with('\\');
        (!is_escaped && read_until <= at).then_some((Slip::Link, start..end))
    })
}

/// Returns the line up to the byte `at`, as far as a link would go.
fn line_before(text: &str, at: usize) -> &str {
    let from = (at.saturating_sub(LONGEST)..at).find(|start| text.is_char_boundary(*start)).unwrap_or(at);
    let near = &text[from..at];
    near.rfind('\n').map_or(near, |end| &near[end + 1..])
}

/// Returns the line from the byte `at` on, as far as a link would go.
fn line_behind(text: &str, at: usize) -> &str {
    let most = (at + LONGEST).min(text.len());
    let to = (at..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(at);
    text[at..to].split('\n').next().unwrap_or_default()
}

fn headings(text: &str, paragraph: &Range<usize>) -> impl Iterator<Item = (Slip, Range<usize>)> {
    let mut start = paragraph.start;
    text[paragraph.clone()].split_inclusive('\n').filter_map(move |line| {
        let range = start..start + line.trim_end().len();
        start += line.len();
        let words = line.trim_start_matches('#');
        let hashes = line.len() - words.len();
        // `#werk` alone is how people write a theme on social media, in the midst of a text or at its end.
        let is_heading = (2..=6).contains(&hashes) && words.starts_with(|c: char| !c.is_whitespace());
        is_heading.then_some((Slip::Heading, range))
    })
}

#[cfg(test)]
mod tests {
    use super::super::Markdown;

    #[test]
    fn what_was_meant_as_markdown_is_found() {
        let text = "Zie [het plan](mijn plan.pdf) en [goed](x.pdf).\n\n##Kosten\n\nTekst\n###Meer\n";
        let found: Vec<&str> = Markdown::compile(text).slips.iter().map(|(_, range)| &text[range.clone()]).collect();
        assert_eq!(found, ["[het plan](mijn plan.pdf)", "##Kosten", "###Meer"]);
    }

    #[test]
    fn what_is_as_it_should_be_is_left_alone() {
        for text in [
            "[a](b) ![c](d.png) [e](<f g>) [h](i \"j\")",
            "`[a](b c)`",
            "    [a](b c)\n",
            "```\n##x [a](b c)\n```",
            "\\[a](b c) [a\\](b c)",
            "#werk en #leren",
            "a](b c",
            "## Kop",
        ] {
            assert_eq!(Markdown::compile(text).slips, [], "{text}");
        }
    }
}
