//! The portal with its pages written, as `tribune-press prerender` leaves it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
    time::Duration,
};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, header},
    response::Response,
};
use feed::Link;
use press::{fetch::Client, prerender::Prerender};

use crate::{Environment, environment};

/// Where the pages are written for. Each story's server has a port of its own, and says so in its place.
const SITE: &str = "http://written.invalid";

/// A copy of the build for the root of a host, with its pages. They are written once for all stories.
pub fn dist() -> PathBuf {
    static DIST: OnceLock<PathBuf> = OnceLock::new();
    DIST.get_or_init(|| {
        let environment = Environment::read();
        let folder =
            environment::workspace().join(format!("target/dist-written-{}", environment.engine.name()));
        let _ = fs::remove_dir_all(&folder);
        copy(&environment.dist, &folder).expect("a copy of the build");
        write(&folder);
        folder
    })
    .clone()
}

fn write(folder: &Path) {
    let site = Link::absolute(&format!("{SITE}/")).expect("an address");
    let client = Client::new(Duration::from_secs(1), None);
    let progress = |_: press::Step<'_>| ();
    let run = Prerender {
        folder,
        site: &site,
        client: &client,
        redirects: None,
        allow_shrink: false,
        slim: false,
        now: i64::MAX,
        progress: &progress,
    };
    run.run().unwrap_or_else(|error| panic!("{error}"));
}

/// Copies a folder, with all that is in it.
///
/// # Errors
/// When something cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// A request whose answer can be read.
pub(crate) fn readable(mut request: Request) -> Request {
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    request
}

/// The server that was asked, as it is called.
pub(crate) fn origin(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("http://{host}")
}

/// A page that is at home on this server.
pub(crate) async fn at_home(response: Response, origin: &str) -> Response {
    let (mut parts, body) = response.into_parts();
    let content_type = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !content_type.is_some_and(|value| value.starts_with("text/html")) {
        return Response::from_parts(parts, body);
    }
    let page = to_bytes(body, usize::MAX).await.expect("a page");
    let page = String::from_utf8_lossy(&page).replace(SITE, origin);
    parts.headers.insert(header::CONTENT_LENGTH, page.len().into());
    Response::from_parts(parts, Body::from(page))
}
