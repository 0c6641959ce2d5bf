//! Plain questions, as a browser asks them, and what comes back.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use press::serve::{Site, router};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// An answer, read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    /// A header's text; empty when there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// Who is asked.
pub(crate) struct Asked {
    client: Client<HttpConnector, Body>,
    origin: String,
    base: String,
    task: Option<JoinHandle<()>>,
}

impl Asked {
    /// A server that runs already.
    pub(crate) fn at(origin: &str, base: &str) -> Self {
        let client = Client::builder(TokioExecutor::new()).build_http();
        Self { client, origin: origin.to_owned(), base: base.to_owned(), task: None }
    }

    /// `tribune-press serve`, for as long as it is asked.
    pub(crate) async fn ours(site: &Site) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let router = router(site).unwrap();
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let mut asked = Self::at(&origin, &site.base);
        asked.task = Some(task);
        asked
    }

    pub(crate) async fn get(&self, below: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", &format!("{}{below}", self.base), headers).await
    }

    /// Asks for a path of the host.
    pub(crate) async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.origin));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.client.request(request.body(Body::empty()).unwrap()).await;
        let (parts, body) = response.unwrap_or_else(|error| panic!("{path}: {error}")).into_parts();
        let bytes = to_bytes(Body::new(body), usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}
