//! Publishing under fire: the program is killed, the disk is full, a folder may not be written to, two builds run at once.
//! What was served before is whole, the next build repairs, nothing outside the output is touched, and the message says what
//! to do.
#![expect(clippy::disallowed_methods, reason = "the tests play the editor and the disk")]

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output, Stdio},
    time::Instant,
};

use tempfile::TempDir;

use crate::site::{self, Files};

/// At how many moments of a build it is killed.
const KILLS: u32 = 12;

/// A folder with content and the site that was made of it.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().expect("a folder"));
        for (file, bytes) in site::files_below(&site::folder(site::NETWORK)) {
            let file = place.at("content").join(file);
            fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder");
            fs::write(file, bytes).expect("a file");
        }
        fs::write(place.at("beside.txt"), "not ours").expect("a file");
        place
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_streekwerk"));
        command.current_dir(self.0.path()).args(["--lang", "nl", "--as-of", site::DAY]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn build(&self) -> Output {
        self.command().output().expect("the program runs")
    }

    /// Changes every page, as a new name of the portal does.
    fn rename_portal(&self, name: &str) {
        let file = self.at("content/portal.yaml");
        let text = fs::read_to_string(&file).expect("the network has one");
        let lines = text
            .lines()
            .map(|line| if line.starts_with("title:") { format!("title: {name}") } else { line.to_owned() });
        fs::write(file, lines.collect::<Vec<_>>().join("\n")).expect("a file");
    }

    fn site(&self) -> Files {
        site::site_files(&self.at("site"))
    }

    /// Returns all files outside the site.
    fn others(&self) -> Files {
        site::files_below(self.0.path()).into_iter().filter(|(file, _)| !file.starts_with("site/")).collect()
    }
}

/// Panics unless each file of `now` is whole: as it was or as it will be, and nothing that was served is gone.
#[track_caller]
fn assert_whole(now: &Files, before: &Files, after: &Files) {
    for (file, bytes) in now {
        let is_left_behind = !before.contains_key(file) && !after.contains_key(file);
        assert!(is_left_behind || [before.get(file), after.get(file)].contains(&Some(bytes)), "{file} is half written");
        assert!(
            !is_left_behind || file.rsplit('/').next().is_some_and(|name| name.starts_with('.')),
            "{file} is left behind"
        );
    }
    let gone: Vec<_> = before.keys().filter(|file| after.contains_key(*file) && !now.contains_key(*file)).collect();
    assert!(gone.is_empty(), "what was served is gone: {gone:?}");
}

#[test]
fn a_build_that_is_killed_at_any_moment_leaves_whole_files_and_is_repaired_by_the_next() {
    let (place, fresh) = (Place::new(), Place::new());
    let started = Instant::now();
    assert!(place.build().status.success());
    let time = started.elapsed();
    let before = place.site();
    place.rename_portal("Een heel andere naam");
    fresh.rename_portal("Een heel andere naam");
    assert!(fresh.build().status.success());
    let (after, others) = (fresh.site(), place.others());
    let mut killed = 0;
    for kill in 0..KILLS {
        let mut program = place.command().spawn().expect("the program runs");
        std::thread::sleep(time * kill / KILLS);
        program.kill().expect("it is ours to kill");
        killed += u32::from(!program.wait().expect("it ends").success());
        assert_whole(&place.site(), &before, &after);
    }
    assert!(killed > 0, "at least one build was killed");
    let repaired = place.build();
    assert!(repaired.status.success(), "{}", String::from_utf8_lossy(&repaired.stderr));
    assert_eq!(place.site().keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(place.site() == after && place.others() == others);
}

#[test]
fn of_two_builds_at_once_one_waits_for_nobody() {
    let place = Place::new();
    let mut programs: Vec<_> = (0..2).map(|_| place.command().spawn().expect("the program runs")).collect();
    let outputs: Vec<Output> = programs.drain(..).map(|program| program.wait_with_output().expect("it ends")).collect();
    assert!(outputs.iter().any(|output| output.status.success()));
    for output in outputs.iter().filter(|output| !output.status.success()) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains("Er wordt al gepubliceerd"), "{said}");
    }
    let fresh = Place::new();
    assert!(fresh.build().status.success());
    assert!(place.site() == fresh.site());
}

/// Runs commands of a shell in which `site` is a disk of its own; `None` where the system lets nobody make one.
#[cfg(target_os = "linux")]
#[expect(clippy::print_stderr, reason = "who runs the tests is told what was not tried")]
fn with_own_disk(place: &Place, size: &str, script: &str) -> Option<Output> {
    let is_allowed = Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|status| status.success());
    if !is_allowed {
        eprintln!("not tried: this system lets nobody make a disk (unshare -rm)");
        return None;
    }
    fs::create_dir_all(place.at("site")).expect("a folder");
    let build = format!("{} --lang nl --as-of {}", env!("CARGO_BIN_EXE_streekwerk"), site::DAY);
    let all = format!("mount -t tmpfs -o size={size} tmpfs site && {}", script.replace("BUILD", &build));
    let output = Command::new("unshare").args(["-rm", "sh", "-c", &all]).current_dir(place.0.path()).output();
    Some(output.expect("a shell runs"))
}

/// A disk that is too small for the site gives a message, and when there is room again the next build is complete.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_the_next_build_repairs() {
    let place = Place::new();
    let script = "BUILD; echo code $?; mount -o remount,size=100m site && BUILD && cp -r site copy";
    let Some(output) = with_own_disk(&place, "600k", script) else { return };
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(out.contains("code 2") && err.contains("Maak ruimte vrij"), "{out}\n{err}");
    assert!(output.status.success(), "{out}\n{err}");
    let fresh = Place::new();
    assert!(fresh.build().status.success());
    assert!(site::site_files(&place.at("copy")) == fresh.site());
}

/// A site that may not be written to stays as it is.
#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_may_only_be_read_is_told() {
    let place = Place::new();
    let script = "BUILD && echo 'Nog een zin.' >> content/regions/noordhaven/training/lassen.md && cp -r site copy && \
                  mount -o remount,ro site && { BUILD; echo code $?; cp -r site after; }";
    let Some(output) = with_own_disk(&place, "100m", script) else { return };
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(out.contains("code 2") && err.contains("controleer de rechten"), "{out}\n{err}");
    assert!(site::files_below(&place.at("copy")) == site::files_below(&place.at("after")));
}

#[test]
fn a_build_is_the_same_whatever_the_computer_is_set_to() {
    let settings: [&[(&str, &str)]; 3] = [
        &[("TZ", "Pacific/Kiritimati"), ("LANG", "nl_NL.UTF-8"), ("RAYON_NUM_THREADS", "1")],
        &[("TZ", "America/Los_Angeles"), ("LANG", "C"), ("LC_ALL", "C"), ("RAYON_NUM_THREADS", "7")],
        &[("TZ", "Europe/Amsterdam"), ("LANG", "ar_EG.UTF-8"), ("HOME", "/nonexistent")],
    ];
    let sites: Vec<Files> = settings
        .iter()
        .map(|variables| {
            let place = Place::new();
            let output = place.command().envs(variables.iter().copied()).output().expect("the program runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            site::files_below(&place.at("site"))
        })
        .collect();
    assert!(sites.iter().all(|site| *site == sites[0]), "the same content gives the same bytes");
}
