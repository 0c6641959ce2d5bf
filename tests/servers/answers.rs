//! What is said of each file, and how it is sent: held against `tribune-press serve`.

use crate::asking::{Answer, Asked};
use crate::folder::Folder;
use crate::web_server::WebServer;

/// What browsers go by. `ETag`, `Last-Modified` and `Server` are each server's own.
const HEADERS: [&str; 8] = [
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "permissions-policy",
    "x-frame-options",
    "cache-control",
    "content-type",
];

fn said(answer: &Answer) -> Vec<(&'static str, &str)> {
    HEADERS.iter().map(|name| (*name, answer.header(name))).collect()
}

#[tokio::test]
async fn every_file_is_answered_as_serve_answers() {
    for folder in [Folder::new().with_all_kinds(), Folder::under_a_path(), Folder::prerendered()] {
        let server = WebServer::start(&folder).await;
        let theirs = Asked::at(&server.origin, &folder.site.base);
        let ours = Asked::ours(&folder.site).await;
        for name in folder.names() {
            let name = name.replace(' ', "%20");
            let (answer, model) = (theirs.get(&name, &[]).await, ours.get(&name, &[]).await);
            assert_eq!((answer.status, said(&answer)), (model.status, said(&model)), "{name}");
            assert!(answer.bytes == model.bytes && answer.header("content-encoding").is_empty(), "{name}");
        }
    }
}

#[tokio::test]
async fn smaller_copies_are_sent_to_whoever_takes_them() {
    let folder = Folder::new().with_all_kinds().compressed();
    let server = WebServer::start(&folder).await;
    let (theirs, ours) = (Asked::at(&server.origin, "/"), Asked::ours(&folder.site).await);
    let mut copies = 0;
    for name in folder.names().iter().filter(|name| folder.has(&format!("{name}.br"))) {
        for (accepted, coding) in [("gzip, deflate, br, zstd", "br"), ("gzip, deflate", "gzip")] {
            let copy = format!("{name}.{}", if coding == "br" { "br" } else { "gz" });
            if !folder.has(&copy) {
                continue;
            }
            let headers = [("accept-encoding", accepted)];
            let (answer, model) = (theirs.get(name, &headers).await, ours.get(name, &headers).await);
            assert_eq!(said(&answer), said(&model), "{name}");
            assert_eq!(answer.header("content-encoding"), coding, "{name}");
            assert_eq!(answer.header("vary").to_ascii_lowercase(), "accept-encoding", "{name}");
            assert!(answer.bytes == folder.bytes(&copy), "{name}");
            copies += 1;
        }
    }
    assert!(copies > 50, "{copies}");
}

#[tokio::test]
async fn documents_are_sent_in_parts() {
    let folder = Folder::new();
    let server = WebServer::start(&folder).await;
    let theirs = Asked::at(&server.origin, "/");
    let ours = Asked::ours(&folder.site).await;
    let whole = folder.bytes("documents/cocreatie.pdf");
    let date = theirs.get("documents/cocreatie.pdf", &[]).await.header("last-modified").to_owned();
    for headers in [
        &[("range", "bytes=0-1023"), ("accept-encoding", "gzip, br")][..],
        &[("range", "bytes=-100")],
        &[("range", "bytes=1000-"), ("if-range", &date)],
    ] {
        let answer = theirs.get("documents/cocreatie.pdf", headers).await;
        let model = ours.get("documents/cocreatie.pdf", headers).await;
        assert_eq!((answer.status.as_u16(), said(&answer)), (206, said(&model)), "{headers:?}");
        assert_eq!(answer.header("content-range"), model.header("content-range"), "{headers:?}");
        assert!(answer.bytes == model.bytes && answer.bytes.len() < whole.len(), "{headers:?}");
    }
    let other = [("range", "bytes=0-9"), ("if-range", "Thu, 01 Jan 1970 00:00:00 GMT")];
    let answer = theirs.get("documents/cocreatie.pdf", &other).await;
    assert!(answer.status == 200 && answer.bytes == whole);
    let beyond = theirs.get("documents/cocreatie.pdf", &[("range", "bytes=99999999-")]).await;
    assert_eq!(beyond.status, 416);
    let same = theirs.get("documents/cocreatie.pdf", &[("if-modified-since", &date)]).await;
    assert_eq!((same.status.as_u16(), same.header("cache-control")), (304, "no-cache"));
}
