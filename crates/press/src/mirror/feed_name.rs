//! What the copy of a feed is called.

use std::collections::BTreeSet;

use feed::Link;

use super::file_name::{folder, safe};

/// The names of feeds' copies, in their order: `example.org-nl-feed.json`. Always the same for an address, as long as no other
/// feed beside it would have that name, too.
pub(super) fn names(feeds: &[Link]) -> Vec<String> {
    let mut given = BTreeSet::new();
    let names = feeds.iter().map(|feed| {
        let short = name(feed);
        // Not every system tells large letters from small ones.
        if given.insert(short.to_lowercase()) {
            short
        } else {
            short.replace(".json", &format!("-{}.json", folder(feed.as_str())))
        }
    });
    names.collect()
}

/// Host and path, without an ending; what is behind a question mark is in it as a number.
fn name(feed: &Link) -> String {
    let host = feed.origin().split("://").last().unwrap_or_default();
    let path = feed.path();
    let path =
        path.rsplit_once('.').filter(|(_, ending)| !ending.contains('/')).map_or(path, |(path, _)| path);
    let name = safe(&format!("{host}-{path}"));
    match feed.without_fragment().split_once('?') {
        Some((_, query)) => format!("{name}-{}.json", folder(query)),
        None => format!("{name}.json"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_whose_it_is() {
        let links = |raw: &[&str]| raw.iter().map(|raw| Link::absolute(raw).unwrap()).collect::<Vec<_>>();
        let feeds = links(&[
            "https://example.org/feed.json",
            "https://example.org/nl/feed.xml",
            "https://example.org/",
            "http://127.0.0.1:8080/feed",
            "https://example.org/nl-feed",
        ]);
        let names = names(&feeds);
        assert_eq!(
            names[..4],
            [
                "example.org-feed.json",
                "example.org-nl-feed.json",
                "example.org.json",
                "127.0.0.1-8080-feed.json"
            ]
        );
        assert!(names[4].starts_with("example.org-nl-feed-"), "{names:?}");
        let query = self::names(&links(&["https://example.org/?feed=json"]));
        assert!(query[0].starts_with("example.org-") && !query[0].contains('?'), "{query:?}");
    }
}
