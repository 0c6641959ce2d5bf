//! The layer around everything: no response leaves without its headers.

use std::sync::Arc;

use axum::{
    Router,
    http::{HeaderValue, header},
    middleware,
    response::Response,
};

use crate::serve::{Policy, ServeError, Site, cache};

/// Puts the security headers on every response of `router`, errors included, and sees to it that no error is
/// kept by a cache. The policy is made here, once: after a change of the feed or the build, build the router anew.
///
/// # Errors
/// [`ServeError`] when an origin is malformed or the site's `index.html` cannot be read.
pub fn headers(router: Router, site: &Site) -> Result<Router, ServeError> {
    let policy = Policy::of(site)?;
    let headers: Arc<[_]> = policy.headers().into();
    Ok(router.layer(middleware::map_response(move |mut response: Response| {
        for (name, value) in headers.iter() {
            response.headers_mut().insert(name, value.clone());
        }
        let is_error = response.status().is_client_error() || response.status().is_server_error();
        if is_error {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache::NEVER));
        } else {
            let ask_first = HeaderValue::from_static(cache::ASK_FIRST);
            response.headers_mut().entry(header::CACHE_CONTROL).or_insert(ask_first);
        }
        async { response }
    })))
}
