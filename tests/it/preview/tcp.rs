//! HTTP over plain sockets, so that what is asked is what is sent.

use std::{
    io::{BufRead, BufReader, ErrorKind, Read, Write},
    net::TcpStream,
    time::Duration,
};

/// How long an answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// An answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    head: String,
    pub(super) bytes: Vec<u8>,
    pub(super) body: String,
}

impl Answer {
    /// Returns a header's value.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let named = self.head.lines().filter_map(|line| line.split_once(": "));
        named.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned()).next()
    }
}

/// Asks for an address as a browser does that somebody typed it into.
pub(super) fn get(port: u16, path: &str) -> Answer {
    send(port, &format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"))
}

/// Sends bytes and returns what comes back. Status 0 is no answer.
pub(super) fn send(port: u16, request: &str) -> Answer {
    let mut stream = connect(port);
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => {}
        // A server may close a connection on which something senseless came.
        Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
        Err(error) => panic!("no answer to {request:?}: {error}"),
    }
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    let bytes = bytes.get(end + 4..).unwrap_or_default().to_vec();
    Answer { status, head, body: String::from_utf8_lossy(&bytes).into_owned(), bytes }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a socket has a timeout");
    stream
}

/// News as it comes.
pub(super) struct Events(BufReader<TcpStream>);

/// Listens to the news.
pub(super) fn events(port: u16) -> Events {
    let mut stream = connect(port);
    let request = format!("GET /_preview/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the server reads");
    Events(BufReader::new(stream))
}

impl Events {
    /// Returns the next news.
    #[track_caller]
    pub(super) fn next(&mut self) -> String {
        self.next_within(PATIENCE).expect("there is news")
    }

    /// Returns the next news, if there is any in time.
    pub(super) fn next_within(&mut self, time: Duration) -> Option<String> {
        self.0.get_ref().set_read_timeout(Some(time)).expect("a socket has a timeout");
        loop {
            let mut line = String::new();
            match self.0.read_line(&mut line) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => return None,
                Err(error) => panic!("the news ends: {error}"),
            }
            if let Some(data) = line.strip_prefix("data:") {
                return Some(data.trim().to_owned());
            }
        }
    }
}
