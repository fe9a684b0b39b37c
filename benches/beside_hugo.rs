//! x
mod network;
mod hugo_site;
use std::path::PathBuf;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    hugo_site::write(&PathBuf::from(&a[1]), &PathBuf::from(&a[2])).unwrap();
}
