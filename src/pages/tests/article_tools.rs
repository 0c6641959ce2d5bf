//! What one can do with an article.

use super::{has, page, portal};

const FEED: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [
    {"id": "1", "title": "Signed", "content_text": "x", "date_published": "2024-03-05T23:30:00-05:00",
        "authors": [{"name": "An \"A\" Peeters"}, {"url": "https://example.org/nobody"}, {"name": "Smit, Bo"}]},
    {"id": "2", "title": "Bare", "content_text": "x"}]}"#;

#[test]
fn an_article_has_its_tools_and_says_what_a_citation_needs() {
    let page = page(portal(FEED), "/en/news-and-analyses/signed");
    has(&page, "data-authors=\"An &quot;A&quot; Peeters\nSmit, Bo\"");
    has(&page, r#"data-published="2024-03-05""#);
    for (does, words) in
        [("copy", "Copy link"), ("share", "Share"), ("print", "Print"), ("cite", "How to cite")]
    {
        has(&page, &format!(r#"<button type="button" data-does="{does}" class="tool">{words}</button>"#));
    }
    has(&page, r#"role="status" data-failed="This could not be loaded."#);
}

#[test]
fn what_is_not_known_is_not_said() {
    let page = page(portal(FEED), "/en/news-and-analyses/bare");
    has(&page, r#"data-authors="""#);
    assert!(!page.contains("data-published"));
}
