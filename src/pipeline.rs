//! The whole program on one page: read, parse, link, plan, check, compare, render, publish.
//!
//! Each stage takes values and gives values; `build`, `check` and the tests call the same functions. The terminal is
//! not known here.

use std::{
    borrow::Cow,
    cell::Cell,
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    check::{self, Check},
    diagnostic::{self, Diagnostic, Severity},
    field::Day,
    kept::Store,
    lang::Lang,
    memory::{Memory, Standing},
    output::{self, Kind, Unmade},
    page,
    parse::{Parsed, parse, parse_with},
    picture::{self, Flaw},
    plan::{Overrides, Part, Plan, Previous, plan},
    portal::{Portal, link, link_faults},
    prints::Prints,
    publish::{Manifest, Output, PublishError, Release, Stage, Summary},
    render::{Press, RenderFault, Shared, render},
    route::Route,
    source::{FilePath, Sources},
    tally::{Genre, Tally},
    theme::{Theme, ThemeFault, ThemeFiles, default_files},
};

/// What decides how a portal is made, besides its content and theme.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The date from which everything past and to come follows.
    pub day: Day,
    /// What is set over `portal.yaml`.
    pub overrides: Overrides,
}

/// The content, understood and checked.
#[derive(Debug)]
pub struct Checked {
    /// The content as a whole with its pages; `None` when `portal.yaml` cannot be read.
    pub site: Option<(Portal, Plan)>,
    /// All faults of all files, sorted.
    pub diagnostics: Vec<Diagnostic>,
}

/// Why nothing was published, other than faults in the content.
#[derive(Debug)]
pub enum BuildError {
    /// A file could not be read.
    Read(io::Error),
    /// The theme is at fault.
    Theme(ThemeFault),
    /// A template failed on a page.
    Render(RenderFault),
    /// The output folder could not be written to.
    Publish(PublishError),
    /// Pictures turned out to be damaged, as these faults of the content say.
    Pictures(Vec<Diagnostic>),
}

impl Checked {
    /// Returns it with more faults.
    #[must_use]
    pub fn with(mut self, faults: Vec<Diagnostic>) -> Self {
        if !faults.is_empty() {
            self.diagnostics.extend(faults);
            diagnostic::sort(&mut self.diagnostics);
        }
        self
    }

    /// Returns the content with its pages, when nothing stands in the way of publishing them.
    #[must_use]
    pub fn publishable(&self) -> Option<&(Portal, Plan)> {
        self.site.as_ref().filter(|_| self.count(Severity::Error) == 0)
    }

    /// Says whether nothing stands in the way of publishing.
    #[must_use]
    pub fn is_publishable(&self) -> bool {
        self.publishable().is_some()
    }

    /// Returns how many faults of a severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        diagnostic::count(&self.diagnostics, severity)
    }
}

/// From the content's bytes to a checked portal.
#[must_use]
pub fn check(sources: &Sources, settings: &Settings) -> Checked {
    check_parsed(&parse(sources), sources, settings)
}

/// From the content's bytes to a checked portal; the same as [`check`], and sooner when an earlier build or check kept most of
/// its documents in `store`.
#[must_use]
pub fn check_with(sources: &Sources, settings: &Settings, store: &Store) -> Checked {
    let (parsed, pack) = parse_with(sources, store);
    let (checked, ()) = rayon::join(|| check_parsed(&parsed, sources, settings), || pack.finish());
    checked
}

/// Returns what builds from a content folder keep for the next one, below the folder `cache`.
#[must_use]
pub fn store(cache: &Path, content: &Path) -> Store {
    Store::of_content(cache, content, PROGRAM)
}

/// From what the files say to a checked portal.
#[must_use]
pub fn check_parsed(parsed: &Parsed, sources: &Sources, settings: &Settings) -> Checked {
    let documents = parsed.documents();
    let mut diagnostics = parsed.diagnostics();
    let site = link(documents, sources).map(|portal| {
        diagnostics.extend(link_faults(&portal, documents));
        let plan = plan_pages(&portal, settings);
        diagnostics.extend(check::check(&Check { portal: &portal, plan: &plan, documents, day: settings.day }));
        (portal, plan)
    });
    diagnostic::sort(&mut diagnostics);
    Checked { site, diagnostics }
}

/// Plans every page of a portal.
#[must_use]
pub fn plan_pages(portal: &Portal, settings: &Settings) -> Plan {
    plan_again(None, portal, settings)
}

/// Plans every page of a portal; the same as [`plan_pages`], and sooner when most is as it was in `previous`.
#[must_use]
pub fn plan_again(previous: Option<Previous<'_>>, portal: &Portal, settings: &Settings) -> Plan {
    plan(portal, settings.day, &settings.overrides, previous, |kind| page::kind(kind).subjects)
}

/// Returns the faults of pages that the last published portal had and that are gone. Content with errors is not compared: what
/// cannot be read would seem to be gone.
#[must_use]
pub fn compare(checked: &Checked, previous: &Manifest) -> Vec<Diagnostic> {
    let vanished = |(portal, plan): &(Portal, Plan)| check::vanished(portal, plan, previous.known_files());
    checked.publishable().map_or_else(Vec::new, vanished)
}

/// Reads and compiles the theme that a portal names.
pub fn read_theme(themes: &Path, portal: &Portal) -> Result<Theme, BuildError> {
    compile_theme(&theme_files(themes, portal)?, portal)
}

/// Reads the files of the theme that a portal names: the default one, with the files of `themes/<name>/` over it.
pub fn theme_files(themes: &Path, portal: &Portal) -> Result<ThemeFiles, BuildError> {
    let name = portal.file.theme.as_ref().map_or("default", |name| name.as_str());
    let folder = themes.join(name);
    if name != "default" && !folder.is_dir() {
        let message = "portal.yaml asks for this theme, and there is no such folder".to_owned();
        return Err(BuildError::Theme(ThemeFault { file: folder.display().to_string(), message }));
    }
    default_files().overridden_by(&folder).map_err(BuildError::Read)
}

/// Compiles a theme for all languages of a portal.
pub fn compile_theme(files: &ThemeFiles, portal: &Portal) -> Result<Theme, BuildError> {
    Theme::compile(files, &languages(portal)).map_err(BuildError::Theme)
}

/// Compiles a theme for all languages of a portal; the same as [`compile_theme`], and sooner when most of its files are those
/// of a theme that was compiled before.
pub fn compile_theme_again(
    previous: Option<(&ThemeFiles, &Theme)>,
    files: &ThemeFiles,
    portal: &Portal,
) -> Result<Theme, BuildError> {
    Theme::compile_again(previous, files, &languages(portal)).map_err(BuildError::Theme)
}

/// Returns all languages that pages of a portal may be in, sorted.
#[must_use]
pub fn languages(portal: &Portal) -> Vec<Lang> {
    let mut languages: Vec<Lang> = portal.scopes().flat_map(|scope| portal.languages(scope).to_vec()).collect();
    languages.sort_unstable();
    languages.dedup();
    languages
}

/// Opens the folder that a portal is published in, which may not contain or lie in any of `guarded`.
pub fn open(folder: &Path, guarded: &[PathBuf]) -> Result<Output, BuildError> {
    Output::open(folder, guarded).map_err(BuildError::Publish)
}

/// What is published, with all that its pages follow from.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// What it follows from, in short.
    pub inputs: &'a Inputs,
    /// The content as it is written.
    pub sources: &'a Sources,
    /// What was found in it.
    pub faults: &'a [Diagnostic],
    /// The content as a whole.
    pub portal: &'a Portal,
    /// Every page.
    pub plan: &'a Plan,
    /// Templates, assets and labels.
    pub theme: &'a Theme,
    /// The part of it that is made.
    pub part: &'a Part,
    /// What was made of pictures before, and is made now.
    pub pictures: &'a picture::Cache,
    /// What was made of the content before, and is made now.
    pub store: &'a Store,
}

/// What a build follows from, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// A hash of everything.
    all: String,
    /// A hash of everything besides the content and which part of the output is made.
    besides_content: String,
}

/// What a build from the same inputs did, that nothing need be done again.
#[derive(Debug)]
pub struct Known {
    /// What it found in the content.
    pub faults: Vec<Diagnostic>,
    /// What became of its files now.
    pub published: Published,
}

/// What a build made.
#[derive(Debug, Default)]
pub struct Published {
    /// How many files it has of each genre.
    pub tally: Tally,
    /// What became of them.
    pub summary: Summary,
}

/// The version of the program with a hash of its source (`build.rs`): while it is being developed, one version gives
/// one output today and another tomorrow.
const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), "-", env!("STREEKWERK_SOURCE"));

/// Returns a hash over all that the output follows from: content, themes, date, addresses, which part of it is made, and the
/// program itself.
pub fn inputs(sources: &Sources, themes: &Path, settings: &Settings, part: &str) -> Result<Inputs, BuildError> {
    let themes = default_files().overridden_by(themes).map_err(BuildError::Read)?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(PROGRAM.as_bytes()).update(themes.hash().as_bytes());
    hasher.update(format!("{settings:?}").as_bytes());
    let besides_content = hasher.finalize().to_hex().to_string();
    let all = hasher.update(part.as_bytes()).update(&[0]).update(sources.hash().as_bytes());
    let all = all.finalize().to_hex().to_string();
    Ok(Inputs { all, besides_content })
}

/// Returns what the last completed build in `output` did when it was made from these inputs and stands as it was written.
#[must_use]
pub fn known(output: &Output, inputs: &Inputs) -> Option<Known> {
    if !output.is_current(&inputs.all) {
        return None;
    }
    let memory = Memory::parse(&output.memo()?)?;
    let files = output.previous().files.len();
    let summary = Summary { unchanged: files, kept: files, ..Summary::default() };
    Some(Known { faults: memory.faults()?, published: Published { tally: memory.tally, summary } })
}

/// Renders the pages and publishes them in `output`. `progress` is told of every page, from many threads.
///
/// The pages of a scope are taken over from the last build when nothing has changed that they were made from.
pub fn publish(edition: Edition<'_>, mut output: Output, progress: impl Fn() + Sync) -> Result<Published, BuildError> {
    let Edition { inputs, sources, faults, plan, theme, part, pictures, store, .. } = edition;
    if let Some(known) = known(&output, inputs) {
        return Ok(known.published);
    }
    forget_withheld(edition);
    let portal = &edition.portal.noting_reads();
    let known_before = || {
        let prints = Prints::of(sources, portal, plan, &inputs.besides_content);
        let memory = output.memo().and_then(|memo| Memory::parse(&memo));
        let standing = memory.map_or_else(Standing::default, |memory| memory.standing(&prints, portal));
        (Arc::new(prints), standing)
    };
    let vanished = || check::vanished_files(portal, plan, output.previous().known_files());
    let ((prints, standing), gone) = rayon::join(known_before, vanished);
    let release = Release::begin(&mut output, &inputs.all).map_err(BuildError::Publish)?.without(gone);
    let shared = Shared::new(portal, plan).recalling(store, &prints).knowing_offers(standing.offers());
    let press = Press { portal, plan, theme, shared: &shared, pictures };
    let writing = Writing { release: &release, press: &press, part, standing: &standing };
    let is_asset = |kind: &Kind| kind.stage == Stage::Asset;
    let is_of_search = |kind: &Kind| kind.genre == Genre::Search;
    // A part of the search's index is work for one thread; meanwhile the others make what needs no index. Pages load what comes
    // before them, but no shards: these are found by the lists, which are written when all of them are there.
    let pages = || {
        let assets = writing.others(|kind| is_asset(kind) && !is_of_search(kind))?;
        writing.pages(&progress)?;
        Ok([assets, writing.others(|kind| !is_asset(kind) && !is_of_search(kind))?])
    };
    let (others, shards) = rayon::join(pages, || writing.index());
    let lists = || writing.others(|kind| !is_asset(kind) && is_of_search(kind));
    let made = others.and_then(|others: [Tally; 2]| Ok((others, shards?, lists()?)));
    // What was read is kept also when something is at fault.
    let (others, shards, lists) = made.inspect_err(|_| press.finish_texts())?;
    let shards = Tally::from([(Genre::Search, shards)]);
    pictures.prune();
    let mut tally = Tally::from([(Genre::Page, part.routes(plan).iter().map(|pages| pages.len()).sum())]);
    let all = others.into_iter().chain([shards, lists]).flatten().filter(|(_, count)| *count > 0);
    all.for_each(|(genre, count)| *tally.entry(genre).or_default() += count);
    let finish = || {
        let memory = Memory::of(&prints, faults, tally.clone(), portal, plan, &standing);
        let memory = memory.with_offers(portal, shared.offers_known());
        release.remember(memory.text()).finish().map_err(BuildError::Publish)
    };
    let (summary, ()) = rayon::join(finish, || press.finish_texts());
    // What all pages share takes a while to take apart, and nobody need wait for it.
    rayon::spawn(move || drop(shared));
    Ok(Published { tally, summary: summary? })
}

/// Removes what was made of photographs that may no longer be shown.
fn forget_withheld(Edition { portal, plan, pictures, .. }: Edition<'_>) {
    for media in plan.withheld().filter_map(|file| portal.media.get(file)) {
        pictures.forget(picture::key(media.hash));
    }
}

/// How many files a thread takes on at once. At the end nobody waits long for the last of another one.
const AT_ONCE: usize = 8;

/// A build that is being written, with all that its files are made from.
#[derive(Clone, Copy)]
struct Writing<'w> {
    release: &'w Release<'w>,
    press: &'w Press<'w>,
    part: &'w Part,
    standing: &'w Standing,
}

impl Writing<'_> {
    /// Makes the indexes of the search and writes their shards. Returns how many there are.
    fn index(&self) -> Result<usize, BuildError> {
        let written = Cell::new(0);
        self.press.index(self.part, |site, shards| {
            written.set(written.get() + shards.len());
            shards.par_chunks(AT_ONCE).try_for_each(|shards| {
                let mut batch = self.batch(Stage::Asset);
                for shard in shards {
                    let path = format!("{}{}", site.folder, shard.published);
                    if !self.keep(&path, Stage::Asset)? {
                        batch.add(path, Cow::Borrowed(&*shard.bytes))?;
                    }
                }
                batch.write()
            })
        })?;
        Ok(written.get())
    }

    /// Writes all pages.
    fn pages(&self, progress: &(impl Fn() + Sync)) -> Result<(), BuildError> {
        let pages = self.part.routes(self.press.plan);
        let scopes: Vec<&[Route]> =
            pages.iter().flat_map(|routes| routes.chunk_by(|a, b| a.scope == b.scope)).collect();
        scopes.par_iter().try_for_each(|routes| {
            routes.par_chunks(AT_ONCE).try_for_each(|routes| {
                let mut batch = self.batch(Stage::Page);
                for route in routes {
                    progress();
                    self.page(route, &mut batch)?;
                }
                batch.write()
            })?;
            self.press.shared.forget_drawn(routes[0].scope);
            Ok(())
        })
    }

    /// Makes a page, unless it stands.
    fn page(&self, route: &Route, batch: &mut Batch<'_>) -> Result<(), BuildError> {
        let Press { portal, plan, .. } = self.press;
        let path = plan.file(portal, route);
        if self.standing.has(route.scope) && self.keep(&path, Stage::Page)? {
            return Ok(());
        }
        let page = portal.reading(route.scope, || render(self.press, route)).map_err(BuildError::Render)?;
        batch.add(path, page.into())
    }

    /// Writes the files of some kinds, and returns as what they count. All pictures that are damaged are told of at once.
    fn others(&self, kinds: impl Fn(&Kind) -> bool) -> Result<Tally, BuildError> {
        let kinds: Vec<&Kind> = output::KINDS.iter().filter(|kind| kinds(kind)).collect();
        let written = kinds.par_iter().map(|kind| {
            let files = kind.files(self.press, self.part);
            let found = files.par_chunks(AT_ONCE).map(|files| {
                let mut batch = self.batch(kind.stage);
                let found = files.iter().filter_map(|file| self.other(file, &mut batch).transpose());
                let found = found.collect::<Result<Vec<(FilePath, Flaw)>, BuildError>>()?;
                batch.write().map(|()| found)
            });
            Ok((kind.genre, files.len(), found.collect::<Result<Vec<_>, BuildError>>()?))
        });
        let (mut tally, mut flaws) = (Tally::new(), BTreeMap::new());
        for (genre, count, found) in written.collect::<Result<Vec<_>, BuildError>>()? {
            flaws.extend(found.into_iter().flatten());
            if count > 0 {
                *tally.entry(genre).or_default() += count;
            }
        }
        if flaws.is_empty() {
            return Ok(tally);
        }
        Err(BuildError::Pictures(check::damaged(self.press.portal, self.press.plan.day(), &flaws)))
    }

    /// Makes a file that is no page, unless it stands; returns the picture that is at fault when there is one.
    fn other<'f>(
        &self,
        file: &'f output::File<'_>,
        batch: &mut Batch<'f>,
    ) -> Result<Option<(FilePath, Flaw)>, BuildError> {
        // What an asset holds is told by its name.
        let stands = batch.stage == Stage::Asset || file.scope.is_some_and(|scope| self.standing.has(scope));
        if stands && self.keep(&file.path, batch.stage)? {
            return Ok(None);
        }
        let bytes = match file.scope {
            Some(scope) => self.press.portal.reading(scope, || file.bytes()),
            None => file.bytes(),
        };
        match bytes {
            Ok(bytes) => batch.add(file.path.clone(), bytes).map(|()| None),
            Err(Unmade::Unreadable(error)) => Err(BuildError::Read(error)),
            Err(Unmade::Flawed(picture, flaw)) => Ok(Some((picture, flaw))),
        }
    }

    fn keep(&self, file: &str, stage: Stage) -> Result<bool, BuildError> {
        self.release.keep(file, stage).map_err(BuildError::Publish)
    }

    fn batch<'m>(&self, stage: Stage) -> Batch<'m>
    where
        Self: 'm,
    {
        Batch { release: self.release, stage, files: Vec::new(), size: 0 }
    }
}

/// Files of a stage that are made and not written yet: of a few at once the journal is told in one step.
struct Batch<'m> {
    release: &'m Release<'m>,
    stage: Stage,
    files: Vec<(String, Cow<'m, [u8]>)>,
    /// How many bytes these have.
    size: usize,
}

/// How many bytes wait at most, besides those of one file.
const MOST_WAITING: usize = 1 << 18;

impl<'m> Batch<'m> {
    fn add(&mut self, path: String, bytes: Cow<'m, [u8]>) -> Result<(), BuildError> {
        self.size += bytes.len();
        self.files.push((path, bytes));
        if self.size > MOST_WAITING { self.write() } else { Ok(()) }
    }

    fn write(&mut self) -> Result<(), BuildError> {
        self.size = 0;
        let files = std::mem::take(&mut self.files);
        self.release.write_all(self.stage, &files).map(drop).map_err(BuildError::Publish)
    }
}
