//! What pages say of themselves.

use super::given::{DEMO, SEED, all, feed, graph, head, thing, writer, written};

fn meta(page: &crate::written::WrittenPage, name: &str) -> Vec<String> {
    all(&head(page), &format!("meta[property='{name}'], meta[name='{name}']"), "content")
}

#[test]
fn an_article_says_where_it_is_at_home() {
    let page = written(&writer(DEMO), &format!("/en/{SEED}"));
    let head = head(&page);
    let home = format!("https://example.org/portal/nl/{SEED}");
    assert_eq!(all(&head, "link[rel=canonical][data-place]", "href"), [home.as_str()]);
    assert_eq!(meta(&page, "og:url"), [home]);
    assert_eq!(meta(&page, "og:type"), ["article"]);
    assert_eq!(meta(&page, "og:site_name"), ["FLORA"]);
    assert!(meta(&page, "og:title")[0].starts_with("Goed nieuws!"));
    assert!(!meta(&page, "description")[0].is_empty());
    assert_eq!(meta(&page, "og:description"), meta(&page, "description"));
    // It has no picture; its document has.
    assert_eq!(meta(&page, "og:image"), ["https://example.org/portal/images/covers/cocreatie.webp"]);
    assert_eq!(meta(&page, "twitter:card"), ["summary"]);
    assert_eq!(meta(&page, "article:section"), ["News and analyses"]);
}

#[test]
fn a_section_is_there_in_each_language() {
    let page = written(&writer(DEMO), "/fr/publications");
    let head = head(&page);
    let languages = all(&head, "link[rel=alternate][hreflang][data-place]", "hreflang");
    assert_eq!(languages, ["en", "nl", "fr", "de", "ar", "x-default"]);
    assert_eq!(
        all(&head, "link[hreflang=x-default]", "href"),
        ["https://example.org/portal/en/publications"]
    );
    assert_eq!(meta(&page, "og:type"), ["website"]);
}

#[test]
fn a_picture_is_shown_large_and_a_logo_is_better_than_none() {
    let writer = writer(&feed(
        r#"{"id": "1", "title": "A", "content_text": "x", "language": "nl-BE", "image": "https://example.org/portal/a.jpg", "tags": ["Zorg"],
            "authors": [{"name": "Ada", "url": "https://example.org/ada"}, {"name": "FLORA"}], "date_published": "2024-05-01T10:00:00+02:00"},
           {"id": "2", "title": "B", "content_text": "x", "image": "b.svg"}"#,
    ));
    let page = written(&writer, "/nl/news-and-analyses/a");
    assert_eq!(meta(&page, "og:image"), ["https://example.org/portal/a.jpg"]);
    assert_eq!(meta(&page, "twitter:card"), ["summary_large_image"]);
    assert_eq!(meta(&page, "og:locale"), ["nl_BE"]);
    assert_eq!(meta(&page, "article:published_time"), ["2024-05-01T10:00:00+02:00"]);
    assert_eq!(meta(&page, "article:author"), ["https://example.org/ada"]);
    assert_eq!(meta(&page, "article:tag"), ["Zorg"]);
    let authors = &thing(&page, "NewsArticle")["author"];
    assert_eq!((&authors[0]["@type"], &authors[0]["name"]), (&"Person".into(), &"Ada".into()));
    assert_eq!(authors[1]["@id"], "https://example.org/portal/#organization");
    let drawing = written(&writer, "/nl/news-and-analyses/b");
    assert_eq!(meta(&drawing, "og:image"), ["https://example.org/portal/logo.png"]);
    assert_eq!(meta(&written(&writer, "/nl"), "description"), ["Wat wij doen"]);
}

#[test]
fn the_trail_and_the_publisher_are_there_for_programs() {
    let writer = writer(DEMO);
    let page = written(&writer, &format!("/nl/{SEED}/cocreatie"));
    let steps = &thing(&page, "BreadcrumbList")["itemListElement"];
    let names: Vec<&str> =
        steps.as_array().unwrap().iter().map(|step| step["name"].as_str().unwrap()).collect();
    assert_eq!((names[0], names[1], names.len()), ("Homepagina", "Nieuws en analyses", 4));
    assert_eq!(steps[3]["item"], format!("https://example.org/portal/nl/{SEED}/cocreatie"));
    let document = thing(&page, "DigitalDocument");
    assert_eq!(document["encoding"]["contentUrl"], "https://example.org/portal/documents/cocreatie.pdf");
    assert_eq!(document["isPartOf"]["@id"], format!("https://example.org/portal/nl/{SEED}"));
    assert_eq!(document["publisher"]["@id"], thing(&page, "Organization")["@id"]);
    assert_eq!(thing(&written(&writer, "/nl"), "WebSite")["name"], "FLORA");
}

#[test]
fn what_is_there_for_its_document_is_a_report() {
    let writer = writer(&feed(
        r#"{"id": "1", "title": "Jaarverslag", "attachments": [{"url": "https://example.org/j.pdf", "mime_type": "application/pdf"}]}"#,
    ));
    let page = written(&writer, "/nl/news-and-analyses/jaarverslag");
    assert_eq!(
        thing(&page, "Report")["hasPart"][0]["url"],
        "https://example.org/portal/nl/news-and-analyses/jaarverslag/j"
    );
}

#[test]
fn no_text_ends_the_data_or_an_attribute() {
    let title = r#"</script><script>alert(1)</script> \"><img src=x onerror=alert(1)> <!-- &lt;/script&gt;"#;
    let page = written(
        &writer(&feed(&format!(
            r#"{{"id": "1", "title": "{title}", "content_text": "x", "tags": ["{title}"], "_tribune": {{"slug": "a"}}}}"#
        ))),
        "/nl/news-and-analyses/a",
    );
    assert_eq!(head(&page).select("script").length(), 1);
    assert_eq!(head(&page).select("img").length(), 0);
    assert!(!page.head.contains("<!--"));
    assert!(graph(&page)[0]["headline"].is_string());
}
