//! The answers that are no file.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// There is nothing here.
pub(crate) fn not_found() -> Response {
    text(StatusCode::NOT_FOUND, "Not found: there is no file at this address.\n")
}

/// There is something here, and it cannot be read.
pub(crate) fn unreadable() -> Response {
    text(StatusCode::INTERNAL_SERVER_ERROR, "The file at this address cannot be read.\n")
}

/// A portal takes nothing in.
pub(crate) fn method_not_allowed() -> Response {
    let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.\n");
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    response
}

/// To the portal's own first page, with the query that came along.
///
/// For now, not for good (307): the publisher may choose another base tomorrow.
pub(crate) fn redirect(base: &str, query: Option<&str>) -> Response {
    let location = query.map_or_else(|| base.to_owned(), |query| format!("{base}?{query}"));
    match HeaderValue::try_from(location) {
        Ok(location) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response(),
        Err(_) => not_found(),
    }
}

fn text(status: StatusCode, text: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
