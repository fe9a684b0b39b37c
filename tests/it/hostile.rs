//! Content that was made to do harm: each attack gives a clear message or safe output, in bounded time and memory.
//!
//! What the attacks have in common with mistakes is in `tests/faults/`; here is what needs a clock, a file system or a page.

mod addresses;
mod files;
mod place;
mod text;
