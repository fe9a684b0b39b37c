//! Asks the preview as a browser does: over one connection for pages, and another that tells of changes.

use std::{
    error::Error,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpStream},
    sync::mpsc::{self, Receiver},
    time::{Duration, Instant},
};

/// How long a change may take to show before the benchmark gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often a page is asked for again while nothing is told.
const AGAIN: Duration = Duration::from_millis(50);

/// Somebody who looks at the preview.
pub(crate) struct Browser {
    port: u16,
    pages: BufReader<TcpStream>,
    news: Receiver<()>,
}

impl Browser {
    /// Connects, and listens to what is told of changes.
    pub(crate) fn open(port: u16) -> io::Result<Self> {
        let mut events = BufReader::new(connect(port)?);
        ask(events.get_mut(), port, "/_preview/events")?;
        let (sender, news) = mpsc::channel();
        std::thread::spawn(move || {
            let lines = events.lines().map_while(Result::ok);
            lines.filter(|line| line.starts_with("data:")).try_for_each(|_| sender.send(()))
        });
        Ok(Self { port, pages: BufReader::new(connect(port)?), news })
    }

    /// Returns what is at an address.
    pub(crate) fn get(&mut self, address: &str) -> Result<String, Box<dyn Error>> {
        ask(self.pages.get_mut(), self.port, address)?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.pages.read_line(&mut line)?;
            if let Some(said) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = said.trim().parse()?;
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.pages.read_exact(&mut body)?;
        Ok(String::from_utf8(body)?)
    }

    /// Forgets what was told so far.
    pub(crate) fn forget_news(&self) {
        while self.news.try_recv().is_ok() {}
    }

    /// Asks whenever a change is told until `is_new` says that the answer is the new one.
    pub(crate) fn await_new(
        &mut self,
        mut is_new: impl FnMut(&mut Self) -> Result<bool, Box<dyn Error>>,
    ) -> Result<(), Box<dyn Error>> {
        let started = Instant::now();
        loop {
            // When nothing is told in time it is asked all the same.
            let _told = self.news.recv_timeout(AGAIN);
            if is_new(self)? {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                return Err("the change did not show".into());
            }
        }
    }
}

/// Connects as soon as somebody listens.
fn connect(port: u16) -> io::Result<TcpStream> {
    let started = Instant::now();
    loop {
        match TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
            Err(_) if started.elapsed() < PATIENCE => std::thread::sleep(AGAIN),
            connected => {
                let stream = connected?;
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
        }
    }
}

fn ask(stream: &mut TcpStream, port: u16, address: &str) -> io::Result<()> {
    write!(stream, "GET {address} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").and_then(|()| stream.flush())
}
