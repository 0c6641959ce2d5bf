//! Types, parts, dates and how long to keep a file.

use crate::folder::Folder;

const IMMUTABLE: &str = "public, max-age=31536000, immutable";

#[tokio::test]
async fn each_file_says_what_it_is() {
    let folder = Folder::new()
        .with("pdfjs-6.5.438/pdf.worker.min.mjs", "export {}")
        .with("app_bg.wasm", "\0asm")
        .with("pdfjs-6.5.438/cmaps/H.bcmap", "x")
        .with("serif.woff2", "x")
        .with("report.pdf", "%PDF");
    for (address, media_type) in [
        ("/pdfjs-6.5.438/pdf.worker.min.mjs", "text/javascript; charset=utf-8"),
        ("/app_bg.wasm", "application/wasm"),
        ("/pdfjs-6.5.438/cmaps/H.bcmap", "application/octet-stream"),
        ("/serif.woff2", "font/woff2"),
        ("/report.pdf", "application/pdf"),
        ("/feed.json", "application/feed+json"),
    ] {
        assert_eq!(folder.get(address).await.header("content-type"), media_type, "{address}");
    }
}

#[tokio::test]
async fn a_document_can_be_read_in_parts() {
    let folder = Folder::new().with("report.pdf", "0123456789");
    let answer = folder.get_with("/report.pdf", &[("range", "bytes=2-4"), ("accept-encoding", "br")]).await;
    assert_eq!((answer.status.as_u16(), answer.text()), (206, "234"));
    assert_eq!(answer.header("content-range"), "bytes 2-4/10");
    assert_eq!(answer.header("content-type"), "application/pdf");
    let whole = folder.get("/report.pdf").await;
    assert_eq!((whole.header("accept-ranges"), whole.header("content-length")), ("bytes", "10"));
    let beyond = folder.get_with("/report.pdf", &[("range", "bytes=20-")]).await;
    assert_eq!((beyond.status.as_u16(), beyond.header("cache-control")), (416, "no-store"));
}

#[tokio::test]
async fn a_part_is_given_only_of_the_file_that_the_browser_knows() {
    let folder = Folder::new().with("report.pdf", "0123456789");
    let whole = folder.get("/report.pdf").await;
    let date = whole.header("last-modified");
    let part = folder.get_with("/report.pdf", &[("range", "bytes=2-4"), ("if-range", date)]).await;
    assert_eq!((part.status.as_u16(), part.text()), (206, "234"));
    let old = "Mon, 01 Jan 2001 00:00:00 GMT";
    let whole = folder.get_with("/report.pdf", &[("range", "bytes=2-4"), ("if-range", old)]).await;
    assert_eq!((whole.status.as_u16(), whole.text()), (200, "0123456789"));
}

#[tokio::test]
async fn an_unchanged_file_is_not_sent_again() {
    let folder = Folder::new().with("style-0123456789abcdef.css", "a{}");
    for (address, cache) in
        [("/feed.json", "no-cache"), ("/news", "no-cache"), ("/style-0123456789abcdef.css", IMMUTABLE)]
    {
        let first = folder.get(address).await;
        let again = folder.get_with(address, &[("if-modified-since", first.header("last-modified"))]).await;
        assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0), "{address}");
        assert_eq!(again.header("cache-control"), cache, "{address}");
        assert_eq!(again.header("vary"), "accept-encoding", "{address}");
    }
}

#[tokio::test]
async fn a_name_that_changes_with_its_content_is_kept_for_good() {
    let names = [
        "tribune-app-0123456789abcdef.js",
        "tribune-app-0123456789abcdef_bg.wasm",
        "dompurify-3.4.18/purify.min.js",
    ];
    let folder = names.iter().fold(Folder::new(), |folder, name| folder.with(name, "x"));
    for name in names {
        assert_eq!(folder.get(&format!("/{name}")).await.header("cache-control"), IMMUTABLE, "{name}");
    }
    assert_eq!(folder.get("/feed.json").await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn a_place_is_never_kept_for_good_whatever_its_name() {
    let folder = Folder::new().with("pdfjs-6.5.438/pdf.min.mjs", "x");
    for address in ["/pdfjs-6.5.438/", "/pdfjs-6.5.438/missing", "/snippets/missing", "/a-0123456789abcdef_b"]
    {
        assert_eq!(folder.get(address).await.header("cache-control"), "no-cache", "{address}");
    }
}

#[tokio::test]
async fn no_error_is_kept() {
    let folder = Folder::new();
    for address in ["/missing.json", "/snippets/missing.js", "/missing-0123456789abcdef.js"] {
        assert_eq!(folder.get(address).await.header("cache-control"), "no-store", "{address}");
    }
}
