//! The line between the browser and the server.
//!
//! Chromium can slow a line down itself, but not that of a worker, which is half of what a document needs. So bytes go
//! through here, for all pages alike: late, and no more of them than the line holds.

mod direction;

use std::{net::Ipv4Addr, sync::Arc};

use tokio::{
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

use crate::Profile;
use direction::Direction;

/// A line, until it is dropped.
pub struct Line {
    origin: String,
    up: Arc<Direction>,
    down: Arc<Direction>,
    task: JoinHandle<()>,
}

impl Line {
    /// A fast line to a server at `http://host:port`.
    pub async fn to(server: &str) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("a port"));
        let server = server.trim_start_matches("http://").to_owned();
        let (up, down) = (Arc::new(Direction::new()), Arc::new(Direction::new()));
        let ways = (Arc::clone(&up), Arc::clone(&down));
        let task = tokio::spawn(async move {
            // Connections end with the line.
            let mut connections = JoinSet::new();
            loop {
                let Ok((browser, _)) = listener.accept().await else { continue };
                connections.spawn(connect(browser, server.clone(), ways.clone()));
                while connections.try_join_next().is_some() {}
            }
        });
        Self { origin, up, down, task }
    }

    /// Where the browser finds the server, behind the line.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// From now on the line is like this, for connections that are open, too.
    pub fn become_like(&self, profile: Profile) {
        self.up.become_like(profile.delay(), profile.up());
        self.down.become_like(profile.delay(), profile.down());
    }

    /// How many bytes have come down so far, heads and bodies together.
    pub fn came_down(&self) -> u64 {
        self.down.carried()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn connect(browser: TcpStream, server: String, (up, down): (Arc<Direction>, Arc<Direction>)) {
    let Ok(server) = TcpStream::connect(server).await else { return };
    let _ = browser.set_nodelay(true);
    let _ = server.set_nodelay(true);
    let (from_browser, to_browser) = browser.into_split();
    let (from_server, to_server) = server.into_split();
    // Browsers close both ways at once. What has not arrived then never does.
    tokio::select! {
        () = up.carry(from_browser, to_server) => (),
        () = down.carry(from_server, to_browser) => (),
    }
}
