//! A folder like the one that a build writes, and questions to ask of it.

use std::{fs, path::Path};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use press::serve::{Site, router};
use tempfile::TempDir;
use tower::ServiceExt;

pub(crate) const INDEX: &str = r#"<!doctype html><title>Portal</title>
<link rel="alternate" type="application/feed+json" href="feed.json">"#;

/// A portal in a folder of its own, gone when dropped.
pub(crate) struct Folder {
    folder: TempDir,
    pub(crate) site: Site,
}

/// What came back, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Folder {
    /// With an `index.html` and an empty feed, at the root.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let site = Site::new(folder.path());
        Self { folder, site }.with("index.html", INDEX).with("feed.json", r#"{"items": []}"#)
    }

    pub(crate) fn below(mut self, base: &str) -> Self {
        base.clone_into(&mut self.site.base);
        self
    }

    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let file = self.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) async fn get(&self, address: &str) -> Answer {
        self.ask("GET", address, &[]).await
    }

    pub(crate) async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", address, headers).await
    }

    pub(crate) async fn ask(&self, method: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
        ask(router(&self.site).unwrap(), method, address, headers).await
    }
}

impl Answer {
    /// A header's text; empty when there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.bytes).unwrap()
    }
}

pub(crate) async fn ask(router: Router, method: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Answer { status: parts.status, headers: parts.headers, bytes }
}
