//! What a comparison of builds says: the figures of both, the ratios, and which aims are met.

use std::{error::Error, path::Path, process::Command};

use crate::{
    builds::{Cost, Costs, Measured, Site, mebibytes},
    program::PROGRAM,
};

/// For networks of how many pages, and more, there are aims.
const AIMED_AT: usize = 10_000;

/// One of both programs: what it read, what it made, and what that took.
#[derive(Debug, Default)]
pub(crate) struct Side {
    files: usize,
    pub(crate) site: Site,
    pub(crate) measured: Measured,
}

/// How often both build a network.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Runs {
    pub(crate) own: usize,
    pub(crate) hugo: usize,
}

/// Both programs with the same network.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    /// How many pages were asked for.
    pub(crate) asked: usize,
    pub(crate) runs: Runs,
    pub(crate) own: Side,
    /// Nothing where the network was too large to be built twice.
    pub(crate) hugo: Option<Side>,
    /// What copying the finished site took.
    pub(crate) copy: Costs,
}

/// A ratio and what it should be at most.
struct Aim {
    about: &'static str,
    ratio: f64,
    most: f64,
}

/// One kind of build.
type Kind = (&'static str, fn(&Measured) -> &Costs);

const KINDS: [Kind; 3] = [
    ("cold, into an empty folder", |measured| &measured.cold),
    ("again, nothing changed", |measured| &measured.unchanged),
    ("again, one text edited", |measured| &measured.edited),
];

impl Side {
    pub(crate) fn new(files: usize) -> Self {
        Self { files, ..Self::default() }
    }

    /// Returns its line of what was read and made.
    fn output(&self, name: &str) -> String {
        let Site { pages, page_bytes, files, bytes } = self.site;
        format!(
            "| {name} | {} | {pages} | {:.1} | {files} | {} |\n",
            self.files,
            amount(page_bytes) / count(pages) / 1000.0,
            mebibytes(bytes)
        )
    }

    /// Returns its line of one kind of build.
    fn line(&self, (kind, costs): Kind, name: &str) -> String {
        let costs = costs(&self.measured);
        let peak = costs.median(|cost| cost.peak);
        format!(
            "| {kind} | {name} | {} | {} | {peak:.0} |\n",
            costs.shown(|cost| cost.cpu),
            costs.shown(|cost| cost.wall)
        )
    }

    fn cpu(&self, (_, costs): Kind) -> f64 {
        costs(&self.measured).median(|cost| cost.cpu)
    }
}

impl Comparison {
    /// Returns the figures as Markdown.
    pub(crate) fn table(&self) -> String {
        let mut text = format!(
            "About {} pages, {}; the median, and between brackets the least and the most:\n\n",
            self.asked,
            self.runs(),
        );
        text +=
            "| | files in | pages | kB for a page | files out | together |\n| --- | --- | --- | --- | --- | --- |\n";
        text += &self.own.output("streekwerk");
        text += &self.hugo.as_ref().map(|hugo| hugo.output("Hugo")).unwrap_or_default();
        text += "\n| build | | CPU s | wall s | peak MiB |\n| --- | --- | --- | --- | --- |\n";
        for kind in KINDS {
            text += &self.own.line(kind, "streekwerk");
            if let Some(hugo) = &self.hugo {
                text += &hugo.line(kind, "Hugo");
                text += &ratios(kind.1(&hugo.measured), kind.1(&self.own.measured));
            }
        }
        text += &format!("| `cp -r` of the finished site | | | {} | |\n", self.copy.shown(|cost| cost.wall));
        if self.asked < AIMED_AT {
            return text;
        }
        text += "\n| aim | at most | measured | |\n| --- | --- | --- | --- |\n";
        text + &self.aims().iter().map(Aim::line).collect::<String>()
    }

    /// Returns how often both built.
    fn runs(&self) -> String {
        let runs = |count: usize| format!("{count} run{}", if count == 1 { "" } else { "s" });
        let Runs { own, hugo } = self.runs;
        if self.hugo.is_some() && hugo != own {
            return format!("{} of streekwerk and {} of Hugo", runs(own), runs(hugo));
        }
        runs(own)
    }

    fn aims(&self) -> Vec<Aim> {
        let own = &self.own.measured;
        let mut aims = Vec::new();
        let mut aim = |about, ratio, most| aims.push(Aim { about, ratio, most });
        if let Some(Side { measured: hugo, .. }) = &self.hugo {
            let part = |part: fn(&Cost) -> f64| own.cold.median(part) / hugo.cold.median(part);
            aim("CPU of a cold build, of Hugo's", part(|cost| cost.cpu), 1.0 / 7.0);
            aim("peak memory of a cold build, of Hugo's", part(|cost| cost.peak), 0.25);
        }
        aim("wall time of a cold build, of `cp -r`", own.cold.median(|c| c.wall) / self.copy.median(|c| c.wall), 2.5);
        // Both must be little: the larger ratio counts.
        let of_cold = |costs: &Costs| {
            let part = |part: fn(&Cost) -> f64| costs.median(part) / own.cold.median(part);
            part(|cost| cost.cpu).max(part(|cost| cost.wall))
        };
        aim("nothing changed, of the cold build", of_cold(&own.unchanged), 0.1);
        aim("one text edited, of the cold build", of_cold(&own.edited), 0.25);
        aims
    }
}

impl Aim {
    fn line(&self) -> String {
        let Self { about, ratio, most } = self;
        format!("| {about} | {most:.3} | {ratio:.3} | {} |\n", if ratio <= most { "met" } else { "not met" })
    }
}

/// Returns how many times the one took of what the other did.
fn ratios(hugo: &Costs, own: &Costs) -> String {
    let part = |part: fn(&Cost) -> f64| format!("{:.1} times", hugo.median(part) / own.median(part));
    format!("| | *Hugo for each of streekwerk* | {} | {} | {} |\n", part(|c| c.cpu), part(|c| c.wall), part(|c| c.peak))
}

/// Returns what a page costs in networks of several sizes, as Markdown.
pub(crate) fn growth(measured: &[Comparison]) -> String {
    let per_page = |side: &Side| side.cpu(KINDS[0]) / count(side.site.pages) * 1000.0;
    let base =
        measured.iter().find(|comparison| comparison.asked == AIMED_AT).map(|comparison| per_page(&comparison.own));
    let mut text = "CPU of a cold build for a page; aim: at most 1.3 times that at 10,000 pages.\n\n".to_owned();
    text += "| pages | streekwerk, ms | of that at 10,000 | Hugo, ms |\n| --- | --- | --- | --- |\n";
    for Comparison { own, hugo, .. } in measured {
        let of_base = base.map(|base| format!("{:.2}", per_page(own) / base)).unwrap_or_default();
        let hugo = hugo.as_ref().map(|hugo| format!("{:.3}", per_page(hugo))).unwrap_or_default();
        text += &format!("| {} | {:.3} | {of_base} | {hugo} |\n", own.site.pages, per_page(own));
    }
    text
}

/// Returns what the figures depend on.
pub(crate) fn machine(hugo: &Path) -> Result<String, Box<dyn Error>> {
    let version = |program: &Path, argument: &str| -> Result<String, Box<dyn Error>> {
        let output =
            Command::new(program).arg(argument).output().map_err(|error| format!("{}: {error}", program.display()))?;
        let said = String::from_utf8(output.stdout)?;
        Ok(said.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
    };
    let cores = std::thread::available_parallelism()?;
    let hugo = version(hugo, "version")?;
    let hugo = hugo.split('-').next().unwrap_or_default();
    Ok(format!("{cores} cores; {}, {hugo}; content and output in memory.", version(Path::new(PROGRAM), "--version")?))
}

#[expect(clippy::cast_precision_loss, reason = "it is shown with few digits")]
fn amount(bytes: u64) -> f64 {
    bytes as f64
}

#[expect(clippy::cast_precision_loss, reason = "it is shown with few digits")]
fn count(pages: usize) -> f64 {
    pages as f64
}
