//! A folder that is served, behind a line.

use std::{net::Ipv4Addr, path::Path};

use browser::Line;
use press::serve::{Site, router};
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinHandle};

use crate::folder;

/// A server as `tribune-press serve` is one, until it is dropped.
pub(crate) struct Served {
    pub(crate) line: Line,
    task: JoinHandle<()>,
    // It is there as long as it is served.
    _folder: TempDir,
}

impl Served {
    /// Serves a copy of the build, with its pages written or without.
    pub(crate) async fn start(dist: &Path, is_written: bool) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let line = Line::to(&format!("http://{}", listener.local_addr().expect("a port"))).await;
        let folder = folder::lay(dist, line.origin(), is_written).expect("a folder to serve");
        let router = router(&Site::new(folder.path())).unwrap_or_else(|error| panic!("{error}"));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("a server") });
        Self { line, task, _folder: folder }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}
