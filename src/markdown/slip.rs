//! Marks that were meant as Markdown and are not: they would be shown to visitors as they stand.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// What was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    text.match_indices("](").filter_map(|(at, _)| {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let start = line + text[line..at].rfind('[')?;
        let end = at + text[at..].split('\n').next()?.find(')')? + 1;
        let is_escaped = text[..at].ends_with('\\') || text[..start].ends_with('\\');
        let is_read = read.iter().any(|range| range.contains(&at));
        (!is_escaped && !is_read).then_some((Slip::Link, start..end))
    })
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
