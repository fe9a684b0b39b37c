//! `build` and `check`.

use std::{
    collections::BTreeSet,
    io::IsTerminal,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use fluent_bundle::FluentArgs;
use indicatif::{ProgressBar, ProgressStyle};

use super::{
    args::{Build, CheckArguments, Common},
    outcome::{Done, Failure, Outcome, Report},
    part, words,
};
use crate::{
    check,
    diagnostic::{self, At, Diagnostic, closest},
    field::Day,
    kept::Store,
    picture,
    pipeline::{self, BuildError, Checked, Inputs, Known, Published, Settings},
    plan::Overrides,
    publish::{self, Manifest, Output},
    source::{FilePath, Sources},
    words::{Words, args},
};

/// How often progress is shown; more often would cost more than it tells.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// Builds the portal, unless its content has errors.
pub(super) fn build(common: &Common, arguments: &Build) -> Outcome {
    let started = Instant::now();
    check_cache(common, Some(&arguments.output))?;
    // Only who publishes makes a folder ours.
    let open_ours = || publish::is_ours(&arguments.output).then(|| open(common, arguments)).transpose();
    let (sources, output) = rayon::join(|| read(common), open_ours);
    let (mut sources, output) = (sources?, output?);
    let before = arguments.changes.as_ref().and_then(|_| Manifest::read(&arguments.output)).unwrap_or_default();
    let (faults, published) = match known(common, arguments, &sources, output.as_ref())? {
        Some(Known { faults, published }) => (faults, Some(published)),
        None => build_anew(common, arguments, &mut sources, output)?,
    };
    if let (Some(file), Some(_)) = (&arguments.changes, &published) {
        super::write(file, part::changes(&arguments.output, &before)?.as_bytes())?;
    }
    let built = published.map(|published| Built::new(published, arguments, started));
    Ok(Done::Checked(Box::new(Report::of_build(sources, faults, built))))
}

fn build_anew(
    common: &Common,
    arguments: &Build,
    sources: &mut Sources,
    output: Option<Output>,
) -> Result<(Vec<Diagnostic>, Option<Published>), Failure> {
    let checked = check_sources(common, sources);
    // Nobody looks at the texts again but who tells of faults in them, and a large network has many.
    sources.forget_texts_but(&files_shown(&checked.diagnostics));
    let (faults, published) = publish(common, arguments, sources, checked, output)?;
    sources.recall_texts(&common.content, &files_shown(&faults));
    Ok((faults, published))
}

/// Returns the files of which a report on faults shows a line.
fn files_shown(faults: &[Diagnostic]) -> BTreeSet<FilePath> {
    let places = faults.iter().flat_map(|fault| std::iter::once(&fault.place).chain(&fault.related));
    places.filter(|place| place.at != At::File).map(|place| place.file.clone()).collect()
}

/// Returns what the last build did, when it was made from the same and its folder is as it left it.
fn known(common: &Common, build: &Build, sources: &Sources, output: Option<&Output>) -> Result<Option<Known>, Failure> {
    let Some(output) = output else { return Ok(None) };
    Ok(pipeline::known(output, &inputs(common, build, sources)?))
}

fn inputs(common: &Common, build: &Build, sources: &Sources) -> Result<Inputs, Failure> {
    Ok(pipeline::inputs(sources, &themes_folder(common), &settings(common), &part::name(build))?)
}

fn open(common: &Common, build: &Build) -> Result<Output, Failure> {
    Ok(pipeline::open(&build.output, &[common.content.clone(), themes_folder(common)])?)
}

/// Publishes content without errors, in the folder that was opened if it was. Pages of the last published portal that are gone may
/// be errors, too.
pub(super) fn publish(
    common: &Common,
    build: &Build,
    sources: &Sources,
    checked: Checked,
    output: Option<Output>,
) -> Result<(Vec<Diagnostic>, Option<Published>), Failure> {
    let Some((portal, _)) = checked.publishable() else { return Ok((checked.diagnostics, None)) };
    let inputs = &inputs(common, build, sources)?;
    let theme = || pipeline::read_theme(&themes_folder(common), portal);
    let compare = |output: &Output| pipeline::compare(&checked, output.previous());
    let (theme, vanished) = rayon::join(theme, || output.as_ref().map(compare));
    // A theme that is at fault makes no folder ours.
    let (theme, output) = (theme?, output.map_or_else(|| open(common, build), Ok)?);
    let vanished = vanished.unwrap_or_else(|| compare(&output));
    let checked = checked.with(vanished);
    let Some((portal, plan)) = checked.publishable() else { return Ok((checked.diagnostics, None)) };
    let part = part::part(portal, build)?;
    let pages = part.routes(plan).iter().map(|routes| routes.len()).sum();
    let progress = progress_bar(common, pages);
    let (faults, pictures, store) = (&checked.diagnostics, &pictures(common), &store(common));
    let edition =
        pipeline::Edition { inputs, sources, faults, portal, plan, theme: &theme, part: &part, pictures, store };
    let published = pipeline::publish(edition, output, || progress.inc(1));
    progress.finish_and_clear();
    let Checked { site, mut diagnostics } = checked;
    // A large portal takes a while to take apart, and nobody need wait for it.
    rayon::spawn(move || drop((site, theme)));
    match published {
        Ok(published) => Ok((diagnostics, Some(published))),
        Err(BuildError::Pictures(damaged)) => {
            diagnostics.extend(damaged);
            diagnostic::sort(&mut diagnostics);
            Ok((diagnostics, None))
        }
        Err(error) => Err(error.into()),
    }
}

/// Reports all faults of the content, or explains one code.
pub(super) fn check(common: &Common, check: &CheckArguments) -> Outcome {
    if let Some(code) = &check.explain {
        let page = page(code, &words::diagnostics(common.lang()));
        return page.map(Done::Said).ok_or_else(|| Failure::UnknownCode(code.clone(), closest(code, check::codes())));
    }
    check_cache(common, Some(&check.output))?;
    let (sources, checked) = read_and_check(common)?;
    let vanished = Manifest::read(&check.output).map(|previous| pipeline::compare(&checked, &previous));
    let checked = checked.with(vanished.unwrap_or_default());
    Ok(Done::Checked(Box::new(Report {
        is_sound: checked.is_publishable(),
        diagnostics: checked.diagnostics,
        sources,
        built: None,
    })))
}

/// Returns the page that explains a code, and for a rule how to change how severe it is.
fn page(code: &str, faults: &Words) -> Option<String> {
    let page = faults.attribute(code, "explain", &FluentArgs::new())?;
    let is_rule = check::rule_codes().any(|known| known == code);
    let end = if is_rule { format!("\n\n{}", faults.get("part-rule", &args([("code", code)]))) } else { String::new() };
    Some(format!("{code}\n\n{page}{end}\n"))
}

pub(super) fn read_and_check(common: &Common) -> Result<(Sources, Checked), Failure> {
    let sources = read(common)?;
    let checked = check_sources(common, &sources);
    Ok((sources, checked))
}

fn read(common: &Common) -> Result<Sources, Failure> {
    if !common.content.is_dir() {
        return Err(Failure::NoContent(common.content.clone()));
    }
    Ok(Sources::read(&common.content).map_err(BuildError::Read)?)
}

fn check_sources(common: &Common, sources: &Sources) -> Checked {
    pipeline::check_with(sources, &settings(common), &store(common))
}

pub(super) fn settings(common: &Common) -> Settings {
    Settings { day: common.day(), overrides: overrides(common) }
}

pub(super) fn overrides(common: &Common) -> Overrides {
    Overrides { layout: common.layout, base_url: common.base_url.clone(), in_folders: false }
}

impl Common {
    /// Returns the date for which the portal is made: the one that was given, or today in Europe/Amsterdam.
    pub(super) fn day(&self) -> Day {
        self.as_of.unwrap_or_else(today)
    }
}

#[expect(clippy::disallowed_methods, reason = "only the command line asks a clock")]
pub(super) fn today() -> Day {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
    jiff::ZonedDateTime::now().with_time_zone(zone).date().into()
}

/// Returns where what is made of pictures is kept. Without a folder it is kept only while the program runs.
pub(super) fn pictures(common: &Common) -> picture::Cache {
    cache_folder(common).map_or_else(picture::Cache::default, |folder| picture::Cache::in_folder(&folder))
}

/// Returns where what is made of the content is kept.
fn store(common: &Common) -> Store {
    cache_folder(common).map_or_else(Store::default, |folder| pipeline::store(&folder, &common.content))
}

/// Refuses to keep what is not published in a folder that is, or among the content.
pub(super) fn check_cache(common: &Common, output: Option<&Path>) -> Result<(), Failure> {
    let Some(cache) = &common.cache else { return Ok(()) };
    let mut folders = output.into_iter().chain([&*common.content]);
    match folders.find(|folder| publish::lies_in(cache, folder)) {
        Some(folder) => Err(Failure::CacheInside(cache.clone(), folder.to_owned())),
        None => Ok(()),
    }
}

/// Returns the folder that was given for what can be made again, or the one that the computer has for that.
fn cache_folder(common: &Common) -> Option<PathBuf> {
    common.cache.clone().or_else(|| Some(dirs::cache_dir()?.join("streekwerk")))
}

pub(super) fn themes_folder(common: &Common) -> PathBuf {
    let beside = || common.content.parent().unwrap_or(Path::new("")).join("themes");
    common.themes.clone().unwrap_or_else(beside)
}

fn progress_bar(common: &Common, pages: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(pages).unwrap_or(u64::MAX));
    let text = words::tool(common.lang()).get("progress", &FluentArgs::new());
    let style =
        ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.set_style(style);
    bar.set_message(text);
    bar.enable_steady_tick(PROGRESS_INTERVAL);
    bar
}

/// What a build did, for its last lines.
pub(super) struct Built {
    pub(super) published: Published,
    pub(super) folder: PathBuf,
    pub(super) time: Duration,
}

impl Built {
    pub(super) fn new(published: Published, build: &Build, started: Instant) -> Self {
        Self { published, folder: build.output.clone(), time: started.elapsed() }
    }
}
