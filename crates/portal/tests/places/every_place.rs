//! Every place of a portal, for whoever writes it out.

use std::collections::HashSet;
use std::sync::Arc;

use feed::Link;
use portal::{Address, Place, Portal, Spot};

use crate::given::{items, language, place, portal};

fn addresses(portal: &Arc<Portal>, tag: &str) -> Vec<String> {
    portal.places(&language(tag)).map(|place| place.address().to_string()).collect()
}

#[test]
fn each_place_is_found_at_its_address_and_none_comes_twice() {
    let portal = portal(include_str!("../../../../public/feed.json"));
    for language in portal.languages() {
        let mut seen = HashSet::new();
        for shown in portal.places(language) {
            let address = shown.address().to_string();
            assert_eq!(place(&portal, &address), shown, "{address}");
            assert!(seen.insert(address.clone()), "{address} comes twice");
        }
        // Whatever a trail leads through is there, too.
        let steps = portal.places(language).flat_map(|place| place.trail());
        let missing: Vec<String> =
            steps.map(|crumb| crumb.address.to_string()).filter(|address| !seen.contains(address)).collect();
        assert_eq!(missing, [""; 0]);
        assert!(portal.latest(language).len() < seen.len());
    }
}

#[test]
fn a_small_portal_has_these() {
    let portal = items(
        r#"{"id": "1", "title": "A", "content_text": "x", "tags": ["Care"], "authors": [{"name": "Ada"}],
            "date_published": "2024-05-01T00:00:00Z", "attachments": [{"url": "https://example.org/a.pdf"}]}"#,
    );
    assert_eq!(
        addresses(&portal, "en"),
        [
            "/en",
            "/en/news-and-analyses",
            "/en/topics",
            "/en/authors",
            "/en/years",
            "/en/about",
            "/en/about/accessibility",
            "/en/feed-health",
            "/en/topics/care",
            "/en/authors/ada",
            "/en/years/2024",
            "/en/news-and-analyses/a",
            "/en/news-and-analyses/a/a"
        ]
    );
}

#[test]
fn of_translations_that_share_an_address_each_language_has_its_own() {
    let portal = portal(
        r#"{"version": "https://jsonfeed.org/version/1.1", "_tribune": {"languages": ["nl", "fr", "en"]}, "items": [
            {"id": "n", "content_text": "x", "language": "nl", "_tribune": {"slug": "flora"},
                "attachments": [{"url": "https://example.org/nl.pdf"}, {"url": "https://example.org/both.pdf"}]},
            {"id": "f", "content_text": "x", "language": "fr", "_tribune": {"slug": "flora"},
                "attachments": [{"url": "https://example.org/both.pdf"}]}]}"#,
    );
    let shown = |tag: &str| -> Vec<(String, String)> {
        let named = |place: Place| {
            let (Spot::Article(id) | Spot::Document(id, _)) = place.spot() else { return None };
            Some((place.address().to_string(), portal.article(id).item_id.clone()))
        };
        portal.places(&language(tag)).filter_map(named).collect()
    };
    let pair = |address: &str, item: &str| (address.to_owned(), item.to_owned());
    let base = "news-and-analyses/flora";
    assert_eq!(
        shown("fr"),
        [
            // Only the Dutch one has it.
            pair(&format!("/fr/{base}/nl"), "n"),
            pair(&format!("/fr/{base}"), "f"),
            pair(&format!("/fr/{base}/both"), "f"),
        ]
    );
    assert_eq!(shown("nl").iter().filter(|(_, item)| item == "f").count(), 0);
}

#[test]
fn a_page_of_a_list_stands_in_the_path() {
    let address = Address::parse("/en/news/page~2?language=nl");
    assert_eq!((address.segments().len(), address.query("page")), (2, Some("2")));
    // As it used to be written.
    assert_eq!(Address::parse("/en/news?language=nl&page=2").to_string(), address.to_string());
    let portal = items(r#"{"id": "1", "title": "Page 2", "content_text": "x"}"#);
    assert!(matches!(place(&portal, "/en/news-and-analyses/page~2").spot(), Spot::Section(_)));
    assert!(matches!(place(&portal, "/en/news-and-analyses/page-2").spot(), Spot::Article(_)));
    assert!(Link::absolute("https://example.org/en/news/page~2").is_ok());
}
