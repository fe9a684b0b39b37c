//! Measures the live preview of a synthetic network: from just before a file is saved until all new bytes have come over
//! HTTP. `docs/performance.md` says how to read what it prints.
//!
//! `cargo bench --bench preview -- --pages 10000 --runs 10`
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "the content and the theme are written and edited here, and no site is")]

mod browser;
mod network;
mod statistics;

use std::{
    error::Error,
    fs, io,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use clap::Parser;

use browser::Browser;
use network::Size;
use statistics::median;

/// The program that is measured: built by cargo with the benchmark.
const PROGRAM: &str = env!("CARGO_BIN_EXE_streekwerk");
/// A file system in memory, so that no disk is measured.
const MEMORY: &str = "/dev/shm";
/// The theme that a site's own one begins with.
const DEFAULT_THEME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default");
/// How long the program must do nothing to be called idle: longer than until it looks at everything again.
const REST: Duration = Duration::from_millis(700);

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
    /// Measures only the edits with this in their name.
    #[arg(long, default_value = "")]
    only: String,
    /// The folder in which the content lies meanwhile; in memory when left out.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Given by cargo.
    #[arg(long, hide = true)]
    bench: bool,
}

/// An edit: what is written instead of what in which file, and where it then shows.
struct Edit {
    name: &'static str,
    file: &'static str,
    old: &'static str,
    /// What is written instead; `{n}` stands for a number that is other each time.
    new: &'static str,
    address: &'static str,
    shows: Shows,
}

/// What tells that a page is new.
enum Shows {
    /// This is in it.
    Text(&'static str),
    /// It loads another style sheet of this name than before, and this is in that.
    Styles(&'static str, &'static str),
}

const OFFER: &str = "content/regions/achterhoek/training/lassen-0.md";
const OFFER_IN_ENGLISH: &str = "content/regions/achterhoek/training/lassen-0.en.md";
const OFFER_PAGE: &str = "/achterhoek/scholing/lassen-0/";

const EDITS: [Edit; 11] = [
    Edit {
        name: "title, on its own page",
        file: OFFER,
        old: "title: \"Lassen",
        new: "title: \"Lassen{n}",
        address: OFFER_PAGE,
        shows: Shows::Text("Lassen{n}"),
    },
    Edit {
        name: "title, on the list",
        file: OFFER,
        old: "title: \"Lassen",
        new: "title: \"Lassen{n}",
        address: "/achterhoek/scholing/",
        shows: Shows::Text("Lassen{n}"),
    },
    Edit {
        name: "body",
        file: OFFER,
        old: "\n---\n\n",
        new: "\n---\n\nZin{n}.\n\n",
        address: OFFER_PAGE,
        shows: Shows::Text("Zin{n}."),
    },
    Edit {
        name: "a start's places",
        file: OFFER,
        old: "starts:\n",
        new: "starts:\n  - { date: 2027-11-11, seats: {n}, state: open }\n",
        address: OFFER_PAGE,
        shows: Shows::Text("{n} plaatsen"),
    },
    Edit {
        name: "translation",
        file: OFFER_IN_ENGLISH,
        old: "title: \"Welding",
        new: "title: \"Welding{n}",
        address: "/en/achterhoek/training/lassen-0/",
        shows: Shows::Text("Welding{n}"),
    },
    Edit {
        name: "region.yaml, the name",
        file: "content/regions/achterhoek/region.yaml",
        old: "name: \"Achterhoek",
        new: "name: \"Achterhoek{n}",
        address: OFFER_PAGE,
        shows: Shows::Text("Achterhoek{n}"),
    },
    Edit {
        name: "portal.yaml, the title",
        file: "content/portal.yaml",
        old: "title: Werk",
        new: "title: Werk{n}",
        address: OFFER_PAGE,
        shows: Shows::Text("Werk{n}"),
    },
    Edit {
        name: "brand colour",
        file: "content/portal.yaml",
        old: "\"#3b3a8c\"",
        new: "\"#3b{n}c\"",
        address: OFFER_PAGE,
        shows: Shows::Styles("brand-achterhoek", ":root"),
    },
    Edit {
        name: "template",
        file: "themes/eigen/templates/training.html",
        old: "{% block content %}",
        new: "{% block content %}<p>Sjabloon{n}</p>",
        address: OFFER_PAGE,
        shows: Shows::Text("Sjabloon{n}"),
    },
    Edit {
        name: "style sheet",
        file: "themes/eigen/assets/eigen.css",
        old: ".eigen",
        new: ".eigen{n}",
        address: OFFER_PAGE,
        shows: Shows::Styles("site", ".eigen{n}"),
    },
    Edit {
        name: "label",
        file: "themes/eigen/locales/nl/training.ftl",
        old: "starts-title = ",
        new: "starts-title = Label{n} ",
        address: OFFER_PAGE,
        shows: Shows::Text("Label{n}"),
    },
];

/// How an editor saves.
#[derive(Debug, Clone, Copy)]
enum Save {
    /// It writes the file again.
    InPlace,
    /// It writes another file and gives that the name.
    Rename,
}

/// The preview that is being served, ended when it is dropped.
struct Served {
    process: Child,
    port: u16,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir_in(arguments.folder.clone().unwrap_or_else(in_memory))?;
    let size = Size::of_pages(arguments.regions, arguments.pages);
    let written = network::write(size, &folder.path().join("content"))?;
    write_theme(folder.path())?;
    let mut served = Served::start(folder.path())?;
    let mut browser = Browser::open(served.port)?;
    browser.get("/")?;
    println!("content: {} regions, about {} offers in each; {} files", size.regions, size.offers, written.files);
    println!("at rest: {}", served.memory()?);
    println!("{:24} {:>10} {:>10} {:>10} {:>10}   ms", "", "in place", "95 %", "rename", "95 %");
    for edit in EDITS.iter().filter(|edit| edit.name.contains(&arguments.only)) {
        let mut row = format!("{:24}", edit.name);
        for save in [Save::InPlace, Save::Rename] {
            let times = edit.measure(save, arguments.runs, folder.path(), &mut served, &mut browser)?;
            row += &format!(" {:>10.1} {:>10.1}", median(times.clone()), percentile_95(times));
        }
        println!("{row}");
    }
    println!("at last: {}", served.memory()?);
    drop(served);
    folder.close()?;
    Ok(())
}

fn in_memory() -> PathBuf {
    let memory = Path::new(MEMORY);
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
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

impl Edit {
    /// Saves the edit many times, and the file as it was at last. Returns how long each took to show, in milliseconds.
    fn measure(
        &self,
        save: Save,
        runs: usize,
        folder: &Path,
        served: &mut Served,
        browser: &mut Browser,
    ) -> Result<Vec<f64>, Box<dyn Error>> {
        let place = folder.join(self.file);
        let before = fs::read_to_string(&place)?;
        let mut times = Vec::new();
        for run in 0..runs {
            // A number of three digits, which is also a part of a colour.
            let number = (100 + run * 2 + usize::from(matches!(save, Save::Rename))).to_string();
            let fill = |text: &str| text.replace("{n}", &number);
            let after = before.replacen(self.old, &fill(self.new), 1);
            let last = browser.get(self.address)?;
            served.await_rest()?;
            browser.forget_news();
            let started = Instant::now();
            save.save(&place, &after)?;
            let shown = browser.await_new(|browser| self.shows(browser, &last, fill));
            shown.map_err(|error| format!("{}: {error}", self.name))?;
            times.push(started.elapsed().as_secs_f64() * 1000.0);
        }
        served.await_rest()?;
        fs::write(&place, before)?;
        Ok(times)
    }

    fn shows(&self, browser: &mut Browser, last: &str, fill: impl Fn(&str) -> String) -> Result<bool, Box<dyn Error>> {
        let page = browser.get(self.address)?;
        Ok(match self.shows {
            Shows::Text(text) => page.contains(&fill(text)),
            Shows::Styles(name, text) => {
                let address = styles_of(&page, name);
                address != styles_of(last, name) && browser.get(address.unwrap_or("/"))?.contains(&fill(text))
            }
        })
    }
}

/// Returns the address of a style sheet that a page loads.
fn styles_of<'p>(page: &'p str, name: &str) -> Option<&'p str> {
    let start = page.find(&format!("/assets/{name}."))?;
    let end = page[start..].find([' ', '>', '"'])?;
    Some(&page[start..start + end])
}

impl Save {
    fn save(self, place: &Path, text: &str) -> io::Result<()> {
        match self {
            Self::InPlace => fs::write(place, text),
            Self::Rename => {
                let beside = place.with_extension("tmp");
                fs::write(&beside, text)?;
                fs::rename(beside, place)
            }
        }
    }
}

impl Served {
    /// Starts the preview of what lies in `folder`, on a port that was free a moment ago.
    fn start(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let process = Command::new(PROGRAM)
            .args(["serve", "--lang", "en", "--as-of", network::DAY, "--port", &port.to_string(), "--content"])
            .arg(folder.join("content"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Self { process, port })
    }

    /// Waits until the preview has nothing left to do.
    fn await_rest(&mut self) -> Result<(), Box<dyn Error>> {
        let mut worked = self.worked()?;
        loop {
            std::thread::sleep(REST);
            let now = self.worked()?;
            // A tick or two is what a process needs that only waits.
            if now <= worked + 2 {
                return Ok(());
            }
            worked = now;
        }
    }

    /// Returns the processor time of the process so far, in ticks of the system.
    fn worked(&self) -> Result<u64, Box<dyn Error>> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        let behind_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let times = behind_name.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
        Ok(times.sum::<Result<u64, _>>()?)
    }

    /// Returns the memory that the process has, and the most that it had.
    fn memory(&self) -> io::Result<String> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let mebibytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.trim_end_matches("kB").trim().parse::<u64>().unwrap_or_default() / 1024
        };
        Ok(format!("{} MiB, at most {} MiB", mebibytes("VmRSS:"), mebibytes("VmHWM:")))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.process.kill().and_then(|()| self.process.wait());
    }
}

/// Returns the value that 95 of 100 do not exceed.
fn percentile_95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let rank = (values.len() * 95).div_ceil(100);
    values.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}
