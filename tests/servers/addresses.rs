//! What is at an address that is no file.

use crate::asking::Asked;
use crate::folder::Folder;
use crate::web_server::WebServer;

/// What is answered with the page that is called so, with and without a slash at its end.
const WRITTEN: [&str; 2] = ["en/written", "en/written/"];
const PLACES: [&str; 4] = ["en/news", "en/news/an-article", "en/news/", "nl"];
const MISSING: [&str; 4] =
    ["missing.json", "documents/missing.pdf", "en/news/missing.html", "missing-0123456789abcdef.js"];
const HIDDEN: [&str; 10] = [
    ".tribune-press.json",
    ".tribune-compressed.json",
    ".tribune-press/0",
    "kinds/.hidden",
    "kinds/.git/config",
    "%2Etribune-press/0",
    "kinds/.git/",
    ".tribune-press/feed.json",
    "kinds/.git/rss.xml",
    ".git/.well-known/config",
];

#[tokio::test]
async fn a_place_that_is_no_file_is_shown_by_the_program() {
    let folder = Folder::new().with_all_kinds();
    let server = WebServer::start(&folder).await;
    let (theirs, ours) = (Asked::at(&server.origin, "/"), Asked::ours(&folder.site).await);
    for below in WRITTEN.into_iter().chain(PLACES).chain([""]) {
        let (answer, model) = (theirs.get(below, &[]).await, ours.get(below, &[]).await);
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-cache"), "{below}");
        assert!(answer.bytes == model.bytes, "{below}");
    }
    for below in MISSING.into_iter().chain(HIDDEN) {
        let answer = theirs.get(below, &[]).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (404, "no-store"), "{below}");
        assert_eq!(ours.get(below, &[]).await.status, 404, "{below}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{below}");
    }
    assert_eq!(theirs.ask("POST", "/en", &[]).await.status, 405);
}

#[tokio::test]
async fn where_pages_are_written_an_address_without_one_is_not_found() {
    for folder in [Folder::new(), Folder::under_a_path()] {
        let folder = folder.with_all_kinds().with_page_for_nothing();
        let server = WebServer::start(&folder).await;
        let theirs = Asked::at(&server.origin, &folder.site.base);
        for below in WRITTEN.into_iter().chain(["", ".well-known/security.txt"]) {
            assert_eq!(theirs.get(below, &[]).await.status, 200, "{below}");
        }
        for below in PLACES.into_iter().chain(MISSING).chain(HIDDEN) {
            let answer = theirs.get(below, &[("accept-encoding", "br")]).await;
            assert_eq!(
                (answer.status.as_u16(), answer.header("cache-control")),
                (404, "no-store"),
                "{below}"
            );
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{below}");
            assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{below}");
            assert!(answer.bytes == folder.bytes("404.html"), "{below}");
        }
    }
}

#[tokio::test]
async fn a_path_without_its_slash_leads_in() {
    let folder = Folder::under_a_path();
    let server = WebServer::start(&folder).await;
    let theirs = Asked::at(&server.origin, "/portal/");
    let answer = theirs.ask("GET", "/portal", &[]).await;
    assert_eq!(answer.status, 307);
    assert!(answer.header("location").ends_with("/portal/"), "{answer:?}");
    assert_eq!(theirs.ask("GET", "/elsewhere", &[]).await.header("content-security-policy"), "");
    assert_eq!(theirs.get("en/news", &[]).await.bytes, folder.bytes("index.html"));
}

#[tokio::test]
async fn old_addresses_lead_on_where_the_server_reads_their_list() {
    let folder = Folder::new().with_old_addresses();
    let server = WebServer::start(&folder).await;
    let theirs = Asked::at(&server.origin, "/");
    for (old, new) in [
        ("spip.php?article7", "/en/news"),
        (&"a-long-name-".repeat(20), "/en"),
        ("%C3%A9t%C3%A9/", "https://elsewhere.example/a"),
    ] {
        let answer = theirs.get(old, &[]).await;
        // With the other there is a page at the old address, which leads on by itself.
        if server.is_nginx {
            assert_eq!(answer.status, 301, "{old}");
            assert!(answer.header("location").ends_with(new), "{old}: {answer:?}");
        }
    }
    assert_eq!(theirs.get("en/news", &[]).await.status, 200);
    assert_eq!(theirs.get("spip.php?article8", &[]).await.status, 404);
}
