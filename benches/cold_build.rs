//! Builds a synthetic network with the program itself and measures it: cold into a fresh folder, again without a
//! change, and again after one edit. `docs/performance.md` says how to read what it prints.
//!
//! `cargo bench --bench cold_build -- --pages 10000 --runs 5`
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "the content is written and edited here, and no site is")]

mod network;
mod statistics;

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use clap::Parser;
use wait4::Wait4;
use walkdir::WalkDir;

use network::{Size, Written};
use statistics::median;

/// The program that is measured: built by cargo with the benchmark.
const PROGRAM: &str = env!("CARGO_BIN_EXE_streekwerk");
/// A file system in memory, so that no disk is measured.
const MEMORY: &str = "/dev/shm";
const MEBIBYTE: f64 = 1024.0 * 1024.0;

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

/// What one build took.
#[derive(Debug, Clone, Copy)]
struct Cost {
    /// Processor time of all threads, in seconds.
    cpu: f64,
    /// Seconds from start to end.
    wall: f64,
    /// The most memory that was held at once, in MiB.
    peak: f64,
}

/// What was measured: the same three builds in each run.
#[derive(Debug, Default)]
struct Measured {
    cold: Vec<Cost>,
    unchanged: Vec<Cost>,
    edited: Vec<Cost>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let size = Size::of_pages(arguments.regions, arguments.pages);
    if let Some(folder) = &arguments.write {
        say_content(size, network::write(size, folder)?);
        return Ok(());
    }
    let place = arguments.folder.clone().unwrap_or_else(in_memory);
    let folder = tempfile::Builder::new().prefix("streekwerk-bench-").tempdir_in(place)?;
    let content = folder.path().join("content");
    say_content(size, network::write(size, &content)?);
    let mut measured = Measured::default();
    for run in 0..arguments.runs {
        let output = folder.path().join("site");
        measured.run(&content, &output)?;
        if run == 0 {
            say_output(&output)?;
        }
        fs::remove_dir_all(output)?;
    }
    measured.say();
    folder.close()?;
    Ok(())
}

fn in_memory() -> PathBuf {
    let memory = Path::new(MEMORY);
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

impl Measured {
    fn run(&mut self, content: &Path, site: &Path) -> Result<(), Box<dyn Error>> {
        self.cold.push(build(content, site)?);
        self.unchanged.push(build(content, site)?);
        let edited = edited_file(content)?;
        let before = fs::read_to_string(&edited)?;
        fs::write(&edited, format!("{before}\nEr komt een zin bij.\n"))?;
        self.edited.push(build(content, site)?);
        fs::write(&edited, before)?;
        Ok(())
    }

    fn say(&self) {
        println!("{:12} {:>22} {:>22} {:>22}", "", "CPU s", "wall s", "peak MiB");
        for (name, costs) in [("cold", &self.cold), ("unchanged", &self.unchanged), ("one edit", &self.edited)] {
            let part = |of: fn(&Cost) -> f64| shown(costs.iter().map(of).collect());
            println!("{name:12} {:>22} {:>22} {:>22}", part(|c| c.cpu), part(|c| c.wall), part(|c| c.peak));
        }
        let cpu = |costs: &[Cost]| median(costs.iter().map(|cost| cost.cpu).collect());
        let share = |costs| cpu(costs) / cpu(&self.cold) * 100.0;
        println!(
            "of the cold build's CPU: unchanged {:.1} %, one edit {:.1} %",
            share(&self.unchanged),
            share(&self.edited)
        );
    }
}

/// Builds the content with the program and returns what that took.
fn build(content: &Path, site: &Path) -> Result<Cost, Box<dyn Error>> {
    let started = Instant::now();
    let mut child = Command::new(PROGRAM)
        .args(["build", "--lang", "en", "--as-of", network::DAY, "--content"])
        .arg(content)
        .arg("--output")
        .arg(site)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let usage = child.wait4()?;
    let wall = started.elapsed().as_secs_f64();
    if !usage.status.success() {
        return Err(format!("the build failed: run `{PROGRAM} check --content …` on the network of `--write`").into());
    }
    let cpu = usage.rusage.utime + usage.rusage.stime;
    #[expect(clippy::cast_precision_loss, reason = "memory is shown in whole MiB")]
    let peak = usage.rusage.maxrss as f64 / MEBIBYTE;
    Ok(Cost { cpu: cpu.as_secs_f64(), wall, peak })
}

/// Returns the file whose text is changed: an offer in the middle of the content.
fn edited_file(content: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let offers =
        WalkDir::new(content.join("regions")).sort_by_file_name().into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut offers = offers.into_iter().map(walkdir::DirEntry::into_path).filter(|path| is_offer(path));
    let middle = offers.clone().count() / 2;
    offers.nth(middle).ok_or_else(|| "the network has no offers".into())
}

fn is_offer(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let folder = path.parent().and_then(Path::file_name);
    folder.is_some_and(|folder| folder == "training") && name.ends_with(".md") && !name.ends_with(".en.md")
}

fn say_content(size: Size, written: Written) {
    let Size { regions, offers } = size;
    println!(
        "content: {regions} regions, about {offers} offers in each; {} files, {}",
        written.files,
        mebibytes(written.bytes)
    );
}

fn say_output(site: &Path) -> Result<(), Box<dyn Error>> {
    let (mut pages, mut files, mut bytes) = (0, 0, 0);
    for entry in WalkDir::new(site).into_iter().filter_entry(|entry| entry.file_name() != ".streekwerk") {
        let entry = entry?;
        if entry.file_type().is_file() {
            files += 1;
            pages += usize::from(entry.path().extension().is_some_and(|extension| extension == "html"));
            bytes += entry.metadata()?.len();
        }
    }
    println!("output: {pages} pages, {files} files, {}", mebibytes(bytes));
    Ok(())
}

fn mebibytes(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
    let mebibytes = bytes as f64 / MEBIBYTE;
    format!("{mebibytes:.1} MiB")
}

/// Returns the median with the least and the most: `2.31 (2.28–2.40)`.
fn shown(values: Vec<f64>) -> String {
    let (least, most) =
        values.iter().fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(*value), most.max(*value)));
    format!("{:.2} ({least:.2}–{most:.2})", median(values))
}
