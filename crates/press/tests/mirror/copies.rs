//! What a first run copies, and what the portal makes of it.

use std::collections::BTreeSet;

use feed::Link;

use crate::files::{pdf, png};
use crate::origin::Origin;
use crate::portal::Portal;
use crate::run::mirror;

/// A body in the quotes that HTML has of both kinds. `@` stands for the server's own address.
const BODY: &str = "<p><a href='@/a%20report.pdf#page=2'>Report</a> <a href='/page'>Page</a> <a href='#n'>1</a></p>\
    <img src='@/small.png' srcset='@/small.png 300w, @/large.png 900w' alt='Trees'>";

/// The feed's first item.
const ITEM: &str = r#"{"id": "1", "url": "https://cms.invalid/nl/trees.html", "title": "R&amp;D &lt;b&gt; trees", "content_html": "BODY",
    "image": "@/lead.png", "date_published": "2024-01-01T10:00:00+01:00", "tags": ["A"], "language": "nl",
    "authors": [{"name": "Ada", "avatar": "@/ada.png"}],
    "_tribune": {"section": "news", "featured": true, "redirect_from": ["/old"]},
    "attachments": [
        {"url": "@/a%20report.pdf?download=1", "mime_type": "application/pdf", "title": "Report",
         "_tribune": {"pages": 42, "cover": "@/cover.png"}},
        {"url": "@/data.zip", "mime_type": "application/zip"}, {"url": "@/talk.mp3", "mime_type": "audio/mpeg"}]}"#;

/// What the feed says of itself.
const MEMBERS: &str = r##""home_page_url": "https://cms.invalid/", "language": "en", "icon": "@/icon.png", "next_url": "/2.json",
    "_tribune": {"languages": ["nl", "en"], "title": {"nl": "FLORA"}, "theme": {"color": "#0a5c36", "logo": "@/logo.svg"},
    "sections": [{"id": "news", "title": {"nl": "Nieuws", "en": "News"}}]},"##;

fn full() -> Origin {
    let origin = Origin::new();
    let whole = |text: &str| text.replace('@', &origin.at(""));
    origin.publishes("/feed.json", &whole(MEMBERS), &[&whole(&ITEM.replace("BODY", BODY))]);
    origin.publishes("/2.json", "", &[r#"{"id": "2", "content_text": "Two"}"#]);
    for name in ["/a%20report.pdf", "/a%20report.pdf?download=1"] {
        origin.has(name, "application/pdf", pdf(100));
    }
    for name in ["/lead.png", "/ada.png", "/cover.png", "/icon.png", "/small.png", "/large.png"] {
        origin.has(name, "image/png", png(name));
    }
    origin.has(
        "/logo.svg",
        "image/svg+xml",
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>",
    );
    origin.has("/talk.mp3", "audio/mpeg", b"ID3\x04\0\0".repeat(20));
    origin
}

#[test]
fn a_feed_comes_with_all_its_pages_pictures_and_documents() {
    let (origin, portal) = (full(), Portal::new());
    let run = mirror(&portal, &[&origin.at("/feed.json")]);
    assert_eq!((run.code, run.counts()), (0, [8, 0, 0, 0]), "{run:?}");
    assert_eq!(run.json()["left"], 2, "{run:?}");
    let feed = portal.feed();
    assert_eq!(feed.items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    let item = &feed.items[0];
    let copied = |link: &Option<Link>| portal.copy(link.as_ref().unwrap()).unwrap();
    assert_eq!(copied(&item.image), png("/lead.png"));
    assert_eq!(copied(&item.authors[0].avatar), png("/ada.png"));
    assert_eq!(copied(&item.attachments[0].extension.cover), png("/cover.png"));
    assert_eq!(copied(&feed.icon), png("/icon.png"));
    assert!(copied(&feed.extension.theme.logo).starts_with(b"<svg"));
    assert_eq!(portal.copy(&item.attachments[0].url).unwrap(), pdf(100));
    assert_eq!(item.attachments[0].size_in_bytes, Some(100));
    assert_eq!(item.attachments[0].extension.pages, Some(42));
    // What is not copied is where it was.
    assert_eq!(item.attachments[1].url.as_str(), origin.at("/data.zip"));
    assert_eq!(item.attachments[2].url.as_str(), origin.at("/talk.mp3"));
}

#[test]
fn a_body_names_copies_and_all_else_by_its_whole_address() {
    let (origin, portal) = (full(), Portal::new());
    mirror(&portal, &[&origin.at("/feed.json")]);
    let feed = portal.feed();
    let html = feed.items[0].content_html.as_deref().unwrap();
    let base = Link::absolute("https://portal.invalid/content/feed.json").unwrap();
    let documents = portal::pdf_links(html, &base);
    assert!(documents[0].url.as_str().ends_with("/a-report.pdf#page=2"), "{html}");
    // The document that is linked and the one that is attached are one file.
    assert_eq!(documents[0].url.without_fragment(), feed.items[0].attachments[0].url.as_str());
    assert!(html.contains("href='https://cms.invalid/page'") && html.contains("href='#n'"), "{html}");
    assert!(!html.contains(&origin.at("")), "{html}");
    for part in html.split(['\'', ' ', ',']).filter(|part| part.starts_with("files/")) {
        portal.copy(&base.resolve(part).unwrap()).unwrap();
    }
}

#[test]
fn a_portal_on_a_copy_asks_nobody_else() {
    let (origin, portal) = (full(), Portal::new());
    mirror(&portal, &[&origin.at("/feed.json"), "--media"]);
    let (feed, address) =
        (portal.feed(), Link::absolute("https://portal.invalid/content/feed.json").unwrap());
    let others = portal::other_origins(&[(&feed, &address)], "https://portal.invalid");
    // The archive, which stays where it is, comes when somebody wants it.
    let archive = (origin.at(""), BTreeSet::from([portal::Brings::Documents]));
    assert_eq!(others, [archive]);
}

#[test]
fn what_the_portal_makes_of_a_feed_stays() {
    let (origin, portal) = (full(), Portal::new());
    mirror(&portal, &[&origin.at("/feed.json")]);
    let feed = portal.feed();
    let item = &feed.items[0];
    assert_eq!(item.title.as_deref(), Some("R&D <b> trees"));
    assert_eq!(item.extension.slug.as_deref(), Some("trees"));
    assert_eq!(item.extension.section.as_deref(), Some("news"));
    assert!(item.extension.featured && item.extension.redirect_from == ["/old"]);
    assert_eq!(item.date_published.unwrap().to_rfc3339(), "2024-01-01T10:00:00+01:00");
    assert_eq!(item.language.as_ref().map(feed::Language::as_str), Some("nl"));
    assert_eq!(feed.extension.languages.len(), 2);
    assert_eq!(feed.extension.theme.color.as_deref(), Some("#0a5c36"));
    assert_eq!(feed.extension.sections[0].id, "news");
    let json: serde_json::Value = serde_json::from_slice(&portal.feed_file().1).unwrap();
    assert_eq!(json["items"][0]["_tribune_mirror"]["url"], "https://cms.invalid/nl/trees.html");
}

#[test]
fn sound_comes_when_it_is_asked_for() {
    let (origin, portal) = (full(), Portal::new());
    let run = mirror(&portal, &[&origin.at("/feed.json"), "--media"]);
    assert_eq!((run.code, run.json()["left"].as_u64()), (0, Some(1)), "{run:?}");
    assert!(portal.copy(&portal.feed().items[0].attachments[2].url).is_some());
}
