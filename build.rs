//! Names the source that the program is compiled from, so that a build of a site knows when the program has changed.

use std::{
    env, fs,
    hash::{DefaultHasher, Hasher},
    io,
    path::{Path, PathBuf},
};

/// What goes into the program besides the theme, which is hashed as it is read.
const SOURCES: [&str; 3] = ["src", "locales", "Cargo.lock"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo:rerun-if-changed={source}");
        hash(&root.join(source), &mut hasher)?;
    }
    println!("cargo:rustc-env=STREEKWERK_SOURCE={:016x}", hasher.finish());
    Ok(())
}

/// Hashes a file, or all files below a folder in the order of their names. What is not there is nothing.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| hash(entry, hasher));
    }
    if path.is_file() {
        let bytes = fs::read(path)?;
        hasher.write_usize(bytes.len());
        hasher.write(&bytes);
    }
    Ok(())
}
