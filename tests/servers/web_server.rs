//! The web server that is tested.

use std::env;
use std::path::PathBuf;

use browser::eventually;
use tokio::net::TcpStream;

use crate::folder::Folder;
use crate::started::{Started, free_port};
use crate::{caddy, nginx};

/// A portal behind it, until it is dropped.
pub(crate) struct WebServer {
    _started: Started,
    pub(crate) origin: String,
    pub(crate) is_nginx: bool,
}

impl WebServer {
    /// Starts it on any free port.
    pub(crate) async fn start(folder: &Folder) -> Self {
        let name = variable("TRIBUNE_SERVER");
        let start = match name.as_str() {
            "nginx" => nginx::start,
            "caddy" => caddy::start,
            _ => panic!("TRIBUNE_SERVER is {name:?}; it can be nginx or caddy"),
        };
        let port = free_port();
        let program = PathBuf::from(variable("TRIBUNE_SERVER_PATH"));
        let mut started = start(&program, &folder.site, folder.root(), port);
        eventually(&format!("{name} listens"), async || {
            if let Some(why) = started.end() {
                panic!("{name} has ended: {why}");
            }
            TcpStream::connect(("127.0.0.1", port)).await.ok()
        })
        .await;
        Self { _started: started, origin: format!("http://127.0.0.1:{port}"), is_nginx: name == "nginx" }
    }
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: run these with `cargo xtask test --only browser`, which sets it")
    })
}
