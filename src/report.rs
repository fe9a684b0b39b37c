use crate::{diagnostic::*, lang::Lang, source::Sources, words::Words};
pub enum Format { Human, Json, Github, Sarif }
pub fn words(lang: Lang) -> Words { Words::new(lang, []).unwrap() }
pub fn report(d: &[Diagnostic], _: &Sources, _: &Words, _: Format, _: bool) -> String { d.iter().map(|d| format!("{:?} {} {:?} {:?}\n", d.severity, d.code, d.place, d.args)).collect() }
