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

/// How long a preview may take to start.
const START: Duration = Duration::from_secs(300);

/// The greeting of the protocol of `LiveReload`.
const HELLO: &str = r#"{"command":"hello","protocols":["http://livereload.com/protocols/official-7"]}"#;

/// How often a page is asked for again while nothing is told.
const AGAIN: Duration = Duration::from_millis(50);

/// How a preview tells of changes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum News {
    /// As events of a server (Server-Sent Events), which streekwerk sends.
    Events,
    /// By the protocol of `LiveReload` over a WebSocket, which Hugo speaks.
    LiveReload,
}

/// Somebody who looks at the preview.
pub(crate) struct Browser {
    port: u16,
    pages: BufReader<TcpStream>,
    news: Receiver<()>,
}

impl Browser {
    /// Connects, and listens to what is told of changes.
    pub(crate) fn open(port: u16, news: News) -> io::Result<Self> {
        let news = match news {
            News::Events => events(port)?,
            News::LiveReload => live_reload(port)?,
        };
        Ok(Self { port, pages: BufReader::new(connect(port)?), news })
    }

    /// Returns what is at an address.
    pub(crate) fn get(&mut self, address: &str) -> Result<String, Box<dyn Error>> {
        ask(self.pages.get_mut(), self.port, address)?;
        let mut length = None;
        loop {
            let line = self.line()?;
            if let Some(said) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = Some(said.trim().parse()?);
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let body = if let Some(length) = length { self.bytes(length)? } else { self.chunks()? };
        Ok(String::from_utf8(body)?)
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        self.pages.read_line(&mut line).map(|_| line)
    }

    fn bytes(&mut self, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.pages.read_exact(&mut bytes).map(|()| bytes)
    }

    /// Reads a body whose length was not known when it began.
    fn chunks(&mut self) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(self.line()?.trim(), 16)?;
            body.extend(self.bytes(length)?);
            self.line()?;
            if length == 0 {
                return Ok(body);
            }
        }
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

fn events(port: u16) -> io::Result<Receiver<()>> {
    let mut events = BufReader::new(connect(port)?);
    ask(events.get_mut(), port, "/_preview/events")?;
    let (sender, news) = mpsc::channel();
    std::thread::spawn(move || {
        let lines = events.lines().map_while(Result::ok);
        lines.filter(|line| line.starts_with("data:")).try_for_each(|_| sender.send(()))
    });
    Ok(news)
}

/// Whatever comes after the greeting is news: it is only ever said that something has changed.
fn live_reload(port: u16) -> io::Result<Receiver<()>> {
    let mut socket = connect(port)?;
    // Any key of 16 bytes does, and the answer to it need not be looked at.
    write!(
        socket,
        "GET /livereload HTTP/1.1\r\nHost: localhost:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: c3RyZWVrd2Vyay1iZW5jaA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )?;
    socket.write_all(&text_frame(HELLO))?;
    let (sender, news) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while socket.read(&mut bytes).is_ok_and(|length| length > 0) && sender.send(()).is_ok() {}
    });
    Ok(news)
}

/// Returns a short text as the frame of a WebSocket: one that ends a message, masked with zeros.
fn text_frame(text: &str) -> Vec<u8> {
    let length = u8::try_from(text.len()).ok().filter(|length| *length < 126).expect("a short text");
    [&[0x81, 0x80 | length, 0, 0, 0, 0], text.as_bytes()].concat()
}

/// Connects as soon as somebody listens.
fn connect(port: u16) -> io::Result<TcpStream> {
    let started = Instant::now();
    loop {
        match TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
            Err(_) if started.elapsed() < START => std::thread::sleep(AGAIN),
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
