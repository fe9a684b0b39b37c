//! A preview that is being served, and how an editor saves what it shows.
#![expect(clippy::disallowed_methods, reason = "the content and the theme are edited here, and no site is")]

use std::{
    error::Error,
    fs, io,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// How long the program must do nothing to be called idle: longer than until it looks at everything again.
const REST: Duration = Duration::from_millis(700);

/// The preview that is being served, ended when it is dropped.
pub(crate) struct Served {
    process: Child,
    pub(crate) port: u16,
}

/// How an editor saves.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Save {
    /// It writes the file again.
    InPlace,
    /// It writes another file and gives that the name.
    Rename,
}

impl Save {
    /// Saves a file with a new text.
    pub(crate) fn save(self, place: &Path, text: &str) -> io::Result<()> {
        match self {
            Self::InPlace => fs::write(place, text),
            Self::Rename => {
                let beside = place.with_extension("tmp");
                fs::write(&beside, text)?;
                fs::rename(beside, place)
            }
        }
    }
}

impl Served {
    /// Starts a preview with a command that is still to be told its port: one that was free a moment ago.
    pub(crate) fn start(command: &mut Command) -> Result<Self, Box<dyn Error>> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let process =
            command.args(["--port", &port.to_string()]).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        Ok(Self { process, port })
    }

    /// Waits until the preview has nothing left to do.
    pub(crate) fn await_rest(&mut self) -> Result<(), Box<dyn Error>> {
        let mut worked = self.worked()?;
        loop {
            std::thread::sleep(REST);
            let now = self.worked()?;
            // A tick or two is what a process needs that only waits.
            if now <= worked + 2 {
                return Ok(());
            }
            worked = now;
        }
    }

    /// Returns the processor time of the process so far, in ticks of the system.
    fn worked(&self) -> Result<u64, Box<dyn Error>> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        let behind_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
        let times = behind_name.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
        Ok(times.sum::<Result<u64, _>>()?)
    }

    /// Returns the memory that the process has, and the most that it had.
    pub(crate) fn memory(&self) -> io::Result<String> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let mebibytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.trim_end_matches("kB").trim().parse::<u64>().unwrap_or_default() / 1024
        };
        Ok(format!("{} MiB, at most {} MiB", mebibytes("VmRSS:"), mebibytes("VmHWM:")))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.process.kill().and_then(|()| self.process.wait());
    }
}
