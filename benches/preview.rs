//! Measures the live preview of a synthetic network: from just before a file is saved until all new bytes have come over
//! HTTP. `docs/performance.md` says how to read what it prints.
//!
//! `cargo bench --bench preview -- --pages 10000 --runs 10`, or for half an hour `-- --pages 10000 --soak 30`
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "the content and the theme are written and edited here, and no site is")]

mod browser;
mod documentation;
mod edits;
mod hugo_site;
mod network;
mod program;
mod served;
mod statistics;

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use clap::Parser;

use browser::{Browser, News};
use edits::{EDITS, Edit, OF_HUGO};
use network::Size;
use served::{Save, Served};
use statistics::median;

/// The theme that a site's own one begins with.
const DEFAULT_THEME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default");

/// Measures from save to bytes.
#[derive(Debug, Parser)]
struct Arguments {
    /// About how many pages the network has.
    #[arg(long, default_value_t = 10_000)]
    pages: usize,
    /// How many regions the network has.
    #[arg(long, default_value_t = 35)]
    regions: usize,
    /// How often each edit is saved in each way.
    #[arg(long, default_value_t = 10)]
    runs: usize,
    /// Instead of measuring, saves the edits in turn for so many minutes, and says after each round how much memory the
    /// preview has.
    #[arg(long, value_name = "MINUTES")]
    soak: Option<u64>,
    /// Measures only the edits with this in their name.
    #[arg(long, default_value = "")]
    only: String,
    /// Hugo's program itself, whose preview of the same network is measured too.
    #[arg(long, value_name = "PROGRAM", num_args = 0..=1, default_missing_value = hugo_site::installed().into_os_string())]
    hugo: Option<PathBuf>,
    /// Writes the tables into `docs/performance.md`.
    #[arg(long)]
    write_docs: bool,
    /// The folder in which the content lies meanwhile; in memory when left out.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Given by cargo.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let folder = program::folder(arguments.folder.as_deref())?;
    let size = Size::of_pages(arguments.regions, arguments.pages);
    let content = folder.path().join("content");
    network::write(size, &content)?;
    // Of the network as it is written, before a theme is named in it.
    let source = folder.path().join("hugo");
    if arguments.hugo.is_some() {
        hugo_site::write(&content, &source)?;
    }
    write_theme(folder.path())?;
    if let Some(minutes) = arguments.soak {
        soak(Duration::from_secs(60 * minutes), &mut serve(&content), folder.path())?;
        return Ok(folder.close()?);
    }
    let mut text = format!("About {} pages; {} saves of each kind; milliseconds.\n\n", arguments.pages, arguments.runs);
    text += &arguments.measure("streekwerk", &mut serve(&content), News::Events, &EDITS, folder.path())?;
    if let Some(hugo) = &arguments.hugo {
        let mut command = hugo_site::command(hugo, "server", &source, &folder.path().join("cache"));
        command.args(["--bind", "127.0.0.1", "--renderToMemory"]);
        text.push('\n');
        text += &arguments.measure("Hugo", &mut command, News::LiveReload, &OF_HUGO, folder.path())?;
    }
    println!("{text}");
    if arguments.write_docs {
        documentation::write("preview", &text)?;
    }
    folder.close()?;
    Ok(())
}

/// Returns the command that serves the preview, without its port.
fn serve(content: &Path) -> Command {
    let mut command = Command::new(program::PROGRAM);
    command.args(["serve", "--lang", "en", "--as-of", network::DAY, "--content"]).arg(content);
    command
}

/// Saves each edit in turn, in both ways, until the time is over; an edit that does not show is an error.
fn soak(time: Duration, command: &mut Command, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut served = Served::start(command)?;
    let mut browser = Browser::open(served.port, News::Events)?;
    browser.get("/")?;
    let (started, mut saves) = (Instant::now(), 0);
    println!("at rest: {}", served.memory()?);
    while started.elapsed() < time {
        for edit in &EDITS {
            for save in [Save::InPlace, Save::Rename] {
                edit.measure(save, 1, folder, &mut served, &mut browser)?;
                saves += 1;
            }
        }
        println!("{:5} s, {saves} saves: {}", started.elapsed().as_secs(), served.memory()?);
    }
    Ok(())
}

impl Arguments {
    /// Measures the edits of one preview, and returns the figures as Markdown.
    fn measure(
        &self,
        name: &str,
        command: &mut Command,
        news: News,
        edits: &[Edit],
        folder: &Path,
    ) -> Result<String, Box<dyn Error>> {
        let mut served = Served::start(command)?;
        let mut browser = Browser::open(served.port, news)?;
        browser.get("/")?;
        let at_rest = served.memory()?;
        let mut text = format!("| {name} | in place, median | 95 % | rename, median | 95 % |\n");
        text += "| --- | --- | --- | --- | --- |\n";
        for edit in edits.iter().filter(|edit| edit.name.contains(&self.only)) {
            text += &format!("| {} |", edit.name);
            for save in [Save::InPlace, Save::Rename] {
                let times = edit.measure(save, self.runs, folder, &mut served, &mut browser)?;
                text += &format!(" {:.1} | {:.1} |", median(times.clone()), percentile_95(times));
            }
            text.push('\n');
        }
        Ok(text + &format!("\nMemory of {name} at rest: {at_rest}; at last: {}.\n", served.memory()?))
    }
}

/// Writes a site's own theme, and names it in `portal.yaml`.
fn write_theme(folder: &Path) -> io::Result<()> {
    let theme = folder.join("themes/eigen");
    for file in ["templates/training.html", "locales/nl/training.ftl"] {
        let place = theme.join(file);
        fs::create_dir_all(place.parent().unwrap_or(&theme))?;
        fs::copy(Path::new(DEFAULT_THEME).join(file), place)?;
    }
    fs::create_dir_all(theme.join("assets"))?;
    fs::write(theme.join("assets/eigen.css"), ".eigen { color: inherit }\n")?;
    let portal = folder.join("content/portal.yaml");
    let text = fs::read_to_string(&portal)?;
    fs::write(portal, text + "theme: eigen\n")
}

/// Returns the value that 95 of 100 do not exceed.
fn percentile_95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let rank = (values.len() * 95).div_ceil(100);
    values.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}
