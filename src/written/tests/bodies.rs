//! What pages show.

use std::collections::HashSet;

use dom_query::Document;

use super::given::{DEMO, SEED, all, feed, leaf, writer, written};

#[test]
fn an_article_is_there_with_its_text_and_its_document() {
    let writer = writer(DEMO);
    let page = written(&writer, &format!("/en/{SEED}"));
    assert_eq!((page.language.as_str(), page.direction), ("en", "ltr"));
    assert!(page.title.starts_with("Goed nieuws!") && page.title.ends_with(" – FLORA"), "{}", page.title);
    let body = page.body.unwrap();
    for part in [
        "‘Bruggen naar Participatie’",
        "(link teksten het klikt op onze site?)",
        r#"<a href="/portal/en/news-and-analyses">"#,
        r#"href="https://example.org/portal/documents/cocreatie.pdf" download="#,
    ] {
        assert!(body.contains(part), "there is no {part} in {body}");
    }
    assert_eq!(written(&writer, &format!("/ar/{SEED}")).direction, "rtl");
}

#[test]
fn a_document_has_its_facts_and_a_plain_link_to_its_file() {
    let writer = writer(DEMO);
    let body = written(&writer, &format!("/en/{SEED}/cocreatie")).body.unwrap();
    let page = Document::from(body.as_str());
    let links = all(&page, ".reader a[href]", "href");
    assert!(links.contains(&"https://example.org/portal/documents/cocreatie.pdf".to_owned()), "{links:?}");
    assert!(body.contains("PDF · 4 pages"), "{body}");
    assert_eq!(
        all(&page, ".reader-cover", "src"),
        ["https://example.org/portal/images/covers/cocreatie.webp"]
    );
}

#[test]
fn the_portals_own_pages_are_written_whole() {
    let writer = writer(DEMO);
    let about = written(&writer, "/nl/about").body.unwrap();
    for part in [
        "https://example.org/portal/feed.json",
        "tribune:language",
        r#"href="/portal/nl/about/accessibility""#,
    ] {
        assert!(about.contains(part), "there is no {part} in {about}");
    }
    assert!(!about.contains("Laden…"));
    let statement = written(&writer, "/en/about/accessibility").body.unwrap();
    assert!(statement.contains("axe-core"), "{statement}");
    // What the feeds look like is told of when it is asked.
    let health = written(&writer, "/en/feed-health");
    assert_eq!((health.body, health.head.contains("noindex")), (None, true));
}

#[test]
fn every_link_of_a_written_page_leads_to_a_written_page_or_to_a_file() {
    let writer = writer(DEMO);
    let addresses: HashSet<String> =
        writer.leaves().map(|leaf| format!("/portal{}", leaf.address())).collect();
    for address in ["/en", "/nl/publications", "/fr/topics", "/de/about", &format!("/ar/{SEED}")] {
        let page = Document::from(written(&writer, address).body.unwrap());
        let links = all(&page, "a[href^='/']", "href");
        assert!(links.len() > 10);
        for link in links {
            // Only the program can choose among a list's languages.
            let path = link.split(['?', '#']).next().unwrap();
            assert!(addresses.contains(path), "{address} leads to {link}");
        }
    }
}

#[test]
fn a_long_list_is_several_pages_each_with_its_own_address() {
    let item =
        |number: usize| format!(r#"{{"id": "{number}", "title": "Artikel {number}", "content_text": "x"}}"#);
    let items: Vec<String> = (1..=61).map(item).collect();
    let writer = writer(&feed(&items.join(",")));
    let last = written(&writer, "/nl/news-and-analyses/page~3");
    assert_eq!(last.title, "Nieuws en analyses (3) – FLORA");
    let body = last.body.unwrap();
    assert!(body.contains("Artikel 61") && !body.contains("Artikel 60<"));
    assert!(body.contains(r#"href="/portal/nl/news-and-analyses/page~2""#));
    assert!(writer.leaves().all(|leaf| leaf.address().to_string() != "/nl/news-and-analyses/page~4"));
}

#[test]
fn an_interface_without_texts_of_its_own_is_written_in_english() {
    let writer = writer(&DEMO.replacen("\"ar\"\n", "\"es-MX\"\n", 1));
    let page = written(&writer, "/es-MX/about");
    assert_eq!(page.language, "en");
    assert!(leaf(&writer, "/es-MX").address().to_string() == "/es-MX");
}

#[test]
fn what_a_feed_says_is_never_taken_for_markup() {
    let hostile = include_str!("../../../tests/fixtures/hostile-feed.json");
    let writer = writer(hostile);
    for leaf in writer.leaves() {
        let page = writer.write(&leaf);
        let head = super::given::head(&page);
        assert!(all(&head, "script:not([type='application/ld+json'])", "type").is_empty());
        assert_eq!(head.select("script").length(), usize::from(page.body.is_some()));
        let body = Document::from(page.body.unwrap_or_default());
        let active = body.select("script, iframe, object, embed, form, base, meta, link, style");
        assert_eq!(active.length(), 0, "{}: {}", leaf.address(), active.html());
        for element in &body.select("*") {
            for attribute in element.attrs() {
                let (name, value) = (attribute.name.local.to_string(), attribute.value.to_string());
                let is_active = name.starts_with("on") || value.to_ascii_lowercase().contains("javascript:");
                assert!(!is_active, "{}: {name}={value}", leaf.address());
            }
        }
    }
}

#[test]
fn the_same_feed_is_written_in_the_same_way() {
    let (one, other) = (writer(DEMO), writer(DEMO));
    for (leaf, again) in one.leaves().zip(other.leaves()).step_by(7) {
        assert_eq!(one.write(&leaf), other.write(&again));
    }
}
