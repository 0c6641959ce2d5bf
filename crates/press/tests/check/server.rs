//! A server of our own.

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use tokio::runtime::Runtime;

/// A server on this machine, until it is dropped.
pub(crate) struct Server {
    origin: String,
    _runtime: Runtime,
}

impl Server {
    /// Serves these routes.
    pub(crate) fn new(routes: &[(&'static str, MethodRouter)]) -> Self {
        let site = routes.iter().cloned().fold(Router::new(), |site, (path, route)| site.route(path, route));
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        runtime.spawn(async move { axum::serve(listener, site).await });
        Self { origin, _runtime: runtime }
    }

    /// An address on it.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Its origin.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }
}

/// A file that everyone may load.
pub(crate) fn file(content_type: &'static str, body: impl Into<String>) -> MethodRouter {
    answer(200, &[("content-type", content_type), ("access-control-allow-origin", "*")], body)
}

/// A JSON Feed that everyone may load.
pub(crate) fn feed(json: impl Into<String>) -> MethodRouter {
    file("application/feed+json", json)
}

/// Any answer at all.
pub(crate) fn answer(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: impl Into<String>,
) -> MethodRouter {
    let status = StatusCode::from_u16(status).unwrap();
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect();
    let body = body.into();
    get(move || async move {
        let mut response = (status, body).into_response();
        for (name, value) in headers {
            response.headers_mut().insert(name, value);
        }
        response
    })
}

/// The JSON of a feed that has nothing to mend, with these further members and items.
pub(crate) fn json(members: &str, items: &str) -> String {
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "News", "language": "en", {members} "items": [{items}]}}"#
    )
}

/// An item that has nothing to mend.
pub(crate) fn item(id: &str) -> String {
    format!(r#"{{"id": "{id}", "title": "Item {id}", "content_text": "Text"}}"#)
}
