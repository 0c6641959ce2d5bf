//! Where a portal may load from, as its publisher, its page and its feed say.

use press::serve::origins;

use crate::folder::Folder;

fn found(folder: &Folder) -> Vec<String> {
    origins(&folder.site).unwrap().loaded.iter().map(ToString::to_string).collect()
}

fn found_in_feed(feed: &str) -> Vec<String> {
    found(&Folder::new().with("feed.json", feed))
}

fn found_in_page(page: &str) -> Vec<String> {
    found(
        &Folder::new().with("feed.json", r#"{"icon": "https://in-feed.example/a"}"#).with("index.html", page),
    )
}

#[test]
fn the_publishers_own_are_sorted_and_each_there_once() {
    let mut folder = Folder::new();
    folder.site.origins =
        ["https://b.example", "https://a.example", "https://b.example/"].map(str::to_owned).into();
    assert_eq!(found(&folder), ["https://a.example", "https://b.example"]);
}

#[test]
fn the_page_names_the_feeds_of_elsewhere() {
    let page = r#"<link href='https://feeds.example:8443/news.json' TYPE=application/feed+json rel="Alternate home">
        <!-- <link rel="alternate" type="application/feed+json" href="https://commented.example/feed.json"> -->
        <link rel="alternate" type="application/rss+xml" href="https://rss.example/feed">
        <link rel="stylesheet" type="application/feed+json" href="https://style.example/feed.json">"#;
    assert_eq!(found_in_page(page), ["https://feeds.example:8443"]);
}

#[test]
fn a_feed_in_the_folder_is_found_however_the_page_points_to_it() {
    for href in ["feed.json", "./feed.json?v=1", "/portal/feed.json#top", "../portal/fe%65d.json"] {
        let page = format!(r#"<link rel="alternate" type="application/feed+json" href="{href}">"#);
        let folder = Folder::new().below("/portal/").with("index.html", page);
        let folder = folder.with("feed.json", r#"{"icon": "https://a.example/icon.png"}"#);
        assert_eq!(found(&folder), ["https://a.example"], "{href}");
    }
}

#[test]
fn a_feed_outside_the_folder_is_not_read() {
    let outside = Folder::new().with("secret.json", r#"{"icon": "https://a.example/icon.png"}"#).with(
        "dist/index.html",
        r#"<link rel="alternate" type="application/feed+json" href="..%2fsecret.json">"#,
    );
    let mut folder = Folder::new();
    folder.site.folder = outside.path().join("dist");
    assert_eq!(found(&folder), Vec::<String>::new());
}

#[test]
fn the_feed_names_what_it_shows_and_links_to() {
    let feed = r#"{
        "title": "https://title.example/", "home_page_url": "https://home.example/",
        "icon": "https://icon.example/i.png", "favicon": "HTTP://Favicon.example:80/f.ico",
        "authors": [{"name": "A", "avatar": "https://avatar.example/a.png"}],
        "next_url": "https://next.example/2.json",
        "items": [{"url": "https://item.example/1", "image": "https://image.example/1.jpg",
            "banner_image": "https://banner.example/1.jpg",
            "content_text": "see src=\"https://text.example/\"",
            "attachments": [{"url": "https://files.example/1.pdf", "_tribune": {"cover": "https://cover.example/1.png"}}]}]
    }"#;
    let names = ["avatar", "banner", "cover", "files", "icon", "image", "item", "next"];
    let mut expected = vec!["http://favicon.example".to_owned()];
    expected.extend(names.map(|name| format!("https://{name}.example")));
    assert_eq!(found_in_feed(feed), expected);
}

#[test]
fn an_article_names_its_media_and_documents_and_nothing_that_would_run() {
    let html = r"<img src='https://img.example/a.jpg'><video src=https://video.example/a.mp4></video>
        <audio><source src='//audio.example/a.mp3'></audio><a href='https://pdf.example/Report.PDF?v=2'>Report</a>
        <a href='https://link.example/page'>page</a><img src='a.jpg'><img src='data:image/png;base64,AA=='>
        <script src='https://script.example/a.js'></script><iframe src='https://frame.example/'></iframe>";
    let feed = serde_json::json!({"items": [{"content_html": html}]}).to_string();
    assert_eq!(
        found_in_feed(&feed),
        ["http://audio.example", "https://img.example", "https://pdf.example", "https://video.example"]
    );
}

#[test]
fn pages_that_an_article_embeds_are_a_list_of_their_own() {
    let html = r#"<iframe src='https://frame.example/map'></iframe><object data="//object.example/a"></object>
        <embed src=https://embed.example/a.swf><iframe src='https://www.youtube.com/embed/a?b=1&amp;c=2'></iframe>
        <iframe src='javascript:alert(1)'></iframe><iframe src='data:text/html,x'></iframe><iframe srcdoc=x></iframe>
        <iframe src='/here'></iframe><embed src='https://files.example/a.pdf'>
        <iframe src='https://files.example/get?id=1' type='application/pdf'></iframe>"#;
    let feed = serde_json::json!({"items": [{"content_html": html}]}).to_string();
    let mut folder = Folder::new().with("feed.json", feed);
    folder.site.frames = vec!["https://given.example".to_owned()];
    let framed = origins(&folder.site).unwrap().framed;
    assert_eq!(
        framed.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "http://object.example",
            "https://embed.example",
            "https://frame.example",
            "https://given.example",
            "https://www.youtube-nocookie.com",
        ]
    );
    assert_eq!(found(&folder), ["https://files.example"]);
    folder.site.frames = vec!["*".to_owned()];
    assert!(origins(&folder.site).is_err());
}

#[test]
fn the_next_page_of_a_feed_is_read_too_and_a_circle_has_an_end() {
    let folder = Folder::new()
        .with("feed.json", r#"{"next_url": "feed-2.json"}"#)
        .with("feed-2.json", r#"{"next_url": "feed.json?again", "icon": "https://second.example/"}"#);
    assert_eq!(found(&folder), ["https://second.example"]);
}

#[test]
fn what_an_article_names_where_it_is_whole_counts() {
    let light = r#"{"items": [{"id": "1", "_tribune": {"body_url": "bodies/1.json"}}]}"#;
    let whole = r#"{"items": [{"id": "1", "content_html": "<img src='https://img.example/a.jpg'>"}]}"#;
    let folder = Folder::new().with("feed.json", light).with("bodies/1.json", whole);
    assert_eq!(found(&folder), ["https://img.example"]);
}

#[test]
fn a_feed_that_is_broken_or_missing_names_nothing() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for feed in ["", "{", "null", "<!doctype html>", "\u{0}", deep.as_str()] {
        assert_eq!(found_in_feed(feed), Vec::<String>::new());
    }
    let marked = "\u{feff}{\"icon\": \"https://marked.example/\"}";
    assert_eq!(found_in_feed(marked), ["https://marked.example"]);
    let missing = r#"<link rel="alternate" type="application/feed+json" href="missing.json">"#;
    assert_eq!(found_in_page(missing), Vec::<String>::new());
}

#[tokio::test]
async fn no_feed_can_write_into_the_header() {
    let hostile = [
        "https://a.example;script-src/x",
        "https://a.example; script-src *",
        "https://a.example,https://b.example",
        "https://a.example' 'unsafe-inline'/x",
        "https://*/x",
        "https://*.example/x",
        "https://a.example\r\nx-evil: 1",
        "https://a.example\u{0}",
        "https://a.example%3bscript-src/x",
        "https://[::1]/x",
        "javascript:alert(1)",
    ];
    let images: Vec<_> = hostile.iter().map(|raw| serde_json::json!({"image": raw})).collect();
    let folder = Folder::new().with("feed.json", serde_json::json!({"items": images}).to_string());
    let policy = folder.get("/").await.header("content-security-policy").to_owned();
    let directives: Vec<_> = policy.split("; ").collect();
    assert_eq!(directives.len(), 14, "{policy}");
    assert_eq!(directives[1], "script-src 'self' 'wasm-unsafe-eval'");
    assert!(!policy.contains(['*', ',', '\r', '\n']) && !policy.contains("unsafe-inline"), "{policy}");
    // What is left of the hostile ones is a plain host, or nothing.
    for origin in found(&folder) {
        let host = origin.trim_start_matches("https://");
        assert!(host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)), "{origin}");
    }
}
