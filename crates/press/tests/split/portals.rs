//! The parts make the portal that the whole makes, but for what only an article's own page shows.

use feed::Link;
use portal::{Article, Body, Portal};

use crate::given::{Parts, address, feed_with, followed, parts, parts_with, read_part};
use press::split::SplitOptions;

fn whole(feed: &str) -> Portal {
    let (feed, _) = feed::read(feed.as_bytes(), &address()).unwrap();
    Portal::build(vec![(feed, address())])
}

fn light(parts: &Parts) -> Portal {
    Portal::build(vec![(followed(parts).feed().clone(), address())])
}

/// Every article of a portal, newest first.
fn articles(portal: &Portal) -> Vec<&Article> {
    let spot = portal::Spot::Home;
    let language = portal.default_language().clone();
    portal.articles_in(spot, &language, None).into_iter().map(|id| portal.article(id)).collect()
}

/// Holds what the parts make against what the whole makes.
fn assert_same(feed: &str, parts: &Parts) {
    let (whole, light) = (whole(feed), light(parts));
    assert!(whole.has_same_frame(&light));
    let (whole, light) = (articles(&whole), articles(&light));
    assert_eq!(whole.len(), light.len());
    for (one, other) in whole.into_iter().zip(light) {
        assert_eq!(one.excerpt(), other.excerpt(), "{}", one.item_id);
        let without_body =
            |article: &Article| Article { body: Body::Empty, body_url: None, ..article.clone() };
        assert_eq!(without_body(one), without_body(other), "{}", one.item_id);
    }
}

/// The body of each article that has one elsewhere is there, and is the one that the whole feed has.
fn assert_bodies(feed: &str, parts: &Parts) -> usize {
    let (whole, _) = feed::read(feed.as_bytes(), &address()).unwrap();
    let paged = followed(parts);
    let mut bodies = 0;
    for item in &paged.feed().items {
        let own = whole.items.iter().find(|own| own.id == item.id).unwrap();
        match &item.extension.body_url {
            Some(url) => {
                assert_eq!(read_part(parts, url).0.items, std::slice::from_ref(own), "{url}");
                bodies += 1;
            }
            None => assert_eq!(item, own),
        }
    }
    bodies
}

#[test]
fn a_large_feed_makes_the_same_portal() {
    for fields in
        ["", r#""home_page_url": "https://cms.example.org/en/","#, r#""home_page_url": "../news/","#]
    {
        let feed = feed_with(1_250, fields);
        let parts = parts(&feed);
        assert_same(&feed, &parts);
        assert_eq!(assert_bodies(&feed, &parts), 1_250);
    }
}

#[test]
fn the_demo_makes_the_same_portal() {
    let demo =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/feed.json")).unwrap();
    let parts = parts_with(&demo, &SplitOptions { few: 0, first: 2, page: 20, ..SplitOptions::default() });
    assert_same(&demo, &parts);
    assert!(assert_bodies(&demo, &parts) > 10);
}

#[test]
fn what_only_a_body_tells_is_told_without_it() {
    let long = "Long words are read here. ".repeat(40);
    let items = [
        format!(r#"{{"id": "untitled", "content_html": "<h2>A &lt;b&gt; heading</h2><p>{long}</p>"}}"#),
        format!(r##"{{"id": "markdown", "content_text": "# Heading\n{long}"}}"##),
        format!(
            r#"{{"id": "code", "content_html": "<p>Write &lt;p&gt; &amp;amp; {long}</p>", "title": "R&amp;D"}}"#
        ),
        format!(
            r#"{{"id": "picture", "content_html": "<img src=x alt='A bridge over a river' data-long='{long}'>"}}"#
        ),
        format!(
            r#"{{"id": "files", "title": "F", "url": "https://cms.example.org/a/b", "summary": "Two files.",
            "content_html": "<p>{long}<a href='../c.pdf'>A &lt;first&gt; report</a> <a href='/d.pdf' hreflang='fr'>PDF</a></p>",
            "attachments": [{{"url": "https://cms.example.org/c.pdf", "mime_type": "application/pdf", "_tribune": {{"pages": 3}}}}]}}"#
        ),
        format!(
            r#"{{"id": "above", "title": "A", "content_html": "<p>{long}<a href='/files/up.pdf'>A file from the top</a> <a href='one.pdf'>A file beside it</a></p>"}}"#
        ),
        format!(r#"{{"id": "php", "title": "P", "content_html": "<p>{long}</p>", "_tribune": []}}"#),
        format!(r#"{{"id": "spelt", "title": "S", "contentHtml": "<p>{long}</p>"}}"#),
        String::from(r#"{"id": "short", "title": "S", "content_html": "<p>Few words.</p>"}"#),
        String::from(r#"{"id": "none", "title": "N", "image": "one.png"}"#),
        format!(
            r#"{{"id": "twice", "title": "T", "content_text": "{long}", "date_modified": "2024-01-01T00:00:00Z"}}"#
        ),
        format!(
            r#"{{"id": "twice", "title": "U", "content_text": "{long}", "date_modified": "2025-01-01T00:00:00Z"}}"#
        ),
        String::from("3"),
    ];
    let feed = format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "en", "items": [{}]}}"#,
        items.join(",")
    );
    let parts = parts_with(&feed, &SplitOptions { few: 0, first: 3, page: 10, ..SplitOptions::default() });
    assert_same(&feed, &parts);
    assert_eq!(assert_bodies(&feed, &parts), 9);
}

#[test]
fn a_portal_knows_that_the_rest_can_wait() {
    let parts = parts(&feed_with(500, ""));
    let (first, _) = read_part(&parts, &Link::absolute(crate::given::ADDRESS).unwrap());
    assert_eq!(first.extension.further_pages, feed::FurtherPages::WhenNeeded);
    assert!(first.items.len() < 200);
}
