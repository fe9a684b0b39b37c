//! What was typed. The words of the help stand in `locales/*/cli.ftl`; see `help`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::part::Shard;
use crate::{
    field::{Day, Url},
    lang::Lang,
    model::portal::Layout,
};

/// Builds the portals of labour-market regions from Markdown and YAML.
#[derive(Debug, Parser)]
#[command(version)]
pub(super) struct Arguments {
    /// What to do; `build` when left out.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// What all commands take.
    #[command(flatten)]
    pub(super) common: Common,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Builds the portal (the default).
    Build(Build),
    /// Shows the portal in the browser, and each change the moment it is saved.
    Serve(ServeArguments),
    /// Reports all faults of the content, and writes nothing.
    Check(CheckArguments),
    /// Makes a file for a new entity, with every field explained.
    New(NewArguments),
    /// Makes a small portal that works, in a new folder.
    Init(InitArguments),
    /// Prints the content model as JSON Schema, or sets it up for editors.
    Schema(SchemaArguments),
    /// Prints completions for a shell.
    Completions(CompletionsArguments),
}

/// What all commands take.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// The folder with the content.
    #[arg(long, global = true, default_value = "content")]
    pub(super) content: PathBuf,
    /// The folder with the themes; `themes` beside the content when left out.
    #[arg(long, global = true)]
    pub(super) themes: Option<PathBuf>,
    /// The folder in which what can be made again is kept; the computer's own for such things when left out.
    #[arg(long, global = true, env = "STREEKWERK_CACHE", hide_env = true)]
    pub(super) cache: Option<PathBuf>,
    /// The language of the tool's own words, nl or en; the computer's when left out.
    #[arg(long, global = true)]
    pub(super) lang: Option<Lang>,
    /// How faults are written.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(super) format: Format,
    /// The date for which the portal is made; today in Europe/Amsterdam when left out.
    #[arg(long, global = true, value_parser = parse_day)]
    pub(super) as_of: Option<Day>,
    /// One site with all regions (hub), or a site for each (separate); as portal.yaml says when left out.
    #[arg(long, global = true, value_parser = parse_layout)]
    pub(super) layout: Option<Layout>,
    /// Where the portal stands; as portal.yaml says when left out.
    #[arg(long, global = true, value_parser = parse_url)]
    pub(super) base_url: Option<Url>,
}

/// What `build` takes.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// The folder that the portal is written to.
    #[arg(long, default_value = "site")]
    pub(super) output: PathBuf,
    /// Goes on, and publishes again whenever the content changes and has no errors.
    #[arg(long)]
    pub(super) watch: bool,
    /// With --watch: looks for changes twice a second instead of waiting for the system to tell of them.
    #[arg(long, requires = "watch")]
    pub(super) poll: bool,
    /// Makes only the pages of this region; may be given several times.
    #[arg(long, conflicts_with_all = ["shard", "watch"])]
    pub(super) region: Vec<String>,
    /// Makes the hub's pages and what belongs to no region; may be given beside regions.
    #[arg(long, conflicts_with_all = ["shard", "watch"])]
    pub(super) hub: bool,
    /// Makes one of several parts, of about as many pages each.
    #[arg(long, conflicts_with = "watch")]
    pub(super) shard: Option<Shard>,
    /// Writes to this file, as JSON, which files changed and the SHA-256 of all.
    #[arg(long, conflicts_with = "watch")]
    pub(super) changes: Option<PathBuf>,
}

impl Default for Build {
    fn default() -> Self {
        Self {
            output: PathBuf::from("site"),
            watch: false,
            poll: false,
            region: Vec::new(),
            hub: false,
            shard: None,
            changes: None,
        }
    }
}

/// What `serve` takes.
#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    /// The port; the first free one from 4400 on when left out.
    #[arg(long)]
    pub(super) port: Option<u16>,
    /// The name or address of this computer at which others may look too; only this computer when left out.
    #[arg(long)]
    pub(super) host: Option<String>,
    /// Takes the browser to the page that changed.
    #[arg(long)]
    pub(super) navigate: bool,
    /// The command that opens a file, in which {file}, {line} and {column} stand for the place; Visual Studio Code when
    /// left out.
    #[arg(long)]
    pub(super) editor: Option<String>,
    /// Looks for changes twice a second instead of waiting for the system to tell of them.
    #[arg(long)]
    pub(super) poll: bool,
}

/// What `check` takes.
#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Explains the fault with this code.
    #[arg(long)]
    pub(super) explain: Option<String>,
    /// The folder that the portal was last published in, to tell which pages are gone; need not be there.
    #[arg(long, default_value = "site")]
    pub(super) output: PathBuf,
}

/// What `new` takes.
#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// The kind of entity: region, page, partner, training, contact, agreement, service, figures, event, story or news.
    pub(super) kind: String,
    /// Its id, which is also the name of the file: lower-case letters, digits and hyphens.
    pub(super) id: String,
    /// The region that it belongs to; may be left out when there is only one.
    #[arg(long, conflicts_with = "shared")]
    pub(super) region: Option<String>,
    /// Several regions show it: it goes in the folder `shared`, a page in `pages`.
    #[arg(long)]
    pub(super) shared: bool,
}

/// What `init` takes.
#[derive(Debug, Args)]
pub(super) struct InitArguments {
    /// The folder; it must be empty or not there yet.
    pub(super) folder: PathBuf,
}

/// What `schema` takes.
#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// The kind, or `portal`; all of them when left out.
    pub(super) kind: Option<String>,
    /// Writes the schemas below this folder, with the settings by which Visual Studio Code uses them.
    #[arg(long)]
    pub(super) write: Option<PathBuf>,
}

/// What `completions` takes.
#[derive(Debug, Args)]
pub(super) struct CompletionsArguments {
    /// The shell.
    pub(super) shell: clap_complete::Shell,
}

/// How faults are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    Human,
    /// One JSON document.
    Json,
    /// Notes beside the lines of a change on GitHub.
    Github,
    /// SARIF 2.1.0, for code scanners.
    Sarif,
}

fn parse_day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|_| "a date is written like 2027-01-31".to_owned())
}

fn parse_layout(text: &str) -> Result<Layout, String> {
    let layout = Layout::ALL.iter().find(|layout| layout.as_str() == text);
    layout.copied().ok_or_else(|| "a layout is `hub` or `separate`".to_owned())
}

fn parse_url(text: &str) -> Result<Url, String> {
    let is_folder = !text.contains(['?', '#']);
    Url::new(text).ok().filter(|_| is_folder).ok_or_else(|| {
        "an address begins with https:// and has no ? or #, such as https://www.example.nl/portal/".to_owned()
    })
}
