//! Builds a synthetic network with the program and, laid out by templates of equal weight, with Hugo: in turns, cold into
//! fresh folders, again without a change, and again after one edit. `docs/performance.md` says what is compared.
//!
//! `cargo bench --bench beside_hugo -- --pages 1000,10000 --runs 3`
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

mod builds;
mod comparison;
mod documentation;
mod hugo_site;
mod network;
mod program;
mod statistics;

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use clap::Parser;

use builds::{Cost, Site};
use comparison::{Comparison, Runs, Side};
use network::Size;

/// As many regions as the Netherlands have.
const REGIONS: usize = 35;
/// A region has at least about so many pages that do not depend on its offers, and as many again to be like a real one.
const PAGES_OF_REGION: usize = 280;
/// Networks of more pages than this are built by Hugo once, and those of more than ten times as many by nobody twice.
const SMALL: usize = 10_000;

/// Compares builds of a synthetic network with those of Hugo.
#[derive(Debug, Parser)]
struct Arguments {
    /// About how many pages the networks have, with commas between.
    #[arg(long, value_delimiter = ',', default_value = "1000,10000")]
    pages: Vec<usize>,
    /// How often everything is measured; Hugo builds networks of more than 10,000 pages once, and those of more than
    /// 100,000 are built once altogether.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Hugo's program itself; what the package `hugo` puts on the path starts Python first.
    #[arg(long, value_name = "PROGRAM", default_value_os_t = hugo_site::installed())]
    hugo: PathBuf,
    /// Networks of more pages than this are built by the program alone.
    #[arg(long, value_name = "PAGES", default_value_t = 100_000)]
    hugo_up_to: usize,
    /// The folder in which content and output lie meanwhile; in memory when left out.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Writes the tables of the sizes that were measured into `docs/performance.md`.
    #[arg(long)]
    write_docs: bool,
    /// Only writes the first network as a Hugo site, to this new folder.
    #[arg(long, value_name = "FOLDER")]
    write: Option<PathBuf>,
    /// Given by cargo.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    if let Some(written) = &arguments.write {
        let folder = program::folder(arguments.folder.as_deref())?;
        let content = folder.path().join("content");
        network::write(size(*arguments.pages.first().ok_or("no size is given")?), &content)?;
        return hugo_site::write(&content, written);
    }
    let machine = comparison::machine(&arguments.hugo)?;
    println!("{machine}");
    let measured: Vec<Comparison> =
        arguments.pages.iter().map(|pages| arguments.measure(*pages, &machine)).collect::<Result<_, _>>()?;
    let growth = comparison::growth(&measured);
    println!("\n{growth}");
    if arguments.write_docs {
        documentation::write("growth", &growth)?;
    }
    Ok(())
}

/// Returns the size of a network of about so many pages.
fn size(pages: usize) -> Size {
    Size::of_pages((pages / PAGES_OF_REGION).clamp(1, REGIONS), pages)
}

impl Arguments {
    /// Measures a network of about so many pages, and says what came of it.
    fn measure(&self, pages: usize, machine: &str) -> Result<Comparison, Box<dyn Error>> {
        let folder = program::folder(self.folder.as_deref())?;
        let hugo = (pages <= self.hugo_up_to).then_some(self.hugo.as_path());
        let at_most = |small: usize| if pages > small { 1 } else { self.runs };
        let runs = Runs { own: at_most(10 * SMALL), hugo: at_most(SMALL) };
        let comparison = Place::write(folder.path(), pages, hugo.is_some())?.compare(pages, runs, hugo)?;
        println!("\n{}", comparison.table());
        if self.write_docs {
            documentation::write(&pages.to_string(), &format!("{machine}\n\n{}", comparison.table()))?;
        }
        folder.close()?;
        Ok(comparison)
    }
}

/// The folders of one network.
struct Place {
    content: PathBuf,
    site: PathBuf,
    cache: PathBuf,
    copy: PathBuf,
    hugo_content: PathBuf,
    hugo_site: PathBuf,
    hugo_cache: PathBuf,
    /// The offer that is edited, in each of both contents.
    edited: PathBuf,
    hugo_edited: PathBuf,
    /// How many files were written for the one and for the other.
    files: usize,
    hugo_files: usize,
}

impl Place {
    /// Writes a network of about so many pages, and the same for Hugo if it is to build it.
    fn write(folder: &Path, pages: usize, with_hugo: bool) -> Result<Self, Box<dyn Error>> {
        let content = folder.join("content");
        let files = network::write(size(pages), &content)?.files;
        let hugo_content = folder.join("hugo");
        if with_hugo {
            hugo_site::write(&content, &hugo_content)?;
        }
        let edited = builds::edited_file(&content)?;
        Ok(Self {
            site: folder.join("site"),
            cache: folder.join("cache"),
            copy: folder.join("copy"),
            hugo_site: folder.join("hugo-site"),
            hugo_cache: folder.join("hugo-cache"),
            hugo_edited: hugo_content.join(hugo_place(&edited)),
            hugo_files: if with_hugo { Site::count(&hugo_content.join("content"))?.files } else { 0 },
            edited: content.join(edited),
            content,
            hugo_content,
            files,
        })
    }

    /// Builds with the one and with the other in turns.
    fn compare(&self, pages: usize, runs: Runs, hugo: Option<&Path>) -> Result<Comparison, Box<dyn Error>> {
        let mut comparison = Comparison { asked: pages, runs, own: Side::new(self.files), ..Comparison::default() };
        for run in 0..runs.own {
            comparison.own.measured.run(|| builds::streekwerk(&self.content, &self.site, &self.cache), &self.edited)?;
            comparison.copy.push(Cost::of(Command::new("cp").arg("-r").arg(&self.site).arg(&self.copy))?);
            if run == 0 {
                comparison.own.site = Site::count(&self.site)?;
            }
            remove(&[&self.site, &self.cache, &self.copy])?;
            let Some(hugo) = hugo.filter(|_| run < runs.hugo) else { continue };
            let side = comparison.hugo.get_or_insert_with(|| Side::new(self.hugo_files));
            side.measured.run(|| self.hugo(hugo), &self.hugo_edited)?;
            if run == 0 {
                side.site = Site::count(&self.hugo_site)?;
            }
            remove(&[&self.hugo_site, &self.hugo_cache, &self.hugo_content.join("resources")])?;
        }
        Ok(comparison)
    }

    /// Returns the command that builds with Hugo.
    fn hugo(&self, program: &Path) -> Command {
        let mut command = hugo_site::command(program, "build", &self.hugo_content, &self.hugo_cache);
        command.args(["--minify", "--quiet", "--destination"]).arg(&self.hugo_site);
        command
    }
}

/// Returns where an entity of a region lies in the Hugo site.
fn hugo_place(file: &Path) -> PathBuf {
    Path::new("content/nl").join(file.strip_prefix("regions").unwrap_or(file))
}

/// Removes folders, so that the next build is a cold one.
fn remove(folders: &[&Path]) -> io::Result<()> {
    folders.iter().filter(|folder| folder.exists()).try_for_each(fs::remove_dir_all)
}
