//! A portal's own page, which names its feeds.

use std::path::Path;

use feed::Link;
use percent_encoding::percent_decode_str;

use crate::fetch::{Beside, FetchError, Source};
use crate::serve::feed_links::feed_links;

/// The feeds that a portal's `index.html` points at, each as a file beside it or an address. A path from the root of
/// the server is taken as one from the page's folder.
///
/// # Errors
/// [`FetchError`] when the page cannot be read.
pub fn feeds_of_page(page: &Path) -> Result<Vec<Source>, FetchError> {
    let html = Beside::read(page)?;
    let html = String::from_utf8_lossy(&html);
    let source = |href: &str| match Link::absolute(href) {
        Ok(link) => Source::Web(link),
        Err(_) => Source::File(page.with_file_name(path(href))),
    };
    Ok(feed_links(&html).into_iter().map(source).collect())
}

/// The file that a relative address names.
fn path(href: &str) -> String {
    let path = href.split(['?', '#']).next().unwrap_or_default();
    percent_decode_str(path.trim_start_matches('/')).decode_utf8_lossy().into_owned()
}
