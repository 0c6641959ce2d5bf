//! Which file answers for which address.

use crate::folder::{Folder, INDEX};

#[tokio::test]
async fn a_place_of_the_portal_is_answered_with_its_index_page() {
    let folder = Folder::new().below("/portal/");
    for address in
        ["/portal/", "/portal/news", "/portal/news/budget-2025", "/portal/news/", "/portal/search?q=a.b"]
    {
        let answer = folder.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, INDEX), "{address}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-cache");
    }
}

#[tokio::test]
async fn a_page_that_is_written_answers_for_its_address() {
    let folder = Folder::new()
        .below("/portal/")
        .with("en/news/index.html", "written")
        .with("en/news/page~2/index.html", "older")
        .with("ar/أخبار/index.html", "مكتوب")
        .with(".tribune-press.json", "{}");
    for (address, text) in [
        ("/portal/en/news", "written"),
        ("/portal/en/news/", "written"),
        ("/portal/en/news?language=nl", "written"),
        ("/portal/en/news/page~2", "older"),
        ("/portal/en/news/page%7E2", "older"),
        ("/portal/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1", "مكتوب"),
        ("/portal/en/other", INDEX),
    ] {
        let answer = folder.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, text), "{address}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-cache");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
    }
    // Under none of its names.
    for name in
        [".tribune-press.json", "%2etribune-press.json", "./.tribune-press.json", "/.tribune-press.json"]
    {
        assert_eq!(folder.get(&format!("/portal/{name}")).await.status, 404, "{name}");
    }
}

#[tokio::test]
async fn a_place_with_a_long_or_odd_name_is_still_a_place() {
    let folder = Folder::new();
    let long = format!("/{}", "a".repeat(400));
    for address in
        [long.as_str(), "/news/caf%C3%A9", "/news/%00", "/news/%FF", "/%2e%2e/%2e%2e/etc/passwd", "//evil/x"]
    {
        let answer = folder.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, INDEX), "{address}");
        assert_eq!(folder.ask("HEAD", address, &[]).await.status, 200, "{address}");
    }
}

#[tokio::test]
async fn head_is_answered_as_get_without_the_body() {
    let answer = Folder::new().ask("HEAD", "/news/budget", &[]).await;
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (200, 0));
    assert_eq!(answer.header("content-length"), INDEX.len().to_string());
}

#[tokio::test]
async fn a_missing_file_is_a_real_404_in_plain_text() {
    let folder = Folder::new().with("a.txt", "a");
    for address in ["/missing.json", "/news/report.pdf", "/a.txt/b.txt", "/..%2f..%2fetc%2fhosts.txt"] {
        let answer = folder.get(address).await;
        assert_eq!(answer.status, 404, "{address}");
        assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
        assert_eq!(answer.text(), "Not found: there is no file at this address.\n");
    }
}

#[tokio::test]
async fn no_file_outside_the_folder_is_ever_served() {
    let outside = Folder::new().with("dist/index.html", INDEX).with("secret.txt", "secret");
    let mut folder = Folder::new();
    folder.site.folder = outside.path().join("dist");
    for address in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/a/../../secret.txt",
        "/..%5csecret.txt",
    ] {
        let answer = folder.get(address).await;
        assert_eq!(answer.status, 404, "{address}: {}", answer.text());
    }
}

#[tokio::test]
async fn outside_the_base_there_is_nothing() {
    let folder = Folder::new().below("/portal/");
    for address in ["/news", "/feed.json", "/portals", "/portalx/", "/PORTAL/"] {
        assert_eq!(folder.get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn the_doors_lead_to_the_base() {
    let folder = Folder::new().below("/portal/");
    for (address, location) in
        [("/", "/portal/"), ("/portal", "/portal/"), ("/portal?lang=nl", "/portal/?lang=nl")]
    {
        let answer = folder.get(address).await;
        assert_eq!(answer.status, 307, "{address}");
        assert_eq!(answer.header("location"), location);
        assert_eq!(answer.header("cache-control"), "no-cache");
    }
}

#[tokio::test]
async fn a_folder_with_a_page_of_its_own_serves_it_slash_or_no_slash() {
    let folder = Folder::new().with("news/index.html", "news page").with("v1.2/index.html", "dotted page");
    for (address, page) in
        [("/news", "news page"), ("/news/", "news page"), ("/v1.2", "dotted page"), ("/v1.2/", "dotted page")]
    {
        let answer = folder.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, page), "{address}");
    }
}

#[tokio::test]
async fn a_folder_without_a_page_is_a_place_like_any_other() {
    let folder = Folder::new().with("documents/report.pdf", "%PDF");
    for address in ["/documents", "/documents/"] {
        let answer = folder.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, INDEX), "{address}");
    }
}

#[tokio::test]
async fn nothing_can_be_sent_in() {
    let answer = Folder::new().ask("POST", "/feed.json", &[]).await;
    assert_eq!(answer.status, 405);
    assert_eq!(answer.header("allow"), "GET, HEAD");
}
