//! Builds the tree from a parser's events.

use std::{borrow::Cow, collections::HashMap, ops::Range};

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, Tag};

use super::{Entry, Fault, Node, Scalar, Tree, Value, fault};

/// How deep `serde_yaml` follows lists and maps.
const MAX_DEPTH: usize = 127;

/// How many values aliases may add to one document. Content has a handful; a file that doubles itself has billions.
const MAX_REPEATED: usize = 10_000;

/// Reads the first document of a YAML text, up to the first fault.
#[must_use]
pub fn parse(text: &str) -> Tree {
    let mut builder = Builder { places: Places::new(text), ..Builder::default() };
    let mut parser = Parser::new_from_str(text);
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let taken = match event {
            Ok((Event::DocumentStart(_), span)) if documents == 1 => {
                Err(Fault::new("yaml-several-documents", builder.places.range(&span)))
            }
            Ok((Event::DocumentStart(_), _)) => {
                documents += 1;
                Ok(())
            }
            Ok((event, span)) => builder.take(event, &span),
            Err(error) => Err(builder.scan_fault(text, &error)),
        };
        if let Err(fault) = taken {
            return Tree { root: builder.unfinished(), fault: Some(fault) };
        }
    }
    Tree { root: builder.root, fault: None }
}

#[derive(Default)]
struct Builder<'t> {
    places: Places<'t>,
    root: Option<Node>,
    /// The lists and maps that are still open, outermost first.
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    repeated: usize,
}

/// A list or map that is still open.
struct Open {
    node: Node,
    anchor: usize,
    /// The key whose value comes next.
    key: Option<(Box<str>, Range<usize>)>,
    /// `true` when it stands between brackets.
    has_brackets: bool,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, span: &Span) -> Result<(), Fault> {
        let range = self.places.range(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let own_tag = own_tag(tag.as_deref());
                let is_plain = style == ScalarStyle::Plain && !is_string_tag(tag.as_deref());
                let range = self.places.trimmed(range, style);
                if style == ScalarStyle::Plain && text.starts_with(['|', '>']) && self.is_in_brackets() {
                    // YAML 1.2 takes this as text, but `serde_yaml` does not.
                    return Err(fault::special_character(self.places.text, range));
                }
                let value = Value::Scalar(Scalar { text: Cow::into_owned(text).into(), is_plain });
                self.add(Node { value, span: range, tag: own_tag }, anchor);
            }
            Event::SequenceStart(anchor, tag) => self.open(Value::List(Vec::new()), range, anchor, tag.as_deref())?,
            Event::MappingStart(anchor, tag) => self.open(Value::Map(Vec::new()), range, anchor, tag.as_deref())?,
            Event::SequenceEnd | Event::MappingEnd => self.close(&range),
            Event::Alias(anchor) => self.repeat(anchor, range)?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn is_in_brackets(&self) -> bool {
        self.open.iter().any(|open| open.has_brackets)
    }

    fn open(&mut self, value: Value, span: Range<usize>, anchor: usize, tag: Option<&Tag>) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Fault::new("yaml-too-deep", span));
        }
        let has_brackets = self.places.text[span.clone()].ends_with(['[', '{']);
        self.open.push(Open { node: Node { value, span, tag: own_tag(tag) }, anchor, key: None, has_brackets });
        Ok(())
    }

    fn close(&mut self, end: &Range<usize>) {
        let Some(mut open) = self.open.pop() else { return };
        open.node.span.end = if open.has_brackets { end.end } else { last_end(&open.node) };
        self.add(open.node, open.anchor);
    }

    fn repeat(&mut self, anchor: usize, span: Range<usize>) -> Result<(), Fault> {
        // An anchor that is not known yet is one of a list or map that is still open: it would hold itself.
        let Some(node) = self.anchors.get(&anchor) else { return Err(Fault::new("yaml-too-many-aliases", span)) };
        self.repeated += size(node, MAX_REPEATED + 1);
        if self.repeated > MAX_REPEATED {
            return Err(Fault::new("yaml-too-many-aliases", span));
        }
        let node = Node { span, ..node.clone() };
        self.add(node, 0);
        Ok(())
    }

    /// Adds a finished value to the list or map that it stands in.
    fn add(&mut self, node: Node, anchor: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match (&mut open.node.value, open.key.take()) {
            (Value::List(items), _) => items.push(node),
            (Value::Map(entries), Some((key, key_span))) => entries.push(Entry { key, key_span, value: node }),
            (Value::Map(_), None) => open.key = Some((self.places.key(&node), node.span)),
            (Value::Scalar(_), _) => {}
        }
    }

    /// Returns what there is so far, when reading stops.
    fn unfinished(mut self) -> Option<Node> {
        while let Some(open) = self.open.last() {
            let end = last_end(&open.node);
            self.close(&(end..end));
        }
        self.root
    }

    fn scan_fault(&self, text: &str, error: &ScanError) -> Fault {
        let at = self.places.byte(error.marker().index());
        let bracket = self.open.iter().rev().find(|open| open.has_brackets).map(|open| open.node.span.end - 1);
        fault::explain(text, at, error.info(), bracket)
    }
}

/// Returns where the last value in a list or map ends.
fn last_end(node: &Node) -> usize {
    match &node.value {
        Value::List(items) => items.last().map_or(node.span.end, |item| item.span.end.max(node.span.end)),
        Value::Map(entries) => entries.last().map_or(node.span.end, |e| e.value.span.end.max(e.key_span.end)),
        Value::Scalar(_) => node.span.end,
    }
}

/// Counts the values in a node, up to `limit`.
fn size(node: &Node, limit: usize) -> usize {
    let children: Box<dyn Iterator<Item = &Node>> = match &node.value {
        Value::Scalar(_) => return 1,
        Value::List(items) => Box::new(items.iter()),
        Value::Map(entries) => Box::new(entries.iter().map(|entry| &entry.value)),
    };
    let mut count = 1;
    for child in children {
        if count >= limit {
            break;
        }
        count += size(child, limit - count);
    }
    count
}

fn own_tag(tag: Option<&Tag>) -> Option<Box<str>> {
    tag.filter(|tag| !tag.is_yaml_core_schema()).map(|tag| tag.to_string().into())
}

fn is_string_tag(tag: Option<&Tag>) -> bool {
    tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str")
}

/// Turns the parser's places, which count characters, into bytes.
#[derive(Default)]
struct Places<'t> {
    text: &'t str,
    /// Where each character begins; empty when all are one byte long.
    starts: Vec<usize>,
}

impl<'t> Places<'t> {
    fn new(text: &'t str) -> Self {
        let starts = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(at, _)| at).collect() };
        Self { text, starts }
    }

    fn byte(&self, index: usize) -> usize {
        if self.starts.is_empty() {
            return index.min(self.text.len());
        }
        self.starts.get(index).copied().unwrap_or(self.text.len())
    }

    fn range(&self, span: &Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }

    /// Leaves the line ends behind a value out of its place.
    fn trimmed(&self, range: Range<usize>, style: ScalarStyle) -> Range<usize> {
        if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
            return range;
        }
        let text = self.text[range.clone()].trim_end();
        range.start..range.start + text.len()
    }

    fn key(&self, node: &Node) -> Box<str> {
        node.scalar().map_or_else(|| self.text[node.span.clone()].into(), |scalar| scalar.text.clone())
    }
}
