//! The program that is measured, and where what it reads and writes lies meanwhile.

use std::{io, path::Path};

/// The program that is measured: built by cargo with the benchmark.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_streekwerk");
/// A file system in memory, so that no disk is measured.
const MEMORY: &str = "/dev/shm";

/// Makes a new folder for content and output: in memory, unless a place is named.
pub(crate) fn folder(place: Option<&Path>) -> io::Result<tempfile::TempDir> {
    let memory = Path::new(MEMORY);
    let usual = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("streekwerk-bench-").tempdir_in(place.unwrap_or(&usual))
}
