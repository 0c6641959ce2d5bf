//! Addresses that are nearly right lead to what was meant.

use portal::Resolved;

use crate::given::{at, language, moved, portal};

const SITE: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "items": [{
        "id": "1", "title": "Goed nieuws!", "language": "nl", "content_text": "x",
        "_tribune": {"section": "news-and-analyses", "redirect_from": ["/old/place/12", "other/"]},
        "attachments": [{"url": "cocreatie.pdf", "mime_type": "application/pdf"}]}],
    "_tribune": {"languages": ["en", "nl", "fr"], "sections": [
        {"id": "news-and-analyses", "title": {"en": "News"}}, {"id": "projects", "title": {"en": "Projects"}}]}}"#;

#[test]
fn an_old_address_keeps_its_language() {
    let portal = portal(SITE);
    let right = "/news-and-analyses/goed-nieuws";
    assert_eq!(moved(&portal, "/rubriques/actus/article/goed-nieuws?lang=nl"), format!("/nl{right}"));
    assert_eq!(moved(&portal, "/rubriques/actus/article/goed-nieuws"), format!("/en{right}"));
    assert_eq!(moved(&portal, "/rubriques/actus/article/goed-nieuws?lang=xx"), format!("/en{right}"));
}

#[test]
fn letter_case_and_language_are_forgiven() {
    let portal = portal(SITE);
    assert_eq!(moved(&portal, "/EN/News-And-Analyses/GOED-NIEUWS"), "/en/news-and-analyses/goed-nieuws");
    assert_eq!(moved(&portal, "/de/projects"), "/en/projects");
    assert_eq!(moved(&portal, "/de"), "/en");
    assert_eq!(moved(&portal, "/nl-BE/projects"), "/nl/projects");
    assert_eq!(moved(&portal, "/projects"), "/en/projects");
    assert_eq!(moved(&portal, "/"), "/en");
}

#[test]
fn whoever_comes_without_a_language_is_spoken_to_in_their_own() {
    let portal = portal(SITE);
    let resolved = portal.resolve(&portal::Address::parse("/"), &language("fr"));
    assert!(matches!(resolved, Resolved::Moved(address) if address.to_string() == "/fr"));
    assert_eq!(portal.best_language(&[language("fr-BE"), language("nl")]).as_str(), "fr");
    assert_eq!(portal.best_language(&[language("ja")]).as_str(), "en");
}

#[test]
fn an_article_is_found_in_the_wrong_section_and_its_document_with_it() {
    let portal = portal(SITE);
    assert_eq!(moved(&portal, "/fr/projects/goed-nieuws"), "/fr/news-and-analyses/goed-nieuws");
    assert_eq!(moved(&portal, "/en/goed-nieuws/cocreatie"), "/en/news-and-analyses/goed-nieuws/cocreatie");
    assert_eq!(moved(&portal, "/en/goed-nieuws/no-such-document"), "/en/news-and-analyses/goed-nieuws");
}

#[test]
fn an_article_is_found_where_it_used_to_be() {
    let portal = portal(SITE);
    assert_eq!(moved(&portal, "/old/place/12"), "/en/news-and-analyses/goed-nieuws");
    assert_eq!(moved(&portal, "/nl/other"), "/nl/news-and-analyses/goed-nieuws");
}

#[test]
fn slashes_too_many_are_the_same_place() {
    let portal = portal(SITE);
    assert_eq!(moved(&portal, "/en//projects"), "/en/projects");
    assert_eq!(moved(&portal, "/en/projects/"), "/en/projects");
    assert_eq!(moved(&portal, "/en/"), "/en");
}

#[test]
fn nothing_is_nothing() {
    let portal = portal(SITE);
    for address in ["/en/nowhere", "/nowhere", "/en/projects/nothing/at/all", "/en/search", "/%00/%FF"] {
        assert_eq!(at(&portal, address), Resolved::NotFound, "{address}");
    }
}
