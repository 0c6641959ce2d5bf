//! The portal's lists as feeds.

use dom_query::Document;
use feed::{Feed, Link, Severity};

use crate::built::{Built, item};
use crate::run::prerender;

const LONG: &str = r#"{"id": "long", "title": "A & <b>B</b>", "summary": "Kort & goed.", "language": "nl", "date_published": "2025-05-01T10:00:00+02:00",
    "date_modified": "2025-05-02T10:00:00+02:00", "image": "https://elsewhere.example/a.jpg", "tags": ["Zorg & co"],
    "authors": [{"name": "Ada", "url": "https://elsewhere.example/ada"}, {"name": "Grace"}], "external_url": "https://elsewhere.example/x",
    "content_html": "<h1 id='een'>Een</h1><p class='x' onclick='alert(1)'>Zie <a href='#een'>boven</a>, <a href='files/r.pdf#page=2'>het rapport</a> en <a href='/about'>ons</a>.</p><script>alert(1)</script><img src='b.png'><p>]]>\u0001</p>",
    "attachments": [{"url": "files/r.pdf", "mime_type": "application/pdf", "title": "Rapport", "size_in_bytes": 1200},
                    {"url": "https://elsewhere.example/r.mp3", "mime_type": "audio/mpeg", "duration_in_seconds": 90}]}"#;

/// An item whose text is no HTML.
fn plain() -> String {
    item(1).replace(r#""content_html": "<p>Tekst 1.</p>""#, r#""content_text": "Een.\n\nTwee < drie.""#)
}

fn read(built: &Built, name: &str) -> Feed {
    let address = Link::absolute(&format!("{}{name}", built.site)).unwrap();
    let (feed, findings) = feed::read(built.text(name).as_bytes(), &address).unwrap();
    let bad: Vec<_> = findings.iter().filter(|finding| finding.code.severity() == Severity::Error).collect();
    assert!(bad.is_empty(), "{name}: {bad:?}");
    feed
}

#[test]
fn every_list_is_a_json_feed_that_a_reader_has_nothing_to_say_against() {
    let built = Built::of(&[LONG.to_owned(), plain(), item(2)]);
    prerender(&built, &[]);
    let feed = read(&built, "en/feed.json");
    let below = |path: &str| Link::absolute(&format!("https://portal.invalid/portal/{path}")).unwrap();
    assert_eq!(feed.title.as_deref(), Some("FLORA"));
    assert_eq!((feed.home_page_url, feed.feed_url), (Some(below("en")), Some(below("en/feed.json"))));
    assert_eq!(feed.language.unwrap().as_str(), "en");
    let ids: Vec<&str> = feed.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["long", "1", "2"]);
    let long = &feed.items[0];
    assert_eq!(long.url, Some(below("en/news-and-analyses/a-b")));
    assert_eq!((long.authors.len(), long.tags.len(), long.attachments.len()), (2, 1, 2));
    assert_eq!(long.attachments[0].url, below("files/r.pdf"));
    assert_eq!(long.attachments[0].size_in_bytes, Some(1200));
    assert_eq!(long.external_url.as_ref().unwrap().as_str(), "https://elsewhere.example/x");
    assert!(long.date_modified > long.date_published && long.image.is_some());
    let html = long.content_html.as_deref().unwrap();
    for link in [
        "href=\"https://portal.invalid/portal/en/news-and-analyses/a-b#in-een\"",
        "href=\"https://portal.invalid/portal/en/news-and-analyses/a-b/r#page=2\"",
        "href=\"https://portal.invalid/about\"",
        "src=\"https://portal.invalid/portal/b.png\"",
    ] {
        assert!(html.contains(link), "{link} is not in {html}");
    }
    for gone in ["script", "onclick", "class=", "rel=", "alert"] {
        assert!(!html.contains(gone), "{gone} is in {html}");
    }
    assert_eq!(feed.items[1].content_text.as_deref(), Some("Een.\n\nTwee < drie."));
    let section = read(&built, "nl/news-and-analyses/feed.json");
    assert_eq!(section.title.as_deref(), Some("Nieuws en analyses – FLORA"));
    assert_eq!((section.items.len(), section.language.unwrap().as_str()), (3, "nl"));
}

#[test]
fn the_same_is_there_as_rss() {
    let built = Built::of(&[LONG.to_owned(), plain()]);
    prerender(&built, &[]);
    let rss = built.text("en/rss.xml");
    let feed = feed_rs::parser::parse(rss.as_bytes()).unwrap();
    assert_eq!(feed.feed_type, feed_rs::model::FeedType::RSS2);
    assert_eq!((feed.title.unwrap().content.as_str(), feed.language.as_deref()), ("FLORA", Some("en")));
    let long = &feed.entries[0];
    assert_eq!((long.id.as_str(), long.title.as_ref().unwrap().content.as_str()), ("long", "A & B"));
    assert_eq!(long.links[0].href, "https://portal.invalid/portal/en/news-and-analyses/a-b");
    assert_eq!(long.published.unwrap().to_rfc3339(), "2025-05-01T08:00:00+00:00");
    let authors: Vec<&str> = long.authors.iter().map(|author| author.name.as_deref().unwrap()).collect();
    assert_eq!(authors, ["Ada", "Grace"]);
    assert_eq!(long.categories[0].term, "Zorg & co");
    let body = long.content.as_ref().unwrap().body.as_deref().unwrap();
    assert!(body.contains("<h2") && body.contains("]]&gt;") && !body.contains('\u{1}'), "{body}");
    for part in [
        "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://portal.invalid/portal/en/rss.xml\"/>",
        "<pubDate>Thu, 01 May 2025 10:00:00 +0200</pubDate>",
        "<enclosure url=\"https://portal.invalid/portal/files/r.pdf\" length=\"1200\" type=\"application/pdf\"/>",
        "<media:content url=\"https://elsewhere.example/r.mp3\" type=\"audio/mpeg\"/>",
        "<content:encoded>&lt;p&gt;Een.&lt;/p&gt;&lt;p&gt;Twee &amp;lt; drie.&lt;/p&gt;",
    ] {
        assert!(rss.contains(part), "{part} is not in {rss}");
    }
}

#[test]
fn a_feed_has_the_newest_and_the_demos_are_sound() {
    let built = Built::of(&(1..=60).map(item).collect::<Vec<_>>());
    prerender(&built, &[]);
    let feed = read(&built, "nl/feed.json");
    assert_eq!((feed.items.len(), feed.items[0].id.as_str()), (50, "1"));
    let demo = Built::new();
    prerender(&demo, &[]);
    for name in demo.files().keys().filter(|name| name.contains('/')) {
        if name.ends_with("/feed.json") {
            read(&demo, name);
        } else if name.ends_with("/rss.xml") {
            feed_rs::parser::parse(demo.text(name).as_bytes()).unwrap();
        }
    }
}

#[test]
fn a_lists_page_says_where_its_feeds_are_and_not_that_the_portal_is_made_of_them() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    let page = Document::from(built.text("en/news-and-analyses/index.html"));
    let of_type = |kind: &str| {
        let links = page.select(&format!("link[rel~=alternate][type='{kind}'][data-place]"));
        links.iter().filter_map(|link| link.attr("href")).map(|href| href.to_string()).collect::<Vec<_>>()
    };
    let below = "https://portal.invalid/portal/en/news-and-analyses/";
    assert_eq!(of_type("application/rss+xml"), [format!("{below}rss.xml")]);
    assert_eq!(of_type("application/feed+json"), [format!("{below}feed.json")]);
    // As the program looks for its feeds.
    assert_eq!(page.select("link[rel='alternate'][type='application/feed+json']").length(), 1);
    let article = Document::from(built.text("en/news-and-analyses/artikel-1/index.html"));
    assert_eq!(article.select("link[type='application/rss+xml']").length(), 0);
}

#[test]
fn a_feed_of_the_portals_own_is_never_written_over_nor_read_again() {
    let built = Built::of(&[item(1)]);
    let index = built.text("index.html").replace("href=\"feed.json\"", "href=\"nl/feed.json\"");
    built.put("index.html", &index);
    built.put("nl/feed.json", &built.text("feed.json"));
    let (source, run) = (built.text("nl/feed.json"), prerender(&built, &[]));
    assert_eq!((run.code, built.text("nl/feed.json") == source), (0, true), "{run:?}");
    assert!(built.file("nl/rss.xml").exists() && built.file("en/feed.json").exists());
}

#[test]
fn no_section_is_called_like_a_feed() {
    let built = Built::of(&[]);
    let feed = built.text("feed.json").replace(
        "\"languages\"",
        r#""sections": [{"id": "feed.json", "title": {"nl": "F"}}, {"id": "rss.xml", "title": {"nl": "R"}}], "languages""#,
    );
    built.put("feed.json", &feed);
    assert_eq!(prerender(&built, &[]).code, 0);
    assert!(built.file("nl/feed.json").is_file() && built.file("nl/feed-json/index.html").is_file());
}
