//! A site of somebody else, whose one page lets itself be embedded.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{Router, response::Html};
use tokio::{net::TcpListener, task::JoinHandle};

const PAGE: &str = "<!doctype html><html lang=en><title>A film</title><h1>A film</h1><button>Play</button>";

/// The site, until it is dropped.
pub struct OtherSite {
    origin: String,
    asked: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl OtherSite {
    /// Answers with its page, whatever it is asked for.
    pub async fn start() -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let router = Router::new().fallback(move || async move {
            count.fetch_add(1, Ordering::Relaxed);
            Html(PAGE)
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("a port"));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("a server") });
        Self { origin, asked, task }
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How often it has been asked for anything.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl Drop for OtherSite {
    fn drop(&mut self) {
        self.task.abort();
    }
}
