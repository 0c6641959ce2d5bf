//! What is squeezed on its way, and what is not.

use crate::folder::Folder;

const BROTLI: &[(&str, &str)] = &[("accept-encoding", "gzip, deflate, br, zstd")];

#[tokio::test]
async fn text_and_code_are_compressed_on_the_way() {
    let long = "abcdefgh".repeat(1000);
    for name in ["a.html", "a.js", "a.mjs", "a.css", "a.json", "feed.json", "a.svg", "a.wasm", "a.txt"] {
        let folder = Folder::new().with(name, &long);
        let answer = folder.get_with(&format!("/{name}"), BROTLI).await;
        assert_eq!(answer.header("content-encoding"), "br", "{name}");
        assert!(answer.bytes.len() < 100, "{name}: {}", answer.bytes.len());
        assert_eq!(answer.headers.get_all("vary").iter().count(), 1, "{name}");
        assert_eq!(answer.header("vary"), "accept-encoding", "{name}");
        let plain = folder.get(&format!("/{name}")).await;
        assert_eq!((plain.header("content-encoding"), plain.text()), ("", long.as_str()), "{name}");
        assert_eq!(plain.header("vary"), "accept-encoding", "{name}");
    }
}

#[tokio::test]
async fn documents_pictures_and_fonts_are_sent_as_they_are() {
    for name in ["a.pdf", "a.png", "a.jpg", "a.webp", "a.woff2", "a.bcmap"] {
        let folder = Folder::new().with(name, "abcdefgh".repeat(1000)).with(&format!("{name}.br"), "sibling");
        let answer = folder.get_with(&format!("/{name}"), BROTLI).await;
        assert_eq!((answer.header("content-encoding"), answer.header("vary")), ("", ""), "{name}");
        assert_eq!(answer.header("content-length"), "8000", "{name}");
    }
}

#[tokio::test]
async fn a_compressed_sibling_is_preferred() {
    let folder = Folder::new().with("a.js", "plain").with("a.js.br", "sibling");
    let answer = folder.get_with("/a.js", BROTLI).await;
    assert_eq!((answer.header("content-encoding"), answer.text()), ("br", "sibling"));
    assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!((answer.header("content-length"), answer.header("vary")), ("7", "accept-encoding"));
    assert_eq!(folder.get("/a.js").await.text(), "plain");
    assert_eq!(folder.get_with("/a.js", &[("accept-encoding", "br;q=0, gzip")]).await.text(), "plain");
}

#[tokio::test]
async fn a_part_is_of_the_file_itself() {
    let folder = Folder::new().with("a.json", "0123456789").with("a.json.br", "sibling");
    let answer = folder.get_with("/a.json", &[("accept-encoding", "br"), ("range", "bytes=0-3")]).await;
    assert_eq!((answer.status.as_u16(), answer.text()), (206, "0123"));
    assert_eq!(answer.header("content-encoding"), "");
}
