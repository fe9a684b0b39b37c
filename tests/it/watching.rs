//! The commands that go on until they are stopped.
#![expect(clippy::disallowed_methods, reason = "the tests play the editor who writes content")]

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::site;

/// How long a change may take to be seen on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program that runs in a folder with the small network, until the test is over.
struct Running {
    folder: TempDir,
    program: Child,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_streekwerk"));
        command.args(arguments);
        Self::spawn(command)
    }

    fn spawn(mut command: Command) -> Self {
        let folder = TempDir::new().expect("a folder");
        for (file, bytes) in site::files_below(&site::folder(site::NETWORK)) {
            let file = folder.path().join("content").join(file);
            fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder");
            fs::write(file, bytes).expect("a file");
        }
        let command = command.current_dir(folder.path()).args(["--lang", "nl", "--as-of", site::DAY]);
        let program = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program runs");
        Self { folder, program }
    }

    /// Returns the lines that it prints, as they come.
    fn lines(&mut self) -> impl Iterator<Item = String> + use<> {
        let out = self.program.stdout.take().expect("its output is read once");
        BufReader::new(out).lines().map(|line| line.expect("the program prints UTF-8"))
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let file = self.folder.path().join(file);
        let text = fs::read_to_string(&file).expect("a readable file");
        assert!(text.contains(from), "there is something to edit");
        fs::write(file, text.replacen(from, to, 1)).expect("a file");
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join(file)).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.program.kill().expect("the program still runs");
        self.program.wait().expect("the program ends");
    }
}

#[track_caller]
fn wait_until(holds: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "it does not come to be");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_watching_build_publishes_each_good_state() {
    let mut running = Running::start(&["build", "--watch"]);
    let mut lines = running.lines();
    assert!(lines.any(|line| line.starts_with("Er wordt verder gekeken")));
    let page = "site/noordhaven/scholing/lassen/index.html";
    let training = "content/regions/noordhaven/training/lassen.md";
    assert!(running.text(page).contains("<h1"));
    running.edit(training, "title: ", "title: Nieuw ");
    wait_until(|| running.text(page).contains("Nieuw "));
    running.edit(training, "title: ", "titel: ");
    assert!(lines.any(|line| line.contains("De site is niet gewijzigd")), "it says that it did not publish");
    assert!(running.text(page).contains("Nieuw "), "the last good state stays");
    running.edit(training, "titel: ", "title: Beter ");
    wait_until(|| running.text(page).contains("Beter "));
    let template = Path::new("themes/default/templates/not-found.html");
    let text = fs::read_to_string(site::folder("themes/default/templates/not-found.html")).expect("the theme has it");
    let own = running.folder.path().join(template);
    fs::create_dir_all(own.parent().expect("a file lies in a folder")).expect("a folder");
    fs::write(own, text.replacen("{% block content %}", "{% block content %}<p>Eigen</p>", 1)).expect("a file");
    wait_until(|| running.text("site/404.html").contains("<p>Eigen"));
}

#[test]
fn serving_says_where_and_what_there_is_to_see() {
    let mut running = Running::start(&["serve", "--port", "0", "--poll"]);
    let mut lines = running.lines();
    let polling = lines.next().expect("it says that it polls");
    assert!(polling.contains("twee keer per seconde") && polling.contains("--poll"), "{polling}");
    let address = lines.next().expect("it says where");
    assert!(address.contains("http://localhost:") && address.contains("/_preview/"), "{address}");
    let seen = lines.next().expect("it says what there is");
    assert!(seen.contains("pagina's, geen fouten"), "{seen}");
    running.edit("content/regions/noordhaven/training/lassen.md", "title: ", "titel: ");
    assert!(lines.any(|line| line.contains("2 fouten") || line.contains("één fout")), "it says when there are faults");
    assert!(!running.folder.path().join("site").exists(), "it writes nothing");
}

/// In a space of its own for users, the system allows so few notes that not every folder can be watched.
#[test]
#[cfg(target_os = "linux")]
fn when_the_system_has_no_room_for_notes_it_looks_by_itself_and_says_so() {
    let is_allowed = Command::new("unshare").args(["-r", "true"]).status().is_ok_and(|status| status.success());
    if !is_allowed {
        eprintln!("not tried: this system lets nobody make a space for users (unshare -r)");
        return;
    }
    let mut command = Command::new("unshare");
    let script = "echo 5 > /proc/sys/user/max_inotify_watches && exec \"$@\"";
    command.args(["-r", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_streekwerk"), "serve", "--port", "0"]);
    let mut running = Running::spawn(command);
    let mut lines = running.lines();
    let polling = lines.next().expect("it says that it polls");
    assert!(polling.contains("niet zoveel mappen") && polling.contains("max_user_watches"), "{polling}");
    assert!(lines.any(|line| line.contains("geen fouten")));
    running.edit("content/regions/noordhaven/training/lassen.md", "title: ", "titel: ");
    assert!(lines.any(|line| line.contains("fout") && !line.contains("geen fouten")), "it sees changes all the same");
}
