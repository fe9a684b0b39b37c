//! The live preview: shows an edit the moment it is saved, and stays when something is wrong.
//!
//! ```text
//! watch      the system's notes          -> Touched    what may have changed
//! workspace  Touched                     -> Changes    what did change, read and parsed again
//! session    Changes                     -> State      linked and planned
//! judge      Case                        -> Faults     what is wrong, found out beside the rest
//! server     State, address, day         -> answer     one page is rendered when it is asked for
//! ```
//!
//! There is no second way of building: a state is made by the same stages as a published portal, each of which knows how
//! to go on from what it made before. After any series of changes an address answers what a first build would write, but
//! for the script that the preview adds. It writes nothing.

mod desk;
mod edition;
mod editor;
mod guard;
mod judge;
mod mounts;
mod moved;
mod pages;
mod panel;
mod server;
mod session;
mod state;
pub mod watch;
pub mod workspace;

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs},
    sync::{Arc, mpsc},
};

use self::{
    guard::Hosts,
    pages::Pages,
    server::Desk,
    session::Session,
    watch::{Polling, Touched, Watcher},
    workspace::{Folders, Workspace},
};
use crate::{
    field::{Day, Url},
    lang::Lang,
    model::portal::Layout,
    picture,
    plan::Overrides,
    report,
};

/// The port that is tried first.
pub const PORT: u16 = 4400;

/// The folder of the preview's own things, in which no region can be.
const OWN: &str = "/_preview/";

/// How many ports are tried after that.
const PORTS: u16 = 20;

/// How a preview is made.
pub struct Options {
    /// The folders that are followed.
    pub folders: Folders,
    /// What was made of pictures.
    pub pictures: picture::Cache,
    /// The layout, when not the one that `portal.yaml` says.
    pub layout: Option<Layout>,
    /// Gives the date for which the portal is made.
    pub today: Box<dyn Fn() -> Day + Send>,
    /// The language of the preview's own words.
    pub lang: Lang,
    /// The name or address to listen at, when others may look too.
    pub host: Option<String>,
    /// The port, when it must be this one.
    pub port: Option<u16>,
    /// The command that opens a file; without it, the browser asks Visual Studio Code.
    pub editor: Option<String>,
    /// Whether to look for changes every so often instead of waiting for the system's notes.
    pub polls: bool,
    /// Whether browsers go to the page that changed.
    pub navigates: bool,
}

/// A preview that is being served.
pub struct Preview {
    address: String,
    port: u16,
    polling: Option<Polling>,
    desk: Arc<Desk>,
}

/// What there is to see at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// How many pages the portal has.
    pub pages: usize,
    /// How many errors its content has.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
}

impl Preview {
    /// Begins to serve, in threads of its own; returns when the first state answers. The error says why the address is not
    /// to be had.
    pub fn start(options: Options) -> io::Result<Self> {
        let listener = listen(options.host.as_deref(), options.port)?;
        let port = listener.local_addr()?.port();
        let folders = Folders {
            content: options.folders.content.canonicalize()?,
            themes: options.folders.themes.canonicalize().or_else(|_| std::path::absolute(&options.folders.themes))?,
        };
        let watcher = Watcher::start(vec![folders.content.clone(), folders.themes.clone()], options.polls);
        let polling = watcher.polling().cloned();
        let name = options.host.as_deref().filter(|host| !is_everywhere(host)).unwrap_or("localhost");
        let address =
            format!("http://{}:{port}/", if name.contains(':') { format!("[{name}]") } else { name.to_owned() });
        let overrides = Overrides { layout: options.layout, base_url: Url::new(&address).ok(), in_folders: true };
        let content = folders.content.clone();
        let mut session = Session::new(
            Workspace::new(folders),
            overrides,
            options.today,
            report::words(options.lang),
            options.pictures,
        );
        session.step(&Touched::everything());
        let hosts = Hosts { opened: options.host.map(|host| host.to_ascii_lowercase()) };
        let judged = session.case().judge();
        let first = Arc::new(session.state().with_faults(Arc::new(judged)));
        let desk = Desk::new(first, hosts, Pages::new(options.lang), content, options.editor, options.navigates);
        let desk = Arc::new(desk);
        let served = desk.clone();
        std::thread::spawn(move || run(served, listener));
        let shown = desk.clone();
        std::thread::spawn(move || follow(session, watcher, &shown));
        Ok(Self { address, port, polling, desk })
    }

    /// Returns the address of the first page.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns the port that it listens at.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns why changes are looked for every so often, when they are.
    #[must_use]
    pub fn polling(&self) -> Option<&Polling> {
        self.polling.as_ref()
    }

    /// Returns what there is to see now.
    #[must_use]
    pub fn seen(&self) -> Seen {
        let state = self.desk.state();
        let pages = state.edition(state.today()).map_or(0, |edition| edition.plan.routes().len());
        Seen { pages, errors: state.faults.errors, warnings: state.faults.warnings }
    }
}

fn is_everywhere(host: &str) -> bool {
    host.parse::<IpAddr>().is_ok_and(|address| address.is_unspecified())
}

/// Listens at the first free port, or at the one that was asked for.
fn listen(host: Option<&str>, port: Option<u16>) -> io::Result<TcpListener> {
    let ports = port.map_or(PORT..=PORT + PORTS, |port| port..=port);
    let mut failure = io::Error::from(io::ErrorKind::AddrInUse);
    for port in ports {
        let addresses: Vec<SocketAddr> = match host {
            None => vec![(Ipv4Addr::LOCALHOST, port).into()],
            Some(host) => (host, port).to_socket_addrs()?.collect(),
        };
        match TcpListener::bind(&addresses[..]) {
            Ok(listener) => return Ok(listener),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// Serves until the process ends.
fn run(desk: Arc<Desk>, listener: TcpListener) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let served = runtime.and_then(|runtime| runtime.block_on(server::serve(desk, listener)));
    served.expect("a socket that was opened goes on listening");
}

/// Follows the folders until the process ends.
fn follow(mut session: Session, mut watcher: Watcher, desk: &Desk) {
    let (cases, to_judge) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || judge::judge_all(&to_judge, |faults| desk.tell(faults)));
        loop {
            let touched = watcher.wait();
            if let Some(step) = session.step(&touched) {
                desk.show(&step.state, step.page.as_deref());
            } else if !session.has_news() {
                continue;
            }
            cases.send(session.case()).expect("whoever judges goes on as long as there may be cases");
        }
    });
}
