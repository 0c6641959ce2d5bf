//! The headers that keep visitors safe, on whatever is answered.

use axum::{Router, http::StatusCode, routing::get};
use press::serve::{files, headers};

use crate::folder::{Answer, Folder, ask};

fn is_safe(answer: &Answer) -> bool {
    let policy = answer.header("content-security-policy");
    policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ")
        && policy.ends_with("trusted-types default dompurify pdf-worker article-parser")
        && answer.header("x-content-type-options") == "nosniff"
        && answer.header("referrer-policy") == "strict-origin-when-cross-origin"
        && answer.header("cross-origin-opener-policy") == "same-origin"
        && answer.header("permissions-policy") == "camera=(), microphone=(), geolocation=()"
        && answer.header("x-frame-options") == "DENY"
}

#[tokio::test]
async fn every_response_has_them() {
    let folder =
        Folder::new().below("/portal/").with("pdf.worker.min.mjs", "export {}").with("a.pdf", "0123456789");
    for (address, status) in [
        ("/portal/", 200),
        ("/portal/news/budget", 200),
        ("/portal/pdf.worker.min.mjs", 200),
        ("/portal/missing.json", 404),
        ("/elsewhere", 404),
        ("/", 307),
    ] {
        let answer = folder.get(address).await;
        assert_eq!(answer.status, status, "{address}");
        assert!(is_safe(&answer), "{address}: {answer:?}");
    }
    let part = folder.get_with("/portal/a.pdf", &[("range", "bytes=0-1")]).await;
    assert!(part.status == 206 && is_safe(&part), "{part:?}");
    let beyond = folder.get_with("/portal/a.pdf", &[("range", "bytes=99-")]).await;
    assert!(beyond.status == 416 && is_safe(&beyond), "{beyond:?}");
    let posted = folder.ask("POST", "/portal/", &[]).await;
    assert!(posted.status == 405 && is_safe(&posted), "{posted:?}");
}

#[tokio::test]
async fn a_route_put_inside_them_has_them_too() {
    let folder = Folder::new();
    let broken = Router::new().route("/feed.json", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }));
    let router = headers(broken.merge(files(&folder.site).unwrap()), &folder.site).unwrap();
    let answer = ask(router.clone(), "GET", "/feed.json", &[]).await;
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (500, "no-store"));
    assert!(is_safe(&answer), "{answer:?}");
    let answer = ask(router.clone(), "GET", "/news", &[]).await;
    assert!(answer.status == 200 && is_safe(&answer), "{answer:?}");
    let answer = ask(router, "POST", "/feed.json", &[]).await;
    assert!(answer.status == 405 && is_safe(&answer), "{answer:?}");
}

#[tokio::test]
async fn the_origins_of_the_feed_are_in_the_policy() {
    let folder =
        Folder::new().with("feed.json", r#"{"items": [{"image": "https://cdn.example.org/a.jpg"}]}"#);
    let answer = folder.get("/missing.json").await;
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("; img-src 'self' data: https://cdn.example.org; "), "{policy}");
    assert!(policy.contains("; connect-src 'self' https://cdn.example.org; "), "{policy}");
}
