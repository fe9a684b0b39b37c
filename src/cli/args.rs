//! What was typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    field::{Day, Url},
    lang::Lang,
    model::portal::Layout,
};

/// Builds the portals of labour-market regions from Markdown and YAML.
#[derive(Debug, Parser)]
#[command(version, about, after_help = "Examples:\n  streekwerk                      build content/ into site/\n  streekwerk check                report all faults, write nothing\n  streekwerk build --as-of 2027-01-01 --output /srv/portal")]
pub struct Arguments {
    /// What to do; `build` when left out.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What all commands take.
    #[command(flatten)]
    pub common: Common,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Builds the portal (the default).
    Build(Build),
    /// Reports all faults of the content, and writes nothing.
    Check(CheckArguments),
}

/// What all commands take.
#[derive(Debug, Args)]
pub struct Common {
    /// The folder with the content.
    #[arg(long, global = true, default_value = "content", value_name = "FOLDER")]
    pub content: PathBuf,
    /// The folder with the themes; `themes` beside the content when left out.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub themes: Option<PathBuf>,
    /// The language of the tool's own words, nl or en; the computer's when left out.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<Lang>,
    /// How faults are written.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: Format,
    /// The date for which the portal is made; today in Europe/Amsterdam when left out.
    #[arg(long, global = true, value_name = "DATE", value_parser = parse_day)]
    pub as_of: Option<Day>,
    /// One site with all regions (hub), or a site for each (separate); as portal.yaml says when left out.
    #[arg(long, global = true, value_parser = parse_layout, value_name = "LAYOUT")]
    pub layout: Option<Layout>,
    /// Where the portal stands; as portal.yaml says when left out.
    #[arg(long, global = true, value_name = "ADDRESS", value_parser = parse_url)]
    pub base_url: Option<Url>,
}

/// What `build` takes.
#[derive(Debug, Args)]
pub struct Build {
    /// The folder that the portal is written to.
    #[arg(long, default_value = "site", value_name = "FOLDER")]
    pub output: PathBuf,
}

impl Default for Build {
    fn default() -> Self {
        Self { output: PathBuf::from("site") }
    }
}

/// What `check` takes.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Explains the fault with this code.
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
}

/// How faults are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
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
    Url::new(text).map_err(|_| "an address begins with https://".to_owned())
}
