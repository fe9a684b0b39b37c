//! `build` and `check`.

use std::{
    io::IsTerminal,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    args::{Build, CheckArguments, Common},
    outcome::{Done, Failure, Outcome, Report},
    words,
};
use crate::{
    field::Day,
    pipeline::{self, BuildError, Checked, Settings},
    plan::Overrides,
    publish::Summary,
    source::Sources,
};

/// How often progress is shown; more often would cost more than it tells.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// Builds the portal, unless its content has errors.
pub(super) fn build(common: &Common, build: &Build) -> Outcome {
    let started = Instant::now();
    let (sources, checked) = read_and_check(common)?;
    let publishable = checked.is_publishable();
    let mut report = Report { sources, checked, built: None };
    let (Some(site), true) = (report.checked.site.as_ref(), publishable) else {
        return Ok(Done::Checked(Box::new(report)));
    };
    let themes = themes_folder(common);
    let theme = pipeline::read_theme(&themes, &site.0)?;
    let progress = progress_bar(common, site.1.routes().len());
    let guarded = [common.content.clone(), themes];
    let summary = pipeline::publish(&report.sources, site, &theme, &build.output, &guarded, || progress.inc(1));
    progress.finish_and_clear();
    report.built = Some((summary?, build.output.clone(), started.elapsed()));
    Ok(Done::Checked(Box::new(report)))
}

/// Reports all faults of the content, or explains one code.
pub(super) fn check(common: &Common, check: &CheckArguments) -> Outcome {
    if let Some(code) = &check.explain {
        let words = words::diagnostics(common.lang());
        let page = words.attribute(code, "explain", &fluent_bundle::FluentArgs::new());
        return match page {
            Some(page) => Ok(Done::Said(format!("{code}\n\n{page}\n"))),
            None => Err(Failure::UnknownCode(code.clone())),
        };
    }
    let (sources, checked) = read_and_check(common)?;
    Ok(Done::Checked(Box::new(Report { sources, checked, built: None })))
}

pub(super) fn read_and_check(common: &Common) -> Result<(Sources, Checked), Failure> {
    if !common.content.is_dir() {
        return Err(Failure::NoContent(common.content.clone()));
    }
    let sources = Sources::read(&common.content).map_err(BuildError::Read)?;
    let overrides = Overrides { layout: common.layout, base_url: common.base_url.clone() };
    let settings = Settings { day: common.day(), overrides };
    let checked = pipeline::check(&sources, &settings, None);
    Ok((sources, checked))
}

impl Common {
    /// Returns the date for which the portal is made: the one that was given, or today in Europe/Amsterdam.
    pub(super) fn day(&self) -> Day {
        self.as_of.unwrap_or_else(today)
    }
}

#[expect(clippy::disallowed_methods, reason = "only the command line asks a clock")]
fn today() -> Day {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
    jiff::ZonedDateTime::now().with_time_zone(zone).date().into()
}

fn themes_folder(common: &Common) -> PathBuf {
    let beside = || common.content.parent().unwrap_or(Path::new("")).join("themes");
    common.themes.clone().unwrap_or_else(beside)
}

fn progress_bar(common: &Common, pages: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(pages).unwrap_or(u64::MAX));
    let text = words::tool(common.lang()).get("progress", &fluent_bundle::FluentArgs::new());
    let style =
        ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.set_style(style);
    bar.set_message(text);
    bar.enable_steady_tick(PROGRESS_INTERVAL);
    bar
}

/// What a build did, for its last line.
pub(super) type Built = (Summary, PathBuf, Duration);
