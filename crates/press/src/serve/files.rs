//! The portal's files, and its addresses, which are no files.

use std::{io, sync::Arc};

use axum::{
    Router,
    extract::{Request, State},
    http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Uri, Version, header, request::Parts},
    response::{IntoResponse, Response},
};
use percent_encoding::percent_decode_str;
use tower_http::{compression::CompressionLayer, services::ServeDir};

use crate::serve::{ServeError, Site, answer, cache, content_type};

const INDEX: &str = "index.html";
const NOT_FOUND: &str = "404.html";
/// The one hidden folder that is for others (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// Serves the files of a site, without the security headers: see [`headers`](crate::serve::headers).
///
/// An address below the base that is no file, and whose last segment has no dot, is one of the portal's own:
/// it answers with `index.html`. A folder answers with the `index.html` in it, slash or no slash: so does a page that
/// `tribune-press prerender` has written. Where that has left a `404.html`, what no file answers for is nowhere: the answer is
/// that page, and says so (404); the program in it shows what was published since.
///
/// # Errors
/// [`ServeError`] when there is no folder, no `index.html` in it, or the base is no base.
pub fn files(site: &Site) -> Result<Router, ServeError> {
    site.check()?;
    let folder = ServeDir::new(&site.folder).append_index_html_on_directories(false).precompressed_br();
    let files = Arc::new(Files { folder, base: site.base.clone() });
    let compression = CompressionLayer::new().compress_when(is_worth_compressing);
    Ok(Router::new().fallback(respond).with_state(files).layer(compression))
}

struct Files {
    folder: ServeDir,
    base: String,
}

fn is_worth_compressing(status: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    status == StatusCode::OK && media_type.is_some_and(content_type::is_compressible)
}

async fn respond(State(files): State<Arc<Files>>, request: Request) -> Response {
    let (request, _) = request.into_parts();
    if request.method != Method::GET && request.method != Method::HEAD {
        return answer::method_not_allowed();
    }
    let path = request.uri.path();
    let Some(below) = path.strip_prefix(&files.base) else {
        let is_door = path == "/" || files.base.strip_suffix('/') == Some(path);
        return if is_door {
            answer::redirect(&files.base, request.uri.query())
        } else {
            answer::not_found()
        };
    };
    // What the press remembers, what waits to be put in its place, and what else is hidden is nobody's business.
    let decoded = percent_decode_str(below).decode_utf8_lossy();
    if decoded.split('/').any(is_hidden) {
        return answer::not_found();
    }
    for name in candidates(below) {
        if let Some(response) = files.file(&name, &request).await {
            return response;
        }
    }
    if let Some(response) = files.nowhere(&request).await {
        return response;
    }
    // A name with a dot is a file's: when it is missing, a page in its place would only hide that.
    let last = below.rsplit('/').next().unwrap_or_default();
    let index = if last.contains('.') || below.is_empty() { None } else { files.file(INDEX, &request).await };
    index.unwrap_or_else(answer::not_found)
}

fn is_hidden(part: &str) -> bool {
    part.starts_with('.') && !matches!(part, "." | ".." | WELL_KNOWN)
}

/// The files that may answer for an address, the best first.
fn candidates(below: &str) -> Vec<String> {
    if below.is_empty() || below.ends_with('/') {
        vec![format!("{below}{INDEX}")]
    } else {
        vec![below.to_owned(), format!("{below}/{INDEX}")]
    }
}

impl Files {
    /// The answer with a file, whole, in part or unchanged; `None` when there is no such file.
    async fn file(&self, name: &str, request: &Parts) -> Option<Response> {
        let mut asked = axum::http::Request::new(());
        *asked.method_mut() = request.method.clone();
        *asked.uri_mut() = Uri::builder().path_and_query(format!("/{name}")).build().ok()?;
        *asked.headers_mut() = request.headers.clone();
        let media_type = content_type::of(name);
        // A range is counted in the bytes of the file itself, never in those of its compressed sibling.
        if asked.headers().contains_key(header::RANGE) || !content_type::is_compressible(media_type) {
            asked.headers_mut().remove(header::ACCEPT_ENCODING);
        }
        let mut response = self.read(asked.clone()).await?;
        if response.status() == StatusCode::PARTIAL_CONTENT && !is_part_of_the_same(&asked, &response) {
            asked.headers_mut().remove(header::RANGE);
            response = self.read(asked).await?;
        }
        describe(&mut response, name, media_type);
        Some(response)
    }

    /// The answer where there is nothing, when the portal's pages are written. Nobody has a part of it, or an older one.
    async fn nowhere(&self, request: &Parts) -> Option<Response> {
        let mut request = request.clone();
        for condition in
            [header::RANGE, header::IF_RANGE, header::IF_MODIFIED_SINCE, header::IF_UNMODIFIED_SINCE]
        {
            request.headers.remove(condition);
        }
        let mut response = self.file(NOT_FOUND, &request).await?;
        *response.status_mut() = StatusCode::NOT_FOUND;
        Some(response)
    }

    async fn read(&self, request: axum::http::Request<()>) -> Option<Response> {
        match self.folder.clone().try_call(request).await {
            Ok(response) if response.status() == StatusCode::NOT_FOUND => None,
            Ok(response) => Some(response.into_response()),
            // A name that no file can have, by its length or its letters, is the name of no file:
            // `ServeDir` itself knows a part of these, and only for GET.
            Err(error)
                if matches!(error.kind(), io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput) =>
            {
                None
            }
            Err(_) => Some(answer::unreadable()),
        }
    }
}

/// `If-Range` (RFC 9110, section 13.1.5), which `ServeDir` does not read: a part is wanted only of the file that
/// the browser already has the other parts of.
fn is_part_of_the_same(asked: &axum::http::Request<()>, response: &Response) -> bool {
    let condition = asked.headers().get(header::IF_RANGE);
    condition.is_none_or(|date| response.headers().get(header::LAST_MODIFIED) == Some(date))
}

fn describe(response: &mut Response, name: &str, media_type: &'static str) {
    let is_content = response.status().is_success();
    let is_good = is_content || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    if is_content {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    if is_good {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache::of(name)));
    }
    if content_type::is_compressible(media_type) {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_tried_as_a_file_then_a_folder() {
        assert_eq!(candidates(""), ["index.html"]);
        assert_eq!(candidates("news/budget"), ["news/budget", "news/budget/index.html"]);
        assert_eq!(candidates("news/"), ["news/index.html"]);
        assert_eq!(candidates("feed.json"), ["feed.json", "feed.json/index.html"]);
    }
}
