//! What benchmarks of whole builds share: what a build costs, and what came out of it.
#![expect(clippy::disallowed_methods, reason = "the content is edited here, and no site is")]

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use wait4::Wait4;
use walkdir::WalkDir;

use crate::{network, program::PROGRAM, statistics::median};

const MEBIBYTE: f64 = 1024.0 * 1024.0;
/// What an edit writes at the end of an offer.
const SENTENCE: &str = "Er komt een zin bij.";

/// What one build took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Processor time of all threads, in seconds.
    pub(crate) cpu: f64,
    /// Seconds from start to end.
    pub(crate) wall: f64,
    /// The most memory that was held at once, in MiB.
    pub(crate) peak: f64,
}

/// What the same build took in each run.
#[derive(Debug, Default)]
pub(crate) struct Costs(Vec<Cost>);

/// The same three builds in each run.
#[derive(Debug, Default)]
pub(crate) struct Measured {
    pub(crate) cold: Costs,
    pub(crate) unchanged: Costs,
    pub(crate) edited: Costs,
}

/// What came out of a build.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Site {
    pub(crate) pages: usize,
    /// The bytes of the pages together.
    pub(crate) page_bytes: u64,
    pub(crate) files: usize,
    /// The bytes of all files together.
    pub(crate) bytes: u64,
}

impl Cost {
    /// Runs a command to its end and returns what that took.
    pub(crate) fn of(command: &mut Command) -> Result<Self, Box<dyn Error>> {
        let started = Instant::now();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let usage = child.wait4()?;
        let wall = started.elapsed().as_secs_f64();
        if !usage.status.success() {
            return Err(format!("this failed; run it by hand on what `--write` writes: {command:?}").into());
        }
        let cpu = usage.rusage.utime + usage.rusage.stime;
        #[expect(clippy::cast_precision_loss, reason = "memory is shown in whole MiB")]
        let peak = usage.rusage.maxrss as f64 / MEBIBYTE;
        Ok(Self { cpu: cpu.as_secs_f64(), wall, peak })
    }
}

impl Costs {
    pub(crate) fn push(&mut self, cost: Cost) {
        self.0.push(cost);
    }

    /// Returns the median of a part of the cost.
    pub(crate) fn median(&self, part: fn(&Cost) -> f64) -> f64 {
        median(self.0.iter().map(part).collect())
    }

    /// Returns the median with the least and the most: `2.31 (2.28–2.40)`.
    pub(crate) fn shown(&self, part: fn(&Cost) -> f64) -> String {
        let values = self.0.iter().map(part);
        let (least, most) =
            values.fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(value), most.max(value)));
        format!("{:.2} ({least:.2}–{most:.2})", self.median(part))
    }
}

impl Measured {
    /// Builds three times: into a folder that is not there, without a change, and after `edited` has a sentence more.
    pub(crate) fn run(&mut self, mut build: impl FnMut() -> Command, edited: &Path) -> Result<(), Box<dyn Error>> {
        self.cold.push(Cost::of(&mut build())?);
        self.unchanged.push(Cost::of(&mut build())?);
        let before = fs::read_to_string(edited)?;
        fs::write(edited, format!("{before}\n{SENTENCE}\n"))?;
        self.edited.push(Cost::of(&mut build())?);
        Ok(fs::write(edited, before)?)
    }
}

impl Site {
    /// Counts what lies in a folder, without what the program keeps for itself.
    pub(crate) fn count(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut site = Self::default();
        for entry in WalkDir::new(folder).into_iter().filter_entry(|entry| entry.file_name() != ".streekwerk") {
            let entry = entry?;
            if entry.file_type().is_file() {
                let bytes = entry.metadata()?.len();
                site.files += 1;
                site.bytes += bytes;
                if entry.path().extension().is_some_and(|extension| extension == "html") {
                    site.pages += 1;
                    site.page_bytes += bytes;
                }
            }
        }
        Ok(site)
    }
}

/// Returns the command that builds `content` into `site`, and keeps in `cache` what it may use again.
pub(crate) fn streekwerk(content: &Path, site: &Path, cache: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["build", "--lang", "en", "--as-of", network::DAY]);
    for (name, folder) in [("--content", content), ("--output", site), ("--cache", cache)] {
        command.arg(name).arg(folder);
    }
    command
}

/// Returns the file whose text is changed, below `content`: an offer in the middle.
pub(crate) fn edited_file(content: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let offers =
        WalkDir::new(content.join("regions")).sort_by_file_name().into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut offers = offers.into_iter().map(walkdir::DirEntry::into_path).filter(|path| is_offer(path));
    let middle = offers.clone().count() / 2;
    let offer = offers.nth(middle).ok_or("the network has no offers")?;
    Ok(offer.strip_prefix(content)?.to_owned())
}

fn is_offer(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let folder = path.parent().and_then(Path::file_name);
    folder.is_some_and(|folder| folder == "training") && name.ends_with(".md") && !name.ends_with(".en.md")
}

/// Returns a size for people: `14.0 MiB`.
pub(crate) fn mebibytes(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
    let mebibytes = bytes as f64 / MEBIBYTE;
    format!("{mebibytes:.1} MiB")
}
