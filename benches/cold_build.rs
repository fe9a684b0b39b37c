//! Builds a synthetic network with the program itself and measures it: cold into a fresh folder, again without a
//! change, and again after one edit. `docs/performance.md` says how to read what it prints.
//!
//! `cargo bench --bench cold_build -- --pages 10000 --runs 5`
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

mod builds;
mod network;
mod program;
mod statistics;

use std::{error::Error, fs, path::PathBuf};

use clap::Parser;

use builds::{Measured, Site, mebibytes};
use network::{Size, Written};

/// Measures cold builds of a synthetic network.
#[derive(Debug, Parser)]
struct Arguments {
    /// About how many pages the network has.
    #[arg(long, default_value_t = 10_000)]
    pages: usize,
    /// How many regions the network has.
    #[arg(long, default_value_t = 35)]
    regions: usize,
    /// How often everything is measured.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// The folder in which content and output lie meanwhile; in memory when left out.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Only writes the content of the network, to this new folder.
    #[arg(long, value_name = "FOLDER")]
    write: Option<PathBuf>,
    /// Given by cargo.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let size = Size::of_pages(arguments.regions, arguments.pages);
    if let Some(folder) = &arguments.write {
        say_content(size, network::write(size, folder)?);
        return Ok(());
    }
    let folder = program::folder(arguments.folder.as_deref())?;
    let content = folder.path().join("content");
    say_content(size, network::write(size, &content)?);
    let edited = content.join(builds::edited_file(&content)?);
    let (output, cache) = (folder.path().join("site"), folder.path().join("cache"));
    let mut measured = Measured::default();
    for run in 0..arguments.runs {
        measured.run(|| builds::streekwerk(&content, &output, &cache), &edited)?;
        if run == 0 {
            let Site { pages, files, bytes, .. } = Site::count(&output)?;
            println!("output: {pages} pages, {files} files, {}", mebibytes(bytes));
        }
        fs::remove_dir_all(&output)?;
        fs::remove_dir_all(&cache)?;
    }
    say(&measured);
    folder.close()?;
    Ok(())
}

fn say(measured: &Measured) {
    let Measured { cold, unchanged, edited } = measured;
    println!("{:12} {:>22} {:>22} {:>22}", "", "CPU s", "wall s", "peak MiB");
    for (name, costs) in [("cold", cold), ("unchanged", unchanged), ("one edit", edited)] {
        println!(
            "{name:12} {:>22} {:>22} {:>22}",
            costs.shown(|c| c.cpu),
            costs.shown(|c| c.wall),
            costs.shown(|c| c.peak)
        );
    }
    let share = |costs: &builds::Costs| costs.median(|c| c.cpu) / cold.median(|c| c.cpu) * 100.0;
    println!("of the cold build's CPU: unchanged {:.1} %, one edit {:.1} %", share(unchanged), share(edited));
}

fn say_content(size: Size, written: Written) {
    let Size { regions, offers } = size;
    println!(
        "content: {regions} regions, about {offers} offers in each; {} files, {}",
        written.files,
        mebibytes(written.bytes)
    );
}
