//! Whether our own reading of a document is that of `serde_yaml`. The two differ in a few corners of YAML that nobody
//! writes on purpose, and a value must never be lost in silence between them.

use serde_yaml::Value;

use crate::yaml::{self, Node};

/// Returns the first part of a document that `serde_yaml` reads otherwise, or its error when it cannot read the document.
pub(super) fn first_difference<'n>(root: &'n Node, text: &str) -> Result<Option<&'n Node>, serde_yaml::Error> {
    serde_yaml::from_str(text).map(|value: Value| difference(root, &value))
}

fn difference<'n>(node: &'n Node, value: &Value) -> Option<&'n Node> {
    match (&node.value, value) {
        (_, Value::Tagged(tagged)) => difference(node, &tagged.value),
        (yaml::Value::List(items), Value::Sequence(values)) if items.len() == values.len() => {
            items.iter().zip(values).find_map(|(item, value)| difference(item, value))
        }
        (yaml::Value::Map(entries), Value::Mapping(values)) if entries.len() == values.len() => {
            let pairs = entries.iter().zip(values);
            pairs.into_iter().find_map(|(entry, (key, value))| match key {
                Value::String(key) if **key != *entry.key => Some(&entry.value),
                _ => difference(&entry.value, value),
            })
        }
        (yaml::Value::Scalar(scalar), Value::String(text)) => (*scalar.text != **text).then_some(node),
        (yaml::Value::Scalar(scalar), Value::Null | Value::Bool(_) | Value::Number(_)) => {
            (!scalar.is_plain).then_some(node)
        }
        _ => Some(node),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agrees(text: &str) -> bool {
        let root = yaml::parse(text).root.expect("a document");
        first_difference(&root, text).is_ok_and(|difference| difference.is_none())
    }

    #[test]
    fn a_value_that_one_reader_loses_is_seen() {
        assert!(agrees("a: 1\nb: [x, 'y', \"2\", ~, true]\nc: |\n  text\nd: {e: *x}\n".replace("*x", "f").as_str()));
        assert!(agrees("a: &x {b: 1}\nc: *x\nd:\ne: \"\"\n"));
        assert!(!agrees("- {a: b, c\r\n: 1}\n"));
    }
}
