//! Answers the browser: pages, the preview's own things, and news of changes.

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{ConnectInfo, Request, State as Extract},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
    serve::ListenerExt,
};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use tokio::sync::broadcast;
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

use super::{
    OWN,
    desk::{self, Query},
    editor::{self, Spot},
    guard::{self, Asks, Hosts},
    pages::Pages,
    panel::Panel,
    state::{Answer, Faults, Look, State},
};
use crate::{
    field::Day,
    header::{content_type, media_type},
    publish::Stage,
    report::Told,
};

/// The preview's own files.
const FILES: [(&str, &str, &str); 4] = [
    ("client.js", "text/javascript; charset=utf-8", include_str!("assets/client.js")),
    ("morph.js", "text/javascript; charset=utf-8", include_str!("assets/morph.js")),
    ("icon.svg", "image/svg+xml", include_str!("assets/icon.svg")),
    ("preview.css", "text/css; charset=utf-8", include_str!("assets/preview.css")),
];

/// What is allowed on every page: what a municipality's server should allow, and no more.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// How many bytes a message to the preview may have.
const MAX_MESSAGE: usize = 4096;

/// How many news of changes wait for a slow browser; more are made up for by the last one.
const MAX_NEWS: usize = 16;

/// How long a browser waits before it looks again for a preview that stopped.
const RETRY: Duration = Duration::from_millis(500);

/// What all requests are answered from.
pub(super) struct Desk {
    now: RwLock<Now>,
    news: broadcast::Sender<String>,
    /// What a message must carry, to show that it comes from one of our pages.
    token: String,
    hosts: Hosts,
    pages: Pages,
    content: PathBuf,
    /// The command that opens a file.
    editor: Option<String>,
    /// Whether browsers go to the page that changed.
    navigates: bool,
}

/// What is shown now.
struct Now {
    state: Arc<State>,
    /// The page that changed last, for browsers that look again later.
    page: Option<String>,
}

/// The news of a change.
#[derive(Serialize)]
struct News<'a> {
    revision: u64,
    errors: usize,
    warnings: usize,
    /// The page to go to.
    page: Option<&'a str>,
}

impl Desk {
    pub(super) fn new(
        state: Arc<State>,
        hosts: Hosts,
        pages: Pages,
        content: PathBuf,
        editor: Option<String>,
        navigates: bool,
    ) -> Self {
        let now = RwLock::new(Now { state, page: None });
        Self { now, news: broadcast::channel(MAX_NEWS).0, token: token(), hosts, pages, content, editor, navigates }
    }

    pub(super) fn state(&self) -> Arc<State> {
        // A state is replaced as a whole, so what a thread that panicked left is one.
        self.now.read().unwrap_or_else(PoisonError::into_inner).state.clone()
    }

    /// Answers from `next` from now on, and then tells browsers so. Its faults are those of the state before until others are
    /// told.
    pub(super) fn show(&self, next: &State, page: Option<&str>) {
        self.replace(|present| next.with_faults(present.faults.clone()), page);
    }

    /// Tells what is wrong with the present state, when that is other than what was told before.
    pub(super) fn tell(&self, faults: Faults) {
        if *self.state().faults != faults {
            let faults = Arc::new(faults);
            self.replace(|present| present.with_faults(faults), None);
        }
    }

    fn replace(&self, next: impl FnOnce(&State) -> State, page: Option<&str>) {
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        let next = Arc::new(next(&now.state));
        if now.state.revision != next.revision {
            now.page = page.filter(|_| self.navigates).map(str::to_owned);
        }
        let before = std::mem::replace(&mut now.state, next);
        let news = now.news();
        drop(now);
        // Nobody may be listening.
        let _heard = self.news.send(news);
        // What is in the old state alone is given back when all is said.
        drop(before);
    }

    fn news(&self) -> String {
        self.now.read().unwrap_or_else(PoisonError::into_inner).news()
    }
}

impl Now {
    fn news(&self) -> String {
        let State { revision, faults, .. } = &*self.state;
        let (errors, warnings, page) = (faults.errors, faults.warnings, self.page.as_deref());
        let news = News { revision: *revision, errors, warnings, page };
        serde_json::to_string(&news).expect("news are plain values")
    }
}

/// Returns a word that nobody can guess.
fn token() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    blake3::hash(&bytes).to_hex().to_string()
}

/// Serves until the process ends.
pub(super) async fn serve(desk: Arc<Desk>, listener: std::net::TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    // News is small and must not wait for more of it. A connection that refuses that still works, only later.
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| drop(stream.set_nodelay(true)));
    let router = Router::new().fallback(answer).with_state(desk);
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await
}

async fn answer(Extract(desk): Extract<Arc<Desk>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let peer = head.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip().to_canonical());
    let path = head.uri.path().to_owned();
    let asks = if path.starts_with(OWN) { Asks::Own } else { Asks::Page };
    let refused = guard::admit(&desk.hosts, &head.method, &head.uri, &head.headers, asks).err();
    let mut response = match (refused, path.strip_prefix(OWN)) {
        (Some(status), _) => plain(status),
        // On another computer nobody sees the editor that would open.
        (None, Some("open")) if peer.is_none_or(|peer| !peer.is_loopback()) => plain(StatusCode::FORBIDDEN),
        (None, Some("open")) if head.method == Method::POST => open(&desk, &head.headers, body).await,
        (None, _) if head.method == Method::POST => plain(StatusCode::METHOD_NOT_ALLOWED),
        (None, Some("events")) => events(&desk),
        (None, own) => {
            let own = own.map(str::to_owned);
            let query = Asked::read(head.uri.query().unwrap_or_default());
            // Pages are made by computing, which would keep other requests waiting.
            let made = tokio::task::spawn_blocking(move || match own {
                Some(own) => own_page(&desk, &own, &query),
                None => page(&desk, &path, &query),
            });
            made.await.unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR))
        }
    };
    protect(response.headers_mut());
    response
}

/// Adds what keeps other websites from using an answer.
fn protect(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// What stands behind the `?` of an address.
#[derive(Default)]
struct Asked {
    as_of: Option<Day>,
    everything: bool,
    path: String,
    desk: Query,
}

impl Asked {
    fn read(query: &str) -> Self {
        let mut asked = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned();
            match name {
                // What is no date asks for none.
                "as-of" => asked.as_of = Day::parse(&value).ok(),
                "everything" => asked.everything = true,
                "path" => asked.path = value,
                "q" => asked.desk.words = value,
                "region" => asked.desk.region = value,
                "kind" => asked.desk.kind = value,
                "state" => asked.desk.state = value,
                _ => {}
            }
        }
        asked
    }

    fn look(&self, state: &State) -> Look {
        Look { day: self.as_of.unwrap_or(state.settings.day), with_hidden: self.everything }
    }
}

/// Returns the file of the output that an address asks for.
fn file_of(path: &str) -> String {
    let file = path.trim_start_matches('/');
    if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() }
}

fn page(desk: &Desk, path: &str, asked: &Asked) -> Response {
    let Ok(path) = percent_decode_str(path).decode_utf8() else { return plain(StatusCode::BAD_REQUEST) };
    let state = desk.state();
    let look = asked.look(&state);
    let file = file_of(&path);
    match state.answer(&file, look) {
        Answer::Page(shown) => shown_page(&shown.bytes, desk, &state, StatusCode::OK),
        Answer::File(Stage::Asset, bytes) => asset(&file, bytes),
        Answer::File(Stage::Page, bytes) => (typed(&file), bytes).into_response(),
        Answer::NotFound(page) => not_found(desk, &state, look, &path, page),
        Answer::Template(fault) => {
            let told = Told { related: vec![fault.path], ..super::session::of_theme(&fault.fault) };
            nothing(desk, &state, StatusCode::INTERNAL_SERVER_ERROR, &[told])
        }
        Answer::Nothing => nothing(desk, &state, StatusCode::SERVICE_UNAVAILABLE, &state.faults.told),
        Answer::Unreadable(error) => (StatusCode::INTERNAL_SERVER_ERROR, error).into_response(),
    }
}

/// Leads to the page of a folder whose address lacks its last `/`, or says that there is none.
fn not_found(desk: &Desk, state: &State, look: Look, path: &str, page: Option<Vec<u8>>) -> Response {
    let is_at = |path: &str| matches!(state.answer(&file_of(path), look), Answer::Page(_));
    let folder = format!("{path}/");
    let first = || state.edition(look).map(|edition| format!("/{}", edition.plan.sites()[0].folder));
    let other = match path {
        "/" => first().filter(|first| first != "/"),
        _ if !path.ends_with('/') && is_at(&folder) => Some(folder),
        _ => None,
    };
    match other.and_then(|other| HeaderValue::from_str(&encoded(&other)).ok()) {
        Some(other) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, other)]).into_response(),
        None => match page {
            Some(page) => shown_page(&page, desk, state, StatusCode::NOT_FOUND),
            None => nothing(desk, state, StatusCode::NOT_FOUND, &[]),
        },
    }
}

fn encoded(path: &str) -> String {
    const PATH: &percent_encoding::AsciiSet =
        &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'%');
    percent_encoding::utf8_percent_encode(path, PATH).to_string()
}

/// Returns a page of the preview's own for when the portal has none to show.
fn nothing(desk: &Desk, state: &State, status: StatusCode, faults: &[Told]) -> Response {
    let page = desk.pages.lay_out("nothing.html", &faults);
    shown_page(page.as_bytes(), desk, state, status)
}

/// Answers with a page, in which the preview's script is put.
fn shown_page(page: &[u8], desk: &Desk, state: &State, status: StatusCode) -> Response {
    let script = format!(
        "<script type=\"module\" src=\"{OWN}client.js\" data-preview=\"{}\" data-status=\"{}\" data-token=\"{}\"></script>",
        state.revision,
        status.as_u16(),
        desk.token
    );
    let end = b"</head>";
    let at = page.windows(end.len()).position(|bytes| bytes == end).unwrap_or(0);
    html(status, [&page[..at], script.as_bytes(), &page[at..]].concat())
}

fn own_page(desk: &Desk, own: &str, asked: &Asked) -> Response {
    let state = desk.state();
    if let Some((_, kind, text)) = FILES.iter().find(|(name, ..)| *name == own) {
        return ([(header::CONTENT_TYPE, *kind)], *text).into_response();
    }
    match own {
        "" => {
            let page = desk::desk(&state, &desk.pages, &asked.desk);
            shown_page(page.as_bytes(), desk, &state, StatusCode::OK)
        }
        "panel" => {
            let panel = Panel::new(&state, &desk.pages, &asked.path, &file_of(&asked.path), asked.look(&state));
            json(&panel)
        }
        _ => plain(StatusCode::NOT_FOUND),
    }
}

/// Tells a browser of the present state, and of each next one.
fn events(desk: &Desk) -> Response {
    let heard = BroadcastStream::new(desk.news.subscribe());
    let now = tokio_stream::once(desk.news());
    // A browser that was too slow is told by the next news.
    let news = now.chain(heard.filter_map(|news| news.ok()));
    let event = |news| Event::default().event("state").retry(RETRY).data(news);
    let events = news.map(move |news| Ok::<_, std::convert::Infallible>(event(news)));
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

/// Opens a file in the editor, or says by which address the browser does.
async fn open(desk: &Desk, headers: &HeaderMap, body: Body) -> Response {
    if headers.get("x-preview-token").is_none_or(|token| token.as_bytes() != desk.token.as_bytes()) {
        return plain(StatusCode::FORBIDDEN);
    }
    let Ok(message) = axum::body::to_bytes(body, MAX_MESSAGE).await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let Some(spot) = spot(&message) else { return plain(StatusCode::BAD_REQUEST) };
    let Some(place) = editor::find(&desk.content, &spot.file) else { return plain(StatusCode::NOT_FOUND) };
    match &desk.editor {
        None => json(&editor::address(&place, &spot)),
        Some(command) => match editor::open(command, &place, &spot) {
            Ok(()) => json(&()),
            Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR),
        },
    }
}

fn spot(message: &Bytes) -> Option<Spot> {
    // What is wrong with a message that none of our pages sends is of no use to anybody.
    serde_json::from_slice(message).ok()
}

fn html(status: StatusCode, bytes: Vec<u8>) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes).into_response()
}

fn json(value: &impl Serialize) -> Response {
    let text = serde_json::to_string(value).expect("what is told is plain values");
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}

fn plain(status: StatusCode) -> Response {
    (status, status.canonical_reason().unwrap_or_default()).into_response()
}

fn asset(file: &str, bytes: Vec<u8>) -> Response {
    (typed(file), [(header::CACHE_CONTROL, "max-age=31536000, immutable")], bytes).into_response()
}

/// Returns the type of a file by the end of its name.
fn typed(file: &str) -> [(header::HeaderName, String); 1] {
    [(header::CONTENT_TYPE, content_type(media_type(file)))]
}
