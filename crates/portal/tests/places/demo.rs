//! The demo feed is what it is meant to be.

use portal::{Spot, Text};

use crate::given::{language, place, portal};

const FEED: &str = include_str!("../../../../public/feed.json");

#[test]
fn the_demo_feed_has_nothing_to_mend() {
    let address = feed::Link::absolute("https://example.org/feed.json").unwrap();
    let (_, findings) = feed::read(FEED.as_bytes(), &address).unwrap();
    let serious: Vec<_> =
        findings.iter().filter(|finding| finding.code.severity() > feed::Severity::Advice).collect();
    assert!(serious.is_empty(), "{serious:#?}");
}

#[test]
fn every_article_and_document_of_the_demo_has_an_address_in_every_language() {
    let portal = portal(FEED);
    for language in portal.languages() {
        for id in portal.latest(language) {
            let article = portal.address(language, Spot::Article(id));
            assert_eq!(place(&portal, &article.to_string()).address(), article);
            for (document, _) in portal.article(id).documents() {
                let address = portal.address(language, Spot::Document(id, document));
                assert_eq!(place(&portal, &address.to_string()).spot(), Spot::Document(id, document));
            }
        }
    }
}

#[test]
fn the_seed_page_is_where_it_belongs() {
    let portal = portal(FEED);
    let place = place(&portal, "/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie");
    let Spot::Article(id) = place.spot() else { panic!() };
    let seed = portal.article(id);
    assert_eq!(seed.language, Some(language("nl")));
    assert_eq!(seed.documents[0].slug, "cocreatie");
    let tagline = Text::new("Intervention Platform for social matters and dynamics", Some(language("en")));
    assert_eq!(portal.tagline(&language("en")), Some(tagline));
}
