//! A server that has files, knows conditions and ranges, and can be in a mood.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What a server does instead of just answering, once.
#[derive(Debug, Clone)]
pub(crate) enum Mood {
    /// Answers with this status and header.
    Says(u16, String),
    /// Says how much will come, sends so many bytes, and breaks the connection.
    BreaksOffAfter(usize),
    /// Sends so many bytes, and then nothing, and keeps the connection.
    FallsSilentAfter(usize),
    /// Sends all, and says neither how much it will be nor what it is known by.
    SaysNothingOfIt,
}

/// One request, as far as it matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) headers: BTreeMap<String, String>,
    /// The status that it was answered with.
    pub(crate) status: u16,
}

#[derive(Default)]
struct State {
    files: BTreeMap<String, (String, Vec<u8>)>,
    moods: BTreeMap<String, VecDeque<Mood>>,
    asked: Vec<Asked>,
}

/// A server on this machine.
pub(crate) struct Origin {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl Origin {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                // Whoever is killed in the middle of a request breaks it off.
                thread::spawn(move || answer(stream, &state).unwrap_or_default());
            }
        });
        Self { address, state }
    }

    /// An address on it.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    pub(crate) fn has(&self, path: &str, media_type: &str, bytes: impl Into<Vec<u8>>) {
        self.state.lock().unwrap().files.insert(path.to_owned(), (media_type.to_owned(), bytes.into()));
    }

    /// A JSON Feed of these items; `members` stand before them.
    pub(crate) fn publishes(&self, path: &str, members: &str, items: &[&str]) {
        let feed = format!(
            r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "FLORA", {members} "items": [{}]}}"#,
            items.join(",")
        );
        self.has(path, "application/feed+json", feed);
    }

    pub(crate) fn has_no_longer(&self, path: &str) {
        self.state.lock().unwrap().files.remove(path);
    }

    pub(crate) fn is_in_a_mood(&self, path: &str, moods: &[Mood]) {
        self.state.lock().unwrap().moods.insert(path.to_owned(), moods.iter().cloned().collect());
    }

    /// What it was asked for since this was asked last.
    pub(crate) fn was_asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.state.lock().unwrap().asked)
    }
}

fn answer(mut stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = BTreeMap::new();
    while let Some(line) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    let (mood, file) = {
        let mut state = state.lock().unwrap();
        let mood = state.moods.get_mut(&path).and_then(VecDeque::pop_front);
        (mood, state.files.get(&path).cloned())
    };
    let log = |status| {
        state.lock().unwrap().asked.push(Asked { path: path.clone(), headers: headers.clone(), status });
    };
    let empty = |status: u16, header: &str| {
        format!("HTTP/1.1 {status} x\r\n{header}content-length: 0\r\nconnection: close\r\n\r\n")
    };
    if let Some(Mood::Says(status, header)) = &mood {
        log(*status);
        return stream.write_all(empty(*status, &format!("{header}\r\n")).as_bytes());
    }
    let Some((media_type, bytes)) = file else {
        log(404);
        return stream.write_all(empty(404, "").as_bytes());
    };
    if matches!(mood, Some(Mood::SaysNothingOfIt)) {
        log(200);
        stream.write_all(b"HTTP/1.1 200 x\r\nconnection: close\r\n\r\n")?;
        return stream.write_all(&bytes);
    }
    let etag = etag(&bytes);
    let is = |name: &str| headers.get(name).is_some_and(|value| *value == etag);
    if is("if-none-match") {
        log(304);
        return stream
            .write_all(format!("HTTP/1.1 304 x\r\netag: {etag}\r\nconnection: close\r\n\r\n").as_bytes());
    }
    let start = headers.get("range").filter(|_| is("if-range"));
    let start =
        start.and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
    if start.is_some_and(|start| start >= bytes.len()) {
        log(416);
        return stream
            .write_all(empty(416, &format!("content-range: bytes */{}\r\n", bytes.len())).as_bytes());
    }
    let status = if start.is_some() { 206 } else { 200 };
    log(status);
    let range =
        start.map(|start| format!("content-range: bytes {start}-{}/{}\r\n", bytes.len() - 1, bytes.len()));
    let rest = &bytes[start.unwrap_or_default()..];
    stream.write_all(
        format!(
            "HTTP/1.1 {status} x\r\ncontent-type: {media_type}\r\netag: {etag}\r\n{}content-length: {}\r\nconnection: close\r\n\r\n",
            range.unwrap_or_default(),
            rest.len()
        )
        .as_bytes(),
    )?;
    match mood {
        Some(Mood::BreaksOffAfter(length)) => stream.write_all(&rest[..length]),
        Some(Mood::FallsSilentAfter(length)) => {
            stream.write_all(&rest[..length])?;
            // Until whoever asked is gone.
            std::io::copy(&mut stream, &mut std::io::sink()).map(|_| ())
        }
        _ => stream.write_all(rest),
    }
}

fn etag(bytes: &[u8]) -> String {
    format!("\"{}-{}\"", bytes.len(), bytes.iter().map(|byte| u64::from(*byte)).sum::<u64>())
}
