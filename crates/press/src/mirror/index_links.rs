//! What is to be in the portal's own page, so that it reads the copies.

use std::path::Path;

use feed::Link;

use crate::serve::feed_links::feed_links;

/// The lines that are missing in the page beside the folder, for these feeds by their names in it. Where there is no page, it may
/// be elsewhere, and all are given.
pub(super) fn missing(folder: &Path, feeds: &[&str]) -> Vec<String> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let page = folder.parent().map(|parent| parent.join("index.html"));
    let page = page.and_then(|page| std::fs::read(page).ok()).unwrap_or_default();
    let page = String::from_utf8_lossy(&page);
    let named: Vec<Option<Link>> = feed_links(&page).into_iter().map(whole).collect();
    let links = feeds.iter().map(|feed| format!("{name}/{feed}"));
    links
        .filter(|href| !named.contains(&whole(href)))
        .map(|href| format!("<link rel=\"alternate\" type=\"application/feed+json\" href=\"{href}\">"))
        .collect()
}

/// `./a` and `a` are the same.
fn whole(href: &str) -> Option<Link> {
    Link::absolute("https://portal.invalid/").ok()?.resolve(href).ok()
}
