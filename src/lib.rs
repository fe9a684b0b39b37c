//! streekwerk: a static site generator for regional labour-market portals.
//!
//! The modules stand in the order of the pipeline, ground floor first; a module uses those above it and never those
//! below it (a test holds it to that).

pub mod lang;
pub mod words;
mod made;
pub mod tally;
pub mod picture;
pub mod kept;
pub mod outline;
pub mod active;
pub mod source;
pub mod diagnostic;
pub mod text_file;
pub mod yaml;
pub mod field;
pub mod format;
pub mod model;
pub mod schema;
pub mod scaffold;
pub mod decode;
pub mod report;
pub mod markdown;
pub mod content_line;
pub mod header;
pub mod parse;
pub mod portal;
pub mod route;
pub mod plan;
pub mod prints;
pub mod colour;
pub mod parcels;
pub mod share;
pub mod chart;
pub mod map;
mod judged;
pub mod check;
pub mod theme;
pub mod view;
pub mod record;
pub mod linked;
pub mod search;
pub mod page;
pub mod memory;
pub mod render;
mod hosting;
pub mod publish;
pub mod output;
pub mod pipeline;
pub mod preview;
pub mod cli;
