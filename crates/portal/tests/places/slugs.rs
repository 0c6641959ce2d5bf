//! An address once given stays.

use crate::given::{at, items, place};
use portal::{Resolved, Spot};

fn title(portal: &std::sync::Arc<portal::Portal>, address: &str) -> String {
    match place(portal, address).spot() {
        Spot::Article(id) => portal.article(id).title.value.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn when_two_claim_one_slug_the_older_keeps_it() {
    let portal = items(
        r#"{"id": "3", "title": "News", "content_text": "newest", "date_published": "2026-01-01T00:00:00Z"},
           {"id": "1", "title": "News!", "content_text": "oldest", "date_published": "2020-01-01T00:00:00Z"},
           {"id": "2", "title": "News?", "content_text": "middle", "date_published": "2023-01-01T00:00:00Z"}"#,
    );
    assert_eq!(title(&portal, "/en/news-and-analyses/news"), "News!");
    assert_eq!(title(&portal, "/en/news-and-analyses/news-2"), "News?");
    assert_eq!(title(&portal, "/en/news-and-analyses/news-3"), "News");
}

#[test]
fn a_slug_is_never_the_id() {
    let portal = items(r#"{"id": "https://x.org/secret-id", "content_text": "?"}"#);
    assert_eq!(title(&portal, "/en/news-and-analyses/article"), "?");
    assert_eq!(at(&portal, "/en/news-and-analyses/secret-id"), Resolved::NotFound);
}

#[test]
fn the_feeds_own_slug_goes_first_and_the_page_before_the_title() {
    let portal = items(
        r#"{"id": "1", "url": "https://x.org/a/on-the-page.html", "title": "Title", "content_text": "x"},
           {"id": "2", "url": "https://x.org/b", "title": "T", "content_text": "x", "_tribune": {"slug": "Own slug"}}"#,
    );
    place(&portal, "/en/news-and-analyses/on-the-page");
    place(&portal, "/en/news-and-analyses/own-slug");
}

#[test]
fn a_slug_in_another_script_has_an_address_too() {
    let portal = items(r#"{"id": "1", "title": "أخبار", "content_text": "x", "language": "ar"}"#);
    let place = place(&portal, "/en/news-and-analyses/أخبار");
    assert_eq!(place.address().to_string(), "/en/news-and-analyses/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1");
}

#[test]
fn an_item_without_a_title_is_called_by_its_first_words() {
    let portal = items(r#"{"id": "1", "content_html": "<p>One</p><p>two &amp; three</p>"}"#);
    assert_eq!(title(&portal, "/en/news-and-analyses/one-two-three"), "One two & three");
}
