//! The live preview, through its watcher on real files and over real sockets: whatever happens to the files, it answers what
//! a first build would write, and it stays.
#![expect(clippy::disallowed_methods, reason = "these tests edit files as an editor does")]

mod safety;
mod tcp;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use proptest::{prelude::*, strategy::ValueTree};
use streekwerk::{
    field::{Day, Url},
    kept::Store,
    lang::Lang,
    model::portal::Layout,
    picture::Cache,
    pipeline::{self, Edition, Settings},
    plan::{Overrides, Part},
    preview::{Options, Preview, workspace::Folders},
    source::Sources,
};
use tempfile::TempDir;

use self::tcp::{Answer, get};
use crate::{
    site::{self, Files},
    warm::{self, Edit},
};

/// How long a change may take to be seen on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often something is looked at that should change.
const STEP: Duration = Duration::from_millis(20);

/// A network on the disk, with its preview.
struct Desk {
    folder: TempDir,
    layout: Option<Layout>,
    preview: Preview,
}

/// How a program saves a file.
#[derive(Debug, Clone, Copy)]
enum Save {
    InPlace,
    /// It writes beside the file and moves that over it.
    Rename,
}

impl Desk {
    /// Starts a preview of the small network.
    fn start() -> Self {
        Self::of(&site::files_below(&site::folder(site::NETWORK)), None, false)
    }

    fn of(content: &Files, layout: Option<Layout>, polls: bool) -> Self {
        let folder = TempDir::new().expect("a folder");
        for (file, bytes) in content {
            write(&folder.path().join("content").join(file), bytes, Save::InPlace);
        }
        fs::create_dir_all(folder.path().join("content")).expect("a folder");
        fs::create_dir(folder.path().join("themes")).expect("a folder");
        let preview = Preview::start(options(folder.path(), layout, polls, Some(0))).expect("a free port");
        Self { folder, layout, preview }
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn edit(&self, file: &str, edit: impl FnOnce(String) -> String) {
        let path = self.content().join(file);
        let text = fs::read_to_string(&path).expect("a readable file");
        write(&path, edit(text).as_bytes(), Save::Rename);
    }

    fn write(&self, file: &str, text: &str) {
        write(&self.folder.path().join(file), text.as_bytes(), Save::InPlace);
    }

    fn get(&self, path: &str) -> Answer {
        get(self.preview.port(), path)
    }

    /// Waits until what is at an address is as it should be.
    #[track_caller]
    fn see(&self, path: &str, holds: impl Fn(&Answer) -> bool) -> Answer {
        let end = Instant::now() + PATIENCE;
        loop {
            let answer = self.get(path);
            if holds(&answer) {
                return answer;
            }
            assert!(Instant::now() < end, "{path} stays {}:\n{}", answer.status, answer.body);
            std::thread::sleep(STEP);
        }
    }

    /// Waits until the panel of a page says something.
    #[track_caller]
    fn hear(&self, path: &str, words: &str) -> Answer {
        self.see(&format!("/_preview/panel?path={path}"), |panel| panel.body.contains(words))
    }

    /// Waits until every address answers what a first build of the folder writes, in which there must be no errors.
    #[track_caller]
    fn agrees(&self) {
        let cold = self.cold().expect("the content has no errors");
        let differing = self.differing(cold);
        assert!(differing.is_empty(), "these differ from a first build: {differing:?}");
    }

    /// Returns what a first build of the folder writes; `None` when its content has errors.
    fn cold(&self) -> Option<Files> {
        let base_url = Some(Url::new(self.preview.address()).expect("a web address"));
        let overrides = Overrides { layout: self.layout, base_url, in_folders: true };
        let settings = Settings { day: Day::parse(site::DAY).expect("a date"), overrides };
        let sources = Sources::read(&self.content()).expect("the content can be read");
        let checked = pipeline::check(&sources, &settings);
        let site = checked.publishable()?;
        let theme = pipeline::read_theme(&self.folder.path().join("themes"), &site.0).expect("the theme is sound");
        let output = TempDir::new().expect("a folder");
        let opened = pipeline::open(output.path(), &[]).expect("the folder may be written to");
        let (portal, plan) = site;
        let inputs = &pipeline::inputs(&sources, Path::new("no themes"), &settings, "").expect("no theme is read");
        let faults = &checked.diagnostics;
        let edition = Edition {
            inputs,
            sources: &sources,
            faults,
            portal,
            plan,
            theme: &theme,
            part: &Part::Whole,
            pictures: &Cache::default(),
            store: &Store::default(),
        };
        pipeline::publish(edition, opened, || ()).expect("it is published");
        Some(site::site_files(output.path()))
    }

    /// Returns the files of which the preview says something else, after some patience.
    fn differing(&self, mut files: Files) -> Vec<String> {
        let end = Instant::now() + PATIENCE;
        loop {
            files.retain(|file, bytes| {
                let path = format!("/{}", file.strip_suffix("index.html").unwrap_or(file));
                let answer = self.get(&path);
                let status = if file.ends_with("404.html") { [200, 404] } else { [200, 200] };
                !status.contains(&answer.status) || without_script(&answer.bytes) != *bytes
            });
            if files.is_empty() || Instant::now() > end {
                return files.into_keys().collect();
            }
            std::thread::sleep(STEP * 5);
        }
    }
}

fn options(folder: &Path, layout: Option<Layout>, polls: bool, port: Option<u16>) -> Options {
    Options {
        pictures: Cache::default(),
        folders: Folders { content: folder.join("content"), themes: folder.join("themes") },
        layout,
        today: Box::new(|| Day::parse(site::DAY).expect("a date")),
        lang: Lang::NL,
        host: None,
        port,
        editor: None,
        polls,
        navigates: true,
    }
}

fn write(path: &Path, bytes: &[u8], save: Save) {
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
    match save {
        Save::InPlace => fs::write(path, bytes).expect("a file"),
        Save::Rename => {
            let beside = path.with_extension("tmp");
            fs::write(&beside, bytes).expect("a file");
            fs::rename(&beside, path).expect("a file");
        }
    }
}

/// Makes a folder hold these files and no others.
fn follow(folder: &Path, before: &Files, after: &Files, save: Save) {
    for file in before.keys().filter(|file| !after.contains_key(*file)) {
        fs::remove_file(folder.join(file)).expect("the file is there");
    }
    for (file, bytes) in after.iter().filter(|(file, bytes)| before.get(*file) != Some(*bytes)) {
        write(&folder.join(file), bytes, save);
    }
}

/// Returns a page without the script that the preview adds.
fn without_script(page: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(page);
    match text.split_once("<script type=\"module\" src=\"/_preview/") {
        Some((before, rest)) => {
            let (_, after) = rest.split_once("</script>").expect("a script ends");
            [before, after].concat().into_bytes()
        }
        None => page.to_vec(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_it_answers_what_a_first_build_writes(
        edits in prop::collection::vec((warm::edit(), any::<bool>()), 1..6),
    ) {
        let original = site::files_below(&site::folder(site::NETWORK));
        let desk = Desk::of(&original, None, false);
        let mut content = original.clone();
        for (edit, in_place) in edits {
            let before = content.clone();
            // An edit of what is not there changes nothing.
            let _applied = edit.apply(&mut content, &original);
            follow(&desk.content(), &before, &content, if in_place { Save::InPlace } else { Save::Rename });
            if let Some(cold) = desk.cold() {
                let differing = desk.differing(cold);
                prop_assert!(differing.is_empty(), "these differ: {:?}", differing);
            }
            prop_assert!(desk.get("/").status == 200, "it shows something");
        }
        let before = content.clone();
        let _applied = Edit::RevertAll.apply(&mut content, &original);
        follow(&desk.content(), &before, &content, Save::InPlace);
        let differing = desk.differing(desk.cold().expect("the network has no errors"));
        prop_assert!(differing.is_empty(), "these differ: {:?}", differing);
    }
}

/// A day's work: after each of a thousand edits, what is asked for at random is as a first build would have it, and every
/// answer comes. Every hundredth time all of it is compared. It takes minutes, and is run with optimisation:
/// `cargo test --locked --release --test it -- --ignored thousand`
#[test]
#[ignore = "takes minutes"]
fn a_thousand_edits_give_no_wrong_answer() {
    let original = site::files_below(&site::folder(site::NETWORK));
    let desk = Desk::of(&original, None, false);
    let mut content = original.clone();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for number in 0..1000_usize {
        let edit = warm::edit().new_tree(&mut runner).expect("there is an edit").current();
        let before = content.clone();
        // An edit of what is not there changes nothing.
        let _applied = edit.apply(&mut content, &original);
        let save = if number.is_multiple_of(2) { Save::InPlace } else { Save::Rename };
        follow(&desk.content(), &before, &content, save);
        let Some(cold) = desk.cold() else { continue };
        let is_asked_for = |index: usize| number.is_multiple_of(100) || (index + number).is_multiple_of(10);
        let asked = cold.into_iter().enumerate().filter(|(index, _)| is_asked_for(*index)).map(|(_, file)| file);
        let differing = desk.differing(asked.collect());
        assert!(differing.is_empty(), "after edit {number}, {edit:?}, these differ: {differing:?}");
    }
}

#[test]
fn in_both_layouts_every_file_of_a_build_is_answered() {
    let content = site::files_below(&site::folder(site::NETWORK));
    for layout in [Layout::Hub, Layout::Separate] {
        Desk::of(&content, Some(layout), false).agrees();
    }
    let separate = Desk::of(&content, Some(Layout::Separate), false);
    assert_eq!((separate.get("/").status, separate.get("/").header("location")), (307, Some("/hub/".to_owned())));
}

#[test]
fn moved_folders_new_regions_and_a_new_portal_need_no_restart() {
    let desk = Desk::start();
    let regions = desk.content().join("regions");
    let (first, other) = (regions.join("noordhaven"), desk.folder.path().join("elsewhere"));
    fs::rename(&first, &other).expect("a folder");
    desk.see("/noordhaven/", |answer| answer.status == 404);
    fs::rename(&other, &first).expect("a folder");
    desk.agrees();
    desk.edit("portal.yaml", |text| text.replacen("title: ", "title: Nieuw ", 1));
    desk.see("/", |answer| answer.body.contains("Nieuw "));
    desk.agrees();
}

#[test]
fn a_content_folder_that_goes_and_comes_back_is_followed() {
    let desk = Desk::start();
    let (content, aside) = (desk.content(), desk.folder.path().join("aside"));
    fs::rename(&content, &aside).expect("a folder");
    desk.hear("/", "content");
    assert_eq!(desk.get("/").status, 200, "the last good state stays");
    let files = site::files_below(&aside);
    for (file, bytes) in &files {
        write(&content.join(file), bytes, Save::InPlace);
    }
    desk.edit("portal.yaml", |text| text.replacen("title: ", "title: Nieuw ", 1));
    desk.see("/", |answer| answer.body.contains("Nieuw "));
    desk.agrees();
}

#[test]
fn thousands_of_files_at_once_are_seen() {
    const COPIES: usize = 2000;
    let desk = Desk::start();
    let training = fs::read(desk.content().join("regions/noordhaven/training/lassen.md")).expect("the network has it");
    let file = |number: usize| desk.content().join(format!("regions/noordhaven/training/kopie-{number}.md"));
    (0..COPIES).for_each(|number| write(&file(number), &training, Save::InPlace));
    let last = format!("/noordhaven/scholing/kopie-{}/", COPIES - 1);
    desk.see(&last, |answer| answer.status == 200);
    let sector = "/noordhaven/scholing/sector/techniek/";
    desk.see(sector, |answer| answer.body.matches("/noordhaven/scholing/kopie-").count() >= COPIES);
    (0..COPIES).for_each(|number| fs::remove_file(file(number)).expect("the file is there"));
    desk.see(&last, |answer| answer.status == 404);
    desk.agrees();
}

#[test]
fn without_notes_of_changes_it_looks_for_them() {
    let desk = Desk::of(&site::files_below(&site::folder(site::NETWORK)), None, true);
    assert!(desk.preview.polling().is_some());
    desk.edit("regions/noordhaven/training/lassen.md", |text| text.replacen("title: ", "title: Nieuw ", 1));
    desk.see("/noordhaven/scholing/lassen/", |answer| answer.body.contains("Nieuw "));
    desk.agrees();
}

#[test]
fn it_starts_with_broken_content_and_shows_the_portal_when_that_is_mended() {
    let mut content = site::files_below(&site::folder(site::NETWORK));
    let good = content.insert("portal.yaml".to_owned(), b"title: [\n".to_vec()).expect("the network has one");
    let desk = Desk::of(&content, None, false);
    let answer = desk.get("/");
    assert_eq!(answer.status, 503);
    assert!(answer.body.contains("portal.yaml") && answer.body.contains("data-preview"), "{}", answer.body);
    write(&desk.content().join("portal.yaml"), &good, Save::InPlace);
    desk.see("/", |answer| answer.status == 200);
    desk.agrees();
}

#[test]
fn a_broken_file_keeps_its_last_good_page_and_hides_nothing_else() {
    let desk = Desk::start();
    let (lassen, path) = ("regions/noordhaven/training/lassen.md", "/noordhaven/scholing/lassen/");
    let before = desk.get(path).body;
    desk.edit(lassen, |text| text.replacen("provider:", "provder: <script>alert(1)</script>\nprovider:", 1));
    let panel = desk.hear(path, "provder");
    assert!(panel.body.contains("regions/noordhaven/training/lassen.md:"), "{}", panel.body);
    assert!(panel.body.contains("&lt;script&gt;alert") && !panel.body.contains("<script>"), "{}", panel.body);
    assert_eq!(without_script(desk.get(path).body.as_bytes()), without_script(before.as_bytes()));
    desk.edit("regions/zuidwaard/region.yaml", |text| text.replacen("name: ", "name: Nieuw ", 1));
    desk.see("/zuidwaard/", |answer| answer.body.contains("Nieuw "));
    desk.hear("/zuidwaard/", "provder");
    desk.edit(lassen, |text| text.replacen("provder: <script>alert(1)</script>\n", "", 1));
    desk.see("/_preview/panel?path=/", |panel| panel.body.contains("\"alarm\":false"));
    desk.agrees();
}

#[test]
fn a_broken_portal_file_keeps_the_portal() {
    let desk = Desk::start();
    let good = fs::read_to_string(desk.content().join("portal.yaml")).expect("the network has one");
    desk.write("content/portal.yaml", "title: [\n");
    desk.hear("/", "portal.yaml");
    assert_eq!(desk.get("/noordhaven/").status, 200);
    desk.write("content/portal.yaml", &good);
    desk.see("/_preview/panel?path=/", |panel| panel.body.contains("\"alarm\":false"));
    desk.agrees();
}

#[test]
fn a_theme_is_followed_and_its_faults_are_shown_over_the_last_good_page() {
    let desk = Desk::start();
    let template = site::folder("themes/default/templates/training.html");
    let good = fs::read_to_string(template).expect("the theme has it");
    let path = "/noordhaven/scholing/lassen/";
    let own = "themes/default/templates/training.html";
    desk.write(own, &good.replacen("{% block content %}", "{% block content %}<p>Eigen sjabloon</p>", 1));
    desk.see(path, |answer| answer.body.contains("Eigen sjabloon"));
    desk.agrees();
    for (broken, words) in [("{% block", "training.html"), ("{{ nergens }}", "nergens")] {
        // What stands outside a block of a template that extends another one is never shown, so the fault is put in one.
        desk.write(own, &good.replacen("{% block content %}", &format!("{{% block content %}}{broken}"), 1));
        let panel = desk.see(&format!("/_preview/panel?path={path}"), |panel| panel.body.contains("\"alarm\":true"));
        assert!(panel.body.contains(words), "{}", panel.body);
        let shown = desk.get(path);
        assert!(shown.status == 200 && shown.body.contains("Eigen sjabloon"), "{}", shown.body);
        desk.write(own, &good.replacen("{% block content %}", "{% block content %}<p>Eigen sjabloon</p>", 1));
        desk.see(&format!("/_preview/panel?path={path}"), |panel| panel.body.contains("\"alarm\":false"));
    }
    desk.write("themes/default/assets/99-own.css", "main{outline:0}");
    desk.write("themes/default/locales/nl/own.ftl", "home-title = Iets anders\n");
    fs::remove_file(desk.folder.path().join(own)).expect("the file is there");
    desk.see(path, |answer| !answer.body.contains("Eigen sjabloon"));
    desk.agrees();
}

#[test]
fn news_comes_when_the_new_state_answers() {
    let desk = Desk::start();
    let path = "/noordhaven/scholing/lassen/";
    let mut news = tcp::events(desk.preview.port());
    assert!(news.next().contains("\"errors\":0"));
    for number in 0..5 {
        let words = format!("Nieuws {number} ");
        desk.edit("regions/noordhaven/training/lassen.md", |text| {
            text.replacen("title: ", &format!("title: {words}"), 1)
        });
        let told = news.next();
        assert!(told.contains(&format!("\"page\":\"{path}\"")), "{told}");
        assert!(desk.get(path).body.contains(&words), "the page is new when it is told of");
    }
    // Saving the same bytes is no change.
    desk.edit("regions/noordhaven/training/lassen.md", |text| text);
    assert_eq!(news.next_within(Duration::from_millis(1500)), None);
}

#[test]
fn a_page_that_is_gone_says_where_it_may_be_now() {
    let desk = Desk::start();
    let folder = desk.content().join("regions/noordhaven/training");
    let path = "/noordhaven/scholing/lassen/";
    for (from, to) in [("lassen.md", "lassen-en-snijden.md"), ("lassen.en.md", "lassen-en-snijden.en.md")] {
        if folder.join(from).is_file() {
            fs::rename(folder.join(from), folder.join(to)).expect("a file");
        }
    }
    desk.see(path, |answer| answer.status == 404);
    desk.hear(path, "/noordhaven/scholing/lassen-en-snijden/");
    fs::remove_file(folder.join("lassen-en-snijden.md")).expect("a file");
    let next = "/noordhaven/scholing/lassen-en-snijden/";
    desk.see(next, |answer| answer.status == 404);
    desk.hear(next, "Deze pagina is er niet");
}

#[test]
fn what_is_not_public_is_shown_with_a_ribbon_and_in_no_list() {
    let desk = Desk::start();
    let text = "---\ntitle: Geheim plan\ndate: 2026-10-01\nSTATE\n---\nTekst.\n";
    let (file, path) = ("content/regions/noordhaven/news/geheim.md", "/noordhaven/nieuws/geheim/");
    for (state, ribbon) in [
        ("status: draft", "Concept."),
        ("publish_from: 2027-01-05", "5 januari 2027"),
        ("publish_until: 2026-10-02", "2 oktober 2026"),
        ("status: archived", "Gearchiveerd."),
    ] {
        desk.write(file, &text.replace("STATE", state));
        desk.hear(path, ribbon);
        assert!(desk.get(path).status == 200 && desk.get(path).body.contains("Geheim plan"));
        assert!(!desk.get("/noordhaven/nieuws/").body.contains("Geheim plan"));
        assert!(desk.get("/noordhaven/nieuws/?everything=1").body.contains("Geheim plan"));
    }
    desk.write(file, &text.replace("STATE", "publish_from: 2027-01-05"));
    desk.hear(path, "5 januari 2027");
    assert!(desk.get("/noordhaven/nieuws/?as-of=2027-01-05").body.contains("Geheim plan"));
    assert!(!desk.get("/noordhaven/nieuws/?as-of=2027-01-04").body.contains("Geheim plan"));
    desk.write(file, &text.replace("STATE", "publish_from: 2026-10-01"));
    desk.see("/noordhaven/nieuws/", |answer| answer.body.contains("Geheim plan"));
    desk.agrees();
}

#[test]
fn the_desk_finds_entities_by_words_and_state() {
    let desk = Desk::start();
    desk.write(
        "content/regions/noordhaven/news/geheim.md",
        "---\ntitle: Geheim plan\ndate: 2026-10-01\nstatus: draft\nowner: redactie@noordhaven.example\n---\nTekst.\n",
    );
    let row = "/noordhaven/nieuws/geheim/";
    desk.see("/_preview/?state=draft", |answer| answer.body.contains(row));
    for (query, is_found) in [
        ("q=geheim+plan", true),
        ("q=REDACTIE%40noordhaven", true),
        ("q=geheim&kind=news&region=noordhaven", true),
        ("q=geheim&kind=event", false),
        ("q=geheim&region=zuidwaard", false),
        ("q=geheim&state=public", false),
        ("q=%3Cscript%3E", false),
    ] {
        let page = desk.get(&format!("/_preview/?{query}")).body;
        assert_eq!(page.contains(row), is_found, "{query}");
        assert!(!page.contains("<script>"), "{query}");
    }
}

#[test]
fn a_taken_port_is_an_error_only_when_it_was_asked_for() {
    let desk = Desk::start();
    let asked = Preview::start(options(desk.folder.path(), None, false, Some(desk.preview.port())));
    assert_eq!(asked.err().map(|error| error.kind()), Some(std::io::ErrorKind::AddrInUse));
    let ports: BTreeMap<u16, Preview> = (0..2)
        .map(|_| Preview::start(options(desk.folder.path(), None, false, None)).expect("a free port"))
        .map(|preview| (preview.port(), preview))
        .collect();
    assert_eq!(ports.len(), 2);
}
