//! The canonical address of what is shown, and where it is in other languages.

use std::sync::Arc;

use portal::{Place, Portal};

use crate::given::{place, portal};

fn given() -> Arc<Portal> {
    portal(
        r#"{"version": "https://jsonfeed.org/version/1.1", "language": "nl", "_tribune": {"languages": ["en", "nl", "fr"]}, "items": [
            {"id": "n", "title": "Armoede", "language": "nl", "content_text": "x", "_tribune": {"translations": ["f"]},
                "attachments": [
                    {"url": "https://example.org/a.pdf", "mime_type": "application/pdf", "_tribune": {"language": "fr"}},
                    {"url": "https://example.org/b.pdf", "mime_type": "application/pdf"},
                    {"url": "https://example.org/c.pdf", "mime_type": "application/pdf", "_tribune": {"language": "es"}}]},
            {"id": "f", "title": "Pauvreté", "language": "fr-BE", "content_text": "x"},
            {"id": "s", "title": "Pobreza", "language": "es", "content_text": "x", "_tribune": {"translations": ["f"]}},
            {"id": "alone", "title": "Alleen", "content_text": "x"}]}"#,
    )
}

fn canonical(portal: &Arc<Portal>, address: &str) -> String {
    place(portal, address).canonical().to_string()
}

fn alternates(place: &Place) -> Vec<String> {
    let written = |alternate: portal::Alternate| {
        let language = alternate.language.map_or("x-default".to_owned(), |language| language.to_string());
        format!("{language} {}", alternate.address)
    };
    place.alternates().into_iter().map(written).collect()
}

#[test]
fn the_portals_own_pages_are_at_home_in_each_language() {
    let portal = given();
    for address in ["/fr", "/en/news-and-analyses", "/nl/feed-health", "/nl/about", "/fr/about/accessibility"]
    {
        assert_eq!(canonical(&portal, address), address);
    }
    assert_eq!(
        alternates(&place(&portal, "/fr/news-and-analyses")),
        [
            "en /en/news-and-analyses",
            "nl /nl/news-and-analyses",
            "fr /fr/news-and-analyses",
            "x-default /en/news-and-analyses"
        ]
    );
}

#[test]
fn an_article_is_at_home_under_its_own_language() {
    let portal = given();
    for (shown, own) in [
        ("/en/news-and-analyses/armoede", "/nl/news-and-analyses/armoede"),
        ("/nl/news-and-analyses/armoede", "/nl/news-and-analyses/armoede"),
        ("/en/news-and-analyses/pauvrete", "/fr/news-and-analyses/pauvrete"),
        // The portal speaks no Spanish: its first language is as good as another, and always the same.
        ("/fr/news-and-analyses/pobreza", "/en/news-and-analyses/pobreza"),
        ("/fr/news-and-analyses/alleen", "/nl/news-and-analyses/alleen"),
    ] {
        assert_eq!(canonical(&portal, shown), own, "{shown}");
    }
}

#[test]
fn a_document_is_at_home_under_its_own_language_else_the_articles() {
    let portal = given();
    let article = "news-and-analyses/armoede";
    for (document, own) in [("a", "fr"), ("b", "nl"), ("c", "en")] {
        let shown = format!("/nl/{article}/{document}");
        assert_eq!(canonical(&portal, &shown), format!("/{own}/{article}/{document}"));
        assert_eq!(alternates(&place(&portal, &shown)), [""; 0]);
    }
}

#[test]
fn only_real_translations_are_alternates_and_each_names_the_same() {
    let portal = given();
    // Spanish and Dutch are translations of one French text, and so of each other.
    let expected = [
        "es /en/news-and-analyses/pobreza",
        "fr-BE /fr/news-and-analyses/pauvrete",
        "nl /nl/news-and-analyses/armoede",
        "x-default /nl/news-and-analyses/armoede",
    ];
    for address in
        ["/en/news-and-analyses/armoede", "/fr/news-and-analyses/pauvrete", "/nl/news-and-analyses/pobreza"]
    {
        let mut found = alternates(&place(&portal, address));
        found.sort();
        assert_eq!(found, expected, "{address}");
    }
    assert_eq!(alternates(&place(&portal, "/en/news-and-analyses/alleen")), [""; 0]);
}

#[test]
fn a_portal_with_one_language_has_no_alternates() {
    let portal = crate::given::items(r#"{"id": "1", "title": "A", "content_text": "x"}"#);
    assert_eq!(canonical(&portal, "/en"), "/en");
    assert_eq!(alternates(&place(&portal, "/en")), [""; 0]);
}
