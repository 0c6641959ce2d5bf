//! The portal on a server of its own, with the real headers, and with whatever goes wrong in a story.

use std::{
    collections::HashMap,
    fs,
    net::Ipv4Addr,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    body::Bytes,
    extract::{self, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::post,
};
use press::serve::{Site, files, headers};
use tokio::{net::TcpListener, task::JoinHandle};

use crate::{Answer, Environment, Request, Violation, environment::workspace, giving::Busy, written};

/// Where browsers send what violates the policy.
const REPORTS: &str = "/csp-report";

/// A portal that is served, until it is dropped.
///
/// The one thing added to the policy is where to report to. What is answered in the place of a file gets the same
/// headers as the file would.
pub struct PortalServer {
    dist: PathBuf,
    origin: String,
    base: String,
    told: Arc<Told>,
    task: JoinHandle<()>,
}

/// What server and story tell each other.
#[derive(Default)]
struct Told {
    base: String,
    is_written: bool,
    answers: Mutex<HashMap<String, Answer>>,
    requests: Mutex<Vec<Request>>,
    violations: Mutex<Vec<Violation>>,
    busy: Busy,
}

impl PortalServer {
    /// Serves the build for the root of a host.
    pub async fn start() -> Self {
        Self::serve(Environment::read().dist, "/").await
    }

    /// Serves the build for `/portal/`.
    pub async fn start_under_a_path() -> Self {
        Self::serve(Environment::read().dist_portal, "/portal/").await
    }

    /// Serves the specimen page, as `cargo xtask specimen` has made it.
    pub async fn start_with_specimens() -> Self {
        Self::serve(workspace().join("target/specimen"), "/").await
    }

    /// Serves the build for the root of a host, whose pages may load feeds and files from another origin too.
    pub async fn start_with_feeds_of(origin: &str) -> Self {
        let site = Site { origins: vec![origin.to_owned()], ..Site::new(Environment::read().dist) };
        Self::serve_site(site).await
    }

    /// Serves the build for the root of a host, whose texts may embed pages of another origin.
    pub async fn start_with_frames_of(origin: &str) -> Self {
        let site = Site { frames: vec![origin.to_owned()], ..Site::new(Environment::read().dist) };
        Self::serve_site(site).await
    }

    /// Serves the build for the root of a host with its pages written, as `tribune-press prerender` writes them.
    pub async fn start_written() -> Self {
        Self::serve(written::dist(), "/").await
    }

    /// Serves a build.
    pub async fn serve(dist: PathBuf, base: &str) -> Self {
        Self::serve_site(Site { base: base.to_owned(), ..Site::new(dist) }).await
    }

    /// A portal that another server serves, at this origin and for this path. Of that nothing is told, and nothing can go wrong.
    pub(crate) fn elsewhere(origin: &str, base: &str) -> Self {
        let (origin, base) = (origin.to_owned(), base.to_owned());
        let told = Arc::new(Told { base: base.clone(), ..Told::default() });
        Self { dist: PathBuf::new(), origin, base, told, task: tokio::spawn(async {}) }
    }

    async fn serve_site(site: Site) -> Self {
        let (dist, base) = (site.folder.clone(), site.base.clone());
        let is_written = dist.join(".tribune-press.json").is_file();
        let told = Arc::new(Told { base: base.clone(), is_written, ..Told::default() });
        let router = router(&site, &told);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("a port"));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("a server") });
        Self { dist, origin, base, told, task }
    }

    /// From now on, answers so for a path below the base.
    pub fn answer(&self, path: &str, answer: Answer) {
        lock(&self.told.answers).insert(path.to_owned(), answer);
    }

    /// From now on, answers so for the feed.
    pub fn feed(&self, answer: Answer) {
        self.answer("feed.json", answer);
    }

    /// A file of the build as it is, by its path.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.dist.join(path)).ok()
    }

    /// Everything is as it should be again.
    pub fn mend(&self) {
        lock(&self.told.answers).clear();
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The path that the portal lives under, with a slash at both ends.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The whole address of a place or a file, by its path below the base.
    pub fn address(&self, below: &str) -> String {
        format!("{}{}{}", self.origin, self.base, below.trim_start_matches('/'))
    }

    /// What was asked for so far.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.told.requests).clone()
    }

    /// The requests for a file, by its path below the base or the end of it.
    pub fn requests_for(&self, path: &str) -> Vec<Request> {
        self.requests().into_iter().filter(|request| request.path.ends_with(path)).collect()
    }

    /// How many answers of a story's own are on their way: those that nobody wants any more are not.
    pub fn answers_on_their_way(&self) -> usize {
        self.told.busy.count()
    }

    /// What was reported so far.
    pub fn violations(&self) -> Vec<Violation> {
        lock(&self.told.violations).clone()
    }
}

impl Drop for PortalServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn router(site: &Site, told: &Arc<Told>) -> Router {
    let state = || Arc::clone(told);
    let files = files(site).unwrap_or_else(|error| panic!("{error}"));
    let inside = files.layer(middleware::from_fn_with_state(state(), replace));
    let portal = headers(inside, site).unwrap_or_else(|error| panic!("{error}"));
    Router::new()
        .route(REPORTS, post(hear).with_state(state()))
        .fallback_service(portal.layer(middleware::from_fn_with_state(state(), watch)))
}

/// Answers in the place of a file, where a story asks for it.
async fn replace(State(told): State<Arc<Told>>, request: extract::Request, next: Next) -> Response {
    let path = request.uri().path().strip_prefix(&told.base).unwrap_or_default();
    let answer = lock(&told.answers).get(path).cloned();
    match answer {
        Some(answer) => answer.give(told.busy.giving()).await,
        None if told.is_written => {
            let origin = written::origin(request.headers());
            written::at_home(next.run(written::readable(request)).await, &origin).await
        }
        None => next.run(request).await,
    }
}

/// Notes the request, and adds to the policy where to report to.
async fn watch(State(told): State<Arc<Told>>, request: extract::Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    lock(&told.requests).push(Request::of(&parts, &told.base));
    let mut response = next.run(extract::Request::from_parts(parts, body)).await;
    let policy =
        response.headers().get(header::CONTENT_SECURITY_POLICY).and_then(|value| value.to_str().ok());
    let policy = policy.expect("a policy on every response");
    let reporting = HeaderValue::try_from(format!("{policy}; report-uri {REPORTS}")).expect("a header");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, reporting);
    response
}

async fn hear(State(told): State<Arc<Told>>, report: Bytes) -> StatusCode {
    lock(&told.violations).push(Violation::read(&report));
    StatusCode::NO_CONTENT
}

/// A story that panicked elsewhere must not hide its reason behind a second panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
