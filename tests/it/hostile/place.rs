//! A folder with content, and the program run in it, watched for how much it takes.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use wait4::Wait4;

use crate::{faults, site};

/// How long a check may compute, without what a machine with other work makes it wait. The program is compiled without
/// optimisation here.
const TIME: Duration = Duration::from_secs(20);

/// How much memory a check may take, in MiB. A harmless network takes 30.
const MEMORY: u64 = 400;

/// A content folder on the disk: the sound network, with files over it.
pub(super) struct Place(TempDir);

/// What the program said of it.
pub(super) struct Said {
    /// How it ended.
    pub(super) code: Option<i32>,
    /// The report and the summary.
    pub(super) text: String,
}

impl Place {
    pub(super) fn new() -> Self {
        let place = Self(TempDir::new().expect("a folder"));
        faults::sound().into_iter().fold(place, |place, (path, bytes)| place.with(&path, &bytes))
    }

    /// Returns where a file of the content lies.
    pub(super) fn at(&self, path: &str) -> PathBuf {
        self.0.path().join("content").join(path)
    }

    #[expect(clippy::disallowed_methods, reason = "the test plays the attacker")]
    pub(super) fn with(self, path: &str, bytes: &[u8]) -> Self {
        let file = self.at(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder");
        fs::write(file, bytes).expect("a file");
        self
    }

    /// Checks the content; panics when that takes more time or memory than content may cost, or when the program panics.
    #[track_caller]
    pub(super) fn check(&self) -> Said {
        self.run(&["check"])
    }

    /// Builds the site in `site/`, under the same bounds.
    #[track_caller]
    pub(super) fn build(&self) -> Said {
        self.run(&["build"])
    }

    /// Returns a file of the site.
    pub(super) fn page(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join("site").join(path)).expect("the page is there")
    }

    #[track_caller]
    fn run(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_streekwerk"));
        command.current_dir(self.0.path()).args(["--lang", "nl", "--as-of", site::DAY]).args(arguments);
        let out = tempfile::tempfile().expect("a file");
        let copy = || Stdio::from(out.try_clone().expect("a file can be shared"));
        let mut child = command.stdin(Stdio::null()).stdout(copy()).stderr(copy()).spawn().expect("the program runs");
        let ended = child.wait4().expect("the program ends");
        let (time, memory) = (ended.rusage.utime + ended.rusage.stime, ended.rusage.maxrss >> 20);
        let text = read_all(out);
        assert!(ended.status.code().is_some_and(|code| code < 2), "{text}");
        assert!(time < TIME && memory < MEMORY, "{time:?} and {memory} MiB\n{text}");
        Said { code: ended.status.code(), text }
    }
}

impl Said {
    /// Panics unless the report has an error with this code, and words that say what is wrong.
    #[track_caller]
    pub(super) fn tells(self, code: &str, words: &str) -> Self {
        let is_told = self.text.contains(&format!("[{code}]: ")) && self.text.contains(words);
        assert!(is_told, "expected {code} with {words:?}:\n{}", self.text);
        self
    }

    /// Panics unless nothing stands in the way of publishing.
    #[track_caller]
    pub(super) fn holds_no_fault(self) {
        assert_eq!(self.code, Some(0), "{}", self.text);
    }
}

fn read_all(mut file: fs::File) -> String {
    use std::io::{Read, Seek};
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).expect("what the program said can be read");
    String::from_utf8_lossy(&bytes).into_owned()
}
