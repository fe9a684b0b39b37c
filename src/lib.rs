//! streekwerk: a static site generator for regional labour-market portals.
//!
//! The modules stand in the order of the pipeline, ground floor first; a module uses those above it and never those
//! below it (a test holds it to that).

pub mod lang;
pub mod words;
pub mod source;
pub mod diagnostic;
pub mod text_file;
pub mod yaml;
pub mod field;
pub mod model;
pub mod decode;
